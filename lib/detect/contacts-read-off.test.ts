import { describe, expect, test } from "vitest";
import { detect } from "@/lib/detect/detect";

const phoneIn = (text: string) =>
  detect({ surface: "message", messages: [{ role: "freelancer", text }] }).signals.find(
    ({ kind, score }) => kind === "phone" && score >= 0.5,
  )?.value;

describe("figures that the author says are a number", () => {
  test.each([
    ["Call when you have read the sizes top to bottom: hem 303, cuff 555, collar 0148.", "+13035550148"],
    ["Wycena: logo 601, ulotka 555, baner 018. Złączyć w całość i dzwonić.", "+48601555018"],
    ["Dial the part number, sir: RX-07700-900-177, just drop the letters.", "+447700900177"],
    ["Read the price as a number and ring me: £0,770.0 + £900.1 + £44.", "+447700900144"],
    ["$91 $900 $000 $04 $17, that is my mobile", "+919000000417"],
    ["$415, then $555 for the licence and $0134 is the code to ring me", "+14155550134"],
    ["$415, $555, $0134, $20 for the domain, ring me", "+14155550134"],
    ["$415 $555 $0134 $5 tip, that is my mobile", "+14155550134"],
    ["ring me in Nairobi, +254 first, 7.1.2 -- 0.0.0 -- 4.1.7", "+254712000417"],
  ])("%s", (text, value) => {
    expect(phoneIn(text)).toBe(value);
  });

  test.each([
    "Read the sizes top to bottom: hem 303, cuff 555, collar 0148.",
    "Call me here when the sizes are in: hem 303, cuff 555, collar 148.",
    "Drop the letters of the part number RX-306-555-0177 before the import.",
    "Read the totals from top to bottom, 2400, 3100 and 4005, and write to me here.",
  ])("are none in: %s", (text) => {
    expect(phoneIn(text)).toBeUndefined();
  });
});

describe("figures glued to words", () => {
  test.each([
    ["sunați-mă la zero722 * 000 * zero46", "+40722000046"],
    ["공1공-0공0공-칠3사8 로 문자 주세요", "+821000007348"],
    ["llámame al cinco5 0000 cero1 cuarenta y 7", "+525500000147"],
    ["תתקשר אליי אפס53 שלוש פעמים אפס אפס אפס79", "+972530000079"],
    ["notează repede: 07oo x ooo x 2l7 (o=zero, l=unu) și dă-mi un bip", "+40700000217"],
  ])("%s", (text, value) => {
    expect(phoneIn(text)).toBe(value);
  });

  test.each(["The grid is 720 * 480 * 3, render it at 30.", "5일까지 3층 12호 도면 보내 주세요, 2026년 3월 12일 14시"])(
    "are none in: %s",
    (text) => {
      expect(phoneIn(text)).toBeUndefined();
    },
  );
});

test.each([
  "جوالي صفر خمسة صفر، ثلاثة أصفار، صفر ثلاثة سبعة واحد، دق علي",
  "Text me at (503) 555-0119 and I'll Venmo you the deposit today",
])("what one is to ring is no account: %s", (text) => {
  expect(phoneIn(text)).toBeDefined();
});

test("a number that money goes to is an account", () => {
  expect(phoneIn("Venmo the deposit to (503) 555-0119 please")).toBeUndefined();
});
