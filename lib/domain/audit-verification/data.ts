import type pg from "pg";
import {
  checkKept,
  checkKeys,
  checkNodes,
  checkSignature,
  checkTail,
  Findings,
  type KeyRow,
  monthOf,
  type NodeRow,
  Writers,
} from "@/lib/domain/audit-verification/rules";
import type { VerificationReport } from "@/lib/domain/audit-verification/schema";
import { HEAD_FIELDS, type HeadRow, toHead } from "@/lib/domain/sealing/data";
import { checkMac, EVENT_TEXT, type EventText, eventLeaf } from "@/lib/domain/sealing/rules";
import type { AuditHead } from "@/lib/domain/sealing/schema";
import { pool } from "@/lib/platform/db";
import { GrowingTree } from "@/lib/platform/merkle";

const BATCH = 10_000;

type LeafRow = { position: string; leaf_event: string; leaf_hash: Buffer } & (
  | EventText
  | { [K in keyof EventText]: null }
);

type Rows = <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

type Options = {
  /** Heads kept outside the database. */
  kept: readonly AuditHead[];
  onProgress?: (done: number, total: number) => void;
};

/**
 * Checks the whole trail from one snapshot, while the desk goes on: every event against its leaf and against the keyed
 * check of who wrote it, dense positions, every stored node and every head of the tree, the heads' signatures and the
 * keys' succession, what is unsealed though its turn is over, and heads that were kept outside. Memory stays flat.
 */
export async function verifyTrail({ kept, onProgress }: Options): Promise<VerificationReport> {
  const client = await pool().connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return await verifySnapshot(client, kept, onProgress ?? (() => {}));
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    await client.query("ROLLBACK").catch((error: Error) => {
      broken ??= error;
    });
    client.release(broken);
  }
}

async function verifySnapshot(
  client: pg.PoolClient,
  kept: readonly AuditHead[],
  onProgress: (done: number, total: number) => void,
): Promise<VerificationReport> {
  const findings = new Findings();
  const rows = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await client.query<Row>(text, values)).rows;
  const [state] = await rows<{ log: string; size: string; cursor: string; last: string | null; heads: string }>(
    `SELECT log_id::text AS log, size::text AS size,
       CASE WHEN cluster = (SELECT system_identifier::text FROM pg_control_system()) THEN cursor_tx ELSE 0 END::text AS cursor,
       (SELECT max(position)::text FROM audit_leaves) AS last, (SELECT count(*)::text FROM audit_heads) AS heads
     FROM audit_seal`,
  );
  if (!state) throw new Error("The row of audit_seal is gone: the trail cannot be told from another's.");
  const total = state.last === null ? 0 : Number(state.last) + 1;
  const keys = await rows<KeyRow>(
    "SELECT id, ring_id, public_key, from_size::text AS from_size, endorsed_by, endorsement FROM audit_keys ORDER BY audit_keys.from_size, created_at",
  );
  checkKeys(keys, state.log, findings);
  const keptHere = checkKept(kept, state.log, keys, findings);

  const writers = new Writers(new Set(keys.map((key) => key.ring_id)), await retirements(rows));
  const dropped = await droppedMonths(rows);
  let droppedOnRecord = 0;
  const tree = new GrowingTree();
  let wholeTree = true;
  let lastGood = 0;
  let firstBadBlock: number | null = null;

  for (let from = 0; from < total; from += BATCH) {
    const to = Math.min(from + BATCH, total);
    const nodesFull = new Map<string, Buffer>();
    const checkpoints = new Map<number, Buffer>();
    const [leaves, heads, stored] = [
      await rows<LeafRow>(
        `SELECT l.position::text AS position, l.event_id::text AS leaf_event, l.leaf_hash, ${EVENT_TEXT}
         FROM audit_leaves l LEFT JOIN audit_events e ON e.id = l.event_id
         WHERE l.position >= $1::bigint AND l.position < $2::bigint ORDER BY l.position`,
        [from, to],
      ),
      await rows<HeadRow>(
        `SELECT ${HEAD_FIELDS} FROM audit_heads h JOIN audit_keys k ON k.id = h.key_id
         WHERE h.size > $1::bigint AND h.size <= $2::bigint ORDER BY h.size`,
        [from, to],
      ),
      await rows<NodeRow>(
        `SELECT level, index::text AS index, hash FROM audit_nodes
         WHERE (index + 1) * (1::bigint << level) > $1::bigint AND (index + 1) * (1::bigint << level) <= $2::bigint`,
        [from, to],
      ),
    ];
    const wanted = new Set([...heads.map((head) => Number(head.size)), ...keptHere.map((head) => head.size)]);
    let next = from;
    for (const row of leaves) {
      const position = Number(row.position);
      if (position !== next && wholeTree) {
        findings.add({
          code: "position_missing",
          position: next,
          eventId: null,
          detail: `Position ${next} is missing from the trail: a leaf was removed or moved.`,
        });
        wholeTree = false;
      }
      next = position + 1;
      if (row.id === null && dropped.has(monthOf(row.leaf_event))) {
        droppedOnRecord += 1;
      } else if (row.id === null) {
        findings.add({
          code: "event_gone",
          position,
          eventId: row.leaf_event,
          detail: `Event ${row.leaf_event} at position ${position} is gone.`,
        });
      } else {
        const event: EventText = row;
        if (!eventLeaf(event).equals(row.leaf_hash)) {
          findings.add({
            code: "event_changed",
            position,
            eventId: event.id,
            detail: `Event ${event.id} at position ${position} is not what was sealed: its row or its leaf was changed.`,
          });
        }
        const wrong = writers.faultOf(event, position);
        if (wrong !== null) {
          findings.add({
            code: "event_not_ours",
            position,
            eventId: event.id,
            detail: `Event ${event.id} at position ${position} ${wrong}.`,
          });
        }
      }
      if (!wholeTree) continue;
      tree.append(row.leaf_hash, (node, hash) => nodesFull.set(`${node.level}/${node.index}`, hash));
      if (wanted.has(tree.size)) checkpoints.set(tree.size, tree.root());
    }
    if (wholeTree) {
      firstBadBlock ??= checkNodes(stored, nodesFull, findings);
      for (const head of heads) {
        const size = Number(head.size);
        const signed = checkSignature(toHead(head), findings);
        if (checkpoints.get(size)?.equals(head.root)) {
          if (signed) lastGood = size;
        } else if (!findings.list.some((finding) => finding.code === "head_not_of_this_tree")) {
          const begin = Math.max(lastGood, firstBadBlock ?? 0);
          findings.add({
            code: "head_not_of_this_tree",
            position: begin,
            eventId: leaves[begin - from]?.leaf_event ?? null,
            detail: `The trail is not the one that was signed at size ${size}: events were changed, removed, added or reordered between positions ${begin} and ${size - 1}.`,
          });
        }
      }
      for (const head of keptHere) {
        const root = checkpoints.get(head.size);
        if (!root || root.toString("hex") === head.root) continue;
        findings.add({
          code: "kept_head_not_of_this_tree",
          position: null,
          eventId: null,
          detail: `The first ${head.size} events are not those of the head that was kept (sealed ${head.sealedAt}): the trail was replaced or rewritten.`,
        });
      }
    }
    onProgress(to, total);
  }

  const [newest] = await rows<HeadRow>(
    `SELECT ${HEAD_FIELDS} FROM audit_heads h JOIN audit_keys k ON k.id = h.key_id ORDER BY h.size DESC LIMIT 1`,
  );
  checkTail(newest ? toHead(newest) : null, Number(state.size), total, keptHere, findings);
  const unsealed = await checkUnsealed(rows, state.cursor, writers, findings);
  return {
    events: total,
    heads: Number(state.heads),
    keptHeads: kept.length,
    findings: findings.inOrder(),
    unsealed,
    droppedOnRecord,
    underRetiredKeys: writers.underRetiredKeys,
    newestHead: newest ? { size: Number(newest.size), sealedAt: newest.sealed_at } : null,
  };
}

