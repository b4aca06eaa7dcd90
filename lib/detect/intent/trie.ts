/**
 * A set of phrases searched from given starting points. Edges lie in one open-addressing table, so that building
 * tens of thousands of them costs milliseconds and a step costs one probe, whatever the alphabet.
 */
export class PhraseTrie {
  private readonly letterIds = new Uint16Array(0x10000);
  private letters = 0;
  private keys: Int32Array;
  private targets: Int32Array;
  private mask: number;
  private edges = 0;
  private nodes = 1;
  /** First entry of each node's list of phrases, -1 for none. */
  private heads: Int32Array;
  private nexts: number[] = [];
  private values: number[] = [];

  constructor(expectedNodes: number) {
    let size = 1024;
    while (size < expectedNodes * 2) size *= 2;
    this.keys = new Int32Array(size).fill(-1);
    this.targets = new Int32Array(size);
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
  }

  get nodeCount(): number {
    return this.nodes;
  }

  /** The node after `unit`, made when it is new. */
  grow(node: number, unit: number): number {
    let letter = this.letterIds[unit] ?? 0;
    if (letter === 0) {
      letter = ++this.letters;
      if (letter > 4095) throw new Error("phrase trie: more than 4,095 different letters");
      this.letterIds[unit] = letter;
    }
    return this.childOrNew(node, letter);
  }

  /** Lets a phrase end at a node, with the number the search will report. */
  end(node: number, value: number): void {
    for (let entry = this.heads[node] ?? -1; entry >= 0; entry = this.nexts[entry] ?? -1) {
      if (this.values[entry] === value) return;
    }
    this.values.push(value);
    this.nexts.push(this.heads[node] ?? -1);
    this.heads[node] = this.values.length - 1;
  }

  /** The node reached from `node` by `unit`; -1 when no phrase goes on so. The root is 0. */
  step(node: number, unit: number): number {
    const letter = this.letterIds[unit] ?? 0;
    if (letter === 0) return -1;
    const key = node * 4096 + letter;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (;;) {
      slot &= this.mask;
      const known = this.keys[slot];
      if (known === key) return this.targets[slot] ?? -1;
      if (known === -1) return -1;
      slot++;
    }
  }

  /** Walks the phrases that end at a node: first entry, then `nextEntry`; -1 ends. */
  firstEntry(node: number): number {
    return this.heads[node] ?? -1;
  }

  nextEntry(entry: number): number {
    return this.nexts[entry] ?? -1;
  }

  valueOf(entry: number): number {
    return this.values[entry] ?? 0;
  }

  private childOrNew(node: number, letter: number): number {
    const key = node * 4096 + letter;
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    for (;;) {
      slot &= this.mask;
      const known = this.keys[slot];
      if (known === key) return this.targets[slot] ?? 0;
      if (known === -1) break;
      slot++;
    }
    if (this.nodes >= 0x7ffff) throw new Error("phrase trie: too many nodes");
    const child = this.nodes++;
    this.keys[slot] = key;
    this.targets[slot] = child;
    this.edges++;
    if (this.edges * 10 > this.mask * 7) this.rehash();
    if (child >= this.heads.length) {
      const heads = new Int32Array(this.heads.length * 2).fill(-1);
      heads.set(this.heads);
      this.heads = heads;
    }
    return child;
  }

  private rehash(): void {
    const oldKeys = this.keys;
    const oldTargets = this.targets;
    this.keys = new Int32Array(oldKeys.length * 2).fill(-1);
    this.targets = new Int32Array(oldKeys.length * 2);
    this.mask = this.keys.length - 1;
    for (let i = 0; i < oldKeys.length; i++) {
      const key = oldKeys[i] ?? -1;
      if (key === -1) continue;
      let slot = Math.imul(key, 0x9e3779b1) >>> 7;
      for (;;) {
        slot &= this.mask;
        if (this.keys[slot] === -1) break;
        slot++;
      }
      this.keys[slot] = key;
      this.targets[slot] = oldTargets[i] ?? 0;
    }
  }
}
