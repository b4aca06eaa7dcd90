import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * "I'd rather pay the fee here than lose the protection": who says so stays. Without these the words for paying, the fee and losing read as
 * one who would save it.
 */
const KEPT: Readonly<Record<string, string>> = {
  en: "(rather/prefer to/prefer/happy to/gladly/glad to/ill/id rather/id prefer to/dont mind/do not mind) (pay/paying) (the/a/their/this/my/that/your) (fee/fees/commission/cut/percentage/10/20) (here/on here/and stay/), (than/not/and/to) (lose/losing/risk/risking/give up/giving up) (the/my/our/your/all/) (protection/escrow/cover/guarantee/safety/payment protection/escrow protection/dispute cover/buyer protection), (worth/well worth) the (fee/fees/commission) (to me/for the/), the (fee/commission) is worth",
  es: "(prefiero/mejor/preferimos/no me importa) (pago/pagar/pagamos) (la/las/su) (comision/comisiones/tarifa), (a/que/antes que/en vez de) (perder/perdernos/quedarme sin/arriesgar) (la/mi/el/) (proteccion/garantia/escrow/cobertura/deposito en garantia)",
  pt: "(prefiro/melhor/preferimos/nao me importo de) (pagar/pago) (a/as/essa) (taxa/comissao/taxas), (a/que/do que/em vez de) (perder/ficar sem/arriscar) (a/minha/) (protecao/garantia/cobertura/seguranca)",
  fr: "(je prefere/j aime mieux/mieux vaut/nous preferons/autant) (payer) (la/les/leur) (commission/frais), (que/plutot que/que de/plutot que de) (perdre/risquer/renoncer a) (la/ma/le/) (protection/garantie/couverture/sequestre)",
  de: "(zahle/bezahle/zahl/zahlen/zahlt) (ich/wir/) (lieber/gern/gerne) (die/ihre/diese) (gebuhr/gebuhren/provision), (lieber/gern/gerne) (zahle/bezahle/zahlen) (ich/wir) (die/diese) (gebuhr/gebuhren/provision), (als/statt) (den/die/auf den/auf die) (schutz/absicherung/kauferschutz/treuhand/sicherheit) (zu/verzichten/verlieren/)",
  it: "(preferisco/meglio/preferiamo) (pagare/pago) (la/le/questa) (commissione/commissioni), (che/piuttosto che/invece di) (perdere/rischiare/restare senza) (la/le/) (protezione/tutela/tutele/garanzia/copertura)",
  nl: "(betaal/betalen) (ik/wij/) liever de (kosten/commissie/fee), (dan) (dat ik/dat we/) (de/mijn) (bescherming/zekerheid/garantie) (kwijt/verlies/te verliezen/op te geven), (mijn/de/onze) bank (rekent/vraagt) (kosten)",
  pl: "(wole/wolimy/lepiej/juz wole) (zaplacic/placic/zaplace) (prowizje/oplate), niz (stracic/ryzykowac/zrezygnowac z) (ochrone/ochrony/gwarancje/gwarancji)",
  cs: "(radsi/radeji/radsej/radsej uz) (zaplatim/platim/zaplatit/zaplatime) (poplatek/provizi/poplatok/proviziu), (nez/ako) (abych/aby som/) (prisel/prisla/prisiel/stratil) o (ochranu/zaruku/jistotu/istotu)",
  sl: "(raje/rajsi) (placam/placal) (provizijo), kot (da izgubim/izgubim) (zascito/varnost)",
  hr: "(radije/rade) (cu/bih/) (platiti/platim/platio) (proviziju/naknadu), (nego) (da/) (izgubim/izgubiti) (zastitu/sigurnost)",
  sr: "(радије/боље) (ћу/бих/) (платити/да платим) (провизију/накнаду), (него) (да/) (изгубим/изгубити) (заштиту/сигурност)",
  hu: "inkabb (kifizetem/fizetem/fizetek) (itt/) (a/) (dijat/jutalekot), mint hogy (elveszitsem/elvesszen) a (vedelmet/garanciat/vedelem)",
  ro: "(prefer sa/mai bine) platesc (comisionul/taxa), decat sa (pierd/risc) (protectia/garantia)",
  bg: "(предпочитам да/по-добре да/по добре да) платя (комисионата/таксата), отколкото да (загубя/рискувам) (защитата/гаранцията)",
  ru: "(лучше/предпочту/уж лучше/готов/готова) (заплачу/заплатить/платить/оплатить) (здесь/) (комиссию/процент), чем (останусь без/потеряю/терять/лишусь/лишиться/остаться без) (защиты/защиту/гарантии/гарантий)",
  uk: "(краще/волію/готовий/готова) (заплачу/заплатити/платити) (тут/) (комісію/відсоток), ніж (лишуся без/залишуся без/втрачу/втратити) (захисту/захист/гарантії/гарантій)",
  el: "(προτιμω/καλυτερα) να (πληρωσω/πληρωνω) (την/) (προμηθεια), παρα να (χασω/ρισκαρω) την (προστασια/εγγυηση/ασφαλεια)",
  tr: "(korumayi/guvenceyi/guvenligi) (kaybetmektense/kaybedecegime/riske atmaktansa), komisyonu (burada/) (oderim/odemeyi tercih ederim/vermeyi tercih ederim)",
  az: "(muhafizeni/zemaneti) itirmekdense",
  fi: "(maksan/maksetaan) (mieluummin/ennemmin) (palkkion/komission/maksun), kuin (menetan/menettaisin) (suojan/turvan/takuun)",
  et: "(maksan/maksame) pigem (tasu/vahendustasu/komisjoni), kui (kaotan/loobun) (kaitse/kaitsest)",
  lv: "(labak/drizak) (samaksasu/maksaju) komisiju, neka (zaudet/zaudeju) (aizsardzibu/garantiju)",
  lt: "(geriau/verciau) (sumokesiu/moku) (komisini/mokesti), (nei/negu) (prarasiu/prarasti) (apsauga/garantija)",
  sv: "(betalar/betaler) (jag/vi/jeg/) (hellre/heller) (avgiften/gebyret/provisionen/provisjonen), (an/end/enn) (att/at/a) (forlora/miste/ga miste om/tappa) (skyddet/beskyttelsen/tryggheten/sikkerheten)",
  ar: "(افضل/احسن/بفضل) (ادفع/ان ادفع/دفع) (العموله/الرسوم), (علي ان/من اني/ولا/علي اني) (اخسر/افقد) (الحمايه/الضمان)",
  fa: "(ترجيح ميدم/ترجيح مي دهم) (كارمزد/كميسيون), (تا اينكه/به جاي اينكه) (ضمانت/امنيت) رو از دست بدم",
  he: "(מעדיף/מעדיפה/עדיף) לשלם את העמלה, (מאשר/ולא) לאבד את ההגנה",
  hi: "(सुरक्षा/प्रोटेक्शन) खोने से (बेहतर/अच्छा)",
  bn: "(সুরক্ষা/নিরাপত্তা) হারানোর চেয়ে",
  th: "(ดีกว่า) (เสีย) (การคุ้มครอง/ความคุ้มครอง)",
  vi: "(tha/chang tha) tra phi, con hon mat (bao ve/bao dam)",
  id: "(lebih baik/mending) (saya/aku/) bayar (biaya/fee/komisi/yuran), (daripada) (kehilangan/hilang) (perlindungan/jaminan)",
  tl: "(mas gusto kong/mas mabuti nang) magbayad ng (fee/komisyon), kaysa mawala ang (proteksyon/proteksiyon)",
  ja: "(保護/保証)を(失う/なくす)くらいなら",
  ko: "(보호/보장)(를/을) (잃느니/포기하느니)",
  zh: "(宁愿/宁可)(在这里/在这/)付(手续费/佣金), 也不(想/愿)(失去/没有)(保障/担保)",
  sw: "(ni bora/afadhali) (nilipe/kulipa) (ada/kamisheni), kuliko kupoteza (ulinzi/dhamana)",
  af: "(betaal) (ek/) (liewer/eerder) die (fooi/kommissie), as om die beskerming te verloor",
};

export const PROTECTION_KEPT: readonly Lexicon[] = Object.entries(KEPT).map(([lang, neg]) => ({
  lang,
  words: { neg },
}));
