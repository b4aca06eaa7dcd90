import { createHash } from "node:crypto";
import { parquetReadObjects } from "hyparquet";
import { readParquet } from "parquet-wasm";
import { readSheet } from "read-excel-file/node";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { fileAppeal } from "@/lib/domain/appeals/mutations";
import { copyJsonl } from "@/lib/domain/dataset-copies/data";
import { readRows } from "@/lib/domain/datasets/data";
import { chooseColumns, csvCell } from "@/lib/domain/datasets/rules";
import { type ColumnType, DATASETS, type Dataset } from "@/lib/domain/datasets/schema";
import { forgetExpiredFiles, writeNextExport } from "@/lib/domain/export-writing/mutations";
import { WrittenFile } from "@/lib/domain/exports/data";
import {
  cancelExport,
  fetchExport,
  getDictionary,
  getExport,
  listExports,
  requestExport,
} from "@/lib/domain/exports/mutations";
import { encode } from "@/lib/domain/exports/rules";
import { EXPORT_HOURS, type NewExport } from "@/lib/domain/exports/schema";
import { drawSample, setPlan } from "@/lib/domain/quality-plans/mutations";
import { answerReview, claimNextReview } from "@/lib/domain/quality-reviews/mutations";
import { decidedCase } from "@/lib/domain/testing/decided";
import {
  contentId,
  firstPolicy,
  pair,
  send,
  settle,
  type TestEvent,
  told,
  workerCall,
} from "@/lib/domain/testing/marketplace";
import { mintKeyActor, mintStaffActor, type StaffActor } from "@/lib/platform/actor";
import { type Call, callBy } from "@/lib/platform/call";
import { snapshotPool } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { openSnapshot, readSnapshot } from "@/lib/platform/snapshots";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOf, callOfJob, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const now = new Date("2026-11-21T12:00:00Z");

