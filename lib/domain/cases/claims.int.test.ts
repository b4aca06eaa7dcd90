import { beforeAll, describe, expect, it } from "vitest";
import { countCases, listCases } from "@/lib/domain/cases/data";
import { claimCase, claimNextCase, releaseCase } from "@/lib/domain/cases/mutations";
import { decidedCase } from "@/lib/domain/testing/decided";
import type { StaffActor } from "@/lib/platform/actor";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makeCase } from "@/prisma/seed/factories/case";
import { makeAccount } from "@/prisma/seed/factories/conversation";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const hourAgo = (n: number) => new Date(Date.now() - n * 3_600_000);

let ada: StaffActor;
let ben: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
  ben = await makeStaff("moderator", "Ben");
});

const expire = (id: string) =>
  database.owner.query("UPDATE cases SET claim_expires_at = now() - interval '1 second' WHERE id = $1", [id]);

async function claimEvents(id: string): Promise<{ actor_id: string; data: { renewed: boolean; via: string } }[]> {
  const { rows } = await database.owner.query(
    "SELECT actor_id, data FROM audit_events WHERE type = 'case.claimed' AND subject_id = $1 ORDER BY id",
    [id],
  );
  return rows;
}

describe("claim next", () => {
  it("gives 200 cases to 20 claimers at once: none twice, none lost", async () => {
    const account = await makeAccount();
    const marker = { accountId: account.id, language: "xx" };
    const made = await Promise.all(
      Array.from({ length: 200 }, (_, n) => makeCase({ ...marker, subjectId: `race-${n}`, priorityKey: n })),
    );
    const claimers = await Promise.all(Array.from({ length: 20 }, (_, n) => makeStaff("moderator", `Racer ${n}`)));
    const taken: { id: string; by: string }[] = [];
    await Promise.all(
      claimers.map(async (actor) => {
        for (;;) {
          const row = await claimNextCase(callOf(actor), { language: ["xx"] });
          if (!row) return;
          expect(row.claim?.by.id).toBe(actor.id);
          taken.push({ id: row.id, by: actor.id });
        }
      }),
    );
    expect(taken).toHaveLength(200);
    expect(new Set(taken.map((one) => one.id))).toEqual(new Set(made.map((one) => one.id)));
    const { rows } = await database.owner.query(
      "SELECT id, claimed_by FROM cases WHERE language = 'xx' AND claim_expires_at > now()",
    );
    expect(new Map(rows.map((row) => [row.id, row.claimed_by]))).toEqual(new Map(taken.map((one) => [one.id, one.by])));
    const { rows: events } = await database.owner.query(
      `SELECT count(*)::int AS n FROM audit_events e JOIN cases c ON c.id::text = e.subject_id
       WHERE e.type = 'case.claimed' AND c.language = 'xx'`,
    );
    expect(events[0].n).toBe(200);
  });

  it("takes the highest priority of the filter, passes over held cases and takes them once their lease has run out", async () => {
    const [low, high] = [
      await makeCase({ language: "ab", priorityKey: 1 }),
      await makeCase({ language: "ab", priorityKey: 2 }),
    ];
    await makeCase({ language: "cd", priorityKey: 9 });
    expect((await claimNextCase(callOf(ada), { language: ["ab"] }))?.id).toBe(high.id);
    expect((await claimNextCase(callOf(ben), { language: ["ab"] }))?.id).toBe(low.id);
    expect(await claimNextCase(callOf(ben), { language: ["ab"] })).toBeNull();
    await expire(high.id);
    expect((await claimNextCase(callOf(ben), { language: ["ab"] }))?.claim?.by).toEqual({ id: ben.id, name: "Ben" });
  });

  it("leaves what is assigned to another, and gives it to that person", async () => {
    const kase = await makeCase({ language: "ef", assigneeId: ben.id });
    expect(await claimNextCase(callOf(ada), { language: ["ef"] })).toBeNull();
    expect((await claimNextCase(callOf(ben), { language: ["ef"] }))?.id).toBe(kase.id);
  });

  it("changes neither status nor version", async () => {
    const kase = await makeCase({ language: "gh" });
    await claimNextCase(callOf(ada), { language: ["gh"] });
    const { rows } = await database.owner.query("SELECT status, version FROM cases WHERE id = $1", [kase.id]);
    expect(rows[0]).toEqual({ status: "open", version: 1 });
  });

  it("gives one case for one idempotency key", async () => {
    await makeCase({ language: "ij" });
    await makeCase({ language: "ij" });
    const idempotency = () => ({ route: "claimNext", key: "k1", bodyHash: Buffer.from("b"), replayed: false });
    const first = await claimNextCase({ ...callOf(ada), idempotency: idempotency() }, { language: ["ij"] });
    const again = await claimNextCase({ ...callOf(ada), idempotency: idempotency() }, { language: ["ij"] });
    expect(again).toEqual(first);
    expect(await claimNextCase(callOf(ben), { language: ["ij"] })).not.toBeNull();
  });

  it("refuses a filter of finished cases, and machines", async () => {
    await expect(claimNextCase(callOf(ada), { view: "decided" })).rejects.toMatchObject({ code: "invalid_input" });
    await expect(claimNextCase(callOfJob(), {})).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("claim and release", () => {
  it("renews for the holder and tells others who holds it until when", async () => {
    const kase = await makeCase();
    const first = await claimCase(callOf(ada), kase.id);
    const renewed = await claimCase(callOf(ada), kase.id);
    expect(Date.parse(renewed.claim!.expiresAt)).toBeGreaterThanOrEqual(Date.parse(first.claim!.expiresAt));
    await expect(claimCase(callOf(ben), kase.id)).rejects.toMatchObject({
      code: "claimed_by_other",
      extra: { holder: { by: { id: ada.id, name: "Ada" }, until: renewed.claim!.expiresAt } },
    });
    await expect(releaseCase(callOf(ben), kase.id)).rejects.toMatchObject({ code: "claimed_by_other" });
  });

  it("is free to others after release, and after its lease by the database's clock", async () => {
    const kase = await makeCase();
    await claimCase(callOf(ada), kase.id);
    expect((await releaseCase(callOf(ada), kase.id)).claim).toBeNull();
    expect((await releaseCase(callOf(ada), kase.id)).claim).toBeNull();
    await claimCase(callOf(ben), kase.id);
    await expire(kase.id);
    expect((await claimCase(callOf(ada), kase.id)).claim?.by.id).toBe(ada.id);
  });

  it("lets a page that goes give back the hold it had, and no newer one of the same person", async () => {
    const kase = await makeCase();
    const { expiresAt } = (await claimCase(callOf(ada), kase.id)).claim!;
    await database.owner.query(
      "UPDATE cases SET claim_expires_at = claim_expires_at + interval '1 minute' WHERE id = $1",
      [kase.id],
    );
    const later = (await releaseCase(callOf(ada), kase.id, new Date(expiresAt))).claim;
    expect(later?.by.id).toBe(ada.id);
    expect((await releaseCase(callOf(ada), kase.id, new Date(later!.expiresAt))).claim).toBeNull();
  });

  it("writes one event for taking a hold and one for prolonging it, however often the page renews", async () => {
    const kase = await makeCase();
    await claimCase(callOf(ada), kase.id);
    for (let minute = 1; minute <= 5; minute += 1) {
      await database.owner.query(
        `UPDATE cases SET claimed_at = claimed_at - interval '1 minute', claim_expires_at = claim_expires_at - interval '1 minute'
         WHERE id = $1`,
        [kase.id],
      );
      await claimCase(callOf(ada), kase.id);
    }
    expect((await claimEvents(kase.id)).map((event) => event.data.renewed)).toEqual([false, true]);
    await expire(kase.id);
    await claimCase(callOf(ada), kase.id);
    expect((await claimEvents(kase.id)).map((event) => event.data.renewed)).toEqual([false, true, false]);
  });

  it("lets one of ten win who claim the same case at once", async () => {
    const kase = await makeCase();
    const actors = await Promise.all(Array.from({ length: 10 }, () => makeStaff("moderator")));
    const results = await Promise.allSettled(actors.map((actor) => claimCase(callOf(actor), kase.id)));
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    expect(await claimEvents(kase.id)).toHaveLength(1);
  });

  it("refuses what is finished, what does not exist and what is no id", async () => {
    const done = await makeCase({ status: "decided" });
    await expect(claimCase(callOf(ada), done.id)).rejects.toMatchObject({ code: "conflict" });
    await expect(claimCase(callOf(ada), ada.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(claimCase(callOf(ada), "4821")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the queue", () => {
  const list = (filter: object, page: object = {}) =>
    listCases(filter, { actor: ada, now: new Date(), limit: 2, ...page } as Parameters<typeof listCases>[1]);

  it("pages every sort without loss or repeat, ties included", async () => {
    const at = (hour: number) => new Date(Date.UTC(2026, 5, 1, hour));
    const made = await Promise.all(
      Array.from({ length: 7 }, (_, n) =>
        makeCase({
          language: "kl",
          priorityKey: Math.floor(n / 2) + 0.1,
          openedAt: at(Math.floor(n / 3)),
          dueAt: at(20 - Math.floor(n / 2)),
          valueAmount: n % 3 === 0 ? null : (n as never),
          valueBase: n % 3 === 0 ? null : (n as never),
          valueCurrency: "USD",
        }),
      ),
    );
    for (const sort of ["priority", "oldest", "newest", "value", "due", "decided"] as const) {
      const seen: { id: string; key: number }[] = [];
      let cursor: string | undefined;
      do {
        const page = await list({ language: ["kl"] }, { sort, cursor });
        for (const row of page.items) {
          const from = made.find((one) => one.id === row.id)!;
          const key = {
            priority: -from.priorityKey,
            oldest: from.openedAt.getTime(),
            newest: -from.openedAt.getTime(),
            value: -Number(from.valueBase ?? 0),
            due: from.dueAt.getTime(),
            decided: -from.openedAt.getTime(),
          }[sort];
          seen.push({ id: row.id, key });
        }
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(new Set(seen.map((one) => one.id)).size, sort).toBe(7);
      expect(seen, sort).toHaveLength(7);
      expect(seen.map((one) => one.key)).toEqual([...seen].sort((a, b) => a.key - b.key).map((one) => one.key));
    }
  });

  it("merges several statuses in one order", async () => {
    await makeCase({ language: "mn", status: "open", priorityKey: 1 });
    await makeCase({ language: "mn", status: "escalated", priorityKey: 3 });
    await makeCase({ language: "mn", status: "snoozed", priorityKey: 2 });
    await makeCase({ language: "mn", status: "decided", priorityKey: 4 });
    const { items } = await list({ language: ["mn"], status: ["open", "escalated", "snoozed"] }, { limit: 10 });
    expect(items.map((row) => row.status)).toEqual(["escalated", "snoozed", "open"]);
  });

  it("finds by words of the masked text, account, number and id, and by nothing hidden", async () => {
    const kase = await makeCase({ searchText: "Call me at +1 212 555 •••2, the paper plane app" });
    const found = async (q: string) => (await list({ q }, { limit: 10 })).items.map((row) => row.id);
    expect(await found("paper plane")).toContain(kase.id);
    expect(await found('"plane paper"')).not.toContain(kase.id);
    expect(await found("paper -plane")).not.toContain(kase.id);
    expect(await found(kase.accountId)).toEqual([kase.id]);
    expect(await found(kase.id)).toEqual([kase.id]);
    for (const q of ["", "#", "case ", "Case #", "caso "]) {
      expect(await found(`${q}${kase.number}`)).toContain(kase.id);
    }
    await database.owner.query("UPDATE accounts SET display_name = 'Studio Varga' WHERE id = $1", [kase.accountId]);
    expect(await found("varga")).toEqual([kase.id]);
    expect(await found("arga")).toEqual([]);
    expect(await found("0142")).not.toContain(kase.id);
    expect(await found("& | ! :*")).toEqual([]);
    expect(await found("nul\u0000l")).toEqual([]);
  });

  it("filters on every field, and shows mine as held or assigned", async () => {
    const kase = await makeCase({
      language: "op",
      phase: "ended",
      surface: "proposal",
      violations: ["scam_script"],
      accountKind: "client",
      score: 0.4,
      valueAmount: 700 as never,
      valueBase: 700 as never,
      valueCurrency: "EUR",
      dueAt: new Date(Date.now() - 1000),
    });
    const hits = async (filter: object) =>
      (await list({ language: ["op"], ...filter }, { limit: 10 })).items.map((row) => row.id).length;
    for (const [filter, n] of [
      [{ phase: ["ended", "offer"] }, 1],
      [{ phase: ["offer"] }, 0],
      [{ surface: ["proposal"] }, 1],
      [{ surface: ["message"] }, 0],
      [{ violation: ["scam_script"] }, 1],
      [{ violation: ["contact_info"] }, 0],
      [{ accountKind: ["client"] }, 1],
      [{ accountKind: ["agency"] }, 0],
      [{ minScore: 0.3 }, 1],
      [{ minScore: 0.5 }, 0],
      [{ minValue: 700 }, 1],
      [{ minValue: 701 }, 0],
      [{ view: "overdue" }, 1],
      [{ view: "scam" }, 1],
      [{ view: "payments" }, 0],
      [{ view: "after_contract" }, 1],
      [{ view: "escalated" }, 0],
      [{ view: "re_review" }, 0],
      [{ assignee: "none" }, 1],
      [{ assignee: "me" }, 0],
      [{ assignee: ben.id }, 0],
      [{ view: "mine" }, 0],
    ] as const) {
      expect([filter, await hits(filter)]).toEqual([filter, n]);
    }
    await claimCase(callOf(ada), kase.id);
    expect(await hits({ view: "mine" })).toBe(1);
    await expire(kase.id);
    expect(await hits({ view: "mine" })).toBe(0);
  });

  it("shows a row whole, the dead hold of a colleague not", async () => {
    const account = await makeAccount({ displayName: "Harbor Ridge", kind: "client" });
    const kase = await makeCase({
      language: "qr",
      accountId: account.id,
      valueAmount: 4800 as never,
      valueCurrency: "USD",
    });
    await claimCase(callOf(ben), kase.id);
    const read = async () => (await list({ language: ["qr"] })).items[0]!;
    expect(await read()).toMatchObject({
      id: kase.id,
      number: kase.number,
      account: { id: account.id, displayName: "Harbor Ridge", kind: "client" },
      valueAtStake: { amount: 4800, currency: "USD" },
      claim: { by: { id: ben.id, name: "Ben" } },
    });
    await expire(kase.id);
    expect((await read()).claim).toBeNull();
  });

  it("shows what is decided newest decision first, with what it came to and when", async () => {
    const old = await decidedCase(ada, { at: hourAgo(9), case: { language: "de", priorityKey: 9 } });
    const young = await decidedCase(ada, { at: hourAgo(2), case: { language: "de" } });
    const none = await decidedCase(ada, { at: hourAgo(5), violations: [], actions: [], case: { language: "de" } });
    await makeCase({ language: "de" });
    const { items } = await list({ language: ["de"], view: "decided" }, { sort: "decided", limit: 10 });
    expect(items.map((row) => [row.id, row.outcome, row.decidedAt !== null])).toEqual([
      [young.kase.id, "violation", true],
      [none.kase.id, "no_violation", true],
      [old.kase.id, "violation", true],
    ]);
    expect((await list({ language: ["de"] }, { sort: "decided" })).items.map((row) => row.outcome)).toEqual([null]);
  });

  it("shows the words of a complaint, masked, where nothing else is evidence", async () => {
    const kase = await makeCase({ language: "fo", violations: [] });
    const report = { accountId: kase.accountId, category: "other", caseId: kase.id };
    await prisma().report.createMany({
      data: [
        { ...report, id: newId(), note: "", filedAt: hourAgo(3) },
        { ...report, id: newId(), note: "Wants me on jane.roe@example.com", filedAt: hourAgo(2) },
        { ...report, id: newId(), note: "Later", filedAt: hourAgo(1) },
      ],
    });
    const evidence = async () => (await list({ language: ["fo"] })).items[0]!.firstEvidence;
    expect(await evidence()).toEqual({
      text: expect.stringMatching(/^Wants me on j•+\.•+@example\.com$/),
      start: 0,
      end: 0,
      kind: "report",
    });
    await database.owner.query("UPDATE cases SET first_evidence = $2 WHERE id = $1", [
      kase.id,
      { text: "write to me", start: 0, end: 5, kind: "email" },
    ]);
    expect(await evidence()).toMatchObject({ text: "write to me" });
  });

  it("counts to its cap and says that there are more", async () => {
    expect(await countCases({ language: ["qr"] }, ada)).toMatchObject({ count: 1, atLeast: false });
    const account = await makeAccount();
    await database.owner.query(
      `INSERT INTO cases (id, account_id, account_kind, subject_kind, subject_id, violations, phase, surface, language, priority_key,
         priority_reasons, policy_version, opened_at, due_at)
       SELECT gen_random_uuid(), $1, 'client', 'conversation', n::text, '{}', 'none', 'message', 'st', n, '[]', 1, now(), now()
       FROM generate_series(1, 1100) n`,
      [account.id],
    );
    expect(await countCases({ language: ["st"] }, ada)).toEqual({ count: 1000, atLeast: true, valueAtStake: null });
  });

  it("sums what is at stake in the base currency, and leaves out what has no known value", async () => {
    expect((await countCases({ language: ["uv"] }, ada)).valueAtStake).toBeNull();
    const account = await makeAccount();
    await database.owner.query(
      `INSERT INTO cases (id, account_id, account_kind, subject_kind, subject_id, violations, phase, surface, language, priority_key,
         priority_reasons, policy_version, opened_at, due_at, value_amount, value_currency, value_base)
       SELECT gen_random_uuid(), $1, 'client', 'conversation', 'stake ' || currency, '{}', 'none', 'message', 'uv', 1, '[]', 1, now(), now(),
         amount, currency, base
       FROM (VALUES (100.00, 'EUR', 108.50), (20.25, 'USD', 20.25), (7.00, 'XXX', NULL)) AS given (amount, currency, base)`,
      [account.id],
    );
    expect(await countCases({ language: ["uv"] }, ada)).toEqual({
      count: 3,
      atLeast: false,
      valueAtStake: { amount: 128.75, currency: "USD" },
    });
  });
});
