import { packBox } from "@/lib/domain/readings/rules";
import { type Box, type PageLayout, READING_LIMITS } from "@/lib/domain/readings/schema";
import { storable } from "@/lib/platform/storable";

/** Writes a file's text down page by page and notes where each word stands in it. */
export class PageWriter {
  private parts: string[] = [];
  private length = 0;
  private lastUnit = "\n";
  readonly layout: PageLayout[] = [];
  /** More text came than is taken. */
  overflowed = false;

  get text(): string {
    return this.parts.join("");
  }

  /** UTF-16 units written. */
  get written(): number {
    return this.length;
  }

  beginPage(page: number): void {
    this.newLine();
    if (this.length > 0) this.add("\n");
    this.layout.push({ page, start: this.length, end: this.length, words: [] });
  }

  newLine(): void {
    if (this.lastUnit !== "\n") this.add("\n");
  }

  /** A word, a run of text or whitespace, with its place on the page where that is known. */
  write(text: string, box: Box | null = null): void {
    const start = this.length;
    this.add(storable(text));
    const page = this.layout.at(-1);
    if (box && page && this.length > start && text.trim() !== "") {
      page.words.push(start, this.length - start, ...packBox(box));
    }
  }

  /** As `write`, with a space before it unless it begins a line. */
  word(text: string, box: Box | null = null): void {
    if (!/\s/.test(this.lastUnit)) this.add(" ");
    this.write(text, box);
  }

  line(text: string, box: Box | null = null): void {
    this.newLine();
    this.write(text, box);
    this.newLine();
  }

  private add(text: string): void {
    const room = READING_LIMITS.text - this.length;
    if (text.length > room) this.overflowed = true;
    // Not through the middle of a character.
    const taken = text.length <= room ? text : text.slice(0, Math.max(0, room)).replace(/[\uD800-\uDBFF]$/, "");
    if (taken === "") return;
    this.parts.push(taken);
    this.length += taken.length;
    this.lastUnit = taken.at(-1)!;
    const page = this.layout.at(-1);
    if (page) page.end = this.length;
  }
}
