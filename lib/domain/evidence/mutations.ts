import { loadStandingFacts } from "@/lib/domain/contracts/data";
import { standingAt } from "@/lib/domain/contracts/rules";
import type { CopiedText } from "@/lib/domain/evidence/schema";
import type { StoredSpan } from "@/lib/domain/signals/rules";
import type { Tx } from "@/lib/platform/db";
import { recordset } from "@/lib/platform/rows";
import type { PolicyData } from "@/lib/policy/policy-data";
import type { Surface } from "@/lib/policy/types";
import { Prisma } from "@/prisma/generated/client";

const NEIGHBOURS = 5;

/** Of a content `f`: what its conversation says just before it, and so is copied with it. */
const JUST_BEFORE = Prisma.sql`
  SELECT c.id, c.author_id FROM contents c
  WHERE c.conversation_id = f.conversation_id AND (c.occurred_at, c.id) < (f.occurred_at, f.id)
  ORDER BY c.occurred_at DESC, c.id DESC LIMIT ${NEIGHBOURS}`;

type Row = {
  case_id: string;
  content_id: string;
  revision: number;
  external_id: string;
  flagged: boolean;
  author_id: string;
  counterpart_id: string | null;
  conversation_id: string | null;
  surface: Surface;
  /** When the author wrote this revision. */
  written_at: Date;
  occurred_at: Date;
  text: string;
  judged: boolean;
  signals: { spans: StoredSpan[] }[] | null;
};

/**
 * Keeps everybody whose words `copyEvidence` may copy for these contents from being erased until this transaction ends, or
 * waits until they are. Before any case is locked: an erasure holds its account when it comes to the cases.
 */
export async function keepAuthorsOfCopies(tx: Tx, contentIds: readonly string[]): Promise<void> {
  if (contentIds.length === 0) return;
  await tx.$executeRaw`
    WITH flagged AS (SELECT * FROM contents WHERE id = ANY(${contentIds}::uuid[])),
    named AS (
      SELECT p ->> 'contentId' AS external_id FROM flagged f JOIN signals s ON s.content_id = f.id
      CROSS JOIN LATERAL jsonb_array_elements(s.spans) p
      UNION
      SELECT parent_id FROM flagged WHERE surface = 'attachment'
    ),
    authors AS (
      SELECT author_id FROM flagged
      UNION
      SELECT c.author_id FROM named JOIN content_keys k USING (external_id) JOIN contents c ON c.id = k.content_id
      UNION
      SELECT n.author_id FROM flagged f
      CROSS JOIN LATERAL (${JUST_BEFORE}) n
    )
    SELECT FROM accounts WHERE id = ANY(ARRAY(SELECT author_id FROM authors)) ORDER BY id FOR KEY SHARE`;
}

/**
 * Copies what flags rest on into their cases: the flagged texts as they were judged, the texts that their spans name,
 * and up to five texts before each, with the phase of their writing and their signals. What is there already keeps its
 * text; a neighbour that is flagged now becomes flagged. A text that waits for its judgement is copied as unjudged.
 */
