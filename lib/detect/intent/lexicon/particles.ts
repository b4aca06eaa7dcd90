import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * What looks like a "no" and is none: "na" behind a request coaxes in the languages of India, Thai writes "don't" inside
 * "sample", the Vietnamese of the south ask with "hong". `lets` and `ask` cover the coaxing ones, `x` the chance ones.
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
    x: "ตัวอย่าง, อย่างไร, อย่างเดียว, หลายอย่าง, ทุกอย่าง, อย่างนี้, อย่างนั้น, อย่างดี, อย่างเร็ว, อย่างที่, บางอย่าง",
    ask: "ได้ไหม, ไม่ได้หรอ, ได้มั้ย, ดีไหม, ไหมคะ, ไหมครับ",
    bad: "(คุย/แชท/แชต/พิมพ์/)(ในนี้/ที่นี่/ตรงนี้/ทางนี้)(มัน/ / มัน/)(ช้า/ยาก/ลำบาก/ไม่สะดวก/หลุด/ค้าง/ดีเลย์)",
  },
  zh: { here: "(在/这个/這個/本/) (聊天室/聊天框/对话框/對話框/聊天窗口/工作室)" },
  sw: { here: "hapahapa, hapa hapa, humuhumu, humu humu, papa hapa" },
};

export const PARTICLES: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
