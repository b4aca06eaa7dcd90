import type pg from "pg";
import { snapshotPool } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";

/** A connection that sees one moment of the database and can change nothing, from the first statement on. */
export type Snapshot = {
  client: pg.PoolClient;
  /** Gives the connection back, once; where it was not read to its end it is closed instead. */
  end: (whole: boolean) => Promise<void>;
};

/** So long somebody who is refused should wait, in seconds: a small file is read by then. */
const RETRY_AFTER = 10;

/** Errors: `unavailable` where all of them are being read from, and none is given back for some seconds. */
export async function openSnapshot(): Promise<Snapshot> {
  const pool = snapshotPool();
  const client = await pool.connect().catch((error: unknown) => {
    if (pool.totalCount - pool.idleCount < pool.options.max) throw error;
    throw new AppError("unavailable", "Too many files are being read at once. Try again in a few seconds.", {
      extra: { retryAfter: RETRY_AFTER },
    });
  });
  let over = false;
  const end = async (whole: boolean) => {
    if (over) return;
    over = true;
    let given = false;
    try {
      if (whole) await client.query("ROLLBACK");
      given = whole;
    } finally {
      // A COPY that nobody reads to its end would hold every later statement up: the connection goes with it.
      client.release(!given);
    }
  };
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  } catch (error) {
    await end(false);
    throw error;
  }
  return { client, end };
}

/** Reads from a snapshot, and ends it with the reading, whole or not. */
export async function* readSnapshot<T>(
  { client, end }: Snapshot,
  work: (client: pg.PoolClient) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  let whole = false;
  try {
    yield* work(client);
    whole = true;
  } finally {
    await end(whole);
  }
}
