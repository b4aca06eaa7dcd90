import type { FigureDelta } from "@/lib/domain/insights/schema";
import type { Tx } from "@/lib/platform/db";

/**
 * Appends changes to the daily figures inside the change's own transaction. Day is the UTC day of `at`. Rows are only
 * appended, never added up here: a shared counter row would make every writer wait for every other.
 */
export async function addFigures(tx: Tx, at: Date, deltas: readonly FigureDelta[]): Promise<void> {
  const rows = deltas.filter((row) => row.delta !== 0);
  if (rows.length === 0) return;
  const day = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
  await tx.statDelta.createMany({ data: rows.map((row) => ({ day, ...row })) });
}
