import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { crc32, deflateRawSync, deflateSync } from "node:zlib";
import sharp from "sharp";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";

type Part = {
  name: string;
  data: Buffer /** Lies about the size once unpacked. */;
  claims?: number;
  encrypted?: boolean;
};

/** A ZIP of these parts. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claims, encrypted } of parts) {
    const packed = deflateRawSync(data);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(encrypted ? 1 : 0, 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(data), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(claims ?? data.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), header, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), header, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const xml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`;

/** A Word file with these paragraphs, a footer, pictures and links (by their targets). */
export function docx(
  paragraphs: readonly string[],
  more: { footer?: string; pictures?: Buffer[]; links?: { text: string; to: string }[]; parts?: Part[] } = {},
): Buffer {
  const links = (more.links ?? []).map(
    ({ text }, index) =>
      `<w:p><w:hyperlink r:id="rL${index}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:r><w:t>${xml(text)}</w:t></w:r></w:hyperlink></w:p>`,
  );
  const targets = (more.links ?? []).map(
    ({ to }, index) =>
      `<Relationship Id="rL${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${xml(to)}" TargetMode="External"/>`,
  );
  const part = (name: string, text: string): Part => ({ name, data: Buffer.from(text) });
  return zip([
    part(
      "[Content_Types].xml",
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    part(
      "_rels/.rels",
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    part(
      "word/_rels/document.xml.rels",
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join("")}</Relationships>`,
    ),
    part(
      "word/document.xml",
      `<?xml version="1.0"?><w:document ${WORD}><w:body>${paragraphs.map(paragraph).join("")}${links.join("")}</w:body></w:document>`,
    ),
    ...(more.footer ? [part("word/footer1.xml", `<w:ftr ${WORD}>${paragraph(more.footer)}</w:ftr>`)] : []),
    ...(more.pictures ?? []).map((data, index) => ({ name: `word/media/image${index}.png`, data })),
    ...(more.parts ?? []),
  ]);
}

/** A PDF of these objects, numbered from 1; the first is the catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  objects.forEach((body, index) => {
    const object = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from("\nendobj\n")]);
    offsets.push(length);
    length += object.length;
    parts.push(object);
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

export const stream = (dictionary: string, data: Buffer) =>
  Buffer.concat([Buffer.from(`<<${dictionary}/Length ${data.length}>>\nstream\n`), data, Buffer.from("\nendstream")]);

/** A PDF with these lines, one list a page, 20 points apart from the upper left; links lie over the first line. */
export function pdf(pages: readonly (readonly string[])[], more: { link?: string } = {}): Buffer {
  const objects: (string | Buffer)[] = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, n) => `${4 + n * 2} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  ];
  const annotation = more.link
    ? `/Annots[<</Type/Annot/Subtype/Link/Rect[50 730 200 750]/A<</S/URI/URI(${more.link})>>>>]`
    : "";
  pages.forEach((lines, n) => {
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + n * 2} 0 R${annotation}>>`,
    );
    const drawn = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj 0 -20 Td`).join("\n");
    objects.push(stream("/Filter/FlateDecode", deflateSync(`BT /F1 12 Tf 50 735 Td\n${drawn}\nET`)));
  });
  return pdfOf(objects);
}

/** A PDF whose only page is one picture, as scanners make them. */
export async function scannedPdf(picture: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(picture)
    .flatten({ background: "#fff" })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return pdfOf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 300]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>",
    stream(
      `/Type/XObject/Subtype/Image/Width ${info.width}/Height ${info.height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode`,
      deflateSync(data),
    ),
    stream("", Buffer.from("q 600 0 0 300 0 0 cm /I Do Q")),
  ]);
}

/** A PDF under a password that nobody was told. */
export function encryptedPdf(): Buffer {
  const hex = (byte: string) => `<${byte.repeat(32)}>`;
  return pdfOf(
    [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count 0/Kids[]>>",
      `<</Filter/Standard/V 1/R 2/O ${hex("A1")}/U ${hex("B2")}/P -4>>`,
    ],
    "/Encrypt 3 0 R/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]",
  );
}

type Format = "png" | "jpeg" | "webp";

/** A picture of these lines of black letters on white. */
export function picture(lines: readonly string[], format: Format = "png", width = 900): Promise<Buffer> {
  const height = 60 + lines.length * 60;
  const text = lines.map((line, n) => `<text x="40" y="${70 + n * 60}">${xml(line)}</text>`).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><g font-family="DejaVu Sans, Liberation Sans, Arial, sans-serif" font-size="34" fill="#000">${text}</g></svg>`;
  return sharp(Buffer.from(svg)).toFormat(format, { quality: 90 }).toBuffer();
}

/** One colour, of any size. */
export function blank(width: number, height: number, format: Format = "png"): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "#336699" }, limitInputPixels: false })
    .toFormat(format)
    .toBuffer();
}

/** A QR code that says this, in a picture with room around it. */
export async function qrCode(text: string, format: Format = "png"): Promise<Buffer> {
  const { resolve } = createRequire(import.meta.url);
  prepareZXingModule({
    overrides: { wasmBinary: new Uint8Array(readFileSync(resolve("zxing-wasm/writer/zxing_writer.wasm"))).buffer },
  });
  const { image, error } = await writeBarcode(text, { format: "QRCode", scale: 6 });
  if (!image) throw new Error(error);
  return sharp(Buffer.from(await image.arrayBuffer()))
    .flatten({ background: "#fff" })
    .extend({ top: 60, bottom: 60, left: 60, right: 60, background: "#fff" })
    .toFormat(format)
    .toBuffer();
}
