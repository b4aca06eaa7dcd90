import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("freelancer", text);

describe("money asked for straight out, in the east and the south", () => {
  it.each([
    [
      "Yarısını PayPal hesabıma at yeter, kilometre taşına gerek yok",
      "İkonların yarısını at yeter, alt bilgiye gerek yok",
    ],
    [
      "Bana sadece Papara ile öde, buradaki kesinti her şeyi yiyor",
      "Bana sadece buradan öde, buradaki kesinti fiyatıma dahil",
    ],
    ["Asıl tutar aynı akşam Wise ile gelecek", "Asıl tutar aynı akşam buradaki aşamaya gelecek"],
    ["Yarısını kartıma at, mərhələyə ehtiyac yoxdur", "İkonların yarısını at, altlığa ehtiyac yoxdur"],
    [
      "Жартысын Каспиге сала сал, кезеңнің керегі жоқ",
      "Белгішелердің жартысын салып жібер, астыңғы бөліктің керегі жоқ",
    ],
    [
      "Yarmini kartamga tashlab yuboring, bosqich kerak emas",
      "Belgilarning yarmini tashlab yuboring, pastki qism kerak emas",
    ],
    ["ابعت النص بس على فودافون كاش بتاعي ومش محتاجين المرحلة", "ابعت نص الأيقونات بس ومش محتاجين الفوتر"],
    ["ادفعلي على انستا باي بس، الرسوم هنا بتاكل كل حاجة", "ادفعلي من المرحلة بس، الرسوم هنا داخلة في السعر"],
    ["فقط نصفش رو بزن به کارتم، مرحله لازم نیست", "فقط نصف آیکون‌ها رو بزن، فوتر لازم نیست"],
    ["فقط کارت به کارت بزن برام، کارمزد اینجا همه رو می‌خوره", "فقط از همین مرحله بزن، کارمزد اینجا توی قیمتم هست"],
    ["תשלח רק חצי לפייפאל שלי, לא צריך אבן דרך", "תשלח רק חצי מהאייקונים, לא צריך פוטר"],
    ["תשלם לי רק בביט, העמלות פה אוכלות הכל", "תשלם לי רק דרך אבן הדרך, העמלות פה בתוך המחיר"],
    ["बस आधा मेरे पेटीएम पर डाल दो, माइलस्टोन की ज़रूरत नहीं", "बस आधे आइकन डाल दो, फुटर की ज़रूरत नहीं"],
    ["मुझे सिर्फ़ फोनपे पर पैसे देना, यहाँ की फीस सब खा जाती है", "मुझे सिर्फ़ माइलस्टोन से पैसे देना, यहाँ की फीस मेरे दाम में है"],
    ["bas aadha mere paytm pe daal do, milestone ki zarurat nahi", "bas aadhe icon daal do, footer ki zarurat nahi"],
    ["بس آدھا میرے جاز کیش پر ڈال دیں، مائل سٹون کی ضرورت نہیں", "بس آدھے آئیکن ڈال دیں، فوٹر کی ضرورت نہیں"],
    ["শুধু অর্ধেকটা আমার বিকাশে দিয়ে দিন, মাইলস্টোন লাগবে না", "শুধু অর্ধেক আইকন দিয়ে দিন, ফুটার লাগবে না"],
    ["பாதியை மட்டும் என் ஜிபேக்கு அனுப்புங்க, மைல்ஸ்டோன் தேவையில்லை", "ஐகான்களில் பாதியை மட்டும் அனுப்புங்க, ஃபுட்டர் தேவையில்லை"],
    ["జీతం నెలనెలా మీ బ్యాంకులో వేస్తాను, ఇక్కడ కాంట్రాక్ట్ వద్దు", "ఫైల్ నెలనెలా మీ ఫోల్డర్‌లో వేస్తాను, ఇక్కడ ఫుటర్ వద్దు"],
    ["Kirim setengahnya saja ke DANA saya, milestone tidak perlu", "Kirim setengah ikonnya saja, footer tidak perlu"],
    [
      "Bayar saya lewat GoPay saja, potongan di sini makan semuanya",
      "Bayar saya lewat milestone saja, potongan di sini sudah masuk harga",
    ],
    ["Kita buat je guna TNG, tak payah bayar platform", "Kita buat je guna Figma, tak payah cari"],
    [
      "Ipadala mo na lang yung kalahati sa GCash ko, di na kailangan ng milestone",
      "Ipadala mo na lang yung kalahati ng icons, di na kailangan ng footer",
    ],
    [
      "Bayad lang po muna ng 300 sa GCash para sa ID, bukas may student na kayo",
      "Bayad lang po muna sa milestone para sa ID design, bukas may draft na kayo",
    ],
    ["Chỉ cần gửi một nửa vào Momo của mình, khỏi cần cột mốc", "Chỉ cần gửi một nửa số icon, khỏi cần chân trang"],
    ["Trả mình qua Momo thôi, phí ở đây ăn hết tiền", "Trả mình qua cột mốc thôi, phí ở đây mình tính trong giá"],
    ["โอนแค่ครึ่งเดียวเข้าพร้อมเพย์ผมพอ ไม่ต้องใช้ไมล์สโตน", "ส่งแค่ครึ่งเดียวของไอคอนพอ ไม่ต้องใช้ฟุตเตอร์"],
    ["一半直接打我支付宝就行，不用托管", "一半图标直接打包就行，不用页脚"],
    ["只用微信转我就好，这里的抽成太狠", "只用这里的托管就好，抽成我来承担"],
    ["半分だけ私のPayPayに送って、マイルストーンは要らないから", "半分だけアイコンを送って、フッターは要らないから"],
    ["支払いはPayPayだけでお願い、ここの手数料は高すぎる", "支払いは仮払いだけでお願い、ここの手数料は込みです"],
    ["절반만 제 토스로 보내 주세요, 마일스톤은 필요 없어요", "아이콘 절반만 보내 주세요, 푸터는 필요 없어요"],
    [
      "이번 건은 그냥 카카오페이로 바로 쏠게요, 여기 결제는 귀찮아서요",
      "이번 건은 그냥 마일스톤으로 바로 승인할게요, 파일은 내일 볼게요",
    ],
    [
      "문상 세 장 사서 핀번호 찍어 보내줘요, 작업비에 더해 줄게요",
      "문 사진 세 장 찍어서 보내줘요, 작업 폴더에 더해 줄게요",
    ],
    ["Tuma nusu tu kwa Mpesa yangu, hatuhitaji milestone", "Tuma nusu ya ikoni tu, hatuhitaji footer"],
    ["Nilipe kwa Mpesa tu, ada za hapa zinakula kila kitu", "Nilipe kwa milestone tu, ada za hapa ziko ndani ya bei"],
    ["बाँकी पैसा इसेवामा सिधै हालिदिनु न, यहाँबाट होइन", "बाँकी फोटो फोल्डरमा सिधै हालिदिनु न, यहाँबाट होइन"],
    ["Kitą mėnesį susimokam tiesiai, be platformos", "Kitą mėnesį susitinkam tiesiai čia, be skubos"],
    ["Nosūti vienkārši pusi uz manu Revolut, posms nav vajadzīgs", "Nosūti vienkārši pusi ikonu, kājene nav vajadzīga"],
    ["Saada lihtsalt pool minu Revoluti, verstaposti pole vaja", "Saada lihtsalt pool ikoonidest, jalust pole vaja"],
    [
      "Envia només la meitat al meu PayPal, la fita no ens cal",
      "Envia només la meitat de les icones, el peu no ens cal",
    ],
    [
      "Stuur net die helfte na my PayPal, ons het nie die mylpaal nodig nie",
      "Stuur net die helfte van die ikone, ons het nie die voetskrif nodig nie",
    ],
    [
      "Please top up the manager's wallet with 20 dollars for the paperwork, you start tomorrow",
      "Please top up the manager's slide with 20 icons for the deck, we start tomorrow",
    ],
    [
      "Recargue la tarjeta del encargado con 30 para el trámite y empieza mañana",
      "Recargue la página del carrito con 30 productos y empiece mañana",
    ],
    [
      "Rechargez la carte du responsable de 30 euros pour le dossier et vous commencez demain",
      "Rechargez la page du panier avec 30 produits et vous commencez demain",
    ],
    [
      "Proszę zasilić konto kierownika kwotą 100 zł za formalności, start jutro",
      "Proszę zasilić stronę kierownika zdjęciami, start jutro",
    ],
    [
      "Müdürün hesabına 300 lira yatırın, işe yarın başlarsınız",
      "Müdürün sayfasına 300 ürün ekleyin, teste yarın başlarız",
    ],
    [
      "Isi saldo DANA admin 100 ribu dulu buat berkas, besok langsung kerja",
      "Isi halaman admin dengan 100 produk dulu, besok langsung tes",
    ],
    ["bu sefer sadece Papara'dan at, aşama açmaya gerek yok", "bu sefer sadece logoyu at, alt bilgiye gerek yok"],
    ["هالمرة حول على الراجحي بس، ما نحتاج مرحلة", "هالمرة ارسل الشعار بس، ما نحتاج فوتر"],
    ["הפעם רק תעביר לי בביט, בלי אבן דרך", "הפעם רק תעביר לי את הלוגו, בלי פוטר"],
    ["इस बार सिर्फ़ गूगल पे कर देना, माइलस्टोन रहने दो", "इस बार सिर्फ़ लोगो भेज देना, फुटर रहने दो"],
    ["kali ini bayar lewat OVO saja, tidak usah bikin milestone", "kali ini kirim logo saja, tidak usah bikin footer"],
    ["lần này chuyển qua Momo thôi, khỏi tạo cột mốc", "lần này gửi logo thôi, khỏi tạo chân trang"],
    ["ครั้งนี้โอนเข้าพร้อมเพย์อย่างเดียว ไม่ต้องเปิดไมล์สโตน", "ครั้งนี้ส่งโลโก้อย่างเดียว ไม่ต้องเปิดฟุตเตอร์"],
    ["这次直接转我支付宝就行，不用建里程碑", "这次直接发我图标就行，不用建页脚"],
    ["今回はPayPayに直接送って、マイルストーンはなしで", "今回はロゴを直接送って、フッターはなしで"],
    [
      "이번엔 그냥 토스로 보내 주세요, 마일스톤 안 만들어도 돼요",
      "이번엔 그냥 로고만 보내 주세요, 푸터 안 만들어도 돼요",
    ],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});
