import { recordAudit } from "@/lib/domain/audit/mutations";
import { WORDLESS } from "@/lib/domain/bulk/rules";
import type { ErasureView } from "@/lib/domain/erasure/schema";
import { isHeld } from "@/lib/domain/holds/data";
import { lockAccount } from "@/lib/domain/holds/mutations";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { LONG, writeOnce } from "@/lib/platform/transaction";
import { BULLET } from "@/lib/policy/mask-rule";

/** As many bullets as UTF-16 units: spans go on pointing where they did, at nothing. */
const HIDDEN = (text: string) =>
  `repeat('${BULLET}', char_length(${text}) + char_length(regexp_replace(${text}, '[^\\U00010000-\\U0010FFFF]', '', 'g')))`;

/** Signals without what they found: kind, place and score stay, every piece of the value goes. */
const HIDDEN_SPANS = (spans: string) => `(
  SELECT coalesce(jsonb_agg(span || jsonb_build_object('masked', repeat('${BULLET}', greatest(0, (span ->> 'end')::int - (span ->> 'start')::int)),
    'decoded', NULL, 'parts', '[]'::jsonb) ORDER BY place), '[]'::jsonb)
  FROM jsonb_array_elements(${spans}) WITH ORDINALITY AS s(span, place))`;

/** What the account wrote: a content past its time is known by its copies alone, and its signals and marks outlive it. */
const WRITTEN = `(SELECT c.id FROM contents c WHERE c.author_id = $1
  UNION SELECT e.content_id FROM evidence e WHERE e.author_id = $1)`;

/**
 * Erases what is personal of an account: its name and description, all it wrote, in evidence too, its contacts, files and
 * appeals, and what was written about it. Ids, decisions, measures, figures and the audit trail stay; the trail holds
 * nothing personal and goes on to verify. Cannot be taken back.
 * Errors: `not_found`; `conflict` under legal hold.
 */
export async function eraseAccount(
  call: Call,
  accountId: string,
  { reason }: { reason: string },
): Promise<ErasureView> {
  const me = asStaff(call.actor);
  const erase = async (tx: Tx) => {
    await waitForJudges(tx, accountId);
    await lockAccount(tx, accountId);
    if (await isHeld(tx, accountId)) {
      throw new AppError(
        "conflict",
        "This account is under legal hold: nothing of it may be erased until it is lifted.",
      );
    }
    const run = (text: string) => tx.$executeRawUnsafe(text, accountId);
    await eraseFiles(run);
    const contents = await eraseWriting(run);
    const evidence = await eraseEvidence(run);
    await withdrawReviews(run);
    const reports = await run(
      `UPDATE reports SET note = '' WHERE (account_id = $1 OR reporter_id = $1) AND note <> ''`,
    );
    const notes = await eraseRemarks(run);
    await eraseDescription(run);
    await endBulk(tx, call, accountId);
    const id = newId();
    await tx.erasure.create({ data: { id, accountId, reason, erasedBy: me.id, erasedAt: call.at } });
    await forgetAnswers(tx, accountId);
    const counts = { contents, evidence, reports, notes };
    await recordAudit(tx, call, {
      type: "account.erased",
      subject: { kind: "account", id: accountId },
      data: { erasureId: id, ...counts },
    });
    return { id, accountId, erasedAt: call.at.toISOString(), ...counts };
  };
  return writeOnce(call, erase, 200, LONG);
}

/**
 * A worker that is judging texts of the account has read them: what it writes of them has to be there before they go. It
 * holds their places in line until it has, and nobody takes them up while this transaction holds them.
 */
async function waitForJudges(tx: Tx, accountId: string): Promise<void> {
  await tx.$executeRaw`
    SELECT FROM detection_queue q WHERE q.key IN (
      SELECT coalesce(c.conversation_id, c.id::text) FROM contents c WHERE c.author_id = ${accountId})
    ORDER BY q.id FOR UPDATE`;
}

type Run = (text: string) => Promise<number>;

