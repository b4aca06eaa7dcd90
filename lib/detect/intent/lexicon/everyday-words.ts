import type { Lexicon } from "@/lib/detect/intent/slots";

/** Halves and rests are told by their sum: "the other 250 by Zelle". In figures, as people write them. */
const SUMS =
  "20/25/30/40/50/60/70/75/80/90/100/120/125/150/180/200/250/300/350/400/450/500/550/600/650/700/750/800/850/900/1000/1500/2000";

/**
 * How people say it to each other and no grammar does: "brnkni mi", "laita wapissa viestiä", "IBAN at". `tel` and `wrt` are acts
 * of contact; `trf`, `acc`, `rest` and `fee` the money sent past the site; `hintp` names what was used before, `endc`
 * sees no need of a contract.
 */
const ASKS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    wrt: "my (dms/dm/pms) (are/is) (always/) open",
    payapp: "(hand/slip) you (the/) (cash/money)",
    x: "(invoice/letter) (header/head/footer)",
    avd: "(than/to) (go/going/faff/faffing/mess/messing) (through/about with/around with/with) (all/) (this/that/the), (all this/this whole/the whole/all that) (milestone/contract/escrow/order/platform) (business/faff/palaver/rigmarole/hassle/dance/nonsense)",
    rest: `the other (${SUMS})`,
    hintp:
      "same (paypal/venmo/zelle/wise/iban/bank details/account details/bank account/wallet/upi/gcash/revolut) (as/like) (last time/before/the one/always/usual/on)",
    endc: "(no point/no need/no sense/not worth) (in/to/) (opening/making/creating/starting/open/make/create/start) (a/another) (new/) (order/contract/offer)",
  },
  es: {
    rest: `(los/las) otr(os/as) (${SUMS})`,
    hintp:
      "(al/el/a la/la) (mism(o/a)) (paypal/bizum/cuenta/numero de cuenta/iban/clabe/alias) (de siempre/de la otra vez/que la otra vez/que siempre)",
    endc: "no (hace falta/vale la pena) (abrir/crear) (otro/un nuevo) (contrato/pedido)",
  },
  pt: {
    rest: `(os/as) outr(os/as) (${SUMS})`,
    hintp: "(no/o/na/a) (mesm(o/a)) (pix/chave/conta/paypal/iban/mbway) (de sempre/da outra vez/da ultima vez)",
    endc: "nao (precisa/vale a pena) (abrir/criar) (outro/um novo) (contrato/pedido)",
  },
  fr: {
    talk: "(on va/on peut/pour) (jaser/placoter)",
    pm: "interac, virement interac",
    rest: `les (${SUMS}) autres, les autres (${SUMS})`,
    hintp: "(le/au/sur le/sur) (meme) (paypal/rib/compte/lydia/iban) (que la derniere fois/que d habitude/qu avant)",
    endc: "pas (la peine/besoin) (d ouvrir/de creer/de refaire) (une nouvelle commande/un nouveau contrat/une commande)",
  },
  de: {
    tel: "(lut/luut) (mer/eus) (schnall/schnell/kurz/mal/doch/) (a/aa)",
    wrt: "(schrib/schriib) (mer/eus) (uf/per/uber/)",
    rest: `(die/den) (anderen/restlichen/ubrigen) (${SUMS})`,
    hintp:
      "(aufs/auf das/an das/selbes/gleiches) (gleiche/selbe/) (konto/paypal) wie (letztes mal/immer/beim letzten mal/vorher/sonst)",
    endc: "(brauchen/mussen) (wir/) (doch/dafur/) keinen (neuen/) (auftrag/vertrag) (anlegen/aufmachen/eroffnen)",
  },
  it: {
    rest: `gli altri (${SUMS})`,
    hintp: "(sullo/sul/allo/lo) stesso (conto/iban/paypal/satispay) (dell altra volta/di sempre/della volta scorsa)",
    endc: "(inutile/non serve) (aprire/creare) (un/un altro) (nuovo/) (contratto/ordine)",
  },
  nl: {
    rest: `(de/die) (andere/overige) (${SUMS})`,
    hintp: "(op/naar) dezelfde (rekening/paypal) als (vorige keer/altijd/eerder)",
    endc: "geen (nieuw contract/nieuwe opdracht) (nodig/aanmaken)",
  },
  pl: {
    rest: `pozostale (${SUMS}), drugie (${SUMS})`,
    hintp: "na to samo (konto/paypal/blik) (co/jak) (zawsze/ostatnio/wtedy/poprzednio)",
    endc: "nie ma co (otwierac/zakladac) nowego",
  },
  ru: {
    rest: `(остальные/другие) (${SUMS})`,
    hintp: "(на ту же/на тот же/туда же) (карту/счет/кошелек/куда) (что/как/куда) (и/) (в прошлый/всегда/раньше/тогда)",
    endc: "(нет смысла/незачем) (открывать/создавать) нов*",
  },
  uk: { rest: `решт(а/у) (${SUMS})`, hintp: "на ту (ж/саму) (картку/карту) (що/як) (і/) (минулого/завжди/тоді)" },
  tr: {
    tel: "(whatsapptan/vatsaptan) (yaz/yazin/yazarsan/yazarsaniz)",
    acc: "iban (at/yolla/atin/yollayin), (ibanini/ibaninizi) (at/yolla/atin)",
    rest: `(kalan/diger) (${SUMS})`,
    hintp: "ayni (ibana/hesaba/iban/papara)",
    endc: "(yeni/tekrar) (siparis/sozlesme) acmaya gerek yok",
  },
  id: { hintp: "(rek/rekening/dana/gopay/ovo) yang (sama/kemarin/biasa), (ke/di) (rek/rekening) (biasa/kemarin)" },
  "hi-Latn": { hintp: "same (upi/gpay/account/paytm/number) (pe/par/me/mein) (bhej/daal/kar)*" },
  cs: {
    tel: "(brnkni/brnknete/cinkni/cinknete/prozvon/drnkni) (mi/nam/na/), (hod/hodte) (mi/nam) (sms/esemesku/mail/mejl/zpravu na)",
    trf: "(poslu/poslem/hodim/preposlu) (vam/ti) (to/zbytek/doplatek/) (rovnou/primo/) na ucet",
  },
  sk: {
    tel: "(brnkni/brnknite/cinkni/prezvon/prezvonte) (mi/nam/na/), (hod/hodte) (mi/nam) (sms/esemesku/mail/mejl)",
    trf: "(poslem/prevediem/hodim) (vam/ti) (to/zvysok/doplatok/) (rovno/priamo/) na ucet",
  },
  hu: {
    tel: "(csorogj/pittyegj/csengess) (ram/meg/nekem), (dobj/dobjon) (egy/) (mailt/emailt/e mailt/uzit/smst/sms t)",
    trf: "(dobd/kuldd/kuldje) (at/) (revon/revolutra/a szamlamra)",
  },
  fi: {
    app: "wapissa, wapilla, wappiin, votsapissa, votsapilla",
    tel: "wapita, kilauta (mulle/minulle/), (heita/pista) (mulle/) (tekstari/meili/viesti)",
  },
  is: {
    tel: "(hringdu/hringt/hringir/hringid/bjalladu) i (mig/okkur), sladu a thradinn, (sendu/skrifadu) mer (sms/tolvupost)",
    trf: "(millifaeri/millifaert/legg/leggja/lagt) (thetta/) (beint/) inn a (reikning*/thig/mig), (borga/borgad/borgadu) (mer/ther) (i gegnum/med) (aur/kass)",
  },
  et: { tel: "(viska/saada) (mulle/) (sms/meil*)", trf: "(kannan/kanna) (otse/) (arvele/kontole/sinu arvele)" },
  lv: { trf: "(parskaitisu/parskaitu) (pa tieso/uz jusu kontu)" },
  pcm: {
    tel: "(buzz/beep/holla/flash/ping) me (for/on/with/)",
    acc: "(my/your/me your) aza",
    trf: "(run/drop) (me/the/my/d) (balance/transfer/alert)",
  },
  sw: { rest: "salio", trf: "(nitumie/tuma/lipa) (salio/hela/pesa/malipo) (kwa/kupitia) (mpesa/tigo/airtel)" },
  he: { trf: "(להעביר/אעביר/תעביר/תעבירי) (לך/לי) את (השאר/היתר/הכסף)" },
  ar: { trf: "(احول/بحول/نحول) (لك/لج) (الباقي/المبلغ/الفلوس)", fee: "(الموقع/المنصه) (ياخذ/ياكل/بياخد) (نسبه/عموله)" },
  "ne-Latn": {
    rest: "(baki/baaki) (paisa/rakam)",
    trf: "(esewa/khalti/bank) ma (pathai*/halidi*/pathau*)",
    fee: "katcha, katchha",
  },
  tl: { trf: "(pa/i) (gcash/maya) (na lang/mo/nalang/)", fee: "(walang/para walang) (kaltas/bawas)" },
  mk: { tel: "(да се/ќе се/) слушнеме, (ѕвони/ѕвонете/заѕвони) ми" },
};

