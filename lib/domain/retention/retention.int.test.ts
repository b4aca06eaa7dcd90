import { beforeAll, describe, expect, it } from "vitest";
import { addStaff, ask, askJson, auditOf, type Staff } from "@/lib/api/testing/desk";
import { recordAudit } from "@/lib/domain/audit/mutations";
import { removeDue } from "@/lib/domain/retention/mutations";
import type { Retention } from "@/lib/domain/retention/schema";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import { contentId, firstPolicy, pair, send, settle, workerCall } from "@/lib/domain/testing/marketplace";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { inTransaction } from "@/lib/platform/transaction";
import { callOfJob } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const DAY_MS = 86_400_000;
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;
const count = async (text: string, values: unknown[] = []) =>
  Number((await rows<{ n: string }>(`SELECT count(*) AS n FROM ${text}`, values))[0]!.n);
const run = async (at = new Date()) => {
  while (await removeDue(workerCall(at)));
};

let admin: Staff;
let lead: Staff;
beforeAll(async () => {
  await firstPolicy();
  [admin, lead] = [await addStaff("admin"), await addStaff("lead")];
});

const set = (name: string, days: number | null, as = admin) =>
  askJson<Retention>("PUT", `/retention/${name}`, { as, body: { days } });
/** Texts are kept for good again, and there are months to write them into. */
const keepTexts = async () => {
  await set("content", null);
  await set("signals", null);
  await rows("SELECT docket_make_partitions(now() + interval '3 months')");
};
const later = (days: number) => new Date(Date.now() + days * DAY_MS);

describe("the clocks", () => {
  it("are set by administrators, shown before they run, and begin a day later when they got shorter", async () => {
    const address = async (at: Date) => {
      const id = `${Math.floor(at.getTime()).toString(16).padStart(12, "0")}`.replace(
        /^(.{8})(.{4})$/,
        "$1-$2-7000-8000-",
      );
      await rows("INSERT INTO audit_addresses (event_id, address) VALUES ($1, '192.0.2.7')", [
        `${id}${Math.random().toString(16).slice(2, 14).padEnd(12, "0")}`,
      ]);
    };
    await address(later(-60));
    await address(later(-3));
    const before = await count("audit_addresses");
    const preview = await askJson("GET", "/retention/preview?class=audit_addresses&days=30", { as: admin });
    expect(preview.body).toMatchObject({ due: { count: 1, atLeast: false } });
    const { status, body } = await set("audit_addresses", 30);
    expect(status).toBe(200);
    const clock = body.clocks.find((one) => one.class === "audit_addresses")!;
    expect(clock).toMatchObject({ days: 30, byDefault: 90, due: { count: 1 }, setBy: { id: admin.id } });
    expect(Date.parse(clock.startsAt!)).toBeGreaterThan(Date.now() + 23 * 3_600_000);
    await run();
    // More may have come in meanwhile; what is due is still there.
    expect(await count("audit_addresses")).toBeGreaterThanOrEqual(before);
    await run(later(2));
    expect(await count("audit_addresses WHERE event_id < docket_uuid_floor(now() - interval '29 days')")).toBe(0);
    expect(await count("audit_addresses WHERE event_id < docket_uuid_floor(now() - interval '2 days')")).toBe(1);
    expect((await auditOf("retention.changed", "audit_addresses")).map((event) => event.data)).toEqual([
      { class: "audit_addresses", from: 90, to: 30 },
    ]);
    expect((await auditOf("retention.removed", "audit_addresses")).map((event) => event.data["removed"])).toEqual([1]);
  });

  it("begin a day after the last word on a shorter time that has not begun yet", async () => {
    const started = async (days: number | null) =>
      Date.parse(
        (await set("reveals", days)).body.clocks.find((one) => one.class === "reveals")!.startsAt ?? "1970-01-01",
      );
    const tomorrow = () => Date.now() + 23 * 3_600_000;
    await started(3_650);
    expect(await started(400)).toBeGreaterThan(tomorrow());
    // Longer than what was just said and shorter than what held until then: the slip is mended, not made worse.
    expect(await started(1_000)).toBeGreaterThan(tomorrow());
    expect(await started(null)).toBeLessThan(tomorrow());
  });

  it("are nobody else's, and not shorter than the class allows", async () => {
    for (const [method, path] of [
      ["GET", "/retention"],
      ["GET", "/retention/preview?class=content&days=30"],
      ["PUT", "/retention/content"],
    ] as const) {
      expect((await ask(method, path, { as: lead, body: method === "PUT" ? { days: 90 } : undefined })).status).toBe(
        403,
      );
    }
    expect((await set("evidence", 10)).status).toBe(422);
    expect((await set("nothing", 100)).status).toBe(422);
    expect((await set("evidence", 400)).status).toBe(200);
    expect((await set("evidence", null)).status).toBe(200);
  });
});

