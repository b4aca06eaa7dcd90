import { recordAudit } from "@/lib/domain/audit/mutations";
import { HELD_ACCOUNTS } from "@/lib/domain/holds/data";
import { DUE, endOf, getRetention, readClocks } from "@/lib/domain/retention/data";
import { RETENTION_LIMITS, type Retention, type RetentionClass, START_HOURS } from "@/lib/domain/retention/schema";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { sqlState } from "@/lib/platform/retry";
import { HOUR_MS } from "@/lib/platform/time";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";

const BATCH = 2_000;

/**
 * Sets how long a class of record is kept, in days; null for good. A shorter time counts from a day later, so that a slip
 * can be taken back; so does whatever takes the place of one that does not count yet, for it may still be shorter than what
 * held before. Errors: `invalid_input` below the least that the class allows.
 */
export async function setClock(
  call: Call,
  name: RetentionClass,
  { days }: { days: number | null },
): Promise<Retention> {
  const me = asStaff(call.actor);
  const { least } = RETENTION_LIMITS[name];
  if (days !== null && days < least) {
    throw new AppError("invalid_input", `Records of this class are kept ${least} days at least.`, {
      errors: [{ path: "days", message: `${least} or more` }],
    });
  }
  await writeOnce(call, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`docket:clock:${name}`}, 0))`;
    const before = (await readClocks(tx)).get(name)!;
    const pending = before.startsAt !== null && before.startsAt > call.at;
    const shorter = days !== null && (before.days === null || days < before.days || pending);
    const startsAt = shorter ? new Date(call.at.getTime() + START_HOURS * HOUR_MS) : call.at;
    const values = { days, startsAt, setBy: me.id, setAt: call.at };
    await tx.retentionClock.upsert({ where: { class: name }, create: { class: name, ...values }, update: values });
    await recordAudit(tx, call, {
      type: "retention.changed",
      subject: { kind: "desk", id: name },
      data: { class: name, from: before.days, to: days },
    });
    return { class: name };
  });
  return getRetention(call.at);
}

/**
 * Removes a batch of what is past its time, class by class, each with its audit event. Answers whether a class may have
 * more. What is about an account under legal hold stays.
 */
export async function removeDue(call: Call): Promise<boolean> {
  let more = false;
  for (const [name, { days, startsAt }] of await readClocks()) {
    if (days === null || (startsAt && startsAt > call.at)) continue;
    const before = endOf(days, call.at);
    if (name === "content" || name === "signals") await dropMonths(call, name, before);
    more = (await removeBatch(call, name, before)) || more;
  }
  return more;
}

async function note(tx: Tx, call: Call, name: RetentionClass, before: Date, removed: number): Promise<void> {
  if (removed === 0) return;
  await recordAudit(tx, call, {
    type: "retention.removed",
    subject: { kind: "desk", id: name },
    data: { class: name, before: before.toISOString(), removed },
  });
}

/** One remover at a time: two would only wait for each other's rows. */
async function isMine(tx: Tx): Promise<boolean> {
  const [lock] = await tx.$queryRaw<{ got: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext('docket_retention')) AS got`;
  return lock?.got === true;
}

const PARENTS = { content: ["contents"], signals: ["signals", "assessments"] } as const;

/** Months that are wholly past and hold nothing under hold go at once, without a row being touched. */
async function dropMonths(call: Call, name: "content" | "signals", before: Date): Promise<void> {
  try {
    await inTransaction(async (tx) => {
      if (!(await isMine(tx))) return;
      const [bound] = await tx.$queryRawUnsafe<{ at: Date; n: bigint }[]>(
        `WITH held AS (
           SELECT c.id FROM contents c WHERE c.author_id IN ${HELD_ACCOUNTS}
           UNION ALL SELECT c.id FROM contents c WHERE c.counterpart_id IN ${HELD_ACCOUNTS}
         ), bound AS (
           SELECT date_trunc('month', least($1::timestamptz, (
             SELECT min(to_timestamp(('x' || lpad(left(replace(id::text, '-', ''), 12), 16, '0'))::bit(64)::bigint / 1000.0))
             FROM held)) AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' AS at
         )
         SELECT at, (SELECT count(*) FROM ${PARENTS[name][0]} t
           WHERE t.${name === "content" ? "id" : "content_id"} < docket_uuid_floor(at)) AS n FROM bound`,
        before,
      );
      let dropped = 0;
      for (const parent of PARENTS[name]) {
        const [row] = await tx.$queryRaw<{ n: number }[]>`SELECT docket_drop_partitions(${parent}, ${bound!.at}) AS n`;
        dropped += row?.n ?? 0;
      }
      if (dropped > 0) await note(tx, call, name, bound!.at, Number(bound!.n));
    });
  } catch (error) {
    // Somebody reads that month at this moment: the next round finds it free.
    if (sqlState(error) !== "55P03") throw error;
  }
}