/** Files that nobody else's content carries. */
async function eraseFiles(run: Run): Promise<void> {
  const own = `SELECT l.attachment_id FROM content_attachments l JOIN contents c ON c.id = l.content_id
    WHERE c.author_id = $1 AND NOT EXISTS (SELECT FROM content_attachments o JOIN contents x ON x.id = o.content_id
      WHERE o.attachment_id = l.attachment_id AND x.author_id <> $1)`;
  // Held first: what a worker is just settling of one is there when it goes.
  await run(`SELECT FROM attachments WHERE id IN (${own}) ORDER BY id FOR UPDATE`);
  await run(`DELETE FROM attachment_chunks WHERE attachment_id IN (${own})`);
  await run(`DELETE FROM attachment_pictures WHERE attachment_id IN (${own})`);
  await run(`UPDATE attachment_readings SET layout = NULL WHERE attachment_id IN (${own})`);
  await run(`UPDATE attachments SET name = '', sha256 = NULL WHERE id IN (${own})`);
}

async function eraseWriting(run: Run): Promise<number> {
  await run(
    `UPDATE content_revisions r SET text = ${HIDDEN("r.text")} FROM contents c WHERE c.id = r.content_id AND c.author_id = $1`,
  );
  await run(
    `UPDATE signals s SET value_hash = NULL, hash_key_id = NULL, masked_value = NULL, spans = ${HIDDEN_SPANS("s.spans")}
     WHERE s.content_id IN ${WRITTEN}`,
  );
  await run(
    `UPDATE missed_spans m SET masked = repeat('${BULLET}', m."end" - m.start) WHERE m.content_id IN ${WRITTEN}`,
  );
  await run("DELETE FROM account_contacts WHERE account_id = $1");
  await run(
    "DELETE FROM contacts k WHERE NOT EXISTS (SELECT FROM account_contacts a WHERE a.contact_id = k.id) AND $1::text IS NOT NULL",
  );
  return run(`UPDATE contents c SET text = ${HIDDEN("c.text")} WHERE c.author_id = $1`);
}

/** A second answer to what can be read no more would say nothing: those that wait are given out no more. */
async function withdrawReviews(run: Run): Promise<void> {
  const words = "(SELECT e.case_id FROM evidence e WHERE e.author_id = $1 AND e.flagged)";
  const decisions = `(SELECT id FROM decisions WHERE account_id = $1 OR case_id IN ${words})`;
  await run(
    `UPDATE golden_cases SET retired_at = now(), retired_by = NULL WHERE decision_id IN ${decisions} AND retired_at IS NULL`,
  );
  await run(
    `UPDATE quality_reviews SET state = 'void', claimed_by = NULL, claimed_at = NULL, claim_expires_at = NULL
     WHERE decision_id IN ${decisions} AND state = 'waiting'`,
  );
}

/** In every case that their words were copied into, as the accused or as a neighbour. */
async function eraseEvidence(run: Run): Promise<number> {
  const words = "(SELECT e.case_id FROM evidence e WHERE e.author_id = $1)";
  await run(`UPDATE cases SET first_evidence = NULL, search_text = '' WHERE account_id = $1 OR id IN ${words}`);
  return run(
    `UPDATE evidence e SET text = ${HIDDEN("e.text")}, signals = (
       SELECT coalesce(jsonb_agg(signal || jsonb_build_object('maskedValue', NULL, 'spans', ${HIDDEN_SPANS("signal -> 'spans'")})
         ORDER BY at), '[]'::jsonb)
       FROM jsonb_array_elements(e.signals) WITH ORDINALITY AS s(signal, at))
     WHERE e.author_id = $1`,
  );
}

