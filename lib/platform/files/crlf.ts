const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Turns the line ends of CSV that Postgres wrote (LF) into those of RFC 4180 (CRLF), leaving line breaks inside quoted
 * cells as they are, and counts the lines. Chunks may break anywhere.
 */
export class CrlfLines {
  /** Lines ended so far. */
  lines = 0;
  private quoted = false;

  convert(chunk: Uint8Array): Uint8Array {
    // Every LF could become two bytes; most chunks have one in a hundred.
    const ends: number[] = [];
    let at = 0;
    while (at < chunk.length) {
      if (this.quoted) {
        const quote = chunk.indexOf(QUOTE, at);
        if (quote < 0) break;
        // A doubled quote leaves and enters again: the state comes out right.
        this.quoted = false;
        at = quote + 1;
        continue;
      }
      const quote = chunk.indexOf(QUOTE, at);
      const until = quote < 0 ? chunk.length : quote;
      for (let end = chunk.indexOf(LF, at); end >= 0 && end < until; end = chunk.indexOf(LF, end + 1)) ends.push(end);
      if (quote < 0) break;
      this.quoted = true;
      at = quote + 1;
    }
    if (ends.length === 0) return chunk;
    this.lines += ends.length;
    const out = new Uint8Array(chunk.length + ends.length);
    let from = 0;
    let to = 0;
    for (const end of ends) {
      out.set(chunk.subarray(from, end), to);
      to += end - from;
      out[to] = CR;
      out[to + 1] = LF;
      to += 2;
      from = end + 1;
    }
    out.set(chunk.subarray(from), to);
    return out;
  }
}
