import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import sharp, { type Sharp } from "sharp";
import { createWorker, PSM, type Worker } from "tesseract.js";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { type Box, type PagePicture, READING_LIMITS } from "@/lib/domain/readings/schema";
import type { PageWriter } from "@/lib/jobs/reading/page-writer";

const { resolve } = createRequire(import.meta.url);

/** Longest side given to OCR and the code reader: letters are legible, and one reading stays within a second or two. */
const OCR_SIDE = 2_400;
/** Below this, letters are enlarged: the reader wants them some 20 pixels high. */
const SMALL_SIDE = 1_300;
const PREVIEW_SIDE = 1_600;
/** Of 100. Below it stand the shapes in photographs that are no letters. */
const LEAST_CONFIDENCE = 40;

// One after another, and nothing kept: files come from strangers and memory counts more than repeats.
sharp.cache(false);
sharp.concurrency(1);

let ocr: Promise<Worker> | null = null;

function reader(): Promise<Worker> {
  ocr ??= createWorker("eng", 1, {
    langPath: path.join(path.dirname(resolve("@tesseract.js-data/eng/package.json")), "4.0.0_best_int"),
    gzip: true,
    cacheMethod: "none",
    // Its own handler would throw out of any catch; the promise of the job rejects as well.
    errorHandler: () => {},
  }).then(async (worker) => {
    // The resolution is not in the pixels; without one it complains on standard error about each picture.
    await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: "200" });
    return worker;
  });
  return ocr;
}

/** Ends the reader of letters, which is a thread of its own. */
export async function endOcr(): Promise<void> {
  const running = ocr;
  ocr = null;
  await (await running?.catch(() => null))?.terminate();
}

let codes = false;

function prepareCodes(): void {
  if (codes) return;
  // Given by hand: left to itself it would fetch it from a public server.
  const wasmBinary = new Uint8Array(readFileSync(resolve("zxing-wasm/reader/zxing_reader.wasm"))).buffer;
  prepareZXingModule({ overrides: { wasmBinary } });
  codes = true;
}

/** A decoded picture, upright and on a white ground, as the readers get it. */
export type Pixels = { data: Buffer; width: number; height: number };

/** A word or a code of a picture; the box as shares of the picture. */
export type Found = { text: string; box: Box; line: number; code: boolean };

const fromRaw = ({ data, width, height }: Pixels) => sharp(data, { raw: { width, height, channels: 3 } });

/** Decodes a picture file for the readers. Throws where it is broken or too large. */
export async function decodePicture(bytes: Uint8Array): Promise<{ pixels: Pixels; dark: Pixels | null }> {
  // Angles as the camera noted them; metadata is dropped with everything else that is not the picture.
  const open = () =>
    sharp(bytes, { limitInputPixels: READING_LIMITS.pixels, failOn: "error", animated: false }).rotate();
  const light = await toPixels(open().flatten({ background: "#ffffff" }));
  // White letters on nothing would drown on a white ground.
  const { isOpaque } = await sharp(bytes, { limitInputPixels: READING_LIMITS.pixels, failOn: "error" }).stats();
  return { pixels: light, dark: isOpaque ? null : await toPixels(open().flatten({ background: "#000000" })) };
}

/** Pixels of a picture inside another file. */
export function decodeRaw(data: Uint8Array, width: number, height: number, channels: 1 | 3 | 4): Promise<Pixels> {
  return toPixels(sharp(data, { raw: { width, height, channels } }).flatten({ background: "#ffffff" }));
}

