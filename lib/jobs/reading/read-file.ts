import { nothingRead, READING_LIMITS, type Reading } from "@/lib/domain/readings/schema";
import { Budget } from "@/lib/jobs/reading/budget";
import { PageWriter } from "@/lib/jobs/reading/page-writer";
import { decodeText, sniff } from "@/lib/jobs/reading/sniff";

type PictureKind = "png" | "jpeg" | "webp";

async function readPicture(kind: PictureKind, bytes: Buffer, budget: Budget): Promise<Reading> {
  const { decodePicture, measurePicture, picturesOf, readPixels, writeFound } = await import(
    "@/lib/jobs/reading/picture"
  );
  try {
    const { pixels, frames } = await measurePicture(bytes);
    if (pixels > READING_LIMITS.pixels) return nothingRead(kind, "too_many_pixels");
    // A moving PNG looks like one with a single picture to most readers.
    if (frames > 1 || (kind === "png" && bytes.includes("acTL", 0, "latin1"))) budget.miss("animated");
  } catch {
    return nothingRead(kind, "broken");
  }
  let decoded: Awaited<ReturnType<typeof decodePicture>>;
  try {
    decoded = await decodePicture(bytes);
  } catch {
    return nothingRead(kind, "broken");
  }
  const writer = new PageWriter();
  writer.beginPage(1);
  const found = await readPixels(decoded.pixels, decoded.dark);
  writeFound(writer, found, (box) => box);
  if (writer.overflowed) budget.miss("too_much_text");
  const pictures = await picturesOf(1, decoded.pixels, found);
  return { kind, reason: null, pages: 1, text: writer.text, layout: writer.layout, pictures };
}

async function readByKind(bytes: Buffer, budget: Budget): Promise<Reading> {
  const { kind, polyglot, encrypted } = sniff(bytes);
  if (polyglot) budget.miss("polyglot");
  switch (kind) {
    case "archive":
      return nothingRead(kind, "archive");
    case "unknown":
      return nothingRead(kind, encrypted ? "encrypted" : "unknown_type");
    case "text":
    case "html": {
      if (kind === "html") budget.miss("markup");
      const writer = new PageWriter();
      writer.write(decodeText(bytes)!.replace(/^\uFEFF/, ""));
      if (writer.overflowed) budget.miss("too_much_text");
      return { kind, reason: null, pages: null, text: writer.text, layout: [], pictures: [] };
    }
    case "docx":
      return (await import("@/lib/jobs/reading/docx")).readDocx(bytes, budget);
    case "pdf":
      return (await import("@/lib/jobs/reading/pdf")).readPdf(bytes, budget);
    default:
      return readPicture(kind, bytes, budget);
  }
}

/**
 * Reads a file by what its bytes are. Bounded in what it takes and gives; whatever was not read is told by `reason`, and
 * a file that says nothing at all for such a reason comes back without text. The libraries are loaded by what is read.
 */
export async function readFile(bytes: Buffer): Promise<Reading> {
  if (bytes.length === 0) return nothingRead("unknown", "empty");
  const budget = new Budget();
  const reading = await readByKind(bytes, budget);
  if (reading.text.length >= READING_LIMITS.text) budget.miss("too_much_text");
  return { ...reading, reason: reading.reason ?? budget.reason };
}
