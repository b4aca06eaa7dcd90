import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * A number to be left with the bid (`askc`), and where mine stands ready (`rch`): what job posts and proposals say without
 * a "you" or a "me" near the means.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    askc: "(leave/include/add/put/attach/mention/provide/note) (a/your/their/an) (mobile/phone/contact/cell/callback/daytime/telephone) (number/no/contact), (a/their/your) (mobile/phone/contact) number with (the/your/their) (bid/proposal/offer/application/reply)",
    rch: "(sits/is/lives) in the bio of my, in the bio of my (tiktok/insta/instagram/x/channel/page), (everything/all/all that/whatever) (you need/is needed/thats needed) to (get hold of/reach/contact/find/call/write to) (me/us), (my/our) (coordinates/whereabouts/card) (is/are/sits/stands) (in/on/at) the, where would i find you",
    ask: "(hr/payroll/accounting/the bank/our bank/finance) (needs/wants/requires/will need) (your/a/the)",
  },
  es: {
    yid: "(un/algun/otro) (sitio/lugar/medio) donde te (pueda/puedo/podria) (escribir/hablar/encontrar/contactar)",
    askc: "(un/tu/su/vuestro) (movil/telefono/numero/celular/correo) de contacto, (deja/dejen/dejad/incluye/incluya/anade/adjunta) (un/tu/su) (telefono/movil/numero/celular/contacto)",
    rch: "(todo lo/lo) (que necesitas/necesario) para (localizarme/contactarme/encontrarme/llamarme)",
  },
  pt: {
    askc: "(um/seu/teu/o seu) (telefone/celular/numero/contato/telemovel) (de/para) contat*, (deixe/deixem/inclua/coloque/informe) (um/seu/o seu/o) (telefone/celular/numero/contato/telemovel)",
    rch: "tudo (o/) que (precisa/voce precisa) para (me achar/me encontrar/falar comigo/me contactar)",
  },
  fr: {
    askc: "(un/votre/ton) (numero/telephone/portable) (de contact/ou vous joindre/ou te joindre), (laissez/indiquez/precisez/ajoutez/joignez/laisse) (un/votre/ton/vos) (numero/telephone/portable/coordonnees)",
    rch: "tout ce qu il (vous/te) faut pour me (joindre/contacter/trouver)",
  },
  de: {
    askc: "(eine/ihre/deine) (ruckruf/handy/telefon/mobil/kontakt)nummer (angeben/beilegen/mitschicken/hinterlassen/dazu), (geben sie/gebt/bitte) (eine/ihre/eure/deine) (ruckrufnummer/handynummer/telefonnummer/kontaktnummer)",
    rch: "alles (was man braucht/notige) um mich zu (erreichen/finden/kontaktieren)",
  },
  it: {
    askc: "(un/il vostro/il tuo/il suo) (recapito/cellulare/numero/telefono) (di contatto/telefonico), (lasciate/lascia/indicate/indica/inserite/allegate) (un/il vostro/il tuo/un vostro) (recapito/cellulare/numero/telefono)",
    rch: "tutto (quello che serve/il necessario) per (contattarmi/trovarmi/rintracciarmi)",
  },
  nl: { askc: "(vermeld/geef/laat/zet) (een/je/uw) (telefoonnummer/nummer/mobiel) (achter/erbij/mee)" },
  pl: {
    askc: "(zostaw/podaj/dolacz/prosze podac/prosze zostawic) (numer/telefon/komorke) (kontaktowy/do siebie/)*, numer kontaktowy",
  },
  ru: {
    askc: "(оставьте/укажите/приложите/напишите/добавьте) (контактный/свой/ваш/) (телефон/номер/мобильный)*, контактный (телефон/номер)",
    rch: "(все/всё) (что нужно/необходимое) чтобы (меня найти/со мной связаться)",
  },
  uk: {
    askc: "(залиште/вкажіть/додайте/напишіть) (контактний/свій/ваш/) (телефон/номер)*, контактний (телефон/номер)",
  },
  tr: { askc: "(iletisim/irtibat/cep) (numarasi/numaraniz*/telefon*) (birakin/ekleyin/yazin/belirtin)*" },
  ar: { askc: "(اترك/اتركوا/ارفق/اكتب/اكتبوا) (رقم/رقمك/رقم جوال/رقم هاتف)*, رقم للتواصل" },
  hi: {
    askc: "(संपर्क/मोबाइल/फ़ोन/फोन) नंबर (ज़रूर/जरूर/भी/) (लिखें/छोड़ें/डालें/दें)",
    lets: "(आ/चले/) (जाइए/जाइये/जाओ/जाएँ/जाएं/आइए/आइये) (ना/न)",
  },
  "hi-Latn": { lets: "(aa/chale/) (jaiye/jao/aaiye/jaye) (na/naa)" },
  ur: { lets: "(ا/آ) (جائیں/جاؤ/جائیے) نا" },
  bn: { askc: "(যোগাযোগের/মোবাইল/ফোন) নম্বর (দিন/লিখুন/রাখুন/উল্লেখ করুন)" },
  id: {
    askc: "(sertakan/cantumkan/tinggalkan/lampirkan) (nomor/no/kontak) (hp/telepon/wa/kontak/yang bisa dihubungi/)*",
  },
  ms: { askc: "(sertakan/tinggalkan/letak) (nombor/no) (telefon/hp/untuk dihubungi)" },
  vi: { askc: "(de lai/ghi ro/kem theo/ghi) (so dien thoai/sdt/so lien he/so dt)" },
  tl: { askc: "(ilagay/isama/iwan/mag iwan ng) (ang/ng/po/) (contact/cellphone/phone) (number/no)" },
  th: { askc: "(ใส่/แนบ/ทิ้ง/ฝาก)เบอร์(ติดต่อ/โทร/มือถือ/ไว้/)" },
  zh: { askc: "(留下/附上/注明/写上)(联系方式/手机号/电话/联系电话/聯絡電話)" },
  ja: { askc: "(連絡先/電話番号/携帯番号)(を/)(ご記載/ご記入/添えて/書いて)*" },
  ko: { askc: "(연락처/휴대폰 번호/전화번호)(를/을/도/) (남겨/적어/기재)*" },
  ro: { askc: "(lasati/lasa/includeti/mentionati) (un/numarul/un numar) (numar/telefon/de telefon/de contact)*" },
  sw: { askc: "(acha/weka/andika) namba (yako ya simu/ya simu/ya mawasiliano)" },
  fa: { askc: "شماره (تماس/موبایل) (خود/خودتان/) (را/رو) (بگذارید/بنویسید/ذکر)*" },
  mk: {
    yid: "(вашиот/твојот) (телефонски/мобилен/) (број/телефон/мејл), (телефонскиот број/број на телефон)",
    tel: "(ќе ви се јавам/да ви се јавам/јавете ми се/ќе ве побарам)",
  },
};

export const OWN_DETAILS: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
