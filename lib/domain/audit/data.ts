import { type AuditEventView, type AuditFilter, SUBJECT_KINDS } from "@/lib/domain/audit/schema";
import { reasonLabels } from "@/lib/domain/policies/data";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { query } from "@/lib/platform/db";
import { isUuid } from "@/lib/platform/ids";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { storable } from "@/lib/platform/storable";

type Row = {
  id: string;
  type: string;
  actor_kind: string;
  actor_id: string;
  actor_role: string | null;
  subject_kind: string;
  subject_id: string;
  occurred_at: Date;
  request_id: string | null;
  data: Record<string, unknown>;
  policy_version: number | null;
  position: string | null;
};

/** `kind:id`, or an id alone, which may itself hold a colon. */
function readSubject(subject: string): { kind: string | null; id: string } {
  const at = subject.indexOf(":");
  const kind = subject.slice(0, at);
  return at > 0 && (SUBJECT_KINDS as readonly string[]).includes(kind)
    ? { kind, id: subject.slice(at + 1) }
    : { kind: null, id: subject };
}

/** Names of actors, people and keys as they are called now, and numbers of cases, by id; the trail itself holds none. */
async function namesOf(rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = (kind: string) => [
    ...new Set(
      rows
        .flatMap((row) => [
          ...(row.actor_kind === kind ? [row.actor_id] : []),
          ...(row.subject_kind === kind ? [row.subject_id] : []),
        ])
        .filter(isUuid),
    ),
  ];
  const [users, keys, cases] = [ids("user"), ids("key"), ids("case")];
  if (users.length + keys.length + cases.length === 0) return new Map();
  const named = await query<{ id: string; name: string }>(
    `SELECT id, name FROM users WHERE id = ANY($1::uuid[])
     UNION ALL SELECT id, name FROM api_keys WHERE id = ANY($2::uuid[])
     UNION ALL SELECT id, number::text FROM cases WHERE id = ANY($3::uuid[])`,
    [users, keys, cases],
  );
  return new Map(named.map((one) => [one.id, one.name]));
}

/** The policy whose reason an event tells: the one that it names, else the one in force when it happened. */
const DECIDED_BY = `CASE WHEN e.data ? 'reasonCode' THEN coalesce((e.data ->> 'policyVersion')::int,
  (SELECT max(p.version) FROM policy_versions p WHERE p.published_at <= e.occurred_at)) END`;

/**
 * Audit events, newest first, keyset-paged on the index of the filter: subject, actor, type or none. `from` and `to` are
 * times of what happened, [from, to). Errors: `invalid_input` for a foreign cursor.
 */
export async function listAuditEvents(filter: AuditFilter, page: PageQuery): Promise<Page<AuditEventView>> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(typeof value === "string" ? storable(value) : value)}`;
  const conditions: string[] = ["true"];
  if (filter.subject) {
    const { kind, id } = readSubject(filter.subject);
    // Every kind named: the index leads with the kind.
    conditions.push(
      kind ? `e.subject_kind = ${bind(kind)}::text` : `e.subject_kind = ANY(${bind([...SUBJECT_KINDS])}::text[])`,
      `e.subject_id = ${bind(id)}::text`,
    );
  }
  if (filter.actor) conditions.push(`e.actor_id = ${bind(filter.actor)}::text`);
  if (filter.type) conditions.push(`e.type = ${bind(filter.type)}::text`);
  if (filter.from) conditions.push(`e.occurred_at >= ${bind(filter.from)}::timestamptz`);
  if (filter.to) conditions.push(`e.occurred_at < ${bind(filter.to)}::timestamptz`);
  if (page.cursor) {
    const { at, id } = decodePlace(page.cursor);
    conditions.push(`(e.occurred_at, e.id) < (${bind(at)}::timestamptz, ${bind(id)}::uuid)`);
  }
  const rows = await query<Row>(
    `SELECT e.id, e.type, e.actor_kind, e.actor_id, e.actor_role, e.subject_kind, e.subject_id, e.occurred_at, e.request_id,
       e.data, ${DECIDED_BY} AS policy_version, (SELECT l.position::text FROM audit_leaves l WHERE l.event_id = e.id) AS position
     FROM audit_events e WHERE ${conditions.join(" AND ")} ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${bind(page.limit + 1)}`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) =>
    encodeCursor([last.occurred_at.toISOString(), last.id]),
  );
  const [names, labelOf] = await Promise.all([namesOf(items), reasonLabels(items.map((row) => row.policy_version))]);
  return {
    items: items.map((row) => ({
      id: row.id,
      type: row.type,
      actor: {
        kind: row.actor_kind,
        id: row.actor_id,
        name: names.get(row.actor_id) ?? (row.actor_kind === "job" ? row.actor_id : null),
        role: row.actor_role,
      },
      subject: { kind: row.subject_kind, id: row.subject_id, name: names.get(row.subject_id) ?? null },
      occurredAt: row.occurred_at.toISOString(),
      requestId: row.request_id,
      position: row.position === null ? null : Number(row.position),
      data: row.data,
      reason: labelOf(row.policy_version, String(row.data["reasonCode"])),
    })),
    nextCursor,
  };
}
