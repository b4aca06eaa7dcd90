import { CONTACT_FLOOR } from "@/lib/domain/contacts/rules";
import { WRITTEN_KINDS } from "@/lib/domain/contacts/schema";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { recordset } from "@/lib/platform/rows";

type WrittenSignal = {
  contentId: string;
  kind: string;
  score: number;
  /** Hex. */
  valueHash: string | null;
  hashKeyId: string | null;
  maskedValue: string | null;
  withdrawnAt: Date | null;
};

/**
 * Keeps who wrote which contact, in the transaction that stores the signals. Sorted, so that two batches that bring the
 * same contacts wait in one order; what is known and as sure already is not written again.
 */
export async function noteContacts(tx: Tx, signals: readonly WrittenSignal[]): Promise<void> {
  const rows = signals
    .filter(
      (signal) =>
        signal.valueHash !== null &&
        signal.withdrawnAt === null &&
        signal.score >= CONTACT_FLOOR &&
        (WRITTEN_KINDS as readonly string[]).includes(signal.kind),
    )
    .map((signal) => ({
      id: newId(),
      content_id: signal.contentId,
      kind: signal.kind,
      score: signal.score,
      value_hash: signal.valueHash,
      hash_key_id: signal.hashKeyId,
      masked_value: signal.maskedValue,
    }));
  if (rows.length === 0) return;
  const said = recordset(rows);
  await tx.$executeRaw`
    INSERT INTO contacts (id, kind, value_hash, hash_key_id, masked_value)
    SELECT DISTINCT ON (decode(value_hash, 'hex'), kind) id, kind, decode(value_hash, 'hex'), hash_key_id, masked_value
    FROM json_to_recordset(${said}::json)
      AS r(id uuid, kind text, value_hash text, hash_key_id text, masked_value text)
    ORDER BY decode(value_hash, 'hex'), kind, id
    ON CONFLICT (value_hash, kind) DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO account_contacts AS known (account_id, contact_id, score)
    SELECT c.author_id, k.id, max(r.score)
    FROM json_to_recordset(${said}::json) AS r(content_id uuid, kind text, score real, value_hash text)
    JOIN contents c ON c.id = r.content_id
    JOIN contacts k ON k.value_hash = decode(r.value_hash, 'hex') AND k.kind = r.kind
    GROUP BY c.author_id, k.id ORDER BY c.author_id, k.id
    ON CONFLICT (account_id, contact_id) DO UPDATE SET score = excluded.score WHERE known.score < excluded.score`;
}

/** Forgets who wrote a contact where no standing signal of theirs says so any more. For signals just withdrawn. */
export async function forgetContacts(tx: Tx, signals: readonly { contentId: string; id: string }[]): Promise<void> {
  if (signals.length === 0) return;
  const rows = signals.map((signal) => ({ content_id: signal.contentId, id: signal.id }));
  await tx.$executeRaw`
    DELETE FROM account_contacts known USING (
      SELECT DISTINCT c.author_id, k.id, k.value_hash, k.kind
      FROM json_to_recordset(${recordset(rows)}::json) AS r(content_id uuid, id uuid)
      JOIN signals s ON s.content_id = r.content_id AND s.id = r.id AND s.value_hash IS NOT NULL
      JOIN contents c ON c.id = s.content_id
      JOIN contacts k ON k.value_hash = s.value_hash AND k.kind = s.kind
    ) gone
    WHERE known.account_id = gone.author_id AND known.contact_id = gone.id
      AND NOT EXISTS (
        SELECT FROM signals s JOIN contents c ON c.id = s.content_id
        WHERE s.value_hash = gone.value_hash AND s.kind = gone.kind AND s.withdrawn_at IS NULL
          AND s.score >= ${CONTACT_FLOOR}::real AND c.author_id = gone.author_id
      )`;
}
