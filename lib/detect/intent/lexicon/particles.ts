import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * What looks like a "no" and is none: "na" behind a request coaxes in the languages of India, Thai writes "don't" inside
 * "sample", and "would it not be easier" offers. `lets` and `ask` cover the coaxing ones, `x` the chance ones.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  hi: {
    lets: "(दो/दीजिए/दीजिये/दे दो/दे दीजिए/भेजो/भेज दो/बताओ/बताइए/करो/करते हैं/चलो/चलते हैं/आओ/आ जाओ/बोलो/लिखो/लो) (ना/न)",
  },
  "hi-Latn": {
    lets: "(do/dijiye/dedo/de do/bhejo/bhej do/batao/bataiye/karo/kar lo/karte hai/karte hain/chalo/chalte hai/aao/aa jao/aajao/bolo/likho/lo/karna) (na/naa)",
  },
  mr: { lets: "(द्या/दे/पाठवा/पाठव/सांगा/सांग/बोला/बोलूया/करा/करूया/या/लिहा) ना" },
  ne: { lets: "(गरौं/गरौँ/गर्नुस्/गर्नुहोस्/दिनुस्/दिनुहोस्/पठाउनुस्/भन्नुस्/जाऔं/आउनुस्/लेख्नुस्/दिनु) न" },
  gu: { lets: "(આપો/મોકલો/કહો/કરો/કરીએ/ચાલો/આવો/લખો) ને, (આપો/મોકલો/કહો/કરો) ના" },
  pa: { lets: "(ਦਿਓ/ਦੇ ਦਿਓ/ਭੇਜੋ/ਭੇਜ ਦਿਓ/ਦੱਸੋ/ਕਰੋ/ਚੱਲੋ/ਆਓ) (ਨਾ/ਨਾ ਜੀ)" },
  ur: { lets: "(دو/دیں/دے دو/بھیجو/بھیج دو/بتاؤ/بتائیں/کرو/چلو/چلتے ہیں/آؤ) نا" },
  th: {
    x: "ของ, ตัวอย่าง, อย่างไร, อย่างเดียว, หลายอย่าง, ทุกอย่าง, อย่างนี้, อย่างนั้น, อย่างดี, อย่างเร็ว, อย่างที่, บางอย่าง",
    ask: "ได้ไหม, ไม่ได้หรอ, ได้มั้ย, ดีไหม, ไหมคะ, ไหมครับ",
    bad: "(คุย/แชท/แชต/พิมพ์/)(ในนี้/ที่นี่/ตรงนี้/ทางนี้)(มัน/ / มัน/)(ช้า/ยาก/ลำบาก/ไม่สะดวก/หลุด/ค้าง/ดีเลย์)",
  },
  de: {
    lets: "(wollen/sollen/konnen/konnten/mochten) (wir/wir uns/wir das/wir es/sie/du) nicht, nicht (lieber/besser/einfacher/schneller)",
  },
  fr: { lets: "(ne serait/ne vaudrait) (il/ce) pas (mieux/plus), pourquoi (ne pas/pas), on (ne/) pourrait pas" },
  es: { lets: "no (seria/es) (mejor/mas comodo/mas facil), por que no, no (podemos/podriamos)" },
  pt: { lets: "nao (seria/e) (melhor/mais facil/mais pratico), por que nao, (a gente nao pode/nao podemos)" },
  it: { lets: "non (sarebbe/e) (meglio/piu comodo/piu facile/piu semplice), perche non, non (possiamo/potremmo)" },
  nl: { lets: "(zullen/kunnen) we (dit/het/dat/) niet (beter/liever/gewoon/even/), is het niet (beter/handiger)" },
  sv: { lets: "(ska/kan) vi inte, vore det inte, (kan/far) jag inte bara" },
  da: { lets: "(skal/kan) vi ikke, var det ikke, (ma/kan) jeg ikke bare" },
  no: { lets: "(skal/kan) vi ikke, var det ikke bedre, (kan/far) jeg ikke bare" },
  fi: { lets: "eiko (olisi/voida/voitaisi/me)" },
  pl: { lets: "(czy/moze/) nie (lepiej/wygodniej/prosciej/szybciej), nie mozemy" },
  cs: { lets: "nebylo by (lepsi/jednodussi), nemuzeme" },
  hu: { lets: "nem (lenne/volna) (jobb/egyszerubb), (nem tudnank/nem lehetne)" },
  ro: { lets: "n ar fi mai (bine/simplu/comod), de ce nu" },
  el: { lets: "δεν θα ήταν (καλύτερα/πιο), γιατί δεν" },
  ru: { lets: "не (лучше/проще/удобнее/быстрее) ли, может не будем, почему бы не, а не (перейти/созвониться)" },
  uk: { lets: "чи не (краще/простіше/зручніше), чому б не" },
  tr: { lets: "(daha iyi/daha kolay/daha rahat/) olmaz mi, (yapsak/etsek/gecsek/konussak) ya" },
  ar: {
    x: "لما, كما, بما, مما, عندما, كلما, انما, ربما, بينما",
    lets: "(مش/مو) (احسن/اسهل), ليش ما, لماذا لا, ليه ما",
  },
  fa: { lets: "بهتر نیست, چرا نه" },
  he: { lets: "לא (עדיף/יותר נוח), למה שלא" },
  vi: { x: "khong thi", lets: "sao (minh/) khong, hay la minh" },
  ko: { lets: "안 될까요, 않을까요, 안될까요, 안 돼요, 안될까" },
  ja: { lets: "ませんか, できませんか, もらえませんか, いただけませんか, ないでしょうか" },
  id: { lets: "(bukannya/bukankah) lebih (enak/gampang/mudah)" },
  zh: { here: "(在/这个/這個/本/) (聊天室/聊天框/对话框/對話框/聊天窗口/工作室)" },
  sw: { here: "hapahapa, hapa hapa, humuhumu, humu humu, papa hapa" },
};

export const PARTICLES: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
