import mammoth from "mammoth";
import { nothingRead, READING_LIMITS, type Reading } from "@/lib/domain/readings/schema";
import type { Budget } from "@/lib/jobs/reading/budget";
import { PageWriter } from "@/lib/jobs/reading/page-writer";
import { decodePicture, measurePicture, readPixels, writeFound } from "@/lib/jobs/reading/picture";
import { sniff } from "@/lib/jobs/reading/sniff";
import { Unpackable, unzipWithin } from "@/lib/jobs/reading/unzip";

const MOST_PICTURES = 10;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function plainEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,6}));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return ENTITIES[name] ?? whole;
  });
}

/** Text of the library's own well-formed HTML, with where links lead behind their words. */
function plainOf(html: string): string {
  const links: string[] = [];
  const text = html.replace(/<(\/?)([a-z0-9]+)([^>]*)>/g, (_, close: string, tag: string, attributes: string) => {
    if (tag === "a" && !close) links.push(/href="([^"]*)"/.exec(attributes)?.[1] ?? "");
    if (tag === "a" && close) {
      const target = links.pop()?.replace(/^(mailto|tel):/i, "") ?? "";
      return target === "" || target.startsWith("#") ? "" : ` (${target})`;
    }
    if (tag === "td" || tag === "th") return close ? "\t" : "";
    return /^(p|h\d|li|tr|table|ul|ol|br)$/.test(tag) && (close || tag === "br") ? "\n" : "";
  });
  // A link whose words are its target says it once.
  return plainEntities(text).replace(/(\S+) \((?:https?:\/\/)?\1\/?\)/g, "$1");
}

/** Running text of a part that the library leaves out: headers, footers and comments stand on every page or beside it. */
const textOfPart = (xml: string) =>
  plainEntities(
    xml
      .replace(/<w:(?:tab|br)\b[^>]*\/>/g, " ")
      .replace(/<\/w:p>/g, "\n")
      .replace(/<w:instrText[^>]*>([^<]*)<\/w:instrText>/g, " $1 ")
      .replace(/<[^>]*>/g, ""),
  );

/** Text of a Word file: body, headers, footers, comments, link targets, and what the pictures in it say. */
export async function readDocx(bytes: Buffer, budget: Budget): Promise<Reading> {
  let parts: Map<string, Buffer>;
  try {
    parts = unzipWithin(bytes, READING_LIMITS.unpacked);
  } catch (error) {
    if (error instanceof Unpackable) return nothingRead("docx", error.reason);
    throw error;
  }
  const writer = new PageWriter();
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false },
    );
    writer.line(plainOf(value).trim());
  } catch {
    return nothingRead("docx", "broken");
  }
  for (const [name, part] of parts) {
    if (!/^word\/(header|footer|comments)\d*\.xml$/.test(name)) continue;
    for (const line of textOfPart(part.toString("utf8")).split("\n")) if (line.trim() !== "") writer.line(line.trim());
  }
  const pictures = [...parts].filter(([name]) => name.startsWith("word/media/"));
  if (pictures.length > MOST_PICTURES) budget.miss("pictures_left");
  for (const [, part] of pictures.slice(0, MOST_PICTURES)) {
    if (!budget.hasTime()) break;
    const { kind } = sniff(part);
    if (kind !== "png" && kind !== "jpeg" && kind !== "webp") {
      budget.miss("pictures_left");
      continue;
    }
    try {
      if ((await measurePicture(part)).pixels > READING_LIMITS.pixels) {
        budget.miss("too_many_pixels");
        continue;
      }
      const { pixels, dark } = await decodePicture(part);
      writeFound(writer, await readPixels(pixels, dark), () => null);
    } catch {
      budget.miss("pictures_left");
    }
  }
  if ([...parts.keys()].some((name) => name.startsWith("word/embeddings/"))) budget.miss("embedded_files");
  if (writer.overflowed) budget.miss("too_much_text");
  return { kind: "docx", reason: null, pages: null, text: writer.text.trim(), layout: [], pictures: [] };
}
