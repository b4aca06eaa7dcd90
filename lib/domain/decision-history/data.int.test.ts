import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fileAppeal } from "@/lib/domain/appeals/mutations";
import { groupDecisions, listDecisions } from "@/lib/domain/decision-history/data";
import {
  DECISION_GROUPINGS,
  DECISION_SORTS,
  type DecisionFilter,
  type DecisionGroups,
  decisionGroupsSchema,
  decisionRowSchema,
} from "@/lib/domain/decision-history/schema";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { decidedCase } from "@/lib/domain/testing/decided";
import type { StaffActor } from "@/lib/platform/actor";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makeAccount } from "@/prisma/seed/factories/conversation";
import { callOf, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const MINUTE = 60_000;
const DAY = 86_400_000;
const T = new Date("2026-06-01T10:00:00.000Z");
const later = (ms: number) => new Date(T.getTime() + ms);

let ada: StaffActor;
let lead: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
  lead = await makeStaff("lead", "Lena");
});

const list = (filter: DecisionFilter, page: object = {}) =>
  listDecisions(filter, { limit: 50, actor: lead, now: later(DAY), ...page });

describe("the list of decisions", () => {
  it("holds every decision, with measures or without, and says who, what, why, how long it took and what came of it", async () => {
    const account = await makeAccount({ displayName: "Mina" });
    const of = (over: Parameters<typeof decidedCase>[1]) =>
      decidedCase(ada, { ...over, case: { accountId: account.id, ...over?.case } });
    const warned = await of({ at: later(90 * MINUTE), case: { openedAt: T } });
    const unpunished = await of({ at: later(2 * MINUTE), actions: [] });
    const exception = await of({ at: later(MINUTE), violations: [], reasonCode: "allowed_exception" });
    const nothing = await of({ at: T, violations: [] });
    await reverseDecision(callOf(lead, later(120 * MINUTE)), warned.decision.id, {
      reason: "The brief's own address.",
    });
    const appeal = await fileAppeal(callOf(ada, later(3 * MINUTE)), {
      decisionId: unpunished.decision.id,
      statement: "It was the brief's address.",
    });

    const { items } = await list({ account: account.id });
    expect(items.map((row) => decisionRowSchema.parse(row))).toEqual(items);
    expect(items).toEqual([
      expect.objectContaining({
        id: warned.decision.id,
        outcome: "violation",
        state: "reversed",
        account: { id: account.id, displayName: "Mina", kind: "freelancer" },
        violations: ["contact_info"],
        clause: "3.1",
        reasonCode: "contact_before_contract",
        policyVersion: 1,
        measures: [expect.objectContaining({ kind: "warn", state: "reversed" })],
        decidedBy: { id: ada.id, name: "Ada" },
        minutesToDecide: 90,
        severity: 2,
        closedBy: { id: lead.id, name: "Lena" },
        closedAt: later(120 * MINUTE).toISOString(),
        allowed: { undo: false, approve: false, reject: false, reverse: false },
      }),
      expect.objectContaining({
        id: unpunished.decision.id,
        outcome: "violation",
        measures: [],
        followed: false,
        appeal: { id: appeal.id, state: "open", outcome: null },
        allowed: { undo: false, approve: false, reject: false, reverse: true },
      }),
      expect.objectContaining({
        id: exception.decision.id,
        outcome: "no_violation",
        measures: [],
        clause: null,
        reasonCode: "allowed_exception",
        reason: { en: "Allowed by an exception", es: "Permitido por una excepción" },
        allowed: { undo: false, approve: false, reject: false, reverse: false },
      }),
      expect.objectContaining({ id: nothing.decision.id, reasonCode: "false_positive", closedBy: null }),
    ]);
    expect((await list({ account: account.id, measure: ["none"] })).items.map((row) => row.id)).toEqual(
      items.slice(1).map((row) => row.id),
    );
  });

  it("says of each whether exactly what was recommended was done", async () => {
    const account = await makeAccount();
    const decide = async (at: Date, actions?: object[]) => {
      const { decision } = await decidedCase(ada, { at, case: { accountId: account.id }, actions: actions as never });
      return decision;
    };
    const first = await decide(T);
    const proposed = first.recommended.measures.map(({ badge, durationDays, ...rest }) => ({
      ...rest,
      ...(badge ? { badge } : {}),
      durationDays: durationDays ?? null,
    }));
    expect(proposed).toEqual([expect.objectContaining({ kind: "warn" })]);
    await decide(later(MINUTE), [{ kind: "restrict", abilities: ["propose"], durationDays: 3 }]);
    const { items } = await list({ account: account.id });
    expect(items.map((row) => row.followed)).toEqual([false, true]);
    for (const [recommendation, of] of [
      ["followed", [true]],
      ["departed", [false]],
    ] as const) {
      expect((await list({ account: account.id, recommendation })).items.map((row) => row.followed)).toEqual(of);
    }
  });

  it("keeps the clause as it was judged, whatever becomes of the flag", async () => {
    const { account, kase } = await decidedCase(ada, { at: T });
    await database.owner.query("UPDATE flags SET withdrawn_at = now(), withdrawn_reason = 'test' WHERE case_id = $1", [
      kase.id,
    ]);
    expect((await list({ account: account.id, clause: "3.1" })).items).toHaveLength(1);
    expect((await list({ account: account.id, clause: "9.9" })).items).toHaveLength(0);
  });

  it("refuses a cursor that it did not give", async () => {
    await expect(list({}, { cursor: "bm9uc2Vuc2U" })).rejects.toMatchObject({ code: "invalid_input" });
  });
});

