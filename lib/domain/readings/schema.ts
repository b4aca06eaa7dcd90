/** Bounds of reading one file. What lies beyond is told, never passed over in silence. */
export const READING_LIMITS = {
  pages: 50,
  /** Of one picture, decoded. */
  pixels: 25_000_000,
  /** UTF-16 units of extracted text. */
  text: 200_000,
  /** All parts of a packed file together, unpacked. */
  unpacked: 100 * 1024 * 1024,
  /** Afterwards the reading ends with what it has. */
  softMs: 24_000,
  /** Afterwards its thread is ended. */
  hardMs: 30_000,
} as const;

/** What a file is by its bytes, whatever it was called. */
export const FILE_KINDS = ["pdf", "docx", "text", "html", "png", "jpeg", "webp", "archive", "unknown"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Why a file was not read, or not wholly: a person has to look. */
export const READING_REASONS = [
  "empty",
  "archive",
  "unknown_type",
  "encrypted",
  "broken",
  /** Two kinds of file in one: another program may see what we did not. */
  "polyglot",
  /** A browser may show something else than its source says. */
  "markup",
  "too_many_pages",
  "too_many_pixels",
  "too_much_inside",
  "too_much_text",
  "animated",
  "embedded_files",
  /** Pictures inside it could not be read. */
  "pictures_left",
  "time_limit",
  "memory_limit",
  /** Reading it failed in a way that nobody foresaw, again and again. */
  "failed",
] as const;
export type ReadingReason = (typeof READING_REASONS)[number];

/**
 * One page (or the picture) and where its words stand. `words` holds six whole numbers a word: start and length in the
 * text, then left, top, width and height in ten-thousandths of the page. Flat, because a long file has 20,000 words.
 */
export type PageLayout = { page: number; start: number; end: number; words: number[] };

/** A page as a picture that we made from the file (WebP); `masked`: everything written in it made illegible. */
export type PagePicture = { page: number; masked: boolean; bytes: Uint8Array };

/** What came of reading a file. A `reason` beside text: read in part. */
export type Reading = {
  kind: FileKind;
  reason: ReadingReason | null;
  /** Null where the kind has none. */
  pages: number | null;
  text: string;
  layout: PageLayout[];
  pictures: PagePicture[];
};

export function nothingRead(kind: FileKind, reason: ReadingReason): Reading {
  return { kind, reason, pages: null, text: "", layout: [], pictures: [] };
}

export const READING_STATES = ["waiting", "read", "unreadable"] as const;

/** Left, top, width, height as shares of the page, 0 to 1. */
export type Box = [number, number, number, number];
