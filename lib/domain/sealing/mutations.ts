import { newestHead, readStoredFrom } from "@/lib/domain/sealing/data";
import { EVENT_TEXT, type EventText, endorsementText, eventLeaf, headText } from "@/lib/domain/sealing/rules";
import type { Call } from "@/lib/platform/call";
import { query, type Tx } from "@/lib/platform/db";
import { type FullNode, GrowingTree, type Hash } from "@/lib/platform/merkle";
import { recordset } from "@/lib/platform/rows";
import { sealKeys } from "@/lib/platform/seal-key";
import { inTransaction } from "@/lib/platform/transaction";

/** Events sealed in one transaction: a second's work, and a head for them together. */
const BATCH = 5_000;

type SealRow = {
  log_id: string;
  size: bigint;
  cursor_tx: bigint;
  cluster: string;
  now_cluster: string;
  /** Every transaction below it is over and can be seen. */
  xmin: bigint;
  /** No transaction from it on had begun. */
  xmax: bigint;
};

/**
 * Seals what no older transaction can come before any more: gives those events their positions, adds them to the tree
 * and signs its head. One sealer at a time, whoever locks the row; the others go on with something else. Writers of
 * events wait for nobody, and nobody for them: a transaction that stays open only puts off what was written after it
 * began. Answers how many were sealed; less than asked means that no more can be yet.
 */
export async function sealNext(call: Call, limit = BATCH): Promise<number> {
  return inTransaction(async (tx) => {
    const [seal] = await tx.$queryRaw<SealRow[]>`
      SELECT log_id::text AS log_id, size, cursor_tx, cluster,
        (SELECT system_identifier::text FROM pg_control_system()) AS now_cluster,
        pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS xmin,
        pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS xmax
      FROM audit_seal FOR UPDATE SKIP LOCKED`;
    if (!seal) return 0;
    // Restored into another cluster, transactions are counted anew: what is unsealed may lie on either side of the cursor.
    const moved = seal.cluster !== seal.now_cluster;
    const rows = await readSealable(tx, { ...seal, cursor: moved ? 0n : seal.cursor_tx, moved }, limit);
    const drained = rows.length < limit;
    if (rows.length > 0) await addToTree(tx, call.at, seal, rows);
    const last = rows.reduce((most, row) => (BigInt(row.tx_id) > most ? BigInt(row.tx_id) : most), 0n);
    // Of its last transaction there may be more than a full batch held.
    const cursor = drained || last > seal.xmin ? seal.xmin : last;
    const cluster = moved && !drained ? seal.cluster : seal.now_cluster;
    if (rows.length > 0 || moved) {
      await tx.$executeRaw`
        UPDATE audit_seal SET size = ${Number(seal.size) + rows.length}, cluster = ${cluster}, cursor_tx = ${cursor}`;
    }
    return rows.length;
  });
}

async function addToTree(tx: Tx, at: Date, seal: SealRow, rows: readonly EventText[]): Promise<void> {
  const size = Number(seal.size);
  const tree = await GrowingTree.at(size, readStoredFrom(tx));
  const nodes: (FullNode & { hash: Hash })[] = [];
  const leaves = rows.map((row, index) => {
    const leaf = eventLeaf(row);
    tree.append(leaf, (node, hash) => nodes.push({ ...node, hash }));
    return { position: size + index, event_id: row.id, leaf_hash: leaf.toString("hex") };
  });
  await insertLeaves(tx, leaves);
  await insertNodes(tx, nodes);
  await signHead(tx, at, seal.log_id, size, tree);
}

/**
 * Older than every transaction that still runs, so that no row can ever come in before one of these. In a cluster that a
 * backup was restored into, a number that has not been given out yet is of the cluster before: such a row is as settled
 * as any.
 */
function readSealable(
  tx: Tx,
  from: { cursor: bigint; xmin: bigint; xmax: bigint; moved: boolean },
  limit: number,
): Promise<EventText[]> {
  return tx.$queryRawUnsafe<EventText[]>(
    `SELECT ${EVENT_TEXT} FROM audit_events e
     WHERE e.tx_id >= $1::bigint AND (e.tx_id < $2::bigint${from.moved ? " OR e.tx_id >= $3::bigint" : ""})
       AND NOT EXISTS (SELECT FROM audit_leaves l WHERE l.event_id = e.id)
     ORDER BY e.tx_id, e.id LIMIT ${limit}`,
    from.cursor,
    from.xmin,
    ...(from.moved ? [from.xmax] : []),
  );
}

