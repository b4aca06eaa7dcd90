import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { placeOf } from "@/lib/domain/readings/rules";
import type { Reading } from "@/lib/domain/readings/schema";
import { endOcr } from "@/lib/jobs/reading/picture";
import { readFile } from "@/lib/jobs/reading/read-file";
import {
  blank,
  docx,
  encryptedPdf,
  pdf,
  pdfOf,
  picture,
  qrCode,
  scannedPdf,
  stream,
  zip,
} from "@/lib/jobs/reading/testing/fixtures";

afterAll(endOcr);

const MAIL = "maria.keller@example.org";
const PHONE = "+1 212 555 0142";
const bytes = (text: string) => Buffer.from(text);

function place(reading: Reading, piece: string) {
  const start = reading.text.indexOf(piece);
  expect(start, `"${piece}" in ${JSON.stringify(reading.text)}`).toBeGreaterThanOrEqual(0);
  return placeOf(reading.layout, start, start + piece.length);
}
const unread = (reason: string) => ({ reason, text: "" });

describe("PDF", () => {
  test("text with page and box", async () => {
    const reading = await readFile(
      pdf([
        ["Offer", "Two pages."],
        ["Terms", `Write to ${MAIL} today`],
      ]),
    );
    expect(reading).toMatchObject({ kind: "pdf", reason: null, pages: 2 });
    const found = place(reading, MAIL)!;
    expect(found.page).toBe(2);
    const [left, top, width, height] = found.box!;
    expect(left).toBeGreaterThan(50 / 600);
    expect(left + width).toBeLessThan(0.6);
    // The second line stands 85 points under the upper edge of 800.
    expect(top).toBeLessThan(85 / 800);
    expect(top + height).toBeGreaterThan(85 / 800);
    expect(place(reading, "Offer")?.page).toBe(1);
  });
  test("where a link leads, though the page does not say it", async () => {
    const reading = await readFile(pdf([["Click here"]], { link: "https://t.me/maria_keller" }));
    expect(reading.text).toContain("t.me/maria_keller");
    expect(place(reading, "t.me/maria_keller")?.box).not.toBeNull();
  });
  test("a scan, by its letters, and shown as a picture", async () => {
    const reading = await readFile(await scannedPdf(await picture(["Invoice of May", `mail ${MAIL}`])));
    expect(reading.reason).toBeNull();
    expect(place(reading, MAIL)).toMatchObject({ page: 1, box: expect.any(Array) });
    expect(reading.pictures.map(({ page, masked }) => [page, masked])).toEqual([
      [1, false],
      [1, true],
    ]);
  });
  test("60 pages: the first 50, and said so", async () => {
    const pages = Array.from({ length: 60 }, (_, n) => [`This is page number ${n + 1}.`]);
    const reading = await readFile(pdf(pages));
    expect(reading).toMatchObject({ reason: "too_many_pages", pages: 60 });
    expect(reading.text).toContain("page number 50.");
    expect(reading.text).not.toContain("page number 51.");
  });
  test("50 pages are read whole", async () => {
    expect(await readFile(pdf(Array.from({ length: 50 }, () => ["A page of text."])))).toMatchObject({ reason: null });
  });
  test("under a password", async () => {
    expect(await readFile(encryptedPdf())).toMatchObject(unread("encrypted"));
  });
  test("broken", async () => {
    expect(await readFile(bytes("%PDF-1.7\n1 0 obj\n<</Type/Catalog"))).toMatchObject(unread("broken"));
    expect((await readFile(pdf([["Whole page."]]).subarray(0, 60))).reason).toBe("broken");
  });
  test("a bomb, packed once or twice", async () => {
    const bomb = deflateSync(Buffer.alloc(120 * 1024 * 1024, 32), { level: 9 });
    const page = (content: Buffer) =>
      pdfOf([
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        content,
      ]);
    expect(await readFile(page(stream("/Filter/FlateDecode", bomb)))).toMatchObject(unread("too_much_inside"));
    const twice = stream("/Filter[/FlateDecode/FlateDecode]", deflateSync(bomb));
    expect(await readFile(page(twice))).toMatchObject(unread("too_much_inside"));
  });
  test("with a ZIP behind it", async () => {
    const both = Buffer.concat([pdf([["A page of text."]]), zip([{ name: "x.txt", data: bytes("x") }])]);
    expect(await readFile(both)).toMatchObject({ kind: "pdf", reason: "polyglot" });
  });
});

