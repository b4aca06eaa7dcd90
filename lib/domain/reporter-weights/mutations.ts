import { policyOf } from "@/lib/domain/policies/data";
import { loadReporters } from "@/lib/domain/triage/mutations";
import type { Call } from "@/lib/platform/call";
import { query, type Tx } from "@/lib/platform/db";
import { noteFact, readFact } from "@/lib/platform/desk-facts";
import { recordset } from "@/lib/platform/rows";
import { MINUTE_MS } from "@/lib/platform/time";
import { inTransaction } from "@/lib/platform/transaction";
import type { PolicyData } from "@/lib/policy/policy-data";
import { withReporters } from "@/lib/policy/priority";
import type { PriorityReason } from "@/lib/policy/types";

const BATCH = 200;

/** A mute is dated before its transaction commits; one that took longer than this would be passed over. */
const OVERLAP_MS = 10 * MINUTE_MS;

/**
 * Cases that stand, whose priority counts another number of reporters than are listened to now, and that a reporter
 * reported into whose mute began or ended since `$1`. Who reported is counted as `loadReporters` does.
 */
const STALE = `
  WITH changed AS (
    SELECT DISTINCT account_id FROM reporter_mutes
    WHERE (muted_at > $1::timestamptz AND muted_at <= $2::timestamptz)
      OR (until > $1::timestamptz AND until <= $2::timestamptz)
      OR (lifted_at > $1::timestamptz AND lifted_at <= $2::timestamptz)
  ),
  touched AS (
    SELECT DISTINCT r.case_id AS id FROM changed JOIN reports r ON r.reporter_id = changed.account_id
    WHERE r.case_id IS NOT NULL
  )
  SELECT c.id FROM touched JOIN cases c USING (id)
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT (coalesce(r.reporter_id, ''), r.filed_by)) AS n FROM flags f JOIN reports r ON r.id = f.report_id
    WHERE f.case_id = c.id AND f.withdrawn_at IS NULL
      AND NOT EXISTS (SELECT FROM reporter_mutes m WHERE m.account_id = r.reporter_id AND m.muted_at <= $2::timestamptz
        AND m.until > $2::timestamptz AND (m.lifted_at IS NULL OR m.lifted_at > $2::timestamptz))
  ) heard
  WHERE c.status IN ('open', 'snoozed', 'escalated') AND ($3::uuid IS NULL OR c.id > $3::uuid)
    AND heard.n <> coalesce((
      SELECT (reason -> 'params' ->> 'reports')::int FROM jsonb_array_elements(c.priority_reasons) reason
      WHERE reason ->> 'code' = 'reporter'), 0)
  ORDER BY c.id LIMIT ${BATCH}`;

type Weighed = { id: string; priority_key: number; priority_reasons: PriorityReason[]; policy_version: number };

/** How many of the cases asked for were changed, and how many somebody else held locked. */
type Reweighed = { changed: number; locked: number };

/** Reckons the reporters' part of these cases anew, by the policy that they were reckoned by. */
async function reweigh(tx: Tx, call: Call, ids: readonly string[]): Promise<Reweighed> {
  const cases = await tx.$queryRaw<Weighed[]>`
    SELECT id, priority_key, priority_reasons, policy_version FROM cases
    WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE SKIP LOCKED`;
  const reporters = await loadReporters(
    tx,
    cases.map((one) => one.id),
    call.at,
  );
  const policies = new Map<number, PolicyData>();
  for (const version of new Set(cases.map((one) => one.policy_version))) {
    // Published versions are few and stay in memory once read.
    policies.set(version, await policyOf(tx, version));
  }
  const rows = cases.map((one) => {
    const stored = { key: one.priority_key, reasons: one.priority_reasons };
    const { key, reasons } = withReporters(stored, reporters.get(one.id) ?? [], policies.get(one.policy_version)!);
    return { id: one.id, priority_key: key, priority_reasons: reasons };
  });
  const changed = await tx.$executeRaw`
    UPDATE cases c SET priority_key = r.priority_key, priority_reasons = r.priority_reasons
    FROM json_to_recordset(${recordset(rows)}::json) AS r(id uuid, priority_key float8, priority_reasons jsonb)
    WHERE c.id = r.id AND c.status IN ('open', 'snoozed', 'escalated')
      AND c.priority_reasons IS DISTINCT FROM r.priority_reasons`;
  return { changed, locked: ids.length - cases.length };
}

/**
 * Takes the part of muted reporters out of the priority of cases that stand and puts it back when a mute is lifted or
 * over, a batch of cases a transaction. Versions stay: nothing that a case alleges changes, and whoever holds it goes on.
 * What happened is on record as the mute's beginning and end. Cases that are locked meanwhile are met when it is called
 * again. Answers how many were changed.
 */
export async function followMutes(call: Call): Promise<number> {
  const fact = (await readFact("mutes")) as { until: string } | null;
  const done = fact ? new Date(fact.until) : new Date(0);
  const since = new Date(done.getTime() - OVERLAP_MS);
  const sum: Reweighed = { changed: 0, locked: 0 };
  let after: string | null = null;
  for (;;) {
    const stale: { id: string }[] = await query<{ id: string }>(STALE, [since, call.at, after]);
    if (stale.length === 0) break;
    const ids = stale.map((row) => row.id);
    const { changed, locked } = await inTransaction((tx) => reweigh(tx, call, ids));
    sum.changed += changed;
    sum.locked += locked;
    after = ids.at(-1)!;
  }
  // Not each second: a row that is always touched is a row that is always vacuumed.
  if (sum.locked === 0 && (sum.changed > 0 || call.at.getTime() - done.getTime() > OVERLAP_MS / 2)) {
    await noteFact("mutes", { until: call.at.toISOString() });
  }
  return sum.changed;
}
