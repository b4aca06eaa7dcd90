import { DETECTOR_VERSION, detect } from "@/lib/detect/detect";
import type { ScamScript } from "@/lib/detect/types";
import { loadStandingFacts, roleOf, type Standing, type StandingFacts, standingAt } from "@/lib/domain/contracts/data";
import { contactsOfSignals, standingFlagsOfContents } from "@/lib/domain/flags/data";
import { changeFlags } from "@/lib/domain/flags/mutations";
import { type FlagChanges, type NewFlag, reconcile, subjectOf } from "@/lib/domain/flags/rules";
import { addFigures } from "@/lib/domain/insights/mutations";
import { type KnownSignal, loadSignals, loadWindows, type Target, type Window } from "@/lib/domain/judgement/data";
import { type Detect, type Failure, type Finding, findIn, messagesOf, ownerOf } from "@/lib/domain/judgement/detection";
import { matchSignals, storedSignal } from "@/lib/domain/judgement/rules";
import { currentPolicy, type VersionedPolicy } from "@/lib/domain/policies/data";
import { takeKeys } from "@/lib/domain/queue/data";
import { deferTasks, followLateFacts, MAX_ATTEMPTS, removeTasks } from "@/lib/domain/queue/mutations";
import { insertSignals, type NewSignal, withdrawSignals } from "@/lib/domain/signals/mutations";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { logger } from "@/lib/platform/logger";
import { sqlState } from "@/lib/platform/retry";
import { groupBy, recordset } from "@/lib/platform/rows";
import { inTransaction } from "@/lib/platform/transaction";
import { judge } from "@/lib/policy/judge";
import type { JudgedViolation } from "@/lib/policy/types";

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
    if (sqlState(error) === "40P01" || sqlState(error) === "40001") return 0;
    if (keys.length === 0) throw error;
    logger.error({ code: "judgement_failed", keys: keys.length, error: nameOf(error) });
    return await judgeApart(call, keys, limits, detector);
  }
}

/** Follows facts that came late; see `followLateFacts`. Answers how many. */
export async function followLate(max: number): Promise<number> {
  return inTransaction((tx) => followLateFacts(tx, max));
}

function nameOf(error: unknown): string {
  return sqlState(error) ?? (error instanceof Error ? error.name : "unknown");
}