describe("DOCX", () => {
  test("body, link targets, footer and pictures", async () => {
    const reading = await readFile(
      docx(["Curriculum", `Call ${PHONE}`], {
        footer: `Mail: ${MAIL}`,
        links: [{ text: "my page", to: "https://t.me/maria_keller" }],
        pictures: [await picture(["kiki_velo@example.net"])],
      }),
    );
    expect(reading).toMatchObject({ kind: "docx", reason: null, pages: null });
    for (const piece of [PHONE, MAIL, "my page (https://t.me/maria_keller)", "kiki_velo@example.net"]) {
      expect(reading.text).toContain(piece);
    }
  });
  test("a bomb, whatever it says of its size", async () => {
    const data = Buffer.alloc(110 * 1024 * 1024, 32);
    const bomb = docx(["Hello"], { parts: [{ name: "word/big.xml", data, claims: 10 }] });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await readFile(bomb)).toMatchObject(unread("too_much_inside"));
  });
  test("letters with marks and signs, and nothing at all", async () => {
    expect((await readFile(docx(["Grüße aus Łódź", "Price & time < 3 weeks"]))).text).toBe(
      "Grüße aus Łódź\nPrice & time < 3 weeks",
    );
    expect(await readFile(docx([]))).toMatchObject({ kind: "docx", reason: null, text: "" });
  });
  test("a picture in it that cannot be read, or too many of them", async () => {
    const broken = (await picture(["Hello there"])).subarray(0, 300);
    expect(await readFile(docx(["Hello"], { pictures: [broken] }))).toMatchObject({
      text: "Hello",
      reason: "pictures_left",
    });
    const dots = await Promise.all(Array.from({ length: 11 }, () => blank(8, 8)));
    expect(await readFile(docx(["Hello"], { pictures: dots }))).toMatchObject({
      text: "Hello",
      reason: "pictures_left",
    });
    const huge = await blank(6_000, 5_000);
    expect(await readFile(docx(["Hello"], { pictures: [huge] }))).toMatchObject({ reason: "too_many_pixels" });
  });
  test("under a password, cut off, or with files in it", async () => {
    const locked = docx(["Hello"], { parts: [{ name: "word/a.xml", data: bytes("x"), encrypted: true }] });
    expect(await readFile(locked)).toMatchObject(unread("encrypted"));
    expect(await readFile(docx(["Hello"]).subarray(0, 900))).toMatchObject({ text: "", reason: "broken" });
    const office = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("EncryptedPackage", "utf16le")]);
    expect(await readFile(office)).toMatchObject(unread("encrypted"));
    const carrier = docx(["Hello"], { parts: [{ name: "word/embeddings/o.bin", data: bytes("x") }] });
    expect(await readFile(carrier)).toMatchObject({ text: "Hello", reason: "embedded_files" });
  });
});