function caller(at = now): Call {
  return callBy(mintKeyActor({ id: newId(), name: "reports", scopes: ["export"] }), at, newId());
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

afterEach(() => {
  vi.restoreAllMocks();
});

beforeEach(async () => {
  await database.owner.query("TRUNCATE stat_daily, stat_deltas, exports, export_chunks");
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

  it("gives its connection back when nobody reads on, and says that it went out in part", async () => {
    const call = caller();
    const { id } = await requestExport(call, figures({ columns: ["day", "detector", "count"] }));
    const reader = (await fetchExport(call, id, 20)).body.getReader();
    expect((await reader.read()).done).toBe(false);
    await vi.waitFor(() => expect(snapshotPool().idleCount).toBe(snapshotPool().totalCount), 30_000);
    // What was made ahead may still be read, then it breaks off: half a file must not pass for whole.
    await expect(reader.read().then(() => reader.read())).rejects.toThrow();
    await vi.waitFor(async () => {
      const { rows } = await database.owner.query(
        "SELECT data FROM audit_events WHERE type = 'export.fetched' AND subject_id = $1",
        [id],
      );
      expect(rows).toMatchObject([{ data: { complete: false } }]);
    }, 30_000);
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
    expect(snapshotPool().idleCount).toBe(snapshotPool().totalCount);
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
    expect(snapshotPool().idleCount).toBe(snapshotPool().totalCount);
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
});

const bytesOf = async (call: Call, id: string) =>
  Buffer.from(await new Response((await fetchExport(call, id)).body).arrayBuffer());

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

async function stored(call: Call, input: NewExport): Promise<{ id: string; bytes: Buffer }> {
  const { id } = await requestExport(call, input);
  expect(await getExport(call, id)).toMatchObject({ state: "queued", sha256: null });
  expect(await writeNextExport(workerCall())).toBe(true);
  return { id, bytes: await bytesOf(call, id) };
}

describe("a stored export", () => {
  const CONTACT = "Write to maria.keller@example.org, or =not a formula";
  const p = pair();

  beforeAll(async () => {
    await firstPolicy();
    await send(...p.describe, p.says("freelancer", CONTACT, 1), p.says("client", "Thank you.\nAll good", 2));
    await settle();
  });

  it("says how far it is, what it is by its checksum, and lays its dictionary beside it", async () => {
    const call = caller(new Date());
    const { id, bytes } = await stored(call, { dataset: "content", format: "parquet", columns: ["id", "text"] });
    const shown = await getExport(call, id);
    expect(shown).toMatchObject({
      state: "ready",
      sha256: hashOf(bytes),
      progress: { rows: 2, of: 2, bytes: bytes.length },
    });
    expect(await getDictionary(call, id)).toMatchObject({
      rows: 2,
      sha256: shown.sha256,
      columns: [{ name: "id" }, { name: "text", type: "text" }],
    });
    expect((await listExports(call)).items.map((one) => one.id)).toEqual([id]);
    expect((await listExports(caller())).items).toEqual([]);
  });

  it("names the exact filter in the audit trail", async () => {
    const call = caller(new Date());
    const filter = { surface: ["message"], from: "2026-01-01T00:00:00.000Z" };
    const { id } = await requestExport(call, { dataset: "content", format: "csv", filter });
    const { rows } = await database.owner.query("SELECT data FROM audit_events WHERE subject_id = $1", [id]);
    expect(rows[0].data).toMatchObject({ filter, unmasked: false });
  });

  it("can be cancelled until it is written, and not after", async () => {
    const call = caller(new Date());
    const { id } = await requestExport(call, { dataset: "content", format: "parquet" });
    await expect(cancelExport(caller(), id)).rejects.toMatchObject({ code: "not_found" });
    await expect(cancelExport(call, id)).resolves.toMatchObject({ state: "cancelled" });
    expect(await writeNextExport(workerCall())).toBe(false);
    await expect(fetchExport(call, id)).rejects.toMatchObject({ code: "conflict" });
    const done = await stored(call, { dataset: "content", format: "parquet" });
    await expect(cancelExport(call, done.id)).rejects.toMatchObject({ code: "conflict" });
  });

  it("stops writing what was cancelled meanwhile, and leaves nothing of it", async () => {
    const call = caller(new Date());
    await database.owner.query(
      `INSERT INTO stat_daily (day, metric, detector, count)
       SELECT $1, 'flags_raised', md5(n::text) || md5((n + 1)::text), 1 FROM generate_series(1, 40000) n`,
      [call.at.toISOString().slice(0, 10)],
    );
    const { id } = await requestExport(call, figures({ stored: true }));
    const kept = async () =>
      (await database.owner.query("SELECT seq FROM export_chunks WHERE export_id = $1", [id])).rows.length;
    const pieces = WrittenFile.prototype.pieces;
    let keptBefore = 0;
    // Between two pieces of the file, as soon as one of them lies in the database.
    vi.spyOn(WrittenFile.prototype, "pieces").mockImplementation(async function* (this: WrittenFile) {
      for await (const piece of pieces.call(this)) {
        if (keptBefore === 0) {
          keptBefore = await kept();
          if (keptBefore > 0) await cancelExport(call, id);
        }
        yield piece;
      }
    });
    expect(await writeNextExport(workerCall())).toBe(true);
    expect(keptBefore).toBe(1);
    expect(await getExport(call, id)).toMatchObject({ state: "cancelled" });
    expect(await kept()).toBe(0);
  });

  it("is begun anew when its writer died, and whole; a writer that comes back late changes nothing", async () => {
    const call = caller(new Date());
    const { id } = await requestExport(call, { dataset: "content", format: "parquet" });
    await database.owner.query(
      `UPDATE exports SET state = 'running', attempts = 1, lease = gen_random_uuid(), lease_until = now() + interval '1 hour' WHERE id = $1`,
      [id],
    );
    await database.owner.query("INSERT INTO export_chunks VALUES ($1, 0, 'half'), ($1, 7, 'a file')", [id]);
    expect(await writeNextExport(workerCall())).toBe(false);
    await database.owner.query("UPDATE exports SET lease_until = now() - interval '1 second' WHERE id = $1", [id]);
    expect(await writeNextExport(workerCall())).toBe(true);
    const bytes = await bytesOf(call, id);
    expect(hashOf(bytes)).toBe((await getExport(call, id)).sha256);
    expect(await parquetReadObjects({ file: new Uint8Array(bytes).buffer })).toHaveLength(2);
  });

  it("stays its writer's however long the next piece takes", async () => {
    const call = caller(new Date());
    const { id } = await requestExport(call, { dataset: "content", format: "parquet" });
    const { pieces } = WrittenFile.prototype;
    const column = async (name: string) =>
      (await database.owner.query(`SELECT ${name} AS value FROM exports WHERE id = $1`, [id])).rows[0].value;
    vi.spyOn(WrittenFile.prototype, "pieces").mockImplementation(async function* (this: WrittenFile) {
      // The database counts and sorts for longer than a lease lasts.
      await database.owner.query("UPDATE exports SET lease_until = now() - interval '1 second' WHERE id = $1", [id]);
      await vi.waitFor(async () => expect(await column("lease_until > now()")).toBe(true), 30_000);
      expect(await writeNextExport(workerCall())).toBe(false);
      yield* pieces.call(this);
    });
    expect(await writeNextExport(workerCall(), 20)).toBe(true);
    expect(await column("attempts")).toBe(1);
    expect(await getExport(call, id)).toMatchObject({ state: "ready" });
  });

  it("has failed after three lost attempts", async () => {
    const call = caller(new Date());
    const { id } = await requestExport(call, { dataset: "content", format: "parquet" });
    await database.owner.query("UPDATE exports SET attempts = 3 WHERE id = $1", [id]);
    expect(await writeNextExport(workerCall())).toBe(true);
    expect(await getExport(call, id)).toMatchObject({ state: "failed", problem: expect.stringContaining("again") });
  });

  it("loses its bytes when it expires, and keeps them until then", async () => {
    const call = caller(new Date());
    const { id } = await stored(call, { dataset: "content", format: "parquet" });
    expect(await forgetExpiredFiles()).toBe(0);
    await database.owner.query("UPDATE exports SET expires_at = now() - interval '1 second' WHERE id = $1", [id]);
    expect(await forgetExpiredFiles()).toBe(1);
    expect(await getExport({ ...call, at: new Date() }, id)).toMatchObject({ state: "expired" });
    expect((await database.owner.query("SELECT 1 FROM export_chunks WHERE export_id = $1", [id])).rows).toEqual([]);
  });

  it("holds contact values masked", async () => {
    const text = await fileOf(caller(new Date()), { dataset: "content", format: "csv", filter: {} });
    expect(text).toContain("m••••.••••••@example.org");
    expect(text).not.toContain("maria.keller");
    const signals = await fileOf(caller(new Date()), { dataset: "signals", format: "csv", filter: {} });
    expect(signals).not.toContain("maria.keller");
  });
});

it("holds of deleted content neither text nor values, in plain neither; of what stands both", async () => {
  const p = pair();
  const [gone, stays] = ["vera.gone@example.org", "vera.stays@example.org"].map((address, at) =>
    p.says("freelancer", `Write to ${address}`, at),
  );
  await send(...p.describe, gone!, stays!);
  await settle();
  await send(told.remove(contentId(gone!), 7));
  const lines = async (input: Partial<NewExport> & { dataset: Dataset }, call = caller(new Date())) =>
    (await fileOf(call, { format: "jsonl", filter: {}, ...input }))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const lead = callBy(
    mintStaffActor({ id: newId(), name: "L", role: "lead", sessionId: newId() }),
    new Date(),
    newId(),
  );
  const masked = await lines({ dataset: "content", columns: ["id", "text"] });
  const plain = await lines(
    { dataset: "content", columns: ["id", "text"], unmasked: true, reason: "Asked for by the police" },
    lead,
  );
  const values = await lines({ dataset: "signals", columns: ["content_id", "value"] });
  const of = (rows: Record<string, unknown>[], event: TestEvent, key: string) =>
    rows.find((row) => row["id"] === contentId(event) || row["content_id"] === contentId(event))![key];
  expect([of(masked, gone!, "text"), of(plain, gone!, "text"), of(values, gone!, "value")]).toEqual(["", "", null]);
  expect(of(plain, stays!, "text")).toBe("Write to vera.stays@example.org");
  expect(of(masked, stays!, "text")).toMatch(/^Write to v.*@example\.org$/);
  expect(of(values, stays!, "value")).toMatch(/@example\.org$/);
});

describe("an unmasked export", () => {
  const ask = { dataset: "content", format: "csv", unmasked: true, reason: "Asked for by the police" } as const;
  const staff = (role: "lead" | "analyst") =>
    callBy(mintStaffActor({ id: newId(), name: role, role, sessionId: newId() }), new Date(), newId());

  it("is a lead's, with a reason; an analyst or a key gets none, whatever they say", async () => {
    const lead = staff("lead");
    const { id } = await requestExport(lead, ask);
    expect(await new Response((await fetchExport(lead, id)).body).text()).toContain("maria.keller@example.org");
    await expect(requestExport(lead, { ...ask, reason: "" })).rejects.toMatchObject({
      code: "invalid_input",
      errors: [{ path: "reason" }],
    });
    await expect(requestExport(staff("analyst"), ask)).rejects.toMatchObject({ code: "forbidden" });
    await expect(requestExport(caller(), ask)).rejects.toMatchObject({ code: "forbidden" });
    await expect(requestExport(staff("analyst"), { ...ask, unmasked: false })).resolves.toMatchObject({
      unmasked: false,
    });
    const { rows } = await database.owner.query("SELECT data FROM audit_events WHERE subject_id = $1 ORDER BY id", [
      id,
    ]);
    expect(rows[0].data).toMatchObject({ unmasked: true });
    expect(JSON.stringify(rows)).not.toContain("police");
  });

  it("is refused where nothing is masked", async () => {
    await expect(requestExport(staff("lead"), { ...ask, dataset: "reports" })).rejects.toMatchObject({
      errors: [{ path: "unmasked" }],
    });
  });
});

/** Reads a CSV file as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)|([^",\r\n]*)(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error("This is no CSV.");
    rows.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[3]!);
    if ((found[2] ?? found[4]) !== ",") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe("every dataset", () => {
  /** What the file of a dataset is asked for; the figures of the days that this file writes. */
  const filterOf = (dataset: Dataset) => (dataset === "daily_figures" ? { from: "2026-11-20", to: "2026-11-21" } : {});

  /** Reads every dataset and column. */
  let reader: StaffActor;

  beforeAll(async () => {
    await firstPolicy();
    const [ada, ben, lead] = [
      await makeStaff("moderator", "Ada"),
      await makeStaff("moderator", "Ben"),
      await makeStaff("lead", "Lena"),
    ];
    reader = lead;
    await setPlan(callOf(lead), {
      enabled: true,
      strata: [{ name: 'all, of "everybody"', share: 1 }],
      decidedFrom: new Date(0).toISOString(),
      basedOn: null,
    });
    const badge = { kind: "strip_badge" as const, badge: "Top Rated", durationDays: null };
    const restrict = { kind: "restrict" as const, abilities: ["propose", "withdraw"], durationDays: 7 };
    const { decision } = await decidedCase(ada, {
      actions: [badge, restrict],
      case: { valueAmount: "123456789012.34" as never, valueCurrency: "EUR", language: "es" },
    });
    await decidedCase(ada, { violations: [] });
    await fileAppeal(callOf(ben), { decisionId: decision.id, statement: "It was the brief's own address." });
    while ((await drawSample(callOfJob())) > 0);
    const review = await claimNextReview(callOf(ben));
    await answerReview(callOf(ben), review!.id, { outcome: "no_violation", reasonCode: "false_positive" });
    const p = pair();
    const odd = '=SUM(1) said "hello", and\r\nthen 🙂 wrote to jo.ann@example.org';
    const said = p.says("client", odd, 1);
    await send(...p.describe, said, p.says("freelancer", "", 2));
    await settle();
    const report = { id: "+report", reporterId: p.freelancer, accountId: p.client, category: "scam_script" };
    await send(told.report(report, 3));
    await settle();
  });

  it.each(DATASETS)("holds the same cells of %s in XLSX and Parquet, read back by other libraries", async (dataset) => {
    const call = callOf(reader);
    const filter = filterOf(dataset);
    const plain = (await fileOf(call, { dataset, format: "jsonl", filter }))
      .trim()
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(plain.length).toBeGreaterThan(0);
    const { columns } = await requestExport(call, { dataset, format: "csv", filter });
    // The export itself writes audit events: of those only what both files saw is compared.
    const seen = dataset === "audit_events" ? plain.length - 1 : plain.length;

    const xlsx = await stored(call, { dataset, format: "xlsx", filter });
    const [head, ...rows] = await readSheet(xlsx.bytes);
    expect(head).toEqual(columns.map((column) => column.name));
    const sheetValue = (value: unknown, type: string) => {
      if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return null;
      if (type === "time" || type === "date") return new Date(value as string);
      if (type === "decimal") return Number(value);
      return Array.isArray(value) ? value.join(" ") : value;
    };
    expect(rows.slice(0, seen)).toEqual(
      plain.slice(0, seen).map((row) => columns.map(({ name, type }) => sheetValue(row[name], type))),
    );

    const parquet = await stored(call, { dataset, format: "parquet", filter });
    const read = await parquetReadObjects({ file: new Uint8Array(parquet.bytes).buffer });
    const columnValue = (value: unknown, type: string) => {
      if (value === null) return null;
      if (type === "time" || type === "date") return new Date(value as string);
      return type === "integer" ? BigInt(value as number) : value;
    };
    expect(read.slice(0, seen)).toEqual(
      plain
        .slice(0, seen)
        .map((row) => Object.fromEntries(columns.map(({ name, type }) => [name, columnValue(row[name], type)]))),
    );
    // And once more by a reader of another house (Arrow in Rust).
    expect(readParquet(new Uint8Array(parquet.bytes)).numBatches).toBe(1);
  });

  it.each(DATASETS)("holds the same cells of %s in CSV, read back by its standard", async (dataset) => {
    const call = callOf(reader);
    const { columns } = await requestExport(call, { dataset, format: "csv", filter: filterOf(dataset) });
    const csv = await fileOf(call, { dataset, format: "csv", filter: filterOf(dataset) });
    const jsonl = await fileOf(call, { dataset, format: "jsonl", filter: filterOf(dataset) });
    const plain = jsonl
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const [head, ...rows] = readCsv(csv.replace("\uFEFF", ""));
    expect(head).toEqual(columns.map((column) => column.name));
    expect(rows.length).toBeGreaterThan(0);
    // Each file that is asked for is itself an audit event: the first holds those before it.
    expect(rows).toEqual(
      plain.slice(0, rows.length).map((row) => columns.map(({ name, type }) => csvCell(row[name], type as ColumnType))),
    );
    expect(dataset === "audit_events" || plain.length === rows.length).toBe(true);
  });

  it.each(DATASETS)("writes the same JSON lines of %s as its rows read one by one give", async (dataset) => {
    const now = new Date();
    const asked = {
      dataset,
      filter: filterOf(dataset),
      columns: chooseColumns(dataset, undefined),
      unmasked: true,
      now,
    };
    const copied: Buffer[] = [];
    for await (const piece of readSnapshot(await openSnapshot(), (client) => copyJsonl(client, asked)))
      copied.push(Buffer.from(piece));
    const encoded: Buffer[] = [];
    const shape = { dataset, format: "jsonl" as const, columns: asked.columns };
    for await (const piece of readSnapshot(await openSnapshot(), (client) => encode(shape, readRows(client, asked)))) {
      encoded.push(Buffer.from(piece));
    }
    const [one, other] = [copied, encoded].map((pieces) => Buffer.concat(pieces).toString("utf8"));
    expect(one).toBe(other);
    expect(one).toMatch(/\n$/);
  });

  it("says of a decision and its measures what they rest on, how long it took and whether the recommendation was followed", async () => {
    const call = callOf(reader);
    const read = async (dataset: Dataset) =>
      (await fileOf(call, { dataset, format: "jsonl" }))
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
    const rests = { clause: "3.1", minutes_to_decide: 0, reason_code: "contact_before_contract", policy_version: 1 };
    const [decision] = (await read("decisions")).filter((row) => row["outcome"] === "violation");
    expect(decision).toMatchObject({ ...rests, severity: 2, followed: false });
    const measures = (await read("enforcements")).filter((row) => row["decision_id"] === decision!["id"]);
    expect(measures).toMatchObject([
      { ...rests, violations: ["contact_info"] },
      { ...rests, violations: ["contact_info"] },
    ]);
  });

  it("shows one moment: what is written while it is read is not in it, nor is half of a change", async () => {
    const call = callOf(reader);
    const day = call.at.toISOString().slice(0, 10);
    await database.owner.query(
      `INSERT INTO stat_daily (day, metric, detector, count)
       SELECT $1, 'flags_raised', 'd' || n, 1 FROM generate_series(1, 9000) n`,
      [day],
    );
    const pieces = WrittenFile.prototype.pieces;
    let written = false;
    vi.spyOn(WrittenFile.prototype, "pieces").mockImplementation(async function* (this: WrittenFile) {
      for await (const piece of pieces.call(this)) {
        yield piece;
        if (written) continue;
        written = true;
        await database.owner.query("UPDATE stat_daily SET count = 2 WHERE day = $1", [day]);
        await database.owner.query(
          "INSERT INTO stat_daily (day, metric, detector, count) VALUES ($1, 'flags_raised', 'zz', 1)",
          [day],
        );
      }
    });
    // The change falls after the first piece and before the others.
    const filter = { from: day, to: day };
    const text = await fileOf(call, figures({ format: "jsonl", columns: ["detector", "count"], filter }));
    const rows = text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { detector: string; count: number });
    expect(written).toBe(true);
    expect(rows.filter(({ detector, count }) => /^d\d+$/.test(detector) && count === 1)).toHaveLength(9000);
    expect(rows.some(({ detector }) => detector === "zz")).toBe(false);
  });
});
