import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * What a job post will not have ("tout candidat qui propose ..."), refusals in everyday words ("lassen wir mal bleiben"),
 * stickers and wires that are work, and words that hold the name of an app or a bank by chance ("은행나무" is a ginkgo).
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  any: {
    x: "(zalo/messenger/wechat/imessage/skype/facebook/fb/instagram/signal) (sticker*/stiker*/emoji*/emoticon*), (sticker*/stiker*/emoji*) (zalo/messenger/wechat/imessage/facebook/instagram/viber/kakao*/signal), 은행나무*, 은행잎*, 은행 나무, 은행 잎, 은행알*, 가이드라인*, 헤드라인*, 타임라인*, 아웃라인*, 아이라인*, 베이스라인*",
    work: "(zalo/messenger/wechat/imessage) (sticker*/stiker*), (sticker*/stiker*) (zalo/messenger/wechat/imessage/kakao*)",
  },
  en: {
    rep: "(i/ive/i have/we/then/so i) (flagged/reported) (it/them/him/her/that/this), flagged it",
    rule: "(anyone/any freelancer/any candidate/any bidder/bidders/freelancers/candidates/applicants/those/people) (who/that) (offers/offer/ask for/asks for/propose/proposes/suggest/suggests/mention/mentions/insist/insists/leave/leaves/pushes/push), (will be/gets/get) (disqualified/reported)",
    neg: "(is/thats/that is/its/very) (kind/generous) (of you/), sounds tempting, appreciate the offer, (out of it/give it a miss/count me out/hard no/not for me), (ill/i will/id rather) pass (on/thanks/), (lets/let us/ill/i will) leave (paypal/venmo/whatsapp/telegram/zelle/crypto/that/it) (out/alone/be)",
    x: "give me a ring (sample/size/box/light/holder/dish/design/render), wire (the/this/that/it/them/everything/both/all) (usdc/usdt/stripe/paypal/crypto/payout/payment/checkout/refund/api/data/event/signup/login/form/) (path/flow/route/endpoint/button/hook/handler/module/screen/logic/webhook/up/in/into), wire up, (wired/wiring) (up/the/into/it), shall i discard",
    work: "(the/our/my/this) app (lets/allows/should let/must let/will let), payouts to (sellers/vendors/users/drivers/hosts/creators/merchants), (event/webhook/handler/trigger) fires, (contracts/contract/escrow contracts) wallet, on testnet",
  },
  es: {
    work: "(la/nuestra/mi/esta) app (deja/permite/debe dejar/dejara/permitira), pantalla de (pago/registro/inicio/perfil)",
    rule: "(cualquier/todo) (candidato/freelancer/postulante/interesado) que (proponga/ofrezca/pida/deje/mencione/insista), (candidatos/postulantes/freelancers/quienes) que (propongan/ofrezcan/pidan/dejen), quien (proponga/ofrezca/pida/deje/insista), (sera/seran) (descartad*/denunciad*/reportad*/eliminad*)",
    neg: "(mejor/) (dejemoslo/lo dejamos/dejalo) (asi/estar/ahi/fuera), paso de, ni de broma, mejor que no",
  },
  pt: {
    work: "(o/nosso/meu/esse) (app/aplicativo) (deixa/permite/vai deixar), tela de (pagamento/cadastro/login/perfil)",
    rule: "(qualquer/todo) (candidato/freelancer/interessado) que (propor/propuser/ofereca/oferecer/pedir/peca/deixar/mencionar), (quem/candidatos que) (propor/propuser/oferecer/pedir/deixar/insistir), (sera/serao) (desclassificad*/descartad*/denunciad*/eliminad*)",
    neg: "(deixa/deixemos/vamos deixar) (isso/) (pra la/para la/quieto/de lado), to fora, melhor nao",
  },
  fr: {
    work: "(l/notre/mon/cette) (appli/application/app) (permet/laisse/doit permettre), ecran de (paiement/connexion/profil)",
    rule: "(tout/toute) (candidat/candidate/freelance/personne/candidature/offre/proposition) qui (propose/laisse/demande/donne/mentionne/offre/insiste), (ceux/les candidats/les freelances) qui (proposent/laissent/demandent/insistent), quiconque (propose/laisse/demande), (sera/seront) (ignore/ecarte/rejete/elimine/signale/exclu/disqualifie)*",
    neg: "(laisse/laissons/laissez/on laisse) tomber, sans moi, tres peu pour moi",
  },
  de: {
    work: "(die/unsere/meine/diese) app (lasst/erlaubt/soll/zeigt)",
    rule: "(wer/alle die/bewerber die/bewerbungen die/freelancer die) (telefonnummern/nummern/kontaktdaten/eine nummer/seine nummer/zahlung/zahlungen/bezahlung/whatsapp/telegram), (wird/werden) (ignoriert/aussortiert/gemeldet/ausgeschlossen/disqualifiziert/geloscht/abgelehnt)",
    neg: "(lassen wir/lass ich/lasse ich/lass uns) (das/mal/lieber/besser/bitte/) (schon/lieber/mal/) (bleiben/sein), ohne mich, lieber nicht",
  },
  it: {
    work: "(l/la nostra/la mia/questa) app (permette/lascia/deve), schermata di (pagamento/accesso/profilo)",
    rule: "(chi/chiunque/candidati che/ogni candidato che) (propone/proponga/propongono/offre/chiede/lascia/lasci/insiste), (sara/verra/saranno/verranno) (scartat*/ignorat*/esclus*/segnalat*)",
    neg: "(lasciamo/lascia/lasci) (perdere/stare), anche no",
  },
  nl: {
    rule: "(wie/kandidaten die/freelancers die/iedereen die) (een nummer/telefoonnummer/contactgegevens/betaling/whatsapp/buiten), (wordt/worden) (genegeerd/gemeld/afgewezen/uitgesloten/overgeslagen)",
    neg: "laten we (maar/liever/) (zitten/achterwege), doe maar niet, sla ik (over/liever over)",
  },
  pl: {
    rule: "(kto/osoby ktore/oferty ktore/kandydaci ktorzy/oferty z) (proponuje/proponuja/podaje/podaja/numerem/telefonem/oferuje), (beda/zostana/zostanie/bedzie) (odrzucon*/ignorowan*/pominiet*/zgloszon*)",
    neg: "(dajmy/dam/daj) (sobie/) (z tym/) spokoj, odpuszcze, odpuscmy, odpada",
  },
  cs: {
    rule: "(kdo/uchazeci kteri/nabidky s) (nabidne/nabizi/navrhne/navrhuji/uvede/telefonem/cislem), (bude/budou) (ignorovan*/vyrazen*/odmitnut*/nahlasen*)",
    neg: "(to/) (nechme/nechte) (byt/plavat), radsi ne",
  },
  hu: {
    rule: "(aki/akik) (telefonszamot/szamot/kulso/platformon kivuli), (figyelmen kivul hagyjuk/kizarjuk/toroljuk/jelentjuk)",
    neg: "ne (kerj/kerjetek/kerjen/ajanlj/ajanljon/irj/irjon/kuldj/kuldjon), (inkabb/) (hagyjuk/mellozzuk), inkabb ne",
  },
  ro: {
    rule: "(cine/candidatii care/ofertele care/oricine) (propune/propun/ofera/lasa/cere/cer), (va fi/vor fi) (ignorat*/respins*/raportat*/eliminat*/exclus*)",
    neg: "(lasa/lasati/sa lasam/las o) (asa/balta/deoparte), mai bine nu",
  },
  sv: {
    rule: "(den som/de som/alla som/sokande som) (foreslar/lamnar/ber/erbjuder), (kommer att/) (ignoreras/sorteras bort/rapporteras/avvisas)",
    neg: "(det/) (struntar/hoppar) vi (i/over), helst inte",
  },
  da: {
    rule: "(den der/dem der/alle der/ansogere der) (foreslar/skriver/tilbyder/beder), (bliver/vil blive) (ignoreret/afvist/meldt/slettet)",
    neg: "(det/) (springer/dropper) vi (over/)",
  },
  no: {
    rule: "(den som/de som/alle som/sokere som) (foreslar/legger/tilbyr/ber), (blir/vil bli) (ignorert/avvist/meldt/slettet)",
    neg: "(det/) (dropper/hopper) vi (over/)",
  },
  fi: {
    rule: "(hakijat jotka/ne jotka/joka) (ehdottaa/ehdottavat/pyytaa/pyytavat), (hylataan/ohitetaan/karsitaan/ilmiannetaan)",
    neg: "(alka/alkaa/ala) (pyyda/pyytako/ehdota/ehdottako/laheta/lahettako), jatetaan (valiin/pois/vaille)",
  },
  ru: {
    rule: "(кто/те кто/кандидаты которые/исполнители которые/тех кто/отклики с) (предлагает/предлагают/оставляет/оставляют/просит/просят/номером/телефоном/контактами), (будут/будет/сразу/не) (отклонен*/проигнорирован*/рассматрива*/удален*/заблокирован*), (игнорирую/отклоняю/не рассматриваю)",
  },
  uk: {
    rule: "(хто/ті хто/відгуки з) (пропонує/пропонують/лишає/залишає/просить/номером/контактами), (будуть/буде/одразу) (відхилен*/проігнорован*/видален*)",
  },
  tr: {
    rule: "(teklif eden/isteyen/oneren/birakan/yazan) (aday*/freelancer*/kisi*/teklif*/herkes), (elenir/elenecek*/dikkate alinmaz/degerlendirilmeyecek*/sikayet edilir)",
    neg: "(teklif/israr) etmeyin, (yazmayin/istemeyin/aramayin/gondermeyin/sormayin/eklemeyin/paylasmayin), (disina/disariya) (cikmiyorum/cikmam/cikmayalim/gecmiyorum/gecmem), (hic gerek/gerek) yok",
  },
  ar: { rule: "(كل من/اي شخص/من) (يعرض/يقترح/يطلب/يترك/يضع), (سيتم/سوف يتم/يتم) (تجاهل*/استبعاد*/رفض*/الابلاغ*)" },
  fa: { rule: "(هر کس/هرکسی که/کسانی که) (پیشنهاد/شماره), (رد/حذف/گزارش) (خواهد شد/می شود/میشود)" },
  hi: {
    neg: "मत (भेजो/भेजिए/मांगो/मांगिए/लिखो)",
    rule: "(जो/जो भी) (बाहर/नंबर/फोन), (अनदेखा/रिजेक्ट/रिपोर्ट) (किया जाएगा/कर दिया जाएगा/होगा)",
  },
  "hi-Latn": { rule: "(jo bhi/jo) (bahar/number), (ignore/reject/report) (kiya jayega/kar diya jayega/hoga)" },
  id: {
    rule: "(yang/pelamar yang/siapa pun yang/siapapun yang) (menawarkan/minta/meminta/mengajak/mencantumkan/ngajak), (akan/langsung) (diabaikan/ditolak/dilaporkan/didiskualifikasi/saya tolak/saya abaikan)",
    neg: "(gak/ga/nggak/tidak) usah",
  },
  vi: {
    rule: "(ai/ung vien nao/nguoi nao/ban nao) (de nghi/de xuat/doi/rao/de lai/ghi so), (se/deu) (bi/) (loai/bo qua/tu choi/bao cao)",
    x: "(tach/xoa/nen/lam/mau/anh/hinh) nen, nen (trong/trang/tang/den/xanh/suot/do/vang)",
    made: "sticker*, nhan dan, tem dan",
    neg: "(thoi/) khoi, khong can",
  },
  zh: {
    rule: "(一律/一概/直接)(不考虑/不予考虑/拒绝/忽略/举报/淘汰/不理), (凡是/凡)(要求/提出/留)",
    neg: "(还是/就)(算了/免了), 算了吧, 免谈",
  },
  ja: {
    rule: "(提案/記載/要求)(する方/された方/した方)は, 対象外*, お断り*",
    neg: "(ご遠慮/お控え)ください, (遠慮/お断り)(します/しております/させて)",
  },
  ko: {
    rule: "(제안하/요구하/남기)(시는 분/는 분)*, (제외/탈락/무시/신고)(됩니다/합니다/하겠습니다)",
    neg: "(제안/연락/요구/요청)하지 (마세요/말아주세요/말아 주세요), (사양/거절)(할게요/하겠습니다/합니다)",
  },
  th: { rule: "(ใครที่/ผู้สมัครที่)(เสนอ/ขอ/ทิ้ง), (จะไม่พิจารณา/จะถูกตัดสิทธิ์/ไม่พิจารณา)" },
  az: { neg: "(teklif etmeyin/yazmayin/istemeyin/gondermeyin)" },
};

export const BIDS_REFUSED: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