describe("content", () => {
  it("goes by whole months, with its names and older texts; evidence stays", async () => {
    const p = pair();
    const said = p.says("freelancer", "Call +1 212 555 0142", 1);
    await send(...p.describe, said);
    await settle();
    const external = contentId(said);
    expect(await count("evidence WHERE author_id = $1", [p.freelancer])).toBe(1);
    await set("content", 30);
    await set("signals", 30);
    await run(later(2));
    expect(await count("contents WHERE external_id = $1", [external])).toBe(1);
    const months = await count("pg_inherits WHERE inhparent = 'contents'::regclass");
    await run(later(70));
    expect(await count("contents WHERE external_id = $1", [external])).toBe(0);
    expect(await count("content_keys WHERE external_id = $1", [external])).toBe(0);
    expect(await count("signals")).toBe(0);
    expect(await count("evidence WHERE author_id = $1", [p.freelancer])).toBe(1);
    expect(await count("pg_inherits WHERE inhparent = 'contents'::regclass")).toBeLessThan(months);
    const removed = await auditOf("retention.removed", "content");
    expect(removed.reduce((sum, event) => sum + (event.data["removed"] as number), 0)).toBeGreaterThanOrEqual(1);
    await rows("SELECT docket_make_partitions(now() + interval '3 months')");
  });

  it("of an account under legal hold stays, of others in the same month it goes", async () => {
    const [held, other] = [pair(), pair()];
    const [mine, theirs] = [
      held.says("client", "Good morning to you.", 1),
      other.says("client", "Good evening to you.", 1),
    ];
    await send(...held.describe, ...other.describe, mine, theirs);
    await settle();
    const hold = await ask("POST", `/accounts/${held.freelancer}/hold`, { as: lead, body: { reason: "A court asks" } });
    expect(hold.status).toBe(201);
    await run(later(70));
    expect(await count("contents WHERE external_id = $1", [contentId(mine)])).toBe(1);
    expect(await count("contents WHERE external_id = $1", [contentId(theirs)])).toBe(0);
    const lifted = await ask("POST", `/accounts/${held.freelancer}/hold/lift`, {
      as: admin,
      body: { reason: "Closed" },
    });
    expect(lifted.status).toBe(200);
    await run(later(70));
    expect(await count("contents WHERE external_id = $1", [contentId(mine)])).toBe(0);
    await rows("SELECT docket_make_partitions(now() + interval '3 months')");
  });
});

