import type { Lexicon } from "@/lib/detect/intent/slots";

/** `nxt`: next time, from now on. `out`: without a go-between, in the words each language has for it. */
const WORDS: Readonly<Record<string, { nxt: string; out?: string }>> = {
  en: {
    nxt: "next (time/one/round/job/project/month/order/batch/week), (from/starting) (now/next month/next week) (on/onwards/), from here (on/onwards), in (the/) future, future (payment*/invoice*/order*/project*/work/jobs/batches/rounds), going forward, (once/after/when) (this/that) (one/job/order/) (is/has been/s) (over/finished/done/delivered/through), after this (one/job/order/contract/project), the last one (we/i/to/)",
    out: "without (the/any/a/these/those/all the/) (middle layer/middle man/middlemen/middlemans/intermediary/intermediaries/go between/broker/third party/this site/marketplace), without them (in/taking/in between/), skip the middle, out of the loop, without (hiring/going) through",
  },
  es: {
    nxt: "la (proxima/siguiente) (vez/), (el/los) (proximo/siguiente/proximos) (mes/trabajo/proyecto/encargo/trabajos), de ahora en adelante, en adelante, a partir de ahora, mas adelante, en el futuro",
    out: "sin (intermediario/intermediarios/el intermediario/nadie en medio/nadie de por medio), contratarme (aparte/directo/directamente/por fuera)",
  },
  pt: {
    nxt: "(na/da/a/pra/para a) proxima (vez/), (o/os) (proximo/proximos) (mes/trabalho/projeto/job/servico/trabalhos), daqui (pra frente/para a frente/em diante), a partir de agora, no futuro",
    out: "sem (intermediario/intermediarios/atravessador/ninguem no meio/o site/a plataforma/site/plataforma)",
  },
  fr: {
    nxt: "la prochaine (fois/commande/mission/), (le/les) (prochain/prochains/suivant) (mois/projet/projets/), a l avenir, dorenavant, desormais, par la suite",
    out: "(sans/court circuiter) (intermediaire/intermediaires/l intermediaire/personne entre nous), se passe (du/de la/de ce) (site/plateforme/portail), se passer (du/de la) (site/plateforme), au noir, au black, de la main a la main",
  },
  de: {
    nxt: "(beim/das) nachste* mal, nachste* (auftrag/projekt/monat/rechnung), (in/fur die) zukunft, kunftig, ab (jetzt/dann/nachste*), danach",
    out: "ohne (zwischenhandler/mittelsmann/vermittler/den umweg/umweg/dritte), auf die kralle, bar auf die hand, schwarz",
  },
  it: {
    nxt: "la prossima (volta/), (il/i) (prossimo/prossimi) (lavoro/progetto/mese/lavori), d ora in poi, in futuro, da ora in avanti",
    out: "saltiam* (la/il) (piattaforma/sito/portale/intermediario), (senza/saltando) (intermediari/intermediario/l intermediario), in nero",
  },
  nl: {
    nxt: "(de/) volgende (keer/opdracht/klus/maand), voortaan, in het vervolg, in de toekomst, vanaf nu",
    out: "zonder (tussenpersoon/bemiddelaar/tussenkomst/site/platform), zwart",
  },
  pl: {
    nxt: "nastepnym razem, nastepn* (razem/zlecen*/projekt*), kolejn* (zlecen*/projekt*), na przyszlosc, od teraz, w przyszlosci",
    out: "bez (posrednik*/posrednictwa/portalu/serwisu)",
  },
  cs: {
    nxt: "priste, nabuduce, pristi (zakazk*/projekt*/mesic), od ted, do budoucna, v budoucnu, buduci*",
    out: "bez (prostrednik*/sprostredkovatel*/portalu/stranky/stranek)",
  },
  ru: {
    nxt: "(в/на) следующ* (раз/заказ*/проект*/месяц*), следующ* (заказ*/проект*), в дальнейшем, на будущее, впредь",
    out: "без (посредник*/биржи/площадки), в обход",
  },
  uk: {
    nxt: "наступн* (раз*/замовлен*/проект*/проєкт*/місяц*), надалі, на майбутнє, в подальшому",
    out: "без (посередник*/біржі/платформи/майданчика), повз (біржу/платформу/сайт), в обхід",
  },
  bg: {
    nxt: "следващ* (път/поръчк*/проект*/месец*), занапред, от сега нататък, в бъдеще",
    out: "без (посредник*/сайта/платформата/комисион*)",
  },
  hr: {
    nxt: "(sledeci/iduci/sljedeci) (put/posao/projekat/projekt), ubuduce, od sada",
    out: "bez (posrednik*/sajta/platforme/stranice), mimo (sajta/platforme/stranice)",
  },
  sl: {
    nxt: "naslednjic, (v/) prihodnje, naslednji (projekt/posel), od zdaj",
    out: "brez (posrednik*/platforme/strani)",
  },
  ro: {
    nxt: "(data/dati) viitoare, (urmatorul/urmatoarea/viitorul) (proiect/comanda/luna), pe viitor, de acum incolo",
    out: "fara (intermediar*/site/platforma), direct intre noi, la negru",
  },
  hu: {
    nxt: "legkozelebb, (a/) kovetkezo* (alkalommal/munka*/projekt*/honap*), ezentul, jovoben, a jovoben",
    out: "(kozvetito/oldal/platform/kozvetitok) nelkul, kihagy* (az oldalt/a platformot/a kozvetitot), zsebbe",
  },
  el: {
    nxt: "την επομενη φορα, επομενη φορα, στο εξης, απο δω και περα, μελλοντικα, (το επομενο/επομενο) (εργο/πρότζεκτ)",
    out: "χωρις (μεσαζοντα/μεσαζοντες/ενδιαμεσο/την πλατφορμα/το site/πλατφορμα)",
  },
  sv: {
    nxt: "nasta (gang/gong/uppdrag/jobb/oppdrag/opgave), framover, fremover, i fremtiden, i framtiden, fra na av, naeste (gang/opgave)",
    out: "utan (mellanhand/mellanhander/plattformen/sidan), uten (mellommann/mellomledd/plattformen/siden), uden (mellemmand/mellemled/om platformen/om siden/platformen), udenom (platformen/siden/sitet/), utenom (platformen/plattformen/siden/)",
  },
  fi: {
    nxt: "ensi (kerralla/kerta*/kuussa), seuraav* (kerta*/kerra*/projekti*/tyo*), jatkossa, tasta lahtien",
    out: "ilman (valikas*/sivustoa/alustaa/palvelua), ohi (sivuston/alustan), pimeasti",
  },
  et: {
    nxt: "jargmi* (kord*/korra*/too*/projekt*), edaspidi, tulevikus",
    out: "ilma (vahendaja*/platvormi*/saidi*/leheta)",
  },
  lv: { nxt: "nakam* (reiz*/darb*/projekt*), turpmak, nakotne*", out: "bez (starpniek*/platformas/vietnes/lapas)" },
  lt: {
    nxt: "kita* kart*, kit* (darb*/projekt*), ateityje, nuo siol",
    out: "be (tarpinink*/platformos/svetaines/komisini*)",
  },
  sq: {
    nxt: "heren tjeter, (projekti/puna) tjeter, ne te ardhmen",
    out: "pa (ndermjetes*/platforme*/faqen/komision*)",
  },
  tr: {
    nxt: "(bir/bi/) (dahaki/sonraki) (sefer*/sefere/is*/proje*/ay), bundan sonra, gelecek (sefer/is*/ay), ileride, artik",
    out: "(aracisiz/araci olmadan/arada kimse olmadan), (siteyi/platformu/araciyi) (aradan cikar*/atla*/devreden cikar*)",
  },
  az: {
    nxt: "(novbeti/gelen) (defe/is/layihe), bundan sonra",
    out: "(vasitecisiz/saytsiz/platformasiz), saytdan kenar*",
  },
  uz: {
    nxt: "keyingi (safar*/ish*/loyiha*), bundan keyin",
    out: "(vositachisiz/saytsiz/platformasiz), saytdan tashqari*",
  },
  kk: { nxt: "келесі (жолы/жұмыс*/жоба*/рет*), бұдан былай", out: "(делдалсыз/сайтсыз/платформасыз), сайттан тыс" },
  ar: {
    nxt: "(المره/المرات) (الجايه/القادمه/الجاي/الثانيه/القادم), (المشروع/الشغل) (الجاي/القادم), بعد كده, مستقبلا, من الان, في المستقبل",
    out: "(بدون/بلا/من غير/بلاش) (وسيط/الوسيط/وسطاء/موقع/الموقع/المنصه/منصه)",
  },
  fa: {
    nxt: "(دفعه/دفعات/سری) (بعد/بعدی/دیگه), (پروژه/کار) (بعدی/بعد), از این به بعد, در اینده",
    out: "(بدون/بی) (واسطه/سایت/پلتفرم)",
  },
  he: {
    nxt: "(בפעם/פעם) הבאה, (הפרויקט/העבודה) (הבא/הבאה), מעכשיו, בעתיד, להבא",
    out: "(בלי/ללא) (המתווך/מתווך/מתווכים/האתר/הפלטפורמה)",
  },
  hi: {
    nxt: "अगली (बार/दफा), अगला (काम/प्रोजेक्ट), अगले (काम/प्रोजेक्ट/महीने), आगे से, अब से",
    out: "बिना (वेबसाइट/साइट/प्लेटफॉर्म/बिचौलिए) (के/), (वेबसाइट/साइट) (छोड़कर/के बिना)",
  },
  "hi-Latn": {
    nxt: "(agli/next) (bar/baar/time/dafa), (agla/agle) (kaam/project/order/mahine), aage se, ab se",
    out: "(bina/bagair) (website/site/platform/middleman/bichauliye) (ke/k/), (site/website) (walo ko/wale ko) (hata*/chhod*/kyu*)",
  },
  ur: { nxt: "اگلی (بار/دفعہ), اگلا (کام/پروجیکٹ), آئندہ", out: "(بغیر/بنا) (ویب سائٹ/سائٹ/پلیٹ فارم/مڈل مین) (کے/)" },
  bn: { nxt: "(পরের/পরবর্তী) (বার/কাজ/প্রজেক্ট), এরপর থেকে, এখন থেকে", out: "(সাইট/ওয়েবসাইট/প্ল্যাটফর্ম/মাধ্যম) (ছাড়া/বাদ*/বাইরে)" },
  id: {
    nxt: "(lain/next) (kali/time), (kali/order/project/proyek/kerjaan) (depan/berikutnya/selanjutnya), selanjutnya, ke depan*, kedepan*, mulai sekarang, lepas ni",
    out: "(tanpa/ga usah/gak usah/nggak usah/ga perlu) (perantara/makelar/lewat web/lewat situs/lewat aplikasi/web/situs), langsung ke saya",
  },
  tl: {
    nxt: "(sa/) (susunod/next time/sunod), next (time/project/order), simula ngayon",
    out: "(wala/walang/wag/huwag) (na/nang/) (sa/) (site/platform/middleman), (diretso/direct) na lang (tayo/sakin/sa akin)",
  },
  vi: {
    nxt: "lan (sau/toi), (du an/cong viec/don) (sau/toi), sau nay, tu nay, tu gio",
    out: "(khong/khoi/ko/k) (can/phai/) (qua/thong qua) (trung gian/web/san/nen tang/trang nay), khong trung gian",
  },
  th: {
    nxt: "(ครั้ง/งาน/รอบ) (หน้า/ต่อไป/ถัดไป), คราวหน้า, ต่อไปนี้",
    out: "ไม่ (ต้อง/) ผ่าน (เว็บ/แพลตฟอร์ม/คนกลาง/ระบบ), จ้างตรง, จ่ายตรง",
  },
  zh: {
    nxt: "下 (次/回/单/單/個/个月/個月/一单/一次), 今后, 往后, 下次, 以后, 以後, 之后, 后续, 後續, 长期",
    out: "(不走/不用/不通过/跳过/绕过/甩开) (平台/网站/中介/中间商), 没有中间商, 直接找我, 直接合作",
  },
  ja: {
    nxt: "(次/次回/今後/来月) (から/は/以降/の案件/), これから",
    out: "(サイト/プラットフォーム/仲介) を (通さ/介さ/挟ま), 仲介なし, 直接契約, 直接取引, 直接のお取引",
  },
  ko: {
    nxt: "(다음/다음번/담번) (부터/에/엔/번/작업/건은/), 앞으로, 이후",
    out: "(플랫폼/사이트/중개/중간) (없이/거치지/빼고/끼지), 직거래, 직접 거래, 직접 계약",
  },
  sw: {
    nxt: "mara (nyingine/ijayo/ingine), (kazi/mradi) (ijayo/nyingine), kuanzia sasa",
    out: "bila (tovuti/dalali/jukwaa/platform/mtu wa kati), nje ya (tovuti/jukwaa/platform)",
  },
  ka: { nxt: "შემდეგ* (ჯერზე/ჯერ/პროექტ*), მომავალში", out: "(საიტის/პლატფორმის/შუამავლის) გარეშე" },
  hy: { nxt: "(հաջորդ/մյուս) (անգամ*/նախագ*), ապագայում", out: "առանց (կայքի/միջնորդ*/հարթակի)" },
};

export const NEXT_TIME: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
