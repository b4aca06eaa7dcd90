import { type AccountFields, newestFields } from "@/lib/domain/accounts/rules";
import type { EventOf } from "@/lib/domain/events/schema";
import { addRejudgeTasks, type NewRejudgeTask } from "@/lib/domain/queue/mutations";
import type { Tx } from "@/lib/platform/db";
import { groupBy, recordset } from "@/lib/platform/rows";

/**
 * Makes sure that every account named exists, as a placeholder of unknown kind where nobody described it yet, so that
 * content of strangers is not lost. Sorted, so that two batches that bring the same strangers wait in one order.
 */
export async function ensureAccounts(tx: Tx, ids: Iterable<string>): Promise<void> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return;
  const known = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM accounts WHERE id = ANY(${wanted}::text[])`;
  const seen = new Set(known.map((row) => row.id));
  const missing = wanted.filter((id) => !seen.has(id));
  if (missing.length === 0) return;
  await tx.$executeRaw`INSERT INTO accounts (id) SELECT unnest(${missing}::text[]) ON CONFLICT (id) DO NOTHING`;
}

type Description = EventOf<"account.upserted">;

/**
 * Applies what the marketplace says of accounts, each field by its newest word. Writes reported columns only: what
 * enforcements take is never touched. The accounts must exist (`ensureAccounts`).
 */
export async function describeAccounts(tx: Tx, events: readonly Description[]): Promise<void> {
  if (events.length === 0) return;
  const rows = [...groupBy(events, (event) => event.data.account.id)].map(([id, group]) => {
    const { fields, times } = newestFields<AccountFields>(
      group.map((event) => {
        const { id: _id, ...fields } = event.data.account;
        return { at: event.occurredAt, fields };
      }),
    );
    const at = new Date(Math.max(...group.map((event) => event.occurredAt.getTime())));
    return { id, d: fields, t: times, at };
  });
  const changed = await tx.$queryRaw<{ id: string; old_agency: string | null; new_agency: string | null }[]>`
    WITH told AS (
      SELECT r.*, a.agency_id AS old_agency, a.field_times FROM accounts a
      JOIN json_to_recordset(${recordset(rows)}::json) AS r(id text, d jsonb, t jsonb, at timestamptz) ON a.id = r.id
      -- No more than its own update takes: writers about an account keep it from erasure, not from being described.
      ORDER BY a.id FOR NO KEY UPDATE OF a
    ),
    fresh AS (
      SELECT told.id, told.at, told.old_agency, f.d, f.t FROM told
      CROSS JOIN LATERAL (
        SELECT coalesce(jsonb_object_agg(key, told.d -> key), '{}') AS d, coalesce(jsonb_object_agg(key, value), '{}') AS t
        FROM jsonb_each_text(told.t)
        WHERE NOT (told.field_times ? key) OR (told.field_times ->> key)::timestamptz <= value::timestamptz
      ) f
    )
    UPDATE accounts a SET
      kind = coalesce((f.d ->> 'kind')::account_kind, a.kind),
      display_name = CASE WHEN f.d ? 'displayName' THEN coalesce(f.d ->> 'displayName', '') ELSE a.display_name END,
      reported_badges = CASE WHEN f.d ? 'badges' THEN ARRAY(SELECT jsonb_array_elements_text(CASE WHEN jsonb_typeof(f.d -> 'badges') = 'array' THEN f.d -> 'badges' ELSE '[]' END)) ELSE a.reported_badges END,
      reported_status = CASE WHEN f.d ? 'status' THEN coalesce((f.d ->> 'status')::account_status, 'active') ELSE a.reported_status END,
      plan = CASE WHEN f.d ? 'plan' THEN f.d ->> 'plan' ELSE a.plan END,
      country = CASE WHEN f.d ? 'country' THEN f.d ->> 'country' ELSE a.country END,
      agency_id = CASE WHEN f.d ? 'agencyId' THEN f.d ->> 'agencyId' ELSE a.agency_id END,
      joined_at = CASE WHEN f.d ? 'createdAt' THEN (f.d ->> 'createdAt')::timestamptz ELSE a.joined_at END,
      payment_verified = CASE WHEN f.d ? 'paymentVerified' THEN (f.d ->> 'paymentVerified')::boolean ELSE a.payment_verified END,
      identity_verified = CASE WHEN f.d ? 'identityVerified' THEN (f.d ->> 'identityVerified')::boolean ELSE a.identity_verified END,
      device_hashes = CASE WHEN f.d ? 'deviceHashes' THEN ARRAY(SELECT jsonb_array_elements_text(CASE WHEN jsonb_typeof(f.d -> 'deviceHashes') = 'array' THEN f.d -> 'deviceHashes' ELSE '[]' END)) ELSE a.device_hashes END,
      described_at = greatest(a.described_at, f.at),
      field_times = a.field_times || f.t
    FROM fresh f WHERE f.id = a.id
    RETURNING a.id, f.old_agency, a.agency_id AS new_agency`;

  const tasks: NewRejudgeTask[] = changed
    .filter((row) => row.old_agency !== row.new_agency)
    .map((row) => ({ accountId: row.id, since: null }));
  await addRejudgeTasks(tx, [...tasks, ...(await recordPlans(tx, events))]);
}

/** Which plan held since when; says whose content has to be looked at again. */
async function recordPlans(tx: Tx, events: readonly Description[]): Promise<NewRejudgeTask[]> {
  const rows = new Map<string, { account_id: string; began_at: Date; plan: string | null }>();
  for (const { occurredAt, data } of events) {
    if (data.account.plan === undefined) continue;
    const row = { account_id: data.account.id, began_at: occurredAt, plan: data.account.plan };
    rows.set(`${row.account_id}\n${occurredAt.getTime()}`, row);
  }
  if (rows.size === 0) return [];
  // Only the plan's change matters, and the first plan known holds for the time before it as well.
  const changes = await tx.$queryRaw<{ account_id: string; since: Date | null }[]>`
    WITH given AS (
      INSERT INTO account_plans (account_id, began_at, plan)
      SELECT account_id, began_at, plan FROM json_to_recordset(${recordset([...rows.values()])}::json)
        AS r(account_id text, began_at timestamptz, plan text)
      ORDER BY account_id, began_at
      ON CONFLICT (account_id, began_at) DO UPDATE SET plan = excluded.plan
        WHERE account_plans.plan IS DISTINCT FROM excluded.plan
      RETURNING account_id, began_at, plan
    ),
    line AS (
      SELECT account_id, began_at, plan, fresh,
        row_number() OVER w AS place, lag(plan) OVER w AS before, lead(plan) OVER w AS after, lead(began_at) OVER w AS next
      FROM (
        SELECT account_id, began_at, plan, true AS fresh FROM given
        UNION ALL
        SELECT p.account_id, p.began_at, p.plan, false FROM account_plans p
        WHERE p.account_id IN (SELECT account_id FROM given)
          AND NOT EXISTS (SELECT FROM given g WHERE g.account_id = p.account_id AND g.began_at = p.began_at)
      ) told
      WINDOW w AS (PARTITION BY account_id ORDER BY began_at)
    )
    SELECT account_id, CASE WHEN bool_or(place = 1) THEN NULL ELSE min(began_at) END AS since
    FROM line
    WHERE fresh AND CASE WHEN place = 1 THEN next IS NULL AND plan IS NOT NULL OR next IS NOT NULL AND plan IS DISTINCT FROM after
                    ELSE plan IS DISTINCT FROM before END
    GROUP BY account_id`;
  return changes.map((row) => ({ accountId: row.account_id, since: row.since }));
}
