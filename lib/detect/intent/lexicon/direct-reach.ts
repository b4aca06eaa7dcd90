import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Asked politely and round the corner (`askc`): "a more direct way of getting hold of you", "your personal mail and mobile
 * in the bid". The way must lead to the other person, the mail be a person's own; whoever wants a more direct wording or a
 * price in the bid asks for neither.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    x: "i dont suppose",
    askc: "(line/number) that rings on your desk, (some/a/any) (line/number/channel) where (youre/you are) (easier/quicker) to (catch/reach), more direct (channel/line) (for us/) to (talk/speak/chat/you), (in/on) person line, some way to reach you in person, (more direct/directer/less roundabout/quicker/handier/surer/more personal/readier) (way/means/route/line) (of/to/for) (getting hold of/getting in touch with/reaching/contacting/get hold of/get in touch with/reach/contact) you, (reach/catch/find/get hold of) you more (readily/directly/easily/quickly), (include/leave/state/give/add/put/provide/attach) (your/a/their/us your/me your) (personal/private/own) (email/e mail/mail/mail address/address), (personal/private) (email/e mail/mail/mail address/email address) and (mobile/phone/cell/number/phone number) (in/with) (the/your/their) (bid/proposal/application/offer/reply)",
  },
  es: {
    askc: "(canal/medio) mas directo para (hablar/comunicarnos/conversar), (forma/manera/via) mas directa de (dar con/localizar/contactar/hablar con/comunicarme con/encontrar) (usted/contigo/vosotros/vos/ti), forma mas directa de (localizarte/localizarle/contactarte/contactarle/encontrarte), (incluya/incluye/agregue/agrega/indique/indica/ponga/pon/deje/deja/adjunte/anada) (su/tu/un/) (correo/email/mail) (personal/privado) y (su/tu/el/) (movil/celular/telefono/whatsapp)",
  },
  pt: {
    askc: "(inclua/coloque/informe/deixe/indique/ponha) (no lance/na proposta/) (seu/o seu/um/) (e mail/email) (particular/pessoal/privado) e (um/o/seu) (celular/telefone/numero), (canal/meio) mais direto (para/pra) (a gente/nos/falar/conversar), (jeito/forma/maneira/modo) mais (direto/direta) de (falar com/chegar em/contatar/achar/encontrar) (voce/vc/o senhor/a senhora/ti), (inclua/coloque/informe/deixe/indique/ponha) (seu/o seu/um/) (e mail/email) pessoal e (o/seu/) (celular/telefone/telemovel/whatsapp)",
  },
  fr: {
    askc: "(canal/moyen) plus direct pour (qu on se parle/se parler/echanger/discuter), (moyen/facon/maniere) plus (direct/directe) (de/pour) (vous/te) (joindre/contacter/trouver/avoir), (indiquez/joindre/joignez/laissez/ajoutez/precisez/mettez) (dans l offre/a l offre/) (votre/ton/un/une) (mail/email/courriel/adresse) (personnel/perso/prive/personnelle) et (votre/ton/le/un/) (portable/numero/mobile/telephone)",
  },
  de: {
    askc: "(leitung/nummer) (auf/unter) der ich (sie/dich) (schneller/direkt) (habe/erreiche/kriege), auf (kurzerem/direkterem) (weg/wege) an (sie/dich) (heran/ran), direkteren (draht/kanal) (fur uns/zum reden/zu ihnen/zu dir), (direkteren/kurzeren/schnelleren) (weg/draht) (sie/dich/euch/zu ihnen/zu dir) (zu erreichen/zu kontaktieren/), (private/personliche/eigene) (e mail/email/mail/mailadresse/e mail adresse) und (eine/ihre/deine/) (handynummer/mobilnummer/telefonnummer/nummer/handy)",
  },
  it: {
    askc: "canale piu diretto per (sentirci/parlarci/parlare/sentirla), modo piu diretto (per/di) (raggiungerla/raggiungerti/contattarla/contattarti/trovarla/trovarti/sentirla/sentirti/parlarle), (email/mail/e mail) (personale/privata) e (il/un/) (cellulare/numero/telefono)",
  },
  nl: {
    askc: "directer kanaal om (te praten/u te spreken/je te spreken), (directere/snellere/kortere) (manier/weg) om (u/je/jou) te (bereiken/pakken te krijgen/contacteren/spreken), (privemail/prive mail/persoonlijke mail/prive e mail) en (je/uw/) (mobiele nummer/nummer/mobiel/telefoonnummer)",
  },
  sv: {
    askc: "(mer direkt/direktare/snabbare) satt att (na/fa tag i/fa tag pa/kontakta) (dig/er), (privat/personlig) (mejl/mejladress/e post/mail) och (mobilnummer/mobil/telefonnummer)",
  },
  da: {
    askc: "mere direkte made at (na/fa fat i/fa fat pa/kontakte) (dig/jer) (pa/), (privat/personlig) (mail/mailadresse/e mail) og (mobilnummer/mobil/telefonnummer)",
  },
  no: {
    askc: "mer direkte mate a (na/fa tak i/kontakte) (deg/dere) (pa/), (privat/personlig) (mail/e post/epost) og (mobilnummer/mobil/telefonnummer)",
  },
  fi: {
    askc: "suorempaa (tapaa/reittia) (saada sinuun/saada teihin/tavoittaa) (yhteytta/sinut/teidat/), (henkilokohtainen/yksityinen/oma) sahkoposti ja (puhelinnumero/kannykka/numero)",
  },
  pl: {
    askc: "(szybciej/latwiej) zlapac innym kanalem, (pana/pania/cie) (jakos/) (szybciej/latwiej) zlapac, bardziej bezposredni kanal (kontaktu/do rozmowy), bardziej bezposredni sposob (zeby/aby/by/na) (sie/) (z panem/z pania/z toba) (skontaktowac/zlapac), bardziej bezposredni (sposob/kontakt) z (panem/pania/toba), (prywatny/osobisty) (mail/e mail/email/adres) i (komorke/numer/telefon/numer telefonu)",
  },
  cs: {
    askc: "primejsi (zpusob/cesta) jak (vas/te) (zastihnout/kontaktovat/sehnat), (soukromy/osobni) (e mail/email/mail) a (mobil/telefon/cislo)",
  },
  sk: {
    askc: "priamejsi sposob ako (vas/ta) (zastihnut/kontaktovat/zohnat), (sukromny/osobny) (e mail/email/mail) a (mobil/telefon/cislo)",
  },
  hu: {
    askc: "kozvetlenebb (modja/modon/ut) (hogy/) (elerjem/elerjelek/elerhessem/felvegyem onnel), (privat/szemelyes) (e mailjet/emailjet/mailjet/e mail cimet) es (mobilszamat/telefonszamat/szamat)",
  },
  ro: {
    askc: "(cale/modalitate/metoda) mai directa de a (da de/lua legatura cu/contacta/va contacta/te contacta) (dumneavoastra/tine/voi/), (mailul/emailul/adresa) personal* si (mobilul/numarul/telefonul)",
  },
  bg: {
    askc: "(по пряк/по директен) начин да (се свържа с/намеря/стигна до) (вас/теб/ви), (лична/личния) (поща/имейл/мейл) и (мобилен/телефон/номер)",
  },
  sr: {
    askc: "direktniji nacin da (dodjem do/dodem do/vas dobijem/stupim u kontakt sa) (vas/tebe/vama/), (privatni/licni) (mejl/mail) i (mobilni/telefon/broj)",
  },
  hr: {
    askc: "(izravniji/direktniji) nacin da (dodem do/vas dobijem/stupim u kontakt s) (vas/vama/tebe/), (privatni/osobni) mail i (mobitel/broj/telefon)",
  },
  uk: {
    askc: "(пряміший/більш прямий) спосіб (з вами/з тобою) (звʼязатися/сконтактувати), (особисту/приватну/свою) пошту (й/і/та) (мобільний/телефон/номер)",
  },
  ru: {
    askc: "(канал/путь/способ) (покороче/попрямее/прямее) чтобы (вас/тебя) (застать/поймать/найти), (нет ли/есть ли/) (у вас/) более (прямого/прямой/короткого) (способа/способ/пути) (с вами/с тобой/до вас) (связаться/достучаться/добраться), (укажите/оставьте/напишите/приложите/добавьте/укажи/оставь) (личную/свою) почту и (мобильный/телефон/номер)",
  },
  el: {
    askc: "πιο άμεσος τρόπος να (σας/σε) (βρω/πετύχω/επικοινωνήσω), (προσωπικό/ιδιωτικό) (email/mail/ημέιλ) και (κινητό/τηλέφωνο)",
  },
  tr: {
    askc: "(size/sana) daha (dogrudan/direkt/kestirme) (ulasmanin/ulasabilecegim/ulasmak icin), (kisisel/sahsi/ozel) (e posta*/eposta*/mail*) ve (cep/telefon/numara)*",
  },
  he: {
    askc: "דרך ישירה יותר (להשיג/לתפוס/ליצור קשר) (אותך/אתך/איתך), (מייל/אימייל) (אישי/פרטי) (ונייד/וטלפון/ומספר)",
  },
  ar: {
    askc: "(طريقه/وسيله) (مباشره اكثر/اكثر مباشره/اسرع) (للوصول اليك/للتواصل معك/اوصلك), (بريدك/ايميلك) (الشخصي/الخاص) (ورقم/ورقمك/وجوالك)*",
  },
  fa: {
    askc: "راه مستقیم‌تری برای (دسترسی به/ارتباط با/تماس با) شما, ایمیل شخصی و (موبایل/شماره/تلفن)*",
  },
  ur: { askc: "آپ تک پہنچنے کا (کوئی/) (زیادہ/اور/) (سیدھا/براہ راست) (راستہ/طریقہ)" },
  hi: {
    askc: "आप तक (पहुँचने/पहुंचने) का (कोई/) (और/ज़्यादा/) (सीधा/डायरेक्ट) (तरीका/रास्ता/ज़रिया), (निजी/पर्सनल) (ईमेल/मेल) और (मोबाइल/फोन/नंबर)",
  },
  "hi-Latn": {
    askc: "(aap tak/tum tak) (pahunchne/pahuchne) ka (koi/) (aur/) (direct/seedha/sidha) (tarika/rasta/way)",
  },
  bn: {
    askc: "আপনার (কাছে/সাথে) (পৌঁছানোর/যোগাযোগের) (আরও/আরো/) সরাসরি (কোনো/) (উপায়/পথ/মাধ্যম)",
    x: "কোনো উপায়, সরাসরি কোনো উপায়",
  },
  mr: { askc: "तुमच्यापर्यंत पोहोचण्याचा (आणखी/) (थेट/सरळ) (मार्ग/रस्ता)" },
  ta: { askc: "உங்களை (நேரடியா/நேரடியாக) தொடர்பு கொள்ள (வேற/வேறு/) வழி*" },
  te: { askc: "(మిమ్మల్ని/నిన్ను) నేరుగా (సంప్రదించ/కలవ)* (ఇంకో/వేరే/) (మార్గం/దారి)" },
  ml: { askc: "നിങ്ങളെ നേരിട്ട് (ബന്ധപ്പെടാൻ/കിട്ടാൻ) (വേറെ/) (വഴി/മാർഗ)*" },
  gu: { askc: "તમારો સીધો સંપર્ક કરવાનો (કોઈ/) (રસ્તો/ઉપાય)" },
  pa: { askc: "ਤੁਹਾਡੇ ਤੱਕ ਪਹੁੰਚਣ ਦਾ (ਕੋਈ/) (ਹੋਰ/) ਸਿੱਧਾ (ਤਰੀਕਾ/ਰਾਹ)" },
  ne: { askc: "(तपाईंलाई/तपाइँलाई) सिधै (भेट्ने/सम्पर्क गर्ने) (अर्को/) (उपाय/बाटो)" },
  th: { askc: "(ทาง/วิธี)ติดต่อคุณ(โดยตรง/ตรงๆ)" },
  vi: {
    askc: "(cach/kenh) (nao/) lien (lac/he) (voi/) (anh/chi/em/ban) truc tiep hon (khong/) (a/), (email/mail) ca nhan va (so/) (di dong/dien thoai/sdt)",
  },
  id: {
    askc: "cara (yang/) lebih (langsung/cepat) (buat/untuk) (hubungi/menghubungi) (kakak/kamu/anda/mas/mbak), email pribadi dan (nomor/no) (hp/wa/telepon)",
  },
  ms: { askc: "cara (yang/) lebih (terus/cepat) untuk hubungi (awak/anda/tuan/puan)" },
  tl: { askc: "mas (direktang/direkta na/mabilis na) paraan (ba/) para (makontak/maabot/kontakin) (ka/kita/kayo)" },
  zh: {
    askc: "更(直接/方便)的(方式/办法/途径)(能/可以/)(联系/找)(到/)(您/你), (个人/私人)(邮箱/邮件)(和/与/及/、/)(手机/电话)",
    x: "更直接的(说法/写法/表达)",
  },
  ja: { askc: "直接(ご/)連絡(できる/出来る)方法, (個人の/プライベートの)(メール/メールアドレス)と(携帯/電話)" },
  ko: { askc: "직접 (연락드릴/연락할/닿을) (방법/수단)*, 개인 (이메일/메일)과 (휴대폰/전화)*" },
  sw: { askc: "njia ya moja kwa moja (zaidi/) ya (kukupata/kuwasiliana nawe)" },
  am: { askc: "(እርስዎን/አንተን/አንቺን) በቀጥታ ለማግኘት" },
  af: { askc: "(meer direkte/vinniger) manier om (jou/u) (in die hande te kry/te bereik/te kontak)" },
  az: { askc: "(sizə/sənə/sizinlə) daha birbaşa (çatmağın/əlaqə saxlamağın) yolu" },
  kk: { askc: "сізге тікелей (хабарласудың/шығудың) жол*" },
  uz: {
    askc: "(sizga/siz bilan) (to g ridan to g ri/togridan togri) (bog lanishning/boglanishning/chiqishning) (yo l*/yol*)",
  },
  ka: { askc: "(უფრო/) პირდაპირი გზა (თქვენთან/შენთან) დასაკავშირებლად" },
  hy: { askc: "(ձեզ/քեզ) հետ ավելի ուղիղ կապվելու (ձև/միջոց)" },
  ca: { askc: "(manera/forma) mes directa de (localitzar/contactar/trobar) (vos/te/lo)" },
  et: { askc: "otsesemat (viisi/teed) (teid/sind) katte saada" },
  lv: { askc: "tiesaks veids ka (jus/tevi) (sasniegt/sazvanit)" },
  lt: { askc: "tiesesnis (budas/kelias) (jus/tave) pasiekti" },
};

export const DIRECT_REACH: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