export async function copyEvidence(tx: Tx, policy: PolicyData, wanted: readonly CopiedText[]): Promise<void> {
  if (wanted.length === 0) return;
  const asked = wanted.map((one) => ({ case_id: one.caseId, content_id: one.contentId, revision: one.revision }));
  const rows = await tx.$queryRaw<Row[]>`
    WITH asked AS (
      SELECT DISTINCT * FROM json_to_recordset(${recordset(asked)}::json) AS r(case_id uuid, content_id uuid, revision int)
    ),
    flagged AS (
      SELECT asked.case_id, asked.revision AS wanted_revision, c.* FROM asked JOIN contents c ON c.id = asked.content_id
    ),
    named AS (
      SELECT DISTINCT f.case_id, k.content_id FROM flagged f
      JOIN signals s ON s.content_id = f.id AND s.revision = f.wanted_revision
      CROSS JOIN LATERAL jsonb_array_elements(s.spans) p
      JOIN content_keys k ON k.external_id = p ->> 'contentId'
      WHERE k.content_id <> f.id AND (s.withdrawn_at IS NULL OR f.wanted_revision <> f.revision)
    ),
    near AS (
      SELECT f.case_id, n.id FROM flagged f
      CROSS JOIN LATERAL (${JUST_BEFORE}) n
      WHERE f.conversation_id IS NOT NULL
      UNION
      -- What a file is attached to is read before the file.
      SELECT f.case_id, k.content_id FROM flagged f JOIN content_keys k ON k.external_id = f.parent_id
      WHERE f.surface = 'attachment' AND f.conversation_id IS NULL
    ),
    kept AS (
      SELECT case_id, content_id, revision, bool_or(flagged) AS flagged FROM (
        SELECT case_id, id AS content_id, wanted_revision AS revision, true AS flagged FROM flagged
        UNION ALL
        SELECT n.case_id, c.id, c.revision, true FROM named n JOIN contents c ON c.id = n.content_id
        UNION ALL
        SELECT n.case_id, c.id, c.revision, false FROM near n JOIN contents c ON c.id = n.id
      ) every_one GROUP BY 1, 2, 3
    )
    SELECT k.case_id, k.content_id, k.revision, c.external_id, k.flagged, c.author_id, c.counterpart_id, c.conversation_id,
      c.surface::text AS surface, c.occurred_at,
      CASE WHEN k.revision = c.revision THEN coalesce(c.edited_at, c.occurred_at) ELSE v.occurred_at END AS written_at,
      CASE WHEN k.revision = c.revision THEN c.text ELSE v.text END AS text,
      EXISTS (SELECT FROM assessments a WHERE a.content_id = c.id AND a.revision = k.revision) AS judged,
      (SELECT json_agg(json_build_object('id', s.id, 'kind', s.kind, 'spans', s.spans, 'score', s.score,
          'reasons', s.reasons, 'obfuscations', s.obfuscations, 'script', s.script, 'maskedValue', s.masked_value,
          'detector', json_build_object('name', s.detector_name, 'version', s.detector_version)) ORDER BY s.id)
       FROM signals s WHERE s.content_id = c.id AND s.revision = k.revision
         AND (s.withdrawn_at IS NULL OR k.revision <> c.revision)) AS signals
    FROM kept k JOIN contents c ON c.id = k.content_id
    LEFT JOIN content_revisions v ON v.content_id = k.content_id AND v.revision = k.revision
    WHERE k.revision = c.revision OR v.text IS NOT NULL`;
  const facts = await loadStandingFacts(
    tx,
    rows.map((row) => ({
      authorId: row.author_id,
      counterpartId: row.counterpart_id,
      conversationId: row.conversation_id,
    })),
  );
  const evidence = rows
    .map((row) => {
      const content = {
        surface: row.surface,
        authorId: row.author_id,
        counterpartId: row.counterpart_id,
        conversationId: row.conversation_id,
      };
      return {
        case_id: row.case_id,
        content_id: row.content_id,
        revision: row.revision,
        content_external_id: row.external_id,
        flagged: row.flagged,
        author_id: row.author_id,
        surface: row.surface,
        phase: standingAt(facts, content, row.written_at, policy).phase,
        occurred_at: row.occurred_at,
        text: row.text,
        judged: row.judged,
        signals: row.signals ?? [],
      };
    })
    .sort((a, b) => (a.case_id + a.content_id < b.case_id + b.content_id ? -1 : 1));
  await tx.$executeRaw`
    INSERT INTO evidence AS e (case_id, content_id, revision, content_external_id, flagged, author_id, surface, phase,
      occurred_at, text, judged, signals)
    SELECT case_id, content_id, revision, content_external_id, flagged, author_id, surface::surface, phase::phase,
      occurred_at, text, judged, signals
    FROM json_to_recordset(${recordset(evidence)}::json) AS r(case_id uuid, content_id uuid, revision int,
      content_external_id text, flagged boolean, author_id text, surface text, phase text, occurred_at timestamptz,
      text text, judged boolean, signals jsonb)
    ON CONFLICT (case_id, content_id, revision) DO UPDATE SET
      flagged = e.flagged OR excluded.flagged, phase = excluded.phase, judged = e.judged OR excluded.judged,
      -- A judgement past its time leaves no signals, and those that are copied go on hiding what they hid.
      signals = CASE WHEN e.judged AND NOT excluded.judged THEN e.signals ELSE excluded.signals END
    WHERE excluded.flagged OR NOT e.flagged`;
}
