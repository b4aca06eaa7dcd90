import { inLanguage } from "@/components/ui/language";

/** Words of what was read from files. */
export const fileWords = inLanguage("fileWords", {
  kinds: {
    pdf: "PDF",
    docx: "Word file",
    text: "Plain text",
    html: "HTML",
    png: "PNG picture",
    jpeg: "JPEG picture",
    webp: "WebP picture",
    archive: "Archive",
    unknown: "Unknown kind of file",
  } as Record<string, string>,
  reasons: {
    empty: "the file is empty or gone",
    archive: "archives are not opened here",
    unknown_type: "this kind of file is not read here",
    encrypted: "it is under a password",
    broken: "it is broken",
    polyglot: "it is two kinds of file in one",
    markup: "a browser may show something else than its source",
    too_many_pages: "it has more than 50 pages; the first 50 were read",
    too_many_pixels: "a picture has more than 25 megapixels",
    too_much_inside: "it unpacks to more than it may",
    too_much_text: "it holds more text than is read; the beginning was",
    animated: "it moves; only its first picture was read",
    embedded_files: "it carries other files",
    pictures_left: "some pictures in it were not read",
    time_limit: "reading it took too long",
    memory_limit: "reading it took too much memory",
    failed: "reading it failed",
  } as Record<string, string>,
  unread: (why: string) => `Could not be read: ${why}.`,
  part: (why: string) => `Read in part: ${why}.`,
  nothing: "No words were found in it.",
  awaited: "Not received yet",
  waiting: "Waiting to be read",
  pages: (count: number) => (count === 1 ? "1 page" : `${count} pages`),
  page: (page: number) => `Page ${page}`,
  textOf: (name: string) => `Text of ${name}`,
  show: "Show picture",
  hide: "Hide picture",
  grey: "Grey",
  blur: "Blur",
  larger: "Larger",
  smaller: "Smaller",
  covered: "Words are covered until the contacts found here are revealed.",
  loading: "Loading the picture",
  notKept: "Not kept for next time",
  failedPicture: "The picture could not be loaded.",
  pictureOf: (name: string, page: number) => `${name}, page ${page}`,
});

export function reasonWords(reason: string): string {
  return fileWords.reasons[reason] ?? reason.replaceAll("_", " ");
}
