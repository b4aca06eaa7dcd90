/** Collects phrases; `freeze` makes of them what can be searched. */
export class TrieBuilder {
  private units = new Uint16Array(1 << 12);
  private firstChild = new Int32Array(1 << 12);
  private nextSibling = new Int32Array(1 << 12);
  private count = 1;
  /** By node: where in `lists` what ends there is listed, zero for nowhere. */
  private listOf = new Int32Array(1 << 12);
  private readonly lists: number[][] = [[]];

  /** The node after `unit`, made when it is new. The root is 0. */
  grow(node: number, unit: number): number {
    const { units, nextSibling } = this;
    for (let child = this.firstChild[node] as number; child !== 0; child = nextSibling[child] as number) {
      if (units[child] === unit) return child;
    }
    if (this.count === units.length) this.double();
    const child = this.count++;
    this.units[child] = unit;
    this.nextSibling[child] = this.firstChild[node] as number;
    this.firstChild[node] = child;
    return child;
  }

  /** Lets a phrase end at a node, with the number the search will report. */
  end(node: number, value: number): void {
    const known = this.lists[this.listOf[node] as number] as number[];
    if (known.length === 0) this.listOf[node] = this.lists.push([value]) - 1;
    else if (!known.includes(value)) known.push(value);
  }

  freeze(): PhraseTrie {
    const { count, units, firstChild, nextSibling } = this;
    // Numbered breadth first, the children of a node stand side by side, so that a step reads one stretch of memory.
    const order = new Int32Array(count);
    const letters = new Uint16Array(count);
    const first = new Int32Array(count + 1);
    const heads = new Int32Array(count);
    const marks = new Int32Array(count);
    const values: number[] = [0];
    let next = 1;
    for (let place = 0; place < count; place++) {
      const node = order[place] ?? 0;
      first[place] = next;
      const start = next;
      for (let child = firstChild[node] as number; child !== 0; child = nextSibling[child] as number) {
        // Children are few: insertion keeps them in order of their letters.
        let at = next++;
        const unit = units[child] ?? 0;
        for (; at > start && (letters[at - 1] ?? 0) > unit; at--) {
          letters[at] = letters[at - 1] ?? 0;
          order[at] = order[at - 1] ?? 0;
        }
        letters[at] = unit;
        order[at] = child;
      }
      let mark = 0;
      for (let at = start; at < next; at++) {
        const unit = letters[at] ?? 0;
        if (unit === 32) mark |= 1;
        else if (unit >= 97 && unit <= 122) mark |= 1 << (unit - 96);
        else if (unit < 97) mark |= UNEVEN;
      }
      const list = this.listOf[node] as number;
      if (list !== 0) {
        const ends = this.lists[list] as number[];
        heads[place] = values.length;
        values.push(ends.length);
        for (const end of ends) values.push(end);
        mark |= LISTED;
      }
      marks[place] = mark;
    }
    first[count] = next;
    return new PhraseTrie(first, letters, heads, Uint16Array.from(values), marks);
  }

  private double(): void {
    const size = this.units.length * 2;
    const copy = (old: Int32Array) => {
      const grown = new Int32Array(size);
      grown.set(old);
      return grown;
    };
    const units = new Uint16Array(size);
    units.set(this.units);
    this.units = units;
    this.firstChild = copy(this.firstChild);
    this.nextSibling = copy(this.nextSibling);
    this.listOf = copy(this.listOf);
  }
}

const ASCII = 128;
/** Set in a node's mark when a phrase ends there. */
const LISTED = 1 << 30;
/** Set when children stand before the letters that are neither letters nor the space, so that places cannot be counted. */
const UNEVEN = 1 << 31;

/** The number of bits set in the lowest 27. */
function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A set of phrases searched from given starting points: ten bytes a node, whatever the alphabet. */
export class PhraseTrie {
  /** The root has hundreds of children and is asked at every word: those of ASCII lie in a table. */
  private readonly root = new Int32Array(ASCII).fill(-1);

  constructor(
    /** First child of each node; the next node's first child ends the list. */
    private readonly first: Int32Array,
    private readonly letters: Uint16Array,
    /** Where in `values` the phrases that end at a node are listed, 0 for none. */
    private readonly heads: Int32Array,
    private readonly values: Uint16Array,
    /** A bit for each child by space or Latin letter, and `LISTED`: one read a step tells most words that lead nowhere. */
    private readonly marks: Int32Array,
  ) {
    for (let at = first[0] ?? 0; at < (first[1] ?? 0); at++) {
      const unit = letters[at] ?? 0;
      if (unit < ASCII) this.root[unit] = at;
    }
  }

  get nodeCount(): number {
    return this.letters.length;
  }

  /** The node reached from `node` by `unit`; -1 when no phrase goes on so. The root is 0. */
  step(node: number, unit: number): number {
    if (node === 0 && unit < ASCII) return this.root[unit] ?? -1;
    if (unit < ASCII) {
      const mark = this.marks[node] as number;
      if (unit === 32 || (unit >= 97 && unit <= 122)) {
        const bit = unit === 32 ? 1 : 1 << (unit - 96);
        if ((mark & bit) === 0) return -1;
        if ((mark & UNEVEN) === 0) return (this.first[node] as number) + bitCount(mark & (bit - 1));
      } else if ((mark & UNEVEN) === 0) return -1;
    }
    let low = this.first[node] ?? 0;
    let high = this.first[node + 1] ?? 0;
    while (high - low > 6) {
      const middle = (low + high) >> 1;
      if ((this.letters[middle] ?? 0) < unit) low = middle + 1;
      else high = middle + 1;
    }
    for (; low < high; low++) if (this.letters[low] === unit) return low;
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
