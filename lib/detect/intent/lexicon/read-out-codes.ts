import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * "Fetch three cards and read me the codes" (`offp`), and the warning of him whose picture somebody else uses to ask for
 * them (`rep`): there the cards are another's, and his own way to pay is the site (`plat`).
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    gift: "(apple/steam/google play/itunes/razer/vanilla) (card/cards)",
    offp: "(read/text/send/snap/photograph) me (the/) (codes/pics of the codes/photos of the codes/pictures of the codes), (cards/vouchers) and (read/send/text) me (the/pics/photos), (snap/text/send/photograph) me the (numbers/backs)",
    plat: "only (ever/) (pay/paid/paying/be paid) (you/) (through/on/via/in/over) (here/this site/the site)",
    rep: "(someone/somebody/a person/some one) (is/has been/) (using/with/in/under) my (photo/picture/name/profile/account), (pretending/claiming) to be me, (it/that/this) (isnt/wasnt/is not/was not/s not) me, impersonat*",
  },
  es: {
    offp: "(leeme/dictame/mandame/pasame) los codigos",
    rep: "alguien (con/usando/usa) mi (foto/nombre/perfil), se hace pasar por mi, no soy yo",
  },
  pt: {
    offp: "(me le/le pra mim/me manda) os codigos, me (le/dita) os codigos",
    rep: "alguem (com/usando) (a/) minha (foto/imagem), se passando por mim, nao sou eu",
  },
  fr: {
    offp: "(lis moi/lisez moi/dicte moi/envoie moi) les codes",
    rep: "quelqu un (avec/utilise/qui utilise) (ma/mon) (photo/nom), se fait passer pour moi, ce n est pas moi",
  },
  de: {
    offp: "(lies/les) mir die codes (vor/durch), (schick/schicke) mir die codes",
    rep: "jemand (mit/nutzt/unter) (meinem/mein) (foto/bild/namen), gibt sich fur mich aus, (das bin/bin) nicht ich, das bin ich nicht",
  },
  it: {
    offp: "(dettami/leggimi/mandami) i codici",
    rep: "qualcuno (con/usa) (la mia/il mio) (foto/nome), si spaccia per me, non sono io",
  },
  nl: {
    offp: "lees me de codes voor, (stuur/app) me de codes",
    rep: "iemand (met/gebruikt) mijn (foto/naam), doet zich voor als mij, dat ben ik niet",
  },
  sv: {
    offp: "(las/skicka) (koderna/upp koderna) (for/till) mig",
    rep: "nagon (med/anvander) (min/mitt) (bild/foto/namn), det ar inte jag",
  },
  da: { offp: "(laes/send) koderne (op/til)*", rep: "nogen (med/bruger) mit (billede/navn), det er ikke mig" },
  pl: {
    offp: "(przeczytaj/podyktuj/wyslij/przeslij) mi kody",
    rep: "ktos (z moim/uzywa mojego/pod moim) (zdjeciem/zdjecia/nazwiskiem), podszywa sie*, to nie ja",
  },
  cs: {
    offp: "(precti/nadiktuj/posli) mi (ty/) kody",
    rep: "nekdo s (moji/mou) fotkou, vydava se za me, nejsem to ja",
  },
  sk: {
    offp: "(precitaj/nadiktuj/posli) mi (tie/) kody",
    rep: "niekto s mojou fotkou, vydava sa za mna, nie som to ja",
  },
  hu: {
    offp: "(olvasd fel/diktald le/kuldd el) (nekem/) a kodokat, olvasd be a kodokat",
    rep: "valaki (a/az) (kepemmel/nevemben), nem en vagyok",
  },
  ro: { offp: "(citeste mi/dicteaza mi/trimite mi) codurile", rep: "cineva cu poza mea, se da drept mine, nu sunt eu" },
  uk: {
    offp: "(продиктуй/продиктуйте/прочитай/надішли/надішліть) (мені/) коди",
    rep: "хтось (з/із/під) (моїм/моєю) (фото/світлиною/іменем), це не я",
  },
  ru: {
    offp: "(продиктуй/продиктуйте/прочитай/зачитайте/скинь/пришлите) (мне/) коды",
    rep: "кто то (с/под) (моим/моей) (фото/фотографией/именем), выдает себя за меня, это не я",
  },
  bg: { offp: "(прочети/продиктувай/прати) ми кодовете", rep: "някой (с/със) (моя/моята) снимка, това не съм аз" },
  sr: { offp: "(procitaj/izdiktiraj/posalji) mi (te/) (kodove/sifre)", rep: "neko sa mojom slikom, to nisam ja" },
  el: { offp: "(διάβασέ/διάβασε/στείλε) μου τους κωδικούς", rep: "κάποιος με τη φωτογραφία μου, δεν είμαι εγώ" },
  tr: {
    offp: "kodlarini (oku/gonder/at) (bana/), kodlari (bana/) (oku/gonder/soyle)",
    rep: "(fotografimi/adimi/resmimi) kullanan (biri/birisi), ben degilim",
  },
  he: { offp: "(תקריא/תקריאי/תשלח/תשלחי) לי את הקודים", rep: "מישהו עם (התמונה/השם) שלי, זה לא אני" },
  ar: {
    offp: "(اقرا/اقرالي/ارسل/ابعت) (لي/) (الاكواد/اكوادها/الرموز)",
    rep: "(شخص/احد/واحد) (بصورتي/باسمي/منتحل)*, (هذا/ده) (مو/مش/ليس) انا",
  },
  fa: { offp: "(کدها/کداشو/کدهاشو) (رو/را/) (برام/) (بخون/بفرست)", rep: "(یکی/کسی) با (عکس/اسم) من, من نیستم" },
  hi: { offp: "कोड (पढ़कर/पढ़ के/) (सुना/बता/भेज)*", rep: "कोई मेरी (फ़ोटो/फोटो) (लगाकर/से)*, वो मैं नहीं" },
  "hi-Latn": {
    offp: "(code/codes) (padh kar/padh ke/) (suna do/bata do/bhej do)",
    rep: "koi meri (photo/pic) (lagakar/use karke), wo main nahi",
  },
  bn: { offp: "কোড(গুলো/) (পড়ে/) (শোনান/বলেন/পাঠান)*", rep: "কেউ আমার ছবি*, ওটা আমি (না/নই)" },
  th: { offp: "(อ่าน/ส่ง/ถ่าย)(โค้ด/รหัส)(ให้/มา)", rep: "มีคนใช้(รูป/ชื่อ)(ผม/ฉัน/เรา), ไม่ใช่(ผม/ฉัน)" },
  vi: {
    offp: "(doc/gui/chup) ma (the/) cho (chi/anh/em/minh)",
    rep: "(co nguoi/ai do) (dung/lay) (anh/hinh/ten) (cua/) (chi/anh/em/minh), khong phai (chi/anh/em/minh)",
  },
  id: {
    offp: "(bacain/bacakan/kirim/fotoin) (kodenya/kode kartunya)",
    rep: "(ada yang/seseorang) (pakai/pake) (fotoku/foto saya/namaku), itu bukan (aku/saya)",
  },
  tl: {
    offp: "(basahin/ipasa/isend) mo (sa akin/) (yung/ang) (codes/code)",
    rep: "may gumagamit ng (picture/pangalan) ko, hindi ako (yun/yan)",
  },
  zh: {
    offp: "(把/)(卡密/密码/卡号密码/兑换码)(念/发/告诉/拍)(给/)我",
    rep: "有人(用/拿)我的(照片/头像/名字), 那不是我",
  },
  ja: { offp: "(コード/番号)を(読み上げ/教え/送っ)*", rep: "私の(写真/名前)を使*, 私ではありません" },
  ko: {
    offp: "(코드/핀번호)(를/) (불러/읽어/찍어 보내)*",
    rep: "제 (사진/이름)을 (사용/도용)*, (저/제가) 아니*, 제 사진으로",
  },
  sw: { offp: "(nisomee/nitumie) (namba/kodi) za kadi", rep: "mtu anatumia picha yangu, si mimi" },
};

export const READ_OUT_CODES: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
