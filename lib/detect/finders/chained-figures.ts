import { chainRole, isGluedSign, readLeet } from "@/lib/detect/finders/number-chain";
import { Asides } from "@/lib/detect/gate/asides";
import { isDigit, isUnspaced } from "@/lib/detect/gate/word-units";
import type { PreparedMessage } from "@/lib/detect/prepare";
import type { Token } from "@/lib/detect/views/tokens";

/** Figures that one number word stands for at most: hundreds, and "triple" before a figure. */
const MOST_OF_WORD = 3;
/** An everyday word that may be a figure ("for", "too"). */
const MOST_OF_WEAK = 2;

/** Fewer figures in a row are read as no number. */
export const SHORTEST_READ = 7;

/**
 * The most figures that one number in the message can have, whatever the language: an upper bound, from one look at each
 * word. What it keeps from being read for numbers is most of what has figures at all: prices, sizes, hours. Nothing goes on
 * across `apart`, ranges of the compact view in their order.
 */
export function mostChained(message: PreparedMessage, apart: readonly { start: number; end: number }[] = []): number {
  const chain = new Chain();
  chain.follow(message, 0, apart);
  return chain.most;
}

/** As `mostChained`, of numbers that begin in one of the messages and go on in a later one. */
export function mostChainedOver(messages: readonly PreparedMessage[]): number {
  const chain = new Chain();
  messages.forEach((message, index) => {
    chain.follow(message, index, []);
  });
  return chain.mostOver;
}

/** Adds up the figures of one number after another. */
class Chain {
  most = 0;
  mostOver = 0;
  private sum = 0;
  /** In which message the number began. */
  private began = 0;

  follow(message: PreparedMessage, index: number, apart: readonly { start: number; end: number }[]): void {
    const { separators, tokens } = message;
    const { text } = message.compact;
    const { count, glued } = message.numberMarks;
    const asides = new Asides(message.asides);
    let next = 0;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      while (next < apart.length && (apart[next]?.end ?? 0) <= token.start) next++;
      if ((apart[next]?.start ?? token.end) < token.end) {
        this.sum = 0;
        continue;
      }
      if (this.sum > 0 && parts(text, tokens[i - 1]?.end ?? 0, token.start)) this.sum = 0;
      const touches = tokens[i - 1]?.end === token.start || tokens[i + 1]?.start === token.end;
      // Letters beside figures may be figures too, or a number word together with them ("f0ur").
      if (touches) this.add(Math.max(token.text.length, MOST_OF_WORD), index);
      else if (isDigit(token.text.charCodeAt(0))) this.add(token.text.length, index);
      else {
        const isGlued = glued.has(token.start);
        const role = chainRole(token.text, count > 0, isGlued);
        const passed = role === "end" && (separators.has(token.text) || asides.around(token) >= 0);
        this.word(token, passed ? "between" : role, isGlued, index);
      }
    }
    if (this.sum > 0 && parts(text, tokens.at(-1)?.end ?? 0, text.length)) this.sum = 0;
  }

  private word({ text }: Token, role: ReturnType<typeof chainRole>, isGlued: boolean, index: number): void {
    if (role === "figure") {
      const several = isGlued || isUnspaced(text.charCodeAt(0));
      this.add(several ? Math.max(text.length, MOST_OF_WORD) : MOST_OF_WORD, index);
    } else if (role === "weak") this.add(MOST_OF_WEAK, index);
    else if (role === "end") this.sum = 0;
    else if (readLeet(text) !== null) this.add(text.length, index);
  }

  private add(figures: number, index: number): void {
    if (this.sum === 0) this.began = index;
    this.sum += figures;
    if (this.sum > this.most) this.most = this.sum;
    if (this.began !== index && this.sum > this.mostOver) this.mostOver = this.sum;
  }
}

/** Signs that never stand inside one number: those of times, shares, sums, money and addresses, and tabs. */
const PARTING = new Set([..."\t%&:<=>@#+$€"].map((sign) => sign.charCodeAt(0)));

function parts(text: string, from: number, to: number): boolean {
  if (isGluedSign(text, from, to)) return false;
  for (let i = from; i < to; i++) if (PARTING.has(text.charCodeAt(i))) return true;
  return false;
}
