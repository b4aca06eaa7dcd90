import { TIMELINE_KINDS, type TimelineEntry, type TimelineKind, type TimelinePage } from "@/lib/domain/accounts/schema";
import { reasonLabels } from "@/lib/domain/policies/data";
import { maskStored, type StoredSpan } from "@/lib/domain/signals/rules";
import { decodeCursor, encodeCursor, foreignCursor } from "@/lib/platform/cursor";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isInstant } from "@/lib/platform/instant";
import { pageOf } from "@/lib/platform/page";

/** Characters of a content shown in the timeline. */
const LINE = 240;
/** A value split over messages belongs to the last of them: so many later ones may say what to hide in this one. */
const LATER = 10;

type Row = { at: Date; kind: TimelineEntry["kind"]; id: string; data: Record<string, unknown> };

/**
 * Each branch walks an index backwards from the cursor and stops at a page: the cost does not grow with the past. One whose
 * kind is not asked for is not walked at all.
 */
const SOURCES = `
  (SELECT c.occurred_at AS at, 'content' AS kind, c.external_id COLLATE "C" AS id, json_build_object('contentId', c.id,
     'conversationId', c.conversation_id, 'counterpartId', c.counterpart_id, 'surface', c.surface, 'text', c.text,
     'revision', c.revision, 'deleted', c.deleted_at IS NOT NULL, 'occurredAt', c.occurred_at) AS data
   FROM contents c WHERE c.author_id = $1 AND c.occurred_at <= $2 AND (c.occurred_at, 'content' COLLATE "C", (c.external_id) COLLATE "C") < ($2, $3, $4)
     AND ('content' = ANY($6) OR 'signal' = ANY($6) AND EXISTS (
       SELECT FROM signals s WHERE s.content_id = c.id AND s.withdrawn_at IS NULL))
   ORDER BY c.occurred_at DESC, c.external_id COLLATE "C" DESC LIMIT $5)
  UNION ALL
  (SELECT opened_at, 'case_opened', id::text COLLATE "C", json_build_object('number', number, 'status', status, 'violations', violations)
   FROM cases WHERE account_id = $1 AND opened_at <= $2 AND (opened_at, 'case_opened' COLLATE "C", (id::text) COLLATE "C") < ($2, $3, $4)
     AND 'case_opened' = ANY($6)
   ORDER BY 1 DESC, 3 DESC LIMIT $5)
  UNION ALL
  (SELECT decided_at, 'decision', id::text COLLATE "C", json_build_object('caseId', case_id, 'state', state, 'outcome', outcome,
     'violations', violations, 'reasonCode', reason_code, 'policyVersion', policy_version)
   FROM decisions WHERE account_id = $1 AND decided_at <= $2 AND (decided_at, 'decision' COLLATE "C", (id::text) COLLATE "C") < ($2, $3, $4)
     AND 'decision' = ANY($6)
   ORDER BY 1 DESC, 3 DESC LIMIT $5)
  UNION ALL
  (SELECT starts_at, 'measure_began', id::text COLLATE "C", json_build_object('caseId', case_id, 'measure', kind, 'badge', badge,
     'state', state)
   FROM enforcements WHERE account_id = $1 AND (starts_at, 'measure_began' COLLATE "C", (id::text) COLLATE "C") < ($2, $3, $4)
     AND 'measure_began' = ANY($6)
   ORDER BY 1 DESC, 3 DESC LIMIT $5)
  UNION ALL
  (SELECT closed_at, 'measure_ended', id::text COLLATE "C", json_build_object('caseId', case_id, 'measure', kind, 'badge', badge,
     'state', state)
   FROM enforcements WHERE account_id = $1 AND starts_at IS NOT NULL AND (closed_at, 'measure_ended' COLLATE "C", (id::text) COLLATE "C") < ($2, $3, $4)
     AND 'measure_ended' = ANY($6)
   ORDER BY 1 DESC, 3 DESC LIMIT $5)
  UNION ALL
  (SELECT s.began_at, 'contract', (k.id || ' ' || s.status) COLLATE "C", json_build_object('status', s.status,
     'counterpartId', CASE WHEN k.client_id = $1 THEN k.freelancer_id ELSE k.client_id END,
     'amount', k.value_amount::float8, 'currency', k.value_currency)
   FROM (SELECT * FROM contracts WHERE client_id = $1 UNION SELECT * FROM contracts WHERE freelancer_id = $1) k
   JOIN contract_status_changes s ON s.contract_id = k.id
   WHERE (s.began_at, 'contract' COLLATE "C", (k.id || ' ' || s.status) COLLATE "C") < ($2, $3, $4)
     AND 'contract' = ANY($6)
   ORDER BY 1 DESC, 3 DESC LIMIT $5)
  UNION ALL
  (SELECT filed_at, 'report', id COLLATE "C", json_build_object('category', category, 'caseId', case_id)
   FROM reports WHERE account_id = $1 AND (filed_at, 'report' COLLATE "C", (id) COLLATE "C") < ($2, $3, $4)
     AND 'report' = ANY($6)
   ORDER BY 1 DESC, 3 DESC LIMIT $5)
  UNION ALL
  (SELECT filed_at, 'appeal_filed', id::text COLLATE "C", json_build_object('caseId', case_id, 'number', number, 'outcome', outcome)
   FROM appeals WHERE account_id = $1 AND (filed_at, 'appeal_filed' COLLATE "C", (id::text) COLLATE "C") < ($2, $3, $4)
     AND 'appeal_filed' = ANY($6)
   ORDER BY 1 DESC, 3 DESC LIMIT $5)
  UNION ALL
  (SELECT resolved_at, 'appeal_resolved', id::text COLLATE "C", json_build_object('caseId', case_id, 'number', number, 'outcome', outcome)
   FROM appeals WHERE account_id = $1 AND resolved_at IS NOT NULL
     AND (resolved_at, 'appeal_resolved' COLLATE "C", (id::text) COLLATE "C") < ($2, $3, $4)
     AND 'appeal_resolved' = ANY($6)
   ORDER BY 1 DESC, 3 DESC LIMIT $5)
  UNION ALL
  (SELECT n.created_at, 'note', n.id::text COLLATE "C", json_build_object('author', coalesce(u.name, ''), 'erased', n.erased_at IS NOT NULL)
   FROM notes n LEFT JOIN users u ON u.id = n.author_id
   WHERE n.subject_kind = 'account' AND n.subject_id = $1 AND n.created_at <= $2
     AND (n.created_at, 'note' COLLATE "C", (n.id::text) COLLATE "C") < ($2, $3, $4) AND 'note' = ANY($6)
   ORDER BY 1 DESC, 3 DESC LIMIT $5)`;

