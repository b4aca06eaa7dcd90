import type pg from "pg";
import { withBenchDatabase } from "@/bench/database";
import { flag, summary, timed } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { listDecisions } from "@/lib/domain/decision-history/data";
import { DECISION_SORTS, type DecisionFilter } from "@/lib/domain/decision-history/schema";
import type { EnforcementFilter } from "@/lib/domain/enforcement/schema";
import { listEnforcements } from "@/lib/domain/enforcement-history/data";
import { ENFORCEMENT_SORTS } from "@/lib/domain/enforcement-history/schema";
import { mintStaffActor } from "@/lib/platform/actor";
import { newId } from "@/lib/platform/ids";

const PAGE = 50;
/** Decisions made here are of a case version that none of a desk's own reaches. */
const FIRST_VERSION = 1_000;

/** A number of `of` that goes with nothing else of the row. */
const any = (of: number, salt: number) => `((hashint4(n + ${salt}) & 2147483647) % ${of})`;

// One a round on each decided case, until there are enough.
const DECISIONS = `
  INSERT INTO decisions (id, case_id, case_version, account_id, outcome, violations, reason_code, recommended,
    policy_version, phase, surface, state, decided_by, decided_at, undo_until, minutes_to_decide, severity, clause)
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' ||
      substr(md5(n::text), 4, 15))::uuid, c.id, ${FIRST_VERSION} + $1::int, c.account_id,
    (CASE WHEN ${any(5, 1)} = 0 THEN 'no_violation' ELSE 'violation' END)::outcome,
    CASE WHEN ${any(5, 1)} = 0 THEN '{}' ELSE c.violations END, 'other', '{"step":"L1","measures":[{"kind":"warn"}]}', 1,
    c.phase, c.surface, (CASE WHEN ${any(50, 2)} = 0 THEN 'reversed' ELSE 'active' END)::decision_state,
    ('00000000-0000-4000-8000-00000000000' || ${any(8, 3)})::uuid, at, at, ${any(20_000, 4)}, 1 + ${any(5, 5)},
    CASE WHEN ${any(5, 1)} <> 0 THEN '3.' || (1 + ${any(6, 6)}) END
  FROM (SELECT c.*, c.number + 10000000 * $1::int AS n, c.opened_at + (hashint4(c.number) & 16383) * interval '1 minute' AS at
        FROM cases c WHERE c.status = 'decided' ORDER BY c.number LIMIT $2::int) c`;

const MEASURES = `
  INSERT INTO enforcements (id, decision_id, case_id, account_id, kind, abilities, state, created_at, activates_at, starts_at)
  SELECT d.id, d.id, d.case_id, d.account_id,
    (ARRAY['warn','warn','warn','strip_badge','restrict','suspend'])[1 + ${any(6, 7)}]::measure_kind, '{}',
    (CASE WHEN d.state = 'reversed' THEN 'reversed' WHEN ${any(2_000, 8)} = 0 THEN 'pending_approval'
      WHEN ${any(3, 9)} = 0 THEN 'expired' ELSE 'active' END)::enforcement_state, d.decided_at, d.decided_at, d.decided_at
  FROM (SELECT d.*, ('x' || substr(md5(d.id::text), 1, 7))::bit(28)::int AS n FROM decisions d
        WHERE d.case_version >= ${FIRST_VERSION} AND d.outcome = 'violation') d
  WHERE NOT EXISTS (SELECT FROM enforcements e WHERE e.decision_id = d.id)`;

/** Until there are `wanted` decisions. What triggers count of each is left out: no list reads it. */
async function decide(owner: pg.Client, wanted: number): Promise<void> {
  const have = async () => Number((await owner.query("SELECT count(*) AS n FROM decisions")).rows[0].n);
  let missing = wanted - (await have());
  if (missing <= 0) return;
  const triggers = (how: "DISABLE" | "ENABLE") =>
    ["decisions", "enforcements"].map((table) => `ALTER TABLE ${table} ${how} TRIGGER USER`).join("; ");
  const { rows } = await owner.query("SELECT coalesce(max(case_version), 0) AS last FROM decisions");
  for (let round = Math.max(0, rows[0].last - FIRST_VERSION + 1); missing > 0; round += 1) {
    await owner.query(`BEGIN; ${triggers("DISABLE")}`);
    const made = (await owner.query(DECISIONS, [round, missing])).rowCount ?? 0;
    await owner.query(`${triggers("ENABLE")}; COMMIT`);
    if (made === 0) throw new Error("There is no decided case: run the seed first.");
    missing -= made;
  }
  // Without it the planner takes them for as few as they were, and compares each with every measure.
  await owner.query("VACUUM ANALYZE decisions");
  await owner.query(`BEGIN; ${triggers("DISABLE")}`);
  await owner.query(MEASURES);
  await owner.query(`${triggers("ENABLE")}; COMMIT`);
  await owner.query("VACUUM ANALYZE enforcements");
}

/** `--decisions N` (1,000,000), `--rounds N` (10): milliseconds of the first two pages of both lists, in each order. */
export const bench: Bench = (args) => {
  const wanted = flag(args, "decisions", 1_000_000);
  const rounds = flag(args, "rounds", 10);
  return withBenchDatabase(async (_, owner) => {
    await decide(owner, wanted);
    const now = new Date();
    const actor = mintStaffActor({ id: newId(), name: "bench", role: "lead", sessionId: newId() });
    const results: Record<string, ReturnType<typeof summary>> = {};
    const measure = async (name: string, read: (cursor?: string) => Promise<{ nextCursor: string | null }>) => {
      const samples: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        let next: string | null = null;
        samples.push(
          await timed(async () => {
            next = (await read()).nextCursor;
          }),
        );
        const cursor: string | null = next;
        if (cursor !== null) samples.push(await timed(() => read(cursor)));
      }
      results[name] = summary(samples);
    };
    const decisions: Record<string, DecisionFilter> = {
      all: {},
      noViolation: { outcome: ["no_violation"] },
      reversed: { state: ["reversed"] },
      oneClause: { clause: "3.2" },
      onePerson: { decidedBy: "00000000-0000-4000-8000-000000000003" },
    };
    const measures: Record<string, EnforcementFilter> = {
      all: {},
      suspensions: { kind: ["suspend"] },
      pending: { state: ["pending_approval"] },
      active: { state: ["active"] },
      oneClause: { clause: "3.2" },
    };
    for (const sort of DECISION_SORTS) {
      for (const [name, filter] of Object.entries(decisions)) {
        await measure(`decisions, ${sort}, ${name}`, (cursor) =>
          listDecisions(filter, { limit: PAGE, actor, now, sort, cursor }),
        );
      }
    }
    for (const sort of ENFORCEMENT_SORTS) {
      for (const [name, filter] of Object.entries(measures)) {
        await measure(`measures, ${sort}, ${name}`, (cursor) =>
          listEnforcements(filter, { limit: PAGE, actor, now, sort, cursor }),
        );
      }
    }
    const { rows } = await owner.query(
      "SELECT (SELECT count(*) FROM decisions) AS decisions, (SELECT count(*) FROM enforcements) AS measures",
    );
    return {
      decisions: Number(rows[0].decisions),
      measures: Number(rows[0].measures),
      milliseconds: Object.fromEntries(Object.entries(results).map(([name, { p50, p95 }]) => [name, { p50, p95 }])),
    };
  });
};