describe("signals", () => {
  it("take what was made of them along, so that a text whose spans are gone counts as unjudged; held ones keep both", async () => {
    await keepTexts();
    const [held, other] = [pair(), pair()];
    const halves = [other.says("client", "Ring +1 212", 1), other.says("client", "555 0142, if you like", 2)];
    await send(
      ...held.describe,
      ...other.describe,
      held.says("client", "Ring +1 212 555 0142", 1),
      ...halves,
      other.says("client", "Good evening to you.", 3),
    );
    await settle();
    const hold = await ask("POST", `/accounts/${held.freelancer}/hold`, { as: lead, body: { reason: "A court asks" } });
    expect(hold.status).toBe(201);
    const left = async (p: ReturnType<typeof pair>) => [
      await count("contents WHERE author_id = $1", [p.client]),
      await count("signals s JOIN contents c ON c.id = s.content_id WHERE c.author_id = $1", [p.client]),
      await count("assessments a JOIN contents c ON c.id = a.content_id WHERE c.author_id = $1", [p.client]),
    ];
    const before = await left(held);
    expect(Math.min(...before, ...(await left(other)))).toBeGreaterThan(0);
    await set("signals", 30);
    await run(later(70));
    expect(await left(other)).toEqual([3, 0, 0]);
    expect(await left(held)).toEqual(before);
    await ask("POST", `/accounts/${held.freelancer}/hold/lift`, { as: admin, body: { reason: "Closed" } });
    await keepTexts();
  });

  it("take the words of what people marked as missed along, once no case keeps its text; held ones stay", async () => {
    await keepTexts();
    const [final, open, held] = [pair(), pair(), pair()];
    const all = [final, open, held];
    const text = "Call +1 212 555 0142, or look for annlee under the blue bird.";
    await send(...all.flatMap((p) => [...p.describe, p.says("freelancer", text, 1)]));
    await settle();
    for (const p of all) {
      const [kase] = await rows<{ id: string; version: number }>(
        "SELECT id, version FROM cases WHERE account_id = $1",
        [p.freelancer],
      );
      const [content] = await rows<{ external_id: string }>("SELECT external_id FROM contents WHERE author_id = $1", [
        p.freelancer,
      ]);
      const start = text.indexOf("annlee");
      const marked = await ask("POST", `/cases/${kase!.id}/missed-spans`, {
        as: lead,
        body: { contentId: content!.external_id, revision: 1, start, end: start + 6, kind: "handle", note: "" },
      });
      expect(marked.status, await marked.text()).toBe(201);
      if (p === open) continue;
      await ask("POST", `/cases/${kase!.id}/claim`, { as: lead });
      const { version } = (await askJson<{ version: number }>("GET", `/cases/${kase!.id}`, { as: lead })).body;
      const decided = await ask("POST", `/cases/${kase!.id}/decisions`, {
        as: lead,
        body: {
          outcome: "violation",
          violations: ["contact_info"],
          actions: [],
          reasonCode: "contact_before_contract",
          note: "Seen.",
          message: "Please stay on the platform.",
          caseVersion: version,
        },
      });
      expect(decided.status, await decided.text()).toBe(201);
    }
    await ask("POST", `/accounts/${held.freelancer}/hold`, { as: lead, body: { reason: "A court asks" } });
    const words = async (p: ReturnType<typeof pair>) =>
      (
        await rows<{ masked: string | null }>(
          "SELECT m.masked FROM missed_spans m JOIN cases c ON c.id = m.case_id WHERE c.account_id = $1",
          [p.freelancer],
        )
      ).map(({ masked }) => masked);
    const forgotten = async () =>
      (
        await rows<{ n: number }>(
          `SELECT (data ->> 'removed')::int AS n FROM audit_events
           WHERE type = 'retention.removed' AND data ->> 'class' = 'signals' ORDER BY id DESC LIMIT 1`,
        )
      )[0];
    const [kept] = await words(final);
    expect(kept).toHaveLength(6);
    await set("signals", 30);
    await run(later(300));
    expect(await words(final)).toEqual([kept]);
    await set("evidence", 200);
    await run(later(300));
    // The copy may go after its signals did: then with the next round.
    await run(later(300));
    expect(await forgotten()).toEqual({ n: 1 });
    expect([await words(final), await words(open), await words(held)]).toEqual([[null], [kept], [kept]]);
    await ask("POST", `/accounts/${held.freelancer}/hold/lift`, { as: admin, body: { reason: "Closed" } });
    await set("evidence", null);
    await keepTexts();
  });
});

