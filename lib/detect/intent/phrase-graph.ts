import type { Numbers } from "@/lib/detect/intent/packed";

const ASCII = 128;
/** Set in a node's mark when its one edge leads to the node right behind it. */
export const NEXT = 1 << 27;
/** Set when phrases end at the node: the cell behind the mark says where they are listed. */
export const LISTED = 1 << 28;
const LISTED_BIT = 28;
/** Set when edges are told by their units, because not all are Latin letters or the space. */
export const BY_UNIT = 1 << 31;
/** The part of a mark that holds the one unit, or how many there are, where edges are told by units. */
const UNIT = 0xffff;

/** The bit of the space or of a Latin letter in a mark; nought for every other unit. */
export const letterBit = (unit: number) => (unit >= 97 && unit <= 122 ? 1 << (unit - 96) : unit === 32 ? 1 : 0);

/** The number of bits set in the lowest 27. */
function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * A set of phrases searched from given starting points. What follows alike is stored once: the English phrases spelt out
 * would be seven times the nodes, more than a processor keeps near.
 *
 * A node is the place of its first cell. That is its mark: a bit for each edge by space or Latin letter. Behind it stand
 * the place of its list, if it has one, and the nodes its edges lead to, in order of their letters; none where the only one
 * is the node behind. Nine in ten are such: a row of them is walked in one line of the cache. Edges told by units have
 * those in front of the nodes they lead to, rising.
 */
export class PhraseGraph {
  /** The root has hundreds of edges and is asked at every word: those of ASCII lie in a table. */
  private readonly root = new Int32Array(ASCII).fill(-1);

  constructor(
    private readonly cells: Int32Array,
    /** Lists of what ends at a node: how many, then each. */
    private readonly values: Uint16Array,
  ) {
    for (let unit = 0; unit < ASCII; unit++) this.root[unit] = this.follow(0, unit);
  }

  /** What `from` makes the same graph of. */
  get numbers(): Numbers[] {
    return [this.cells, this.values];
  }

  /** Throws when the numbers are not those of a graph. */
  static from([cells, values, ...more]: readonly Numbers[]): PhraseGraph {
    if (!(cells instanceof Int32Array && cells.length > 0 && values instanceof Uint16Array) || more.length > 0)
      throw new Error("compiled lexicon: these are not the numbers of a phrase graph; build the desk again");
    return new PhraseGraph(cells, values);
  }

  /** The node reached from `node` by `unit`; -1 when no phrase goes on so. The root is 0. */
  step(node: number, unit: number): number {
    return node === 0 && unit < ASCII ? (this.root[unit] as number) : this.follow(node, unit);
  }

  private follow(node: number, unit: number): number {
    const { cells } = this;
    const mark = cells[node] as number;
    if (mark < 0) return this.search(node, mark, unit);
    const bit = letterBit(unit);
    if ((mark & bit) === 0) return -1;
    const behind = node + 1 + ((mark >>> LISTED_BIT) & 1);
    return (mark & NEXT) !== 0 ? behind : (cells[behind + bitCount(mark & (bit - 1))] as number);
  }

  private search(node: number, mark: number, unit: number): number {
    const { cells } = this;
    const units = node + 1 + ((mark >>> LISTED_BIT) & 1);
    if ((mark & NEXT) !== 0) return (mark & UNIT) === unit ? units : -1;
    const count = mark & UNIT;
    let low = units;
    let high = units + count;
    while (high - low > 6) {
      const middle = (low + high) >> 1;
      if ((cells[middle] as number) < unit) low = middle + 1;
      else high = middle + 1;
    }
    for (; low < high; low++) if (cells[low] === unit) return cells[low + count] as number;
    return -1;
  }

  /** Place of a node's list: its length, then its values; 0 when no phrase ends there. */
  listAt(node: number): number {
    return ((this.cells[node] as number) & LISTED) === 0 ? 0 : (this.cells[node + 1] as number);
  }

  valueAt(place: number): number {
    return this.values[place] ?? 0;
  }
}