type Judged = {
  content_id: string;
  external_id: string;
  phase: string | null;
  signals: { owner: string; kind: string; value: string | null; score: number; spans: StoredSpan[] }[] | null;
  /** What people marked as missed in it, masked. */
  missed: { start: number; masked: string }[] | null;
};

/**
 * What happened with an account, newest first: what it wrote (masked), its cases, decisions, measures, contracts and the
 * reports against it; of the `kinds` asked for, else of all. `before` is a cursor of this list. Errors: `not_found`,
 * `invalid_input` for a foreign cursor.
 */
export async function getAccountTimeline(
  accountId: string,
  page: { before?: string | undefined; limit: number; kinds?: readonly TimelineKind[] | undefined },
): Promise<TimelinePage> {
  const [known] = await query<{ id: string }>("SELECT id FROM accounts WHERE id = $1", [accountId]);
  if (!known) throw new AppError("not_found", "The desk knows no account with this id.");
  const [at, kind, id] = page.before ? decodeCursor(page.before, 3) : ["infinity", "", ""];
  if (page.before !== undefined && !isInstant(at)) throw foreignCursor();
  const rows = await query<Row>(
    `SELECT at, kind, id, data FROM (${SOURCES}) t (at, kind, id, data)
     ORDER BY at DESC, kind COLLATE "C" DESC, id COLLATE "C" DESC LIMIT $5`,
    [accountId, at, String(kind), String(id), page.limit + 1, page.kinds ?? TIMELINE_KINDS],
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) =>
    encodeCursor([last.at.toISOString(), last.kind, last.id]),
  );
  const [judged, labelOf] = await Promise.all([
    readJudged(items),
    reasonLabels(items.flatMap((row) => (row.kind === "decision" ? [row.data["policyVersion"] as number] : []))),
  ]);
  return { items: items.map((row) => toEntry(row, judged, labelOf)), nextCursor };
}

