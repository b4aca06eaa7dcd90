import { describe, expect, it } from "vitest";
import { detect } from "@/lib/detect/detect";

const kinds = (text: string) =>
  detect({ surface: "message", messages: [{ role: "freelancer", text }] })
    .signals.filter(({ score }) => score >= 0.5)
    .map(({ kind }) => kind);

describe("a deal past the site, said in passing", () => {
  it.each([
    ["its 90 on the site, but if we go direct call it 70", "The train goes direct, so the trip takes 70 minutes"],
    ["Next one I'd rather just pay you directly tbh", "Next one, please pay directly through the milestone here"],
    [
      "The rest we can sort privately, no need for them to take a bit",
      "The rest we can sort tomorrow, no need to hurry",
    ],
    ["Just you and me, no middleman, everybody happier", "Just you and me on the call, no designer"],
    ["could do 180 if u come to me direct", "Could do 180 if you drop the second page"],
    ["we both do better without them skimming off the top", "We both do better without the second round"],
    [
      "Aquí son 90, pero si vamos directo te lo dejo en 70",
      "Hay vuelo directo, así que llego a las 70 millas sin escala",
    ],
    ["Aqui sai 90, mas direto comigo faço por 70", "Aqui sai 90 com três telas"],
    ["Ici c'est 90, mais en direct je peux faire 70", "Ici c'est 90 avec trois écrans"],
    ["Hier sind es 90, aber wenn wir das direkt machen, 70", "Hier sind es 90, der Zug fährt direkt in 70 Minuten"],
    ["Qui sono 90, ma se facciamo diretto te lo faccio a 70", "Qui sono 90 con tre schermate"],
    ["Hier is het 90, maar als we het rechtstreeks doen 70", "Hier is het 90 met drie schermen"],
    ["Här blir det 900, men går vi direkt så 700", "Här blir det 900 med tre skärmar"],
    ["Her koster det 900, men hvis vi gør det direkte så 700", "Her koster det 900 med tre skærme"],
    ["Resten ordner vi privat, da tjener vi begge på det", "Resten ordner vi i morgen"],
    ["Täällä 90, mutta suoraan tehtynä 70", "Täällä 90 ja kolme ruutua"],
    ["Tutaj 90, ale jak zrobimy bezpośrednio to 70", "Tutaj 90 za trzy ekrany"],
    ["Zbytek vyřídíme soukromě, vyděláme na tom oba", "Zbytek vyřídíme zítra"],
    ["Zvyšok vybavíme súkromne, zarobíme na tom obaja", "Zvyšok vybavíme zajtra"],
    ["A többit intézzük privátban, mindketten jól járunk", "A többit intézzük holnap"],
    ["Restul îl facem privat, câștigăm amândoi", "Restul îl facem mâine"],
    ["Останалото го правим частно, и двамата печелим", "Останалото го правим утре"],
    ["Ostatak ćemo privatno, oboje smo na dobitku", "Ostatak ćemo sutra"],
    ["Sljedeći put ti platim direktno, bez posrednika", "Sljedeći put ti šaljem direktno ovdje"],
    ["Ostanek urediva zasebno, oba na boljšem", "Ostanek urediva jutri"],
    ["Решту зробимо приватно, обоє виграємо", "Решту зробимо завтра"],
    ["Остальное сделаем частным образом, оба в плюсе", "Остальное сделаем завтра"],
    ["Εδώ βγαίνει 90, αλλά αν πάμε απευθείας σου το κάνω 70", "Εδώ βγαίνει 90 με τρεις οθόνες"],
    ["Burada 900, ama direkt çalışırsak 700 olur", "Burada 900, üç ekran dahil"],
    ["כאן זה 900, אבל אם נעבוד ישיר אני עושה ב-700", "כאן זה 900 עם שלושה מסכים"],
    ["هنا بـ 90، بس لو اشتغلنا مباشر أعملها بـ 70", "هنا بـ 90 مع ثلاث شاشات"],
    ["اینجا ۹۰ می‌شه ولی اگه مستقیم کار کنیم ۷۰ می‌گیرم", "اینجا ۹۰ می‌شه با سه صفحه"],
    ["यहाँ 900 लगेंगे, सीधे करें तो 700 में कर दूँगा", "यहाँ 900 लगेंगे, तीन स्क्रीन के"],
    ["yahan 900 lagenge par direct karo to 700 me kar dunga", "yahan 900 lagenge, teen screen ke"],
    ["বাকিটা আমরা নিজেদের মধ্যে করি, দুজনেরই লাভ", "বাকিটা আমরা কাল করি"],
    ["बाकीचं आपण आपसात करू, दोघांचाही फायदा", "बाकीचं आपण उद्या करू"],
    ["மீதியை நமக்குள்ள பார்த்துக்கலாம், ரெண்டு பேருக்கும் லாபம்", "மீதியை நாளைக்கு பார்த்துக்கலாம்"],
    ["మిగతాది మనలో మనం చూసుకుందాం, ఇద్దరికీ లాభం", "మిగతాది రేపు చూసుకుందాం"],
    ["ബാക്കി നമുക്ക് നേരിട്ട് ചെയ്യാം, രണ്ടുപേർക്കും ലാഭം", "ബാക്കി നമുക്ക് നാളെ ചെയ്യാം"],
    ["બાકીનું આપણે અંદરોઅંદર કરી લઈએ, બંનેને ફાયદો", "બાકીનું આપણે કાલે કરી લઈએ"],
    ["ਬਾਕੀ ਆਪਾਂ ਆਪਸ ਵਿੱਚ ਕਰ ਲੈਂਦੇ ਹਾਂ, ਦੋਹਾਂ ਦਾ ਫਾਇਦਾ", "ਬਾਕੀ ਆਪਾਂ ਕੱਲ੍ਹ ਕਰ ਲੈਂਦੇ ਹਾਂ"],
    ["बाँकी हामी आफैँ मिलाऔँ, दुवैलाई फाइदा", "बाँकी हामी भोलि गरौँ"],
    ["ที่เหลือเราตกลงกันเองนะ ได้ทั้งคู่", "ที่เหลือเราทำต่อพรุ่งนี้นะ"],
    ["Trên này 900k, làm trực tiếp với em thì 700k", "Trên này 900k cho ba màn hình"],
    ["Di sini 900, tapi kalau langsung sama aku 700", "Di sini 900 untuk tiga layar"],
    ["Bakinya kita settle sendiri, dua-dua untung", "Bakinya kita settle esok"],
    ["Yung natitira tayo na lang, pareho pa tayong panalo", "Yung natitira bukas na lang"],
    ["这里900，咱俩直接来的话700就行", "这里900，三个页面"],
    ["残りは個人的にやりましょう、お互い得ですし", "残りは明日やりましょう"],
    ["여기선 9만원인데 직접 하시면 7만원에 해드려요", "여기선 9만원이고 화면 세 개예요"],
    ["Hapa ni 900, lakini tukienda moja kwa moja nafanya 700", "Hapa ni 900 kwa skrini tatu"],
    ["ቀሪውን በመካከላችን እንጨርስ፣ ሁለታችንም እንጠቀማለን", "ቀሪውን ነገ እንጨርስ"],
    ["Sauran mu yi shi tsakaninmu, mu duka mu amfana", "Sauran mu yi shi gobe"],
    ["Ìyókù kí a ṣe é láàrin ara wa, àwa méjèèjì máa jèrè", "Ìyókù kí a ṣe é lọ́la"],
    ["Umsebenzi olandelayo ngizokukhokhela mina ngqo", "Umsebenzi olandelayo ngizokuthumelela lapha"],
    ["Die res doen ons privaat, dan wen ons albei", "Die res doen ons môre"],
    ["Qalanını öz aramızda edək, ikimizə də sərfəlidir", "Qalanını sabah edək"],
    ["Қалғанын өзара шешейік, екеумізге де тиімді", "Қалғанын ертең шешейік"],
    ["Qolganini o'zaro hal qilamiz, ikkalamizga foyda", "Qolganini ertaga hal qilamiz"],
    ["დანარჩენი ჩვენ შორის გავაკეთოთ, ორივე მოვიგებთ", "დანარჩენი ხვალ გავაკეთოთ"],
    ["Մնացածը մեր մեջ անենք, երկուսս էլ կշահենք", "Մնացածը վաղը անենք"],
    ["La resta ho fem en privat, hi guanyem tots dos", "La resta ho fem demà"],
    ["Ülejäänu teeme omavahel, mõlemad võidame", "Ülejäänu teeme homme"],
    ["Pārējo sakārtosim savā starpā, abi būsim ieguvēji", "Pārējo sakārtosim rīt"],
    ["Likusią dalį sutvarkykim tarpusavy, abu laimėsim", "Likusią dalį sutvarkykim rytoj"],
  ])("%s / %s", (asks, innocent) => {
    expect(kinds(asks)).toContain("solicit_payment");
    expect(kinds(innocent)).toEqual([]);
  });

  it.each([
    "If we go direct to print we save a proof",
    "If you go direct from Leeds it's 40 minutes",
    "The rest we can settle in the next milestone here",
    "Upload it directly and I'll pay the milestone",
    "Could you do 180 for both pages?",
    "El resto lo hacemos en el siguiente hito aquí",
    "Den Rest machen wir im nächsten Meilenstein",
  ])("leaves what is direct or left over otherwise alone: %s", (innocent) => {
    expect(kinds(innocent)).toEqual([]);
  });
});