/** What staff wrote about the account, and what was written to it. */
async function eraseRemarks(run: Run): Promise<number> {
  const cases = "(SELECT id FROM cases WHERE account_id = $1)";
  await run(`UPDATE decisions SET note = '', message = '', close_reason = NULL WHERE account_id = $1`);
  await run(`UPDATE enforcements SET close_reason = NULL WHERE account_id = $1 AND close_reason IS NOT NULL`);
  await run(`UPDATE appeals SET statement = '', answer = '', note = '', reference = NULL WHERE account_id = $1`);
  await run(`UPDATE legal_holds SET reason = '', lift_reason = NULL WHERE account_id = $1`);
  await run(`UPDATE notices SET subject = '', body = '' WHERE account_id = $1`);
  await run(`UPDATE reporter_mutes SET reason = '' WHERE account_id = $1`);
  await run(`UPDATE reveals SET reason = '' WHERE case_id IN ${cases}`);
  await run(`UPDATE evidence_bundles SET reason = '' WHERE case_id IN ${cases}`);
  await run(`UPDATE signal_verdicts SET note = '' WHERE case_id IN ${cases} AND note <> ''`);
  await run(`UPDATE missed_spans SET note = '' WHERE case_id IN ${cases} AND note <> ''`);
  // Why a case was put to sleep or passed on.
  await run(`UPDATE cases SET status_reason = '' WHERE account_id = $1 AND status_reason <> ''`);
  const decisions = "(SELECT id FROM decisions WHERE account_id = $1)";
  await run(`UPDATE quality_reviews SET note = '', settled_note = '' WHERE decision_id IN ${decisions}`);
  await run(`UPDATE golden_cases SET note = '' WHERE decision_id IN ${decisions}`);
  return run(
    `DELETE FROM notes WHERE (subject_kind = 'account' AND subject_id = $1)
       OR (subject_kind = 'case' AND subject_id IN (SELECT id::text FROM cases WHERE account_id = $1))`,
  );
}

/**
 * A decision on many cases holds its words until it is over. One that is neither running nor over can go on without this
 * account only with other words: it ends here.
 */
async function endBulk(tx: Tx, call: Call, accountId: string): Promise<void> {
  const ended = await tx.$queryRaw<{ id: string; decided: number; left: number; over: boolean }[]>`
    WITH jobs AS (
      SELECT j.id, j.state = 'done' AS over FROM bulk_jobs j
      WHERE j.state IN ('ready', 'stopped', 'done')
        AND (j.decision ->> 'note' <> '' OR j.decision ->> 'message' <> '')
        AND EXISTS (SELECT FROM bulk_items i WHERE i.job_id = j.id AND i.account_id = ${accountId})
      ORDER BY j.id FOR UPDATE
    )
    UPDATE bulk_jobs j SET decision = j.decision || ${WORDLESS}::jsonb, stopped_because = NULL,
      state = CASE WHEN over THEN j.state ELSE 'cancelled' END, finished_at = coalesce(j.finished_at, ${call.at})
    FROM jobs WHERE jobs.id = j.id
    RETURNING j.id, over,
      (SELECT count(*)::int FROM bulk_items i WHERE i.job_id = j.id AND i.state = 'done') AS decided,
      (SELECT count(*)::int FROM bulk_items i WHERE i.job_id = j.id AND i.state = 'waiting') AS left`;
  const cancelled = ended.filter((job) => !job.over);
  await recordAudit(
    tx,
    call,
    ...cancelled.map(({ id, decided, left }) => ({
      type: "bulk.cancelled" as const,
      subject: { kind: "bulk" as const, id },
      data: { decided, left },
    })),
  );
}

async function eraseDescription(run: Run): Promise<void> {
  await run(
    `UPDATE accounts SET display_name = '', plan = NULL, country = NULL, agency_id = NULL, joined_at = NULL,
       payment_verified = NULL, identity_verified = NULL, device_hashes = '{}', field_times = '{}' WHERE id = $1`,
  );
  await run("DELETE FROM account_plans WHERE account_id = $1");
  await run("UPDATE cases SET country = NULL WHERE account_id = $1");
  await run("DELETE FROM exports WHERE filter ->> 'account' = $1");
}

/**
 * First answers that are given again for a day may quote the account. With its quotes: as a part of other ids and texts a
 * short id stands in nearly every answer, and an answer that is gone lets its request have a second effect.
 */
async function forgetAnswers(tx: Tx, accountId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM idempotency_keys WHERE strpos(response::text, to_jsonb(${accountId}::text)::text) > 0`;
}
