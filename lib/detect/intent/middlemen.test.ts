import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("client", text);

describe("the one in the middle sent away, the fee shared", () => {
  it.each([
    [
      "Let's kick out the middleman, pay me straight and we share what the site takes.",
      "The middleman pattern in the code should go, keep one handler.",
    ],
    [
      "Cut them out and we split the fee the site would take.",
      "Split the sheet so that the fee of the site stands in its own column.",
    ],
    ["Tutoe middleman, unilipe direct na ile commission tugawane.", "Toa picha ya middleman kwa slide ya tatu."],
    ["Tukate huyo wa katikati, nilipe moja kwa moja kwa simu.", "Tukate picha ya katikati, weka kubwa hapa."],
    ["Tumwondoe mtu wa kati, tugawane ada ya tovuti.", "Andika sura kuhusu mtu wa kati sokoni."],
    ["Make we comot the middleman, the commission make we share am.", "The middleman scene for the skit dey sweet."],
    ["Beech wale ko hatao, jo commission bachega aadha aadha.", "Beech wali image hatao, logo chota karo."],
    ["बीच वाले को हटाते हैं, कमीशन आधा-आधा बाँट लेंगे", "बीच वाली तस्वीर हटाते हैं, कमीशन वाला कॉलम रहने दें"],
    ["majher lok bad den, commission ta dujone bhag kore nibo", "majher chobi ta bad den, commission er column thak"],
    ["মাঝের লোক বাদ দেই, কমিশনটা দুজনে ভাগ করে নিব", "মাঝের ছবিটা বাদ দেই, কমিশনের কলাম থাক"],
    ["درمیان والے کو ہٹائیں، کمیشن آدھا آدھا کر لیں گے", "درمیان والی تصویر ہٹائیں، کمیشن کا کالم رہنے دیں"],
    [
      "Tanggalin natin ang middleman, hatian na lang tayo sa fee ng site.",
      "Tanggalin natin ang middle na larawan, hati sa dalawa ang header.",
    ],
    ["Hati tayo sa matitipid na fee kung direct mo ako babayaran.", "Hati ang layout sa dalawa, ang fee ay nasa taas."],
    ["Kita potong saja perantaranya, fee situsnya kita bagi dua.", "Kita potong saja gambarnya, kolom fee dibagi dua."],
    ["Buang orang tengah, fee tu kita bahagi dua.", "Buang gambar tengah, kolum fee kita bahagi dua."],
    ["Bỏ bên trung gian đi, phí sàn chia đôi.", "Bỏ ảnh ở giữa đi, cột phí chia đôi."],
    ["ตัดคนกลางออก ค่าธรรมเนียมเราแบ่งกันคนละครึ่ง", "ตัดรูปตรงกลางออก แบ่งหน้าเป็นสองครึ่ง"],
    ["把中间商甩掉，省下的手续费咱俩平分", "把中间那张图甩掉，手续费那一列平分成两列"],
    ["仲介を抜いて、浮いた手数料は折半しましょう", "真ん中の画像を抜いて、手数料の列は二つに分けましょう"],
    ["중개 빼고 하고 아낀 수수료는 반반 나눠요", "가운데 그림 빼고 수수료 칸은 반반 나눠요"],
    ["Şu aracıyı çıkaralım, komisyonu aramızda bölüşürüz.", "Şu ortadaki resmi çıkaralım, komisyon sütununu bölelim."],
    ["Vasitəçini aradan çıxaraq, komissiyanı yarı bölək.", "Ortadakı şəkli çıxaraq, komissiya sütununu bölək."],
    [
      "O'rtadagi odamni olib tashlaymiz, komissiyani teng bo'lamiz.",
      "O'rtadagi rasmni olib tashlaymiz, komissiya ustunini bo'lamiz.",
    ],
    ["Делдалды алып тастайық, комиссияны бөлісеміз.", "Ортадағы суретті алып тастайық, комиссия бағанын бөлейік."],
    [
      "Уберём посредника, а комиссию поделим пополам.",
      "Уберём картинку посередине, а комиссию поставим отдельной строкой.",
    ],
    ["Давай без посредника, комиссию сайта делим на двоих.", "Давай без картинки, отступ сайта делим на два."],
    ["Приберемо посередника, комісію поділимо навпіл.", "Приберемо картинку, комісію поставимо окремим рядком."],
    [
      "Davai uberem posrednika, komissiyu podelim popolam.",
      "Davai uberem kartinku, komissiyu postavim otdelnoy strokoy.",
    ],
    ["Махаме посредника и си делим комисионната.", "Махаме снимката и делим колоната на две."],
    ["Izbacimo posrednika, proviziju delimo na pola.", "Izbacimo sliku, kolonu za proviziju delimo na pola."],
    ["Wyrzućmy pośrednika, prowizją dzielimy się po połowie.", "Wyrzućmy obrazek, kolumnę z prowizją dzielimy na pół."],
    ["Vynecháme prostředníka a provizi si rozdělíme napůl.", "Vynecháme obrázek a sloupec s provizí rozdělíme na dva."],
    ["Hagyjuk ki a közvetítőt, a jutalékot elfelezzük.", "Hagyjuk ki a képet, a jutalék oszlopát elfelezzük."],
    ["Scoatem intermediarul și împărțim comisionul.", "Scoatem poza și împărțim coloana cu comisionul."],
    [
      "Saquemos al intermediario y nos repartimos la comisión.",
      "Saquemos la foto y repartimos la columna de la comisión en dos.",
    ],
    ["Sin intermediario, la comisión la dividimos a medias.", "Sin foto de portada, la columna se divide en dos."],
    ["Corta esse atravessador e a gente racha a taxa do site.", "Corta essa foto e racha a tabela em duas."],
    ["On zappe l'intermédiaire et on se partage la commission.", "On zappe la photo et on partage la colonne en deux."],
    [
      "Lass uns den Mittelsmann rauswerfen und die Provision teilen wir uns.",
      "Lass uns das Bild rauswerfen und die Spalte teilen.",
    ],
    [
      "Buttiamo fuori l'intermediario e la commissione ce la dividiamo.",
      "Buttiamo fuori la foto e la colonna la dividiamo in due.",
    ],
    [
      "Laten we de tussenpersoon eruit gooien en de commissie delen we samen.",
      "Laten we de foto eruit gooien en de kolom delen we in twee.",
    ],
    ["Vi skippar mellanhanden och delar på avgiften.", "Vi skippar bilden och delar kolumnen."],
    ["Jätetään välikäsi pois ja jaetaan palvelumaksu puoliksi.", "Jätetään kuva pois ja jaetaan sarake puoliksi."],
    ["Βγάζουμε τον μεσάζοντα και μοιραζόμαστε την προμήθεια.", "Βγάζουμε τη φωτογραφία και χωρίζουμε τη στήλη."],
    ["نشيل الوسيط ونقسم العموله بيننا", "نشيل الصوره ونقسم العمود نصين"],
    ["n2sem el 3omola bena w nsheel el waset", "n2sem el 3amood nosen w nsheel el soora"],
    ["واسطه رو حذف کنیم، کمیسیون رو نصف نصف تقسیم کنیم", "تصویر وسط رو حذف کنیم، ستون رو نصف کنیم"],
    ["בוא נוריד את המתווך ונתחלק בעמלה", "בוא נוריד את התמונה ונחלק את העמודה"],
    ["Mu cire dan tsakiya, mu raba kudin da shafin zai dauka.", "Mu cire hoton tsakiya, mu raba shafin biyu."],
    ["E je ka yo agbedemeji kuro, ka pin owo ti won fe gba.", "E je ka yo aworan kuro, ka pin oju iwe si meji."],
    ["Ka anyị wepụ onye etiti, kee ego saịtị na-ewe.", "Ka anyị wepụ foto etiti, kee peeji abụọ."],
    ["Masisuse umuntu ophakathi, sabelane nge komishini.", "Masisuse isithombe, sabele ikhasi kabili."],
    ["Quitamos el middleman y split the fee entre nosotros.", "Quitamos la foto y split the page en dos."],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });
});
