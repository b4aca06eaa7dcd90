import { recordAudit } from "@/lib/domain/audit/mutations";
import { summarise, toView } from "@/lib/domain/backtests/data";
import { bySubject, compareContent } from "@/lib/domain/backtests/rules";
import { type BacktestView, MAX_BACKTEST_DAYS, type NewBacktest } from "@/lib/domain/backtests/schema";
import { loadStandingFacts } from "@/lib/domain/contracts/data";
import { findDraft, validate } from "@/lib/domain/drafts/data";
import { loadSignals, type WindowContent } from "@/lib/domain/judgement/data";
import { policyOf } from "@/lib/domain/policies/data";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { prisma, query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { groupBy, recordset } from "@/lib/platform/rows";
import { DAY_MS } from "@/lib/platform/time";
import { inTransaction, writeOnce } from "@/lib/platform/transaction";
import { policyDataSchema } from "@/lib/policy/policy-data";
import type { PolicyBacktest } from "@/prisma/generated/client";

/** Contents judged in one step: under a second. */
const STEP = 1_000;
const LEASE_SECONDS = 60;
const MOST_ATTEMPTS = 5;

/**
 * Asks for a draft to be held against stored content, with its rules as they are now. Errors: `not_found`;
 * `invalid_input` for a draft that is not valid or a period that is none; `conflict` while another of this draft runs.
 */
export async function requestBacktest(call: Call, draftId: string, input: NewBacktest): Promise<BacktestView> {
  const me = asStaff(call.actor);
  const since = new Date(input.since);
  const until = new Date(input.until);
  const days = (until.getTime() - since.getTime()) / DAY_MS;
  if (days <= 0 || days > MAX_BACKTEST_DAYS) {
    throw new AppError("invalid_input", `Choose a period of up to ${MAX_BACKTEST_DAYS} days.`, {
      errors: [{ path: "until", message: days <= 0 ? "is not after `since`" : `is ${Math.ceil(days)} days later` }],
    });
  }
  return writeOnce(call, async (tx) => {
    const draft = await findDraft(tx, draftId);
    const validation = await validate(tx, draft.data, draft.baseVersion);
    if (!validation.valid) {
      throw new AppError("invalid_input", "This draft is not valid yet.", { errors: validation.errors });
    }
    const running = await tx.policyBacktest.count({ where: { draftId, state: { in: ["waiting", "running"] } } });
    if (running > 0) throw new AppError("conflict", "A backtest of this draft runs already. Wait for it or cancel it.");
    const row = await tx.policyBacktest.create({
      data: {
        id: newId(),
        draftId,
        draftRevision: draft.revision,
        baseVersion: draft.baseVersion,
        data: JSON.parse(JSON.stringify(draft.data)) as object,
        since,
        until,
        requestedBy: me.id,
        createdAt: call.at,
      },
    });
    await recordAudit(tx, call, {
      type: "policy.backtest_requested",
      subject: { kind: "policy_draft", id: draftId },
      data: { backtestId: row.id, revision: draft.revision, since: since.toISOString(), until: until.toISOString() },
    });
    return toView(row);
  });
}

async function end(
  call: Call,
  row: Pick<PolicyBacktest, "id" | "draftId" | "contents">,
  lease: string | null,
  to: { state: "done"; result: object } | { state: "failed"; error: string } | { state: "cancelled" },
): Promise<boolean> {
  return inTransaction(async (tx) => {
    const { count } = await tx.policyBacktest.updateMany({
      where: { id: row.id, state: { in: ["waiting", "running"] }, ...(lease === null ? {} : { lease }) },
      data: { ...to, lease: null, leaseUntil: null, finishedAt: call.at },
    });
    if (count === 0) return false;
    await recordAudit(tx, call, {
      type: "policy.backtest_ended",
      subject: { kind: "policy_draft", id: row.draftId },
      data: { backtestId: row.id, state: to.state, contents: row.contents },
    });
    return true;
  });
}

/** Errors: `not_found`; `conflict` once it is finished. */
export async function cancelBacktest(call: Call, id: string): Promise<BacktestView> {
  const row = isUuid(id) ? await prisma().policyBacktest.findUnique({ where: { id } }) : null;
  if (!row) throw new AppError("not_found", "There is no backtest with this id.");
  if (!(await end(call, row, null, { state: "cancelled" })))
    throw new AppError("conflict", "This backtest is finished: there is nothing to cancel.");
  return toView(await prisma().policyBacktest.findUniqueOrThrow({ where: { id } }));
}

const IN_PERIOD = `c.id >= docket_uuid_floor($1) AND c.id < docket_uuid_floor($2) AND c.deleted_at IS NULL
  AND EXISTS (SELECT FROM signals s WHERE s.content_id = c.id AND s.withdrawn_at IS NULL)`;

async function nextContents(row: PolicyBacktest): Promise<WindowContent[]> {
  return query<WindowContent>(
    `SELECT c.id, c.external_id AS "externalId", c.surface::text AS surface, c.author_id AS "authorId",
       c.counterpart_id AS "counterpartId", c.conversation_id AS "conversationId", c.parent_id AS "parentId", '' AS text,
       c.revision, c.occurred_at AS "occurredAt", coalesce(c.edited_at, c.occurred_at) AS "writtenAt"
     FROM contents c WHERE ${IN_PERIOD} AND ($3::uuid IS NULL OR c.id > $3) ORDER BY c.id LIMIT ${STEP}`,
    [row.since, row.until, row.cursor],
  );
}

/**
 * One step of the backtest that has waited longest; false when none waits. Every step is kept by itself: whoever takes over
 * from a worker that died goes on behind the last content.
 */
export async function runNextBacktest(call: Call): Promise<boolean> {
  const lease = newId();
  const [taken] = await query<{ id: string }>(
    `UPDATE policy_backtests SET state = 'running', lease = $1, lease_until = now() + make_interval(secs => $2),
       attempts = attempts + 1
     WHERE id = (
       SELECT id FROM policy_backtests WHERE state IN ('waiting', 'running') AND (lease_until IS NULL OR lease_until < now())
       ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [lease, LEASE_SECONDS],
  );
  if (!taken) return false;
  const row = await prisma().policyBacktest.findUniqueOrThrow({ where: { id: taken.id } });
  if (row.attempts > MOST_ATTEMPTS) {
    await end(call, row, lease, { state: "failed", error: "It could not be worked through. Ask for it again." });
    return true;
  }
  if (row.total === null) {
    const [counted] = await query<{ n: string }>(`SELECT count(*) AS n FROM contents c WHERE ${IN_PERIOD}`, [
      row.since,
      row.until,
    ]);
    await query("UPDATE policy_backtests SET total = $2 WHERE id = $1", [row.id, Number(counted!.n)]);
  }
  const contents = await nextContents(row);
  if (contents.length === 0) {
    await end(call, row, lease, { state: "done", result: await summarise(row.id, row.since, row.until) });
    return true;
  }
  const policies = { live: await policyOf(prisma(), row.baseVersion), draft: policyDataSchema.parse(row.data) };
  const facts = await loadStandingFacts(prisma(), contents);
  const signals = groupBy(
    await loadSignals(
      prisma(),
      contents.map((content) => content.id),
      [],
    ),
    (signal) => signal.contentId,
  );
  const compared = contents.map((content) =>
    compareContent(
      content,
      (signals.get(content.id) ?? []).filter((signal) => signal.revision === content.revision),
      facts,
      policies,
    ),
  );
  await keep(row, lease, compared.length, contents.at(-1)!.id, bySubject(compared));
  return true;
}

/** Keeps a step, if the backtest is still this worker's to go on with. */
async function keep(
  row: PolicyBacktest,
  lease: string,
  contents: number,
  cursor: string,
  subjects: ReturnType<typeof bySubject>,
): Promise<void> {
  await inTransaction(async (tx) => {
    const mine = await tx.policyBacktest.updateMany({
      where: { id: row.id, lease, state: "running" },
      // The next step may be anybody's; failures in a row are counted, not steps.
      data: { contents: { increment: contents }, cursor, lease: null, leaseUntil: null, attempts: 0 },
    });
    if (mine.count === 0 || subjects.length === 0) return;
    await tx.$executeRaw`
      INSERT INTO policy_backtest_subjects AS s (backtest_id, account_id, subject_kind, subject_id, live, draft, phase,
        surface, content_id)
      SELECT ${row.id}::uuid, account_id, subject_kind::subject_kind, subject_id,
        ARRAY(SELECT json_array_elements_text(live)), ARRAY(SELECT json_array_elements_text(draft)), phase::phase,
        surface::surface, content_id
      FROM json_to_recordset(${recordset(subjects)}::json) AS r(account_id text, subject_kind text, subject_id text,
        live json, draft json, phase text, surface text, content_id uuid)
      ON CONFLICT (backtest_id, account_id, subject_kind, subject_id) DO UPDATE SET
        live = ARRAY(SELECT DISTINCT unnest(s.live || EXCLUDED.live) ORDER BY 1),
        draft = ARRAY(SELECT DISTINCT unnest(s.draft || EXCLUDED.draft) ORDER BY 1),
        content_id = CASE WHEN s.live = s.draft AND EXCLUDED.live <> EXCLUDED.draft THEN EXCLUDED.content_id ELSE s.content_id END`;
  });
}
