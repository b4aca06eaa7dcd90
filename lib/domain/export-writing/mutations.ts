import { recordAudit } from "@/lib/domain/audit/mutations";
import { questionOf, WrittenFile } from "@/lib/domain/exports/data";
import type { ExportFormat } from "@/lib/domain/exports/schema";
import type { Call } from "@/lib/platform/call";
import { prisma, query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { openSnapshot } from "@/lib/platform/snapshots";
import { inTransaction } from "@/lib/platform/transaction";

/** Bytes of one stored piece. The driver copies them several times over on the way, so a larger one costs more memory than time. */
const CHUNK = 1 << 18;
/** A writer that says nothing for so long is lost; another begins anew, from a moment of its own. */
const LEASE_SECONDS = 60;
const MOST_ATTEMPTS = 3;

async function takeExport(): Promise<{ id: string; lease: string } | null> {
  const lease = newId();
  const [taken] = await query<{ id: string }>(
    `UPDATE exports SET state = 'running', lease = $1, lease_until = now() + make_interval(secs => $2),
       attempts = attempts + 1, rows = 0, bytes = 0, rows_expected = NULL
     WHERE id = (
       SELECT id FROM exports WHERE stored AND finished_at IS NULL AND (lease_until IS NULL OR lease_until < now())
       ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [lease, LEASE_SECONDS],
  );
  if (!taken) return null;
  await query("DELETE FROM export_chunks WHERE export_id = $1", [taken.id]);
  return { id: taken.id, lease };
}

async function endExport(
  call: Call,
  taken: { id: string; lease: string },
  end: { file: WrittenFile } | { problem: string },
): Promise<void> {
  await inTransaction(async (tx) => {
    const done = "file" in end;
    const { count } = await tx.export.updateMany({
      where: { id: taken.id, lease: taken.lease, state: "running" },
      data: {
        state: done ? "ready" : "failed",
        error: done ? null : end.problem,
        ...(done ? { rows: end.file.rows, bytes: end.file.bytes, sha256: new Uint8Array(end.file.sha256()) } : {}),
        lease: null,
        leaseUntil: null,
        finishedAt: call.at,
      },
    });
    if (count === 0) return;
    if (!done) await tx.exportChunk.deleteMany({ where: { exportId: taken.id } });
    await recordAudit(
      tx,
      call,
      done
        ? {
            type: "export.written",
            subject: { kind: "export", id: taken.id },
            data: { rows: end.file.rows, bytes: end.file.bytes },
          }
        : { type: "export.failed", subject: { kind: "export", id: taken.id }, data: {} },
    );
  });
}

/** Keeps one piece and the lease, if the export is still this writer's to write; false when it is not. */
async function keepPiece(
  taken: { id: string; lease: string },
  seq: number,
  bytes: Buffer,
  file: WrittenFile,
): Promise<boolean> {
  const kept = await query(
    `WITH mine AS (
       UPDATE exports SET rows = $4, bytes = $5, rows_expected = $6, lease_until = now() + make_interval(secs => $7)
       WHERE id = $1 AND lease = $2 AND state = 'running' RETURNING id)
     INSERT INTO export_chunks (export_id, seq, bytes) SELECT id, $3, $8 FROM mine RETURNING seq`,
    [taken.id, taken.lease, seq, file.rows, file.bytes, file.expected, LEASE_SECONDS, bytes],
  );
  return kept.length > 0;
}

/** A sign of life: before the first piece and between two the database may count and sort for longer than a lease lasts. */
async function keepLease({ id, lease }: { id: string; lease: string }): Promise<void> {
  await query(
    `UPDATE exports SET lease_until = now() + make_interval(secs => $3)
     WHERE id = $1 AND lease = $2 AND state = 'running'`,
    [id, lease, LEASE_SECONDS],
  );
}

/**
 * Writes the export that has waited longest; false when none waits. Progress is kept with every piece. One whose writer
 * died is begun anew by another, from the beginning: half a file of one moment cannot be gone on with in another. After
 * three attempts it has failed. `beatMs`: how often its writer says that it lives.
 */
export async function writeNextExport(call: Call, beatMs = (LEASE_SECONDS * 1_000) / 3): Promise<boolean> {
  const taken = await takeExport();
  if (!taken) return false;
  const stored = await prisma().export.findUniqueOrThrow({ where: { id: taken.id } });
  if (stored.attempts > MOST_ATTEMPTS) {
    await endExport(call, taken, { problem: "It could not be written. Request it again, or narrow the filter." });
    return true;
  }
  const file = new WrittenFile(questionOf(stored), stored.format as ExportFormat, true, await openSnapshot());
  let seq = 0;
  // One piece of memory for all of the file: kept apart, what waits to be stored outlives the collector's quick rounds.
  const held = Buffer.allocUnsafeSlow(CHUNK);
  let size = 0;
  // One that cannot be said is made up for by the next.
  const beat = setInterval(() => void keepLease(taken).catch(() => {}), beatMs);
  try {
    for await (const piece of file.pieces()) {
      for (let at = 0; at < piece.length; ) {
        const part = piece.subarray(at, at + CHUNK - size);
        held.set(part, size);
        at += part.length;
        size += part.length;
        if (size < CHUNK) continue;
        if (!(await keepPiece(taken, seq, held, file))) return true;
        seq += 1;
        size = 0;
      }
    }
    if (size > 0 && !(await keepPiece(taken, seq, held.subarray(0, size), file))) return true;
    await endExport(call, taken, { file });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await endExport(call, taken, { problem: error.message });
  } finally {
    clearInterval(beat);
  }
  return true;
}

/** Forgets the bytes of exports that can no longer be fetched; the question stays. Answers how many. */
export async function forgetExpiredFiles(): Promise<number> {
  const rows = await query(
    `WITH gone AS (
       UPDATE exports SET state = 'expired', finished_at = coalesce(finished_at, now()) WHERE id IN (
         SELECT id FROM exports WHERE stored AND expires_at < now() AND state IN ('queued', 'ready')
         ORDER BY expires_at LIMIT 20 FOR UPDATE SKIP LOCKED)
       RETURNING id)
     DELETE FROM export_chunks c USING gone WHERE c.export_id = gone.id RETURNING c.export_id`,
  );
  return new Set(rows.map((row) => row["export_id"])).size;
}
