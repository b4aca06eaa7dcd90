import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "@/lib/domain/datasets/schema";
import { writeNextExport } from "@/lib/domain/export-writing/mutations";
import { questionOf, WrittenFile } from "@/lib/domain/exports/data";
import { cancelExport, getExport, requestExport } from "@/lib/domain/exports/mutations";
import { MOST_XLSX_ROWS } from "@/lib/domain/exports/rules";
import { EXPORT_FORMATS, type ExportFormat, type NewExport } from "@/lib/domain/exports/schema";
import type { StaffActor } from "@/lib/platform/actor";
import { pool, prisma } from "@/lib/platform/db";
import { openSnapshot } from "@/lib/platform/snapshots";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const DATASET: Dataset = "reports";
let analyst: StaffActor;

/** The dataset has this many rows, worked out as they are read: what a file holds need not lie in the database. */
async function rows(n: number): Promise<void> {
  await database.owner.query(
    `CREATE OR REPLACE VIEW reports AS SELECT 'report-' || n AS id, 'account-' || n % 1000 AS reporter_id, NULL::uuid AS filed_by,
       'account-' || n AS account_id, NULL::text AS content_external_id, 'scam_script' AS category, NULL::uuid AS case_id,
       timestamptz '2026-01-01' + n * interval '1 second' AS filed_at FROM generate_series(1, ${n}) n`,
  );
}

beforeAll(async () => {
  await makePolicy();
  analyst = await makeStaff("analyst");
  await database.owner.query("ALTER TABLE reports RENAME TO reports_of_before");
  await rows(1);
  await database.owner.query("GRANT SELECT ON reports TO docket_app");
});

const ask = (format: ExportFormat, over: Partial<NewExport> = {}) =>
  requestExport(callOf(analyst), { dataset: DATASET, format, ...over });

describe("XLSX", () => {
  const refusal = { code: "invalid_input", message: expect.stringMatching(/1,048,575 rows.*csv, jsonl or parquet/) };

  it("takes as many rows as a sheet holds and refuses one more, naming the formats that have no limit", async () => {
    await rows(MOST_XLSX_ROWS);
    const { id } = await ask("xlsx");
    await cancelExport(callOf(analyst), id);
    await rows(MOST_XLSX_ROWS + 1);
    await expect(ask("xlsx")).rejects.toMatchObject(refusal);
    for (const format of ["csv", "jsonl", "parquet"] as const) {
      const other = await ask(format, { stored: true });
      expect(other).toMatchObject({ format });
      await cancelExport(callOf(analyst), other.id);
    }
  });

  it("is refused by its writer too, where rows came in after it was asked for", async () => {
    await rows(MOST_XLSX_ROWS);
    const { id } = await ask("xlsx");
    await rows(MOST_XLSX_ROWS + 1);
    expect(await writeNextExport(callOfJob())).toBe(true);
    expect(await getExport(callOf(analyst), id)).toMatchObject({
      state: "failed",
      problem: expect.stringMatching(/csv, jsonl or parquet/),
    });
  });
});

describe("a file", () => {
  /** The largest piece of a file, and the most rows that were read between two pieces. */
  async function largest(format: ExportFormat, n: number) {
    await rows(n);
    const { id } = await ask(format, { stored: true });
    const file = new WrittenFile(
      questionOf(await prisma().export.findUniqueOrThrow({ where: { id } })),
      format,
      false,
      await openSnapshot(),
    );
    await cancelExport(callOf(analyst), id);
    const most = { bytes: 0, rows: 0 };
    let before = 0;
    for await (const piece of file.pieces()) {
      most.bytes = Math.max(most.bytes, piece.length);
      most.rows = Math.max(most.rows, file.rows - before);
      before = file.rows;
    }
    expect(file.rows).toBe(n);
    return most;
  }

  it.each(EXPORT_FORMATS)(
    "of %s is read on as it is given away: neither a piece nor what is held grows with it",
    async (format) => {
      const short = await largest(format, 25_000);
      const long = await largest(format, 75_000);
      // A stream's pieces are as the network gave them, so their size may differ a little.
      expect(long.rows).toBeLessThanOrEqual(Math.max(short.rows, 20_000));
      expect(long.bytes).toBeLessThanOrEqual(Math.max(short.bytes * 1.5, 262_144));
      expect(pool().idleCount).toBe(pool().totalCount);
    },
  );
});
