import type { DetectSurface, SignalKind } from "@/lib/detect/types";
import type { PlainSpan } from "@/lib/domain/reveals/rules";
import type { StoredSpan } from "@/lib/domain/signals/rules";
import { query } from "@/lib/platform/db";
import { groupBy } from "@/lib/platform/rows";

/** A hash under an older key with some of the places where its value can be read again. */
export type HashedValue = {
  hash: Buffer;
  places: {
    signal: { id: string; kind: SignalKind };
    spans: PlainSpan[];
    surface: DetectSurface;
    regions: string[];
  }[];
};

/** How many places of one value are tried before it counts as unreadable. */
const PLACES = 5;

type Row = {
  hash: Buffer;
  id: string | null;
  kind: SignalKind;
  spans: StoredSpan[];
  revision: number;
  content_id: string;
  external_id: string | null;
  surface: DetectSurface;
  text: string | null;
  countries: string[] | null;
};

/** Values of signals and contacts that are not hashed under the current key, in the order of their hashes. */
export async function oldHashesAfter(current: string, after: Buffer, limit: number): Promise<HashedValue[]> {
  const rows = await query<Row>(
    `WITH old AS (
       (SELECT DISTINCT value_hash FROM signals WHERE value_hash > $1::bytea AND hash_key_id <> $2 ORDER BY value_hash LIMIT $3)
       UNION
       (SELECT value_hash FROM contacts WHERE value_hash > $1::bytea AND hash_key_id <> $2 ORDER BY value_hash LIMIT $3)
       ORDER BY value_hash LIMIT $3
     )
     SELECT old.value_hash AS hash, s.id, s.kind, s.spans, s.revision, s.content_id, p.external_id, p.surface, p.text,
       (SELECT array_agg(upper(a.country)) FROM accounts a
        WHERE a.id IN (p.author_id, p.counterpart_id) AND a.country ~ '^[A-Za-z]{2}$') AS countries
     FROM old LEFT JOIN LATERAL (
       SELECT g.id, g.kind, g.spans, g.revision, g.content_id FROM signals g WHERE g.value_hash = old.value_hash LIMIT ${PLACES}
     ) s ON true
     LEFT JOIN LATERAL (
       SELECT c.external_id, c.surface::text AS surface, c.author_id, c.counterpart_id,
         CASE WHEN c.revision = s.revision THEN c.text ELSE (
           SELECT v.text FROM content_revisions v WHERE v.content_id = c.id AND v.revision = s.revision) END AS text
       FROM contents c WHERE c.id = s.content_id
       UNION ALL
       SELECT e.content_external_id, e.surface::text, e.author_id, NULL, e.text FROM evidence e
       WHERE e.content_id = s.content_id AND e.revision = s.revision
         AND NOT EXISTS (SELECT FROM contents c WHERE c.id = s.content_id)
       LIMIT 1
     ) p ON true
     ORDER BY old.value_hash`,
    [after, current, limit],
  );
  const others = await textsOf([...new Set(rows.flatMap((row) => (row.spans ?? []).map((span) => span.contentId)))]);
  return [...groupBy(rows, (row) => row.hash.toString("hex")).values()].map((group) => ({
    hash: group[0]!.hash,
    places: group.flatMap((row) => {
      if (row.id === null || row.text === null || row.external_id === null) return [];
      const spans = row.spans.flatMap((span) => {
        const text = span.contentId === row.external_id ? row.text : others.get(span.contentId);
        return text === undefined || text === null ? [] : [{ span, text }];
      });
      return spans.length === 0
        ? []
        : [{ signal: { id: row.id, kind: row.kind }, spans, surface: row.surface, regions: row.countries ?? [] }];
    }),
  }));
}

/** The texts that halves of split values lie in. */
async function textsOf(externalIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await query<{ external_id: string; text: string | null }>(
    `SELECT k.external_id, coalesce((SELECT c.text FROM contents c WHERE c.id = k.content_id),
       (SELECT e.text FROM evidence e WHERE e.content_id = k.content_id ORDER BY e.revision DESC LIMIT 1)) AS text
     FROM content_keys k WHERE k.external_id = ANY($1::text[])`,
    [[...externalIds]],
  );
  return new Map(rows.flatMap((row) => (row.text === null ? [] : [[row.external_id, row.text] as const])));
}

/** What is still kept under another key than the current one. */
export async function remaining(current: string): Promise<{ signals: number; contacts: number }> {
  const [row] = await query<{ signals: string; contacts: string }>(
    `SELECT (SELECT count(*) FROM signals WHERE hash_key_id <> $1 AND value_hash IS NOT NULL)::text AS signals,
       (SELECT count(*) FROM contacts WHERE hash_key_id <> $1)::text AS contacts`,
    [current],
  );
  return { signals: Number(row?.signals ?? 0), contacts: Number(row?.contacts ?? 0) };
}
