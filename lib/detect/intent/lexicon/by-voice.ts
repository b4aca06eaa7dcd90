import type { Lexicon } from "@/lib/detect/intent/slots";

/** Not in writing and not here: `via` is "by voice", `else` "away from this box". */
const WORDS: Readonly<Record<string, { via: string; else?: string }>> = {
  en: {
    via: "(by/with/over) voice, hear your voice, voice notes, voice to voice, by ear, face to face, (the/a) proper conversation, with voice",
    else: "(away from/off/outside/not in/other than) this (box/inbox/window/mailbox/chat box/messenger/little window), (clutter/fill/flood) this (inbox/box/chat), better (pipes/channels/lines), one of those apps, (in/into/to) (our/a/the) (workspace/group/team chat)",
  },
  de: {
    via: "mundlich, per stimme, personlich sprechen, am horer",
    else: "(abseits/ausserhalb/jenseits) (von/) (diesem/dieses) (postfach/fenster/chat/postfachs/fensters), nicht in diesem (fenster/postfach/chat)",
  },
  fr: {
    via: "de vive voix, a l oral, par la voix",
    else: "(outil/canal/moyen) plus (souple/pratique/simple/direct) que, (hors/loin) de cette (messagerie/boite/fenetre), que cette (messagerie/boite)",
  },
  es: {
    via: "de viva voz, por voz, hablado, llamada de las normales, llamada normal",
    else: "(fuera/lejos) de (este/esta) (buzon/ventana/bandeja/ventanita)",
  },
  pt: {
    via: "por voz, de viva voz, falando mesmo, falar direito",
    else: "(fora/longe) (desta/dessa/deste) (caixa/janela/janelinha), (sair/vamos sair/saimos) daqui",
  },
  it: { via: "a voce, di persona, con la voce", else: "(lontano/fuori) da (questa/questo) (casella/finestra/chat)" },
  nl: { via: "mondeling, met stem, per stem", else: "(buiten/niet in) (dit/deze) (venster/inbox/postvak/chat)" },
  pl: {
    via: "na zywo, glosowo, ustnie, na glos",
    else: "poza tym (okienkiem/oknem/czatem), nie w tym (okienku/oknie/czacie)",
  },
  cs: { via: "ustne, hlasem, nazivo", else: "mimo (toto okno/tenhle chat/tento chat)" },
  sk: { via: "ustne, hlasom, naozivo", else: "mimo (tohto okna/tohto chatu)" },
  hu: {
    via: "szoban, eloszoban, hangban",
    else: "ne (ezen/ebben) (a/az) (feluleten/ablakban/chatben), nem (itt/ezen a feluleten)",
  },
  ro: { via: "prin viu grai, la voce, verbal", else: "in afara (acestei casute/acestui chat/acestei ferestre)" },
  el: { via: "από κοντά, προφορικά, με φωνή", else: "όχι από εδώ (μέσα/), έξω από αυτό το (κουτί/παράθυρο)" },
  bg: { via: "на глас, устно, на живо", else: "извън (този прозорец/този чат)" },
  sr: { via: "usmeno, glasom, uzivo, усмено", else: "van ovog (prozora/ceta/chata)" },
  hr: { via: "usmeno, glasom, uzivo", else: "izvan ovog (prozora/chata)" },
  ru: {
    via: "голосом, вживую, устно, живым голосом, вслух",
    else: "и не здесь, не здесь а, не в этом (окне/окошке/чате), вне этого (окна/чата)",
  },
  uk: { via: "голосом, наживо, усно", else: "і не тут, не тут а, не в цьому (вікні/віконці/чаті)" },
  tr: {
    via: "sesli, sozlu olarak, yuz yuze, agizdan",
    else: "(buranin/bu sitenin) (aramasiyla/mesajiyla) degil, bu (kutudan/pencereden) degil, bu pencerenin disinda",
  },
  az: { via: "sesli, sifahi, canli", else: "bu (pencereden/qutudan) kenar" },
  uz: { via: "ovozli, ogzaki", else: "bu oynadan tashqari" },
  ar: {
    via: "بالصوت, صوتيا, شفهيا, وجها لوجه",
    else: "(بعيد/بعيدا) عن (هذا/هذه/ده) (الصندوق/الشات/النافذه/المكان/الموقع), مو هنا",
  },
  fa: { via: "صوتی, با صدا, حضوری, شفاهی", else: "(بیرون/خارج) از این (صفحه/پنجره/چت/باکس)" },
  he: { via: "בעל פה, בקול, פנים אל פנים", else: "(מחוץ/לא) (לחלון/בחלון/לתיבה/בתיבה) (הזה/הזאת/)" },
  hi: { via: "आवाज में, आमने सामने, मुंह से", else: "इस (विंडो/बॉक्स/चैट) से (बाहर/हटकर)" },
  "hi-Latn": {
    via: "aamne saamne, voice pe, awaaz me",
    else: "(ye/is) (chat window/chat/window) (chhodiye/chhodo/se bahar)",
  },
  id: { via: "pakai suara, lewat suara, langsung ngomong", else: "(di luar/jangan di) (kotak/jendela/chat) ini" },
  tl: {
    via: "ng boses, sa boses, harap harapan",
    else: "(wag/huwag) (dito/po dito) sa (chat/chat box/box), sa labas ng (chat/box)",
  },
  sw: { via: "kwa sauti, ana kwa ana", else: "nje ya (kisanduku/dirisha) (hiki/hili)" },
  fi: { via: "suullisesti, puhumalla, aanella", else: "ei tassa (ikkunassa/chatissa/laatikossa)" },
  sv: { via: "muntligt, med rosten", else: "(utanfor/inte i) (det har/den har) (fonstret/rutan/chatten)" },
  da: { via: "mundtligt", else: "(uden for/ikke i) (dette/det her) (vindue/felt)" },
  no: { via: "muntlig", else: "(utenfor/ikke i) (dette/denne) (vinduet/boksen)" },
  yo: { via: "pelu ohun", else: "nibomiran, ni ibomiran" },
  th: { via: "ด้วยเสียง, พูดคุยด้วยเสียง, คุยเสียง, คอลเสียง", else: "นอกช่องแชทนี้, นอกห้องนี้" },
  vi: { via: "bang giong noi, noi mieng, truc tiep bang loi", else: "(ngoai/khong phai) (khung chat/hop thu) (nay/)" },
  ja: { via: "お声を, 声で, 口頭で, 音声で, 直接お声", else: "(別/他) の場 (で/所で/)" },
  ko: { via: "목소리로, 육성으로, 음성으로, 말로", else: "(이/여기) (창/채팅창) 말고, 여기 말고" },
  zh: {
    via: "语音, 語音, 当面说, 口头, 能语音",
    else: "找个能(语音/说话/打字/说)的地方, 能语音的地方, (这个/這個) (框/窗口/信箱) (外/之外)",
  },
};

export const BY_VOICE: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
