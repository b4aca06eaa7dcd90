import { DETECTOR_VERSION, detect } from "@/lib/detect/detect";
import { withPatterns } from "@/lib/detect/patterns";
import { keepAuthors } from "@/lib/domain/content/mutations";
import { loadStandingFacts } from "@/lib/domain/contracts/data";
import { type StandingFacts, standingAt } from "@/lib/domain/contracts/rules";
import { type Detect, type Failure, findIn } from "@/lib/domain/detection/rules";
import { outdatedCopies } from "@/lib/domain/evidence/data";
import { contactsOfSignals, standingFlagsOfContents } from "@/lib/domain/flags/data";
import { changeFlags } from "@/lib/domain/flags/mutations";
import { type FlagMoves, reconcile } from "@/lib/domain/flags/rules";
import { addFigures } from "@/lib/domain/insights/mutations";
import { loadSignals, loadWindows, type Target } from "@/lib/domain/judgement/data";
import { type Judged, Work } from "@/lib/domain/judgement/rules";
import { currentPolicy, type VersionedPolicy } from "@/lib/domain/policies/data";
import { drawSamples } from "@/lib/domain/prevalence/mutations";
import { takeKeys } from "@/lib/domain/queue/data";
import { deferTasks, followLateFacts, MAX_ATTEMPTS, removeTasks } from "@/lib/domain/queue/mutations";
import { notWhollyRead, placeSpans } from "@/lib/domain/readings/data";
import { judgeBeside } from "@/lib/domain/shadows/mutations";
import { insertSignals, withdrawSignals } from "@/lib/domain/signals/mutations";
import { plainFlag, wantedFlags } from "@/lib/domain/wanted-flags/rules";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { faultName } from "@/lib/platform/fault";
import { newId } from "@/lib/platform/ids";
import { logger } from "@/lib/platform/logger";
import { sqlState, wasTangled } from "@/lib/platform/retry";
import { groupBy, recordset } from "@/lib/platform/rows";
import { inTransaction } from "@/lib/platform/transaction";

/** Detection's share of one transaction, which ends at 20 seconds whatever it has done. */
const BATCH_MS = 5_000;

export type JudgeLimits = { maxKeys: number; maxContents: number };

/**
 * Judges the conversations that have waited longest, whole, and answers how many contents were judged; 0 when nothing
 * waits or all that waits is being judged by others. One transaction: signals, assessments, flags and cases of a batch,
 * and its leaving the line, happen together or not at all.
 *
 * Where detection or policy fails on a content, the rest goes on and the content is tried again later; after five
 * attempts a human looks at it. It never counts as clean. `detector` is the detection to use.
 */
export async function judgeNextBatch(call: Call, limits: JudgeLimits, detector: Detect = detect): Promise<number> {
  let keys: string[] = [];
  try {
    return await inTransaction(async (tx) => {
      const taken = await takeKeys(tx, limits);
      keys = taken.map((one) => one.key);
      return await judgeTaken(tx, call, taken, detector);
    });
  } catch (error) {
    // Another writer was in the way: nothing is wrong with the content, and all of it is still in line.
    if (wasTangled(error)) return 0;
    // Without a policy nothing can be judged: that is the desk's fault and no attempt of the content's.
    if (keys.length === 0 || error instanceof AppError) throw error;
    logger.error({ code: "judgement_failed", keys: keys.length, error: nameOf(error) });
    return await judgeApart(call, keys, limits, detector);
  }
}

/** Follows facts that came late; see `followLateFacts`. Answers how many. */
export async function followLate(max: number): Promise<number> {
  return inTransaction((tx) => followLateFacts(tx, max));
}

const nameOf = (error: unknown) => sqlState(error) ?? faultName(error);

