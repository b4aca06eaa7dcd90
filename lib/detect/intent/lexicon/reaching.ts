import type { Lexicon } from "@/lib/detect/intent/slots";

/**
 * Being reached. `rch`: how to reach me, where you can be caught, without a means; `fil`: the picture, slide, line or
 * file it is written on; `tel`: I will ring you; `askc`: "leave me a number", a whole ask in one phrase.
 */
const WORDS: Readonly<Record<string, { rch?: string; fil?: string; tel?: string; askc?: string; yid?: string }>> = {
  en: {
    rch: "(how/where) to (reach/find/ping/catch/contact/get hold of/get ahold of/get in touch with/get to/track down/locate/message) me, how (you/one/people/they/folks) (can/could/may/) (reach/get hold of/contact/find/ping/get to) me, (where/how) (i/we) (can/could/may/might/should) (best/) (reach/catch/get hold of/ping/find/contact/get) (you/u), (best/quickest/easiest/fastest/good/surest) (way/line/place/number/spot/time and line) to (reach/catch/get/find/ping/contact) (you/u/me), the way to (reach/find/get to) me, ways (to/you can) (reach/get/contact/find) me, get (a/) hold of me, (where/how) can (i/we) (catch/reach/get hold of/ping) (you/u)",
    fil: "(my/the) (banner/cover photo/cover image/header image/profile picture/profile photo/avatar/shop sign/watermark/caption/small print/fine print/last slide/end card/credits/closing slide/first frame/last frame/alt text/thumbnail/signature line/bio), (my/the) (demo/reel/showreel/sample/clip/recording) at, (at/around) (second/minute) , file properties, author field, (right click/zoom into/zoom in on) (my/the) (sample/file/image/picture/photo), cell (a/b/c/d/e) (1/2/3/4/5/6/7/8/9), (hidden/second/last/third) (sheet/tab) of (the/my) (file/sheet/workbook)",
    askc: "(which/what) (app/apps/messenger/messengers) (do/would) (you/u) (keep open/use to (chat/talk/call)/use for (chat/chatting/talking/calls)/chat on/talk on/answer on), what do (you/u) (use/have) to (chat/talk/text/call) (besides/outside/apart/other), (your/ur) handle over there, (drop/leave/toss/throw/fling/shoot/bung/sling) (me/us/) (your/ur/yr) (digits/line/cell/deets/details/handle/tag/at), (guess/you know/figure out) (the/which) (app/rest/one)",
  },
  es: {
    rch: "(como/donde/por donde) (localizarme/encontrarme/ubicarme/contactarme/dar conmigo/hallarme/localizarte/ubicarte/te ubico/te localizo/te encuentro), (la/) forma de (localizarme/contactarme/ubicarme/encontrarme)",
    fil: "(mi/la) (foto de portada/portada/ultima diapositiva/marca de agua/foto de perfil/letrero/cartel/pie de foto/banner), en el (letrero/rotulo/cartel)",
    tel: "(te/le/os) (marco/llamo/telefoneo/timbro/echo una llamada/pego una llamada)",
    askc: "(pasame/dame/tirame/dejame/mandame/regalame/facilitame/aventame) (un/tu/su/el) (cel/celu/movil/numero/fono/tel/contacto/wasap/whats)",
  },
  pt: {
    rch: "(como/onde) (me (achar/encontrar/localizar)/te (acho/encontro/localizo)/falar comigo/chegar em mim)",
    fil: "(minha/na/a) (foto de capa/capa/foto de perfil/marca d agua/legenda/ultima lamina/ultimo slide/placa/bio), ultimo slide",
    tel: "te (ligo/telefono/dou um toque/chamo la)",
    askc: "(me/) (passa/manda/da/deixa/joga/solta) (o/um/teu/seu/teu/) (contato/numero/fone/cel/celular/zap/whats)",
  },
  fr: {
    rch: "(comment/ou) (me (joindre/trouver/contacter/retrouver/capter)/te (joindre/trouver/capter)/vous (joindre/trouver)), (moyen/facon/maniere) de me (joindre/contacter/trouver), pour me (joindre/trouver)",
    fil: "(ma/la) (derniere (diapo/diapositive/page/planche)/banniere/photo de (couverture/profil)/signature/legende), (mon/le) (filigrane/bandeau), en filigrane, au dos (de/du)",
    tel: "je (t/te/vous) (appelle/appellerai/telephone/bipe/passe un coup de fil), on s appelle",
    askc: "(balance/file/envoie/donne/lache/passe/refile) (ton/moi ton/ton petit/votre/moi votre) (06/07/tel/num/numero/portable/phone)",
    yid: "(ton/votre) (06/07/portable/num/tel/fixe)",
  },
  de: {
    rch: "wie (man/du/sie/ihr) mich (erreicht/erreichst/erreichen/findet/findest/finden/kontaktiert), (wie/wo) (ich/man) (dich/sie) (erreiche/erreichen kann/finde/erwische), so (erreichst/erreichen/erreicht) (du/sie/man) mich, wie ich zu erreichen bin",
    fil: "(mein/meinem/meines/das/auf dem/im/auf meinem) (banner/titelbild/profilbild/profilfoto/wasserzeichen/schild/abspann/letzte folie/letzten folie), (auf/an) (meinem/mein/meiner) (rad/lieferrad/auto/wagen/schaufenster/ladenschild)",
    tel: "(ruf/rufe/ruf dich/rufe dich/rufe sie/melde mich) (durch/an/telefonisch/per telefon), (klingel/klingle/bimmel) (durch/dich an), ich (rufe/ruf) (dich/sie/durch)",
    askc: "(schick/schicken sie/schicke/geben sie/gib/wirf/hast/haste/lass/schmeiss) (mir/mal/kurz/ne/eine/deine/n/) (ne/deine/eine/mal/) (handynummer/nummer/mobilnummer/telefonnummer)",
  },
  it: {
    rch: "(come/dove) (trovarmi/contattarmi/raggiungermi/rintracciarmi/ti trovo/la trovo/ti rintraccio), (modo/modi) per (trovarmi/contattarmi/raggiungermi)",
    fil: "(la/mia/nella) (foto di copertina/copertina/foto profilo/foto del profilo/filigrana/ultima slide/didascalia/insegna), ultima slide",
    tel: "(ti/la) (chiamo/telefono/squillo/faccio uno squillo)",
    askc: "(mi/) (giri/passi/lasci/dai/mandi/mollami/passami/girami/lasciami) (un/il tuo/il/) (recapito/numero/cell/cellulare/contatto/telefono)",
  },
  nl: {
    rch: "(hoe/waar) (je/u/men) mij (kan/kunt/) (bereik*/vind*), (hoe/waar) ik (je/u) kan (bereiken/vinden), waar ben je te bereiken",
    fil: "(mijn/de) (omslagfoto/profielfoto/banner/watermerk/laatste (dia/slide)), laatste (dia/slide)",
    tel: "(bel/ik bel/dan bel) (ik/) (je/u) (straks/even/terug/), bel ik (je/u)",
    askc: "(gooi/geef/stuur/drop/app) (je/me je/even je/ff je) (nummer/06/nr/mobiel)",
    yid: "(je/jouw/uw) (06/nr)",
  },
  pl: {
    rch: "(jak/gdzie) (mnie zlapac/mnie znalezc/sie ze mna skontaktowac/do mnie dotrzec/cie zlapac/pana zlapac/pania zlapac/cie znajde)",
    fil: "(zdjecie (w tle/profilowe)/zdjeciu (w tle/profilowym)/na (banerze/szyldzie/ostatnim slajdzie)/znak wodny/w stopce), (ostatni/ostatnim/ostatniego) slajd*",
    tel: "(zadzwonie/przedzwonie/zadzwonimy/drynde/zadryndam/kreci*)",
    askc: "(podrzuc/podrzuci/podrzucisz/rzuc/rzuci/daj/dasz/da/zostaw/zostawi/podaj/poda/podasz) (pan/pani/mi/mi tu/mi pan/mi pani/) (jakis/swoj/) (namiar*/numer*/telefon*/kontakt*)",
  },
  cs: {
    rch: "(jak/kde) (me zastihnete/me zastihnes/me najdete/me najdes/mne kontaktovat/te zastihnu/vas zastihnu)",
    fil: "(na banneru/titulni fotk*/profilove fotce/posledni slajd*/vodoznak)",
    tel: "(zavolam/brnknu/cinknu/prozvonim/ozvu se telefonicky)",
    askc: "(hodte/hodite/hod/dejte/das/dej/nechte) (mi/mi na sebe/na sebe/) (na sebe/) (cislo/telefon/kontakt)",
  },
  sk: {
    rch: "(ako/kde) (ma zastihn*/ma najd*/ma kontaktovat/ta zastihnem)",
    fil: "(na banneri/profilovej fotke/poslednom slajde)",
    tel: "(zavolam/brnknem/cinknem)",
    askc: "(hodte/hod/dajte/daj/nechajte) (mi/na seba/) (na seba/) (cislo/telefon/kontakt)",
  },
  hu: {
    rch: "(hol/hogyan/hogy) (erhetsz el/erheto el vagyok/talalsz meg/erhetlek el/erhetem el)",
    fil: "(boritokep*/profilkep*/utolso dia*/vizjel*)",
    tel: "(felhivlak/felhivom/racsorgok/radcsorgok/hivlak/csengetek)",
    askc: "(dobj/dobsz/dobnal/adj/adnal/adsz/irj/irnal/kuldj/kuldenel) (egy/meg egy/a/) (szam*/telefonszam*/mobilszam*/elerhetoseg*)",
  },
  ro: {
    rch: "(cum/unde) (ma gasesti/ma gasiti/sa ma contact*/dai de mine/te gasesc/va gasesc)",
    fil: "(poza de (coperta/profil)/ultimul slide/filigran)",
    tel: "(te/va) (sun/apelez/caut la telefon)",
    askc: "(lasa/da/zi/trimite/arunca) (mi/ mi) (un/si mie un/numarul/) (numar/telefon/contact/nr)",
  },
  ru: {
    rch: "(как/где) (меня найти/со мной связаться/до меня достучаться/вас поймать/тебя поймать/тебя найти/вас найти/меня поймать/меня отыскать)",
    fil: "(на/в) (обложке/аватарке/аватаре/баннере/шапке профиля/вывеске/последнем слайде/водяном знаке/подписи к фото), на (14/10/20) секунде, (последний/на последнем) слайд*",
    tel: "(наберу/позвоню/звякну/перезвоню/прозвоню/брякну/кликну) (вам/вас/тебе/тебя/), (вас/тебя) наберу",
    askc: "(скиньте/скинь/киньте/кинь/дайте/оставьте/оставь/черкните/продиктуй/продиктуйте/напиши/напишите/подкинь/подкиньте) (ваш/твой/свой/мне/) (свой/ваш/твой/) (мобильный/номерок/номер/сотовый/телефон/телефончик/контакт/контакты/ник/цифры)",
  },
  uk: {
    rch: "(як/де) (мене знайти/зі мною зв'язатися/мене впіймати/вас впіймати/вас знайти)",
    fil: "(на/в) (обкладинці/аватарці/банері/останньому слайді/вивісці)",
    tel: "(наберу/подзвоню/зателефоную/передзвоню)",
    askc: "(скиньте/скинь/киньте/кинь/дайте/залиште/залиш) (свій/ваш/мені/) (свій/ваш/) (номерок/номер/мобільний/телефон/контакт)",
  },
  be: { tel: "(патэлефаную/набяру/пазваню)", askc: "(кіньце/дайце/пакіньце) (мне/свой/) (нумар/тэлефон/кантакт)" },
  bg: {
    rch: "(как/къде) (да ме намер*/да се свърж*/да те намеря)",
    fil: "(на корицата/профилната снимка/последния слайд)",
    tel: "(ще/да) (звънна/се обадя/ти звънна/ви звънна/се чуем)",
    askc: "(дай/дайте/прати/пратете/остави/оставете) (ми/един/) (един/си/) (телефон/номер/контакт)",
  },
  mk: {
    rch: "(како/каде) (да ме најд*/да ме контактир*)",
    tel: "ќе ти (ѕвонам/се јавам), ќе ве (ѕвонам/побарам)",
    askc: "(остави/дај/прати/пиши) (ми/) (го/) (број/бројот/телефон/контакт)",
  },
  sr: {
    rch: "(kako/gde) (da me nadj*/me naci/da te nadjem)",
    tel: "(zovem/pozvacu/zvacu/cujemo se telefonom/nazvacu) (vas/te/), pa vas zovem, pa te zovem, назваћу, позваћу",
    askc: "(ostavi/ostavite/daj/dajte/posalji/posaljite/baci/bacite/pisi/pisite) (mi/ti/) (svoj/vas/) (broj/telefon/kontakt), (остави/дај/пошаљи) (ми/) (број/телефон)",
  },
  hr: {
    rch: "(kako/gdje) (me naci/me pronaci/da te nadem)",
    tel: "(nazvat/nazvati/zovem/nazovem/cujemo se na telefon)",
    askc: "(ostavi/ostavite/daj/dajte/posalji/posaljite/baci/bacite) (mi/) (broj/telefon/kontakt/mobitel)",
  },
  sl: {
    rch: "(kako/kje) (me najd*/me doseze*/te dobim)",
    tel: "(poklicem/pocingljam/vas poklicem/te poklicem)",
    askc: "(zaupate/das/daj/pusti/posljite) (mi/) (telefonsko/stevilko/telefon/kontakt)",
  },
  sq: {
    rch: "(si/ku) (te me gjesh/te me gjeni/mund te te gjej)",
    tel: "te (telefonoj/marr ne telefon)",
    askc: "(ma/me) (jep/dergo/lere) (numrin/nje numer/kontaktin)",
  },
  el: {
    rch: "(πώς/πού) (να με βρ*/με βρίσκ*/θα με βρ*/να σε βρω/θα σε βρω)",
    fil: "(στο/στην) (εξώφυλλο/φωτογραφία προφίλ/τελευταία διαφάνεια/ταμπέλα)",
    tel: "(θα σε πάρω/να σε πάρω/σε παίρνω/θα σας καλέσω/σε καλώ/να σε καλέσω)",
    askc: "(άσε/δώσε/ρίξε/στείλε/αφήστε/δώστε) (μου/) (ένα/το/) (κινητό/τηλέφωνο/νούμερο/νουμεράκι/επαφή)",
  },
  tr: {
    rch: "(bana/size/sana) (nasil/nereden) (ulas*/eris*), (beni/seni/sizi) (nereden/nasil) (bul*/yakal*), bana ulasma yolu",
    fil: "(kapak/profil) (fotografimda/fotomda/resmimde/fotografimdaki), (profil/kapak) (fotografi*/foto*), son slayt*, afisim*, tabela*",
    tel: "(ararim/arayayim/cevireyim/ariyorum/arayacagim/arasam)",
    askc: "(cep/telefon/cep telefonunu/telefonunu/numarani/numaranizi/numara/telefonunuzu/iletisim bilgini/iletisim bilgilerinizi) (yazar misin/yazar misiniz/atar misin/atsana/birak/birakir misin/verir misin/verebilir misin*/paylasir misin/at), (cep/telefon) numarani (yaz/at/ver/birak)*",
  },
  az: {
    rch: "(size/sene/mene) nece (catim/catmaq/elaqe)",
    tel: "(zeng edim/zeng edeceyem/zeng vuraram/zeng vurum)",
    askc: "(nomrenizi/nomreni/nomrevi) (yaz*/ver*/at*/gonder*)",
  },
  uz: {
    rch: "(menga/sizga) qanday (boglan*/bog lan*)",
    tel: "(qongiroq qilaman/qo ng iroq qilaman/telefon qilaman/tel qilaman)",
    askc: "(raqamingizni/raqamizni/nomeringizni/nomerizni/telefoningizni/raqamingni) (tashla*/ber*/yoz*/qoldir*/yubor*/tashlab qo*/jonat*)",
    yid: "raqamingiz*, nomeringiz*, telefoningiz*, raqamiz*, nomeriz*, raqamingni",
  },
  kk: {
    rch: "(маған/сізге) қалай (хабарлас*/жет*)",
    tel: "(хабарласамын/қоңырау шаламын/звандаймын/телефон соғамын)",
    askc: "(нөміріңізді/нөміріңді) (жаз*/бер*/жібер*/қалдыр*/таста*)",
  },
  ky: { tel: "(чалам/телефон чалам/звондойм)", askc: "(номериңизди/номериңди) (бер*/жаз*/жибер*/калтыр*/ташта*)" },
  tg: {
    tel: "(занг мезанам/занг занам)",
    askc: "(рақамат/рақаматро/рақаматонро/рақами худро/номератро) (деҳ*/фирист*/нависед/диҳед)",
  },
  mn: {
    tel: "(залгая/залгаад ярья/залгана)",
    askc: "(утасны/утас) (дугаар/дугаараа/дугаарыг) (өг*/бич*/үлдээ*/явуул*)",
  },
  hy: {
    tel: "(զանգեմ/կզանգեմ/զանգահարեմ)",
    askc: "(համարդ/համարը/հեռախոսահամարդ/հեռախոսահամարը/հեռախոսահամարներդ) (տուր/գրիր/ուղարկ*/թող*)",
  },
  ka: {
    tel: "(დაგირეკავ*/დაგირეკავთ)",
    askc: "(ნომერი/თქვენი ნომერი/შენი ნომერი) (დამიტოვ*/მომეც*/მომწერ*/გამომიგზავნ*)",
  },
  ar: {
    rch: "(كيف/ازاي/شلون) (توصلني/توصل لي/توصلي/تتواصل معي/اوصلك/اوصل لك/تلاقيني/تلقاني/الاقيك), طريقه (التواصل معي/الوصول لي/للتواصل معي)",
    fil: "(صوره الغلاف/صوره البروفايل/صوره الملف/اخر (شريحه/سلايد/صفحه)/العلامه المائيه/اللوحه/البايو)",
    tel: "(اكلمك/اتصل بيك/اتصل بك/اتصل عليك/ارن عليك/ادق لك/ادق عليك/هكلمك/هتصل بيك)",
    askc: "(ابعت/هات/عطني/اعطني/ارسل/اترك/سيب/دز) (لي/لى/ لي/) (رقمك/رقم جوالك/رقم موبايلك/نمرتك/رقم)",
  },
  fa: {
    rch: "(چطور/چجوری/کجا) (منو پیدا کنی/پیدام کنی/پیدات کنم/بهم برسی/باهام تماس بگیری)",
    fil: "(عکس (پروفایل/کاور)/اسلاید آخر/صفحه آخر/بیو)",
    tel: "(زنگ میزنم/زنگ بزنم/بزنگم/تماس میگیرم)",
    askc: "(شمارتو/شمارتون/شمارتونو/شماره تونو/شماره تو) (بده/بدی/بدین/بفرست*/بنویس*)",
    yid: "شمارتو, شمارتون, شمارتونو, شمارت, آیدیتو, آیدیت",
  },
  ur: {
    rch: "(مجھ سے/آپ سے) (کیسے/کہاں) رابطہ",
    tel: "(کال کر لوں گا/کال کروں گا/فون کروں گا/کال کرتا ہوں)",
    askc: "(اپنا/آپ کا) (نمبر/رابطہ) (دے دیں/دیں/بھیج*/لکھ*/چھوڑ*)",
  },
  he: {
    rch: "(איך/איפה) (להשיג אותי/למצוא אותי/לתפוס אותי/אפשר להשיג אותך/אני תופס אותך/לתפוס אותך/ליצור איתי)",
    fil: "(בתמונת (הנושא/הפרופיל)/בשקופית האחרונה/בסימן המים/בשלט)",
    tel: "(אתקשר/מצלצל אליך/אצלצל/מתקשר אליך/אתקשר אליך/אני מצלצל)",
    askc: "(תשאיר/תן/תני/שלח/תזרוק/תשאירי) (לי/) (נייד/מספר/טלפון/פלאפון)",
  },
  hi: {
    rch: "(मुझसे/आपसे) कैसे (संपर्क/बात/मिल*), मुझ तक कैसे पहुंच*",
    fil: "(कवर फोटो/प्रोफाइल फोटो/आखिरी स्लाइड/दुकान के बोर्ड/बैनर) (में/पर)",
    tel: "(कॉल कर लूंगा/फोन कर लूंगा/कॉल करता/फोन करता/कॉल करूंगा/कॉल करती)",
    askc: "(अपना/आपका/कोई) (नंबर/नम्बर/मोबाइल) (दे*/भेज*/मिल सकता/लिख*/छोड़*)",
  },
  "hi-Latn": {
    rch: "(mujhse/mujhe/aapse/mere tak) kaise (mil*/contact/baat/pahunch*/milna), kaise milna (hai/h)",
    fil: "(cover photo/profile photo/profile pic/last slide/board ki photo/banner/shop board/dp) (me/mein/pe/par/)",
    tel: "(ring/call) (kar leta/karta/karti/karunga/kr lunga/karta hu/kar lunga), call (krta/karta/kar) (hu/hun/h/lunga)",
    askc: "(apna/aapka/koi) (no/num/nmbr/number/mobile) (chhod*/chod*/bhej*/de*/drop/likh*/do)",
  },
  bn: {
    rch: "(আমার/আপনার) সাথে কিভাবে (যোগাযোগ/কথা)",
    fil: "(কভার ফটো*/প্রোফাইল ছবি*/শেষ স্লাইড*)",
    tel: "(কল দিব/কল দিবো/ফোন দিব/ফোন দিবো/কল করব/ফোন করি)",
    askc: "(আপনার/একটা) (নাম্বার/নাম্বারটা/নম্বর/নম্বরটা/মোবাইল নাম্বার/মোবাইল নাম্বারটা/নাম্বারটা একটু/মোবাইল নাম্বারটা একটু) (দিবেন/দেন/দিন/পাঠান/দিয়েন)",
  },
  mr: { tel: "(फोन करतो/कॉल करतो/फोन करेन)", askc: "(तुमचा/तुझा) (नंबर/मोबाईल) (द्या/दे/पाठव*)" },
  ta: {
    tel: "(கூப்பிடுறேன்/கால் பண்றேன்/அழைக்கிறேன்/கூப்பிட்டு)",
    askc: "(உங்க/உங்கள்) (நம்பர்/நம்பரை/எண்/எண்ணை/போன் நம்பர்) (கொடுங்க*/தாங்க*/அனுப்புங்க*/சொல்லுங்க*)",
  },
  vi: {
    rch: "(cach/lam sao) (lien lac/lien he/tim/gap) (em/minh/toi/anh/chi), tim (em/minh) (o dau/bang cach nao)",
    fil: "(anh bia/anh dai dien/avatar/slide cuoi/bien hieu/watermark)",
    tel: "(em/minh/anh/chi/toi) (goi/phone/alo) (lai/cho/nha/trao doi), de (em/minh) goi",
  },
  th: {
    rch: "ติดต่อ(ผม/ฉัน/หนู/เรา)(ยังไง/ได้ยังไง/อย่างไร), หา(ผม/ฉัน/หนู)เจอ",
    fil: "รูปปก, รูปโปรไฟล์, สไลด์สุดท้าย, หน้าปก, ป้ายร้าน",
    tel: "จะโทรหา, จะได้โทร, เดี๋ยวโทร, โทรกลับ",
  },
  id: {
    rch: "(cara/gimana) (hubungi/ngubungin/kontak/nemuin) (aku/saya/gue/gw/kakak/kamu)",
    fil: "(foto (sampul/profil)/slide terakhir/banner/papan nama)",
    tel: "(aku/saya/gw/gue/ntar/nanti) (telpon/telfon/tlp/call/hubungi)",
    askc: "(bagi/minta/kirim/share/lempar/spill) (nomor/nomer/no/nope/kontak/wa) (dong/donk/ya/kak/nya/mu/)",
  },
  ms: { tel: "(saya/nanti/aku) (call/telefon/hubungi)", askc: "(bagi/minta/share) (no/nombor) (fon/phone/tel/hp/)" },
  jv: { tel: "(tak telpon/tak telfon/tak bel)", askc: "(njaluk/jaluk/njalok) (nomer/nomere/nomermu/kontake)" },
  tl: {
    rch: "paano (ako/kita/kayo) (ma contact/mako contact/makokontak/mahanap/ma reach)",
    fil: "(cover photo/profile pic/last slide/banner/dp) (ko/ng/)",
    tel: "(tawag/tawagan/call) (na lang ako/kita/ko kayo/ko po kayo/ako mamaya)",
    askc: "(pahingi/pahinge/penge/peram/pabigay) (po/naman/) (naman/po/ng/) (ng/) (number/num/cp/contact/cel/digits)",
  },
  sw: {
    rch: "(jinsi/namna) (ya kunipata/ya kuwasiliana nami/nitakupata)",
    tel: "(nitakupigia/nikupigie/nakupigia)",
    askc: "(nipe/nitumie/niachie/nirushie) (namba/nambari)",
  },
  ha: {
    tel: "(zan kira ka/zan kira ki/in kira ka)",
    askc: "(ba ni/turo min/aiko min/bani) (lambar/lambarka/lambarki/lambarku/nambar/nambarka)",
  },
  pcm: {
    tel: "(make i/i go) (holla/call/ring/buzz) (you/u)",
    askc: "(drop/give me/send) (your/ur) (digits/digit/line)",
  },
  fi: {
    rch: "(miten/mista/kuinka) (minut tavoittaa/minut loytaa/tavoitan sinut/sinut saa kiinni)",
    fil: "(kansikuvassa/profiilikuvassa/viimeisella dialla/vesileima*)",
    tel: "(soitan/soittelen/pirautan)",
    askc: "(laita/anna/heita/jata) (mulle/numero/puhelinnumero*/numeros*/sun numero)",
  },
  sv: {
    rch: "(hur/var) (man/du/ni) (nar/hittar) mig, (hur/var) jag nar (dig/er)",
    fil: "(omslagsbild*/profilbild*/sista bilden/vattenstampel*)",
    tel: "(ringer jag/jag ringer/slar jag/sa ringer) (dig/er/upp/)",
    askc: "(slang/skicka/ge/kasta) (over/ivag/mig/hit/) (ditt/ett/numret/) (nummer/numret/mobilnummer)",
  },
  da: {
    rch: "(hvordan/hvor) (man/du/i) (kan/) (faar fat i/finder/fanger) mig",
    fil: "(forsidebillede*/profilbillede*/sidste slide*/vandmaerke*)",
    tel: "(ringer jeg/jeg ringer) (dig/jer/op/)",
    askc: "(smid/send/giv/kast) (lige/mig/) (dit/et/) (nummer/tlf/mobilnummer)",
  },
  no: {
    rch: "(hvordan/hvor) (man/du/dere) (kan/) (nar/finner/far tak i) meg",
    fil: "(forsidebilde*/profilbilde*/siste slide*/vannmerke*)",
    tel: "(ringer jeg/jeg ringer) (deg/dere/)",
    askc: "(legg igjen/send/gi/sleng) (over/meg/) (et/ditt/) (nummer/tlf/mobilnummer)",
  },
  is: {
    tel: "(eg hringi/hringi/hringi i thig)",
    askc: "(sendu/gefdu/sent/skildu eftir) (mer/) (numerid/numer/simann)",
    yid: "numerid thitt, numer thitt, simanumerid",
  },
  et: { tel: "(helistan/kolistan)", askc: "(jata/saada/anna/viska) (oma/mulle/) (number/telefon*/numbri)" },
  lv: {
    tel: "(piezvanisu/zvanisu)",
    askc: "(atstaj/atstajiet/iedod/iedodiet/atsuti/atsutiet) (savu/man/) (numuru/telefonu)",
  },
  lt: {
    tel: "(paskambinsiu/skambinsiu)",
    askc: "(numesk/numeskite/palik/palikite/atsiusk/atsiuskite/duok/duokite/numeti) (savo/man/) (numer*/telefon*/nr)",
  },
  zh: {
    rch: "(怎么/如何/怎樣/怎麼) (找我/联系我/聯絡我/找到我/联系你/找你/聯絡你)",
    fil: "(头像/封面/主页背景/水印/简介/最后一张/招牌/落款/頭像/封面圖/浮水印) (里/上/有/写着/那串/)",
    tel: "(我打给你/我打過去/我给你打/打给你说/我打你/我撥給你)",
    askc: "(留/给/發/发/丢/甩) (个/個/我个/一个/下) (手机号/手机/电话/電話/号码/號碼/联系方式/聯絡方式)",
  },
  ja: {
    rch: "(私/わたし/僕/こちら) (へ/に/と) (届く/つながる/連絡する/連絡がつく) (方法/手段/先), 直接つながれる, 直接つながる, 連絡のつく",
    fil: "(カバー写真/プロフィール画像/最後のスライド/一番下/透かし/ヘッダー画像/アイコン画像) (に/の/)",
    tel: "(お電話/電話) (します/いたします/差し上げ/させて/かけ)",
  },
  ko: {
    rch: "(저/제게/저한테) (연락하는/연락할/닿는) (방법/법), (어떻게/어디로) 연락(드리/하면/드릴)",
    fil: "(커버/프로필/마지막 슬라이드/배너/워터마크) (사진/이미지/에/속에/)",
    tel: "(전화드릴/전화 드릴/전화할/연락드릴/전화하겠/전화 걸)",
    askc: "(번호/연락처/폰번호) (하나/좀/만/) (남겨/주시/알려/찍어/던져)",
  },
};

export const REACHING: readonly Lexicon[] = Object.entries(WORDS).map(([lang, words]) => ({ lang, words }));
