import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Where people say their address is written: `fil` is the place (a video's description, the imprint, a record's back),
 * `rch` what stands there (all ways to write to me).
 */
const WORDS: Readonly<Record<string, { fil: string; rch: string }>> = {
  en: {
    fil: "(video/clip/channel/reel) (description/about), (description/caption/text) (under/below/of) (my/the) (video/clip/reel/showreel/film), about (section/tab/page) of my, (my/the) (about section/imprint/business listing/map listing/booking page/liner notes/sleeve/back cover/flyer/poster/press kit/website footer), (sleeve/back/back side/back cover) of my",
    rch: "(says/tells/shows) (you/) (how/where) to (write/reach/find/get), the about section says, (all/every) (way/ways/channel/channels) (to/of) (reach/reaching/contact/contacting/get/getting), (everything you need/what you need/the rest) is (there/in there/written there/below it), put two and two together, with the (phone/mail/number) on (top/it)",
  },
  de: {
    fil: "(im/ins) impressum, (in der/unter der) (videobeschreibung/beschreibung), (unter/in) meinem (video/clip/kanal), auf der (ruckseite/hulle) (meiner/der)",
    rch: "(steht/findest du/finden sie) (alles/wie man mich), wie man mich (kontaktiert/anschreibt/findet), (alle) kontaktwege",
  },
  fr: {
    fil: "(dans/sous) (la/ma) (description/bio) (de/de la/) (ma/la/) (video/chaine), mentions legales, (au/le) dos (de mon/du) (disque/album/livre/flyer)",
    rch: "tout y (est/figure), (a qui s adresser), (tous) les moyens de me (joindre/contacter)",
  },
  es: {
    fil: "(en/bajo) la (descripcion/bio) (del/de mi/de mis) (video/videos/canal), aviso legal de mi, (al dorso/en la contraportada) de mi",
    rch: "(esta/dice/viene) (como/donde) (escribirme/contactarme/llamarme/encontrarme), (todas las/las) (formas/vias) de contacto, (ahi/alli) (esta/viene) todo",
  },
  pt: {
    fil: "(na/embaixo da) (descricao/bio) (do/do meu/dos meus) (video/canal/videos), (no verso/na contracapa) do meu",
    rch: "(tem/esta/ta) (tudo/como me achar/como falar comigo/todos os contatos/meus contatos)",
  },
  it: {
    fil: "(nella/sotto la) (descrizione/bio) (del/del mio/dei miei) (video/canale), (sul retro/in copertina) (del/della) (mio/mia)",
    rch: "(c e scritto/trova) (a chi rivolgersi/come trovarmi/come scrivermi/tutto), tutti i (contatti/recapiti)",
  },
  nl: {
    fil: "(in/onder) de (beschrijving/bio) van mijn, onder contact, (achterop/op de achterkant van) mijn",
    rch: "(staat/vind je) (alles/hoe je me/hoe u mij)",
  },
  pl: {
    fil: "(w/pod) (opisie/opis) (filmu/filmiku/kanalu/pod filmem/moim filmem/wideo), na odwrocie (plyty/ulotki)",
    rch: "(jest/znajdziesz/znajdzie pan) (wszystko/jak do mnie/jak sie ze mna/jak mnie)",
  },
  cs: {
    fil: "(v/pod) popisu (videa/kanalu), na zadni strane (alba/desky)",
    rch: "(je/najdete/najdes) (vsechno/jak me/jak na me)",
  },
  ru: {
    fil: "(в/под) (описании/описанием/шапке) (под/) (моим/моего/к/канала/) (роликом/видео/канала/клипом/ролику/), в описании (под/к), на обороте (диска/альбома/визитки/пластинки)",
    rch: "(все/всё) (указано/написано/есть/расписано), (все/) (способы/пути) (связи/связаться), как (мне/со мной) (написать/связаться)",
  },
  uk: {
    fil: "(в/у/під) (описі/описом) (під/) (моїм/мого/до/каналу/) (відео/роликом/каналу/), у описі під",
    rch: "(все) (вказано/написано/є), (всі/) (способи/шляхи) (звязку/зв язку)",
  },
  tr: {
    fil: "(videomun/kanalimin/videonun/klibimin) (aciklamasinda/altinda/hakkinda kisminda), (videomun/) aciklama (kisminda/bolumunde), albumumun arkasinda",
    rch: "(nasil ulasacaginiz/nasil ulasacagin/bana ulasma/iletisim yollari/tum iletisim/her sey) (yaziyor/var/)",
  },
  ar: {
    fil: "(في/تحت) (وصف) (الفيديو/قناتي/المقطع/فيديوهاتي), (على ظهر/خلف) (الالبوم/البطاقه)",
    rch: "(كل) (طرق) (الوصول/التواصل/الوصول الي), (تلاقي/ستجد/تجد) كل شي",
  },
  fa: {
    fil: "(توی/تو/در/زیر) (توضیحات/کپشن/بیو) (ویدیو/ویدیوم/ویدئو/کانالم/ویدیوهام/)*",
    rch: "(همه) (راه های/راه‌های/راههای) (ارتباطی/ارتباط/تماس), همه چی (نوشته/هست)",
  },
  he: {
    fil: "(בתיאור/מתחת) (של הסרטון/הסרטון/לסרטון/של הערוץ), (בגב) (הדיסק/האלבום)",
    rch: "(כתוב/יש) (איך מגיעים/איך להגיע/הכל/כל הדרכים), איך מגיעים אליי, איך כותבים לי",
  },
  hi: { fil: "(वीडियो/चैनल/विडियो) (के/की) (विवरण/डिस्क्रिप्शन/नीचे) (में/)", rch: "(सब/सारे) (कुछ/संपर्क/तरीके) (लिखा/दिए/है)" },
  "hi-Latn": {
    fil: "(video/channel) (ke/ki) (description/niche/about) (me/mein/)",
    rch: "(sab/sara) (likha/diya) (hai/h), kaise (milna/contact karna) (hai/h) (likha/)",
  },
  bn: { fil: "(ভিডিওর/চ্যানেলের) (ডেসক্রিপশনে/বিবরণে/নিচে)", rch: "(সব) (লেখা/দেওয়া) (আছে), যোগাযোগের (উপায়/সব)" },
  id: {
    fil: "(di) (deskripsi/bio/keterangan) (video/channel/kanal/videoku/)",
    rch: "(ada/) (semua) (kontak/cara hubungi/kontakku/kontak saya)",
  },
  ms: { fil: "(di/dekat/kat) (deskripsi/penerangan) (video/saluran)", rch: "semua (cara/kontak) (hubungi/)" },
  vi: {
    fil: "(duoi/trong/o) (mo ta/phan mo ta) (video/kenh/clip)",
    rch: "(co/) (du/) cach (lien lac/lien he), du cach (lien lac/lien he)",
  },
  th: { fil: "ใต้คลิป, ใต้วิดีโอ, คำอธิบายคลิป, คำบรรยายวิดีโอ, หน้าช่อง", rch: "ช่องทางติดต่อ(ครบ/ทั้งหมด/อยู่/)" },
  tl: {
    fil: "(sa/nasa) (description/about/caption) ng (video/channel/page) (ko/)",
    rch: "(andun/nandun/nandoon) (lahat/po lahat)",
  },
  sw: { fil: "(kwenye) maelezo ya (video/chaneli) (yangu/)", rch: "(njia zote) za (kunipata/mawasiliano/kuwasiliana)" },
  ko: {
    fil: "(영상/유튜브/채널) (설명란/설명/정보란/소개), 설명란에, 더보기란에",
    rch: "연락 (방법/수단/처), 연락방법, 연락할 (방법/곳)",
  },
  ja: {
    fil: "(動画の/チャンネルの) (概要欄/説明欄), 概要欄に, 説明欄に, プロフィール欄に",
    rch: "(窓口/連絡方法/問い合わせ先/連絡手段) (を/が/は/も), 窓口を(載せ/書い/置い)",
  },
  zh: {
    fil: "(视频/影片/频道/頻道/主页/作品) (简介/簡介/描述/说明/說明/介绍) (里/裡/下/有/中/)",
    rch: "(联系/聯絡/联络/聯繫) (办法/方法/辦法/渠道/途径)",
  },
};

export const WRITTEN_ELSEWHERE: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