/** A batch that fails as a whole is done conversation by conversation, so that one does not hold up the others. */
async function judgeApart(call: Call, keys: readonly string[], limits: JudgeLimits, detector: Detect): Promise<number> {
  let judged = 0;
  for (const key of keys) {
    const only = { ...limits, maxKeys: 1, only: key };
    try {
      judged += await inTransaction(async (tx) => judgeTaken(tx, call, await takeKeys(tx, only), detector));
    } catch (error) {
      if (wasTangled(error)) continue;
      const code = `judgement_failed:${nameOf(error)}`;
      await inTransaction(async (tx) => {
        const policy = await currentPolicy(tx);
        const { windows, gone } = await loadWindows(tx, await takeKeys(tx, only));
        await removeTasks(tx, gone);
        const facts = await loadStandingFacts(
          tx,
          windows.flatMap((window) => window.targets.map((target) => target.content)),
        );
        const failures = windows.flatMap((window) => window.targets.map((target) => ({ target, error: code })));
        await settleFailures(tx, call, policy, facts, failures);
      });
    }
  }
  return judged;
}

async function judgeTaken(
  tx: Tx,
  call: Call,
  taken: Awaited<ReturnType<typeof takeKeys>>,
  detector: Detect,
): Promise<number> {
  if (taken.length === 0) return 0;
  const policy = await currentPolicy(tx);
  await keepAuthors(
    tx,
    taken.flatMap((one) => one.tasks.map((task) => task.contentId)),
  );
  const { windows, gone } = await loadWindows(tx, taken);
  await removeTasks(tx, gone);
  if (windows.length === 0) return 0;
  const facts = await loadStandingFacts(
    tx,
    windows.flatMap((window) => window.contents),
  );
  const known = groupBy(
    await loadSignals(
      tx,
      windows.flatMap((window) => window.contents.map((content) => content.id)),
      windows.flatMap((window) => window.targets.filter((one) => one.version).map((one) => one.content.id)),
    ),
    (signal) => signal.contentId,
  );

  const attached = windows.flatMap((window) => window.contents.filter((content) => content.surface === "attachment"));
  const work = new Work(call.at, policy, facts, known, await notWhollyRead(tx, attached));
  const withOurs = withPatterns(detector, policy.data.patterns);
  const failures: Failure[] = [];
  const done: Target[] = [];
  const began = performance.now();
  for (const window of windows) {
    // What is not read by now stays in line: a batch that outlives its transaction would be done for nothing.
    if (performance.now() - began > BATCH_MS) break;
    const found = findIn(window, facts, withOurs);
    failures.push(...found.failures);
    for (const one of work.add(window, found.findings)) {
      if ("error" in one) failures.push(one);
      else done.push(one);
    }
  }
  await withdrawSignals(tx, call.at, work.gone);
  await placeSpans(tx, work.fresh, attached);
  await insertSignals(tx, work.fresh);
  const seen = await judgedBefore(
    tx,
    work.judged.map((one) => one.target.content.id),
  );
  await insertAssessments(tx, call, policy, work.judged);
  const moves = await flagMoves(tx, policy, work.judged);
  await changeFlags(tx, call, policy, { ...moves, recopy: await outdatedCopies(tx, work.texts()) });
  await judgeBeside(tx, call, policy, facts, work.judged);
  await settleFailures(tx, call, policy, facts, failures);
  await removeTasks(
    tx,
    done.flatMap((target) => target.rowIds),
  );
  const first = work.judged.filter((one) => !seen.has(one.target.content.id));
  await drawSamples(tx, call, policy, first);
  await addFigures(
    tx,
    call.at,
    [...groupBy(first, (one) => `${one.standing.phase} ${one.target.content.surface}`).values()].map((group) => ({
      metric: "contents_judged" as const,
      phase: group[0]!.standing.phase,
      surface: group[0]!.target.content.surface,
      delta: new Set(group.map((one) => one.target.content.id)).size,
    })),
  );
  return done.length;
}

async function judgedBefore(tx: Tx, contentIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ content_id: string }[]>`
    SELECT asked.content_id FROM unnest(${[...new Set(contentIds)]}::uuid[]) AS asked(content_id)
    CROSS JOIN LATERAL (SELECT FROM assessments a WHERE a.content_id = asked.content_id LIMIT 1) one`;
  return new Set(rows.map((row) => row.content_id));
}

