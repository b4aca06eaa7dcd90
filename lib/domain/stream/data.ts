import type { ChangedCase } from "@/lib/domain/stream/schema";
import { query } from "@/lib/platform/db";
import { PERMISSIONS_BY_ROLE, PERMISSIONS_BY_SCOPE, ROLES, SCOPES } from "@/lib/platform/permissions";

/** A case that changed, and the last transaction that changed it. */
export type CaseNews = ChangedCase & { txId: string };

export type News = {
  /** What this read has seen: what to give as `since` next. */
  snapshot: string;
  cases: CaseNews[];
  /** There was more than is worth telling one by one. */
  tooMuch: boolean;
};

/** Events that one read tells at most. */
const MOST = 2_000;

type Row = {
  snapshot: string;
  events: number;
  cases: (Omit<CaseNews, "claim"> & { holder: { id: string; name: string } | null; until: string | null })[] | null;
};

/**
 * What was committed about cases since a snapshot, with each case as it stands now: exactly what that snapshot could not
 * see, whatever order transactions began and ended in. Null asks for the present alone. One short statement on the
 * trail's index by transaction; the trail is what every change of a case writes to.
 */
export async function readNews(since: string | null): Promise<News> {
  if (since === null) {
    const [row] = await query<{ snapshot: string }>("SELECT pg_current_snapshot()::text AS snapshot");
    return { snapshot: row!.snapshot, cases: [], tooMuch: false };
  }
  const [row] = await query<Row>(
    `WITH news AS MATERIALIZED (
       SELECT e.tx_id, e.id, e.type, e.actor_kind, e.actor_id, e.occurred_at, e.subject_id
       FROM audit_events e
       WHERE e.tx_id >= pg_snapshot_xmin($1::pg_snapshot)::text::bigint
         AND e.tx_id < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
         AND e.subject_kind = 'case' AND e.subject_id ~ '^[0-9a-f-]{36}$' AND NOT pg_visible_in_snapshot(e.tx_id::text::xid8, $1::pg_snapshot)
       ORDER BY e.tx_id, e.id LIMIT $2
     ),
     told AS (
       SELECT n.subject_id::uuid AS id, max(n.tx_id) AS tx_id, json_agg(json_build_object(
           'type', n.type,
           'by', CASE WHEN u.id IS NULL THEN NULL ELSE json_build_object('id', u.id, 'name', u.name) END,
           'at', to_char(n.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
         ) ORDER BY n.tx_id, n.id) AS news
       FROM news n LEFT JOIN users u ON n.actor_kind = 'user' AND u.id::text = n.actor_id
       GROUP BY n.subject_id
     )
     SELECT pg_current_snapshot()::text AS snapshot, (SELECT count(*)::int FROM news) AS events, (
       SELECT json_agg(json_build_object('id', c.id, 'status', c.status, 'version', c.version, 'txId', t.tx_id::text,
         'news', t.news, 'holder', CASE WHEN h.id IS NULL THEN NULL ELSE json_build_object('id', h.id, 'name', h.name) END,
         'until', to_char(c.claim_expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
       FROM told t JOIN cases c ON c.id = t.id
       LEFT JOIN users h ON h.id = c.claimed_by AND c.claim_expires_at > now()
     ) AS cases`,
    [since, MOST + 1],
  );
  const { snapshot, events, cases } = row!;
  return {
    snapshot,
    cases: (cases ?? []).map(({ holder, until, ...rest }) => ({
      ...rest,
      claim: holder && until ? { by: holder, expiresAt: until } : null,
    })),
    tooMuch: events > MOST,
  };
}

const LISTING_ROLES = ROLES.filter((role) => PERMISSIONS_BY_ROLE[role].includes("case:list"));
const LISTING_SCOPES = SCOPES.filter((scope) => PERMISSIONS_BY_SCOPE[scope].includes("case:list"));

/**
 * Which of these sessions and keys may still listen: signed in, not disabled, not revoked, and with a role or scope that
 * lists cases. One query, however many.
 */
export async function stillListening(sessionIds: readonly string[], keyIds: readonly string[]): Promise<Set<string>> {
  const rows = await query<{ id: string }>(
    `SELECT s.id FROM staff_sessions s JOIN users u ON u.id = s.user_id
     WHERE s.id = ANY($1::uuid[]) AND s.revoked_at IS NULL AND s.expires_at > now() AND u.disabled_at IS NULL
       AND u.role::text = ANY($3::text[])
     UNION ALL
     SELECT k.id FROM api_keys k WHERE k.id = ANY($2::uuid[]) AND k.revoked_at IS NULL AND k.scopes && $4::text[]`,
    [sessionIds, keyIds, LISTING_ROLES, LISTING_SCOPES],
  );
  return new Set(rows.map((row) => row.id));
}
