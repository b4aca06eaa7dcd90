import { describe, expect, it } from "vitest";
import { detect } from "@/lib/detect/detect";
import { sure } from "@/lib/detect/testing/sure-contacts";
import type { DetectInput } from "@/lib/detect/types";

const talk = (...lines: string[]): DetectInput => ({
  surface: "message",
  messages: lines.map((text) => ({ role: "freelancer", text })),
});
const phones = (input: DetectInput) =>
  detect(input).signals.flatMap(({ kind, value, score }) => (kind === "phone" && score >= 0.5 ? [value] : []));

describe("words that say where in a number the next group goes", () => {
  it.each([
    ["hívj: nulla-hat-harminc, aztán 000, végül 06 meg 81", "+36300000681"],
    ["дзвоніть нуль шістдесят три, потім 000, 05 і ще 71", "+380630000571"],
    ["zavolej: sedm set dvacet, pak tři nuly a na konec 4 pět 9", "+420720000459"],
    ["chiamami: 347, poi tre zeri, e alla fine 08 26", "+393470000826"],
    ["sıfır beş yüz otuz iki, ortası 000, sonu 07 61 ara beni", "+905320000761"],
    ["رقمي في مصر ٠١١ وبعدها أربع أصفار وآخرها ٠٦٣٤ كلمني", "+201100000634"],
    ["कॉल करें नौ आठ फिर 000, और आखिर में 00 531", "+919800000531"],
    ["手机壹叁贰,中间四个0,最后零柒肆玖", "+8613200000749"],
    ["ring noll sju tre streck 174, sen noll nio och sextiofyra", "+46731740964"],
    ["Zvaniet: divdesmit seši, 00, nulle četri, 57", "+37126000457"],
    ["дугаар ерэн есөн тэг тэг, ноль 7, 52 залгаарай", null],
  ])("are read over in %s", (text, value) => {
    const found = phones(talk(text));
    expect(found.length).toBe(1);
    if (value !== null) expect(found).toEqual([value]);
  });

  it.each([
    "pak tři řádky a na konec 8 sloupců",
    "poi tre pagine, e alla fine 26 immagini da 800",
    "önce 120, ortası 240, sonu 360 piksel",
    "फिर 3 पेज और आखिर में 12 बैनर",
  ])("make no number in %s", (text) => expect(sure(text)).toEqual([]));
});

describe("remarks in brackets between the groups of a number", () => {
  it.each([
    ["call me: 310 (como la radio) 000 (nada) 07 y 61, soy de Cali", "+573100000761"],
    ["reach me at 646 (like the bagels) 555 (like the films) 0173", "+16465550173"],
  ])("are passed over in %s", (text, value) => expect(phones(talk(text))).toContain(value));

  it("are the number's own where they hold its words", () =>
    expect(phones(talk("my cell: (two oh two) 555 01 (four three)"))).toEqual(["+12025550143"]));

  it.each([
    "banner 300 (desktop) 250 (tablet) 120 (mobile) in px",
    "rooms 201 (north) 305 (south) 410 (roof) need lamps",
  ])("part figures in %s", (text) => expect(sure(text)).toEqual([]));
});

describe("a word again and again between the groups of a number", () => {
  it.each([
    ["212-kiwi-555-kiwi-0173 text me", "+12125550173"],
    ["07-mango-700-mango-900-mango-417 text me in London", "+447700900417"],
    ["646_kiwi_555_kiwi_0128 ring me", "+16465550128"],
  ])("is taken out of %s", (text, value) => expect(phones(talk(text))).toEqual([value]));

  it.each(["parts 12-seal-40-seal-60-seal-80", "build 2024-rc-2025-rc-2026"])("parts figures in %s", (text) =>
    expect(sure(text)).toEqual([]),
  );
});

describe("a number in two messages that say which half they hold", () => {
  it.each([
    [["eka pätkä 040 000", "toka pätkä 0731, soittele vaikka illalla"], "+358400000731"],
    [["pehle ke 90000", "baki ke 00 617", "shaam ko call krna"], "+919000000617"],
    [["The first half is 2025550 and the rest comes in a bit", "last part 184. text is best"], "+12025550184"],
  ] as const)("is put together from %j", (lines, value) => expect(phones(talk(...lines))).toContain(value));

  it("is none where the halves are of the work", () =>
    expect(phones(talk("first half is 1200 words", "second half 5550184 characters"))).toEqual([]));
});

describe("groups with stars between them", () => {
  it.each([
    ["you can call me on 201*240*7194", "+12012407194"],
    ["llámame al 612*407*194", "+34612407194"],
  ])("are a number that is rung in %s", (text, value) => expect(phones(talk(text))).toEqual([value]));

  it.each(["the crate is 201*240*719 mm", "multiply 312*345*6789 and round it"])("are a product in %s", (text) =>
    expect(sure(text)).toEqual([]),
  );
});

describe("Argentina's mobile numbers as they are dialled at home", () => {
  it("have a fifteen that the international form has not", () =>
    expect(phones({ ...talk("llamame al 011 15-2340-7194"), regions: ["AR"] })).toEqual(["+5491123407194"]));
});

describe("figures of messages that are sent again", () => {
  const ukrainian = (...lines: string[]) => phones({ ...talk(...lines), regions: ["UA"] });

  it("are the same figures, not the next ones of a number", () => {
    const test = "Load test: 600 bookings in a minute, slowest answer 0.8 s.";
    const other = "Cancelling frees the place at once, the first on the waiting list is asked.";
    expect(ukrainian(test, other, test, test)).toEqual([]);
  });

  it("go on where little else is said", () => {
    expect(ukrainian("600", "and 600", "and 600")).toEqual(["+380600600600"]);
  });
});
