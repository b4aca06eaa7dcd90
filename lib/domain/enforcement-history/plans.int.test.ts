import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { listDecisions } from "@/lib/domain/decision-history/data";
import { DECISION_SORTS, type DecisionFilter, type DecisionSort } from "@/lib/domain/decision-history/schema";
import type { EnforcementFilter } from "@/lib/domain/enforcement/schema";
import { listEnforcements } from "@/lib/domain/enforcement-history/data";
import { ENFORCEMENT_SORTS, type EnforcementSort } from "@/lib/domain/enforcement-history/schema";
import type { StaffActor } from "@/lib/platform/actor";
import { pool } from "@/lib/platform/db";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const DECISIONS = 40_000;
const PAGE = 50;
/** One in so many decisions is of a rare kind: undone, or its measure waits for a second person. */
const RARE = 2_000;

const ID = `(lpad(to_hex(1700000000000 + n), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' ||
  substr(md5(n::text), 4, 15))::uuid`;
const AT = "now() - (n % 30000) * interval '1 minute'";
/** A number of `of` that goes with nothing else of the row. */
const any = (of: number, salt: number) => `((hashint4(n + ${salt}) & 2147483647) % ${of})`;

const CASES = `
  INSERT INTO cases (id, account_id, account_kind, subject_kind, subject_id, status, violations, phase, surface,
    priority_key, priority_reasons, policy_version, opened_at, due_at, decided_at)
  SELECT ${ID}, 'a_' || n % 5000, 'client', 'conversation', 'c_' || n, 'decided', '{contact_info}', 'none', 'message', 0,
    '[]', 1, now() - n * interval '1 minute', now(), now()
  FROM generate_series(1, $1::int) n`;

// Every third took nothing, every fifth found nothing; times, severities and kinds lie in no order.
const MADE = `
  INSERT INTO decisions (id, case_id, case_version, account_id, outcome, violations, reason_code, recommended,
    policy_version, phase, surface, state, decided_by, decided_at, undo_until, minutes_to_decide, severity, clause)
  SELECT ${ID}, ${ID}, 1, 'a_' || n % 5000, (CASE WHEN n % 5 = 0 THEN 'no_violation' ELSE 'violation' END)::outcome,
    '{contact_info}', 'other', '{"step":"L1","measures":[]}', 1, (CASE WHEN n % 4 = 0 THEN 'ended' ELSE 'none' END)::phase,
    'message', (CASE WHEN n % ${RARE} = 0 THEN 'undone' ELSE 'active' END)::decision_state, $2::uuid, ${AT}, ${AT},
    ${any(9_000, 1)}, 1 + ${any(5, 2)},
    '3.' || ${any(4, 4)}
  FROM generate_series(1, $1::int) n`;

const TAKEN = `
  INSERT INTO enforcements (id, decision_id, case_id, account_id, kind, abilities, state, created_at, activates_at)
  SELECT ${ID}, ${ID}, ${ID}, 'a_' || n % 5000,
    (ARRAY['warn','warn','warn','strip_badge','restrict','suspend'])[1 + ${any(6, 3)}]::measure_kind, '{}',
    (CASE WHEN n % ${RARE} = 1 THEN 'pending_approval' WHEN n % 4 = 0 THEN 'expired' ELSE 'active' END)::enforcement_state,
    ${AT}, ${AT}
  FROM generate_series(1, $1::int) n WHERE n % 3 <> 0`;

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: Node[];
};

let lead: StaffActor;
beforeAll(async () => {
  await makePolicy();
  lead = await makeStaff("lead", "Lena");
  // What triggers count of each decision is not asked for here.
  for (const table of ["decisions", "enforcements"]) {
    await database.owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  }
  await database.owner.query(CASES, [DECISIONS]);
  await database.owner.query(MADE, [DECISIONS, lead.id]);
  await database.owner.query(TAKEN, [DECISIONS]);
  for (const table of ["decisions", "enforcements"]) {
    await database.owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    await database.owner.query(`VACUUM ANALYZE ${table}`);
  }
  await database.owner.query("VACUUM ANALYZE cases");
}, 120_000);
afterEach(() => void vi.restoreAllMocks());

/** The plan of the very statement that reads a page, as it ran. */
async function planOf(read: (cursor?: string) => Promise<{ nextCursor: string | null }>, cursor?: string) {
  const asked = vi.spyOn(pool(), "query");
  const { nextCursor } = await read(cursor);
  const statements = asked.mock.calls as unknown as [string, unknown[]][];
  const [text, values] = statements.find(([sql]) => sql.includes("every_one"))!;
  asked.mockRestore();
  const { rows } = await pool().query(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`, values);
  return { plan: rows[0]["QUERY PLAN"][0].Plan as Node, nextCursor };
}

const within = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(within)];
const onHistory = (plan: Node) =>
  within(plan).filter((one) => ["decisions", "enforcements"].includes(one["Relation Name"] ?? ""));
const touched = (plan: Node) =>
  onHistory(plan).reduce(
    (sum, one) =>
      sum +
      ((one["Actual Rows"] ?? 0) + (one["Rows Removed by Filter"] ?? 0) + (one["Rows Removed by Index Recheck"] ?? 0)) *
        (one["Actual Loops"] ?? 1),
    0,
  );

/** The first page and the one behind it read what a page holds, with the few that its filter passes over. */
async function readsPages(read: (cursor?: string) => Promise<{ nextCursor: string | null }>): Promise<void> {
  const first = await planOf(read);
  const pages = first.nextCursor === null ? [first] : [first, await planOf(read, first.nextCursor)];
  for (const { plan } of pages) {
    expect(onHistory(plan).map((node) => node["Node Type"])).not.toContain("Seq Scan");
    // Of the rarest filter but the rare state one decision in nine fits; each row is looked up in both tables.
    expect(touched(plan)).toBeLessThanOrEqual(PAGE * 40);
  }
}

const now = () => new Date();

describe.each(DECISION_SORTS)("decisions by %s", (sort: DecisionSort) => {
  const FILTERS: Record<string, DecisionFilter> = {
    "nothing else": {},
    "an outcome": { outcome: ["no_violation"] },
    "a common phase": { phase: ["ended"] },
    "a rare state": { state: ["undone"] },
    "a clause": { clause: "3.1" },
  };
  test.each(Object.keys(FILTERS))("with %s read no more than a page", async (name) => {
    await readsPages((cursor) => listDecisions(FILTERS[name]!, { limit: PAGE, actor: lead, now: now(), sort, cursor }));
  });
});

describe.each(ENFORCEMENT_SORTS)("measures by %s", (sort: EnforcementSort) => {
  const FILTERS: Record<string, EnforcementFilter> = {
    "nothing else": {},
    "a kind": { kind: ["suspend"] },
    "a common state": { state: ["active"] },
    "a rare state": { state: ["pending_approval"] },
    "several states": { state: ["active", "expired"] },
    "a common phase": { phase: ["none"] },
  };
  test.each(Object.keys(FILTERS))("with %s read no more than a page", async (name) => {
    await readsPages((cursor) =>
      listEnforcements(FILTERS[name]!, { limit: PAGE, actor: lead, now: now(), sort, cursor }),
    );
  });
});

// Asked of the decisions that give the order: looked for by a stretch of time, they would all be read and sorted.
test.each(["longest", "shortest"] as const)("measures of one clause by %s read no more than a page", async (sort) => {
  await readsPages((cursor) =>
    listEnforcements({ clause: "3.1" }, { limit: PAGE, actor: lead, now: now(), sort, cursor }),
  );
});