describe("evidence, reports and notes", () => {
  it("go when their case is final and nothing rests on it, not before", async () => {
    const [open, final, active] = [pair(), pair(), pair()];
    const all = [open, final, active];
    await send(
      ...all.flatMap((p) => [
        ...p.describe,
        p.says("freelancer", "Call +1 212 555 0142 or write to a.b@example.org", 1),
      ]),
    );
    await settle();
    const caseOf = async (p: ReturnType<typeof pair>) =>
      (await rows<{ id: string }>("SELECT id FROM cases WHERE account_id = $1", [p.freelancer]))[0]!.id;
    for (const p of [final, active]) {
      const id = await caseOf(p);
      await ask("POST", `/cases/${id}/claim`, { as: lead });
      const { version } = (await askJson<{ version: number }>("GET", `/cases/${id}`, { as: lead })).body;
      const decided = await ask("POST", `/cases/${id}/decisions`, {
        as: lead,
        body: {
          outcome: "violation",
          violations: ["contact_info"],
          actions: p === active ? [{ kind: "suspend", durationDays: null }] : [],
          reasonCode: "contact_before_contract",
          note: "Seen.",
          message: "Please stay on the platform.",
          caseVersion: version,
        },
      });
      expect(decided.status, await decided.text()).toBe(201);
    }
    await set("evidence", 200);
    await run(later(300));
    const left = async (p: ReturnType<typeof pair>) => count("evidence WHERE author_id = $1", [p.freelancer]);
    expect([await left(open), await left(final), await left(active)]).toEqual([1, 0, 1]);
    const [gone] = await rows("SELECT first_evidence, search_text FROM cases WHERE account_id = $1", [
      final.freelancer,
    ]);
    expect(gone).toEqual({ first_evidence: null, search_text: "" });
    expect((await ask("GET", `/cases/${await caseOf(final)}`, { as: lead })).status).toBe(200);
  });

  it("sessions that ended long ago go; those that live stay", async () => {
    await rows(
      `INSERT INTO staff_sessions (id, user_id, created_at, expires_at) VALUES ($1, $2, now() - interval '50 days', now() - interval '49 days')`,
      [newId(), lead.id],
    );
    await run();
    expect(await count("staff_sessions WHERE expires_at < now() - interval '31 days'")).toBe(0);
    expect((await ask("GET", "/me", { as: lead })).status).toBe(200);
  });
});

describe("contacts", () => {
  it("go once they were not written again, with the value nobody else wrote; one written again or held stays", async () => {
    await keepTexts();
    const [gone, again, held] = [pair(), pair(), pair()];
    const shared = "Write me at once.only@example.org";
    await send(...[gone, again, held].flatMap((p) => [...p.describe, p.says("freelancer", shared, 1)]));
    await settle();
    const long = (p: ReturnType<typeof pair>) =>
      rows("UPDATE account_contacts SET first_seen_at = now() - interval '300 days' WHERE account_id = $1", [
        p.freelancer,
      ]);
    // Only the time of receipt is moved: as if it had been written long ago and its signals had gone since.
    for (const p of [gone, held]) {
      await long(p);
      await rows("DELETE FROM signals s USING contents c WHERE c.id = s.content_id AND c.author_id = $1", [
        p.freelancer,
      ]);
    }
    await long(again);
    await rows(
      "INSERT INTO contacts (id, kind, value_hash, hash_key_id, first_seen_at) VALUES ($1, 'email', '\\x00', 'k', now() - interval '300 days')",
      [newId()],
    );
    expect(
      (await ask("POST", `/accounts/${held.freelancer}/hold`, { as: lead, body: { reason: "A court asks" } })).status,
    ).toBe(201);
    await set("contacts", 200);
    await run(later(2));
    const left = (p: ReturnType<typeof pair>) => count("account_contacts WHERE account_id = $1", [p.freelancer]);
    expect([await left(gone), await left(again), await left(held)]).toEqual([0, 1, 1]);
    expect(await count("contacts WHERE value_hash = '\\x00'")).toBe(0);
    expect(
      await count("contacts k JOIN account_contacts a ON a.contact_id = k.id WHERE a.account_id = $1", [
        again.freelancer,
      ]),
    ).toBe(1);
  });
});