/**
 * The same words where nobody leaves: an account set in bold on a template, stickers sold by a messenger, coins of a test
 * chain, and the one who asks the site's support whether he is in trouble.
 */
const EXCUSES: Readonly<Record<string, Lexicon["words"]>> = {
  any: {
    x: "(line/whatsapp/telegram/viber/kakao/kakaotalk/tg/wa/signal/discord) (sticker*/stiker*/emoji*/emoticon*/emote*), (sticker*/stiker*) (line/whatsapp/telegram/viber/wa/tg/discord), stickers (para/pour/fur/for/per/til/voor) (line/whatsapp/telegram/viber/discord), lineスタンプ, line貼圖, line貼图, line表情貼, 微信表情包, 라인 스티커, 라인 이모티콘, 카톡 이모티콘, 카카오톡 이모티콘, стикер* (для/в) (телеграм*/телеги/тг/ватсап*/вайбер*), สติกเกอร์ไลน์, ไลน์สติกเกอร์, ธีมไลน์, ไลน์กำหนด, test (eth/ether/usdc/usdt/sol/matic/bnb/btc/coin*/token*), (sepolia/goerli/holesky/testnet/devnet/amoy) (eth/ether/sol/usdc/usdt/bnb/btc/token*), (eth/sol/usdc/usdt/bnb) on (sepolia/testnet/devnet/goerli)",
    work: "(line/whatsapp/telegram/viber/kakao/discord) (sticker*/stiker*/emoji*/emoticon*), (sticker*/stiker*) (line/whatsapp/telegram/viber/wa/discord), lineスタンプ, line貼圖, 微信表情包, 라인 스티커, 카톡 이모티콘, 카카오톡 이모티콘, สติกเกอร์ไลน์, sepolia, goerli, (vs/versus) (venmo/zelle/paypal/cash app/wise/stripe/revolut/payoneer/gpay/phonepe/paytm/gcash/telegram/whatsapp/signal/viber/discord)",
  },
  en: {
    work: "in bold, bold please, in italics, left aligned, right aligned, affiliate links, (users/customers/shoppers/donors) (paste/pastes/enter/type/scan/transfer/wire), user (pastes/enters/types/scans)",
    rep: "(asked/wanted/tried/pushed/begged/told/pestered) (me/us) (once/twice/again/repeatedly/several times/three times/many times/already) (to/for/if), reported (and/) (blocked/closed/moved on), careful with this (one/client/buyer/guy), am i (in/going to be in) (any/) trouble, (will/could) (i/my account) (be/get) (banned/flagged/suspended/restricted), (have i/did i) (done/do) anything wrong, is my account (at risk/safe)",
  },
  es: {
    work: "en (negrita/cursiva), (los/nuestros/sus) (clientes/usuarios) (transfieren/pegan/escanean)",
    rep: "(me/nos) (pidio/insistio/propuso) (dos/tres/varias) veces, (ojo/cuidado) con (este/esta/ese/esa), (me van a/me pueden) (bloquear/suspender/sancionar), (estoy en/tendre/tengo) (algun/) problema(s/), hice algo mal",
  },
  pt: {
    work: "em (negrito/italico), (os/nossos) (clientes/usuarios) (transferem/colam/escaneiam)",
    rep: "(me/nos) (pediu/insistiu) (duas/tres/varias) vezes, cuidado com (esse/este/essa/esta), (vou/posso) (ser/) (banido/bloqueado/suspenso/punido)*, fiz algo errado",
  },
  fr: {
    work: "en (gras/italique), (les/nos) (clients/utilisateurs) (virent/collent/scannent)",
    rep: "(m/nous) (a demande) (deux/trois/plusieurs) fois, (attention/prudence) avec (ce/cette), (vais je/je vais/je risque) (d/de/) (etre/) (bloque/banni/suspendu/sanctionne)*, ai je fait une (erreur/betise)",
  },
  de: {
    work: "(bitte/in/) (fett/kursiv) (gedruckt/setzen/bitte), (kontodaten/iban/adresse/nummer) (bitte/) (fett/kursiv/linksbundig/rechtsbundig), (kunden/gaste/nutzer/spender/kaufer) (uberweisen/scannen/tippen) (gern/gerne/oft/haufig/immer/manchmal/falsch/an/den), vorlage fur (unsere/die/meine) rechnung*",
    rep: "(hat/wollte) (mich/uns) (zweimal/mehrfach/mehrmals/dreimal), vorsicht (mit/bei) (diesem/dieser/dem), (werde ich/wird mein konto) (jetzt/) (gesperrt/verwarnt), habe ich etwas falsch",
  },
  it: {
    work: "in (grassetto/corsivo), i (clienti/nostri clienti) (bonificano/scansionano)",
    rep: "(mi/ci) ha chiesto (due/tre/piu) volte, attenzione a (questo/questa), (rischio/verro) (il ban/bannato/sospeso/la sospensione), ho sbagliato qualcosa",
  },
  nl: {
    work: "(vetgedrukt/cursief)",
    rep: "(vroeg/wilde) (me/mij/ons) (twee keer/meermaals), pas op met (deze/die), krijg ik (nu/) problemen",
  },
  pl: {
    work: "pogrubion*, kursywa",
    rep: "(dwa razy/kilka razy) (prosil/chcial/proponowal)*, uwaga na (tego/te), czy (cos mi grozi/mam klopoty)",
  },
  ru: {
    work: "(жирным/курсивом) (шрифтом/)",
    rep: "(дважды/несколько раз) (просил/предлагал/писал)*, (осторожно/осторожнее/аккуратнее) с (этим/этой), (меня/мой аккаунт) (заблокируют/забанят), мне что то (грозит/будет)",
  },
  uk: {
    work: "жирним, курсивом",
    rep: "(двічі/кілька разів) (просив/пропонував)*, обережно з (цим/цією), мене (заблокують/забанять)",
  },
  tr: {
    work: "(kalin/italik) (yaz*/olsun/harf*)",
    rep: "(iki/uc/birkac) kez (istedi/sordu/teklif etti), bu (aliciya/musteriye) dikkat, (hesabim/ceza) (kapanir mi/alir miyim/yer miyim)",
  },
  ar: { rep: "(طلب مني) (مرتين/اكثر من مره), (احذروا/انتبهوا) (من/), هل (سيتم حظر*/حسابي في خطر)" },
  id: {
    work: "(huruf/cetak) tebal",
    rep: "(minta/nawarin) (dua kali/berkali kali), hati hati (sama/dengan) (client/klien/buyer) ini, (apakah/apa) akun saya (aman/kena)",
  },
};

const listed = (words: Readonly<Record<string, Lexicon["words"]>>): Lexicon[] =>
  Object.entries(words).map(([lang, slots]) => ({ lang, words: slots }));

export const EVERYDAY_WORDS: readonly Lexicon[] = [...listed(ASKS), ...listed(EXCUSES)];
