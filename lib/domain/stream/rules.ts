/**
 * What a transaction could see: every one below `xmin`, and those below `xmax` that were not still running (`running`).
 * The database hands them out in one order, so "what is new since" is exact: ids and clocks are given before the commit,
 * and a slow transaction would slip past a cursor made of either.
 */
export type Snapshot = { xmin: bigint; xmax: bigint; running: ReadonlySet<bigint> };

/** Postgres' text of a snapshot, `xmin:xmax:running,...`; null for anything else. */
export function parseSnapshot(text: string): Snapshot | null {
  const [, xmin, xmax, running] = /^(\d{1,19}):(\d{1,19}):((?:\d{1,19}(?:,\d{1,19})*)?)$/.exec(text) ?? [];
  if (xmin === undefined || xmax === undefined || running === undefined) return null;
  return {
    xmin: BigInt(xmin),
    xmax: BigInt(xmax),
    running: new Set(running === "" ? [] : running.split(",").map(BigInt)),
  };
}

/** Whether the snapshot saw what this transaction wrote. */
export function sees(snapshot: Snapshot, txId: bigint): boolean {
  return txId < snapshot.xmin || (txId < snapshot.xmax && !snapshot.running.has(txId));
}

/** Whether `later` saw all that `earlier` did: then what came after `earlier` holds all that came after `later`. */
export function seesAllOf(later: Snapshot, earlier: Snapshot): boolean {
  if (earlier.xmax > later.xmax) return false;
  for (const txId of later.running) if (sees(earlier, txId)) return false;
  return true;
}

/** Where a reader of the stream is: the snapshot it has seen all of, and when, in seconds. */
export type StreamCursor = { snapshot: string; at: number };

export function streamCursor(snapshot: string, at: Date): string {
  return `${snapshot}@${Math.floor(at.getTime() / 1000)}`;
}

/** Beyond this a reader's lists are read afresh rather than told what it missed. */
const OLDEST_SECONDS = 15 * 60;

/** Null for what the stream did not hand out, or handed out too long ago. */
export function readStreamCursor(text: string | undefined, now: Date): StreamCursor | null {
  const [, snapshot, seconds] = /^([\d:,]{5,8000})@(\d{9,11})$/.exec(text ?? "") ?? [];
  if (snapshot === undefined || parseSnapshot(snapshot) === null) return null;
  const at = Number(seconds);
  return now.getTime() / 1000 - at > OLDEST_SECONDS ? null : { snapshot, at };
}
