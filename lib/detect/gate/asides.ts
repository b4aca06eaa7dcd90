import type { Token } from "@/lib/detect/views/tokens";
import type { Range } from "@/lib/detect/views/view";

/** What a number may hold in brackets between its groups: "300 (like the film) 000"; figures in it would be the number's own. */
const ASIDE = /[(（[][^()（）[\]\p{N}]{2,48}[)）\]]/gu;

/** The remarks in brackets of a text, in order. */
export function asidesOf(text: string): readonly Range[] {
  if (!/[(（[]/.test(text)) return [];
  return Array.from(text.matchAll(ASIDE), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Looks up remarks for tokens that come in order. */
export class Asides {
  private at = 0;

  constructor(private readonly all: readonly Range[]) {}

  /** The end of the remark that a token stands in; -1 for none. */
  around(token: Token): number {
    while (this.at < this.all.length && (this.all[this.at]?.end ?? 0) <= token.start) this.at++;
    const aside = this.all[this.at];
    return aside !== undefined && aside.start < token.start ? aside.end : -1;
  }
}
