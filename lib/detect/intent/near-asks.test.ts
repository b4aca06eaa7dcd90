import { describe, expect, it } from "vitest";
import { sureKinds } from "@/lib/detect/intent/testing/sure-kinds";

const kinds = (text: string) => sureKinds("client", text);

describe("money the site keeps, and the same money sent past it", () => {
  it.each([
    ["Wpłaciłem środki na drugi etap.", "Wpłać mi drugą połowę na konto, bez portalu."],
    ["Ho versato sul sito l'importo della seconda fase.", "Versami la seconda parte direttamente sul mio conto."],
    [
      "Dana untuk tahap kedua sudah saya setor ke rekening bersama.",
      "Transfer sisanya langsung ke rekening saya saja.",
    ],
    ["दूसरे चरण के पैसे साइट पर जमा हैं।", "बाकी पैसे सीधे मेरे खाते में डाल दीजिए।"],
    ["Pengarna för etapp två ligger spärrade på sajten.", "Kan du swisha pengarna för etapp två direkt till mig?"],
  ])("%s / %s", (innocent, asks) => {
    expect(kinds(innocent)).toEqual([]);
    expect(kinds(asks)).toContain("solicit_payment");
  });
});

describe("a no inside the verb, and the yes", () => {
  it.each([
    ["Bohužel, mimo platformu peníze nepřijímám.", "Mimo platformu peníze přijímám, je to levnější."],
    ["தளத்திற்கு வெளியே பணம் வாங்குவதில்லை.", "தளத்திற்கு வெளியே பணம் அனுப்புங்கள், குறைவாக இருக்கும்."],
    ["Təəssüf ki, saytdan kənar pul qəbul etmirəm.", "Pulu saytdan kənar birbaşa kartıma göndərin."],
    ["Samahani, sipokei malipo nje ya tovuti hii.", "Nilipe nje ya tovuti, ni nafuu zaidi."],
  ])("%s / %s", (innocent, asks) => {
    expect(kinds(innocent)).toEqual([]);
    expect(kinds(asks)).toContain("solicit_payment");
  });
});

describe("hired to talk with others, and asked to talk", () => {
  it.each([
    ["Hledáme operátorku na telefon, která bude volat našim zákazníkům.", "Zavolejte mi na telefon, dám vám číslo."],
    [
      "Hanap namin ay VA na sasagot ng tawag at email ng mga customer namin.",
      "Pahingi po ng number nyo, tatawag ako mamaya.",
    ],
    ["ต้องการแอดมินตอบแชตลูกค้าในไลน์ของร้าน", "แอดไลน์มาคุยกันดีกว่าครับ"],
    ["Шукаємо менеджера, який відповідатиме клієнтам у вайбері.", "Напишіть мені у вайбер, там зручніше."],
  ])("%s / %s", (innocent, asks) => {
    expect(kinds(innocent)).toEqual([]);
    expect(kinds(asks)).toContain("solicit_contact");
  });
});

describe("what another wants, told on", () => {
  it.each([
    "Un client me propose d'annuler et de payer en liquide, je préfère vous prévenir.",
    "Замовник просить скасувати угоду й обіцяє заплатити готівкою, що робити?",
    "Der Auftraggeber will stornieren und bar zahlen, was raten Sie mir?",
  ])("%s", (text) => {
    expect(kinds(text)).toEqual([]);
  });
  it("is an offer where the writer wants it", () => {
    expect(kinds("Je vous propose d'annuler et de vous payer en liquide, ça vous va ?")).toContain("solicit_payment");
  });
});

describe("captions and handbooks", () => {
  it.each([
    "Add extension .dbf to the application",
    "Add extension .csv to the list of formats",
    "Off • This extension contains malware",
    "Only your contacts with a Google Account. View contacts",
    "You can edit your name in your Google Account",
    "Pengaya: tambahkan ekstensi berkas ke aplikasi",
    "Giá trị số nguyên cho tham số ở ngoài phạm vi.",
    "chỉ cân nhắc đến những thẻ khớp với",
    "Làm ba cái thì đổi tên tập tin được không?",
  ])("are no asks: %s", (text) => {
    expect(kinds(text)).toEqual([]);
  });
  it.each([
    ["Add your phone extension to the application", "solicit_contact"],
    ["What's your desk extension, I'll ring at noon", "solicit_contact"],
    ["Just google my studio and you have my contact", "solicit_contact"],
    ["Anh cho em xin số thẻ ngân hàng để chuyển thẳng nhé", "solicit_payment"],
  ])("%s", (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });
});
