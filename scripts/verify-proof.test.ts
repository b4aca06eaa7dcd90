import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  consistencyRanges,
  EMPTY_ROOT,
  GrowingTree,
  type Hash,
  inclusionRanges,
  leafHash,
  nodeHash,
  type ReadStored,
  rangeRoots,
  STORED_LEVELS,
  type StoredHashes,
} from "@/lib/platform/merkle";
import { verifyConsistency, verifyInclusion } from "@/scripts/verify-proof.mjs";

/** MTH of RFC 6962, word for word: slow and plain, to hold the other against. */
function plainRoot(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return EMPTY_ROOT;
  if (leaves.length === 1) return leaves[0]!;
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return nodeHash(plainRoot(leaves.slice(0, half)), plainRoot(leaves.slice(half)));
}

const leaves = Array.from({ length: 1_400 }, (_, index) => leafHash(`event ${index}`));

/** What the sealer would have stored of the first `size` leaves. */
function storeOf(size: number): { read: ReadStored; tree: GrowingTree } {
  const stored: StoredHashes = new Map([[0, new Map(leaves.slice(0, size).map((leaf, index) => [index, leaf]))]]);
  const tree = new GrowingTree();
  for (const leaf of leaves.slice(0, size)) {
    tree.append(leaf, ({ level, index }, hash) => {
      if (!stored.has(level)) stored.set(level, new Map());
      stored.get(level)!.set(index, hash);
    });
  }
  return { read: async () => stored, tree };
}

const hex = (hashes: readonly Hash[]) => hashes.map((hash) => hash.toString("hex"));

describe("the tree", () => {
  it("has the roots that RFC 6962 gives, grown leaf by leaf or gone on with from what is stored", async () => {
    for (const size of [0, 1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 513, 1_023, 1_400]) {
      const { read, tree } = storeOf(size);
      expect(tree.root(), `size ${size}`).toEqual(plainRoot(leaves.slice(0, size)));
      const gone = await GrowingTree.at(size, read);
      expect(gone.root()).toEqual(tree.root());
      if (size === leaves.length) continue;
      for (const one of [tree, gone]) one.append(leaves[size]!, () => {});
      expect(gone.root()).toEqual(tree.root());
    }
  });

  it("has the root that the RFC's authors publish for a known list", () => {
    // From the test vectors of the reference implementation of Certificate Transparency.
    const inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
    const tree = new GrowingTree();
    for (const input of inputs) tree.append(leafHash(Buffer.from(input, "hex")), () => {});
    expect(tree.root().toString("hex")).toBe("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
  });

  it("stores nodes of every eighth level only, each once", () => {
    const nodes: string[] = [];
    const tree = new GrowingTree();
    for (const leaf of leaves) tree.append(leaf, ({ level, index }) => nodes.push(`${level}/${index}`));
    expect(nodes).toEqual(Array.from({ length: 5 }, (_, index) => `${STORED_LEVELS}/${index}`));
  });
});

describe("proofs", () => {
  const size = fc.integer({ min: 1, max: leaves.length });

  it("of inclusion hold for the leaf and its place, and for no other", async () => {
    await fc.assert(
      fc.asyncProperty(size, fc.nat(), fc.nat(), async (n, place, other) => {
        const position = place % n;
        const { read, tree } = storeOf(n);
        const path = hex(await rangeRoots(inclusionRanges(position, n), read));
        const root = tree.root().toString("hex");
        const leaf = leaves[position]!.toString("hex");
        expect(verifyInclusion(leaf, position, n, path, root)).toBe(true);
        const wrong = other % n;
        if (wrong !== position) {
          expect(verifyInclusion(leaves[wrong]!.toString("hex"), position, n, path, root)).toBe(false);
          expect(verifyInclusion(leaf, wrong, n, path, root)).toBe(false);
        }
        expect(verifyInclusion(leaf, position, n, path.slice(1), root)).toBe(path.length === 0);
      }),
      { numRuns: 60 },
    );
  });

  it("of consistency hold between two sizes of one history, and not with another's", async () => {
    await fc.assert(
      fc.asyncProperty(size, size, async (a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const { read, tree } = storeOf(second);
        const path = hex(await rangeRoots(consistencyRanges(first, second), read));
        const from = plainRoot(leaves.slice(0, first)).toString("hex");
        const to = tree.root().toString("hex");
        expect(verifyConsistency(first, second, from, to, path)).toBe(true);
        const rewritten = [leafHash("another"), ...leaves.slice(1, first)];
        expect(verifyConsistency(first, second, plainRoot(rewritten).toString("hex"), to, path)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
