import { createHash } from "node:crypto";
import { MAX_ATTACHMENT_BYTES, type StoredAttachment } from "@/lib/domain/attachments/schema";
import { recordAudit } from "@/lib/domain/audit/mutations";
import type { AttachmentInput } from "@/lib/domain/events/schema";
import { lineUpReadings } from "@/lib/domain/readings/mutations";
import type { Call } from "@/lib/platform/call";
import { query, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { recordset } from "@/lib/platform/rows";
import { DAY_MS } from "@/lib/platform/time";
import { inTransaction } from "@/lib/platform/transaction";

const CHUNK_BYTES = 256 * 1024;

/** A half-sent file lies under a name that no marketplace id can have (they hold no control characters). */
const STAGING = "\u0001upload:";

/** Pieces of exactly CHUNK_BYTES, the last one shorter: what is held at once, however the sender cuts its stream. */
async function* inChunks(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    held.push(Buffer.from(piece));
    size += piece.length;
    if (size < CHUNK_BYTES) continue;
    let joined = Buffer.concat(held);
    for (; joined.length >= CHUNK_BYTES; joined = joined.subarray(CHUNK_BYTES)) yield joined.subarray(0, CHUNK_BYTES);
    held = joined.length > 0 ? [joined] : [];
    size = joined.length;
  }
  if (size > 0) yield Buffer.concat(held);
}

/**
 * Stores a file as it streams in, holding one chunk at a time, up to 20 MB. The chunks go under a staging name on their
 * own, not in one long transaction: a slow sender must not hold a database connection. Only a whole file gets its name;
 * of a refused or broken one nothing stays (what a crash leaves is swept later).
 *
 * A stored file never changes: the same bytes again are fine, others under the same id are refused.
 * Errors: `too_large`, `invalid_input` for an empty file or a bad id, `conflict`.
 */
export async function storeAttachment(
  call: Call,
  file: { id: string; mediaType: string; name: string },
  stream: AsyncIterable<Uint8Array>,
): Promise<StoredAttachment> {
  if (!/^\P{Cc}{1,200}$/u.test(file.id)) {
    throw new AppError("invalid_input", "An attachment's id has 1 to 200 characters and no control characters.", {
      errors: [{ path: "id", message: "must have 1 to 200 characters, none of them control characters" }],
    });
  }
  const staging = STAGING + newId();
  const hash = createHash("sha256");
  let size = 0;
  let seq = 0;
  try {
    for await (const chunk of inChunks(stream)) {
      size += chunk.length;
      if (size > MAX_ATTACHMENT_BYTES) {
        throw new AppError("too_large", "An attachment has 20 MB at most. Nothing of this one was kept.");
      }
      hash.update(chunk);
      await query("INSERT INTO attachment_chunks (attachment_id, seq, bytes) VALUES ($1, $2, $3)", [
        staging,
        seq,
        chunk,
      ]);
      seq += 1;
    }
    if (size === 0) throw new AppError("invalid_input", "The attachment is empty. Send its bytes as the body.");
    const sha256 = hash.digest();
    const name = file.name.slice(0, 255);
    return await inTransaction(async (tx) => {
      const [stored] = await tx.$queryRaw<{ name: string; media_type: string; size: number; sha: string }[]>`
        INSERT INTO attachments AS a (id, name, media_type, size, sha256, uploaded_at)
        VALUES (${file.id}, ${name}, ${file.mediaType}, ${size}, decode(${sha256.toString("hex")}, 'hex'), ${call.at})
        ON CONFLICT (id) DO UPDATE SET
          name = CASE WHEN a.name = '' THEN excluded.name ELSE a.name END,
          media_type = CASE WHEN a.uploaded_at IS NULL THEN excluded.media_type ELSE a.media_type END,
          size = coalesce(a.size, excluded.size), sha256 = coalesce(a.sha256, excluded.sha256),
          uploaded_at = coalesce(a.uploaded_at, excluded.uploaded_at)
        RETURNING name, media_type, size, encode(sha256, 'hex') AS sha`;
      if (stored?.sha !== sha256.toString("hex")) {
        throw new AppError(
          "conflict",
          "Another file is stored under this id, and stored files do not change. Use a new id.",
        );
      }
      const already = await tx.attachmentChunk.findFirst({ where: { attachmentId: file.id }, select: { seq: true } });
      if (already) {
        await tx.$executeRaw`DELETE FROM attachment_chunks WHERE attachment_id = ${staging}`;
      } else {
        await tx.$executeRaw`UPDATE attachment_chunks SET attachment_id = ${file.id} WHERE attachment_id = ${staging}`;
        await recordAudit(tx, call, {
          type: "attachment.stored",
          subject: { kind: "attachment", id: file.id },
          data: { size },
        });
      }
      await lineUpReadings(tx, [file.id]);
      return { id: file.id, name: stored.name, mediaType: stored.media_type, size, sha256: stored.sha };
    });
  } catch (error) {
    await query("DELETE FROM attachment_chunks WHERE attachment_id = $1", [staging]).catch(() => {});
    throw error;
  }
}

