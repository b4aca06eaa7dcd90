import type { Numbers } from "@/lib/detect/intent/packed";

const ASCII = 128;
/** Set in a node's mark when a phrase ends there. */
export const LISTED = 1 << 30;
/** Set when edges stand before the letters that are neither letters nor the space, so that places cannot be counted. */
export const UNEVEN = 1 << 31;

/** The number of bits set in the lowest 27. */
function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * A set of phrases searched from given starting points. What follows alike is stored once: the English phrases spelt out
 * would be seven times the nodes, more than a processor keeps near.
 */
export class PhraseGraph {
  /** The root has hundreds of edges and is asked at every word: those of ASCII lie in a table. */
  private readonly root = new Int32Array(ASCII).fill(-1);

  constructor(
    /** First edge of each node; the next node's first edge ends the list. */
    private readonly first: Int32Array,
    /** By edge: its unit, rising within a node, and the node that it leads to. */
    private readonly letters: Uint16Array,
    private readonly leads: Int32Array,
    /** Where in `values` the phrases that end at a node are listed. */
    private readonly heads: Int32Array,
    private readonly values: Uint16Array,
    /** A bit for each edge by space or Latin letter, and `LISTED`: one read a step tells most words that lead nowhere. */
    private readonly marks: Int32Array,
  ) {
    for (let at = first[0] ?? 0; at < (first[1] ?? 0); at++) {
      const unit = letters[at] ?? 0;
      if (unit < ASCII) this.root[unit] = leads[at] as number;
    }
  }

  /** What `from` makes the same graph of. */
  get numbers(): Numbers[] {
    return [this.first, this.letters, this.leads, this.heads, this.values, this.marks];
  }

  /** Throws when the numbers are not those of a graph. */
  static from([first, letters, leads, heads, values, marks, ...more]: readonly Numbers[]): PhraseGraph {
    if (
      !(first instanceof Int32Array && letters instanceof Uint16Array && leads instanceof Int32Array) ||
      !(heads instanceof Int32Array && values instanceof Uint16Array && marks instanceof Int32Array) ||
      more.length > 0
    )
      throw new Error("compiled lexicon: these are not the numbers of a phrase graph; build the desk again");
    return new PhraseGraph(first, letters, leads, heads, values, marks);
  }

  get nodeCount(): number {
    return this.marks.length;
  }

  /** The node reached from `node` by `unit`; -1 when no phrase goes on so. The root is 0. */
  step(node: number, unit: number): number {
    if (node === 0 && unit < ASCII) return this.root[unit] ?? -1;
    if (unit < ASCII) {
      const mark = this.marks[node] as number;
      if (unit === 32 || (unit >= 97 && unit <= 122)) {
        const bit = unit === 32 ? 1 : 1 << (unit - 96);
        if ((mark & bit) === 0) return -1;
        if ((mark & UNEVEN) === 0)
          return this.leads[(this.first[node] as number) + bitCount(mark & (bit - 1))] as number;
      } else if ((mark & UNEVEN) === 0) return -1;
    }
    let low = this.first[node] ?? 0;
    let high = this.first[node + 1] ?? 0;
    while (high - low > 6) {
      const middle = (low + high) >> 1;
      if ((this.letters[middle] ?? 0) < unit) low = middle + 1;
      else high = middle + 1;
    }
    for (; low < high; low++) if (this.letters[low] === unit) return this.leads[low] as number;
    return -1;
  }

  /** Place of a node's list: its length, then its values; 0 when no phrase ends there. */
  listAt(node: number): number {
    return ((this.marks[node] as number) & LISTED) === 0 ? 0 : (this.heads[node] as number);
  }

  valueAt(place: number): number {
    return this.values[place] ?? 0;
  }
}