async function removeBatch(call: Call, name: RetentionClass, before: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    if (!(await isMine(tx))) return false;
    const { table, key, where, clear } = DUE[name];
    const columns = key
      .split(", ")
      .map((column) => `t.${column}`)
      .join(", ");
    if (name === "signals") {
      const judged = await removeJudgements(tx, before);
      await note(tx, call, name, before, judged);
      if (judged === BATCH) return true;
    }
    const caseIds = name === "evidence" ? ", case_id" : "";
    const rows = await tx.$queryRawUnsafe<{ case_id?: string }[]>(
      `${clear ? `UPDATE ${table} SET ${clear}` : `DELETE FROM ${table}`}
       WHERE (${key}) IN (SELECT ${columns} FROM ${table} t WHERE ${where} LIMIT ${BATCH}) RETURNING 1${caseIds}`,
      before,
    );
    if (name === "evidence") await forgetExcerpts(tx, [...new Set(rows.map((row) => row.case_id!))]);
    const marked = name === "signals" && rows.length < BATCH ? await forgetMarked(tx, before) : 0;
    const beside = name === "content" ? await removeBesideContent(tx, before) : marked;
    if (name === "reveals") {
      await tx.$executeRaw`UPDATE evidence_bundles SET reason = '' WHERE made_at < ${before} AND reason <> ''`;
      await tx.$executeRaw`UPDATE contact_lookups SET reason = '' WHERE looked_up_at < ${before} AND reason <> ''`;
    }
    if (name === "contacts") {
      await tx.$executeRaw`
        DELETE FROM contacts k WHERE k.first_seen_at < ${before}
          AND NOT EXISTS (SELECT FROM account_contacts a WHERE a.contact_id = k.id)`;
    }
    await note(tx, call, name, before, rows.length + marked);
    return rows.length === BATCH || beside === BATCH;
  });
}

/**
 * An assessment says that somebody looked and that the signals tell what to hide: without them it would show the text in
 * plain. All that are due go before the first signal does, for a number may lie in another text than its signal.
 */
function removeJudgements(tx: Tx, before: Date): Promise<number> {
  return tx.$executeRawUnsafe(
    `DELETE FROM assessments WHERE (content_id, id) IN (
       SELECT t.content_id, t.id FROM assessments t WHERE ${DUE.signals.where} LIMIT ${BATCH})`,
    before,
  );
}

/**
 * What a person marked reads masked as a signal does, and is kept no longer: where its words are gone the whole stretch is
 * hidden. A case's copy of the text keeps them as it keeps its signals. Answers how many lost theirs.
 */
function forgetMarked(tx: Tx, before: Date): Promise<number> {
  return tx.$executeRawUnsafe(
    `UPDATE missed_spans SET masked = NULL WHERE id IN (
       SELECT t.id FROM missed_spans t WHERE t.masked IS NOT NULL AND ${DUE.signals.where}
         AND NOT EXISTS (SELECT FROM evidence e WHERE e.content_id = t.content_id AND e.revision = t.revision)
       LIMIT ${BATCH})`,
    before,
  );
}

/** The line of the queue and the words of the search were taken from the evidence. */
async function forgetExcerpts(tx: Tx, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  await tx.$executeRaw`
    UPDATE cases SET first_evidence = NULL, search_text = '' WHERE id = ANY(${[...caseIds]}::uuid[])`;
}

/** Names, older texts and files of content that is gone; answers the most that one of them lost. */
async function removeBesideContent(tx: Tx, before: Date): Promise<number> {
  const gone = `docket_uuid_floor(date_trunc('month', $1::timestamptz AT TIME ZONE 'UTC') AT TIME ZONE 'UTC')`;
  const removed: number[] = [];
  for (const [table, key] of [
    ["content_keys", "external_id"],
    ["content_revisions", "content_id, revision"],
    ["content_attachments", "content_id, attachment_id"],
  ] as const) {
    const columns = key
      .split(", ")
      .map((column) => `t.${column}`)
      .join(", ");
    removed.push(
      await tx.$executeRawUnsafe(
        `DELETE FROM ${table} WHERE (${key}) IN (SELECT ${columns} FROM ${table} t
           WHERE t.content_id < ${gone} AND NOT EXISTS (SELECT FROM contents c WHERE c.id = t.content_id) LIMIT ${BATCH})`,
        before,
      ),
    );
  }
  removed.push(
    await tx.$executeRawUnsafe(
      `WITH files AS (
         SELECT a.id FROM attachments a WHERE a.created_at < date_trunc('month', $1::timestamptz AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'
           AND NOT EXISTS (SELECT FROM content_attachments l WHERE l.attachment_id = a.id) LIMIT 100
       ), chunks AS (DELETE FROM attachment_chunks k USING files f WHERE k.attachment_id = f.id),
         readings AS (DELETE FROM attachment_readings k USING files f WHERE k.attachment_id = f.id),
         pictures AS (DELETE FROM attachment_pictures k USING files f WHERE k.attachment_id = f.id)
       DELETE FROM attachments a USING files f WHERE a.id = f.id`,
      before,
    ),
  );
  return Math.max(...removed);
}
