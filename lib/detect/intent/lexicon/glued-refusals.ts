import { asSearched } from "@/lib/detect/intent/lexicon/transliterated";
import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Refusals whose "no" is glued to the verb ("neimu", "sichukui", "en ota"), so that no word of its own refuses (`neg`); what
 * others asked for and were reported for (`rep`); and the site's own currency, with which one applies (`x`: "costs 16 connects"
 * is no price, "send invite" no invitation elsewhere).
 */
const WORDS: Readonly<Record<string, { neg?: string; rep?: string; x?: string; plat?: string }>> = {
  en: {
    rep: "(another/second/third/fourth/fifth/2nd/3rd/4th/5th) (client/guy/buyer/person/one) (this week/today/this month/in a row/) (who/that) (ask/asks/asked/want/wants/wanted/tells/told), (already/just/blocked and) reported (him/her/them/it/both/that/this)*, reported both",
    plat: "(send/sending/sent/got/get/accept) (you/an/the/your/me/my/) (job/) (invite/invites) (so/then/first/and/to (this/the) job/for (this/the) job), (invite/invites) (then/so/and) you (can/could/) apply, (so/then) you (can/could/) apply, (buying/buy/bought/spend/spent/spending/cost/costs/costing/costing you/cost me/takes/take/need/needs) (me/you/us/) (the/my/more/some/extra/all/bid/too many/how many/2/4/6/8/10/12/14/16/18/20/30/40/50/60/80/100/150/200/) connects, (how many/many/my/the/80/100/) connects (cost/costs) (me/you/us/), connects for (this/the)",
  },
  es: {
    neg: "(no/nunca/jamas) (acepto/cobro/recibo/tomo/manejo) (pagos/dinero/nada) (por/fuera)*",
    rep: "(el/es el) (segundo/tercer/cuarto) cliente que (me/) (pide/pidio/quiere), (lo/la/los) (reporte/denuncie/reportamos)",
    x: "(cuantos/cuestan/cuesta/gaste/gasto) connects, (te/le) (mando/envio) (la/una) invitacion (y/para que) (aplic/postul)*",
  },
  pt: {
    rep: "(o/e o/ja e o) (segundo/terceiro/quarto) cliente que (pede/pediu/quer), (ja/) denunciei, (ja/) reportei",
    x: "(quantos/custa/custam/gastei) connects, (te/lhe) (mando/envio) (o/um) convite (e/para/pra) (voce/vc) (se candidat/aplic)*",
  },
  fr: {
    rep: "(le/c est le) (deuxieme/troisieme/quatrieme) client qui (me/) (demande/veut/propose), je l ai (signale/bloque)*",
  },
  de: {
    rep: "(schon der/der) (zweite/dritte/vierte) (kunde/auftraggeber) der, (habe ich/ich habe) (ihn/sie/das) gemeldet",
  },
  it: { rep: "(il/gia il) (secondo/terzo/quarto) cliente che (mi/) (chiede/vuole), l ho (segnalato/bloccato)" },
  nl: { rep: "(de/al de) (tweede/derde/vierde) klant die (vraagt/wil/me), (heb ik/ik heb) (hem/het) gemeld" },
  lt: {
    neg: "(neimu/neimsiu/neimame/nepriimu/nepriimame/nemoku/nemokesiu/nemokame/nedirbu/nedirbame/nesutinku/nesutiksiu/nesiunciu/nesiusiu/neduodu/neduosiu/nesinaudoju/nesusirasinesiu/nerasau/nenoriu/negaliu/negalime/nesitariu/nesu linkes/nesiulykite/neprasykite/nebendrauju)",
  },
  lv: {
    neg: "(nenemu/neņemu/nenemsu/neņemšu/nepienemu/nepieņemu/nemaksaju/nemaksasu/nestradaju/nesutu/nedodu/nedosu/nelietoju/nevaru/nevelos/negribu/nepiekritu/nerakstu/nesazinos/neprasiet/nepiedavajiet)",
  },
  cs: {
    neg: "(neberu/nebereme/neprijimam/neprijimame/neprijmu/neplatim/neplatime/neposilam/nedavam/nedelam/nepracuji/nepracuju/nekomunikuji/nepisu si/nechci/nemuzu/nemohu/nebudu/nezasilam/neposielam/nedavam/nepracujem/nerobim/nemozem/nechcem/nebudem/neriesim/neresim)",
  },
  hu: {
    neg: "(nem (fogadok/fogadunk/kerek/adok/fizetek/fizetunk/kuldok/dolgozom/dolgozunk/megyek/vallalok)), (nem all modomban/nem szoktam)",
  },
  tr: {
    neg: "(almiyorum/almiyoruz/alamam/alamiyorum/kabul edemem/kabul edemiyorum/kabul etmiyorum/odemiyorum/odeyemem/gondermiyorum/gonderemem/vermiyorum/veremem/calismiyorum/konusmuyorum/yazismiyorum/gecemem/yapmiyorum/yapamam/paylasmiyorum/paylasamam)",
  },
  az: {
    neg: "(götürmürəm/götürmərəm/almıram/almaram/ödəmirəm/ödəmərəm/göndərmirəm/keçmirəm/keçmərəm/yazışmıram/paylaşmıram/edə bilmərəm)",
  },
  uz: {
    neg: "(olmayman/olmaymiz/tolamayman/to lamayman/yubormayman/bermayman/ishlamayman/otmayman/o tmayman/qilmayman/yozishmayman/qabul qilmayman/olmimiz/bermiman)",
  },
  kk: {
    neg: "(алмаймын/алмаймыз/төлемеймін/жібермеймін/бермеймін/өтпеймін/көшпеймін/жазыспаймын/жұмыс істемеймін/қабылдамаймын)",
  },
  ky: { neg: "(албайм/албайбыз/төлөбөйм/жөнөтпөйм/бербейм/өтпөйм/иштебейм/кабыл албайм)" },
  tt: { neg: "(алмыйм/түләмим/җибәрмим/бирмим/күчмим/күчмибез/эшләмим)" },
  tg: { neg: "(намегирам/намегирем/намедиҳам/пардохт намекунам/намефиристам/намегузарам/кор намекунам)" },
  mn: { neg: "(авахгүй/авдаггүй/төлөхгүй/төлдөггүй/шилжүүлэхгүй/өгөхгүй/ажилладаггүй/бичдэггүй/шилжихгүй)" },
  fa: {
    neg: "(نمی گیرم/نمیگیرم/نمی کنم/نمیکنم/نمی دهم/نمیدم/نمی فرستم/نمیفرستم/قبول نمی کنم/پرداخت نمی کنم/نمی پذیرم/نمیام)",
  },
  fi: {
    neg: "(en ota/emme ota/en maksa/emme maksa/en vastaanota/en hyvaksy/en siirra/en anna/en laheta/en siirry/en tee/en tyoskentele/en halua/en kayta)",
  },
  et: { neg: "(ei (vota/maksa/saada/anna/tee/tule/kasuta/aktsepteeri/soovi/suhtle)), (ma ei vota/me ei maksa)" },
  ka: { neg: "(არ (ვიღებ/ვიხდი/ვაგზავნი/ვაძლევ/გადავდივარ/ვმუშაობ/ვთანხმდები)), (ვერ (მივიღებ/გადავიხდი/გავგზავნი))" },
  hy: { neg: "(չեմ (վերցնում/ընդունում/վճարում/ուղարկում/տալիս/անցնում/աշխատում))" },
  sl: { neg: "(ne (jemljem/sprejemam/placujem/posiljam/delam/grem)), (nocem/nimam namena/nisem za)" },
  sr: {
    neg: "(ne (uzimam/primam/placam/saljem/dajem/radim/prelazim)), (necu/nemam nameru), (не (узимам/примам/плаћам/шаљем/дајем/радим)), нећу",
  },
  sq: { neg: "(nuk (marr/pranoj/paguaj/dergoj/jap/punoj/kaloj))" },
  mt: { neg: "(ma (niehux/nacettax/nhallasx/nibghatx/nahdimx))" },
  ga: { neg: "(ni (ghlacaim/thogaim/iocaim/sheolaim))" },
  sw: {
    neg: "(sipokei/sichukui/sikubali/silipi/sitalipa/situmi/sitatuma/siwezi/sitaki/sitoi/sifanyi/siendi/hatupokei/hatulipi/hatuchukui/hatukubali/hatufanyi/sitapokea/sitakubali/sitachukua)",
    rep: "(client/mteja) wa (pili/tatu/nne) (ananiambia/anataka/anaomba/aliniambia)*, (nimemreport/nimemripoti/nimeripoti)*",
  },
  tl: {
    neg: "(hindi/di/d/ayoko) (ako/kami/po ako/ko/po kami/pong) (tumatanggap/nagpapabayad/nagbabayad/nagbibigay/lumilipat/pumapayag/pwede/puede/nagtatrabaho/nag aaccept)*",
    rep: "(pangalawang/pangatlong/pangapat na) client na*, (ni report/nireport/nirereport/ini report) ko*",
    x: "(ilang/magkano) (ang/yung/) connects, connects ang*, (mag invite ako/iinvite kita/send ako ng invite) (tapos/para) (apply/mag apply)*",
  },
  id: {
    rep: "(klien/client) (kedua/ketiga/keempat) (minggu ini/hari ini/) yang (minta/nyuruh/ngajak), (sudah/udah) (saya/aku/gue) (laporkan/laporin/report)",
  },
  zu: {
    neg: "(angithathi/angiyithathi/angikhokhi/angithumeli/angamukeli/angiyamukeli/angisebenzi/angiyi/ngeke/asithathi/asikhokhi)",
  },
  xh: {
    neg: "(andithathi/andiyithathi/andihlawuli/andithumeli/andamkeli/andiyamkeli/andisebenzi/asiyithathi/asihlawuli)",
  },
  ha: { neg: "(bana/ba na) (karba/karbi/karbar/biya/tura/aika/yarda/aiki)*, ba zan (karba/biya/tura/iya)*" },
  yo: { neg: "(mi o/n ko/emi ko/mi ko/a ko/awa ko) (gba/ki gba/n gba/san/le san/le gba/ni gba/ni san)" },
  ig: { neg: "anaghi m (anata/akwu/eziga/enye/aru)*, anaghi anyi (anata/akwu)*, agaghi m (anata/akwu/eziga)*" },
  so: { neg: "(ma (qaato/bixiyo/diro/aqbalo/qaadanayo/bixinayo/dirayo/aqbalayo))" },
  am: { neg: "(አልቀበልም/አልከፍልም/አልልክም/አልሰጥም/አልሰራም/አልሠራም/አንቀበልም)" },
  rw: { neg: "(sinakira/sinishyura/sinyohereza/ntabwo (nakira/nishyura/nohereza))" },
  "hi-Latn": {
    rep: "(teesra/tisra/dusra/doosra/chautha) client (hai jo/jo/h jo)*, (report kar diya/report kr diya/report maar di)",
    x: "(kitne/kitni) connects, connects (lagte/lagenge/lag)*, invite (bhejta/bhej deta/bhej raha/bhejti) (hu/hun/hoon/h) (phir/fir/to/aap)*",
  },
  "bn-Latn": {
    neg: "(nei na/nibo na/nii na/dei na/dibo na/kori na/korbo na) (vai/bhai/apu/)",
    rep: "(report/ripot) (kore disi/korsi/kore diyechi/kore diechi)",
  },
  pcm: { rep: "(second/third/fourth) client wey*, i (don/done) report*" },
  "ar-Latn": { neg: "(mab2balsh/mabakhodsh/mabadfa3sh/mabab3atsh/ma b2bal/mish ha2bal)" },
};

export const GLUED_REFUSALS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({
  lang,
  words:
    lang === "ar-Latn"
      ? Object.fromEntries(Object.entries(words).map(([slot, list]) => [slot, asSearched(list)]))
      : words,
}));
