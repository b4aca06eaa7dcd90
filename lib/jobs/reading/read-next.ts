import { storedBytes } from "@/lib/domain/readings/data";
import { settleReading, type TakenFile, takeFiles } from "@/lib/domain/readings/mutations";
import { nothingRead } from "@/lib/domain/readings/schema";
import type { ReadingPool } from "@/lib/jobs/reading/pool";
import { describeFault } from "@/lib/platform/fault";
import { logger } from "@/lib/platform/logger";

/** A worker that fails each time before it can say so must not go round for ever. */
const MAX_ATTEMPTS = 6;

async function readOne(taken: TakenFile, pool: ReadingPool): Promise<void> {
  if (taken.attempts > MAX_ATTEMPTS) {
    await settleReading(taken, nothingRead("unknown", "failed"), false);
    return;
  }
  const stored = await storedBytes(taken.id);
  // Erased since: there is nothing to read and nothing to be clean.
  if (stored === null) {
    await settleReading(taken, nothingRead("unknown", "empty"), false);
    return;
  }
  const { reading, lost } = await pool.read(new Uint8Array(stored));
  if (lost) logger.warn({ code: "reading_lost", attempts: taken.attempts, reason: reading.reason });
  await settleReading(taken, reading, lost);
}

/**
 * Reads the attachments that have waited longest, as many at once as the pool has threads. Answers how many were taken. A
 * failure of one is logged and leaves it to a later attempt.
 */
export async function readNextFiles(pool: ReadingPool): Promise<number> {
  const taken = await takeFiles(pool.size);
  await Promise.all(
    taken.map((one) =>
      readOne(one, pool).catch((error: unknown) => {
        logger.error({ code: "reading_failed", attempts: one.attempts, fault: describeFault(error) });
      }),
    ),
  );
  return taken.length;
}
