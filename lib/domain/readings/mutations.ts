import { holdKeys } from "@/lib/domain/content/mutations";
import { enqueueDetection, queueKey } from "@/lib/domain/queue/mutations";
import { nothingRead, type Reading } from "@/lib/domain/readings/schema";
import { query, type Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { retryUntangled } from "@/lib/platform/retry";
import { recordset } from "@/lib/platform/rows";
import { inTransaction } from "@/lib/platform/transaction";
import { wake } from "@/lib/platform/wake";

/** Readings that may end with their thread before the file is given up for unreadable. */
const MAX_LOST = 3;
/** Longer than any reading with the start of its thread: a worker that died leaves its file to others after this. */
const LEASE = "150 seconds";

/**
 * Puts files in line to be read, in the transaction that brought the file or tied it to a content: those that are there
 * and tied to a content that has not been given their text. The caller holds the rows of `attachments`, so that a file and
 * its content coming at once see each other.
 */
export async function lineUpReadings(tx: Tx, attachmentIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO attachment_readings AS r (attachment_id)
    SELECT a.id FROM attachments a
    WHERE a.id = ANY(${[...new Set(attachmentIds)].sort()}::text[]) AND a.uploaded_at IS NOT NULL
      AND EXISTS (SELECT FROM content_attachments t WHERE t.attachment_id = a.id AND t.read_as IS NULL)
    ORDER BY a.id
    ON CONFLICT (attachment_id) DO UPDATE SET state = 'waiting', available_at = now(), attempts = 0, lease = NULL
    WHERE r.state <> 'waiting'`;
}

/** A file taken to be read; `lease` names this reading. */
export type TakenFile = { id: string; lease: string; attempts: number };

/** Takes the files that have waited longest, each by one worker only until its lease is over. */
export async function takeFiles(limit: number): Promise<TakenFile[]> {
  return query<TakenFile>(
    `UPDATE attachment_readings r SET lease = $2, attempts = r.attempts + 1, available_at = now() + $3::interval
     FROM (SELECT attachment_id FROM attachment_readings WHERE state = 'waiting' AND available_at <= now()
           ORDER BY available_at LIMIT $1 FOR UPDATE SKIP LOCKED) t
     WHERE r.attachment_id = t.attachment_id
     RETURNING r.attachment_id AS id, r.lease, r.attempts`,
    [limit, newId(), LEASE],
  );
}

/**
 * Keeps what came of a reading: the pages and pictures with the file, the text as a content of its own wherever the file
 * is attached, in line for judgement. `lost`: the reading's thread ended with it; it is tried again a few times, as the
 * reason may have been another file, and then stands as unreadable. Of a reading given up for lost before nothing is
 * kept. Answers whether it was settled.
 */
export async function settleReading(taken: TakenFile, reading: Reading, lost: boolean): Promise<boolean> {
  if (lost && taken.attempts < MAX_LOST) {
    await query(
      `UPDATE attachment_readings SET lease = NULL, available_at = now() + make_interval(secs => $3)
       WHERE attachment_id = $1 AND lease = $2`,
      [taken.id, taken.lease, 2 * taken.attempts],
    );
    return false;
  }
  const settled = await retryUntangled(() => inTransaction((tx) => settle(tx, taken, reading)));
  if (settled) wake("detection");
  return settled;
}

async function settle(tx: Tx, taken: TakenFile, read: Reading): Promise<boolean> {
  // Whoever ties the file to a content holds this row: a tie made meanwhile is seen below, a later one gets in line anew.
  // So does whoever erases its bytes: what was read of them before must not be written after.
  const [file] = await tx.$queryRaw<{ erased: boolean }[]>`
    SELECT uploaded_at IS NOT NULL AND sha256 IS NULL AS erased FROM attachments WHERE id = ${taken.id} FOR UPDATE`;
  const reading = file?.erased ? nothingRead("unknown", "empty") : read;
  const state = reading.reason !== null && reading.text === "" ? "unreadable" : "read";
  const kept = await tx.$executeRaw`
    UPDATE attachment_readings SET state = ${state}::reading_state, lease = NULL, kind = ${reading.kind},
      reason = ${reading.reason}, pages = ${reading.pages}, layout = ${JSON.stringify(reading.layout)}::jsonb, read_at = now()
    WHERE attachment_id = ${taken.id} AND lease = ${taken.lease}::uuid AND state = 'waiting'`;
  if (kept === 0) return false;
  await tx.attachmentPicture.deleteMany({ where: { attachmentId: taken.id } });
  if (reading.pictures.length > 0) {
    await tx.attachmentPicture.createMany({
      data: reading.pictures.map(({ page, masked, bytes }) => ({
        attachmentId: taken.id,
        page,
        masked,
        bytes: new Uint8Array(bytes),
      })),
    });
  }
  await writeContents(tx, taken.id, reading.text);
  return true;
}

type Carrier = { id: string; external_id: string; conversation_id: string | null };

/** Makes the content of each place where the file is attached and has none yet. */
async function writeContents(tx: Tx, attachmentId: string, text: string): Promise<void> {
  const carriers = await tx.$queryRaw<Carrier[]>`
    SELECT c.id, c.external_id, c.conversation_id FROM content_attachments t JOIN contents c ON c.id = t.content_id
    WHERE t.attachment_id = ${attachmentId} AND t.read_as IS NULL ORDER BY c.external_id`;
  if (carriers.length === 0) return;
  const nameOf = (carrier: Carrier) => `${carrier.external_id}/${attachmentId}`;
  const keys = await holdKeys(tx, carriers.map(nameOf));
  // The marketplace may have given this name to something of its own.
  const others = carriers
    .filter((carrier) => !keys.get(nameOf(carrier))!.isNew)
    .map((carrier) => [carrier.id, `${nameOf(carrier)}/${newId()}`] as const);
  const otherName = new Map(others);
  const more = await holdKeys(
    tx,
    others.map(([, name]) => name),
  );
  const rows = carriers.map((carrier) => {
    const name = otherName.get(carrier.id) ?? nameOf(carrier);
    return { ...carrier, name, content_id: (more.get(name) ?? keys.get(name))!.contentId };
  });
  const told = recordset(rows.map(({ id, name, content_id }) => ({ id, name, content_id })));
  await tx.$executeRaw`
    INSERT INTO contents (id, external_id, surface, author_id, counterpart_id, conversation_id, parent_id, text,
      occurred_at, deleted_at)
    SELECT r.content_id, r.name, 'attachment', c.author_id, c.counterpart_id, c.conversation_id, c.external_id, ${text},
      c.occurred_at, c.deleted_at
    FROM json_to_recordset(${told}::json) AS r(id uuid, name text, content_id uuid) JOIN contents c ON c.id = r.id`;
  await tx.$executeRaw`
    UPDATE content_attachments t SET read_as = r.content_id
    FROM json_to_recordset(${told}::json) AS r(id uuid, content_id uuid)
    WHERE t.content_id = r.id AND t.attachment_id = ${attachmentId}`;
  await enqueueDetection(
    tx,
    rows.map((row) => ({
      key: queueKey({ id: row.content_id, conversationId: row.conversation_id }),
      contentId: row.content_id,
      revision: 1,
    })),
  );
}