describe("pictures", () => {
  test.each(["png", "jpeg", "webp"] as const)("%s: letters with boxes, and a masked copy", async (format) => {
    const reading = await readFile(await picture(["Logo drafts for you", `write ${MAIL}`, `or ${PHONE}`], format));
    expect(reading).toMatchObject({ kind: format, reason: null, pages: 1 });
    const found = place(reading, MAIL)!;
    expect(found.page).toBe(1);
    const [left, top, width, height] = found.box!;
    // The second of three lines, 240 high.
    expect(top).toBeGreaterThan(90 / 240);
    expect(top + height).toBeLessThan(150 / 240);
    expect(left).toBeGreaterThan(100 / 900);
    expect(left + width).toBeLessThan(0.9);
    expect(reading.text).toContain("555 0142");
    const masked = reading.pictures.find((one) => one.masked)!;
    // What the desk shows until somebody reveals it holds nothing to read.
    expect((await readFile(Buffer.from(masked.bytes))).text).not.toMatch(/maria|555|example/);
    const plain = reading.pictures.find((one) => !one.masked)!;
    expect((await readFile(Buffer.from(plain.bytes))).text).toContain("555 0142");
  });
  test.each(["png", "jpeg", "webp"] as const)("%s: a QR code", async (format) => {
    const reading = await readFile(await qrCode("https://wa.me/12125550142", format));
    expect(reading.text).toContain("https://wa.me/12125550142");
    const [left, top, width, height] = place(reading, "https://wa.me/12125550142")!.box!;
    expect(left).toBeGreaterThan(0.05);
    expect(top).toBeGreaterThan(0.05);
    expect(width).toBeGreaterThan(0.3);
    expect(left + width).toBeLessThan(0.95);
    expect(top + height).toBeLessThan(0.95);
  });
  test.each(["png", "jpeg", "webp"] as const)("%s: empty of words is read and says nothing", async (format) => {
    expect(await readFile(await blank(400, 300, format))).toMatchObject({ kind: format, reason: null, text: "" });
  });
  test.each(["png", "jpeg", "webp"] as const)("%s: cut off, or over 25 megapixels", async (format) => {
    const whole = await picture(["Some words here", MAIL], format);
    expect(await readFile(whole.subarray(0, whole.length / 2))).toMatchObject({ kind: format, ...unread("broken") });
    expect(await readFile(await blank(6_000, 5_000, format))).toMatchObject(unread("too_many_pixels"));
  });
  test.each(["png", "jpeg", "webp"] as const)(
    "%s: held sideways by the camera, tiny, or only a header",
    async (format) => {
      const upright = await picture(["Sideways in the file", MAIL], format);
      const turned = await sharp(upright).rotate(-90).withMetadata({ orientation: 6 }).toFormat(format).toBuffer();
      expect((await readFile(turned)).text).toContain(MAIL);
      expect(await readFile(await blank(1, 1, format))).toMatchObject({ kind: format, reason: null, text: "" });
      const header = Buffer.concat([upright.subarray(0, 24), Buffer.alloc(200, 0x41)]);
      expect(await readFile(header)).toMatchObject({ kind: format, ...unread("broken") });
    },
  );
  test.each(["png", "webp"] as const)("%s: white letters on nothing", async (format) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="120"><text x="40" y="70" font-family="DejaVu Sans, Arial, sans-serif" font-size="34" fill="#fff">mail ${MAIL}</text></svg>`;
    const reading = await readFile(await sharp(Buffer.from(svg)).toFormat(format, { quality: 90 }).toBuffer());
    expect(reading.text).toContain(MAIL);
  });
  test("a picture by its bytes, whatever it calls itself: a PNG is no PDF", async () => {
    const png = await picture(["Not a PDF"]);
    expect(await readFile(png)).toMatchObject({ kind: "png", reason: null });
    const both = Buffer.concat([png, bytes("%PDF-1.7")]);
    expect(await readFile(both)).toMatchObject({ kind: "png" });
  });
  test("a moving picture", async () => {
    const frames = [await picture(["The first picture"]), await picture(["The second one"])];
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ delay: [500, 500] })
      .toBuffer();
    const reading = await readFile(moving);
    expect(reading).toMatchObject({ kind: "webp", reason: "animated" });
    expect(reading.text).toContain("first");
  });
  test("with a ZIP behind it", async () => {
    const both = Buffer.concat([await blank(80, 80, "jpeg"), zip([{ name: "x.txt", data: bytes("x") }])]);
    expect(await readFile(both)).toMatchObject({ kind: "jpeg", reason: "polyglot" });
  });
});

describe("text and all else", () => {
  test("text in its encodings", async () => {
    const said = `Write to ${MAIL}, grüße`;
    for (const file of [
      bytes(said),
      bytes(`\uFEFF${said}`),
      Buffer.from(`\uFEFF${said}`, "utf16le"),
      Buffer.from(said, "latin1"),
    ]) {
      expect(await readFile(file)).toMatchObject({ kind: "text", reason: null, text: said });
    }
  });
  test("more text than is taken is cut and said so", async () => {
    const reading = await readFile(bytes("word ".repeat(50_000)));
    expect(reading).toMatchObject({ kind: "text", reason: "too_much_text" });
    expect(reading.text).toHaveLength(200_000);
  });
  test("HTML called text is read as its source and shown to a person", async () => {
    const reading = await readFile(bytes(`<!doctype html><script>alert(1)</script>${MAIL}`));
    expect(reading).toMatchObject({ kind: "html", reason: "markup" });
    expect(reading.text).toContain(MAIL);
  });
  test.each([
    [
      "an SVG with a script",
      bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      "unknown_type",
    ],
    ["XML before an SVG", bytes('<?xml version="1.0"?><svg/>'), "unknown_type"],
    ["RTF", bytes("{\\rtf1 hello}"), "unknown_type"],
    ["a GIF", bytes("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000"), "unknown_type"],
    ["a program", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), "unknown_type"],
    ["nothing", Buffer.alloc(0), "empty"],
    ["a ZIP", zip([{ name: "a.txt", data: bytes("a") }]), "archive"],
    [
      "a spreadsheet",
      zip([
        { name: "xl/workbook.xml", data: bytes("a") },
        { name: "[Content_Types].xml", data: bytes("a") },
      ]),
      "archive",
    ],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0]), "archive"],
    ["RAR", bytes("Rar!\u001a\u0007\u0001\u0000"), "archive"],
    ["7z", Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), "archive"],
  ])("%s waits for a person", async (_, file, reason) => {
    expect(await readFile(file)).toMatchObject(unread(reason));
  });
});