async function insertAssessments(
  tx: Tx,
  call: Call,
  policy: VersionedPolicy,
  judged: readonly Judged[],
): Promise<void> {
  if (judged.length === 0) return;
  const rows = judged.map(({ target, standing, violations, stances }) => ({
    content_id: target.content.id,
    id: newId(),
    revision: target.revision,
    phase: standing.phase,
    exceptions: standing.exceptions,
    violations,
    stances,
  }));
  await tx.$executeRaw`
    INSERT INTO assessments (content_id, id, revision, phase, exceptions, detector_version, policy_version, violations,
      stances, assessed_at)
    SELECT content_id, id, revision, phase::phase, ARRAY(SELECT json_array_elements_text(exceptions)),
      ${DETECTOR_VERSION}, ${policy.version}, violations, stances, ${call.at}
    FROM json_to_recordset(${recordset(rows)}::json) AS r(content_id uuid, id uuid, revision int, phase text,
      exceptions json, violations jsonb, stances jsonb)`;
}

async function flagMoves(tx: Tx, policy: VersionedPolicy, judged: readonly Judged[]): Promise<FlagMoves> {
  const changes: FlagMoves = { raise: [], update: [], withdraw: [] };
  const standing = groupBy(
    await standingFlagsOfContents(
      tx,
      judged.map((one) => one.target.content.id),
    ),
    (flag) => flag.contentId,
  );
  const earlier = [...standing.values()].flat();
  const moved = judged.some((one) =>
    (standing.get(one.target.content.id) ?? []).some((flag) => flag.revision !== one.target.revision),
  );
  const contactOf = moved ? await contactsOfSignals(tx, earlier) : new Map<string, string>();
  for (const one of judged) for (const signal of one.signals) contactOf.set(signal.id, signal.contact);
  const contacts = (ids: readonly string[]) => new Set(ids.flatMap((id) => contactOf.get(id) ?? []));
  // The texts of one content in their order, so that a repeat is told from what it repeats within one batch as well.
  for (const one of [...judged].sort((a, b) => a.target.revision - b.target.revision)) {
    const { content, revision } = one.target;
    const ofBatch = changes.raise
      .filter((flag) => flag.content?.id === content.id)
      .map((flag) => ({
        ...flag,
        id: "",
        caseId: "",
        caseStatus: "open" as const,
        contentId: content.id,
        revision: flag.content!.revision,
      }));
    const made = reconcile(
      {
        id: content.id,
        revision,
        wanted: wantedFlags(one, policy),
        phase: one.standing.phase,
        exceptions: one.standing.exceptions,
      },
      [...(standing.get(content.id) ?? []), ...ofBatch.filter((flag) => flag.revision !== revision)],
      (wanted, flag) => {
        const already = contacts(flag.signalIds);
        return [...contacts(wanted.signalIds)].every((contact) => already.has(contact));
      },
    );
    changes.raise.push(...made.raise);
    changes.update.push(...made.update);
    changes.withdraw.push(...made.withdraw);
  }
  return changes;
}

/** Later again, or, after the last attempt, before a human. */
async function settleFailures(
  tx: Tx,
  call: Call,
  policy: VersionedPolicy,
  facts: StandingFacts,
  failures: readonly Failure[],
): Promise<void> {
  if (failures.length === 0) return;
  const spent = failures.filter(({ target }) => target.attempts + 1 >= MAX_ATTEMPTS);
  const more = failures.filter((failure) => !spent.includes(failure));
  for (const { target, error } of failures) {
    logger.warn({ code: "content_not_judged", contentId: target.content.id, error, attempts: target.attempts + 1 });
  }
  await deferTasks(
    tx,
    more.map(({ target, error }) => ({ rowIds: target.rowIds, attempts: target.attempts, error })),
  );
  if (spent.length === 0) return;
  const standing = await standingFlagsOfContents(
    tx,
    spent.map(({ target }) => target.content.id),
  );
  const raise = spent.flatMap(({ target }) => {
    const already = standing.some(
      (flag) =>
        flag.kind === "detector_failed" && flag.contentId === target.content.id && flag.revision === target.revision,
    );
    if (already) return [];
    const at = target.version?.writtenAt ?? target.content.writtenAt;
    return [
      plainFlag({ target, standing: standingAt(facts, target.content, at, policy.data) }, "detector_failed", policy),
    ];
  });
  await changeFlags(tx, call, policy, { raise, update: [], withdraw: [], recopy: [] });
  await removeTasks(
    tx,
    spent.flatMap(({ target }) => target.rowIds),
  );
}
