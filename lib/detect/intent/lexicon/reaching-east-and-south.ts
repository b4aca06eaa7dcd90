/** The table of `reaching.ts` for Asia and Africa; same columns. */
export const REACHING_EAST_AND_SOUTH: Readonly<
  Record<string, { rch?: string; fil?: string; tel?: string; askc?: string; yid?: string }>
> = {
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