describe("appeals and notices", () => {
  it("lose their words when nothing rests on the decision, and stay as what happened", async () => {
    await keepTexts();
    const [warned, restricted] = [pair(), pair()];
    const both = [warned, restricted];
    await send(...both.flatMap((p) => [...p.describe, p.says("freelancer", "Call +1 212 555 0142", 1)]));
    await settle();
    const other = await addStaff("lead");
    for (const p of both) {
      const [kase] = await rows<{ id: string }>("SELECT id FROM cases WHERE account_id = $1", [p.freelancer]);
      await ask("POST", `/cases/${kase!.id}/claim`, { as: lead });
      const { version } = (await askJson<{ version: number }>("GET", `/cases/${kase!.id}`, { as: lead })).body;
      const decided = await askJson<{ id: string }>("POST", `/cases/${kase!.id}/decisions`, {
        as: lead,
        body: {
          outcome: "violation",
          violations: ["contact_info"],
          actions: [
            p === restricted ? { kind: "restrict", abilities: ["propose"], durationDays: 90 } : { kind: "warn" },
          ],
          reasonCode: "contact_before_contract",
          note: "Seen.",
          message: "Please stay on the platform.",
          caseVersion: version,
        },
      });
      expect(decided.status, JSON.stringify(decided.body)).toBe(201);
      await settleDueEnforcements(workerCall(later(1)));
      const filed = await askJson<{ id: string }>("POST", "/appeals", {
        as: lead,
        body: { decisionId: decided.body.id, statement: "It was my own shop's number." },
      });
      expect(filed.status, JSON.stringify(filed.body)).toBe(201);
      expect((await ask("POST", `/appeals/${filed.body.id}/claim`, { as: other })).status).toBe(200);
      const resolved = await ask("POST", `/appeals/${filed.body.id}/resolve`, {
        as: other,
        body: {
          outcome: "upheld",
          answer: "It stays as it was decided: the number was yours to share later.",
          note: "Read twice.",
        },
      });
      expect(resolved.status, await resolved.text()).toBe(200);
    }
    await set("appeals", 200);
    await set("notices", 200);
    await run(later(190));
    const words = async (p: ReturnType<typeof pair>) => [
      await count("appeals WHERE account_id = $1 AND statement <> '' AND answer <> '' AND note <> ''", [p.freelancer]),
      await count("notices WHERE account_id = $1 AND body <> '' AND subject <> ''", [p.freelancer]),
    ];
    const before = await words(warned);
    expect(Math.min(...before)).toBeGreaterThan(0);
    await run(later(300));
    expect(await words(warned)).toEqual([0, 0]);
    expect(Math.min(...(await words(restricted)))).toBeGreaterThan(0);
    expect(await count("appeals WHERE account_id = $1 AND outcome = 'upheld'", [warned.freelancer])).toBe(1);
    expect(await count("notices WHERE account_id = $1", [warned.freelancer])).toBe(before[1]);
  });
});

describe("the trail itself", () => {
  it("is in no class: no clock removes an event", async () => {
    const id = newId();
    await inTransaction((tx) =>
      recordAudit(tx, callOfJob(later(-4_000)), { type: "case.viewed", subject: { kind: "case", id }, data: {} }),
    );
    await run(later(4_000));
    expect(await auditOf("case.viewed", id)).toHaveLength(1);
    await rows("SELECT docket_make_partitions(now() + interval '3 months')");
  });
});
