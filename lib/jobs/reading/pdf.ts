import { inflateSync } from "node:zlib";
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { type Box, nothingRead, type PagePicture, READING_LIMITS, type Reading } from "@/lib/domain/readings/schema";
import type { Budget } from "@/lib/jobs/reading/budget";
import { PageWriter } from "@/lib/jobs/reading/page-writer";
import { decodeRaw, picturesOf, readPixels, writeFound } from "@/lib/jobs/reading/picture";

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document["getPage"]>>;
type Matrix = [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Below this a picture holds a line, a logo or nothing. */
const LEAST_SIDE = 60;
const MOST_PICTURES = 20;
/** A picture over this share of a page without text is the page: a scan. */
const SCAN_SHARE = 0.6;

/**
 * Whether the streams of a PDF unpack to more than the budget; packed twice counts too. The library unpacks without
 * asking, into memory that a thread's own limit does not count.
 */
function unpacksTooMuch(bytes: Buffer): boolean {
  let left: number = READING_LIMITS.unpacked;
  const unpack = (data: Buffer, depth: number): void => {
    let out: Buffer;
    try {
      out = inflateSync(data, { maxOutputLength: left + 1 });
    } catch (error) {
      if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") left = -1;
      return;
    }
    left -= out.length;
    if (left >= 0 && depth < 3 && (out[0]! & 0x0f) === 8 && ((out[0]! << 8) | out[1]!) % 31 === 0)
      unpack(out, depth + 1);
  };
  for (let at = bytes.indexOf("stream"); at >= 0 && left >= 0; at = bytes.indexOf("stream", at + 6)) {
    if (bytes.subarray(at - 3, at).toString("latin1") === "end") continue;
    let start = at + 6;
    if (bytes[start] === 0x0d) start += 1;
    if (bytes[start] === 0x0a) start += 1;
    // Streams packed like this begin so; whatever else is in there unpacks to little.
    if ((bytes[start]! & 0x0f) === 8 && ((bytes[start]! << 8) | bytes[start + 1]!) % 31 === 0) {
      const end = bytes.indexOf("endstream", start);
      unpack(bytes.subarray(start, end < 0 ? bytes.length : end), 0);
    }
  }
  return left < 0;
}

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const apply = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** Brings points of the page's own space into a box of shares of the page, upper left first. */
function placer(page: Page): (points: readonly [number, number][]) => Box {
  const viewport = page.getViewport({ scale: 1 });
  const onto = viewport.transform as Matrix;
  return (points) => {
    const seen = points.map(([x, y]) => apply(onto, x, y));
    const [xs, ys] = [seen.map((one) => one[0] / viewport.width), seen.map((one) => one[1] / viewport.height)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
  };
}

async function writeText(page: Page, writer: PageWriter): Promise<void> {
  const place = placer(page);
  const { items } = await page.getTextContent();
  for (const item of items) {
    if (!("str" in item)) continue;
    const [a, b, , , x, y] = item.transform as Matrix;
    const size = Math.hypot(a, b) || 1;
    const [cos, sin] = [a / size, b / size];
    // A run may be a whole line; its letters are taken to be equally wide, which is near enough to point at a word.
    for (const { 0: word, index } of item.str.matchAll(/\s+|\S+/g)) {
      const [from, to] = [index, index + word.length].map((n) => (item.width * n) / item.str.length) as [
        number,
        number,
      ];
      const corner = (along: number, up: number): [number, number] => [
        x + along * cos - up * sin,
        y + along * sin + up * cos,
      ];
      const [low, high] = [-0.2 * item.height, 0.9 * item.height];
      writer.write(word, place([corner(from, low), corner(to, low), corner(from, high), corner(to, high)]));
    }
    if (item.hasEOL) writer.newLine();
  }
}

type Annotation = {
  subtype?: string;
  rect?: number[];
  url?: string;
  unsafeUrl?: string;
  contentsObj?: { str?: string };
  fieldValue?: unknown;
};

/** Where links lead, notes and filled fields: a reader sees or clicks them, the page's text does not hold them. */
async function writeAnnotations(page: Page, writer: PageWriter, from: number): Promise<void> {
  const place = placer(page);
  for (const one of (await page.getAnnotations()) as Annotation[]) {
    const link = one.unsafeUrl ?? one.url;
    const said = [link?.replace(/^(mailto|tel):/i, ""), one.contentsObj?.str, one.fieldValue];
    const [x0, y0, x1, y1] = one.rect ?? [];
    const box =
      y1 === undefined
        ? null
        : place([
            [x0!, y0!],
            [x1!, y1],
          ]);
    for (const text of said) {
      if (typeof text !== "string" || text.trim() === "") continue;
      if (!writer.text.includes(text.trim(), from)) writer.line(text.trim(), box);
    }
  }
}

type Drawn = { data: Uint8Array; width: number; height: number; channels: 1 | 3 | 4; matrix: Matrix };
type ImageData = { data?: Uint8Array | Uint8ClampedArray; width: number; height: number; kind?: number } | null;

/** One bit a pixel, as scans have it, as one byte a pixel. */
function unpackBits(data: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(width * height);
  const stride = (width + 7) >> 3;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (data[y * stride + (x >> 3)]! & (0x80 >> (x & 7))) out[y * width + x] = 255;
    }
  }
  return out;
}

