/** Occurrences of one search: pairs of a term's index and the offset behind it, `length` numbers in all. */
export class Occurrences {
  pairs = new Int32Array(256);
  length = 0;

  add(term: number, end: number): void {
    if (this.length + 2 > this.pairs.length) {
      const grown = new Int32Array(this.pairs.length * 2);
      grown.set(this.pairs);
      this.pairs = grown;
    }
    this.pairs[this.length] = term;
    this.pairs[this.length + 1] = end;
    this.length += 2;
  }
}

type TrieNode = { next: Map<number, number>; fail: number; outputs: number[] };

function buildTrie(terms: readonly string[]): TrieNode[] {
  const nodes: TrieNode[] = [{ next: new Map(), fail: 0, outputs: [] }];
  terms.forEach((term, index) => {
    let state = 0;
    for (let i = 0; i < term.length; i++) {
      const unit = term.charCodeAt(i);
      const node = nodes[state] as TrieNode;
      let to = node.next.get(unit);
      if (to === undefined) {
        to = nodes.length;
        nodes.push({ next: new Map(), fail: 0, outputs: [] });
        node.next.set(unit, to);
      }
      state = to;
    }
    (nodes[state] as TrieNode).outputs.push(index);
  });
  const queue: number[] = [...(nodes[0] as TrieNode).next.values()];
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] as number;
    const node = nodes[state] as TrieNode;
    for (const [unit, to] of node.next) {
      let fail = node.fail;
      while (fail !== 0 && !(nodes[fail] as TrieNode).next.has(unit)) fail = (nodes[fail] as TrieNode).fail;
      const target = (nodes[fail] as TrieNode).next.get(unit);
      const child = nodes[to] as TrieNode;
      child.fail = target !== undefined && target !== to ? target : 0;
      child.outputs = child.outputs.concat((nodes[child.fail] as TrieNode).outputs);
      queue.push(to);
    }
  }
  return nodes;
}

/**
 * Aho-Corasick with a dense table over the ASCII units that occur in the terms, for a scanner that walks it by itself: one
 * array read a character, whatever the number of terms.
 */
export class DenseAutomaton {
  private readonly table: Uint16Array | Uint32Array;
  private readonly classes = new Uint8Array(128);
  private readonly width: number;
  private readonly outputs: (readonly number[] | null)[];

  /** Terms must be ASCII. */
  constructor(terms: readonly string[]) {
    let count = 0;
    let most = 1;
    const own = this.classes;
    for (const term of terms) {
      most += term.length;
      for (let i = 0; i < term.length; i++) {
        const unit = term.charCodeAt(i);
        if (own[unit] === 0) own[unit] = ++count;
      }
    }
    const width = count + 1;
    this.width = width;
    const table = most < 0xffff ? new Uint16Array(most * width) : new Uint32Array(most * width);
    const outputs: (readonly number[] | null)[] = [null];
    terms.forEach((term, index) => {
      let state = 0;
      for (let i = 0; i < term.length; i++) {
        const place = state * width + (own[term.charCodeAt(i)] as number);
        if (table[place] === 0) table[place] = outputs.push(null) - 1;
        state = table[place] as number;
      }
      outputs[state] = [...(outputs[state] ?? []), index];
    });
    // Breadth first, so that the state that another falls back to is finished before it: its steps fill the gaps.
    const fails = new Uint32Array(outputs.length);
    const order = [0];
    for (let at = 0; at < order.length; at++) {
      const state = order[at] as number;
      const row = state * width;
      const fail = (fails[state] as number) * width;
      for (let unit = 1; unit < width; unit++) {
        const to = table[row + unit] as number;
        const other = state === 0 ? 0 : (table[fail + unit] as number);
        if (to === 0) table[row + unit] = other;
        else {
          fails[to] = other;
          order.push(to);
          const more = outputs[other];
          if (more) outputs[to] = [...(outputs[to] ?? []), ...more];
        }
      }
    }
    this.table = table.slice(0, outputs.length * width);
    this.outputs = outputs;
  }

  /** The class of a unit; 0 when no term holds it. */
  classOf(unit: number): number {
    return unit < 128 ? (this.classes[unit] as number) : 0;
  }

  step(state: number, unitClass: number): number {
    return this.table[state * this.width + unitClass] as number;
  }

  outputsOf(state: number): readonly number[] | null {
    return this.outputs[state] ?? null;
  }
}

function endsOf(outputs: readonly (readonly number[] | null)[]): Uint8Array {
  const ends = new Uint8Array(outputs.length);
  outputs.forEach((terms, state) => {
    if (terms !== null) ends[state] = 1;
  });
  return ends;
}

/**
 * Aho-Corasick for every other script. A dense table over thousands of Han and Hangul units would take tens of
 * megabytes, so the edges live in one open-addressed hash table.
 */
export class SparseAutomaton {
  private readonly keys: Uint32Array;
  private readonly targets: Uint16Array;
  private readonly mask: number;
  private readonly fails: Uint16Array;
  private readonly outputs: (readonly number[] | null)[];
  /** One for the states in which a term ends: read for each unit, so it lies closer than the lists. */
  private readonly ends: Uint8Array;
  /** A bit for each unit with which a term begins: most units of a text lead nowhere. */
  private readonly first = new Int32Array(0x10000 >> 5);

  constructor(terms: readonly string[]) {
    const nodes = buildTrie(terms);
    for (const term of terms) {
      const unit = term.charCodeAt(0);
      this.first[unit >> 5] = (this.first[unit >> 5] as number) | (1 << (unit & 31));
    }
    if (nodes.length > 0xffff) throw new Error(`lexicon too large for 16-bit states: ${nodes.length}`);
    let size = 1024;
    while (size < nodes.length * 3) size *= 2;
    this.mask = size - 1;
    this.keys = new Uint32Array(size);
    this.targets = new Uint16Array(size);
    this.fails = new Uint16Array(nodes.length);
    nodes.forEach((node, state) => {
      this.fails[state] = node.fail;
      for (const [unit, to] of node.next) this.put(state, unit, to);
    });
    this.outputs = nodes.map((node) => (node.outputs.length > 0 ? node.outputs : null));
    this.ends = endsOf(this.outputs);
  }

  private slot(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 7) & this.mask;
  }

  private put(state: number, unit: number, to: number): void {
    const key = ((state << 16) | unit) >>> 0;
    let slot = this.slot(key);
    while (this.targets[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.targets[slot] = to;
  }

  /** No edge leads to the root, so 0 means none. */
  private next(state: number, unit: number): number {
    const key = ((state << 16) | unit) >>> 0;
    let slot = this.slot(key);
    for (;;) {
      const target = this.targets[slot] as number;
      if (target === 0 || this.keys[slot] === key) return target;
      slot = (slot + 1) & this.mask;
    }
  }

  /** Adds each occurrence, by end offset. */
  scan(text: string, found: Occurrences): void {
    const { first, ends } = this;
    const { length } = text;
    let state = 0;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (state === 0 && ((first[unit >> 5] as number) & (1 << (unit & 31))) === 0) continue;
      let to = this.next(state, unit);
      while (to === 0 && state !== 0) {
        state = this.fails[state] as number;
        to = this.next(state, unit);
      }
      state = to;
      if (ends[state] === 0) continue;
      for (const term of this.outputs[state] ?? []) found.add(term, i + 1);
    }
  }
}
