import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, foldContent } from "@/lib/domain/content/rules";

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));
const created = (minute: number, text: string): Change => ({ type: "created", at: at(minute), text });
const edited = (minute: number, text: string): Change => ({ type: "edited", at: at(minute), text });
const deleted = (minute: number): Change => ({ type: "deleted", at: at(minute) });

describe("foldContent", () => {
  it("waits while nothing created the content", () => {
    expect(foldContent(null, [edited(1, "b"), deleted(2)])).toBeNull();
  });

  it("keeps the old text behind the new one and names both for judgement", () => {
    const folded = foldContent(null, [created(0, "a"), edited(1, "b")]);
    expect(folded?.known.current).toEqual({ revision: 2, text: "b", since: at(1) });
    expect(folded?.known.earlier).toEqual([{ revision: 1, text: "a", since: at(0) }]);
    expect(folded?.fresh.map((version) => version.text)).toEqual(["a", "b"]);
  });

  it("takes a second creation with another text for an edit, with a known text for nothing", () => {
    const first = foldContent(null, [created(0, "a")])?.known ?? null;
    const second = foldContent(first, [created(0, "b")]);
    expect(second?.known.current.text).toBe("b");
    expect(foldContent(second?.known ?? null, [created(5, "a")])?.fresh).toEqual([]);
  });

  it("keeps an older edit that comes late behind the newer one, and has it judged", () => {
    const known = foldContent(null, [created(0, "a"), edited(9, "c")])?.known ?? null;
    const late = foldContent(known, [edited(4, "b")]);
    expect(late?.known.current.text).toBe("c");
    expect(late?.fresh).toEqual([{ revision: 3, text: "b", since: at(4) }]);
  });

  it("lets an edit go back to an earlier text", () => {
    const known = foldContent(null, [created(0, "a"), edited(1, "b")])?.known ?? null;
    expect(foldContent(known, [edited(2, "a")])?.known.current).toEqual({ revision: 3, text: "a", since: at(2) });
  });

  it("keeps the earliest deletion and the text", () => {
    const folded = foldContent(null, [created(0, "a"), deleted(8), deleted(5)]);
    expect(folded?.known.deletedAt).toEqual(at(5));
    expect(folded?.known.current.text).toBe("a");
  });

  it("ends at the same text, times and deletion whatever the order and the batches of arrival", () => {
    const changes: Change[] = [created(0, "a"), edited(1, "b"), edited(2, "c"), deleted(3)];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(changes, { minLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 3 })),
        (order, cuts) => {
          let known = null;
          let waiting: Change[] = [];
          const batches: Change[][] = [];
          let rest = [...order];
          for (const size of [...cuts, order.length]) {
            batches.push(rest.slice(0, size));
            rest = rest.slice(size);
          }
          for (const batch of batches) {
            const folded = foldContent(known, [...waiting, ...batch]);
            if (!folded) waiting = [...waiting, ...batch];
            else [known, waiting] = [folded.known, []];
          }
          expect(known?.current.text).toBe("c");
          expect(known?.current.since).toEqual(at(2));
          expect(known?.deletedAt).toEqual(at(3));
          expect(new Set(known?.earlier.map((version) => version.text))).toEqual(new Set(["a", "b"]));
        },
      ),
    );
  });
});
