import { bodyOf } from "@/lib/domain/deliveries/rules";
import { query } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { unseal } from "@/lib/platform/keyring";
import { inTransaction } from "@/lib/platform/transaction";

/** Messages handed out in one statement. */
const BATCH = 500;
/** Requests to one endpoint under way at a time, over all workers: a slow one holds up nobody but itself. */
const PER_ENDPOINT = 8;
/** Longer than a request may take; who holds a lane longer than this without a sign of life has crashed. */
const LEASE_SECONDS = 30;

/**
 * Hands waiting messages of the outbox to the endpoints that want them, each into its account's lane. One at a time over
 * all workers: side by side, the later half of an account's messages could be sent before the earlier half is in its lane.
 * Answers how many messages were handed out.
 */
export async function dispatchMessages(): Promise<number> {
  return inTransaction(async (tx) => {
    const [lock] = await tx.$queryRaw<{ got: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended('docket:dispatch', 0)) AS got`;
    if (!lock?.got) return 0;
    return tx.$executeRaw`
      WITH taken AS (
        SELECT id, account_id, type FROM outbox WHERE dispatched_at IS NULL ORDER BY id LIMIT ${BATCH}
      ),
      made AS (
        INSERT INTO webhook_deliveries (endpoint_id, seq, account_id, type)
        SELECT e.id, t.id, t.account_id, t.type FROM taken t
        JOIN webhook_endpoints e ON cardinality(e.event_types) = 0 OR t.type = ANY(e.event_types)
        ON CONFLICT (endpoint_id, seq) DO NOTHING RETURNING endpoint_id, account_id
      ),
      lanes AS (
        INSERT INTO webhook_lanes AS l (endpoint_id, account_id, pending)
        SELECT endpoint_id, account_id, count(*) FROM made GROUP BY 1, 2 ORDER BY 1, 2
        -- An empty lane may still stand at the pause of what it last sent.
        ON CONFLICT (endpoint_id, account_id) DO UPDATE SET pending = l.pending + excluded.pending,
          next_attempt_at = CASE WHEN l.pending = 0 THEN now() ELSE l.next_attempt_at END
      )
      UPDATE outbox o SET dispatched_at = now() FROM taken t WHERE o.id = t.id`;
  });
}

/** A line of messages that this worker alone may send from, for as long as the lease lives. */
export type Lane = { endpointId: string; accountId: string; token: string };

/**
 * Takes lanes whose next message is due, as many as their endpoints have room for. Endpoints that another worker is
 * taking from at this moment are left for the next round.
 */
export async function claimLanes(): Promise<Lane[]> {
  const token = newId();
  return inTransaction(async (tx) => {
    const endpoints = await tx.$queryRaw<{ id: string }[]>`
      SELECT e.id FROM webhook_endpoints e WHERE e.disabled_at IS NULL AND EXISTS (
        SELECT FROM webhook_lanes l WHERE l.endpoint_id = e.id AND l.pending > 0 AND l.next_attempt_at <= now()
          AND (l.lease_until IS NULL OR l.lease_until <= now()))
      FOR NO KEY UPDATE SKIP LOCKED`;
    if (endpoints.length === 0) return [];
    // A statement of its own: it has to see what the worker that held these endpoints just took.
    return tx.$queryRaw<Lane[]>`
      WITH room AS (
        SELECT e.id, greatest(0, ${PER_ENDPOINT}::int - (SELECT count(*)::int FROM webhook_lanes l
          WHERE l.endpoint_id = e.id AND l.lease_until > now())) AS free
        FROM unnest(${endpoints.map((one) => one.id)}::uuid[]) AS e(id)
      ),
      picked AS MATERIALIZED (
        SELECT p.endpoint_id, p.account_id FROM room CROSS JOIN LATERAL (
          SELECT l.endpoint_id, l.account_id FROM webhook_lanes l
          WHERE l.endpoint_id = room.id AND l.pending > 0 AND l.next_attempt_at <= now()
            AND (l.lease_until IS NULL OR l.lease_until <= now())
          ORDER BY l.next_attempt_at LIMIT room.free FOR UPDATE SKIP LOCKED
        ) p
      )
      UPDATE webhook_lanes l SET lease_until = now() + make_interval(secs => ${LEASE_SECONDS}), lease_token = ${token}::uuid
      FROM picked p WHERE l.endpoint_id = p.endpoint_id AND l.account_id = p.account_id
      RETURNING l.endpoint_id AS "endpointId", l.account_id AS "accountId", l.lease_token AS token`;
  });
}

export type Attempt = {
  deliveryId: string;
  messageId: string;
  /** Tries that came to an end before this one. */
  attempts: number;
  url: string;
  secrets: string[];
  body: string;
};

type AttemptRow = {
  id: string;
  message_id: string;
  seq: string;
  type: string;
  attempts: number;
  created_at: Date;
  account_id: string;
  payload: object;
  subject: string | null;
  text: string | null;
  url: string;
  secrets: { id: string; sealed: string; key_id: string }[];
};

/**
 * The lane's next message, with the lease renewed for sending it. Null when the lane is empty, was lost, or its endpoint
 * is disabled. Throws when the keyring lacks a secret's key: nothing goes unsigned.
 */
export async function beginAttempt(lane: Lane): Promise<Attempt | null> {
  const [row] = await query<AttemptRow>(
    `WITH mine AS (
       UPDATE webhook_lanes SET lease_until = now() + make_interval(secs => $4)
       WHERE endpoint_id = $1::uuid AND account_id = $2 AND lease_token = $3::uuid AND lease_until > now()
       RETURNING endpoint_id, account_id
     )
     SELECT d.id, o.message_id, d.seq::text AS seq, o.type, d.attempts, o.created_at, o.account_id, o.payload, n.subject,
       n.body AS text, e.url,
       (SELECT coalesce(json_agg(json_build_object('id', s.id, 'sealed', encode(s.sealed, 'hex'), 'key_id', s.key_id)
          ORDER BY s.created_at DESC, s.id DESC), '[]')
        FROM webhook_secrets s
        WHERE s.endpoint_id = e.id AND (s.retires_at IS NULL OR s.retires_at > now())) AS secrets
     FROM mine JOIN webhook_endpoints e ON e.id = mine.endpoint_id AND e.disabled_at IS NULL
     CROSS JOIN LATERAL (
       SELECT * FROM webhook_deliveries d
       WHERE d.endpoint_id = mine.endpoint_id AND d.account_id = mine.account_id AND d.state = 'pending'
       ORDER BY d.seq LIMIT 1
     ) d
     JOIN outbox o ON o.id = d.seq
     LEFT JOIN notices n ON n.id = (o.payload ->> 'noticeId')::uuid`,
    [lane.endpointId, lane.accountId, lane.token, LEASE_SECONDS],
  );
  if (!row) return null;
  const secrets = row.secrets.map((secret) =>
    unseal("webhook-secret", { sealed: Buffer.from(secret.sealed, "hex"), keyId: secret.key_id }, secret.id),
  );
  return {
    deliveryId: row.id,
    messageId: row.message_id,
    attempts: row.attempts,
    url: row.url,
    secrets,
    body: bodyOf({
      type: row.type,
      sequence: Number(row.seq),
      createdAt: row.created_at,
      accountId: row.account_id,
      payload: row.payload,
      notice: row.subject === null || row.text === null ? null : { subject: row.subject, body: row.text },
    }),
  };
}

/** What came of one try. */
export type AttemptResult = {
  /** `kept`: it does not count, because the endpoint will take nothing more. */
  next: "delivered" | "again" | "dead" | "kept";
  code: string;
  status: number | null;
  ms: number;
  body: string;
  /** Until the lane's next try, with `again`. */
  pauseMs: number;
};

/**
 * Notes what came of a try, if the lane is still this worker's: delivered or dead the message leaves the lane, else the
 * lane pauses. When the lane was lost nothing is noted, and the message is sent again under the same id. Answers whether
 * it was noted.
 */
export async function finishAttempt(lane: Lane, deliveryId: string, result: AttemptResult): Promise<boolean> {
  const left = result.next === "delivered" || result.next === "dead";
  const rows = await query(
    `WITH mine AS (
       UPDATE webhook_lanes SET pending = pending - $4::int, next_attempt_at = now() + make_interval(secs => $5::float8 / 1000)
       WHERE endpoint_id = $1::uuid AND account_id = $2 AND lease_token = $3::uuid AND lease_until > now()
         AND EXISTS (SELECT FROM webhook_deliveries d WHERE d.id = $6::uuid AND d.state = 'pending')
       RETURNING 1
     )
     UPDATE webhook_deliveries d SET last_code = $7, last_status = $8, last_ms = $9::int, last_body = $10,
       last_attempt_at = now() - make_interval(secs => $9::float8 / 1000), attempts = attempts + $11::int,
       state = $12::delivery_state, finished_at = CASE WHEN $4::int = 1 THEN now() END
     FROM mine WHERE d.id = $6::uuid RETURNING d.id`,
    [
      lane.endpointId,
      lane.accountId,
      lane.token,
      left ? 1 : 0,
      result.next === "again" ? result.pauseMs : 0,
      deliveryId,
      result.code,
      result.status,
      result.ms,
      result.body,
      result.next === "kept" ? 0 : 1,
      left ? result.next : "pending",
    ],
  );
  return rows.length > 0;
}

/** Gives a lane back before its lease is over; what waits in it is for whoever comes next. */
export async function releaseLane(lane: Lane): Promise<void> {
  await query(
    `UPDATE webhook_lanes SET lease_until = NULL, lease_token = NULL
     WHERE endpoint_id = $1::uuid AND account_id = $2 AND lease_token = $3::uuid`,
    [lane.endpointId, lane.accountId, lane.token],
  );
}

const KEPT_DAYS = 30;
const SWEEP_BATCH = 5_000;

/**
 * Forgets what was delivered 30 days ago, and messages of that age that no endpoint waits for. Dead letters stay until
 * somebody replays them, removes the endpoint, or their message's time of keeping is over. Answers how many rows went, a batch of each at most.
 */
export async function forgetDelivered(): Promise<number> {
  const [row] = await query<{ n: number }>(
    `WITH old AS (
       DELETE FROM webhook_deliveries WHERE id IN (
         SELECT id FROM webhook_deliveries
         WHERE state = 'delivered' AND finished_at < now() - make_interval(days => $1) LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING 1
     ),
     orphaned AS (
       DELETE FROM webhook_deliveries WHERE id IN (
         SELECT d.id FROM webhook_deliveries d
         WHERE d.state <> 'pending' AND NOT EXISTS (SELECT FROM outbox o WHERE o.id = d.seq) LIMIT $2
         FOR UPDATE SKIP LOCKED)
     ),
     unwanted AS (
       DELETE FROM outbox WHERE id IN (
         SELECT o.id FROM outbox o WHERE o.dispatched_at < now() - make_interval(days => $1)
           AND NOT EXISTS (SELECT FROM webhook_deliveries d WHERE d.seq = o.id) ORDER BY o.id LIMIT $2
         FOR UPDATE SKIP LOCKED)
       RETURNING 1
     )
     SELECT (SELECT count(*) FROM old)::int + (SELECT count(*) FROM unwanted)::int AS n`,
    [KEPT_DAYS, SWEEP_BATCH],
  );
  return row?.n ?? 0;
}
