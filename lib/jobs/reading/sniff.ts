import type { FileKind } from "@/lib/domain/readings/schema";

export type Sniffed = {
  kind: FileKind /** Another kind of file lies in it as well. */;
  polyglot: boolean;
  encrypted: boolean;
};

const at = (bytes: Buffer, offset: number, ...magic: number[]) => magic.every((byte, i) => bytes[offset + i] === byte);
const ascii = (bytes: Buffer, offset: number, text: string) =>
  bytes.subarray(offset, offset + text.length).toString("latin1") === text;

/** The record that ends a ZIP stands within the last 64 KiB and tells one from any other file. */
function hasZipEnd(bytes: Buffer): boolean {
  return bytes.subarray(Math.max(0, bytes.length - 65_557)).includes("PK\u0005\u0006", 0, "latin1");
}

/** Viewers take a PDF whose header stands anywhere in the first kilobyte. */
const pdfHeader = (bytes: Buffer) => bytes.subarray(0, 1_029).indexOf("%PDF-", 0, "latin1");

function pictureKind(bytes: Buffer): FileKind | null {
  if (at(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "png";
  if (at(bytes, 0, 0xff, 0xd8, 0xff)) return "jpeg";
  if (ascii(bytes, 0, "RIFF") && ascii(bytes, 8, "WEBP")) return "webp";
  return null;
}

function isArchive(bytes: Buffer): boolean {
  return (
    ascii(bytes, 0, "Rar!\u001a\u0007") ||
    at(bytes, 0, 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c) ||
    at(bytes, 0, 0x1f, 0x8b) ||
    ascii(bytes, 0, "BZh") ||
    at(bytes, 0, 0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00) ||
    at(bytes, 0, 0x28, 0xb5, 0x2f, 0xfd) ||
    ascii(bytes, 257, "ustar")
  );
}

/** Null where the bytes are no text in an encoding that can be told. */
export function decodeText(bytes: Buffer): string | null {
  let text: string;
  try {
    if (at(bytes, 0, 0xff, 0xfe)) text = new TextDecoder("utf-16le", { fatal: true }).decode(bytes);
    else if (at(bytes, 0, 0xfe, 0xff)) text = new TextDecoder("utf-16be", { fatal: true }).decode(bytes);
    else text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Old Windows text: no zero bytes, hardly any controls. A binary file does not look so.
    if (bytes.includes(0)) return null;
    text = new TextDecoder("windows-1252").decode(bytes);
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what tells a binary file
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0;
  return controls > text.length / 1_000 ? null : text;
}

const MARKUP =
  /^\uFEFF?\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html|head|body|script|title|meta|table|div|iframe)\b/i;
const XML = /^\uFEFF?\s*<(\?xml|svg|!doctype|!--)/i;

/** What a file is, by its bytes alone: names and declared types are the sender's word. */
export function sniff(bytes: Buffer): Sniffed {
  const plain = (kind: FileKind): Sniffed => ({ kind, polyglot: false, encrypted: false });
  const picture = pictureKind(bytes);
  const pdf = pdfHeader(bytes);
  if (picture) return { kind: picture, polyglot: pdf >= 0 || hasZipEnd(bytes), encrypted: false };
  if (at(bytes, 0, 0x50, 0x4b, 0x03, 0x04) || at(bytes, 0, 0x50, 0x4b, 0x05, 0x06)) {
    const office =
      bytes.includes("word/document.xml", 0, "latin1") && bytes.includes("[Content_Types].xml", 0, "latin1");
    return { kind: office ? "docx" : "archive", polyglot: pdf >= 0, encrypted: false };
  }
  if (isArchive(bytes)) return plain("archive");
  if (pdf >= 0) return { kind: "pdf", polyglot: hasZipEnd(bytes), encrypted: false };
  if (at(bytes, 0, 0xd0, 0xcf, 0x11, 0xe0)) {
    // An office file under a password is a box of the old kind with one named stream in it.
    const encrypted = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
    return { kind: "unknown", polyglot: false, encrypted };
  }
  const text = ascii(bytes, 0, "{\\rtf") || ascii(bytes, 0, "%!PS") ? null : decodeText(bytes);
  if (text === null) return plain("unknown");
  if (MARKUP.test(text)) return plain("html");
  return plain(XML.test(text) ? "unknown" : "text");
}
