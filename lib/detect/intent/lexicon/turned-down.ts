import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Turning down and telling on, where the "no" is part of the verb ("nepřijímám", "almıyorum", "வாங்குவதில்லை") or the one
 * who asks is somebody else: "the client wants me to cancel". `neg` is what I will not do, `rep` what another does.
 */
const WORDS: Readonly<Record<string, Lexicon["words"]>> = {
  en: {
    rule: "(keep/keeping) (it/things/this) (right/) where (it is/they are/we are)",
    neg: "hard pass (on/), (its/thats) a (no/pass) (from me/), id (sooner/rather) not, i keep (my number/that) (to myself/private), (not before/until) (we sign/a contract/the contract), no thanks, no thank you, ill stay (put/here/on here), i take no (money/payment*), anywhere but here, nowhere but here",
    rep: "(the/this/that/one/another/a) (buyer/client/customer/user/seller/freelancer/recruiter) (keeps/kept/is) (pushing/asking/insisting/pressing/trying/telling/offering/begging), (dear/hi/hello/hey/) support, (the/this/that/a) (buyer/client/customer/recruiter) (wants/wanted) me to, (blocked/reported) (him/her/them), so i blocked",
  },
  es: {
    neg: "ningun, ninguna, ninguno, nada de, ni hablar, de (whatsapp/telegram/telefono) nada, por fuera nada, lamentablemente no, prefiero no",
    rep: "(el/un/una/este/otro) (cliente/comprador/usuario/vendedor/reclutador) (insiste/me pide/me pidio/me propone/me ofrece/quiere que/pretende/dice que), (hola/estimado) soporte, soporte",
  },
  pt: {
    neg: "nenhum, nenhuma, nada de, infelizmente (nao/), prefiro nao, por fora nao",
    rep: "(o/um/uma/este/outro) (cliente/comprador/usuario/vendedor/recrutador) (insiste/me pediu/me pede/quer/queria/esta pedindo/disse que/pede que/ofereceu), (ola/) suporte",
  },
  fr: {
    neg: "ni l un ni l autre, pas question, hors de question, (je/j) (n/ne/) (accepte/encaisse/prends/donne/communique/partage/utilise/souhaite/travaille) (pas/rien/aucun*), je n encaisse rien, en dehors du site non, je prefere (rester/ne pas), je le garde pour (moi/plus tard)",
    rep: "(un/une/le/la/ce) (client/cliente/acheteur/utilisateur/recruteur/vendeur) (me propose/me demande/veut/voulait/insiste/m a demande/m a propose/propose/demande), (bonjour/cher) support, je prefere vous prevenir",
  },
  de: {
    neg: "keinem, keinerlei, (grundsatzlich/prinzipiell) (nicht/keine/kein), (nehme/gebe/teile/akzeptiere/nutze/mache/mochte/arbeite) ich (nicht/kein/keine/keinen/ungern/lieber nicht), (whatsapp/telegram/telefon) lieber nicht, lieber nicht, gebe ich (vor/erst), nicht raus, (nehme ich/nehme) (leider/) (kein/nichts), ungern",
    rep: "(der/ein/dieser/mein) (auftraggeber/kunde/kaufer/verkaufer/nutzer) (will/wollte/mochte/verlangt/drangt/bittet/fordert/schlagt), (hallo/liebes/lieber) (support/team), was raten sie",
  },
  it: {
    neg: "nessuno, niente di niente, neppure, preferisco (non/di no), niente (pagamenti/bonifici/numero), purtroppo (non/fuori)",
    rep: "(un/una/il/la/questo) (cliente/acquirente/utente/venditore/recruiter) (mi chiede/mi ha chiesto/vuole/voleva/insiste/mi propone/chiede), (salve/ciao/) assistenza",
  },
  nl: {
    neg: "geen enkele, niets, niemand, (geef/neem/deel/accepteer/gebruik/werk) ik (niet/geen/liever niet), liever niet, neem ik (geen/niets)",
    rep: "(een/de/deze) (klant/koper/opdrachtgever/gebruiker) (wil/wilde/vraagt/vroeg/dringt/stelt voor), (hallo/beste) (support/helpdesk)",
  },
  sv: {
    neg: "(tar/ger/delar/anvander) jag inte, helst inte",
    rep: "(en/den) (kund*/kopare*) (vill/ville/ber/bad/foreslar)",
  },
  da: {
    neg: "(tager/giver/deler/bruger) jeg (ikke/ikke imod), helst ikke",
    rep: "(en/den) (kunde*/kober*) (vil/ville/beder/bad/foreslar)",
  },
  no: {
    neg: "(tar/gir/deler/bruker) jeg (ikke/ikke imot), helst ikke",
    rep: "(en/den) (kunde*/kjoper*) (vil/ville/ber/ba/foreslar)",
  },
  fi: {
    neg: "mitaan, yhtaan, en (ota/anna/jaa/kayta/voi/halua/laskuta/maksa/vastaanota)",
    rep: "(asiakas/ostaja) (pyytaa/pyysi/haluaa/halusi/ehdottaa/vaatii)",
  },
  ru: {
    neg: "никаких, никакой, никакого, никакие, никаким, никакому, нигде",
    rep: "(заказчик/клиент/покупатель/исполнитель/продавец/рекрутер)* (просит/предлагает/хочет/требует/уговаривает/настаивает/обещает/предложил*/просил*), (здравствуйте/) поддержка, это (же/) (обман/развод)",
  },
  uk: {
    neg: "жодн*, ніяк*, ніде",
    rep: "(замовник/клієнт/покупець/виконавець/продавець)* (просить/пропонує/хоче/вимагає/наполягає/обіцяє/запропонував*/просив*), це (ж/) обман",
  },
  pl: {
    neg: "wolalbym nie, wolalabym nie, raczej nie",
    rep: "(zleceniodawca/klient/kupujacy/sprzedajacy/rekruter)* (chce/prosi/proponuje/nalega/namawia/zada/obiecuje/kaze)",
  },
  cs: {
    neg: "nechodim, nejdu, nepisu, nevolam, nedelam, nepotrebuji, nepotrebuju, neprechazim, nepresouvam, nechavam si, (neprijimam/neberu/nedam/nedavam/nesdilim/nesdeluji/neuvadim/nepouzivam/neplatim/nemuzu/nemohu/nechci/nezvladnu/nepracuji/nefakturuji), dat nemohu, radsi ne, radeji ne",
    rep: "(klient/zakaznik/kupujici/zadavatel)* (chce/chtel*/zada/prosi/navrhuje/nabizi/nuti)",
  },
  sk: {
    neg: "nechodim, nejdem, nepisem, nevolam, nerobim, nepotrebujem, neprechadzam, (neprijimam/neberiem/nedam/nedavam/nezdielam/neuvadzam/nepouzivam/neplatim/nemozem/nechcem/nepracujem/nefakturujem), radsej nie",
    rep: "(klient/zakaznik/kupujuci/zadavatel)* (chce/chcel*/ziada/prosi/navrhuje/ponuka/nuti)",
  },
  hu: {
    neg: "semmi*, senki*, sehol",
    rep: "(ugyfel/vevo/megrendelo)* (kéri/kerte/azt akarja/szeretne/akarja/ajanlja/eroltet*)",
  },
  ro: {
    neg: "nicio, niciun, nimic, deloc",
    rep: "(un/clientul/cumparatorul/acest) (client/cumparator/) (vrea/cere/insista/propune/mi cere/mi a cerut/a cerut), e teapa, este o teapa, inselatorie",
  },
  bg: {
    neg: "никакви, никакъв, никаква, никъде",
    rep: "(клиентът/клиент/възложител*/купувач*) (иска/моли/предлага/настоява)",
  },
  sr: {
    neg: "nikakve, nikakav, nikako, nigde",
    rep: "(klijent/kupac/narucilac)* (trazi/zeli/hoce/predlaze/insistira/nudi)",
  },
  hr: {
    neg: "nikakve, nikakav, nikako, nigdje",
    rep: "(klijent/kupac/narucitelj)* (trazi/zeli/hoce/predlaze/inzistira/nudi)",
  },
  el: {
    neg: "κανένα, καμία, κανενός, ούτε",
    rep: "(ο πελάτης/ένας πελάτης/ο αγοραστής) (θέλει/ζητά/ζητάει/προτείνει/επιμένει/μου ζήτησε/μου λέει)",
  },
  tr: {
    neg: "hicbir, gerek yok, gecmem, gecmeyelim, (kabul etm*/almiyorum/vermiyorum/paylasmiyorum/calismiyorum/kullanmiyorum/yapmiyorum/gecmiyorum/gondermiyorum/vermem/paylasamam/veremem/alamam/yapamam)",
    rep: "(bir/bu) (alici/musteri/isveren/kullanici) (istiyor/diyor/soyluyor/teklif ediyor/israr ediyor), (diyor/soyluyor/istiyor) (bu/) dolandir*, dolandir*",
  },
  az: {
    neg: "(qebul etmirem/almiram/vermirem/paylasmiram/istifade etmirem/islemirem/gondermirem)",
    rep: "(bir/bu) (musteri/alici) (isteyir/deyir/teklif edir)",
  },
  kk: {
    neg: "(алмаймын/бермеймін/бөліспеймін/қабылдамаймын/қолданбаймын/жібермеймін/көшпеймін)",
    rep: "(тапсырыс беруші/клиент) (сұрайды/ұсынады/талап)",
  },
  uz: {
    neg: "(olmayman/bermayman/qabul qilmayman/ishlatmayman/otmayman/yubormayman/ulashmayman)",
    rep: "(mijoz/buyurtmachi) (soradi/sorayapti/taklif)",
  },
  ar: {
    neg: "لا (استقبل/اقبل/اعطي/اعطيه/اشارك/استخدم/اتعامل/ارسل/استطيع/اريد/يمكنني), ما (اقدر/اعطي/بعطي/باخذ/استقبل), للاسف لا",
    rep: "(عميل/زبون/مشتري/العميل/الزبون/المشتري) (طلب/يطلب/يريد/عرض/يعرض/يصر), هل هذا (احتيال/نصب)",
  },
  fa: {
    neg: "(نمی/) (گیرم/دهم/دم/کنم/پذیرم/توانم/تونم), (نمیگیرم/نمیدهم/نمیدم/نمیکنم/نمیپذیرم/نمیتوانم/نمیتونم), قبول نمی, متاسفانه",
    rep: "(کارفرما/مشتری/خریدار) (گفت/گفته/میخواهد/می خواهد/خواسته/پیشنهاد), کلاهبردار*",
  },
  ur: {
    neg: "(نہیں/نہ) (دے/لیتا/لیتی/دیتا/دیتی/دوں/لوں/کرتا/کرتی/سکتا/سکتی), رقم نہیں",
    rep: "(کلائنٹ/گاہک) (کہہ/چاہتا/مانگ/بول), فراڈ",
  },
  he: {
    neg: "(לא/אינני) (מקבל*/נותן/נותנת/מוסר*/משתמש*/יכול*/מעביר*/רוצה/עובד*/לוקח*)",
    rep: "(לקוח/הלקוח/קונה/הקונה) (רוצה/מבקש/ביקש/מציע/לוחץ), זה (הונאה/עוקץ)",
  },
  hi: {
    neg: "(नहीं/नही) (दूँगा/दूंगा/दूँगी/दे/लेता/लेती/लूँगा/ले/कर/चलेगा/दे सकता/ले सकता), तो नहीं",
    rep: "(एक/यह/वह/) (क्लाइंट/ग्राहक/खरीदार) (माँग/मांग/कह/बोल/चाहता)*, (धोखा/धोखाधड़ी/फ्रॉड) (है/तो/)",
  },
  "hi-Latn": {
    neg: "(nahi/nhi/nahin) (de/dunga/dungi/le/leta/lunga/karta/kar/chalega), nahi de sakta",
    rep: "(ek/ye/wo/) client (bol/keh/maang/chah)*",
  },
  mr: { neg: "(घेत/देत/देऊ/घेऊ/शकत/वापरत) नाही, नाही (घेत/देत)", rep: "(एक/) (क्लायंट/ग्राहक) (म्हणतो/मागतो)*" },
  gu: { neg: "(નહીં/નહિ) (આપી/આપું/લઉં/લઈ), (લેતો/લેતી/આપતો/આપતી/આપી શકતો) નથી, નથી" },
  ne: { neg: "(लिन्न/लिन्नँ/दिन्न/दिन्नँ/गर्दिन/गर्दिनँ/सक्दिन/सक्दिनँ), दिन सक्दिन*" },
  pa: { neg: "ਨਹੀਂ (ਦੇ/ਲੈ/ਦਿੰਦਾ/ਲੈਂਦਾ)*" },
  bn: {
    neg: "(নিই না/নেই না/নিতে পারি না/দিতে পারি না/দিতে পারছি না/দিই না/দিচ্ছি না/নিচ্ছি না/পারব না/পারবো না/করি না)",
    rep: "(একজন/এক) (ক্লায়েন্ট/গ্রাহক/বায়ার) (বলছে/চাইছে/বলেছে), প্রতারণা",
  },
  ta: {
    neg: "(வாங்குவதில்லை/தருவதில்லை/பயன்படுத்துவதில்லை/முடியாது/மாட்டேன்/வேண்டாம்/இல்லை)",
    rep: "(ஒரு/) (கிளையண்ட்/வாடிக்கையாளர்) (கேட்கிறார்/சொல்கிறார்), மோசடி",
  },
  te: {
    neg: "(తీసుకోను/ఇవ్వను/ఇవ్వలేను/తీసుకోలేను/వాడను/పంపను/చేయను/వద్దు/కుదరదు)",
    rep: "మోసం",
  },
  kn: { neg: "(ಕೊಡುವುದಿಲ್ಲ/ತೆಗೆದುಕೊಳ್ಳುವುದಿಲ್ಲ/ಆಗುವುದಿಲ್ಲ/ಕೊಡಲ್ಲ/ತಗೊಳಲ್ಲ/ಬೇಡ)" },
  ml: { neg: "(തരില്ല/വാങ്ങില്ല/പറ്റില്ല/സ്വീകരിക്കില്ല/കഴിയില്ല/വേണ്ട)" },
  th: {
    neg: "(ไม่)(รับเงิน/รับโอน/ให้เบอร์/สะดวกให้/แลก/ใช้), ขอไม่(ให้/รับ/แลก/สะดวก), รับ(เงิน/)(นอกระบบ/นอกเว็บ/)ไม่ได้, ยังไม่สะดวก",
    rep: "(ลูกค้า/ผู้จ้าง)(ให้/ขอให้/บอกให้)(จ่าย/โอน/ยกเลิก), โกง(ไหม/หรือเปล่า/), มิจฉาชีพ",
  },
  vi: {
    neg: "(khong/chua/ko/k) (nhan/tien cho/tien dua/cho so/dua so/trao doi qua/dung/giao dich/lam viec) (tien/ngoai/zalo/so/)*, chua tien (cho/dua)",
    rep: "co (nguoi/khach) (bao/yeu cau/doi/muon), (khach/nguoi mua) (bao/yeu cau/doi/cu) (em/minh/huy/)*, lua dao",
  },
  id: {
    neg: "(tidak/belum/nggak/gak/ga/tak) (menerima/terima/bisa/boleh/kasih/memberi/pakai/membagikan/saya bagikan)*, (belum/tidak) bisa saya bagikan",
    rep: "ada (klien/client/pembeli/orang) (minta/menyuruh/nyuruh/ngajak), penipuan (bukan/ya/)",
  },
  ms: {
    neg: "(tak/tidak/belum) (terima/boleh/bagi/dapat/nak/guna)*",
    rep: "ada (klien/pelanggan/orang) (minta/suruh/ajak), penipuan, scam ke",
  },
  tl: {
    neg: "(hindi/di/wag/huwag) (po/ko/ako/muna)*, (di/hindi) (po/) (ako/ko) (po/) (tumatanggap/nagbibigay/magbibigay/ibibigay/gumagamit)",
    rep: "may (kliyente/kliyenteng/client/buyer)* (gustong/na/humihingi/nag aalok)*, scam (po/) ba",
  },
  sw: {
    neg: "(sipokei/sitoi/sitatoa/sitatuma/situmii/siwezi/sikubali/hatupokei/hatutoi/haturuhusiwi)",
    rep: "mteja (ananiomba/anataka/aliniomba/anasema), ni (utapeli/ulaghai)",
  },
  zh: {
    neg: "(不/没法/不方便/恕不)(接/收/留/给/給/加/提供/接受/走线下/换/走私下), 就不(留/加/给)了, (不让/不能)加",
    rep: "(有/这/那/这个/那个/有个/一个)(买家/客户/雇主/買家/客戶)(让/要/叫/想/要求/說/说), 骗子, 诈骗, 騙子",
  },
  ja: {
    neg: "お受け(しておりません/できません/いたしかねます), (お伝え/お教え/ご提供/お渡し)(できません/できかねます/していません/しておりません), (使って/使用して/行って)(いません/おりません), 規約違反",
    rep: "(と言われ/と言われた/を求められ/と持ちかけられ), 詐欺",
  },
  ko: {
    neg: "(드리기/드리기는/알려드리기/받기/하기) (어렵*/곤란*/힘들*), (어렵고요/어렵습니다/어려워요/곤란합니다/곤란해요), (받지/드리지/하지/쓰지/주지) (않*/못*), (안/못) (받아요/받습니다/드려요/드립니다/해요/합니다)",
    rep: "(의뢰인이/고객이/클라이언트가/구매자가) (요구*/제안*/말*), (보내겠다고/보내라고/내라고/달라고) (하는데/해서/합니다/하네요), 사기(인가요/인지/같아요/맞나요/)",
  },
};

export const TURNED_DOWN: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
