import { beforeEach, describe, expect, it } from "vitest";
import { listDailyFigures } from "@/lib/domain/daily-figures/data";
import { foldFigures } from "@/lib/domain/insights/mutations";
import { encodeCursor } from "@/lib/platform/cursor";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { countFlags } from "@/prisma/seed/factories/figures";

const database = testDatabase();
const now = new Date("2026-11-21T12:00:00Z");

beforeEach(async () => {
  await database.owner.query("TRUNCATE stat_daily, stat_deltas, stat_daily_sums");
});

describe("daily figures", () => {
  it("are listed page by page, newest day first, folded or not, none twice and none left out", async () => {
    for (const day of ["2026-11-05", "2026-11-20", "2026-11-21"]) {
      for (const phase of ["offer", "none", "ended", "active"]) await countFlags(day, 1, phase);
    }
    await foldFigures();
    await countFlags("2026-11-20", 4, "none");
    await countFlags("2026-11-20", 2, "paused");
    // What was counted and taken back is no row.
    await countFlags("2026-11-21", -1, "offer");
    const filter = { from: "2026-11-01" };
    const whole = await listDailyFigures(filter, { limit: 100 }, now);
    expect(whole.nextCursor).toBeNull();
    expect(whole.items.map((row) => `${row.day} ${row.phase} ${row.count}`)).toEqual([
      "2026-11-21 active 1",
      "2026-11-21 ended 1",
      "2026-11-21 none 1",
      "2026-11-20 active 1",
      "2026-11-20 ended 1",
      "2026-11-20 none 5",
      "2026-11-20 offer 1",
      "2026-11-20 paused 2",
      "2026-11-05 active 1",
      "2026-11-05 ended 1",
      "2026-11-05 none 1",
      "2026-11-05 offer 1",
    ]);
    for (const limit of [1, 3, 4]) {
      const paged = [];
      let cursor: string | undefined;
      do {
        const page = await listDailyFigures(filter, { limit, cursor }, now);
        paged.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(paged).toEqual(whole.items);
    }
  });

  it("refuse a cursor of another list or of a day outside of the period", async () => {
    await countFlags("2026-11-05", 1);
    await countFlags("2026-11-04", 1);
    const { nextCursor } = await listDailyFigures({ from: "2026-11-01" }, { limit: 1 }, now);
    const next = { limit: 1, cursor: nextCursor! };
    await expect(listDailyFigures({ from: "2026-11-01" }, next, now)).resolves.toMatchObject({ nextCursor: null });
    await expect(listDailyFigures({ from: "2026-11-06" }, next, now)).rejects.toMatchObject({ code: "invalid_input" });
    for (const parts of [["2026-11-05"], ["5 Nov", "", "", "", "", "", ""], ["2026-11-05", 1, 2, 3, 4, 5, 6]]) {
      const cursor = encodeCursor(parts);
      await expect(listDailyFigures({}, { limit: 1, cursor }, now)).rejects.toMatchObject({ code: "invalid_input" });
    }
  });
});
