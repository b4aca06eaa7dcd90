import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * "Let us go on there, it hangs here" in languages whose lexicons are small, with the messengers' names as their cases bend
 * them, and the other's number where it is asked for.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  sl: {
    talk: "(nadaljujva/nadaljujmo/nadaljevala/prestaviva se/pojdiva/preidiva/greva) (na/)",
    bad: "se zatika, zmrzuje, steka",
  },
  cs: {
    srch: "(najdi/najdete/hledej/vyhledej/vyhledejte/najdi si) (me/si me/si/nas) (na/)",
    name: "pod (nazvem/jmenem/menom)",
  },
  ky: { talk: "(уланталы/улантабызбы/улантсак/сүйлөшөлү/сүйлөшөбүзбү/өтөлү/өтөбүзбү)", bad: "тонуп, катып калат, жай" },
  hy: { lets: "(շարունակենք/տեղափոխվենք/անցնենք/գնանք)" },
  is: {
    talk: "(holdum/holdum afram/hoeldum afram/faerum/faerum okkur/tolum/toelum/foerum) (afram/okkur/saman/) (a/yfir a/)",
    bad: "frys, hangir, haegt",
  },
  ne: {
    app: "व्हाट्सएपमा, व्हाट्सएपबाट, वाट्सएपमा, ह्वाट्सएपमा, भाइबरमा, भाइबरबाट, टेलिग्राममा, मेसेन्जरमा, मेसेन्जरबाट, इमोमा",
    bad: "अड्किन्छ, अड्कियो, ढिलो, ह्याङ",
  },
  yo: { talk: "(maa ba a lo/ba a lo/tesiwaju/tẹsiwaju/soro/lo) (lori/si)", bad: "n di, o n di, o lora" },
  sn: {
    app: "pawhatsapp, kuwhatsapp, patelegram, kutelegram",
    talk: "(ngatienderei/ngatitaurei/ngatiendei/tiende) (pa/ku/mberi/)",
    bad: "kunonoka, inonoka, panonoka",
  },
  rw: { talk: "(dukomereze/tuvugire/tuganirire/twimukire/tuvugane) (kuri/)", bad: "birahagarara, biratinda, buhoro" },
  mg: {
    talk: "(tohizantsika/andao hotohizana/hiresaka/miresaka/hifindra/andao) (ao amin ny/amin ny/any amin ny)",
    bad: "mihantona, miadana",
  },
  ps: {
    yid: "(خپله/خپل/ستاسو/ستا) (شميره/نمبر/واتساپ/ټيليګرام/بريښناليك/ايميل)",
    give: "راكړه, راكړئ, راوليږه, راوليږئ",
    talk: "(خبري/خبرې) (وكړو/كوو)",
  },
  ku: {
    yid: "(hejmara/numara/telefona/whatsappa/nimreya) (xwe/te/we)",
    give: "bide min, bidin min, bisine, ji min re bisine, bibeje",
    call: "(li te/te) (bigerim/digerim)",
    talk: "(em/werin em/were em) (li ser/li) (whatsapp/telegram/viber)",
  },
};

export const ONWARD_ON_APP: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