/** The phase of each content, the signals with a span in it, its own and those of later messages, and what people marked. */
async function readJudged(rows: readonly Row[]): Promise<Map<string, Judged>> {
  const ids = rows.flatMap((row) => (row.kind === "content" ? [row.data["contentId"] as string] : []));
  if (ids.length === 0) return new Map();
  const found = await query<Judged>(
    `SELECT c.id AS content_id, c.external_id,
       (SELECT a.phase::text FROM assessments a WHERE a.content_id = c.id AND a.revision = c.revision
        ORDER BY a.id DESC LIMIT 1) AS phase,
       (SELECT json_agg(json_build_object('owner', s.content_id, 'kind', s.kind, 'value', s.masked_value,
          'score', s.score, 'spans', s.spans))
        FROM (
          SELECT c.id AS near
          UNION ALL
          (SELECT l.id FROM contents l WHERE l.conversation_id = c.conversation_id
             AND (l.occurred_at, l.id) > (c.occurred_at, c.id) ORDER BY l.occurred_at, l.id LIMIT ${LATER})
        ) n JOIN signals s ON s.content_id = n.near AND s.withdrawn_at IS NULL) AS signals,
       (SELECT json_agg(json_build_object('start', m.start, 'masked', coalesce(m.masked, repeat('\u2022', m."end" - m.start))))
        FROM missed_spans m WHERE m.content_id = c.id AND m.revision = c.revision AND m.withdrawn_at IS NULL) AS missed
     FROM contents c WHERE c.id = ANY($1)`,
    [ids],
  );
  return new Map(found.map((row) => [row.content_id, row]));
}

function toEntry(
  row: Row,
  judged: ReadonlyMap<string, Judged>,
  labelOf: Awaited<ReturnType<typeof reasonLabels>>,
): TimelineEntry {
  const base = { at: row.at.toISOString(), id: row.id };
  if (row.kind === "decision") {
    const { policyVersion, ...told } = row.data;
    const reason = labelOf(policyVersion as number, told["reasonCode"] as string);
    return { ...base, kind: row.kind, ...told, reason } as TimelineEntry;
  }
  if (row.kind !== "content") return { ...base, kind: row.kind, ...row.data } as TimelineEntry;
  const { contentId, conversationId, counterpartId, surface, text, deleted } = row.data as {
    contentId: string;
    conversationId: string | null;
    counterpartId: string | null;
    surface: string;
    text: string;
    deleted: boolean;
  };
  const seen = judged.get(contentId);
  const all = seen?.signals ?? [];
  const spans = all.flatMap((signal) => signal.spans).filter((span) => span.contentId === row.id);
  const phase = (seen?.phase ?? null) as Extract<TimelineEntry, { kind: "content" }>["phase"];
  return {
    ...base,
    kind: "content",
    surface,
    conversationId,
    counterpartId,
    phase,
    // What its author took back is nobody's to read here; where it was flagged, the case has its copy.
    text: deleted
      ? ""
      : phase === null
        ? null
        : maskStored(text, [...spans, ...(seen?.missed ?? [])])
            .slice(0, LINE)
            .replace(/\p{Cs}/gu, ""),
    deleted,
    signals: all
      .filter((signal) => signal.owner === contentId)
      .map(({ kind, value, score }) => ({ kind, value: deleted ? null : value, score })),
  };
}