async function toPixels(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture
    .resize(OCR_SIDE, OCR_SIDE, { fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function readLetters(pixels: Pixels): Promise<Found[]> {
  const scale = Math.max(pixels.width, pixels.height) < SMALL_SIDE ? 2 : 1;
  const width = pixels.width * scale;
  const picture = await fromRaw(pixels)
    .resize({ width, kernel: "cubic" })
    .greyscale()
    .png({ compressionLevel: 1 })
    .toBuffer();
  const worker = await reader();
  const { data } = await worker.recognize(picture, {}, { text: false, blocks: true });
  const found: Found[] = [];
  let line = 0;
  for (const row of (data.blocks ?? []).flatMap((block) => block.paragraphs).flatMap((paragraph) => paragraph.lines)) {
    line += 1;
    for (const word of row.words) {
      if (word.confidence < LEAST_CONFIDENCE || word.text.trim() === "") continue;
      const { x0, y0, x1, y1 } = word.bbox;
      const [w, h] = [pixels.width * scale, pixels.height * scale];
      found.push({ text: word.text.trim(), box: [x0 / w, y0 / h, (x1 - x0) / w, (y1 - y0) / h], line, code: false });
    }
  }
  return found;
}

async function readCodes(pixels: Pixels): Promise<Found[]> {
  prepareCodes();
  const { data } = await fromRaw(pixels).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const image = { data: new Uint8ClampedArray(data), width: pixels.width, height: pixels.height, colorSpace: "srgb" };
  const read = await readBarcodes(image as ImageData, { tryHarder: true, maxNumberOfSymbols: 16 });
  return read.flatMap(({ isValid, text, position }, index): Found[] => {
    if (!isValid || text.trim() === "") return [];
    const corners = [position.topLeft, position.topRight, position.bottomLeft, position.bottomRight];
    const [xs, ys] = [corners.map((one) => one.x), corners.map((one) => one.y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const [w, h] = [pixels.width, pixels.height];
    const box: Box = [left / w, top / h, (Math.max(...xs) - left) / w, (Math.max(...ys) - top) / h];
    return [{ text: text.slice(0, 8_000), box, line: -1 - index, code: true }];
  });
}

/** Letters and codes of a picture, letters first, in the order of reading. */
export async function readPixels(pixels: Pixels, dark: Pixels | null = null): Promise<Found[]> {
  const letters = await readLetters(pixels);
  const more = dark ? await readLetters(dark) : [];
  const seen = new Set(letters.map((one) => one.text));
  const added = more.filter((one) => !seen.has(one.text)).map((one) => ({ ...one, line: one.line + 1_000_000 }));
  return [...letters, ...added, ...(await readCodes(pixels))];
}

/** Writes down what was found; `place` moves a box from the picture to the page, or drops it. */
export function writeFound(writer: PageWriter, found: readonly Found[], place: (box: Box) => Box | null): void {
  let line: number | null = null;
  for (const one of found) {
    if (one.line !== line) writer.newLine();
    line = one.line;
    writer.word(one.text, place(one.box));
  }
  writer.newLine();
}

/** The picture as the desk shows it, in plain and with everything written in it made illegible. */
export async function picturesOf(page: number, pixels: Pixels, found: readonly Found[]): Promise<PagePicture[]> {
  const { data, info } = await fromRaw(pixels)
    .resize(PREVIEW_SIDE, PREVIEW_SIDE, { fit: "inside", withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const plain = await fromRaw({ data, width, height }).webp({ quality: 82 }).toBuffer();
  if (found.length === 0) return [{ page, masked: false, bytes: plain }];
  // Coarser than any letter in it: what is only blurred can be made out again. Boxes are widened by a little, as the
  // reader's end where the ink does.
  const boxes = found.map(({ box: [left, top, w, h] }) => {
    const margin = Math.max(3, h * height * 0.15);
    const x = Math.max(0, Math.floor(left * width - margin));
    const y = Math.max(0, Math.floor(top * height - margin));
    return {
      x,
      y,
      right: Math.min(width, Math.ceil((left + w) * width + margin)),
      bottom: Math.min(height, Math.ceil((top + h) * height + margin)),
    };
  });
  const hidden = Buffer.from(data);
  for (const { x, y, right, bottom } of boxes) fillWithMean(hidden, width, x, y, right, bottom);
  const masked = await fromRaw({ data: hidden, width, height }).webp({ quality: 82 }).toBuffer();
  return [
    { page, masked: false, bytes: plain },
    { page, masked: true, bytes: masked },
  ];
}

/** One colour for the whole box: nothing of what was written there is left in the picture. */
function fillWithMean(data: Buffer, width: number, x: number, y: number, right: number, bottom: number): void {
  const sum = [0, 0, 0];
  const area = (right - x) * (bottom - y);
  if (area <= 0) return;
  for (let row = y; row < bottom; row += 1) {
    for (let at = (row * width + x) * 3, end = (row * width + right) * 3; at < end; at += 3) {
      for (let c = 0; c < 3; c += 1) sum[c]! += data[at + c]!;
    }
  }
  const mean = sum.map((value) => Math.round(value / area));
  for (let row = y; row < bottom; row += 1) {
    for (let at = (row * width + x) * 3, end = (row * width + right) * 3; at < end; at += 3) {
      for (let c = 0; c < 3; c += 1) data[at + c] = mean[c]!;
    }
  }
}

/** Size and number of pictures in a picture file, without decoding it. Throws where it is broken. */
export async function measurePicture(bytes: Uint8Array): Promise<{ pixels: number; frames: number }> {
  const { width, height, pages } = await sharp(bytes, { limitInputPixels: false, failOn: "error" }).metadata();
  return { pixels: width * (height / (pages ?? 1)), frames: pages ?? 1 };
}