/** A file named by an event: with its bytes, or only announced. */
export type NamedAttachment = { contentId: string; attachment: AttachmentInput; position: number };

/** Ties files to contents in the ingest's transaction, and stores the bytes that came inside the events. */
export async function attachFiles(tx: Tx, call: Call, files: readonly NamedAttachment[]): Promise<void> {
  if (files.length === 0) return;
  const byId = new Map<string, AttachmentInput>();
  for (const { attachment } of files) {
    if (!byId.get(attachment.id)?.data) byId.set(attachment.id, attachment);
  }
  const bytesOf = new Map<string, Buffer>();
  const rows = [...byId.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((file) => {
      const bytes = file.data ? Buffer.from(file.data, "base64") : null;
      if (bytes) bytesOf.set(file.id, bytes);
      return {
        id: file.id,
        name: file.name,
        media_type: file.mediaType,
        size: bytes?.length ?? null,
        sha: bytes ? createHash("sha256").update(bytes).digest("hex") : null,
        uploaded_at: bytes ? call.at : null,
      };
    });
  const taken = await tx.$queryRaw<{ id: string }[]>`
    WITH told AS (
      SELECT * FROM json_to_recordset(${recordset(rows)}::json)
        AS r(id text, name text, media_type text, size int, sha text, uploaded_at timestamptz)
    ),
    before AS (SELECT a.id, a.uploaded_at FROM attachments a JOIN told ON told.id = a.id),
    put AS (
      INSERT INTO attachments AS a (id, name, media_type, size, sha256, uploaded_at)
      SELECT id, name, media_type, size, decode(sha, 'hex'), uploaded_at FROM told
      ON CONFLICT (id) DO UPDATE SET
        name = CASE WHEN a.name = '' THEN excluded.name ELSE a.name END,
        size = coalesce(a.size, excluded.size), sha256 = coalesce(a.sha256, excluded.sha256),
        uploaded_at = coalesce(a.uploaded_at, excluded.uploaded_at)
      RETURNING a.id, a.sha256
    )
    SELECT put.id FROM put JOIN told USING (id) LEFT JOIN before USING (id)
    WHERE told.uploaded_at IS NOT NULL AND before.uploaded_at IS NULL AND put.sha256 = decode(told.sha, 'hex')`;
  const chunks = taken.flatMap(({ id }) => {
    const bytes = bytesOf.get(id)!;
    return Array.from({ length: Math.ceil(bytes.length / CHUNK_BYTES) }, (_, seq) => ({
      id,
      seq,
      bytes: bytes.subarray(seq * CHUNK_BYTES, (seq + 1) * CHUNK_BYTES).toString("hex"),
    }));
  });
  if (chunks.length > 0) {
    await tx.$executeRaw`
      INSERT INTO attachment_chunks (attachment_id, seq, bytes)
      SELECT id, seq, decode(bytes, 'hex') FROM json_to_recordset(${recordset(chunks)}::json)
        AS r(id text, seq int, bytes text)
      ON CONFLICT (attachment_id, seq) DO NOTHING`;
  }
  const ties = files.map((file) => ({
    content_id: file.contentId,
    attachment_id: file.attachment.id,
    position: file.position,
  }));
  await tx.$executeRaw`
    INSERT INTO content_attachments (content_id, attachment_id, position)
    SELECT DISTINCT ON (content_id, attachment_id) content_id, attachment_id, position
    FROM json_to_recordset(${recordset(ties)}::json) AS r(content_id uuid, attachment_id text, position int)
    ORDER BY content_id, attachment_id, position
    ON CONFLICT (content_id, attachment_id) DO NOTHING`;
  await lineUpReadings(
    tx,
    rows.map((row) => row.id),
  );
}

/** Sweeps what uploads cut off by a crash left behind, a day after they began. Answers the number of chunks. */
export async function sweepStagedChunks(now: Date): Promise<number> {
  // The staging name ends in a UUIDv7: names in order are times in order.
  const day = new Date(now.getTime() - DAY_MS).getTime().toString(16).padStart(12, "0");
  const before = `${STAGING}${day.slice(0, 8)}-${day.slice(8)}`;
  const rows = await query<{ n: number }>(
    `WITH swept AS (DELETE FROM attachment_chunks WHERE starts_with(attachment_id, $1) AND attachment_id COLLATE "C" < $2 RETURNING 1)
     SELECT count(*)::int AS n FROM swept`,
    [STAGING, before],
  );
  return rows[0]!.n;
}
