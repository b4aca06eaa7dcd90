import { beforeEach, describe, expect, it } from "vitest";
import { listDailyFigures } from "@/lib/domain/daily-figures/data";
import { getOverview } from "@/lib/domain/insights/data";
import { addFigures, foldFigures } from "@/lib/domain/insights/mutations";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { inTransaction } from "@/lib/platform/transaction";
import { countFlags } from "@/prisma/seed/factories/figures";
import { makePolicy } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const now = new Date("2026-11-21T12:00:00Z");

beforeEach(async () => {
  await database.owner.query("TRUNCATE stat_daily, stat_deltas, stat_daily_sums");
});

describe("daily figures", () => {
  it("are complete before, between and after folding", async () => {
    await countFlags("2026-11-20", 3);
    await countFlags("2026-11-21", 2, "offer");
    const before = await getOverview({}, now);
    await foldFigures();
    await countFlags("2026-11-21", 1, "offer");
    const between = await getOverview({}, now);
    expect(before.totals["flags_raised"]).toBe(5);
    expect(between.totals["flags_raised"]).toBe(6);
    expect(between.flagsByDay).toEqual([
      { day: "2026-11-20", phase: "none", count: 3 },
      { day: "2026-11-21", phase: "offer", count: 3 },
    ]);
    expect(between.flagsByDetector).toEqual([{ key: "email", count: 6, withdrawn: 0, before: 0 }]);
  });

  it("count each change once when several workers fold while others write", async () => {
    await Promise.all([
      ...Array.from({ length: 40 }, () => countFlags("2026-11-21", 1)),
      ...Array.from({ length: 8 }, () => foldFigures()),
    ]);
    while ((await foldFigures()) > 0);
    const { rows } = await database.owner.query("SELECT sum(count) AS sum FROM stat_daily");
    expect(Number(rows[0].sum)).toBe(40);
  });

  it("vanish with the change that was rolled back", async () => {
    await expect(
      inTransaction(async (tx) => {
        await addFigures(tx, now, [{ metric: "flags_raised", delta: 1 }]);
        throw new Error("the change fails");
      }),
    ).rejects.toThrow("the change fails");
    expect((await getOverview({}, now)).totals).toEqual({});
  });

  it("are cut by every dimension and by day", async () => {
    await countFlags("2026-11-01", 4);
    await countFlags("2026-11-21", 1, "ended");
    expect((await getOverview({ phase: "ended" }, now)).totals["flags_raised"]).toBe(1);
    expect((await getOverview({ from: "2026-11-01", to: "2026-11-01" }, now)).totals["flags_raised"]).toBe(4);
    const daily = async (filter: object) => (await listDailyFigures(filter, { limit: 10 }, now)).items;
    expect(await daily({ detector: "phone" })).toEqual([]);
    expect(await daily({ detector: "email", phase: "ended" })).toEqual([
      {
        day: "2026-11-21",
        metric: "flags_raised",
        violation: "contact_info",
        phase: "ended",
        surface: "message",
        detector: "email",
        measure: "",
        count: 1,
      },
    ]);
  });

  it("stand against as many days just before, no more and no less, and by each of their sides", async () => {
    await countFlags("2026-11-20", 5);
    await countFlags("2026-11-19", 2, "offer");
    await countFlags("2026-11-18", 1);
    await countFlags("2026-11-17", 4, "ended");
    await countFlags("2026-11-16", 100);
    await foldFigures();
    await countFlags("2026-11-18", 2);
    const shown = await getOverview({ from: "2026-11-19", to: "2026-11-20" }, now);
    expect(shown.totals).toEqual({ flags_raised: 7 });
    expect(shown.before).toEqual({ from: "2026-11-17", to: "2026-11-18", totals: { flags_raised: 7 } });
    expect(shown.flagsByDay.map((row) => row.day)).toEqual(["2026-11-19", "2026-11-20"]);
    expect(shown.flagsByPhase).toEqual([
      { key: "none", count: 5, before: 3 },
      { key: "offer", count: 2, before: 0 },
    ]);
    expect(shown.flagsByViolation).toEqual([{ key: "contact_info", count: 7, before: 7 }]);
    expect(shown.flagsByDetector).toEqual([{ key: "email", count: 7, withdrawn: 0, before: 7 }]);
  });

  it("name the policies that came into force in the period, and no others", async () => {
    await makePolicy();
    const on = async (from: string, to: string) => (await getOverview({ from, to }, now)).policyChanges;
    expect(await on("2025-12-20", "2026-01-01")).toMatchObject([{ version: 1, at: "2026-01-01T00:00:00.000Z" }]);
    expect(await on("2026-01-02", "2026-01-20")).toEqual([]);
    expect(await on("2025-12-20", "2025-12-31")).toEqual([]);
  });

  it("refuse a period that is reversed or longer than the stated limit, and take one at the limit", async () => {
    await expect(getOverview({ from: "2026-11-02", to: "2026-11-01" }, now)).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(getOverview({ from: "2020-01-01", to: "2026-11-01" }, now)).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(getOverview({ from: "2024-11-20", to: "2026-11-21" }, now)).resolves.toMatchObject({
      from: "2024-11-20",
    });
  });

  it("show no share of measures taken back below thirty, and one with its interval from thirty on", async () => {
    const measures = (kind: string, imposed: number, reversed: number) =>
      inTransaction((tx) =>
        addFigures(tx, now, [
          { metric: "measures_imposed", measure: kind, delta: imposed },
          { metric: "measures_reversed", measure: kind, delta: reversed },
        ]),
      );
    await measures("warn", 40, 8);
    await measures("suspend", 5, 1);
    const { measures: rows } = await getOverview({}, now);
    expect(rows).toMatchObject([
      { kind: "suspend", imposed: 5, reversed: 1, takenBack: { n: 5, rate: null } },
      { kind: "warn", imposed: 40, reversed: 8, takenBack: { n: 40, rate: 0.2 } },
    ]);
  });
});
