import { recordAudit } from "@/lib/domain/audit/mutations";
import { getWebhook, signingSecrets } from "@/lib/domain/webhooks/data";
import {
  MAX_ENDPOINTS,
  type NewWebhook,
  type Rotation,
  type Trial,
  type WebhookChange,
  type WebhookView,
  type WebhookWithSecret,
} from "@/lib/domain/webhooks/schema";
import { refusedUrl } from "@/lib/platform/address-kind";
import type { Call } from "@/lib/platform/call";
import { prisma, type Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { issueSecret } from "@/lib/platform/issue-secret";
import { seal, unseal } from "@/lib/platform/keyring";
import { HOUR_MS } from "@/lib/platform/time";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";
import { wake } from "@/lib/platform/wake";
import { webhookSecret } from "@/lib/platform/webhook-signature";

export const allowsPrivate = () => env.WEBHOOK_ALLOW_PRIVATE === "1";

/** What can be told of an address without asking a name server is told at once; the rest when it is connected to. */
function checkUrl(url: string): void {
  const refusal = refusedUrl(url, allowsPrivate());
  if (refusal === null) return;
  const message =
    refusal === "https_required"
      ? "must be an https:// address"
      : "leads to an address that webhooks may not reach; see WEBHOOK_ALLOW_PRIVATE in the operating guide";
  throw new AppError("invalid_input", "A webhook cannot go to this address.", { errors: [{ path: "url", message }] });
}

const plainOf = (call: Call, id: string) => webhookSecret(issueSecret(call, "webhook", id));

async function addSecret(tx: Tx, call: Call, endpointId: string, id: string): Promise<void> {
  const { sealed, keyId } = seal("webhook-secret", plainOf(call, id), id);
  await tx.webhookSecret.create({
    data: { id, endpointId, sealed: new Uint8Array(sealed), keyId, createdAt: call.at },
  });
}

const currentSecretId = (view: WebhookView) => view.secrets.find((secret) => secret.retiresAt === null)!.id;

/** One writer at a time: what is being delivered must not change half. Errors: `not_found`. */
async function lockWebhook(tx: Tx, id: string): Promise<{ disabled: boolean }> {
  const [row] = isUuid(id)
    ? await tx.$queryRaw<{ disabled: boolean }[]>`
        SELECT disabled_at IS NOT NULL AS disabled FROM webhook_endpoints WHERE id = ${id}::uuid FOR UPDATE`
    : [];
  if (!row) throw new AppError("not_found", "There is no webhook with this id.");
  return row;
}

/**
 * Adds an endpoint. Its secret is in the answer and nowhere else: what is kept is sealed. It is told of what happens from
 * now on. Errors: `invalid_input` for an address that may not be reached; `conflict` at twenty.
 */
export async function createWebhook(call: Call, input: NewWebhook): Promise<WebhookWithSecret> {
  checkUrl(input.url);
  const made = await writeOnce(
    call,
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('docket:webhooks', 0))`;
      if ((await tx.webhookEndpoint.count()) >= MAX_ENDPOINTS) {
        throw new AppError("conflict", `There are ${MAX_ENDPOINTS} webhooks already. Remove one first.`);
      }
      const id = newId();
      await tx.webhookEndpoint.create({
        data: { id, ...input, createdBy: call.actor.kind === "user" ? call.actor.id : null, createdAt: call.at },
      });
      await addSecret(tx, call, id, newId());
      await recordAudit(tx, call, {
        type: "webhook.created",
        subject: { kind: "webhook", id },
        data: { eventTypes: input.eventTypes },
      });
      return getWebhook(id, tx);
    },
    201,
  );
  return { ...made, secret: plainOf(call, currentSecretId(made)) };
}

/**
 * Changes where an endpoint is, what it is told of, or whether anything is sent. What it would be told of while disabled
 * waits, and goes out in order once it is enabled. Errors: `not_found`, `invalid_input`.
 */
export async function changeWebhook(call: Call, id: string, change: WebhookChange): Promise<WebhookView> {
  if (change.url !== undefined) checkUrl(change.url);
  const view = await writeOnce(call, async (tx) => {
    const before = await lockWebhook(tx, id);
    const { enabled, ...fields } = change;
    const subject = { kind: "webhook" as const, id };
    if (Object.keys(fields).length > 0) {
      await tx.webhookEndpoint.update({ where: { id }, data: fields });
      await recordAudit(tx, call, {
        type: "webhook.changed",
        subject,
        data: { changed: Object.keys(fields), ...(fields.eventTypes ? { eventTypes: fields.eventTypes } : {}) },
      });
    }
    if (enabled === true && before.disabled) {
      await tx.webhookEndpoint.update({ where: { id }, data: { disabledAt: null, disabledReason: null } });
      // Whoever mends an endpoint wants to see it at once, not when the pause of the last failure is over.
      await tx.$executeRaw`UPDATE webhook_lanes SET next_attempt_at = now() WHERE endpoint_id = ${id}::uuid AND pending > 0`;
      await recordAudit(tx, call, { type: "webhook.enabled", subject, data: {} });
    }
    if (enabled === false && !before.disabled) await disable(tx, call, id, "admin");
    return getWebhook(id, tx);
  });
  wake("delivery");
  return view;
}

async function disable(tx: Tx, call: Call, id: string, reason: "admin" | "gone"): Promise<void> {
  await tx.webhookEndpoint.update({ where: { id }, data: { disabledAt: call.at, disabledReason: reason } });
  await recordAudit(tx, call, { type: "webhook.disabled", subject: { kind: "webhook", id }, data: { reason } });
}

/** The endpoint said that it is gone for good (410). What waits is kept until somebody enables it or removes it. */
export async function disableGone(call: Call, id: string): Promise<void> {
  await inTransaction(async (tx) => {
    const { disabled } = await lockWebhook(tx, id);
    if (!disabled) await disable(tx, call, id, "gone");
  });
}

/** Removes an endpoint with everything that waits for it. Errors: `not_found`. */
export async function removeWebhook(call: Call, id: string): Promise<{ id: string }> {
  return writeOnce(call, async (tx) => {
    await lockWebhook(tx, id);
    const { pending } = await getWebhook(id, tx);
    await tx.webhookEndpoint.delete({ where: { id } });
    await recordAudit(tx, call, { type: "webhook.removed", subject: { kind: "webhook", id }, data: { pending } });
    return { id };
  });
}

/**
 * Gives an endpoint a new secret, told this once. Until the overlap is over, messages carry a signature of every secret
 * that stands, so that the receiver can take the new one over in its own time. Errors: `not_found`.
 */
export async function rotateSecret(call: Call, id: string, { overlapHours }: Rotation): Promise<WebhookWithSecret> {
  const view = await writeOnce(call, async (tx) => {
    await lockWebhook(tx, id);
    const until = new Date(call.at.getTime() + overlapHours * HOUR_MS);
    // A second rotation within the overlap ends no secret earlier than the first one said.
    await tx.$executeRaw`
      UPDATE webhook_secrets SET retires_at = least(retires_at, ${until}::timestamptz) WHERE endpoint_id = ${id}::uuid`;
    await tx.$executeRaw`DELETE FROM webhook_secrets WHERE endpoint_id = ${id}::uuid AND retires_at <= now()`;
    await addSecret(tx, call, id, newId());
    await recordAudit(tx, call, {
      type: "webhook.secret_rotated",
      subject: { kind: "webhook", id },
      data: { overlapHours },
    });
    return getWebhook(id, tx);
  });
  return { ...view, secret: plainOf(call, currentSecretId(view)) };
}

/** What trying an endpoint needs: where to, and with which secrets. Errors: `not_found`. */
export async function endpointToTry(id: string): Promise<{ url: string; secrets: string[] }> {
  const { url } = await getWebhook(id);
  return { url, secrets: await signingSecrets(prisma(), id) };
}

/** Notes that somebody tried an endpoint, and what came of it. */
export async function recordTrial(call: Call, id: string, trial: Trial): Promise<Trial> {
  return writeOnce(call, async (tx) => {
    await recordAudit(tx, call, {
      type: "webhook.tried",
      subject: { kind: "webhook", id },
      data: { result: trial.result, status: trial.status },
    });
    return trial;
  });
}

/** Seals every secret anew under the current key, for a rotation of the keyring. Answers how many were moved. */
export async function resealSecrets(): Promise<number> {
  return inTransaction(async (tx) => {
    const rows = await tx.webhookSecret.findMany();
    const moved = rows.flatMap((row) => {
      const plain = unseal("webhook-secret", row, row.id);
      const { sealed, keyId } = seal("webhook-secret", plain, row.id);
      return keyId === row.keyId ? [] : [{ id: row.id, sealed: sealed.toString("hex"), key_id: keyId }];
    });
    await tx.$executeRaw`
      UPDATE webhook_secrets s SET sealed = decode(r.sealed, 'hex'), key_id = r.key_id
      FROM json_to_recordset(${JSON.stringify(moved)}::json) AS r(id uuid, sealed text, key_id text) WHERE s.id = r.id`;
    return moved.length;
  });
}