/** A batch that fails as a whole is done conversation by conversation, so that one does not hold up the others. */
async function judgeApart(call: Call, keys: readonly string[], limits: JudgeLimits, detector: Detect): Promise<number> {
  let judged = 0;
  for (const key of keys) {
    const only = { ...limits, maxKeys: 1, only: key };
    try {
      judged += await inTransaction(async (tx) => judgeTaken(tx, call, await takeKeys(tx, only), detector));
    } catch (error) {
      if (sqlState(error) === "40P01" || sqlState(error) === "40001") continue;
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

type Judged = {
  target: Pick<Target, "content" | "revision" | "version">;
  standing: Standing;
  signals: PolicyView[];
  violations: JudgedViolation[];
  stances: Finding["stances"];
  unreadable: boolean;
};

/** A signal as policy and flags need it, stored before or just now. */
type PolicyView = {
  id: string;
  kind: KnownSignal["kind"];
  score: number;
  script: string | null;
  reasons: KnownSignal["reasons"];
  detector: { name: string; version: string };
  contact: string;
};

function viewOf(signal: KnownSignal | NewSignal): PolicyView {
  return {
    id: signal.id,
    kind: signal.kind,
    score: signal.score,
    script: signal.script,
    reasons: signal.reasons as PolicyView["reasons"],
    detector: signal.detector,
    contact: signal.valueHash ?? signal.kind,
  };
}

async function judgeTaken(
  tx: Tx,
  call: Call,
  taken: Awaited<ReturnType<typeof takeKeys>>,
  detector: Detect,
): Promise<number> {
  if (taken.length === 0) return 0;
  const policy = await currentPolicy(tx);
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

  const work = new Work(call, policy, facts, known);
  const failures: Failure[] = [];
  const done: Target[] = [];
  for (const window of windows) {
    const found = findIn(window, facts, detector);
    failures.push(...found.failures);
    for (const one of work.add(window, found.findings)) {
      if ("error" in one) failures.push(one);
      else done.push(one);
    }
  }
  await withdrawSignals(tx, call.at, work.gone);
  await insertSignals(tx, work.fresh);
  const seen = await judgedBefore(
    tx,
    work.judged.map((one) => one.target.content.id),
  );
  await insertAssessments(tx, call, policy, work.judged);
  await changeFlags(tx, call, policy, await flagChanges(tx, policy, work.judged));
  await settleFailures(tx, call, policy, facts, failures);
  await removeTasks(
    tx,
    done.flatMap((target) => target.rowIds),
  );
  const first = work.judged.filter((one) => !seen.has(one.target.content.id));
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

/** Gathers, window by window, what a batch changes about signals and what policy makes of each content. */
class Work {
  readonly fresh: NewSignal[] = [];
  readonly gone: { contentId: string; id: string }[] = [];
  readonly judged: Judged[] = [];

  constructor(
    private readonly call: Call,
    private readonly policy: VersionedPolicy,
    private readonly facts: StandingFacts,
    private readonly known: ReadonlyMap<string, KnownSignal[]>,
  ) {}

  /** Answers the targets done, and those on which policy failed. */
  add(window: Window, findings: readonly Finding[]): (Target | Failure)[] {
    const coupled = new Map<number, { found: NewSignal[]; before: KnownSignal[] }>();
    const targetAt = new Map(
      findings
        .filter(({ target }) => target.version === null)
        .map((finding) => [window.contents.indexOf(finding.target.content), finding] as const),
    );
    const outcomes = findings.map((finding): Target | Failure => {
      const { target } = finding;
      const index = window.contents.indexOf(target.content);
      const texts = target.version ? messagesOf(window, this.facts, target) : window.contents;
      const own: NewSignal[] = [];
      for (const signal of finding.signals) {
        const owner = ownerOf(signal);
        // Of an old text only what ends in it: a later text was judged beside the old one when that was current.
        if (owner !== index && (target.version || targetAt.has(owner))) continue;
        const content = window.contents[owner]!;
        const revision = owner === index ? target.revision : content.revision;
        const withdrawnAt = owner === index && target.version ? this.call.at : null;
        const stored = storedSignal(signal, { id: content.id, revision }, window.contents, texts, withdrawnAt);
        if (owner === index) own.push(stored);
        else this.couple(coupled, owner).found.push(stored);
      }
      if (!target.version) this.coupleOld(window, target, targetAt, coupled);
      const rows = this.known.get(target.content.id) ?? [];
      const before = rows.filter((row) => !row.outside && row.revision === target.revision);
      const outside = rows.filter((row) => row.outside && row.revision === target.revision);
      const stale = target.version ? [] : rows.filter((row) => !row.withdrawn && row.revision < target.revision);
      return this.settle(finding, own, before, outside, stale) ?? target;
    });
    for (const [index, { found, before }] of coupled) this.settleCoupled(window, index, found, before);
    return outcomes;
  }

  private couple(coupled: Map<number, { found: NewSignal[]; before: KnownSignal[] }>, index: number) {
    const held = coupled.get(index) ?? { found: [], before: [] };
    coupled.set(index, held);
    return held;
  }

  /** Later contents that own a signal with a piece in this one: it may hold no longer. */
  private coupleOld(
    window: Window,
    target: Target,
    targetAt: ReadonlyMap<number, Finding>,
    coupled: Map<number, { found: NewSignal[]; before: KnownSignal[] }>,
  ): void {
    window.contents.forEach((content, index) => {
      if (content.id === target.content.id || targetAt.has(index)) return;
      for (const row of this.known.get(content.id) ?? []) {
        if (row.outside || row.withdrawn || row.revision !== content.revision) continue;
        if (!row.spans.some((span) => span.contentId === target.content.externalId)) continue;
        const held = this.couple(coupled, index);
        if (!held.before.some((one) => one.id === row.id)) held.before.push(row);
      }
    });
  }

  private settle(
    finding: Finding,
    own: NewSignal[],
    before: KnownSignal[],
    outside: KnownSignal[],
    stale: KnownSignal[],
  ): Failure | null {
    const { target } = finding;
    const { kept, fresh, gone } = matchSignals(own, before);
    const judged = this.judge(target, [...kept, ...outside, ...fresh].map(viewOf), finding.stances, finding.unreadable);
    if ("error" in judged) return judged;
    this.judged.push(judged);
    this.fresh.push(...fresh);
    this.gone.push(...gone.filter((row) => !row.withdrawn), ...stale);
    return null;
  }

  private settleCoupled(window: Window, index: number, found: NewSignal[], before: KnownSignal[]): void {
    const unique = [
      ...new Map(found.map((one) => [`${one.kind} ${one.valueHash} ${JSON.stringify(one.spans)}`, one])).values(),
    ];
    const { fresh, gone } = matchSignals(unique, before);
    if (fresh.length === 0 && gone.length === 0) return;
    const content = window.contents[index]!;
    const left = (this.known.get(content.id) ?? []).filter(
      (row) => !row.withdrawn && row.revision === content.revision && !gone.includes(row),
    );
    const target = { content, revision: content.revision, version: null };
    const judged = this.judge(target, [...left, ...fresh].map(viewOf), [], false);
    if ("error" in judged) throw new Error("policy failed on a neighbour");
    this.judged.push(judged);
    this.fresh.push(...fresh);
    this.gone.push(...gone);
  }

  private judge(
    target: Pick<Target, "content" | "revision" | "version">,
    signals: PolicyView[],
    stances: Finding["stances"],
    unreadable: boolean,
  ): Judged | Failure {
    const at = target.version?.writtenAt ?? target.content.writtenAt;
    try {
      const standing = standingAt(this.facts, target.content, at, this.policy.data);
      const violations = judge(
        {
          surface: target.content.surface,
          phase: standing.phase,
          exceptions: standing.exceptions,
          authorRole: roleOf(this.facts, target.content),
          signals: signals.map((signal) => ({ ...signal, script: signal.script as ScamScript | null })),
        },
        this.policy.data,
      );
      return { target, standing, signals, violations, stances, unreadable };
    } catch (error) {
      return { target: target as Target, error: `policy_threw:${nameOf(error)}` };
    }
  }
}

async function judgedBefore(tx: Tx, contentIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ content_id: string }[]>`
    SELECT DISTINCT content_id FROM assessments WHERE content_id = ANY(${[...contentIds]}::uuid[])`;
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

type FlaggedContent = { target: Pick<Target, "content" | "revision">; standing: Pick<Standing, "phase"> };

function baseFlag({ target, standing }: FlaggedContent) {
  const { content } = target;
  return {
    accountId: content.authorId,
    subject: subjectOf(content),
    content: { id: content.id, externalId: content.externalId, revision: target.revision },
    reportId: null,
    phase: standing.phase,
    surface: content.surface,
  };
}

function plainFlag(on: FlaggedContent, kind: "unreadable" | "detector_failed", policy: VersionedPolicy): NewFlag {
  return {
    ...baseFlag(on),
    kind,
    violation: null,
    score: null,
    severity: policy.data.flagSeverity[kind],
    rule: null,
    clause: null,
    signalIds: [],
    detectors: [],
  };
}

function wantedFlags(one: Judged, policy: VersionedPolicy): NewFlag[] {
  const flags = one.violations.map((violation): NewFlag => {
    const signals = one.signals.filter((signal) => violation.signalIds.includes(signal.id));
    return {
      ...baseFlag(one),
      kind: "violation",
      violation: violation.code,
      score: violation.score,
      severity: violation.severity,
      rule: violation.rule,
      clause: violation.clause,
      signalIds: violation.signalIds,
      detectors: [
        ...new Set(
          signals.sort((a, b) => b.score - a.score).map(({ detector: { name, version } }) => `${name}@${version}`),
        ),
      ],
    };
  });
  return one.unreadable ? [...flags, plainFlag(one, "unreadable", policy)] : flags;
}

async function flagChanges(tx: Tx, policy: VersionedPolicy, judged: readonly Judged[]): Promise<FlagChanges> {
  const changes: FlagChanges = { raise: [], update: [], withdraw: [] };
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
  await changeFlags(tx, call, policy, { raise, update: [], withdraw: [] });
  await removeTasks(
    tx,
    spent.flatMap(({ target }) => target.rowIds),
  );
}