async function insertLeaves(tx: Tx, leaves: readonly object[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO audit_leaves (position, event_id, leaf_hash)
    SELECT position, event_id, decode(leaf_hash, 'hex')
    FROM json_to_recordset(${recordset(leaves)}::json) AS r(position bigint, event_id uuid, leaf_hash text)`;
}

async function insertNodes(tx: Tx, nodes: readonly (FullNode & { hash: Hash })[]): Promise<void> {
  if (nodes.length === 0) return;
  const rows = nodes.map(({ level, index, hash }) => ({ level, index, hash: hash.toString("hex") }));
  await tx.$executeRaw`
    INSERT INTO audit_nodes (level, index, hash) SELECT level, index, decode(hash, 'hex')
    FROM json_to_recordset(${recordset(rows)}::json) AS r(level int, index bigint, hash text)`;
}

/** Signs the tree under the current key. */
async function signHead(tx: Tx, at: Date, log: string, sizeBefore: number, tree: GrowingTree): Promise<void> {
  const [current] = sealKeys();
  await publishKeys(tx, at, log, sizeBefore);
  const root = tree.root();
  const text = headText({ log, size: tree.size, root: root.toString("hex"), sealedAt: at.toISOString() });
  await tx.auditHead.create({
    data: {
      size: tree.size,
      root: new Uint8Array(root),
      sealedAt: at,
      keyId: current.id,
      signature: new Uint8Array(current.sign(text)),
    },
  });
}

/**
 * The first time that a key is current, the ring's keys are published, the oldest first, each endorsed by the one before:
 * older ones too that never signed a head, for events may have been written under them.
 */
async function publishKeys(tx: Tx, at: Date, log: string, fromSize: number): Promise<void> {
  const ring = sealKeys();
  const published = await tx.auditKey.findMany({ orderBy: [{ fromSize: "desc" }, { createdAt: "desc" }] });
  if (published.some((key) => key.id === ring[0].id)) return;
  const [newest] = published;
  let signer = newest && ring.find((key) => key.id === newest.id);
  if (newest && !signer) {
    throw new Error(
      `DOCKET_KEYS lacks the key "${newest.ringId}", which must hand the audit trail over to "${ring[0].ringId}": keep it in the ring until the worker has sealed under the new one.`,
    );
  }
  const fresh = ring.filter((key) => !published.some((one) => one.id === key.id)).reverse();
  const rows = fresh.map((key, index) => {
    const text = endorsementText({ log, keyId: key.id, publicKey: key.publicKey.toString("hex"), fromSize });
    const row = {
      id: key.id,
      ringId: key.ringId,
      publicKey: new Uint8Array(key.publicKey),
      fromSize,
      endorsedBy: signer?.id ?? null,
      endorsement: signer ? new Uint8Array(signer.sign(text)) : null,
      // Their order is the order of succession.
      createdAt: new Date(at.getTime() + index),
    };
    signer = key;
    return row;
  });
  await tx.auditKey.createMany({ data: rows });
}

/** Where heads are sent, as a line of JSON, so that somebody outside the database knows how long the trail was. */
export type Witness = { send: (line: string) => Promise<void> };

/**
 * Gives the newest head to every witness, unless they have it. A crash in between sends it again, which harms nobody; a
 * witness that fails is tried again with the next head. Answers whether one was sent.
 */
export async function tellWitnesses(witnesses: readonly Witness[]): Promise<boolean> {
  if (witnesses.length === 0) return false;
  const head = await newestHead();
  if (!head) return false;
  // A lease rather than a lock: nobody holds a transaction open over a network call.
  const [mine] = await query(
    `UPDATE audit_seal SET witness_lease_until = now() + interval '1 minute'
     WHERE witnessed_size < $1::bigint AND (witness_lease_until IS NULL OR witness_lease_until < now()) RETURNING 1`,
    [head.size],
  );
  if (!mine) return false;
  for (const witness of witnesses) await witness.send(JSON.stringify(head));
  await query("UPDATE audit_seal SET witnessed_size = $1::bigint, witness_lease_until = NULL", [head.size]);
  return true;
}
