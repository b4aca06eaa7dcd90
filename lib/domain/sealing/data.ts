import { canonicalText, EVENT_TEXT, type EventText } from "@/lib/domain/sealing/rules";
import type { AuditConsistency, AuditHead, AuditKeyView, AuditProof, CurrentHead } from "@/lib/domain/sealing/schema";
import { prisma, query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import {
  consistencyRanges,
  inclusionRanges,
  type ReadStored,
  rangeRoots,
  type StoredHashes,
} from "@/lib/platform/merkle";
import { type Reader, recordset } from "@/lib/platform/rows";

/** How many unsealed events are counted: more than these means that nobody seals. */
const UNSEALED_COUNTED = 1_000;

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** Stored hashes of the trail's tree, in two statements however many ranges are asked for. */
export function readStoredFrom(reader: Reader): ReadStored {
  return async (wanted) => {
    const stored: StoredHashes = new Map();
    const put = (level: number, index: bigint, hash: Uint8Array) => {
      const row = stored.get(level) ?? new Map();
      stored.set(level, row.set(Number(index), Buffer.from(hash)));
    };
    const leaves = wanted.filter((range) => range.level === 0 && range.from < range.to);
    const nodes = wanted.filter((range) => range.level > 0 && range.from < range.to);
    if (leaves.length > 0) {
      const rows = await reader.$queryRaw<{ position: bigint; leaf_hash: Uint8Array }[]>`
        SELECT l.position, l.leaf_hash FROM json_to_recordset(${recordset(leaves)}::json) AS r("from" bigint, "to" bigint)
        JOIN audit_leaves l ON l.position >= r."from" AND l.position < r."to"`;
      for (const row of rows) put(0, row.position, row.leaf_hash);
    }
    if (nodes.length > 0) {
      const rows = await reader.$queryRaw<{ level: number; index: bigint; hash: Uint8Array }[]>`
        SELECT n.level, n.index, n.hash
        FROM json_to_recordset(${recordset(nodes)}::json) AS r(level int, "from" bigint, "to" bigint)
        JOIN audit_nodes n ON n.level = r.level AND n.index >= r."from" AND n.index < r."to"`;
      for (const row of rows) put(row.level, row.index, row.hash);
    }
    return stored;
  };
}

export type HeadRow = {
  log: string;
  size: string;
  root: Buffer;
  sealed_at: Date;
  key_id: string;
  public_key: Buffer;
  signature: Buffer;
};

/** Heads with what proves them, over `audit_heads h`. */
export const HEAD_FIELDS = `(SELECT log_id::text FROM audit_seal) AS log, h.size::text AS size, h.root, h.sealed_at, h.key_id,
  k.public_key, h.signature`;

export function toHead(row: HeadRow): AuditHead {
  return {
    log: row.log,
    size: Number(row.size),
    root: hex(row.root),
    sealedAt: row.sealed_at.toISOString(),
    keyId: row.key_id,
    publicKey: hex(row.public_key),
    signature: hex(row.signature),
  };
}

async function headOf(size: number | null): Promise<AuditHead | null> {
  const [row] = await query<HeadRow>(
    `SELECT ${HEAD_FIELDS} FROM audit_heads h JOIN audit_keys k ON k.id = h.key_id
     WHERE $1::bigint IS NULL OR h.size = $1::bigint ORDER BY h.size DESC LIMIT 1`,
    [size],
  );
  return row ? toHead(row) : null;
}

/** The newest signed head; null until something is sealed. */
export function newestHead(): Promise<AuditHead | null> {
  return headOf(null);
}

/** The newest head, and what waits to be sealed: counted to 1,000. */
export async function currentHead(): Promise<CurrentHead> {
  const [head, waiting] = await Promise.all([
    newestHead(),
    query<{ n: number; oldest: Date | null }>(
      `SELECT count(*)::int AS n, min(occurred_at) AS oldest FROM (
         SELECT e.occurred_at FROM audit_events e
         WHERE e.tx_id >= (SELECT cursor_tx FROM audit_seal)
           AND NOT EXISTS (SELECT FROM audit_leaves l WHERE l.event_id = e.id)
         ORDER BY e.tx_id, e.id LIMIT ${UNSEALED_COUNTED + 1}) waiting`,
    ),
  ]);
  const { n, oldest } = waiting[0]!;
  return {
    head,
    unsealed: {
      count: Math.min(n, UNSEALED_COUNTED),
      atLeast: n > UNSEALED_COUNTED,
      oldestAt: oldest?.toISOString() ?? null,
    },
  };
}

type LeafRow = EventText & { position: string; leaf_hash: Buffer };

/**
 * Inclusion proofs of events, by event id, against one head. Unsealed events and those after the head have none.
 */
export async function proveInclusion(eventIds: readonly string[], head: AuditHead): Promise<Map<string, AuditProof>> {
  const rows = await query<LeafRow>(
    `SELECT l.position::text AS position, l.leaf_hash, ${EVENT_TEXT}
     FROM audit_leaves l JOIN audit_events e ON e.id = l.event_id
     WHERE l.event_id = ANY($1::uuid[]) AND l.position < $2::bigint ORDER BY l.position`,
    [eventIds, head.size],
  );
  const ranges = rows.map((row) => inclusionRanges(Number(row.position), head.size));
  const roots = await rangeRoots(ranges.flat(), readStoredFrom(prisma()));
  let at = 0;
  return new Map(
    rows.map((row, index) => {
      const path = roots.slice(at, at + ranges[index]!.length).map(hex);
      at += path.length;
      const proof = {
        eventId: row.id,
        position: Number(row.position),
        canonical: canonicalText(row),
        leafHash: hex(row.leaf_hash),
        path,
        head,
      };
      return [row.id, proof];
    }),
  );
}

/**
 * The proof that an event is in the trail, against the newest head; `subject` narrows what the reader may know of.
 * Errors: `not_found`; `conflict` while the event waits to be sealed.
 */
export async function getAuditProof(eventId: string, subject: { kind: string } | null): Promise<AuditProof> {
  const [event] = isUuid(eventId)
    ? await query<{ subject_kind: string }>("SELECT subject_kind FROM audit_events WHERE id = $1::uuid", [eventId])
    : [];
  if (!event || (subject && event.subject_kind !== subject.kind)) {
    throw new AppError("not_found", "There is no such audit event.");
  }
  const head = await newestHead();
  const proof = head ? (await proveInclusion([eventId], head)).get(eventId.toLowerCase()) : undefined;
  if (!proof) throw new AppError("conflict", "This event is not sealed yet. Ask again in a few seconds.");
  return proof;
}

/** Errors: `not_found` where there is no head of such a size; `invalid_input` when the later one is the smaller. */
export async function getConsistency(query: { from: number; to?: number | undefined }): Promise<AuditConsistency> {
  const [from, to] = await Promise.all([headOf(query.from), headOf(query.to ?? null)]);
  if (!from || !to) {
    throw new AppError(
      "not_found",
      "There is no head of this size. If you kept one, the trail lost its end or was replaced: npm run audit:verify -- --head FILE.",
    );
  }
  if (from.size > to.size) {
    throw new AppError("invalid_input", "The head to start from is the later one. Exchange them.", {
      errors: [{ path: "from", message: "greater than `to`" }],
    });
  }
  const roots = await rangeRoots(consistencyRanges(from.size, to.size), readStoredFrom(prisma()));
  return { from, to, path: roots.map(hex) };
}

/** Public keys that heads were ever signed with, the first one first. */
export async function listAuditKeys(): Promise<AuditKeyView[]> {
  const rows = await query<{
    id: string;
    public_key: Buffer;
    from_size: string;
    endorsed_by: string | null;
    endorsement: Buffer | null;
    created_at: Date;
  }>(
    "SELECT id, public_key, from_size, endorsed_by, endorsement, created_at FROM audit_keys ORDER BY from_size, created_at",
  );
  return rows.map((row) => ({
    id: row.id,
    publicKey: hex(row.public_key),
    fromSize: Number(row.from_size),
    endorsedBy: row.endorsed_by,
    endorsement: row.endorsement ? hex(row.endorsement) : null,
    createdAt: row.created_at.toISOString(),
  }));
}
