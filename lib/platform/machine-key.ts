import { type Actor, mintKeyActor } from "@/lib/platform/actor";
import { query } from "@/lib/platform/db";
import { sha256 } from "@/lib/platform/keyring";
import { SCOPES, type Scope } from "@/lib/platform/permissions";

type Row = { id: string; name: string; scopes: string[]; revoked: boolean; stale: boolean };

/** The machine that holds this key; `revoked` when the key was taken back; null when it never was one. */
export async function machineOfKey(
  plain: string,
): Promise<{ state: "active"; actor: Actor } | { state: "revoked"; id: string } | null> {
  const [key] = await query<Row>(
    `SELECT id, name, scopes, revoked_at IS NOT NULL AS revoked,
       last_used_at IS NULL OR last_used_at < now() - interval '1 minute' AS stale
     FROM api_keys WHERE hash = $1`,
    [sha256(plain)],
  );
  if (!key) return null;
  if (key.revoked) return { state: "revoked", id: key.id };
  if (key.stale) {
    // Once a minute: a write with every request would make the key's row the bottleneck of ingest.
    await query(
      `UPDATE api_keys SET last_used_at = now()
       WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`,
      [key.id],
    );
  }
  const scopes = key.scopes.filter((scope): scope is Scope => SCOPES.includes(scope as Scope));
  return { state: "active", actor: mintKeyActor({ id: key.id, name: key.name, scopes }) };
}
