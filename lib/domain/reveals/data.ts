import type { SignalKind } from "@/lib/detect/types";
import type { PlainSpan } from "@/lib/domain/reveals/rules";
import type { StoredSpan } from "@/lib/domain/signals/rules";
import type { Tx } from "@/lib/platform/db";
import type { Surface } from "@/lib/policy/types";

export type JudgedSignal = {
  id: string;
  kind: SignalKind;
  /** The marketplace's id of the content it is kept with, and ours. */
  contentId: string;
  storedIn: string;
  surface: Surface;
  spans: PlainSpan[];
  /** Null where the signal's row is past its retention, and for what has no value. */
  valueHash: Uint8Array | null;
  regions: string[];
};

type Found = {
  content_id: string;
  external_id: string;
  author_id: string;
  surface: Surface;
  text: string;
  kind: SignalKind;
  spans: StoredSpan[];
};

/** What somebody marked as missed on this case, in the text that it was marked in. */
async function findMissed(tx: Tx, caseId: string, markId: string): Promise<Found | null> {
  const [marked] = await tx.$queryRaw<Found[]>`
    SELECT m.content_id, m.content_external_id AS external_id, t.author_id, m.surface::text AS surface, t.text, m.kind,
      jsonb_build_array(jsonb_build_object('contentId', m.content_external_id, 'start', m.start, 'end', m."end")) AS spans
    FROM missed_spans m CROSS JOIN LATERAL (
      (SELECT e.author_id, e.text, 0 AS place FROM evidence e
       WHERE e.case_id = m.case_id AND e.content_id = m.content_id AND e.revision = m.revision)
      UNION ALL
      (SELECT c.author_id, c.text, 1 FROM contents c
       WHERE c.id = m.content_id AND c.revision = m.revision AND c.deleted_at IS NULL)
      ORDER BY place LIMIT 1
    ) t
    WHERE m.id = ${markId}::uuid AND m.case_id = ${caseId}::uuid AND m.withdrawn_at IS NULL`;
  return marked ?? null;
}

/** In the case's evidence; else on content of the same conversation that its author has not taken back. */
async function find(tx: Tx, caseId: string, conversationId: string | null, signalId: string): Promise<Found | null> {
  const [kept] = await tx.$queryRaw<Found[]>`
    SELECT e.content_id, e.content_external_id AS external_id, e.author_id, e.surface::text AS surface, e.text,
      s.one ->> 'kind' AS kind, s.one -> 'spans' AS spans
    FROM evidence e CROSS JOIN LATERAL jsonb_array_elements(e.signals) AS s(one)
    WHERE e.case_id = ${caseId}::uuid AND s.one ->> 'id' = ${signalId}
    ORDER BY e.revision DESC LIMIT 1`;
  if (kept) return kept;
  const [beside] = await tx.$queryRaw<Found[]>`
    SELECT c.id AS content_id, c.external_id, c.author_id, c.surface::text AS surface,
      CASE WHEN s.revision = c.revision THEN c.text ELSE v.text END AS text, s.kind, s.spans
    FROM contents c JOIN signals s ON s.content_id = c.id
    LEFT JOIN content_revisions v ON v.content_id = c.id AND v.revision = s.revision
    WHERE c.conversation_id = ${conversationId} AND s.id = ${signalId}::uuid AND c.deleted_at IS NULL`;
  return beside?.text ? beside : null;
}

/** The texts, as they were judged, of other contents that a split signal's spans lie in. */
async function textsOf(tx: Tx, caseId: string, externalIds: readonly string[]): Promise<Map<string, string>> {
  if (externalIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ external_id: string; text: string }[]>`
    SELECT k.external_id, coalesce(
      (SELECT e.text FROM evidence e WHERE e.case_id = ${caseId}::uuid AND e.content_id = k.content_id
       ORDER BY e.flagged DESC, e.revision DESC LIMIT 1),
      (SELECT c.text FROM contents c WHERE c.id = k.content_id AND c.deleted_at IS NULL)) AS text
    FROM content_keys k WHERE k.external_id = ANY(${[...externalIds]}::text[])`;
  return new Map(rows.flatMap((row) => (row.text === null ? [] : [[row.external_id, row.text] as const])));
}

/** A signal of a case, or a mark of what detection missed, with the plain texts under its spans; null where there is none. */
export async function readJudgedSignal(
  tx: Tx,
  caseId: string,
  conversationId: string | null,
  signalId: string,
): Promise<JudgedSignal | null> {
  const found = (await find(tx, caseId, conversationId, signalId)) ?? (await findMissed(tx, caseId, signalId));
  if (!found) return null;
  const others = found.spans.map((span) => span.contentId).filter((id) => id !== found.external_id);
  const texts = await textsOf(tx, caseId, others);
  texts.set(found.external_id, found.text);
  const [hash] = await tx.$queryRaw<{ value_hash: Uint8Array | null }[]>`
    SELECT value_hash FROM signals WHERE content_id = ${found.content_id}::uuid AND id = ${signalId}::uuid`;
  const countries = await tx.$queryRaw<{ country: string | null }[]>`
    SELECT a.country FROM accounts a
    WHERE a.id = ${found.author_id}
      OR a.id = (SELECT c.counterpart_id FROM contents c WHERE c.id = ${found.content_id}::uuid)`;
  return {
    id: signalId,
    kind: found.kind,
    contentId: found.external_id,
    storedIn: found.content_id,
    surface: found.surface,
    spans: found.spans.flatMap((span) => {
      const text = texts.get(span.contentId);
      return text === undefined ? [] : [{ span, text }];
    }),
    valueHash: hash?.value_hash ?? null,
    regions: countries.flatMap(({ country }) =>
      country && /^[A-Za-z]{2}$/.test(country) ? [country.toUpperCase()] : [],
    ),
  };
}