/** The pictures that a page draws, with where it puts them. */
async function picturesOn(page: Page, budget: Budget): Promise<Drawn[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn: Drawn[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = IDENTITY;
  const take = (image: ImageData) => {
    if (!image?.data || !image.width || !image.height) return budget.miss("pictures_left");
    const { width, height } = image;
    if (width < LEAST_SIDE || height < LEAST_SIDE) return;
    if (width * height > READING_LIMITS.pixels) return budget.miss("too_many_pixels");
    let data: Uint8Array = new Uint8Array(image.data.buffer, image.data.byteOffset, image.data.byteLength);
    // One bit a pixel; a mask paints where its bits are not set, which is black here too.
    if (data.length === ((width + 7) >> 3) * height) data = unpackBits(data, width, height);
    const channels = data.length / (width * height);
    if (channels !== 1 && channels !== 3 && channels !== 4) return budget.miss("pictures_left");
    drawn.push({ data, width, height, channels, matrix });
  };
  for (let i = 0; i < fnArray.length && drawn.length < MOST_PICTURES; i += 1) {
    const args = argsArray[i] as unknown[];
    switch (fnArray[i]) {
      case OPS.save:
        stack.push(matrix);
        break;
      case OPS.restore:
        matrix = stack.pop() ?? IDENTITY;
        break;
      case OPS.transform:
        matrix = multiply(matrix, args as unknown as Matrix);
        break;
      case OPS.paintFormXObjectBegin:
        stack.push(matrix);
        if (Array.isArray(args[0])) matrix = multiply(matrix, args[0] as Matrix);
        break;
      case OPS.paintFormXObjectEnd:
        matrix = stack.pop() ?? IDENTITY;
        break;
      case OPS.paintInlineImageXObject:
        take(args[0] as ImageData);
        break;
      case OPS.paintImageXObject: {
        const key = args[0] as string;
        const store = key.startsWith("g_") ? page.commonObjs : page.objs;
        take(await new Promise<ImageData>((done) => store.get(key, done)));
        break;
      }
      case OPS.paintImageMaskXObject: {
        const image = args[0] as ImageData;
        const key: unknown = image?.data;
        if (typeof key === "string") {
          const store = key.startsWith("g_") ? page.commonObjs : page.objs;
          take(await new Promise<ImageData>((done) => store.get(key, done)));
        } else take(image);
        break;
      }
      default:
    }
  }
  if (drawn.length >= MOST_PICTURES) budget.miss("pictures_left");
  return drawn;
}

/** Reads what a page's pictures say. A page that is one picture is shown by it. */
async function readPictures(
  page: Page,
  number: number,
  writer: PageWriter,
  bare: boolean,
  budget: Budget,
): Promise<PagePicture[]> {
  const place = placer(page);
  const shown: PagePicture[] = [];
  for (const image of await picturesOn(page, budget)) {
    if (!budget.hasTime()) break;
    const onPage = (box: Box): Box => {
      const [left, top, w, h] = box;
      const corners: [number, number][] = [
        [left, top],
        [left + w, top],
        [left, top + h],
        [left + w, top + h],
      ];
      return place(corners.map(([u, v]) => apply(image.matrix, u, 1 - v)));
    };
    const whole = onPage([0, 0, 1, 1]);
    const pixels = await decodeRaw(image.data, image.width, image.height, image.channels);
    const found = await readPixels(pixels);
    const scan = bare && shown.length === 0 && whole[2] * whole[3] >= SCAN_SHARE;
    // Of a scan the picture is shown in the page's stead: boxes are shares of it.
    writeFound(writer, found, scan ? (box) => box : bare && shown.length > 0 ? () => null : onPage);
    if (scan) shown.push(...(await picturesOf(number, pixels, found)));
  }
  return shown;
}

/**
 * Text, links, notes and fields of a PDF with their places, and what the pictures in it say. Bounded; what was left out
 * is noted in the budget.
 */
export async function readPdf(bytes: Buffer, budget: Budget): Promise<Reading> {
  if (unpacksTooMuch(bytes)) return nothingRead("pdf", "too_much_inside");
  let file: Document;
  try {
    file = await getDocumentProxy(new Uint8Array(bytes), {
      maxImageSize: READING_LIMITS.pixels,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
      // Nothing of it is fetched from anywhere, fonts and tables neither.
      useWorkerFetch: false,
    });
  } catch (error) {
    return nothingRead("pdf", error instanceof Error && error.name === "PasswordException" ? "encrypted" : "broken");
  }
  const writer = new PageWriter();
  const pictures: PagePicture[] = [];
  if (file.numPages > READING_LIMITS.pages) budget.miss("too_many_pages");
  if (await file.getAttachments().catch(() => null)) budget.miss("embedded_files");
  for (let number = 1; number <= Math.min(file.numPages, READING_LIMITS.pages); number += 1) {
    if (!budget.hasTime() || writer.overflowed) break;
    writer.beginPage(number);
    const from = writer.written;
    try {
      const page = await file.getPage(number);
      await writeText(page, writer);
      const bare = writer.text.slice(from).trim().length < 20;
      await writeAnnotations(page, writer, from);
      pictures.push(...(await readPictures(page, number, writer, bare, budget)));
      page.cleanup();
    } catch {
      // One page that cannot be read does not hide the others.
      budget.miss("broken");
    }
  }
  const pages = file.numPages;
  await file.destroy();
  return { kind: "pdf", reason: null, pages, text: writer.text, layout: writer.layout, pictures };
}
