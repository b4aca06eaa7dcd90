import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fileAppeal } from "@/lib/domain/appeals/mutations";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import type { ActionInput } from "@/lib/domain/decisions/schema";
import { enforcementRowSchema } from "@/lib/domain/enforcement/schema";
import { groupEnforcements, listEnforcements } from "@/lib/domain/enforcement-history/data";
import {
  ENFORCEMENT_GROUPINGS,
  ENFORCEMENT_SORTS,
  enforcementGroupsSchema,
} from "@/lib/domain/enforcement-history/schema";
import { decidedCase } from "@/lib/domain/testing/decided";
import type { StaffActor } from "@/lib/platform/actor";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makeCase } from "@/prisma/seed/factories/case";
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

async function decide(accountId: string, actions: ActionInput[], at: Date, openedAt = at) {
  const kase = await makeCase({ accountId, openedAt });
  await claimCase(callOf(ada), kase.id);
  return decideCase(callOf(ada, at), kase.id, {
    outcome: "violation",
    violations: ["contact_info"],
    reasonCode: "contact_before_contract",
    note: "test",
    actions,
    caseVersion: 1,
  });
}

const RESTRICT: ActionInput = { kind: "restrict", abilities: ["propose"], durationDays: 7 };

describe("the enforcement list", () => {
  const list = (filter: object, page: object = {}) =>
    listEnforcements(filter, { limit: 50, actor: ada, now: later(MINUTE), ...page });

  it("shows each measure with its account, decision and people, and what the reader may do", async () => {
    const account = await makeAccount({ displayName: "Mina" });
    const decision = await decide(account.id, [{ kind: "suspend", durationDays: 30 }], T);
    const { items } = await list({ account: account.id });
    expect(items.map((row) => enforcementRowSchema.parse(row))).toEqual(items);
    expect(items).toEqual([
      expect.objectContaining({
        kind: "suspend",
        state: "pending_approval",
        needsApproval: true,
        account: { id: account.id, displayName: "Mina", kind: "freelancer" },
        decisionId: decision.id,
        decidedBy: { id: ada.id, name: "Ada" },
        approvedBy: null,
        allowed: { undo: true, approve: false, reject: false, reverse: false },
      }),
    ]);
    const asLead = await list({ account: account.id }, { actor: lead });
    expect(asLead.items[0]!.allowed).toEqual({ undo: true, approve: true, reject: true, reverse: false });
  });

  it("pages newest first without loss, over several states in one order", async () => {
    const account = await makeAccount({ reportedBadges: ["Top Rated"] });
    await decide(account.id, [{ kind: "warn" }, RESTRICT, { kind: "strip_badge", badge: "Top Rated" }], T);
    await decide(account.id, [{ kind: "suspend" }], later(1));
    await decide(account.id, [{ kind: "warn" }], later(2));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ account: account.id, state: ["waiting", "pending_approval"] }, { limit: 2, cursor });
      seen.push(...page.items.map((row) => `${row.decidedAt} ${row.id}`));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(5);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
    await expect(list({}, { cursor: "bm9uc2Vuc2U" })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("filters by state, kind, violation and time", async () => {
    const account = await makeAccount();
    await decide(account.id, [RESTRICT], T);
    const n = async (filter: object) => (await list({ account: account.id, ...filter })).items.length;
    expect(await n({ state: ["waiting"] })).toBe(1);
    expect(await n({ state: ["active"] })).toBe(0);
    expect(await n({ kind: ["restrict", "warn"] })).toBe(1);
    expect(await n({ kind: ["suspend"] })).toBe(0);
    expect(await n({ violation: ["contact_info"] })).toBe(1);
    expect(await n({ violation: ["scam_script"] })).toBe(0);
    expect(await n({ from: T })).toBe(1);
    expect(await n({ to: T })).toBe(0);
  });

  it("goes oldest first too, page after page", async () => {
    const account = await makeAccount();
    for (const ms of [0, 1, 2]) await decide(account.id, [{ kind: "warn" }, RESTRICT], later(ms * MINUTE));
    const newest = (await list({ account: account.id })).items.map((row) => row.id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ account: account.id }, { sort: "oldest", limit: 2, cursor });
      seen.push(...page.items.map((row) => row.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual([...newest].reverse());
  });

  it("says under which clause and policy it was decided, how long that took, and what came of an appeal; and filters by each", async () => {
    const { account, decision } = await decidedCase(ada);
    const n = async (filter: object) => (await list({ account: account.id, ...filter })).items.length;
    expect(await n({ appeal: ["none"] })).toBe(1);
    const appeal = await fileAppeal(callOf(ada), { decisionId: decision.id, statement: "It was the brief's address." });
    expect((await list({ account: account.id })).items[0]).toMatchObject({
      clause: "3.1",
      policyVersion: 1,
      minutesToDecide: 0,
      appeal: { id: appeal.id, state: "open", outcome: null },
    });
    const other = await makeAccount();
    await decide(other.id, [{ kind: "warn" }], later(90 * MINUTE), T);
    expect((await list({ account: other.id })).items[0]).toMatchObject({
      clause: null,
      minutesToDecide: 90,
      appeal: null,
    });
    for (const [filter, fits] of [
      [{ clause: "3.1" }, 1],
      [{ clause: "9.9" }, 0],
      [{ policyVersion: 1 }, 1],
      [{ policyVersion: 2 }, 0],
      [{ phase: ["none", "offer"] }, 1],
      [{ phase: ["ended"] }, 0],
      [{ surface: ["message"] }, 1],
      [{ surface: ["profile"] }, 0],
      [{ decidedBy: ada.id }, 1],
      [{ decidedBy: lead.id }, 0],
      [{ appeal: ["upheld", "open"] }, 1],
      [{ appeal: ["none"] }, 0],
      [{ appeal: ["overturned"] }, 0],
      [{ clause: "3.1", policyVersion: 1, violation: ["contact_info"], appeal: ["open"] }, 1],
    ] as const) {
      expect([filter, await n(filter)]).toEqual([filter, fits]);
    }
  });
});

const KINDS = ["warn", "strip_badge", "restrict", "suspend"] as const;
const STATES = ["waiting", "pending_approval", "active", "rejected", "expired", "undone", "reversed"] as const;
const world = fc.array(
  fc.record({
    account: fc.nat(3),
    by: fc.nat(1),
    kind: fc.constantFrom(...KINDS),
    state: fc.constantFrom(...STATES),
    clause: fc.constantFrom("3.1", "4.2", null),
    daysAgo: fc.integer({ min: 0, max: 120 }),
    minutes: fc.constantFrom(0, 4, 90, 5_000),
    appealed: fc.boolean(),
  }),
  { maxLength: 15 },
);
type World = (typeof world)["generate"] extends (...args: never[]) => { value: infer T } ? T : never;

describe("the list and its groups in random worlds", () => {
  const NOW = new Date("2026-05-01T12:00:00Z");
  const people = [newId(), newId()];
  const atOf = (row: World[number]) => new Date(NOW.getTime() - row.daysAgo * DAY);

  /** Each row a decision of its own with one measure, in few statements. */
  async function live(rows: World): Promise<string[]> {
    await database.owner.query("TRUNCATE cases, decisions, enforcements, flags, appeals CASCADE");
    const made = rows.map((row, index) => ({
      ...row,
      id: newId(),
      account: `grouped-${row.account}`,
      by: people[row.by]!,
      number: index + 1,
      at: atOf(row).toISOString(),
      opened: new Date(atOf(row).getTime() - row.minutes * MINUTE).toISOString(),
    }));
    const from = `FROM json_to_recordset($1::json) AS r(id uuid, account text, by uuid, kind text, state text, clause text,
      appealed boolean, number int, at timestamptz, opened timestamptz)`;
    const write = (sql: string) => database.owner.query(sql.replace("$FROM", from), [JSON.stringify(made)]);
    await write(`INSERT INTO cases (id, account_id, account_kind, subject_kind, subject_id, status, violations, phase,
        surface, priority_key, priority_reasons, policy_version, opened_at, due_at, decided_at)
      SELECT id, account, 'client', 'conversation', id::text, 'decided', '{contact_info}', 'none', 'message', 0, '[]', 1,
        opened, at, at $FROM`);
    await write(`INSERT INTO flags (id, case_id, kind, violation, severity, clause, signal_ids, detectors, phase,
        policy_version, raised_at)
      SELECT gen_random_uuid(), id, 'violation', 'contact_info', 2, clause, '{}', '{}', 'none', 1, at $FROM
      WHERE clause IS NOT NULL`);
    await write(`INSERT INTO decisions (id, case_id, case_version, account_id, outcome, violations, reason_code,
        recommended, policy_version, phase, surface, state, decided_by, decided_at, undo_until)
      SELECT id, id, 1, account, 'violation', '{contact_info}', 'other', '{}', 1, 'none', 'message', 'active', by, at, at
      $FROM`);
    await write(`INSERT INTO enforcements (id, decision_id, case_id, account_id, kind, abilities, state, created_at,
        activates_at)
      SELECT id, id, id, account, kind::measure_kind, '{}', state::enforcement_state, at, at $FROM`);
    await write(`INSERT INTO appeals (id, decision_id, case_id, account_id, statement, state, policy_version, filed_at,
        due_at, filed_by_kind, filed_by)
      SELECT gen_random_uuid(), id, id, account, 'No.', 'open', 1, at, at, 'key', 'k' $FROM WHERE appealed`);
    return made.map((row) => row.id);
  }

  type Told = { at: string; minutes: number; kind: number; id: string };
  /** What each order goes by, the first difference telling. */
  const ORDERS: Record<(typeof ENFORCEMENT_SORTS)[number], { up: boolean; by: (row: Told) => (string | number)[] }> = {
    newest: { up: false, by: (row) => [row.at, row.id] },
    oldest: { up: true, by: (row) => [row.at, row.id] },
    longest: { up: false, by: (row) => [row.minutes, row.id] },
    shortest: { up: true, by: (row) => [row.minutes, row.id] },
    harshest: { up: false, by: (row) => [row.kind, row.at, row.id] },
  };
  const compared = (sort: keyof typeof ORDERS) => (a: Told, b: Told) => {
    const { up, by } = ORDERS[sort];
    const theirs = by(b);
    const at = by(a).findIndex((value, place) => value !== theirs[place]);
    return at < 0 ? 0 : by(a)[at]! < theirs[at]! === up ? -1 : 1;
  };

  it("go page by page in each of the orders, over all states, one, or several", async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.constantFrom(...ENFORCEMENT_SORTS),
        fc.constantFrom<readonly (typeof STATES)[number][] | undefined>(undefined, ["active"], ["waiting", "reversed"]),
        fc.constantFrom(undefined, "3.1"),
        async (rows, sort, state, clause) => {
          const ids = await live(rows);
          const seen: Told[] = [];
          let cursor: string | undefined;
          do {
            const filter = { clause, ...(state === undefined ? {} : { state: [...state] }) };
            const page = await listEnforcements(filter, { limit: 3, actor: lead, now: NOW, sort, cursor });
            seen.push(
              ...page.items.map(({ decidedAt, minutesToDecide, kind, id }) => ({
                at: decidedAt,
                minutes: minutesToDecide,
                kind: KINDS.indexOf(kind),
                id,
              })),
            );
            cursor = page.nextCursor ?? undefined;
          } while (cursor);
          const wanted = rows
            .map((row, index) => ({ ...row, id: ids[index]! }))
            .filter((row) => state === undefined || state.includes(row.state))
            .filter((row) => clause === undefined || clause === row.clause)
            .map((row) => ({
              at: atOf(row).toISOString(),
              minutes: row.minutes,
              kind: KINDS.indexOf(row.kind),
              id: row.id,
            }))
            .sort(compared(sort));
          expect(seen).toEqual(wanted);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("count what the records say, in random worlds, by each of its sides and under a filter", async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.constantFrom(...ENFORCEMENT_GROUPINGS),
        fc.constantFrom(undefined, 30, 200),
        fc.constantFrom<readonly ("warn" | "suspend")[] | undefined>(undefined, ["warn", "suspend"]),
        async (rows, by, days, kind) => {
          await live(rows);
          const from = days === undefined ? undefined : new Date(NOW.getTime() - days * DAY);
          const shown = await groupEnforcements({ by, from, kind: kind && [...kind] }, lead, NOW);
          expect(enforcementGroupsSchema.parse(shown)).toEqual(shown);
          const wanted = new Map<
            string,
            { measures: number; accounts: Set<number>; active: number; takenBack: number; appealed: number }
          >();
          for (const row of rows) {
            if (row.daysAgo > (days ?? 90) || row.daysAgo === 0) continue;
            if (kind && !(kind as readonly string[]).includes(row.kind)) continue;
            const key = {
              account: `grouped-${row.account}`,
              decidedBy: people[row.by]!,
              clause: row.clause ?? "",
              kind: row.kind,
            }[by];
            const group = wanted.get(key) ?? { measures: 0, accounts: new Set(), active: 0, takenBack: 0, appealed: 0 };
            group.measures += 1;
            group.accounts.add(row.account);
            group.active += Number(row.state === "active");
            group.takenBack += Number(row.state === "undone" || row.state === "reversed");
            group.appealed += Number(row.appealed);
            wanted.set(key, group);
          }
          const told = new Map(shown.groups.map(({ key, name: _, ...group }) => [key, group]));
          expect(told).toEqual(
            new Map([...wanted].map(([key, group]) => [key, { ...group, accounts: group.accounts.size }])),
          );
          expect(shown.groups.map((group) => group.measures)).toEqual(
            shown.groups.map((group) => group.measures).sort((a, b) => b - a),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it("are of a year at most, and by moderator for leads alone", async () => {
    const from = new Date(NOW.getTime() - 400 * DAY);
    await expect(groupEnforcements({ by: "kind", from }, lead, NOW)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(groupEnforcements({ by: "decidedBy" }, ada, NOW)).rejects.toMatchObject({ code: "forbidden" });
    await expect(groupEnforcements({ by: "account" }, ada, NOW)).resolves.toMatchObject({ by: "account", more: false });
    await expect(groupEnforcements({ by: "decidedBy" }, lead, NOW)).resolves.toMatchObject({ by: "decidedBy" });
  });
});
