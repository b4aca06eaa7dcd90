import type { Assessed, PlacedSignal, StoredSignal } from "@/lib/domain/conversations/rules";
import type { ContentView } from "@/lib/domain/conversations/schema";
import { query } from "@/lib/platform/db";
import type { Phase } from "@/lib/policy/types";

/** How many texts of the conversation stand each side of a flagged one. */
const NEIGHBOURS = 50;
/** Neighbours are read around this many flagged texts, half of them the first and half the last; the others stand alone. */
export const ANCHORS = 20;
/** Signals are read this far past the last text shown: a number split over messages is kept with its last piece. */
const PIECES = 10;

/** A place in a conversation's order. */
export type Place = { at: Date; id: string };

/** A content as it is stored now. */
export type LiveRow = {
  id: string;
  external_id: string;
  surface: ContentView["surface"];
  author_id: string;
  counterpart_id: string | null;
  parent_id: string | null;
  text: string;
  revision: number;
  occurred_at: Date;
  deleted_at: Date | null;
  /** Stands at the rim of what was read: there may be more before or after. */
  rim: boolean;
};

/** A text as it was judged, copied into a case. */
export type EvidenceRow = {
  content_id: string;
  external_id: string;
  revision: number;
  flagged: boolean;
  author_id: string;
  surface: ContentView["surface"];
  phase: Phase;
  occurred_at: Date;
  text: string;
  judged: boolean;
  signals: StoredSignal[];
};

/** The fields of a `LiveRow` but its rim, by alias `c`. */
export const LIVE = `c.id, c.external_id, c.surface::text AS surface, c.author_id, c.counterpart_id, c.parent_id, c.text, c.revision,
  c.occurred_at, c.deleted_at`;

/** All that was copied into a case. */
export async function readEvidence(caseId: string): Promise<EvidenceRow[]> {
  return query<EvidenceRow>(
    `SELECT content_id, content_external_id AS external_id, revision, flagged, author_id, surface::text AS surface,
       phase::text AS phase, occurred_at, text, judged, signals
     FROM evidence WHERE case_id = $1 ORDER BY occurred_at, content_id, revision`,
    [caseId],
  );
}

/** The anchors and their neighbours each way, in one statement whatever their number. */
export async function readAround(conversationId: string, anchors: readonly Place[]): Promise<LiveRow[]> {
  return query<LiveRow>(
    `WITH anchors AS (SELECT * FROM unnest($2::timestamptz[], $3::uuid[]) AS a(at, id)),
     picked AS (
       SELECT id, bool_or(rim) AS rim FROM (
         SELECT n.id, n.place = $4 AS rim FROM anchors a CROSS JOIN LATERAL (
           SELECT c.id, row_number() OVER (ORDER BY c.occurred_at DESC, c.id DESC) AS place FROM contents c
           WHERE c.conversation_id = $1 AND (c.occurred_at, c.id) < (a.at, a.id)
           ORDER BY c.occurred_at DESC, c.id DESC LIMIT $4
         ) n
         UNION ALL
         SELECT n.id, n.place = $4 FROM anchors a CROSS JOIN LATERAL (
           SELECT c.id, row_number() OVER (ORDER BY c.occurred_at, c.id) AS place FROM contents c
           WHERE c.conversation_id = $1 AND (c.occurred_at, c.id) > (a.at, a.id)
           ORDER BY c.occurred_at, c.id LIMIT $4
         ) n
         UNION ALL
         SELECT id, false FROM anchors
       ) every_one GROUP BY id
     )
     SELECT ${LIVE}, p.rim FROM picked p JOIN contents c ON c.id = p.id ORDER BY c.occurred_at, c.id`,
    [conversationId, anchors.map((one) => one.at), anchors.map((one) => one.id), NEIGHBOURS],
  );
}

/** Contents by id, in no order. */
export async function readByIds(ids: readonly string[]): Promise<LiveRow[]> {
  if (ids.length === 0) return [];
  return query<LiveRow>(
    `SELECT ${LIVE}, false AS rim FROM contents c WHERE c.id = ANY($1::uuid[]) ORDER BY c.occurred_at, c.id`,
    [[...ids]],
  );
}

