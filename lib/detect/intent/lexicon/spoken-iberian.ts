import type { Lexicon } from "@/lib/detect/intent/slots";

/** What is said rather than written in Catalan, Galician and Basque: numbers passed on, money in the hand, and black ink that is only ink. */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  ca: {
    askc: `(passam/passa m/passa/donam/dona m/diguem/digue m/enviam/envia m/deixam/deixa m/passeu me/passeume/doneu me/em passes/em dones/em deixes/escriu me) (el teu/el/un/el vostre/teu) (mobil/telefon/numero/whatsapp/wasap/insta/telegram/correu teu/correu electronic), (quin/quin es el teu) (correu/mail/telefon/numero/mobil) (gastes/tens/fas servir/uses/teniu), (quedem/ens veiem/fem) (per/a/) (fer un cafe/fer una birra/prendre algo/fer una copa/un cafe/una birra/en persona), (passa/vine/passeu/veniu) (per/al/a) (l oficina/despatx/taller/l estudi/la botiga/casa), (escriu me/escriume/parlem/trucam/truca m/seguim) (per/al/a l/pel) (whatsapp/wasap/insta/telegram/whats)`,
    tel: "(truca/truqueu/telefona) (me/ns), (fesme/fes me) (una trucada/un truc/un toc), trucam, truquem, et truco",
    offp: "(en ma/en negre/sota ma/en b/per sota la taula/sota la taula) (i/et/me/sense/ho), (sense factura) (i/et/surt/ho), (fes me/fesme/et faig/te faig) (un/el) bizum, (per) fora (de la web/del web/d aqui)",
    pm: "bizum",
    trf: "(et/us) (faig/passo/ingresso/envio) (una transferencia/els diners/el bizum)",
    endc: "(tanca/cancel la/cancela/anul la) (l encarrec/el contracte/la comanda/ho aqui)",
    fee: "(es queden/se queda) (el/un/amb el/amb un) (20/tall/mos/pessic)",
    x: "(logo/text/tinta/fons/lletra/samarreta) en negre, en negre (mat/brillant/i blanc), passa m (el text/el fitxer/la versio/els textos)",
    neg: "ni parlar ne, ni boig, de cap manera, ni pensar ho",
  },
  gl: {
    askc: "(dame/pasame/mandame/dime/deixame/dade me/pasa me) (o teu/un/o/teu) (telefono/numero de telefono/mobil/correo/whatsapp/insta), (dame/pasame) o teu numero, (quedamos/vemonos/tomamos) (a tomar/para tomar/un/a) (cafe/algo/unha cervexa/tomar algo), (chamame/escribeme/falamos) (por/ao/no) (whatsapp/mobil/telefono/wasap), (digoche/dicir che/dígoche) como dar comigo, como dar comigo, (pasa/ven) pola (oficina/tenda/casa)",
    tel: "(chamame/telefoneame), dame un toque, chamoche",
    offp: "(das/dou/pagas/pago/dasmos/pagasme) (ti/che/me/mos) (a man/na man/en man), (os cartos) (mos/mas/che/) (das/dou/pagas/pago) (ti/) (a/na/en) man, (a man/en man) (fagocho/faigocho/doucho), (fago/faigo) che (eu/) (a/unha) transferencia, (transferencia) (dende/desde) (a caixa/o banco/abanca), por fora (da web/da plataforma/diso), sen factura (fagocho/sae/e)",
    trf: "(fago/faigo) (che/eu) (a/unha) (transferencia), (mandoche/pasoche) (os cartos/o bizum)",
    pm: "bizum",
    pay: "os cartos, cartos",
    endc: "(pecha/cancela/anula/pechamos) (o/este) (encargo/contrato/pedido/proxecto)",
    x: "en negro (mate/brillante/e branco), (logo/texto/tinta/letra) en negro",
    neg: "nin falar, nin de broma, de ningun xeito",
  },
  eu: {
    askc: "(eman/bidali/pasa/utzi/esan) (iezadazu/zure/didazu/adazu/idazu/zaidazu/iezaidazu) (zure/) (telefonoa/zenbakia/posta/whatsappa/mugikorra/emaila/kontaktua), zure (telefonoa/posta/emaila/whatsappa/mugikorra/telefono zenbakia/mugikor zenbakia) (eman/bidali/pasa/utzi/behar)*, (zein/zer) da zure (telefonoa/telefono zenbakia/posta/emaila/whatsappa), (deitu/idatzi) (iezadazu/nazazu/didazu/zaidazu/idazu) (whatsappez/whatsappera/telefonora/mugikorrera/telegramera/telefonoz), (hitz egin/berba egin) (dezagun/dezakegu) (whatsappez/telegramez/telefonoz)",
    tel: "(deitu/dei) (iezadazu/nazazu/didazu/zaidazu)",
    offp: "(plataformatik/webgunetik/webetik/hemendik/plataforma) (kanpo/kanpora/kanpotik) (ordaindu/ordainduko/ordaintzen/egin/egingo)*, (eskura/eskudirutan) (ordaindu/ordainduko/emango/ematen)*, bizum bidez (ordaindu/bidali)*, fakturarik gabe, komisiorik gabe, (zuzenean/zuzen) (ordainduko/ordaindu/bidaliko) (dizut/diozu)*",
    pm: "bizum",
    endc: "(kontratua/eskaera/enkargua) (itxi/bertan behera utzi/ezeztatu)",
    fee: "(komisioa/ehunekoa) (kentzen/hartzen) (digute/dute/didate)",
    neg: "ez, inola ere ez, ezta pentsatu ere",
    rule: "(debekatuta dago/arauak/arauen kontra)",
  },
};

export const SPOKEN_IBERIAN: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
