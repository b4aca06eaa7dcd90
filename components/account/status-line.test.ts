import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LifeMeasure, lifeOf } from "@/components/account/status-line";

const day = (n: number) => Date.UTC(2026, 9, 1) + n * 86_400_000;
const iso = (n: number) => new Date(day(n)).toISOString();
const quiet = { status: "active" as const, since: null };

function measure(
  kind: LifeMeasure["kind"],
  from: number,
  to: number | null,
  closed: number | null = null,
): LifeMeasure {
  return {
    id: `${kind} ${from}`,
    kind,
    badge: null,
    state: closed === null ? "active" : "reversed",
    startsAt: iso(from),
    endsAt: to === null ? null : iso(to),
    closedAt: closed === null ? null : iso(closed),
  };
}

const days = (life: ReturnType<typeof lifeOf>) =>
  life.stretches.map((stretch) => [
    stretch.state,
    (stretch.from - day(0)) / 86_400_000,
    (stretch.to - day(0)) / 86_400_000,
  ]);

describe("lifeOf", () => {
  it("is one stretch for an account with which nothing happened", () => {
    const life = lifeOf({ since: day(0), now: day(40), measures: [], reported: quiet, reviewSince: null });
    expect(days(life)).toEqual([["active", 0, 40]]);
  });

  it("shows the stronger of two measures while both hold, and the end of one that was reversed", () => {
    const life = lifeOf({
      since: day(0),
      now: day(40),
      measures: [measure("restrict", 10, 30), measure("suspend", 15, null, 20)],
      reported: quiet,
      reviewSince: null,
    });
    expect(days(life)).toEqual([
      ["active", 0, 10],
      ["restricted", 10, 15],
      ["suspended", 15, 20],
      ["restricted", 20, 30],
      ["active", 30, 40],
    ]);
  });

  it("shows a review only where nothing is taken, and warnings as points", () => {
    const life = lifeOf({
      since: day(0),
      now: day(40),
      measures: [measure("restrict", 30, 50), measure("warn", 12, null)],
      reported: quiet,
      reviewSince: day(25),
    });
    expect(days(life)).toEqual([
      ["active", 2.6666666666666665, 25],
      ["review", 25, 30],
      ["restricted", 30, 40],
    ]);
    expect(life.marks.map((mark) => mark.at)).toEqual([day(12)]);
  });

  it("tells the marketplace's own suspension from ours", () => {
    const life = lifeOf({
      since: day(0),
      now: day(4),
      measures: [],
      reported: { status: "suspended", since: day(3) },
      reviewSince: null,
    });
    expect(life.stretches.at(-1)).toMatchObject({ state: "suspended", byMarketplace: true, from: day(3), to: day(4) });
  });

  it("has neither gap nor overlap, begins no later than the first event and ends now, whatever happened", () => {
    const someMeasure = fc
      .record({
        kind: fc.constantFrom("warn" as const, "strip_badge" as const, "restrict" as const, "suspend" as const),
        from: fc.integer({ min: -50, max: 99 }),
        length: fc.option(fc.integer({ min: 1, max: 60 })),
        closed: fc.option(fc.integer({ min: 0, max: 30 })),
      })
      .map(({ kind, from, length, closed }) =>
        measure(
          kind,
          from,
          length === null ? null : from + length,
          closed === null ? null : Math.min(100, from + closed),
        ),
      );
    fc.assert(
      fc.property(
        fc.array(someMeasure, { maxLength: 8 }),
        fc.option(fc.integer({ min: 0, max: 99 })),
        fc.integer({ min: -400, max: 99 }),
        (measures, review, since) => {
          const life = lifeOf({
            since: day(since),
            now: day(100),
            measures,
            reported: quiet,
            reviewSince: review === null ? null : day(review),
          });
          expect(life.stretches[0]!.from).toBe(life.from);
          expect(life.stretches.at(-1)!.to).toBe(day(100));
          life.stretches.slice(1).forEach((stretch, index) => {
            expect(stretch.from).toBe(life.stretches[index]!.to);
          });
          for (const mark of life.marks) expect(mark.at).toBeGreaterThanOrEqual(life.from);
        },
      ),
    );
  });
});
