import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSnapshot, readStreamCursor, sees, seesAllOf, streamCursor } from "@/lib/domain/stream/rules";

describe("snapshots", () => {
  test("are read as Postgres writes them, and nothing else is", () => {
    expect(parseSnapshot("10:20:10,14")).toEqual({ xmin: 10n, xmax: 20n, running: new Set([10n, 14n]) });
    expect(parseSnapshot("10:10:")).toEqual({ xmin: 10n, xmax: 10n, running: new Set() });
    for (const text of ["", "10:20", "10:20:,", "10:20:a", "-1:2:", "10:20:1;2"])
      expect(parseSnapshot(text)).toBeNull();
  });

  test("see what committed before them", () => {
    const snapshot = parseSnapshot("10:20:10,14")!;
    expect([9n, 10n, 13n, 14n, 19n, 20n].map((id) => sees(snapshot, id))).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });

  // Transactions begin in the order of their numbers and commit in any: two moments of such a history.
  const history = fc.integer({ min: 1, max: 30 }).chain((n) =>
    fc.record({
      ends: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: n, maxLength: n }),
      first: fc.integer({ min: 0, max: 60 }),
      more: fc.integer({ min: 0, max: 60 }),
    }),
  );
  test("are ordered by time: the later sees all of the earlier, and never the other way round if more was committed", () => {
    fc.assert(
      fc.property(history, ({ ends, first, more }) => {
        const at = (moment: number) => {
          const begun = ends.map((_, id) => id).filter((id) => id <= moment);
          const running = begun.filter((id) => Math.max(ends[id]!, id) > moment);
          const xmax = BigInt(begun.length);
          return { xmin: BigInt(running[0] ?? begun.length), xmax, running: new Set(running.map(BigInt)) };
        };
        const [earlier, later] = [at(first), at(first + more)];
        expect(seesAllOf(later, earlier)).toBe(true);
        const committed = ends.map((_, id) => BigInt(id)).filter((id) => sees(later, id) && !sees(earlier, id));
        if (committed.length > 0) expect(seesAllOf(earlier, later)).toBe(false);
      }),
    );
  });
});

test("a cursor says where and when, and is of no use after a quarter of an hour", () => {
  const now = new Date("2026-11-01T10:00:00Z");
  const cursor = streamCursor("10:20:10,14", now);
  expect(readStreamCursor(cursor, now)).toEqual({ snapshot: "10:20:10,14", at: now.getTime() / 1000 });
  expect(readStreamCursor(cursor, new Date(now.getTime() + 14 * 60_000))).not.toBeNull();
  expect(readStreamCursor(cursor, new Date(now.getTime() + 16 * 60_000))).toBeNull();
  for (const text of [undefined, "", "10:20:", "x@1762000000", "10:20:,@1762000000"])
    expect(readStreamCursor(text, now)).toBeNull();
});
