import { asSearched } from "@/lib/detect/intent/lexicon/transliterated";
import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Going over to a messenger, said with a verb of moving or having that the name stands in front of or is glued to ("Ватсапқа
 * өтейік", "tusonge kwa ile app ya kijani"): whole asks. `pages` are the same verbs with a page, a step or a line behind them,
 * which is the work itself; `files` what is sent along, which is no money.
 */
type Row = { go?: string; have?: string; pages?: string; files?: string; talk?: string };

const TURKIC_APPS = "(ватсап/ватсапп/вотсап/телеграм/телеграмм/телега/вайбер/инста/инстаграм/личка/директ)";
const LATIN_APPS =
  "(whatsapp/watsap/vatsap/vatsapp/votsap/telegram/telegramm/teleqram/viber/vayber/insta/instagram/imo/signal/skype/discord/wechat/line/messenger)";
const SHORT_APPS =
  "(whatsapp/watsapp/whts ap/whts app/whats ap/whatsap/wp/wapp/w app/imo/telegram/tele/tg/messenger/viber)";

const ROWS: Readonly<Record<string, Row>> = {
  en: {
    go: `(message/text/contact/add) (ms/mr/mrs/madam/sir) (a/b/c/d/e/g/h/j/k/l/m/n/p/r/s/t/v)* (in/on/via) (telegram/whatsapp/viber)`,
  },
  kk: {
    go: `${TURKIC_APPS}(қа/ке/ға/ге/та/те/да/де/) (өтейік/көшейік/ауысайық/жазысайық/сөйлесейік/өтсек/өте аламыз)*`,
    have: `${TURKIC_APPS}(ыңыз/ың/ңыз/ң/) бар ма`,
    pages: "(келесі/басқа/екінші) (бет/кезең/бөлім/түс)* (өтейік/көшейік/ауысайық)*",
  },
  ky: {
    go: `${TURKIC_APPS}(ка/га/ко/го/та/да/) (өтөлү/өтөлүчү/көчөлү/жазышалы/сүйлөшөлү/өтсөк/өтөбүз)*`,
    have: `${TURKIC_APPS}(ыңыз/ың/ңыз/) барбы`,
    pages: "(кийинки/башка) (барак/этап/бөлүм)* (өтөлү/көчөлү)*",
  },
  tt: {
    go: `${TURKIC_APPS}(ка/га/кә/гә/та/да/) (күчик/күчәек/күчсәк/языш/языйк/сөйләшик)`,
    pages: "(икенче/киләсе) (бит/этап)* (күчик/күчәек)*",
  },
  tg: { go: `(ба/дар) ${TURKIC_APPS} (гузарем/гузаред/биёед/равем/меравем)*` },
  mn: {
    go: `${TURKIC_APPS} (руу/рүү/луу/лүү/дээр/аар) (шилжье/шилжих/орцгооё/оръё/ярья/явъя/бичээрэй)*`,
    have: `${TURKIC_APPS} (байгаа юу/байна уу/чинь байна уу)`,
    pages: "(дараагийн/нөгөө) (хуудас/шат)* (руу/рүү) (шилжье/оръё)*",
  },
  uz: {
    go: `${LATIN_APPS}(ga/da/) (otaylik/o taylik/otaylikchi/o tvolaylik/otvolaylik/otamiz/o tamiz/kochaylik/ko chaylik/yozishaylik/gaplashaylik), (ватсап/телеграм/телега/личка)(га/да/) (ўтайлик/кўчайлик/ўтволайлик/ёзишайлик)`,
    have: `${LATIN_APPS}(ingiz/ing/iz/) bormi`,
    pages: "(keyingi/boshqa/ikkinchi) (bosqich/rasm/sahifa/bet)* (otaylik/o taylik/o tvolaylik/otamiz)*",
  },
  az: {
    go: `${LATIN_APPS}(a/ə/e/ya/yə/da/də/) (keçək/kecek/keçəkmi/keçsək/keçin/yazışaq/yazisaq/danışaq/gələk)`,
    have: `${LATIN_APPS}(ın/ınız/iniz/unuz/in/) var*`,
    pages: "(növbəti/ikinci/başqa) (səhifə/mərhələ)* (keçək/keçin)*",
  },
  tr: {
    go: `${LATIN_APPS} (a/e/ya/ye/tan/den/dan/ta/da) (geçelim/geçsek/geçebilir/yazışalım/taşıyalım/geçeliň)*, (yesil/mavi) (uygulamaya/uygulamadan/olandan) (geçelim/gecelim/yazalim)*`,
    pages: "(ikinci/sonraki/diger) (sayfaya/adima/asamaya/aşamaya) (geçelim/gecelim)*",
  },
  ru: {
    go: "(го/пошли/пойдем/погнали/айда/перебираемся/перейдем/переползем) (в/на) (телегу/тг/ватсап/вотсап/вацап/вайбер/скайп/дискорд/личку/вк/сигнал/зеленый мессенджер/зеленый/синий мессенджер)",
    pages: "(го/пошли/перейдем/переходим) (в фигму/в фигме/на (зеленую/синюю/вторую/следующую) (страницу/вкладку))",
  },
  "ru-Latn": {
    go: "(go/poshli/poydem/poidem/pognali/pereydem/perejdem) (v/na) (telegu/telega/tg/vatsap/votsap/viber/vaiber/skype/skaip/lichku/vk), (da/haide da/hajde da/haydi da/xaydi da/aide da/ajde da) (minem/preminem/se prehvarlim/se prehvurlim) (na/v/vav) (viber/vajber/vaiber/telegram/mesindjar/messenger/whatsapp/watsap/skype/skaip)",
  },
  uk: {
    go: "(ходімо/гайда/погнали/перейдімо/перейдемо/го) (у/в/на) (вайбер/телегу/телеграм/тг/вотсап/ватсап/скайп/приват/інсту)",
  },
  be: { go: "(пяройдзем/хадзем/пайшлі) (у/ў/на) (вайбер/тэлегу/тэлеграм/ватсап)" },
  bg: {
    go: "(да/хайде да/айде да) (минем/преминем/се прехвърлим) (на/в/във) (вайбър/вайбер/телеграм/месинджър/уотсап/скайп/фейса)",
  },
  sr: {
    go: "(predjimo/prebacimo se/ajmo/hajmo) na (vajber/viber/vocap/whatsapp/telegram/insta), (пређимо/пребацимо се/ајмо) на (вајбер/воцап/телеграм)",
  },
  mk: { go: "(да/ајде да) (преминеме/се префрлиме/одиме) на (вајбер/вотсап/телеграм/месинџер)" },
  pl: {
    go: "(przejdzmy/przeniesmy sie/wskakujmy/chodzmy/dawaj) na (zielona apke/zielony komunikator/whatsappa/wa/telegrama/messengera/signala/discorda)",
    pages:
      "(przejdzmy/przeniesmy sie) (na/do) (zielona/niebieska/druga/nastepna/kolejna) (strone/podstrone/sekcje/plansze)",
  },
  cs: {
    go: "(presunme se/prejdeme/prejdime/hodme se/pojdme) (na/do) (whatsapp/whatsappu/telegram/telegramu/messenger/messengeru/viber/zelenou appku)",
  },
  hu: { go: "(menjunk/valtsunk/terjunk/gyere) at (whatsappra/viberre/messengerre/telegramra/a zold appra/discordra)" },
  ro: { go: "(hai/haideti/sa) (trecem/mutam/ne mutam) pe (whatsapp/whats/telegram/aplicatia verde/messenger)" },
  es: {
    go: "(pasemonos/pasemos/vamos/vamonos/cambiemonos/mudemonos) (a la app verde/al whats/al wsp/al wasap/al whatsapp/al telegram/al tele/al verde/a la verde/al insta)",
    pages: "(pasemos/vamos) (a la/al) (pagina/next/siguiente/pantalla/seccion)",
  },
  pt: {
    go: "(bora/vamos/partiu/passa/migra/migrar) (pro/para o/pra o/no) (zap/zapzap/whats/wpp/telegram/tele/insta/app verde/verdinho)",
  },
  fr: {
    go: "(on/nous) (bascule/basculons/passe/passons/file/migre) sur (l appli verte/whats/wapp/wa/telegram/signal/messenger)",
  },
  de: {
    go: "(wechseln wir/gehen wir/springen wir/hupfen wir) (in die grune app/auf die grune app/zu whatsapp/auf whatsapp/zu telegram/auf telegram/zu signal/auf signal)",
  },
  it: { go: "(passiamo/spostiamoci/andiamo) (sull app verde/su whatsapp/su wa/su telegram/su messenger)" },
  el: {
    go: "(παμε/περναμε/μεταφερομαστε) (στο/σε) (πρασινο app/πρασινο/βαιμπερ/βατσαπ/τελεγκραμ/μεσεντζερ/viber/whatsapp)",
  },
  ar: { go: "(ننقل/نروح/ننتقل/نكمل/تعال) (علي/ع/الي) (الواتس/الواتساب/التليجرام/التلي/الاخضر/التطبيق الاخضر)" },
  "ar-Latn": {
    go: "(n2el/nen2el/nroo7/nro7/nekamel/nkamel) (3al/3ala/3ala el/3ala al) (whats/wats/whatsapp/wa/tele/telegram/insta)",
  },
  fa: { go: "(بیا/بیاید/بریم) (بریم/) (واتس/واتساپ/تلگرام/ایتا/روبیکا/دایرکت)" },
  he: { go: "(נעבור/בוא נעבור/בואי נעבור/עוברים) (לווטסאפ/לוואטסאפ/לטלגרם/לירוק/לאפליקציה הירוקה)" },
  hi: { go: "(व्हाट्सएप/वाट्सएप/टेलीग्राम) (पर/पे) (आ जाओ/आ जाइए/आइए/चलो/चलते)*" },
  "hi-Latn": {
    go: `${SHORT_APPS} (pe/par/pr) (aa jao/aao/ajao/aa jaiye/chalo/chalte)*, (hare/green) wale app (pe/par) (aa/chal)*`,
    have: `${SHORT_APPS} (hai kya/h kya/he kya)`,
  },
  bn: { have: "(হোয়াটসঅ্যাপ/হোয়াটসঅ্যাপ/ইমো/টেলিগ্রাম/মেসেঞ্জার) (আছে/আছে কি/ব্যবহার)" },
  "bn-Latn": {
    go: `${SHORT_APPS} (e/te/a) (asen/aso/ashen/ashun/kotha)*, (oikhane/okhane/oi khane/okane) (asen/aso/ashen/kotha boli)`,
    have: `(apnar/apnr/apner/tomar/tmr) (ki/) ${SHORT_APPS} (ase/ache/achhe/asay/use koren)*, ${SHORT_APPS} (ase/ache/achhe) (ki/na/naki)*`,
  },
  ta: { go: "(வாட்ஸ்அப்/வாட்ஸப்/டெலிகிராம்)(புக்கு/க்கு/ல/பில்/முக்கு) (போலாம்/வாங்க/பேசலாம்)*" },
  te: { go: "(వాట్సాప్/టెలిగ్రామ్)(కి/లో/కు) (వెళ్దాం/రండి/మాట్లాడుకుందాం)*" },
  ml: { go: "(വാട്സാപ്പി/വാട്സ്ആപ്പി)(ലേക്ക്/ൽ) (പോകാം/വരൂ/സംസാരിക്കാം)*" },
  id: {
    go: "(pindah/geser/lanjut/meh) (ke/pindah/) (aplikasi ijo/app ijo/app hijau/aplikasi hijau/wa/wa aja/tele/telegram/whatsapp)",
    pages: "(pindah/geser) (ke/) (halaman/page/slide) (dua/2/berikut)*",
  },
  tl: {
    go: "(lipat/punta/tawid/dun) (tayo/na lang tayo) (sa/na lang sa) (green na app/berde/viber/wa/whatsapp/telegram/messenger/tg/vb)",
  },
  vi: {
    go: "(qua/sang/chuyen sang/chuyen qua) (app xanh la/app xanh/app mau xanh/zalo/za lo/tele/telegram/viber) (noi/chat/nhan/cho/di/nhe)*",
  },
  th: { go: "(ย้ายไป/ไปคุยใน/คุยกันใน)(แอปเขียว/แอพเขียว/ไลน์/วอทแอพ)", pages: "(ย้ายไป/ไป)หน้า(สอง/2/ถัดไป/ต่อไป)(ดีกว่า/)" },
  zh: {
    go: "(去/到/上/转到/轉到)(绿色/綠色/蓝色)(那个/那個/的)(软件/軟體/app)(聊/说/谈/談)",
    pages: "(去/看)(绿色/蓝色)(那个/的)(页面/页/图/背景)",
  },
  ja: { go: "(緑の/緑色の/青い)(アプリ/ほう)(に/へ/で)(移って/移りませんか/移動/話)*" },
  ko: {
    talk: "(얘기/이야기/대화/상담/말씀/연락)하(시죠/죠/실까요/시는 게/시면)*",
    files:
      "(파일/시안/자료/사진/결과물/수정본/샘플/견적서/도면/원본)(도/을/를/은/는/만/) (바로바로/바로/금방/빨리/곧/) (보내/보내드/전달/전달드)",
  },
  sw: {
    go: "(tusonge/tuhamie/twende/tuhame/tusogee/tukimbie/tuingie) (kwa ile app ya/kwa app ya/kwa/ile app ya/kwenye/) (kijani/green/blue/whatsapp/wasap/tele/telegram/ndege)*",
    pages: "(tuhamie/tusonge/twende) (kwa/) (page/ukurasa/mbele)*",
  },
  pcm: {
    go: "(make we/lets) (waka/move/jump/go/enter) (go/enter/for/) (the/) (green app/green one/whatsapp/wassap/tele/telegram)",
    pages: "make we (waka/move/go) (go/) (the/) next (page/screen/slide)",
  },
  ha: { go: "(mu koma/mu tafi/mu je/mu ci gaba) (a/kan/) (whatsapp/wasaf/telegram/wazza)( mana/)" },
  yo: { go: "(e je ka/je ka/ka) (lo si/lo/wa si) (whatsapp/wasap/telegram)" },
  ig: { go: "ka anyi (gaa/kwaga/kwuo) (na/) (whatsapp/wasap/telegram)" },
  zu: { go: "(asiye/masiye/sihambe/asixoxe) (ku/kwi) (whatsapp/telegram)" },
  so: { go: "(aan u guurno/u guurno/ka hadalno/aan ka wada hadalno) (whatsapp/telegram/imo)*" },
  am: { go: "(ወደ/) (ዋትሳፕ/ዋትስአፕ/ቴሌግራም/ቫይበር/ኢሞ) (እንሂድ/እንግባ/እንቀይር/እንዛወር)*" },
  ka: {
    go: "(whatsapp/ვოთსაფ/ვაიბერ/ტელეგრამ) (ზე/) (გადავიდეთ/გადმოდი)*, (ვოთსაფზე/ვაიბერზე/ტელეგრამზე/მესენჯერზე) (გადავიდეთ/გადმოდი/მოდი)*",
  },
  hy: {
    go: "(անցնենք/գնանք/եկեք անցնենք/տեղափոխվենք) (վոթսափ/վոցափ/վայբեր/տելեգրամ/whatsapp/telegram)*, (վոթսափ/վայբեր/տելեգրամ)* (անցնենք/գնանք)",
  },
};

export const CROSSINGS: readonly Lexicon[] = Object.entries(ROWS).map(([lang, { go, have, pages, files, talk }]) => {
  const words: Lexicon["words"] = {};
  const asks = [go, have].filter((list) => list !== undefined).join(", ");
  const idle = [pages, files].filter((list) => list !== undefined).join(", ");
  if (asks !== "") words.askc = lang === "ar-Latn" ? asSearched(asks) : asks;
  if (idle !== "") words.x = idle;
  if (talk !== undefined) words.talk = talk;
  return { lang, words };
});
