import { createHash } from "node:crypto";

/**
 * Merkle trees as in RFC 6962, section 2.1: a leaf is hashed behind a 0x00, a node behind a 0x01, so that no leaf can be
 * given out for a node; a tree over n leaves splits at the largest power of two below n. Positions are plain numbers:
 * exact far beyond what a trail can hold.
 */
export type Hash = Buffer;

export function leafHash(data: string | Uint8Array): Hash {
  return createHash("sha256").update(LEAF).update(data).digest();
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Hash {
  return createHash("sha256").update(NODE).update(left).update(right).digest();
}

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** The root of a tree without leaves. */
export const EMPTY_ROOT: Hash = createHash("sha256").digest();

/** Leaves `from` to `to`, the end exclusive; as they occur in proofs, `from` is a multiple of their number's power of two. */
export type LeafRange = { from: number; to: number };
/** The root over the 2^level leaves from index * 2^level on. */
export type FullNode = { level: number; index: number };

/** Full nodes are stored at every such level; the ones between are worked out from at most 2^8 stored ones. */
export const STORED_LEVELS = 8;

/** The full nodes that a range is made of, largest first. */
function fullNodes({ from, to }: LeafRange): FullNode[] {
  const nodes: FullNode[] = [];
  let at = from;
  while (at < to) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= to) level += 1;
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

function foldRight(hashes: readonly Hash[]): Hash {
  return hashes.reduceRight((right, left) => nodeHash(left, right));
}

function split(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}

/** What an inclusion proof of the leaf at `position` in a tree of `size` leaves holds, from the leaf upwards. */
export function inclusionRanges(position: number, size: number): LeafRange[] {
  const path: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + split(to - from);
    if (position < middle) {
      path.unshift({ from: middle, to });
      to = middle;
    } else {
      path.unshift({ from, to: middle });
      from = middle;
    }
  }
  return path;
}

/** What a consistency proof between the trees of `first` and of `second` leaves holds; 0 < first <= second. */
export function consistencyRanges(first: number, second: number): LeafRange[] {
  const path: LeafRange[] = [];
  let [from, to, whole] = [0, second, true];
  while (first !== to) {
    const middle = from + split(to - from);
    if (first <= middle) {
      path.unshift({ from: middle, to });
      to = middle;
    } else {
      path.unshift({ from, to: middle });
      from = middle;
      whole = false;
    }
  }
  return whole ? path : [{ from, to }, ...path];
}

/** Reads stored hashes: at level 0 those of leaves, else of full nodes; `from` to `to` counts in nodes of that level. */
export type ReadStored = (wanted: readonly { level: number; from: number; to: number }[]) => Promise<StoredHashes>;
/** By level, then index. */
export type StoredHashes = Map<number, Map<number, Hash>>;

function storedBelow({ level, index }: FullNode): { level: number; from: number; to: number } {
  const stored = level - (level % STORED_LEVELS);
  const width = 2 ** (level - stored);
  return { level: stored, from: index * width, to: (index + 1) * width };
}

/** The root of each range, from what is stored, in one read. Throws when a stored hash is missing. */
export async function rangeRoots(ranges: readonly LeafRange[], read: ReadStored): Promise<Hash[]> {
  const parts = ranges.map(fullNodes);
  const stored = await read(parts.flat().map(storedBelow));
  const full = (node: FullNode): Hash => {
    const { level, from, to } = storedBelow(node);
    let row: Hash[] = [];
    for (let index = from; index < to; index += 1) {
      const hash = stored.get(level)?.get(index);
      if (!hash) throw new Error(`The audit trail's tree lacks its node ${index} of level ${level}.`);
      row.push(hash);
    }
    while (row.length > 1) {
      const above: Hash[] = [];
      for (let index = 0; index < row.length; index += 2) above.push(nodeHash(row[index]!, row[index + 1]!));
      row = above;
    }
    return row[0]!;
  };
  return parts.map((nodes) => (nodes.length === 0 ? EMPTY_ROOT : foldRight(nodes.map(full))));
}

/** A tree that only grows at its right edge: memory for its edge alone, whatever its size. */
export class GrowingTree {
  /** By level: the full node that waits for its right sibling. */
  private readonly edge: (Hash | undefined)[] = [];
  size = 0;

  /** Goes on where a stored tree of `size` leaves ends. */
  static async at(size: number, read: ReadStored): Promise<GrowingTree> {
    const tree = new GrowingTree();
    const nodes = fullNodes({ from: 0, to: size });
    const hashes = await rangeRoots(
      nodes.map(({ level, index }) => ({ from: index * 2 ** level, to: (index + 1) * 2 ** level })),
      read,
    );
    nodes.forEach(({ level }, at) => {
      tree.edge[level] = hashes[at];
    });
    tree.size = size;
    return tree;
  }

  /** Adds a leaf; `onStored` is told each node that becomes full on a stored level. */
  append(leaf: Hash, onStored: (node: FullNode, hash: Hash) => void): void {
    let hash = leaf;
    let level = 0;
    let index = this.size;
    for (;;) {
      if (level > 0 && level % STORED_LEVELS === 0) onStored({ level, index }, hash);
      const left = this.edge[level];
      if (left === undefined) break;
      hash = nodeHash(left, hash);
      this.edge[level] = undefined;
      level += 1;
      index = Math.floor(index / 2);
    }
    this.edge[level] = hash;
    this.size += 1;
  }

  root(): Hash {
    const hashes = this.edge.filter((hash) => hash !== undefined).reverse();
    return hashes.length === 0 ? EMPTY_ROOT : foldRight(hashes);
  }
}
