import { describe, expect, it } from "vitest";
import { detect } from "@/lib/detect/detect";

const kinds = (text: string) =>
  detect({ surface: "message", messages: [{ role: "freelancer", text }] })
    .signals.filter(({ score }) => score >= 0.5)
    .map(({ kind }) => kind);

describe("a country's own ways to pay", () => {
  it.each([
    [
      "Cash at the door when you deliver, like the old days?",
      "Write the copy for our cafe: cash at the door, cards upstairs",
    ],
    ["You could just top up my phone for the small fixes", "The app lets people top up their phone"],
    ["Drop it on my M-Pesa and I start tonight", "We build a checkout with M-Pesa"],
    [
      "There's a kit deposit of 40 quid, you get it back with your first wage",
      "There's a deposit of 40 quid on the hired lens, I settled it already",
    ],
    [
      "Prefiero mandarte un cheque por correo, soy de la vieja escuela",
      "El texto dice: también aceptamos cheque por correo, para la tienda",
    ],
    ["Manda no meu Pix que começo já", "Integrar o Pix no checkout da loja"],
    ["Je préfère vous envoyer un chèque par la poste", "Le texte : nous acceptons les chèques par la poste"],
    [
      "Ich leg dir das Geld bar in die Hand, wenn du lieferst",
      "Text fürs Café: bar auf die Hand, Karte erst ab zehn Euro",
    ],
    ["Fammi una ricarica sulla Postepay e parto stasera", "Integriamo la ricarica Postepay nel negozio"],
    ["Stuur maar een Tikkie, dan maak ik het meteen over", "Wij bouwen een betaalpagina met Tikkie"],
    ["Swisha mig så börjar jag ikväll", "Vi bygger in Swish i kassan"],
    ["Smid dem på min MobilePay, så går jag i gang", "Vi bygger MobilePay ind i kassen"],
    ["Vipps meg, så begynner jeg i kveld", "Vi bygger Vipps inn i kassen"],
    ["Heitä MobilePaylla mulle niin aloitan illalla", "Rakennetaan MobilePay kassalle"],
    ["Wyślij mi blikiem na telefon i zaczynam", "Wdrażamy BLIK w sklepie"],
    ["Pošlete mi to na účet přes QR a jedeme", "Do obchodu přidáme platbu QR"],
    ["Küldd a Revolutomra és kezdem", "Beépítjük a Revolutot a pénztárba"],
    ["Trimite-mi banii pe Revolut și mă apuc", "Integrăm Revolut în magazin"],
    ["Прати ги по Изипей и започвам", "Добавяме плащане с Изипей в магазина"],
    ["Uplatite mi na karticu i krećem večeras", "Ubacujemo plaćanje karticom u prodavnicu"],
    ["Скиньте на картку Моно і починаю", "Підключаємо оплату карткою Моно в магазині"],
    ["Киньте на карту, и сегодня начну", "Подключаем оплату картой в магазине"],
    ["Каспиге салып жіберіңіз, бүгін бастаймын", "Дүкенге Каспи төлемін қосамыз"],
    ["Payme ga tashlab bering, bugun boshlayman", "Do'konga Payme to'lovini qo'shamiz"],
    ["Kartıma atın, bu gün başlayım", "Mağazaya kartla ödəniş qoşuruq"],
    ["კარტაზე გადმომირიცხეთ და დღესვე დავიწყებ", "მაღაზიაში ბარათით გადახდას ვამატებთ"],
    ["Գցեք իմ Իդրամին, այսօր կսկսեմ", "Խանութում ավելացնում ենք Իդրամը"],
    ["Ρίξτα στο IRIS και ξεκινάω απόψε", "Βάζουμε το IRIS στο ταμείο του eshop"],
    ["Papara'dan yolla hemen başlayayım", "Mağazaya Papara ekliyoruz"],
    ["תעשה לי ביט ואני מתחיל הערב", "אנחנו מוסיפים את ביט לקופה באתר"],
    ["حولها على فودافون كاش وأبدأ الليلة", "نضيف فودافون كاش لصفحة الدفع"],
    ["کارت به کارت کن همین امشب شروع می‌کنم", "به فروشگاه پرداخت با کارت اضافه می‌کنیم"],
    ["ایزی پیسہ کر دیں، آج ہی شروع کرتا ہوں", "دکان میں ایزی پیسہ شامل کر رہے ہیں"],
    ["गूगल पे कर दीजिए, आज ही शुरू कर दूँगा", "दुकान में गूगल पे जोड़ रहे हैं"],
    ["phonepe kar do bhai, aaj hi start karta hu", "shop me phonepe jodna hai"],
    ["বিকাশ করে দেন, আজই শুরু করছি", "দোকানে বিকাশ যোগ করছি"],
    ["फोनपे करा, आजच सुरू करतो", "दुकानात फोनपे जोडतोय"],
    ["ஜிபே பண்ணுங்க, இன்னைக்கே ஆரம்பிக்கிறேன்", "கடையில் ஜிபே சேர்க்கிறோம்"],
    ["ఫోన్‌పే చేయండి, ఈరోజే మొదలుపెడతా", "షాపులో ఫోన్‌పే జోడిస్తున్నాం"],
    ["ഗൂഗിൾ പേ ചെയ്താൽ മതി, ഇന്ന് തുടങ്ങാം", "കടയിൽ ഗൂഗിൾ പേ ചേർക്കുന്നു"],
    ["ફોનપે કરી દો, આજે જ શરૂ કરું", "દુકાનમાં ફોનપે ઉમેરીએ છીએ"],
    ["ਪੇਟੀਐਮ ਕਰ ਦਿਓ, ਅੱਜ ਹੀ ਸ਼ੁਰੂ ਕਰਦਾ ਹਾਂ", "ਦੁਕਾਨ ਵਿੱਚ ਪੇਟੀਐਮ ਜੋੜ ਰਹੇ ਹਾਂ"],
    ["ईसेवा गरिदिनुस्, आजै सुरु गर्छु", "पसलमा ईसेवा थप्दैछौँ"],
    ["โอนเข้าพร้อมเพย์มาได้เลย เริ่มคืนนี้", "เพิ่มพร้อมเพย์ในหน้าร้าน"],
    ["Bắn qua Momo cho em rồi em làm luôn", "Tích hợp Momo vào trang thanh toán"],
    ["Kirim ke Dana aku aja, nanti malam mulai", "Kita tambah Dana di checkout toko"],
    ["Masukkan je dalam TnG saya, malam ni saya mula", "Kami tambah TnG dalam checkout kedai"],
    ["I-GCash mo na lang, sisimulan ko mamaya", "Magdadagdag kami ng GCash sa checkout"],
    ["直接微信转给我就行，今晚开工", "给商城接入微信支付"],
    ["PayPayで送ってくれたら今夜から始めます", "お店にPayPay決済を入れます"],
    ["토스로 보내주시면 오늘 시작할게요", "쇼핑몰에 토스 결제를 붙여요"],
    ["Хаан данс руу хийчих, өнөөдөр эхэлье", "Дэлгүүрт Хаан банкны төлбөр холбоно"],
    ["Nitumie kwa M-Pesa tu, naanza leo", "Tunaongeza M-Pesa kwenye duka"],
    ["በቴሌብር ላኩልኝ፣ ዛሬ እጀምራለሁ", "በሱቁ ላይ ቴሌብር እንጨምራለን"],
    ["Turo ta Opay kawai, yau zan fara", "Muna saka Opay a shagon"],
    ["Ngithumelele nge-eWallet, ngiqala namhlanje", "Sifaka i-eWallet esitolo"],
    ["Stuur dit sommer met eWallet, ek begin vanaand", "Ons voeg eWallet by die winkel"],
    ["Fes-me un Bizum i començo avui", "Afegim Bizum a la botiga"],
    ["Pervesk man į Revolut ir pradedu", "Įdedame Revolut į parduotuvę"],
    ["Can you e-transfer me instead, it's quicker in Canada", "Can you transfer the domain instead"],
    ["I'll slip you the notes when we meet at the fair", "I'll send you the notes when we meet in the room here"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });

  it.each([
    "I paid the courier in cash at the door, no need to refund",
    "No, I won't post a cheque, please use the milestone",
    "My client asks whether a cheque in the post is fine for his shop; text for his FAQ",
    "ऐप में बिकाश जैसा पेमेंट पेज बनाना है",
    "Sitede IBAN'a havale alanı olacak",
    "Di aplikasi, pengguna transfer ke rekening toko",
    "Kunden swishar i kassan, knappen ska vara grön",
    "Knappen «Vipps meg» skal ha oransje farge i appen",
  ])("leaves shops that take them and refusals alone: %s", (innocent) => {
    expect(kinds(innocent)).toEqual([]);
  });
});
