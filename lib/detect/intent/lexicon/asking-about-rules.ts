import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Whoever asks what the rules allow, or tells of somebody else's ask and whether it is a fraud, asks for nothing himself;
 * and drawn lines and carts that are called as apps are.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    rule: "(am i/are we/are freelancers/are clients/is anyone/is one/is it/is that/would it be) (even/actually/really/already/) (allowed/permitted) (to/here/at this/before/yet), (do/does) the (rules/site/platform/terms) (even/) (allow/permit/let)",
    rep: "(thats/that is/thats clearly/is that/is this/this is/sounds like/smells like/looks like/must be) a (scam/fraud/con/trick), (pushed/pressed/pressured/talked/nudged) (me/us) (to/into/for), (another/one/some/a different/some other) (client/buyer/seller/freelancer/guy/person) (just/once/also/already) (told/asked/wanted/offered/tried/wrote), (i/we/and i/so i/but i) (declined/refused/said no/turned (him/her/them/it) down)",
  },
  es: {
    rule: "(esta/estaria) permitido (aqui/ya/dar/pasar/compartir/en esta), se (permite/puede) (aqui/ya en esta fase), (dejan/permiten) las (reglas/normas)",
    rep: "(eso/esto/es/suena a/huele a) (es/) una (estafa/trampa), (me/nos) (presiono/empujo/insistio) (para/a/en), (le/les) dije que no",
  },
  pt: {
    rule: "(e/seria/esta) permitido (aqui/ja/dar/passar/compartilhar/nesta), (as regras/a plataforma/o site) (deixa/deixam/permite/permitem)",
    rep: "(isso/isto) (e/nao e/parece) (um/) golpe, (me/nos) (pressionou/empurrou) (para/a), (recusei/eu recusei)",
  },
  fr: {
    rule: "(est ce/c est) (autorise/permis) (de/ici/deja/a ce stade), a t on le droit (de/d), (ai je/avons nous/est ce qu on a/est ce que j ai) (deja/) le droit (de/d)",
    rep: "(c est/ca sent l/ca ressemble a une) (une/) arnaque, (m a/nous a) pousse a, j ai (refuse/dit non)",
  },
  de: {
    rule: "(ist/ware) (es/das) (hier/schon/jetzt/uberhaupt/denn/) erlaubt, (darf man/durfen wir) (hier/schon/uberhaupt/denn), erlauben die (regeln/agb)",
    rep: "(ist/ware) (das/doch/das doch) betrug, das ist (doch/sicher/klar/) (betrug/eine masche/abzocke), (hat/wollte) (mich/uns) (gedrangt/drangen), (ich habe/hab) (abgelehnt/nein gesagt)",
  },
  it: {
    rule: "(e/sarebbe) (permesso/consentito) (qui/gia/dare/condividere/in questa), (le regole/il sito) (permette/permettono/consente)",
    rep: "(e/sembra/puzza di) una truffa, (mi ha/ci ha) (spinto/pressato) a, (ho rifiutato/ho detto di no)",
  },
  nl: {
    rule: "(is het/is dat) (hier/al/nu/) (toegestaan/toegelaten), (mag je/mogen we) (hier/al/uberhaupt)",
    rep: "(dat is/is dat/lijkt op) (toch/) oplichting, ik heb (geweigerd/nee gezegd)",
  },
  pl: {
    rule: "czy (wolno/to dozwolone/mozna tu/na tym etapie wolno), (regulamin/zasady) (pozwala/pozwalaja)",
    rep: "(to/czy to) (jest/) oszustwo, (naciskal/naciskala/namawial) (mnie/nas/) (zebym/na/do), odmowil*",
  },
  cs: {
    rule: "(je/neni) (to/tu/tady/) (dovoleno/povoleno), smi se (tu/tady)",
    rep: "(to/neni to) (je/) podvod, odmit* jsem",
  },
  ru: {
    rule: "(можно ли/разрешено ли/позволено ли) (тут/здесь/уже/на этом этапе/по правилам), правила (разрешают/позволяют)",
    rep: "это (развод/мошенничество/обман), (уговаривал*/склонял*/подбивал*) (меня/нас/), я отказал*",
    x: "(едет/едут/ехал*/ехать/сидит/сидят/везет/везут/лежит/стоит/катит*) (на/в) телег*, (стар*/деревянн*/скрипуч*/крестьянск*/пуст*) телег*, телег* (с/под/полн*) (сен*/дров*/лошад*/бочк*/конем/мешк*/соломой), (лошад*/конь/осел/вол/кобыл*) (и/с/в) телег*, колес* телеги, на телеге (бочка/бочки/сено/мешки/сидит/лежит/стоит/едет)",
  },
  uk: {
    rule: "чи (можна/дозволено) (тут/вже/на цьому етапі/за правилами), правила дозволяють",
    rep: "це (розвод/шахрайство/обман), я відмови*",
  },
  tr: {
    rule: "(buna/burada/simdiden) izin var mi, kurallar (izin veriyor/musaade ediyor)",
    rep: "(bu/bu bir) dolandiricilik*, reddettim",
  },
  id: {
    rule: "(apakah/memang) (boleh/diizinkan) (di sini/tahap ini/sekarang/sudah), aturannya (membolehkan/mengizinkan)",
    rep: "itu penipuan*, saya (tolak/menolak)",
  },
  vi: {
    rule: "(co/) duoc phep (cho/gui/chia se/o day) (khong/), quy dinh (co/) cho phep",
    rep: "(do/nay) la lua dao, (toi/minh/em) (da/) tu choi",
  },
  ja: {
    rep: "(これは|それは)詐欺*, 断りました*, お断りしました*",
    x: "ラインは(細/太/濃/薄/強/弱/直線/曲線)*, ラインを(細/太/濃/薄/引/描/整え/直し/消し/揃え)*, ライン(の太さ/の色/の幅/幅/取り/アート/ドローイング/スタンプ風の線)*, (アイ/ボトム/ガイド/アウト/ヘッド/タイム/ベース)ライン*",
  },
  ko: { rep: "(그거/이거) 사기*, 거절했(어요/습니다)*", x: "라인(을/이/은/) (굵/두껍/얇/가늘/굵기/두께)*" },
  zh: { rep: "(这是/是不是)(骗局/诈骗/骗子), (我拒绝了/我没同意/被我拒绝)" },
};

export const ASKING_ABOUT_RULES: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
