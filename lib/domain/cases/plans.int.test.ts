import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { listCases } from "@/lib/domain/cases/data";
import { searchStatement } from "@/lib/domain/cases/rules";
import { CASE_SORTS, type CaseFilter } from "@/lib/domain/cases/schema";
import type { StaffActor } from "@/lib/platform/actor";
import { pool } from "@/lib/platform/db";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const CASES = 60_000;
const OPEN = CASES / 10;
const PAGE = 50;

/** One in ten waits for a decision. What few cases have (a review, Swahili, a pause, an assignee) lies far back in every order. */
const SEED = `
  INSERT INTO cases (id, account_id, account_kind, subject_kind, subject_id, status, violations, phase, surface, language,
    score, value_amount, value_currency, priority_key, priority_reasons, policy_version, opened_at, due_at, decided_at,
    assignee_id, first_evidence, search_text)
  SELECT (lpad(to_hex(1700000000000 + n), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid,
    'a_' || n, (CASE WHEN n % 4001 = 0 THEN 'agency' WHEN n % 2 = 0 THEN 'client' ELSE 'freelancer' END)::account_kind,
    'conversation', 'c_' || n, (CASE WHEN n % 10 = 0 THEN 'open' ELSE 'decided' END)::case_status,
    CASE WHEN n % 4003 = 0 THEN ARRAY['unsolicited_contact'] WHEN n % 7 = 0 THEN ARRAY['off_platform_payment'] ELSE ARRAY['contact_info'] END,
    (CASE WHEN n % 4007 = 0 THEN 'paused' WHEN n % 5 = 0 THEN 'ended' ELSE 'none' END)::phase,
    (CASE WHEN n % 4013 = 0 THEN 'review' WHEN n % 5 = 0 THEN 'proposal' ELSE 'message' END)::surface,
    CASE WHEN n % 4019 = 0 THEN 'sw' WHEN n % 6 = 0 THEN 'es' ELSE 'en' END,
    0.5 + (n % 50) / 100.0, CASE WHEN n % 4 = 0 THEN NULL ELSE (n::bigint * 7919 % 900000) / 10.0 END, 'USD',
    (n::bigint * 2654435761 % 100000) / 1000.0, '[]', 1, now() - n * interval '1 minute',
    now() - ((n::bigint * 48271) % 60000) * interval '1 minute', CASE WHEN n % 10 = 0 THEN NULL ELSE now() END,
    CASE WHEN n % 1009 = 0 THEN $2::uuid END,
    '{"text":"write to me","start":0,"end":5,"kind":"email"}', CASE WHEN n % 5003 = 0 THEN 'zanzibar samples' ELSE 'samples' END
  FROM generate_series(1, $1::int) n`;

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: Node[];
};

let me: StaffActor;
beforeAll(async () => {
  await makePolicy();
  me = await makeStaff("moderator", "Ada");
  await database.owner.query(SEED, [CASES, me.id]);
  await database.owner.query("VACUUM ANALYZE cases");
}, 120_000);
afterEach(() => void vi.restoreAllMocks());

/** The plan of the very statement that a page of the queue is read with, as it ran. */
async function planOf(filter: CaseFilter, sort: (typeof CASE_SORTS)[number]): Promise<Node> {
  const asked = vi.spyOn(pool(), "query");
  await listCases(filter, { sort, limit: PAGE, actor: me, now: new Date() });
  const statements = asked.mock.calls as unknown as [string, unknown[]][];
  const [text, values] = statements.find(([sql]) => sql.includes("sort_key FROM cases c"))!;
  asked.mockRestore();
  const { rows } = await pool().query(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`, values);
  return rows[0]["QUERY PLAN"][0].Plan as Node;
}

const within = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(within)];
const onCases = (node: Node) => within(node).filter((one) => one["Relation Name"] === "cases");
/** Rows that a sort had to take in, at most. */
const sorted = (plan: Node) =>
  Math.max(
    0,
    ...within(plan)
      .filter((one) => one["Node Type"] === "Sort")
      .flatMap((one) => (one.Plans ?? []).map((input) => input["Actual Rows"] ?? 0)),
  );
const touched = (plan: Node) =>
  onCases(plan).reduce(
    (sum, one) =>
      sum +
      ((one["Actual Rows"] ?? 0) + (one["Rows Removed by Filter"] ?? 0) + (one["Rows Removed by Index Recheck"] ?? 0)) *
        (one["Actual Loops"] ?? 1),
    0,
  );

const FILTERS: Record<string, CaseFilter> = {
  "nothing else": {},
  "a common phase": { phase: ["ended"] },
  "a rare phase": { phase: ["paused"] },
  "a phase that none has": { phase: ["active"] },
  "a common surface": { surface: ["proposal"] },
  "a rare surface": { surface: ["review"] },
  "a common kind of account": { accountKind: ["client"] },
  "a rare kind of account": { accountKind: ["agency"] },
  "a common language": { language: ["es"] },
  "a rare language": { language: ["sw"] },
  "an assignee": { assignee: "me" },
  "a common violation": { violation: ["off_platform_payment"] },
  "a rare violation": { violation: ["unsolicited_contact"] },
};

describe.each(CASE_SORTS)("the queue by %s", (sort) => {
  describe.each(["open", "decided"] as const)("of %s cases", (status) => {
    test.each(Object.keys(FILTERS))("with %s reads no more than it must", async (name) => {
      const plan = await planOf({ ...FILTERS[name], status: [status] }, sort);
      expect(onCases(plan).map((node) => node["Node Type"])).not.toContain("Seq Scan");
      // A page, or the few cases that a rare filter leaves.
      expect(sorted(plan)).toBeLessThanOrEqual(PAGE * 2);
      // Open cases are as many as wait, and a rare filter may read them all; decided ones grow without end, and a page of
      // them costs what a page does.
      expect(touched(plan)).toBeLessThanOrEqual(status === "open" ? OPEN : PAGE * 12);
    });
  });
});

test("a rare word is found by its index, among decided cases too, and only its cases are sorted", async () => {
  const plan = await planOf({ q: "zanzibar", status: ["open", "decided"] }, "due");
  expect(onCases(plan).map((node) => node["Node Type"])).not.toContain("Seq Scan");
  expect(touched(plan)).toBeLessThanOrEqual(PAGE * 2);
});

test("a name is found by the accounts' index and the cases of those accounts by theirs", async () => {
  await database.owner.query(
    "INSERT INTO accounts (id, kind, display_name) SELECT 'a_' || n, 'client', CASE WHEN n % 5003 = 0 THEN 'Studio Varga' ELSE 'Maker' END FROM generate_series(1, $1::int) n",
    [CASES],
  );
  await database.owner.query("VACUUM ANALYZE accounts");
  const { text, values } = searchStatement("varga", ["open", "decided"]);
  const { rows } = await pool().query(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`, values);
  const plan = rows[0]["QUERY PLAN"][0].Plan as Node;
  const read = within(plan).filter((node) => ["cases", "accounts"].includes(node["Relation Name"] ?? ""));
  expect(read.map((node) => node["Node Type"])).not.toContain("Seq Scan");
  expect(plan["Actual Rows"]).toBe(Math.floor(CASES / 5003));
  expect(touched(plan)).toBeLessThanOrEqual(PAGE * 2);
});
