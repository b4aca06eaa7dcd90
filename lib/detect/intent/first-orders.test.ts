import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("client", text);

describe("the first order here for the stars, the rest outside", () => {
  it.each([
    [
      "Let's do one small order here for the five stars and the rest of the work outside.",
      "Let's do one small order here first and the rest in a second contract.",
    ],
    [
      "I put $10 in the contract just as a formality, the remaining 290 I hand you outside.",
      "I put $10 in the contract for the test, the remaining 290 goes in milestone two.",
    ],
    [
      "Do a tiny gig here so I get the review, everything after that we do direct.",
      "Do a tiny gig here so I see your style, everything after that in one contract.",
    ],
    [
      "Hagamos el primer pedido aquí por la reseña y lo demás por fuera.",
      "Hagamos el primer pedido aquí y lo demás en otro hito.",
    ],
    [
      "Pongo 5 en el contrato por formalidad y los 295 restantes te los doy por fuera.",
      "Pongo 5 en el contrato por la prueba y los 295 restantes en el hito dos.",
    ],
    [
      "Faz o primeiro pedido aqui pela avaliação, o resto a gente faz por fora.",
      "Faz o primeiro pedido aqui, o resto vai no segundo marco.",
    ],
    [
      "On fait une petite commande ici pour la note, tout le reste en dehors.",
      "On fait une petite commande ici, tout le reste au prochain jalon.",
    ],
    [
      "Den ersten kleinen Auftrag hier für die Bewertung, alles Weitere außerhalb.",
      "Den ersten kleinen Auftrag hier, alles Weitere im zweiten Meilenstein.",
    ],
    [
      "Il primo ordine piccolo qui per la recensione, tutto il resto fuori dal sito.",
      "Il primo ordine piccolo qui, tutto il resto nella seconda milestone.",
    ],
    [
      "Pierwsze małe zlecenie tutaj dla opinii, całą resztę robimy poza portalem.",
      "Pierwsze małe zlecenie tutaj, całą resztę w drugim etapie.",
    ],
    [
      "První malou zakázku tady kvůli hodnocení, zbytek už mimo web.",
      "První malou zakázku tady, zbytek v druhém milníku.",
    ],
    [
      "Az első kis megrendelés itt az értékelés miatt, a többi már az oldalon kívül.",
      "Az első kis megrendelés itt, a többi a második mérföldkőben.",
    ],
    [
      "Prima comandă mică aici pentru recenzie, restul pe lângă site.",
      "Prima comandă mică aici, restul în al doilea milestone.",
    ],
    [
      "Первый маленький заказ тут ради отзыва, всё остальное мимо биржи.",
      "Первый маленький заказ тут, всё остальное вторым этапом.",
    ],
    ["Перше мале замовлення тут заради відгуку, решту повз сайт.", "Перше мале замовлення тут, решту другим етапом."],
    [
      "Първата малка поръчка тук заради отзива, останалото извън сайта.",
      "Първата малка поръчка тук, останалото във втория етап.",
    ],
    ["Prvu malu narudžbu ovde zbog ocene, ostalo van sajta.", "Prvu malu narudžbu ovde, ostalo u drugoj fazi."],
    [
      "İlk küçük sipariş buradan yorum için, gerisini dışarıdan yaparız.",
      "İlk küçük sipariş buradan, gerisini ikinci aşamada yaparız.",
    ],
    [
      "Första lilla beställningen här för omdömet, resten utanför sajten.",
      "Första lilla beställningen här, resten i nästa delmål.",
    ],
    [
      "Het eerste kleine klusje hier voor de review, de rest buiten de site.",
      "Het eerste kleine klusje hier, de rest in mijlpaal twee.",
    ],
    [
      "pehla order yahan se rating ke liye, uske baad sab bahar se karenge",
      "pehla order yahan se, uske baad sab dusre milestone me karenge",
    ],
    [
      "pehla chota kaam idhar se karo review ke liye, baaki sara kaam direct",
      "pehla chota kaam idhar se karo, baaki sara kaam next contract me",
    ],
    [
      "prothom choto order ekhane rating er jonno, baki shob baire",
      "prothom choto order ekhane, baki shob porer milestone e",
    ],
    ["প্রথম ছোট অর্ডার এখানে রেটিংয়ের জন্য, বাকি সব বাইরে", "প্রথম ছোট অর্ডার এখানে, বাকি সব পরের মাইলস্টোনে"],
    ["पहला छोटा ऑर्डर यहाँ रेटिंग के लिए, बाकी सब बाहर से", "पहला छोटा ऑर्डर यहाँ, बाकी सब दूसरे माइलस्टोन में"],
    ["پہلا آرڈر یہاں ریٹنگ کے لیے، باقی سب باہر سے", "پہلا آرڈر یہاں، باقی سب دوسرے مائل اسٹون میں"],
    [
      "Order kecil dulu di sini buat rating, sisanya semua di luar ya kak",
      "Order kecil dulu di sini, sisanya di milestone kedua ya kak",
    ],
    [
      "Unang maliit na order dito para sa rating, yung natitira sa labas na natin",
      "Unang maliit na order dito, yung natitira sa second milestone na",
    ],
    [
      "Đơn nhỏ đầu tiên làm ở đây lấy đánh giá, phần còn lại làm ngoài",
      "Đơn nhỏ đầu tiên làm ở đây, phần còn lại ở giai đoạn hai",
    ],
    ["ออเดอร์แรกเล็กๆ ทำที่นี่เอารีวิว ที่เหลือทำนอกเว็บ", "ออเดอร์แรกเล็กๆ ทำที่นี่ ที่เหลือทำในงวดที่สอง"],
    ["第一单小单在这里刷个好评，后面的都走平台外", "第一单小单在这里做，后面的都放第二个里程碑"],
    [
      "最初の小さい注文だけここで評価用に、残りはサイト外でお願いします",
      "最初の小さい注文はここで、残りは次のマイルストーンでお願いします",
    ],
    [
      "첫 주문만 여기서 리뷰용으로 하고 나머지는 밖에서 하시죠",
      "첫 주문은 여기서 하고 나머지는 다음 마일스톤으로 하시죠",
    ],
    ["أول طلب صغير هنا عشان التقييم والباقي كله بره الموقع", "أول طلب صغير هنا والباقي كله في المرحلة التانية"],
    [
      "awel order so8ayar hena 3ashan el rating, w el ba2y kollo barra el site",
      "awel order so8ayar hena, w el ba2y fel milestone el tanya",
    ],
    ["سفارش اول کوچیک اینجا برای امتیاز، بقیه‌ش بیرون سایت", "سفارش اول کوچیک اینجا، بقیه‌ش در مرحله دوم"],
    ["הזמנה קטנה ראשונה כאן בשביל הדירוג, כל השאר מחוץ לאתר", "הזמנה קטנה ראשונה כאן, כל השאר באבן הדרך השנייה"],
    [
      "Order ndogo ya kwanza hapa kwa ajili ya rating, zingine zote nje ya site",
      "Order ndogo ya kwanza hapa, zingine zote milestone ya pili",
    ],
    [
      "Order ya kwanza hapa ju ya rating, zingine tufanye nje msee",
      "Order ya kwanza hapa, zingine kwa milestone inafuata msee",
    ],
    [
      "Make we do small order for here because of rating, the rest we go run am outside.",
      "Make we do small order for here, the rest go enter second milestone.",
    ],
    [
      "Πρώτη μικρή παραγγελία εδώ για την κριτική, τα υπόλοιπα εκτός σάιτ.",
      "Πρώτη μικρή παραγγελία εδώ, τα υπόλοιπα στο δεύτερο στάδιο.",
    ],
    ["Pervyj zakaz tut radi otzyva, vse ostalnoe mimo sayta", "Pervyj zakaz tut, vse ostalnoe vtorym etapom"],
    [
      "El primer order lo hacemos here for the rating, el resto por fuera bro",
      "El primer order lo hacemos here, el resto en el second milestone bro",
    ],
    [
      "Eerste klein werkie hier vir die gradering, die res buite die webwerf.",
      "Eerste klein werkie hier, die res in die volgende mylpaal.",
    ],
    [
      "Kichik birinchi buyurtma shu yerda reyting uchun, qolgani saytdan tashqari.",
      "Kichik birinchi buyurtma shu yerda, qolgani ikkinchi bosqichda.",
    ],
    [
      "Бірінші кіші тапсырыс осында рейтинг үшін, қалғаны сайттан тыс.",
      "Бірінші кіші тапсырыс осында, қалғаны екінші кезеңде.",
    ],
    [
      "Odari ya farko a nan saboda rating, sauran duka a wajen shafin.",
      "Odari ya farko a nan, sauran duka a mataki na biyu.",
    ],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});
