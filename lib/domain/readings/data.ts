import type { ContentView } from "@/lib/domain/conversations/schema";
import { placeOf } from "@/lib/domain/readings/rules";
import type { FileKind, PageLayout, ReadingReason } from "@/lib/domain/readings/schema";
import type { StoredSpan } from "@/lib/domain/signals/rules";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { groupBy, type Reader } from "@/lib/platform/rows";

/** Of contents read from files, by id, those whose file was not read to its end. */
export async function notWhollyRead(db: Reader, contents: readonly { id: string }[]): Promise<Set<string>> {
  if (contents.length === 0) return new Set();
  const ids = contents.map((content) => content.id);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a.read_as AS id FROM content_attachments a JOIN attachment_readings r USING (attachment_id)
    WHERE a.read_as = ANY(${ids}::uuid[]) AND r.reason IS NOT NULL`;
  return new Set(rows.map((row) => row.id));
}

/** Notes in signals' spans on which page and where on it they stand; `contents` are those that may be read from files. */
export async function placeSpans(
  db: Reader,
  signals: readonly { spans: StoredSpan[] }[],
  contents: readonly { id: string; externalId: string }[],
): Promise<void> {
  const named = new Map(contents.map((content) => [content.externalId, content.id]));
  const spans = signals.flatMap((signal) => signal.spans).filter((span) => named.has(span.contentId));
  if (spans.length === 0) return;
  const ids = [...new Set(spans.map((span) => named.get(span.contentId)!))];
  const rows = await db.$queryRaw<{ id: string; layout: PageLayout[] }[]>`
    SELECT a.read_as AS id, r.layout FROM content_attachments a JOIN attachment_readings r USING (attachment_id)
    WHERE a.read_as = ANY(${ids}::uuid[]) AND r.layout IS NOT NULL`;
  const layouts = new Map(rows.map((row) => [row.id, row.layout]));
  for (const span of spans) {
    const place = placeOf(layouts.get(named.get(span.contentId)!) ?? [], span.start, span.end);
    if (!place) continue;
    span.page = place.page;
    if (place.box) span.box = place.box;
  }
}

/** A stored file's bytes, whole; null where nothing is stored under this id. */
export async function storedBytes(attachmentId: string): Promise<Buffer | null> {
  const rows = await query<{ bytes: Buffer }>(
    "SELECT bytes FROM attachment_chunks WHERE attachment_id = $1 ORDER BY seq",
    [attachmentId],
  );
  return rows.length === 0 ? null : Buffer.concat(rows.map((row) => row.bytes));
}

type AttachedRow = {
  content_id: string;
  id: string;
  name: string;
  media_type: string;
  size: number | null;
  state: ContentView["attachments"][number]["state"];
  kind: FileKind | null;
  reason: ReadingReason | null;
  pages: number | null;
};

/**
 * Over links of contents and files as `t`: the content stands, or its text, or what was read from the file, is among the
 * `flagged`. What its author took back and nobody flagged is nobody's to open, whatever was copied with another text.
 */
const stays = (flagged: string) => `(
  NOT EXISTS (SELECT FROM contents g WHERE g.id = t.content_id AND g.deleted_at IS NOT NULL)
  OR ${flagged})`;

/** Of one case: its flagged contents' ids, as `$2`. */
const STAYS_IN_CASE = stays("t.content_id = ANY($2::uuid[]) OR t.read_as = ANY($2::uuid[])");

/**
 * The files that contents carry, in their order, with how far reading them is; by content. Of what was taken back, only
 * those that the case's `flagged` contents keep.
 */
export async function readAttached(
  contentIds: readonly string[],
  flagged: readonly string[],
): Promise<Map<string, ContentView["attachments"]>> {
  const rows = await query<AttachedRow>(
    `SELECT t.content_id, a.id, a.name, a.media_type, a.size, coalesce(r.state::text, 'awaited') AS state, r.kind, r.reason,
       r.pages
     FROM content_attachments t JOIN attachments a ON a.id = t.attachment_id
     LEFT JOIN attachment_readings r ON r.attachment_id = a.id
     WHERE t.content_id = ANY($1::uuid[]) AND ${STAYS_IN_CASE} ORDER BY t.content_id, t.position`,
    [[...contentIds], [...flagged]],
  );
  return new Map(
    [...groupBy(rows, (row) => row.content_id)].map(([contentId, group]) => [
      contentId,
      group.map(({ id, name, media_type, size, state, kind, reason, pages }) => ({
        id,
        name,
        mediaType: media_type,
        size,
        state,
        reading: state === "read" || state === "unreadable" ? { kind, reason, pages } : null,
      })),
    ]),
  );
}

/** Of contents read from files, by id: the file, its pages in the text and which of them have a picture; as `readAttached`. */
export async function readFiles(
  contentIds: readonly string[],
  flagged: readonly string[],
): Promise<Map<string, NonNullable<ContentView["file"]>>> {
  const rows = await query<NonNullable<ContentView["file"]> & { content_id: string }>(
    `SELECT t.read_as AS content_id, a.id, a.name, r.kind, r.reason, r.pages,
       coalesce((SELECT jsonb_agg(jsonb_build_object('page', p -> 'page', 'start', p -> 'start', 'end', p -> 'end'))
                 FROM jsonb_array_elements(r.layout) p), '[]') AS "pageSpans",
       ARRAY(SELECT p.page FROM attachment_pictures p WHERE p.attachment_id = a.id AND NOT p.masked ORDER BY p.page) AS pictures
     FROM content_attachments t JOIN attachments a ON a.id = t.attachment_id
     JOIN attachment_readings r ON r.attachment_id = a.id
     WHERE t.read_as = ANY($1::uuid[]) AND ${STAYS_IN_CASE}`,
    [[...contentIds], [...flagged]],
  );
  return new Map(rows.map(({ content_id, ...file }) => [content_id, file]));
}

/** A reveal opens the picture for as long; after it the picture is masked again, as the text is. */
const REVEALED_FOR = "1 hour";

/**
 * Over attachments as `a`: its author took back all that carries the file, and no case keeps that, or what was read from it,
 * as flagged. What was never attached, or whose content is past its time, was not taken back.
 */
const TAKEN_BACK = `EXISTS (SELECT FROM content_attachments t WHERE t.attachment_id = a.id)
  AND NOT EXISTS (
    SELECT FROM content_attachments t WHERE t.attachment_id = a.id
      AND ${stays("EXISTS (SELECT FROM evidence e WHERE e.content_id IN (t.content_id, t.read_as) AND e.flagged)")})`;

/**
 * Whether somebody may see a file as it is: nobody looked for contacts in it or it holds some, found or marked as missed,
 * that they did not reveal means no. What could not be read has to be looked at by a person: by a holder of its case, or a lead (`mayRevealAny`).
 * Errors: `not_found`, for a file that was taken back too.
 */
async function mayShowPlain(attachmentId: string, reader: { userId: string; mayRevealAny: boolean }): Promise<boolean> {
  const [row] = await query<{ judged: boolean; hidden: boolean; held: boolean }>(
    `WITH texts AS (SELECT read_as AS id FROM content_attachments WHERE attachment_id = $1)
     SELECT
       EXISTS (SELECT FROM texts)
         AND NOT EXISTS (SELECT FROM texts t WHERE t.id IS NULL
                         OR NOT EXISTS (SELECT FROM assessments s WHERE s.content_id = t.id))
         AND coalesce((SELECT r.state <> 'waiting' AND r.reason IS NULL FROM attachment_readings r WHERE r.attachment_id = a.id), false)
         AS judged,
       EXISTS (
         SELECT FROM texts t JOIN signals s ON s.content_id = t.id
         WHERE s.withdrawn_at IS NULL AND s.kind NOT LIKE 'solicit%'
           AND NOT EXISTS (
             SELECT FROM reveals v JOIN signals o ON o.content_id = v.content_id AND o.id = v.signal_id
             WHERE v.user_id = $2::uuid AND v.revealed_at > now() - $3::interval
               AND (o.id = s.id OR o.value_hash = s.value_hash))
       ) OR EXISTS (
         SELECT FROM texts t JOIN missed_spans m ON m.content_id = t.id
         WHERE m.withdrawn_at IS NULL AND m.kind NOT LIKE 'solicit%'
           AND NOT EXISTS (
             SELECT FROM reveals v
             WHERE v.user_id = $2::uuid AND v.revealed_at > now() - $3::interval AND v.signal_id = m.id)
       ) AS hidden,
       EXISTS (
         SELECT FROM texts t JOIN evidence e ON e.content_id = t.id JOIN cases c ON c.id = e.case_id
         WHERE c.claimed_by = $2::uuid AND c.claim_expires_at > now()
       ) AS held
     FROM attachments a WHERE a.id = $1 AND a.uploaded_at IS NOT NULL AND NOT (${TAKEN_BACK})`,
    [attachmentId, reader.userId, REVEALED_FOR],
  );
  if (!row) throw new AppError("not_found", "There is no stored attachment with this id.");
  return !row.hidden && (row.judged || row.held || reader.mayRevealAny);
}

/**
 * A page as a picture, with everything written in it made illegible until its contacts are revealed.
 * Errors: `not_found`.
 */
export async function openPicture(
  reader: { userId: string; mayRevealAny: boolean },
  attachmentId: string,
  page: number,
): Promise<{ bytes: Buffer; masked: boolean }> {
  const plain = await mayShowPlain(attachmentId, reader);
  // Where nothing is written there is nothing to hide, and one picture is kept.
  const [row] = await query<{ bytes: Buffer; masked: boolean }>(
    `SELECT bytes, masked FROM attachment_pictures WHERE attachment_id = $1 AND page = $2
     ORDER BY masked ${plain ? "" : "DESC"} LIMIT 1`,
    [attachmentId, page],
  );
  if (!row) throw new AppError("not_found", "This page has no picture.");
  return row;
}

/** Errors: `not_found`; `forbidden` while the file may hold contacts that the reader has not revealed. */
export async function requirePlain(
  reader: { userId: string; mayRevealAny: boolean },
  attachmentId: string,
): Promise<void> {
  if (await mayShowPlain(attachmentId, reader)) return;
  throw new AppError(
    "forbidden",
    "This file holds contacts, or nobody knows yet: reveal them on its case first. A file that could not be read is for whoever holds its case.",
  );
}