/** Where in the trail each key's use ended for the last time, by its id in the ring. */
async function retirements(rows: Rows): Promise<Map<string, number>> {
  const ends = await rows<{ ring_id: string; position: string }>(
    `SELECT r.ring_id, max(l.position)::text AS position
     FROM audit_events e JOIN audit_leaves l ON l.event_id = e.id
     CROSS JOIN LATERAL jsonb_array_elements_text(
       CASE jsonb_typeof(e.data -> 'from') WHEN 'array' THEN e.data -> 'from' ELSE '[]' END) AS r(ring_id)
     WHERE e.type = 'keyring.rotated' GROUP BY r.ring_id`,
  );
  return new Map(ends.map((end) => [end.ring_id, Number(end.position)]));
}

/** Months that are gone as a whole, and of which an event of the trail, written by Docket and sealed, says so. */
async function droppedMonths(rows: Rows): Promise<Set<string>> {
  const records = await rows<EventText>(
    `SELECT ${EVENT_TEXT} FROM audit_events e JOIN audit_leaves l ON l.event_id = e.id WHERE e.type = 'audit.months_dropped'`,
  );
  const told = records
    .filter((record) => checkMac(record) !== "bad" && checkMac(record) !== "none")
    .flatMap((record) => (JSON.parse(record.data) as { months: string[] }).months);
  const standing = await rows<{ month: string }>(
    "SELECT right(inhrelid::regclass::text, 6) AS month FROM pg_inherits WHERE inhparent = 'audit_events'::regclass",
  );
  return new Set(told.filter((month) => !standing.some((part) => part.month === month)));
}

/** What has no leaf: the newest wait for the sealer; one that was passed over was put in afterwards. */
async function checkUnsealed(
  rows: Rows,
  cursor: string,
  writers: Writers,
  findings: Findings,
): Promise<VerificationReport["unsealed"]> {
  const [counted] = await rows<{ n: string; oldest: Date | null; passed: string }>(
    `SELECT count(*)::text AS n, min(e.occurred_at) AS oldest,
       count(*) FILTER (WHERE e.tx_id < $1::bigint)::text AS passed
     FROM audit_events e LEFT JOIN audit_leaves l ON l.event_id = e.id WHERE l.event_id IS NULL`,
    [cursor],
  );
  const suspects = await rows<EventText & { passed: boolean }>(
    `SELECT ${EVENT_TEXT}, e.tx_id < $1::bigint AS passed
     FROM audit_events e LEFT JOIN audit_leaves l ON l.event_id = e.id WHERE l.event_id IS NULL
     ORDER BY e.tx_id, e.id LIMIT ${BATCH}`,
    [cursor],
  );
  for (const event of suspects) {
    const wrong = writers.faultOf(event, Number.POSITIVE_INFINITY);
    if (event.passed) {
      findings.add({
        code: "event_never_sealed",
        position: null,
        eventId: event.id,
        detail: `Event ${event.id} has no place in the trail though its turn is over: it was added afterwards, or its leaf was removed.`,
      });
    } else if (wrong !== null) {
      findings.add({
        code: "event_not_ours",
        position: null,
        eventId: event.id,
        detail: `Event ${event.id}, not sealed yet, ${wrong}.`,
      });
    }
  }
  const { n = "0", oldest = null, passed = "0" } = counted ?? {};
  return { count: Number(n) - Number(passed), oldestAt: oldest };
}
