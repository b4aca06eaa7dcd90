import { placeOf } from "@/lib/domain/readings/rules";
import type { PageLayout } from "@/lib/domain/readings/schema";
import type { StoredSpan } from "@/lib/domain/signals/rules";
import { query } from "@/lib/platform/db";
import type { Reader } from "@/lib/platform/rows";

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
