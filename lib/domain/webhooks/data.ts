import type { WebhookView } from "@/lib/domain/webhooks/schema";
import { prisma, query, type Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { unseal } from "@/lib/platform/keyring";
import type { Reader } from "@/lib/platform/rows";
import { iso } from "@/lib/platform/time";

const COUNTED = 1_000;

type Row = {
  id: string;
  url: string;
  description: string;
  event_types: string[];
  created_by: string | null;
  creator_name: string | null;
  created_at: Date;
  disabled_at: Date | null;
  disabled_reason: string | null;
  secrets: { id: string; created_at: string; retires_at: string | null }[];
  pending: number;
  dead: number;
  last_delivered_at: Date | null;
};

const VIEW = `
  SELECT e.id, e.url, e.description, e.event_types, e.created_by, u.name AS creator_name, e.created_at, e.disabled_at,
    e.disabled_reason,
    (SELECT coalesce(json_agg(json_build_object('id', s.id, 'created_at', s.created_at, 'retires_at', s.retires_at)
       ORDER BY s.created_at DESC), '[]')
     FROM webhook_secrets s WHERE s.endpoint_id = e.id AND (s.retires_at IS NULL OR s.retires_at > now())) AS secrets,
    (SELECT count(*)::int FROM (SELECT FROM webhook_deliveries d WHERE d.endpoint_id = e.id AND d.state = 'pending'
       LIMIT ${COUNTED}) counted) AS pending,
    (SELECT count(*)::int FROM (SELECT FROM webhook_deliveries d WHERE d.endpoint_id = e.id AND d.state = 'dead'
       LIMIT ${COUNTED}) counted) AS dead,
    (SELECT d.finished_at FROM webhook_deliveries d WHERE d.endpoint_id = e.id AND d.state = 'delivered'
     ORDER BY d.seq DESC LIMIT 1) AS last_delivered_at
  FROM webhook_endpoints e LEFT JOIN users u ON u.id = e.created_by`;

function toView(row: Row): WebhookView {
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    eventTypes: row.event_types,
    createdBy: row.created_by ? { id: row.created_by, name: row.creator_name ?? "" } : null,
    createdAt: row.created_at.toISOString(),
    disabledAt: iso(row.disabled_at),
    disabledReason: row.disabled_reason,
    secrets: row.secrets.map((secret) => ({
      id: secret.id,
      createdAt: new Date(secret.created_at).toISOString(),
      retiresAt: secret.retires_at === null ? null : new Date(secret.retires_at).toISOString(),
    })),
    pending: row.pending,
    dead: row.dead,
    lastDeliveredAt: iso(row.last_delivered_at),
  };
}

/** All endpoints, oldest first; there are twenty at most. */
export async function listWebhooks(): Promise<{ items: WebhookView[]; nextCursor: null }> {
  const rows = await query<Row>(`${VIEW} ORDER BY e.created_at, e.id`);
  return { items: rows.map(toView), nextCursor: null };
}

/** Errors: `not_found`. */
export async function getWebhook(id: string, tx: Tx = prisma()): Promise<WebhookView> {
  const [row] = isUuid(id) ? await tx.$queryRawUnsafe<Row[]>(`${VIEW} WHERE e.id = $1::uuid`, id) : [];
  if (!row) throw new AppError("not_found", "There is no webhook with this id.");
  return toView(row);
}

/**
 * The secrets that sign for an endpoint now, newest first, unsealed. Throws when the keyring lacks a key: nothing is sent
 * unsigned.
 */
export async function signingSecrets(db: Reader, endpointId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string; sealed: Uint8Array; key_id: string }[]>`
    SELECT id, sealed, key_id FROM webhook_secrets
    WHERE endpoint_id = ${endpointId}::uuid AND (retires_at IS NULL OR retires_at > now()) ORDER BY created_at DESC, id DESC`;
  return rows.map((row) => unseal("webhook-secret", { sealed: row.sealed, keyId: row.key_id }, row.id));
}
