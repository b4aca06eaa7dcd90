import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * How players and streamers meet: `askc` is "what are you called there" and "come to my server", `appw` what they call
 * their messengers; short names that mean other things too count only beside a request.
 */
const WORDS: Readonly<Record<string, { askc: string; appw?: string; app?: string }>> = {
  en: {
    askc: "(come/hop/pull up/join/get/slide) (to/on/in/into/onto/me in/me on/) my (server/vc/voice channel/voice/group/party/guild), (whats/what is) (ur/your/yr) (tag/ign/gamertag/user/dc/disc/snap/insta) (on/there/over there), (trouble/bother) you for (the/your/a) (number/phone/mail/address/telephone), (burner/spare) (line/number/phone), (yellow/white) ghost, (my/the) (@/at/tag/ign) is (just/the same/my name)",
    appw: "disc, dc, ts3, teamspeak",
  },
  tr: {
    askc: "(dc/discord/insta/snap/ig/steam) (adin/adiniz/nickin/ismin/id n/idn) ne, (sunucuma/serverima/servere/sunucuya) gel*, gel (dcye/discorda/dc ye/sunucuya/servere)",
    app: "dcye, dcde, dcden, dc adi",
  },
  de: {
    askc: "wie heisst du (auf/bei/in) (dc/discord/snap/insta/steam/ts), komm (auf/in) (meinen/den) (server/channel), komm (ts/dc/discord)",
    appw: "dc, ts",
  },
  fr: {
    askc: "c (quoi/koi) ton (snap/insta/disc/discord), (viens/rejoins/passe) sur mon (serv/serveur/vocal)",
    appw: "disc, le disc",
  },
  es: {
    askc: "(vente/unete/metete/pasate) (al/a mi) (server/servidor/canal/disc/ds), (pasa/dame/tira/cual es) tu (ds/disc/dc/insta/snap/steam)",
    appw: "ds, disc",
  },
  pt: {
    askc: "(cola/entra/chega/vem) (no/na) (disc/meu disc/meu server/server/call/dc/discord), (manda/passa/qual) (teu/seu/o teu) (disc/dc/insta/snap/steam)",
    appw: "disc, dc",
  },
  it: {
    askc: "(vieni/entra) (sul/nel) (mio/) (server/canale/disc), (qual e/come ti chiami su) (il tuo/) (nick/discord/insta/snap) (su/)",
    appw: "disc, ds",
  },
  nl: { askc: "(hoe heet je op/wat is je) (snap/insta/discord/dc), kom (op/in) mijn (server/channel)", appw: "dc" },
  pl: {
    askc: "(wbijaj/wpadaj/wbij/chodz) na (dc/discorda/serwer/moj serwer/kanal), (podaj/jaki masz/dawaj) (dc/nick/snapa/insta)",
    appw: "dc, dcka, dcku",
  },
  cs: {
    askc: "(pojd/prid/hod se) na (dc/discord/server/muj server), jak se jmenujes na (dc/discordu/snapu/instagramu)",
    appw: "dc, dcko",
  },
  hu: {
    askc: "mi a (dc/discord/insta/snap/steam) (neved/nicked/nevet), (gyere/ugorj) (fel/at/) (dc re/dcre/discordra/a szerverre/szerveremre)",
    appw: "dc, dcre",
  },
  ro: { askc: "care (i/e/ti e) (discordul/instagramul/snapul) (tau), (intra/hai) pe (server/discord/dc)", appw: "dc" },
  ru: {
    askc: "(го/айда/погнали/заходи/залетай/пошли) (в/на) (дс/дискорд/сервер/мой сервер/тс), (какой/как) (у тебя/твой) (ник/тег) (в/на) (дс/дискорде/стиме/)",
    app: "дс, дсе, дис",
  },
  uk: {
    askc: "(го/гайда/заходь/залітай) (в/на) (дс/діскорд/сервер/дискорд), (який) (у тебе/твій) (нік/тег)",
    app: "дс, діскорд*",
  },
  sv: { askc: "(va/vad) heter du pa (snap/discord/insta/dc), (kom/hoppa) (in/) (pa/i) min (server/kanal)" },
  da: { askc: "hvad hedder du pa (snap/discord/insta/dc), (kom/hop) (ind/) (pa/i) min (server/kanal)" },
  no: {
    askc: "(hva heter du pa) (snap/discord/insta/dc), hva er (snappen/discorden/instaen) din, (kom/hopp) (inn/) (pa/i) serveren min",
  },
  fi: {
    askc: "(mika/mikä) (sun/sinun) (dc/discord/snap/ig/insta) on, (tule/hyppaa) (mun/) (serverille/serverilleni)",
    appw: "dc",
  },
  ar: {
    askc: "(شو/ايش/وش/ما) اسمك (عالديسكورد/على الديسكورد/بالديسكورد/عالسناب/على السناب/عالانستا/على الانستا/في ديسكورد), (تعال/ادخل/خش) (السيرفر/سيرفري/الروم/الديسكورد)",
  },
  fa: { askc: "(بیا/بپر) (تو/توی/داخل) (سرورم/سرور/دیسکورد), آیدی (دیسکوردت/اینستات/تلگرامت) (چیه/چنده/)" },
  he: { askc: "(בוא/תיכנס) (לשרת/לדיסקורד/לערוץ) (שלי/), מה השם שלך ב(דיסקורד/סנאפ/אינסטה)" },
  "hi-Latn": {
    askc: "(apni/apna/teri/tera) (insta/discord/snap/ig/dc) (id/) (bata/batao/bhej/de/do), (discord/server/dc) (pe/par/me) (aaja/aa ja/aao/milte)",
  },
  bn: { askc: "(তোমার/আপনার/তোর) (ডিসকর্ড/ইন্সটা/ফেসবুক) (আইডি/নাম) (কী/কি/দাও/দেন)" },
  te: { askc: "(నీ/మీ) (ఇన్‌స్టా/ఇన్స్టా/డిస్కార్డ్/ఫేస్‌బుక్) (ఐడీ/ఐడి/పేరు) (చెప్పు/చెప్పండి/ఏంటి/ఇవ్వు)" },
  ta: { askc: "(உன்/உங்க) (இன்ஸ்டா/டிஸ்கார்ட்) (ஐடி/பேர்) (என்ன/சொல்லு/சொல்லுங்க)" },
  th: {
    askc: "(ดิส/ไอจี/ไลน์/เฟส/สแนป)(ชื่ออะไร/อะไร/ชื่อไร), (เข้า/มา/ไป)(ดิส/ดิสคอร์ด/เซิร์ฟ/เซิร์ฟเวอร์)(มา/กัน/เรา/ผม/)",
    app: "เข้าดิส, ดิสคอร์ด, แอดดิส",
  },
  vi: {
    askc: "(discord/dis/insta/fb/zalo/ig) (ten/id) (gi/la gi), (vao/qua) (server/dis/discord) (minh/em/tui/noi/voice/)",
    appw: "dis, ib discord",
  },
  id: {
    askc: "(dc/ig/discord/insta/snap) (lu/lo/kamu/mu/kakak/elu) (apa/yang mana), (gas/sini/masuk/join) (voice di/ke/di) (dc/discord/server/server gw/vc)",
    appw: "dc",
  },
  tl: {
    askc: "(ano/anong) (ig/fb/dc/discord/insta/snap) (mo/nyo/niyo/name mo), (pasok/sali/tara) (sa/) (dc/discord/server/vc)",
    appw: "dc",
  },
  ko: {
    askc: "(디코/인스타/카톡/디스코드) (아디/아이디/닉) (뭐/뭔/알려/어떻게), (디코/서버/보이스)(로/방으로/방에)(오/들어/와)",
    app: "디코",
  },
  ja: {
    askc: "(ディスコ/インスタ/ディスコード)の(id/名前/アカ)(何/教え/は/なに), (ディスコ/鯖/サーバー/サーバ)(鯖/)(に/へ/)(来て/入って/きて)",
    app: "ディスコ鯖, ディスコの, ディスコで, ディスコは",
  },
  zh: {
    askc: "(你/妳)(dc/扣扣/qq/ig/dis/微信/yy)(叫啥/叫什么/叫什麼/是多少/多少), (来/進/进/到)我(频道/頻道/服务器/群/房间/语音)(开麦/聊/说/语音/)",
    app: "开麦, dc群, dc号",
  },
};

export const NICKNAMES: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
