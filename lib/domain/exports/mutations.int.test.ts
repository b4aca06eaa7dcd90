import { beforeEach, describe, expect, it } from "vitest";
import { fetchExport, getExport, requestExport } from "@/lib/domain/exports/mutations";
import { EXPORT_HOURS, type NewExport } from "@/lib/domain/exports/schema";
import { mintKeyActor } from "@/lib/platform/actor";
import { type Call, jobCall } from "@/lib/platform/call";
import { pool } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
const now = new Date("2026-11-21T12:00:00Z");

function caller(at = now): Call {
  return jobCall(mintKeyActor({ id: newId(), name: "reports", scopes: ["export"] }), at, newId());
}

async function fileOf(call: Call, input: NewExport): Promise<string> {
  const { id } = await requestExport(call, input);
  return new Response((await fetchExport(call, id)).body).text();
}

const figures = (over: Partial<NewExport> = {}): NewExport => ({
  dataset: "daily_figures",
  format: "csv",
  filter: {},
  ...over,
});

beforeEach(async () => {
  await database.owner.query("TRUNCATE stat_daily, stat_deltas, exports");
  await database.owner.query(
    `INSERT INTO stat_daily (day, metric, violation, phase, surface, detector, measure, count) VALUES
       ('2026-11-20', 'flags_raised', 'contact_info', 'none', 'message', '=cmd()', '', 7),
       ('2026-11-21', 'flags_raised', 'contact_info', 'none', 'message', 'email', '', 5)`,
  );
});

describe("an export", () => {
  it("is a CSV file with a header, quoted by RFC 4180, that no spreadsheet runs", async () => {
    const call = caller();
    const { id } = await requestExport(call, figures({ columns: ["day", "detector", "count"] }));
    const bytes = Buffer.from(await new Response((await fetchExport(call, id)).body).arrayBuffer());
    expect(bytes.toString("utf8")).toBe("\uFEFFday,detector,count\r\n2026-11-20,'=cmd(),7\r\n2026-11-21,email,5\r\n");
  });

  it("is JSON lines with plain values", async () => {
    const text = await fileOf(caller(), figures({ format: "jsonl", columns: ["day", "detector", "count"] }));
    expect(
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { day: "2026-11-20", detector: "=cmd()", count: 7 },
      { day: "2026-11-21", detector: "email", count: 5 },
    ]);
  });

  it("is complete beyond any batch, and holds the connection no longer than the reading", async () => {
    await database.owner.query(
      `INSERT INTO stat_daily (day, metric, detector, count)
       SELECT '2026-11-21', 'flags_raised', 'd' || n, 1 FROM generate_series(1, 9000) n`,
    );
    const text = await fileOf(caller(), figures());
    expect(text.trim().split("\r\n")).toHaveLength(9003);
    expect(pool().idleCount).toBe(pool().totalCount);
  });

  it("gives the connection back when the reader leaves, and says so in the trail", async () => {
    await database.owner.query(
      `INSERT INTO stat_daily (day, metric, detector, count)
       SELECT '2026-11-21', 'flags_raised', 'd' || n, 1 FROM generate_series(1, 9000) n`,
    );
    const call = caller();
    const { id } = await requestExport(call, figures());
    const reader = (await fetchExport(call, id)).body.getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    expect(pool().idleCount).toBe(pool().totalCount);
    const { rows } = await database.owner.query(
      "SELECT type, data FROM audit_events WHERE subject_id = $1 ORDER BY id",
      [id],
    );
    expect(rows.map((row) => row.type)).toEqual(["export.requested", "export.fetched"]);
    expect(rows[1].data).toMatchObject({ complete: false });
  });

  it("records who asked for what, and how many rows went out", async () => {
    const call = caller();
    const { id } = await requestExport(call, figures({ filter: { from: "2026-11-21" } }));
    await new Response((await fetchExport(call, id)).body).text();
    const { rows } = await database.owner.query("SELECT data FROM audit_events WHERE subject_id = $1 ORDER BY id", [
      id,
    ]);
    expect(rows[0].data).toMatchObject({ dataset: "daily_figures", format: "csv" });
    expect(rows[1].data).toEqual({ rows: 1, complete: true });
  });

  it("is the asker's alone", async () => {
    const call = caller();
    const { id } = await requestExport(call, figures());
    await expect(getExport(caller(), id)).rejects.toMatchObject({ code: "not_found" });
    await expect(fetchExport(caller(), id)).rejects.toMatchObject({ code: "not_found" });
    await expect(getExport(call, id)).resolves.toMatchObject({ state: "ready" });
  });

  it("expires", async () => {
    const call = caller();
    const { id } = await requestExport(call, figures());
    const later = { ...call, at: new Date(now.getTime() + EXPORT_HOURS * 3_600_000 + 1) };
    await expect(getExport(later, id)).resolves.toMatchObject({ state: "expired" });
    await expect(fetchExport(later, id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("refuses what its dataset does not know, naming it, and takes what it does", async () => {
    await expect(requestExport(caller(), figures({ filter: { q: "x" } }))).rejects.toMatchObject({
      code: "invalid_input",
      errors: [{ path: "filter", message: "daily_figures has no filter q" }],
    });
    await expect(
      requestExport(caller(), { dataset: "cases", format: "csv", filter: { status: ["open"], minValue: 3 } }),
    ).resolves.toMatchObject({ dataset: "cases" });
  });

  it.each(["cases", "decisions", "enforcements"] as const)("runs over every column of %s", async (dataset) => {
    const text = await fileOf(caller(), {
      dataset,
      format: "csv",
      filter: { violation: ["contact_info"], from: "2026-01-01" },
    });
    expect(text.split("\r\n")[0]).toContain("id");
  });
});