const STATES = ["waiting", "active", "undone", "reversed"] as const;
const world = fc.array(
  fc.record({
    account: fc.nat(3),
    by: fc.nat(1),
    found: fc.boolean(),
    state: fc.constantFrom(...STATES),
    clause: fc.constantFrom("3.1", "4.2", null),
    kinds: fc.uniqueArray(fc.constantFrom("warn", "restrict", "suspend")),
    policy: fc.integer({ min: 1, max: 3 }),
    daysAgo: fc.integer({ min: 1, max: 120 }),
    minutes: fc.constantFrom(0, 4, 90, 5_000),
    severity: fc.integer({ min: 1, max: 5 }),
    appeal: fc.constantFrom(null, "open", "upheld", "overturned"),
  }),
  { maxLength: 15 },
);
type World = (typeof world)["generate"] extends (...args: never[]) => { value: infer T } ? T : never;
type One = World[number];

describe("the list and its groups in random worlds", () => {
  const NOW = new Date("2026-05-01T12:00:00Z");
  const people = [newId(), newId()];
  const atOf = (row: One) => new Date(NOW.getTime() - row.daysAgo * DAY);
  const reasonOf = (row: One) => (row.found ? "other" : "false_positive");

  async function live(rows: World): Promise<string[]> {
    await database.owner.query("TRUNCATE cases, decisions, enforcements, flags, appeals CASCADE");
    const made = rows.map((row, index) => ({
      ...row,
      id: newId(),
      account: `told-${row.account}`,
      by: people[row.by]!,
      outcome: row.found ? "violation" : "no_violation",
      violations: row.found ? ["contact_info"] : [],
      reason: reasonOf(row),
      at: atOf(row).toISOString(),
      opened: new Date(atOf(row).getTime() - row.minutes * MINUTE).toISOString(),
      appealState: row.appeal === "open" ? "open" : "resolved",
      number: index,
    }));
    const from = `FROM json_to_recordset($1::json) AS r(id uuid, account text, by uuid, outcome text, violations text[],
      reason text, state text, clause text, kinds text[], policy int, at timestamptz, opened timestamptz, severity int,
      appeal text, "appealState" text)`;
    const write = (sql: string) => database.owner.query(sql.replace("$FROM", from), [JSON.stringify(made)]);
    await write(`INSERT INTO cases (id, account_id, account_kind, subject_kind, subject_id, status, violations, phase,
        surface, priority_key, priority_reasons, policy_version, opened_at, due_at, decided_at)
      SELECT id, account, 'client', 'conversation', id::text, 'decided', '{contact_info}', 'none', 'message', 0, '[]', 1,
        opened, at, at $FROM`);
    await write(`INSERT INTO flags (id, case_id, kind, violation, severity, clause, signal_ids, detectors, phase,
        policy_version, raised_at)
      SELECT gen_random_uuid(), id, 'violation', 'contact_info', severity, clause, '{}', '{}', 'none', 1, at $FROM
      WHERE clause IS NOT NULL`);
    await write(`INSERT INTO decisions (id, case_id, case_version, account_id, outcome, violations, reason_code,
        recommended, policy_version, phase, surface, state, decided_by, decided_at, undo_until)
      SELECT id, id, 1, account, outcome::outcome, violations, reason, '{"step":"L0","measures":[]}', policy, 'none',
        'message', state::decision_state, by, at, at $FROM`);
    await write(`INSERT INTO enforcements (id, decision_id, case_id, account_id, kind, abilities, state, created_at,
        activates_at)
      SELECT gen_random_uuid(), id, id, account, kind::measure_kind, '{}', 'active', at, at
      FROM (SELECT r.*, unnest(r.kinds) AS kind $FROM) each_kind`);
    await write(`INSERT INTO appeals (id, decision_id, case_id, account_id, statement, state, outcome, resolved_by,
        resolved_at, policy_version, filed_at, due_at, filed_by_kind, filed_by)
      SELECT gen_random_uuid(), id, id, account, 'No.', "appealState"::appeal_state,
        CASE WHEN appeal <> 'open' THEN appeal::appeal_outcome END, CASE WHEN appeal <> 'open' THEN by END,
        CASE WHEN appeal <> 'open' THEN at END, 1, at, at, 'key', 'k' $FROM WHERE appeal IS NOT NULL`);
    return made.map((row) => row.id);
  }

  const filters = fc.constantFrom<[string, DecisionFilter, (row: One) => boolean][]>(
    ["everything", {}, () => true],
    ["what found nothing", { outcome: ["no_violation"] }, (row) => !row.found],
    ["no measure", { measure: ["none"] }, (row) => row.kinds.length === 0],
    ["a warning", { measure: ["warn"] }, (row) => row.kinds.includes("warn")],
    [
      "a suspension or nothing",
      { measure: ["suspend", "none"] },
      (row) => row.kinds.includes("suspend") || row.kinds.length === 0,
    ],
    ["taken back", { state: ["reversed", "undone"] }, (row) => row.state === "reversed" || row.state === "undone"],
    [
      "version and clause",
      { policyVersion: 2, clause: "3.1" },
      (row) => row.policy === 2 && row.found && row.clause === "3.1",
    ],
    ["a moderator", { decidedBy: people[0]! }, (row) => row.by === 0],
    ["as recommended", { recommendation: "followed" }, (row) => row.kinds.length === 0],
    ["not as recommended", { recommendation: "departed" }, (row) => row.kinds.length > 0],
    ["appeals", { appeal: ["open", "overturned"] }, (row) => row.appeal === "open" || row.appeal === "overturned"],
    ["no appeal, or upheld", { appeal: ["none", "upheld"] }, (row) => row.appeal === null || row.appeal === "upheld"],
    ["a reason", { reason: "false_positive" }, (row) => !row.found],
    [
      "an account with a violation",
      { account: "told-1", violation: ["contact_info"] },
      (row) => row.account === 1 && row.found,
    ],
    [
      "a period",
      { from: new Date(NOW.getTime() - 60 * DAY), to: new Date(NOW.getTime() - 10 * DAY) },
      (row) => row.daysAgo <= 60 && row.daysAgo > 10,
    ],
  );

  type Told = { at: string; minutes: number; severity: number; id: string };
  /** What each order goes by, the first difference telling. */
  const ORDERS: Record<(typeof DECISION_SORTS)[number], { up: boolean; by: (row: Told) => (string | number)[] }> = {
    newest: { up: false, by: (row) => [row.at, row.id] },
    oldest: { up: true, by: (row) => [row.at, row.id] },
    longest: { up: false, by: (row) => [row.minutes, row.id] },
    shortest: { up: true, by: (row) => [row.minutes, row.id] },
    gravest: { up: false, by: (row) => [row.severity, row.at, row.id] },
  };
  const compared = (sort: keyof typeof ORDERS) => (a: Told, b: Told) => {
    const { up, by } = ORDERS[sort];
    const theirs = by(b);
    const at = by(a).findIndex((value, place) => value !== theirs[place]);
    return at < 0 ? 0 : by(a)[at]! < theirs[at]! === up ? -1 : 1;
  };

  it("page by page give what fits the filter and nothing else, in each of the orders", async () => {
    await fc.assert(
      fc.asyncProperty(world, filters, fc.constantFrom(...DECISION_SORTS), async (rows, [, filter, fits], sort) => {
        const ids = await live(rows);
        const seen: Told[] = [];
        let cursor: string | undefined;
        do {
          const page = await listDecisions(filter, { limit: 4, actor: lead, now: NOW, sort, cursor });
          seen.push(
            ...page.items.map(({ decidedAt, minutesToDecide, severity, id }) => ({
              at: decidedAt,
              minutes: minutesToDecide,
              severity,
              id,
            })),
          );
          cursor = page.nextCursor ?? undefined;
        } while (cursor);
        const wanted = rows
          .flatMap((row, index) =>
            fits(row)
              ? [
                  {
                    at: atOf(row).toISOString(),
                    minutes: row.minutes,
                    severity: row.clause === null ? 0 : row.severity,
                    id: ids[index]!,
                  },
                ]
              : [],
          )
          .sort(compared(sort));
        expect(seen).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });

  it("take no cursor of another order", async () => {
    const one: One = {
      account: 0,
      by: 0,
      found: true,
      state: "active",
      clause: "3.1",
      kinds: [],
      policy: 1,
      daysAgo: 1,
      minutes: 4,
      severity: 2,
      appeal: null,
    };
    await live([one, one]);
    const { nextCursor } = await listDecisions({}, { limit: 1, actor: lead, now: NOW, sort: "longest" });
    const then = (sort: (typeof DECISION_SORTS)[number]) =>
      listDecisions({}, { limit: 1, actor: lead, now: NOW, sort, cursor: nextCursor! });
    await expect(then("shortest")).rejects.toMatchObject({ code: "invalid_input" });
    await expect(then("newest")).rejects.toMatchObject({ code: "invalid_input" });
    expect((await then("longest")).items).toHaveLength(1);
  });

  it("are counted by each of their sides as the records say", async () => {
    await fc.assert(
      fc.asyncProperty(world, filters, fc.constantFrom(...DECISION_GROUPINGS), async (rows, [, filter, fits], by) => {
        await live(rows);
        const shown = await groupDecisions({ ...filter, by }, lead, NOW);
        expect(decisionGroupsSchema.parse(shown)).toEqual(shown);
        const wanted = new Map<
          string,
          { accounts: Set<number> } & Omit<DecisionGroups["groups"][number], "key" | "name" | "accounts">
        >();
        for (const row of rows) {
          if (!fits(row) || (filter.from === undefined && row.daysAgo > 90)) continue;
          const key = {
            account: `told-${row.account}`,
            decidedBy: people[row.by]!,
            clause: (row.found ? row.clause : null) ?? "",
            outcome: row.found ? "violation" : "no_violation",
            reason: reasonOf(row),
          }[by];
          const group = wanted.get(key) ?? {
            decisions: 0,
            accounts: new Set(),
            found: 0,
            withoutMeasure: 0,
            takenBack: 0,
            appealed: 0,
          };
          group.decisions += 1;
          group.accounts.add(row.account);
          group.found += Number(row.found);
          group.withoutMeasure += Number(row.kinds.length === 0);
          group.takenBack += Number(row.state === "undone" || row.state === "reversed");
          group.appealed += Number(row.appeal !== null);
          wanted.set(key, group);
        }
        expect(new Map(shown.groups.map(({ key, name: _, ...group }) => [key, group]))).toEqual(
          new Map([...wanted].map(([key, group]) => [key, { ...group, accounts: group.accounts.size }])),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("are of a year at most, and by moderator for leads alone", async () => {
    const from = new Date(NOW.getTime() - 400 * DAY);
    await expect(groupDecisions({ by: "outcome", from }, lead, NOW)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(groupDecisions({ by: "decidedBy" }, ada, NOW)).rejects.toMatchObject({ code: "forbidden" });
    await expect(groupDecisions({ by: "outcome" }, ada, NOW)).resolves.toMatchObject({ by: "outcome", more: false });
    await expect(groupDecisions({ by: "decidedBy" }, lead, NOW)).resolves.toMatchObject({ by: "decidedBy" });
  });
});