/** One page of the conversation before or after a place; in its order. One more than asked tells whether there is more. */
export async function readPage(
  conversationId: string,
  side: "before" | "after",
  from: Place,
  limit: number,
): Promise<{ rows: LiveRow[]; more: boolean }> {
  const [compare, order] = side === "before" ? ["<", "DESC"] : [">", "ASC"];
  const rows = await query<LiveRow>(
    `SELECT ${LIVE}, false AS rim FROM contents c
     WHERE c.conversation_id = $1 AND (c.occurred_at, c.id) ${compare} ($2::timestamptz, $3::uuid)
     ORDER BY c.occurred_at ${order}, c.id ${order} LIMIT $4`,
    [conversationId, from.at, from.id, limit + 1],
  );
  const page = rows.slice(0, limit);
  if (side === "before") page.reverse();
  return { rows: page, more: rows.length > limit };
}

/** For each place the neighbour just before and just after it, by id; null where there is none. */
export async function neighboursOf(
  conversationId: string,
  places: readonly LiveRow[],
): Promise<Map<string, { before: string | null; after: string | null }>> {
  const rows = await query<{ id: string; before: string | null; after: string | null }>(
    `SELECT p.id,
       (SELECT c.id FROM contents c WHERE c.conversation_id = $1 AND (c.occurred_at, c.id) < (p.at, p.id)
        ORDER BY c.occurred_at DESC, c.id DESC LIMIT 1) AS before,
       (SELECT c.id FROM contents c WHERE c.conversation_id = $1 AND (c.occurred_at, c.id) > (p.at, p.id)
        ORDER BY c.occurred_at, c.id LIMIT 1) AS after
     FROM unnest($2::timestamptz[], $3::uuid[]) AS p(at, id)`,
    [conversationId, places.map((one) => one.occurred_at), places.map((one) => one.id)],
  );
  return new Map(rows.map((row) => [row.id, { before: row.before, after: row.after }]));
}

type SignalRow = {
  content_id: string;
  revision: number;
  id: string;
  kind: StoredSignal["kind"];
  spans: StoredSignal["spans"];
  score: number;
  reasons: StoredSignal["reasons"];
  obfuscations: string[];
  script: string | null;
  masked_value: string | null;
  detector_name: string;
  detector_version: string;
};

/** Signals of these contents as they stand, and of the few that follow the rims. */
export async function readSignals(
  ids: readonly string[],
  conversationId: string | null,
  rims: readonly LiveRow[],
): Promise<PlacedSignal[]> {
  const rows = await query<SignalRow>(
    `WITH wanted AS (
       SELECT unnest($1::uuid[]) AS id
       UNION
       SELECT n.id FROM unnest($3::timestamptz[], $4::uuid[]) AS r(at, id) CROSS JOIN LATERAL (
         SELECT c.id FROM contents c WHERE c.conversation_id = $2 AND (c.occurred_at, c.id) > (r.at, r.id)
         ORDER BY c.occurred_at, c.id LIMIT ${PIECES}
       ) n
     )
     SELECT s.content_id, s.revision, s.id, s.kind, s.spans, s.score, s.reasons, s.obfuscations, s.script, s.masked_value,
       s.detector_name, s.detector_version
     FROM wanted w JOIN signals s ON s.content_id = w.id
     WHERE s.withdrawn_at IS NULL ORDER BY s.content_id, s.id`,
    [[...ids], conversationId, rims.map((one) => one.occurred_at), rims.map((one) => one.id)],
  );
  return rows.map((row) => ({
    contentId: row.content_id,
    revision: row.revision,
    signal: {
      id: row.id,
      kind: row.kind,
      spans: row.spans,
      score: row.score,
      reasons: row.reasons,
      obfuscations: row.obfuscations,
      script: row.script,
      maskedValue: row.masked_value,
      detector: { name: row.detector_name, version: row.detector_version },
    },
  }));
}

export const revisionKey = (contentId: string, revision: number) => `${contentId} ${revision}`;

/** The newest assessment of each revision. */
export async function readAssessments(ids: readonly string[]): Promise<Map<string, Assessed>> {
  const rows = await query<Assessed & { content_id: string; revision: number }>(
    `SELECT DISTINCT ON (content_id, revision) content_id, revision, phase::text AS phase, exceptions,
       policy_version AS "policyVersion", stances
     FROM assessments WHERE content_id = ANY($1::uuid[]) ORDER BY content_id, revision, id DESC`,
    [[...ids]],
  );
  return new Map(rows.map((row) => [revisionKey(row.content_id, row.revision), row]));
}
