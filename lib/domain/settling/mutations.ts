import {
  ACCOUNT_LOCK,
  DECISION_FIGURES,
  type DecisionFigures,
  stepEnforcements,
  takeEffect,
  tell,
} from "@/lib/domain/enforcement/mutations";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { retryUntangled } from "@/lib/platform/retry";
import { inTransaction } from "@/lib/platform/transaction";

const BATCH = 200;

/** What the time has come for: how the rows that are due are found, and what becomes of those whose accounts are locked. */
type Due = { rows: string; settle: (tx: Tx, call: Call, ids: string[]) => Promise<number> };

const GRACE: Due = {
  rows: `SELECT d.id, d.account_id, d.undo_until AS at FROM decisions d
    WHERE d.state = 'waiting' AND d.undo_until <= $1::timestamptz AND d.id <> ALL($2::uuid[]) ORDER BY d.undo_until, d.id`,
  settle: takeEffect,
};

const EXPIRY: Due = {
  rows: `SELECT e.id, e.account_id, e.ends_at AS at FROM enforcements e
    WHERE e.state = 'active' AND e.ends_at <= $1::timestamptz AND e.id <> ALL($2::uuid[]) ORDER BY e.ends_at, e.id`,
  settle: async (tx, call, ids) => {
    const records = await stepEnforcements(tx, call, "expire", { ids });
    const decisions = await tx.$queryRawUnsafe<DecisionFigures[]>(
      `SELECT ${DECISION_FIGURES} FROM decisions d WHERE d.id = ANY($1::uuid[])`,
      [...new Set(records.map((record) => record.decision_id))],
    );
    await tell(
      tx,
      call,
      decisions.map((decision) => ({
        decision,
        type: null,
        records: records.filter((record) => record.decision_id === decision.id),
      })),
    );
    return records.length;
  },
};

/**
 * Settles up to `most` rows that are due, of accounts that nobody works on just now, under their accounts' locks. An
 * account in use is passed over and comes up again in a second. `taken` is told which rows were tried.
 */
function settleBatch(
  call: Call,
  { rows, settle }: Due,
  most: number,
  not: readonly string[],
  taken: (ids: string[]) => void,
): Promise<number> {
  return retryUntangled(() =>
    inTransaction(async (tx) => {
      const due = await tx.$queryRawUnsafe<{ id: string }[]>(
        `WITH due AS MATERIALIZED (${rows} LIMIT ${BATCH}),
         free AS MATERIALIZED (
           SELECT account_id FROM (SELECT DISTINCT account_id FROM due) a
           WHERE pg_try_advisory_xact_lock(hashtextextended('${ACCOUNT_LOCK}' || a.account_id, 0))
         )
         SELECT due.id FROM due JOIN free USING (account_id) ORDER BY due.at, due.id LIMIT ${most}`,
        call.at,
        [...not],
      );
      const ids = due.map((row) => row.id);
      taken(ids);
      return ids.length === 0 ? 0 : settle(tx, call, ids);
    }),
  );
}

/**
 * Settles all that is due of a kind. A row that fails must not hold up other people's: a batch with one in it is done row
 * by row, and those that failed are left for the next time. Throws the first failure once the rest is settled.
 */
async function settleAll(call: Call, due: Due): Promise<number> {
  const failed: string[] = [];
  let failure: unknown;
  let moved = 0;
  let most = BATCH;
  for (;;) {
    let tried: string[] = [];
    try {
      const now = await settleBatch(call, due, most, failed, (ids) => {
        tried = ids;
      });
      moved += now;
      if (now === 0) break;
    } catch (error) {
      // Not of a row: the database does not answer, or what is due cannot be read.
      if (tried.length === 0) throw error;
      if (most === 1) {
        failed.push(...tried);
        failure ??= error;
      }
      most = 1;
    }
  }
  if (failure !== undefined) throw failure;
  return moved;
}

/**
 * Does what the time has come for: decisions whose grace is over take effect, measures whose end has come expire. What is
 * due is due once, however late anybody asks, so days of downtime need no catching up; any number of workers may ask at
 * once. Answers how many decisions and measures moved; throws where some could not, after the others were.
 */
export async function settleDueEnforcements(call: Call): Promise<{ tookEffect: number; expired: number }> {
  const failures: unknown[] = [];
  const settled = async (due: Due) =>
    settleAll(call, due).catch((error: unknown) => {
      failures.push(error);
      return 0;
    });
  const moved = { tookEffect: await settled(GRACE), expired: await settled(EXPIRY) };
  if (failures.length > 0) throw failures[0];
  return moved;
}
