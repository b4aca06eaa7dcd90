import { beforeAll, describe, expect, it } from "vitest";
import { listAuditEvents } from "@/lib/domain/audit/data";
import { recordAudit } from "@/lib/domain/audit/mutations";
import { auditEventSchema, type NewAuditEvent } from "@/lib/domain/audit/schema";
import { decidedCase } from "@/lib/domain/testing/decided";
import type { StaffActor } from "@/lib/platform/actor";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { inTransaction } from "@/lib/platform/transaction";
import { makeCase } from "@/prisma/seed/factories/case";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const T = new Date("2026-06-01T10:00:00.000Z");
const hour = (n: number) => new Date(T.getTime() + n * 3_600_000);

let ada: StaffActor;
beforeAll(async () => {
  ada = await makeStaff("moderator", "Ada");
});

const viewed = (id: string): NewAuditEvent => ({ type: "case.viewed", subject: { kind: "case", id }, data: {} });
const record = (at: Date, ...events: NewAuditEvent[]) =>
  inTransaction((tx) => recordAudit(tx, callOf(ada, at), ...events));

describe("the audit list", () => {
  it("pages newest first without loss, events of one moment too", async () => {
    const id = newId();
    await record(hour(1), viewed(id), viewed(id), viewed(id));
    await record(hour(3), viewed(id));
    await record(hour(2), viewed(id));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listAuditEvents({ subject: `case:${id}` }, { cursor, limit: 2 });
      seen.push(...page.items.map((event) => event.occurredAt));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual([hour(3), hour(2), hour(1), hour(1), hour(1)].map((at) => at.toISOString()));
  });

  it("calls cases by their number and people by their name, and leaves what has neither to its id", async () => {
    const kase = await makeCase();
    const { number } = await prisma().case.findUniqueOrThrow({ where: { id: kase.id }, select: { number: true } });
    const lost = newId();
    await record(
      hour(4),
      viewed(kase.id),
      { type: "user.disabled", subject: { kind: "user", id: ada.id }, data: {} },
      viewed(lost),
    );
    const named = async (subject: string) => (await listAuditEvents({ subject }, { limit: 1 })).items[0]?.subject;
    expect(await named(`case:${kase.id}`)).toEqual({ kind: "case", id: kase.id, name: String(number) });
    expect(await named(`user:${ada.id}`)).toMatchObject({ name: "Ada" });
    expect(await named(`case:${lost}`)).toMatchObject({ name: null });
  });

  it("tells the reason of a decision in the words of the policy that decided, also where the event names no policy", async () => {
    await makePolicy();
    const { kase } = await decidedCase(ada, { violations: [], at: hour(5) });
    const made = (await listAuditEvents({ subject: `case:${kase.id}`, type: "decision.made" }, { limit: 1 })).items[0]!;
    expect(auditEventSchema.parse(made)).toEqual(made);
    expect(made).toMatchObject({
      data: { reasonCode: "false_positive" },
      reason: { en: "Nothing wrong: flagged by mistake", es: "Sin infracción: marcado por error" },
    });
    const id = newId();
    const bulk = (reasonCode: string): NewAuditEvent => ({
      type: "bulk.started",
      subject: { kind: "bulk", id },
      data: { cases: 2, outcome: "no_violation", reasonCode, measures: [] },
    });
    const soon = new Date(Date.now() + 60_000);
    await record(soon, bulk("allowed_exception"), bulk("a_code_of_no_policy"), {
      type: "bulk.finished",
      subject: { kind: "bulk", id },
      data: { done: 2, skipped: 0, undone: 0, kept: 0 },
    });
    const { items } = await listAuditEvents({ subject: `bulk:${id}` }, { limit: 5 });
    const reasonOf = (code?: string) => items.find((event) => event.data["reasonCode"] === code)?.reason;
    expect(reasonOf("allowed_exception")).toEqual({
      en: "Allowed by an exception",
      es: "Permitido por una excepción",
    });
    expect([reasonOf("a_code_of_no_policy"), reasonOf()]).toEqual([null, null]);
  });

  it("filters by subject with or without its kind, actor, type and time, and names the actors", async () => {
    const id = `acc:with:colons-${newId()}`;
    await record(hour(1), { type: "user.disabled", subject: { kind: "account", id }, data: {} });
    await inTransaction((tx) =>
      recordAudit(tx, callOfJob(hour(2)), { type: "user.enabled", subject: { kind: "account", id }, data: {} }),
    );
    const types = async (filter: object) =>
      (await listAuditEvents(filter, { limit: 50 })).items.map((event) => event.type);
    expect(await types({ subject: `account:${id}` })).toEqual(["user.enabled", "user.disabled"]);
    expect(await types({ subject: id })).toEqual(["user.enabled", "user.disabled"]);
    expect(await types({ subject: `case:${id}` })).toEqual([]);
    expect(await types({ subject: id, actor: ada.id })).toEqual(["user.disabled"]);
    expect(await types({ subject: id, type: "user.enabled" })).toEqual(["user.enabled"]);
    expect(await types({ subject: id, from: hour(2) })).toEqual(["user.enabled"]);
    expect(await types({ subject: id, to: hour(2) })).toEqual(["user.disabled"]);
    expect(await types({ subject: "nul\u0000l" })).toEqual([]);
    const { items } = await listAuditEvents({ subject: id }, { limit: 50 });
    expect(items.map((event) => event.actor)).toEqual([
      { kind: "job", id: "factory", name: "factory", role: null },
      { kind: "user", id: ada.id, name: "Ada", role: "moderator" },
    ]);
    await expect(listAuditEvents({}, { cursor: "bm9uc2Vuc2U", limit: 5 })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });
});

describe("the trail", () => {
  it("can be added to by the application, and never changed, emptied or dropped, in any partition", async () => {
    await record(new Date(), viewed(newId()));
    const { rows } = await database.owner.query<{ name: string }>(
      "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'audit_events'::regclass",
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const table of ["audit_events", ...rows.map((row) => row.name)]) {
      for (const statement of [
        `UPDATE ${table} SET type = 'x'`,
        `UPDATE ${table} SET data = '{}' WHERE false`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
        `DROP TABLE ${table}`,
        `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
      ]) {
        await expect(database.app.query(statement), statement).rejects.toMatchObject({ code: "42501" });
      }
    }
    await expect(
      database.app.query("SELECT set_config('session_replication_role', 'replica', false)"),
    ).rejects.toThrow();
    await expect(
      database.app.query(`CREATE RULE gone AS ON INSERT TO audit_events DO INSTEAD NOTHING`),
    ).rejects.toThrow();
  });

  it("is refused even to the owner by its triggers, partition by partition", async () => {
    await record(new Date(), viewed(newId()));
    const { rows } = await database.owner.query<{ name: string }>(
      "SELECT tableoid::regclass::text AS name FROM audit_events LIMIT 1",
    );
    for (const table of ["audit_events", rows[0]!.name]) {
      for (const statement of [`UPDATE ${table} SET type = 'x'`, `DELETE FROM ${table}`, `TRUNCATE ${table}`]) {
        await expect(database.owner.query(statement), statement).rejects.toMatchObject({ code: "42501" });
      }
    }
  });

  it("refuses a payload that holds more than its type says, and the change with it", async () => {
    const id = newId();
    const talkative = { ...viewed(id), data: { note: "call me at 212" } } as unknown as NewAuditEvent;
    await expect(
      inTransaction(async (tx) => {
        await tx.deskFact.create({ data: { key: `fact-${id}`, value: 1 } });
        await recordAudit(tx, callOf(ada), talkative);
      }),
    ).rejects.toThrow();
    const { rows } = await database.owner.query("SELECT 1 FROM desk_facts WHERE key = $1", [`fact-${id}`]);
    expect(rows).toEqual([]);
  });
});
