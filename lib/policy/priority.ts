import type { FlagKind, PolicyData } from "@/lib/policy/policy-data";
import type { JudgedViolation, PriorityReason, Violation } from "@/lib/policy/types";

/** Waiting is counted from here so that stored keys stay small; any fixed instant gives the same order. */
const EPOCH_MS = Date.UTC(2020, 0, 1);
const HOUR_MS = 3_600_000;

export type PriorityInput = {
  violations: readonly Pick<JudgedViolation, "code" | "score" | "severity">[];
  /** Kinds of the case's flags: a case without violation still has a severity by them. */
  flags: readonly FlagKind[];
  /** In the policy's base currency; null when unknown or nothing is at stake. */
  valueAtStake: number | null;
  account: { strikeTotal: number; priorViolations: number };
  /** The records of those who reported, muted ones left out; empty when nobody did. */
  reporters: readonly { confirmed: number; rejected: number }[];
  openedAt: Date;
};

export type Priority = { key: number; reasons: PriorityReason[] };

/** A draw can wait: nobody suspects anything, and how grave it is is not for a policy to say. */
const SAMPLE_SEVERITY = 1;

/** The severity of a flag that rests on no rule. */
function severityOfKind(kind: Exclude<FlagKind, "violation">, policy: PolicyData): number {
  return kind === "sample" ? SAMPLE_SEVERITY : policy.flagSeverity[kind];
}

const round = (value: number): number => Math.round(value * 100) / 100;

const share = (value: number, fullAt: number): number => Math.min(1, Math.max(0, value) / fullAt);

/** Two imaginary reports, one right and one wrong, keep a first report from counting as always or never right. */
export function reporterAccuracy(reporter: { confirmed: number; rejected: number }): number {
  return (reporter.confirmed + 1) / (reporter.confirmed + reporter.rejected + 2);
}

function gravest(input: PriorityInput, policy: PolicyData): { severity: number; of: Violation | FlagKind } | null {
  const candidates: { severity: number; of: Violation | FlagKind }[] = [
    ...input.violations.map(({ severity, code }) => ({ severity, of: code })),
    ...input.flags.flatMap((flag) =>
      flag === "violation" ? [] : [{ severity: severityOfKind(flag, policy), of: flag }],
    ),
  ];
  return candidates.reduce<(typeof candidates)[number] | null>(
    (best, next) => (best === null || next.severity > best.severity ? next : best),
    null,
  );
}

/**
 * The standing terms of a case's priority, each rounded to hundredths so that what is shown adds up. Codes: `severity`
 * (level 1..5, of), `confidence` (score 0..1), `value` (amount, currency), `history` (strikes, violations),
 * `reporter` (accuracy 0..1, reports). A term worth nothing is left out.
 */
function standingReasons(input: PriorityInput, policy: PolicyData): PriorityReason[] {
  const weights = policy.priority;
  const reasons: PriorityReason[] = [];
  const top = gravest(input, policy);
  if (top)
    reasons.push({
      code: "severity",
      points: (weights.severity * top.severity) / 5,
      params: { level: top.severity, of: top.of },
    });
  const score = input.violations.reduce((most, violation) => Math.max(most, violation.score), 0);
  reasons.push({
    code: "confidence",
    points: weights.confidence * Math.min(1, score),
    params: { score: round(score) },
  });
  const value = Math.max(0, input.valueAtStake ?? 0);
  reasons.push({
    code: "value",
    points: weights.value * Math.min(1, Math.log1p(value) / Math.log1p(weights.valueFullAt)),
    params: { amount: round(value), currency: policy.currency.base },
  });
  reasons.push({
    code: "history",
    points: weights.history * share(input.account.strikeTotal, weights.historyFullAt),
    params: { strikes: round(input.account.strikeTotal), violations: input.account.priorViolations },
  });
  reasons.push(reporterReason(input.reporters, policy));
  return reasons.map((reason) => ({ ...reason, points: round(reason.points) })).filter((reason) => reason.points > 0);
}

function reporterReason(reporters: PriorityInput["reporters"], policy: PolicyData): PriorityReason {
  const accuracy = reporters.reduce((best, reporter) => Math.max(best, reporterAccuracy(reporter)), 0);
  return {
    code: "reporter",
    points: policy.priority.reporter * accuracy,
    params: { accuracy: round(accuracy), reports: reporters.length },
  };
}

/**
 * A stored priority with its reporters' part reckoned anew and nothing else touched: the key moves by as much as that
 * part does.
 */
export function withReporters(stored: Priority, reporters: PriorityInput["reporters"], policy: PolicyData): Priority {
  const part = reporterReason(reporters, policy);
  const points = round(part.points);
  const before = stored.reasons.find((reason) => reason.code === "reporter")?.points ?? 0;
  const others = stored.reasons.filter((reason) => reason.code !== "reporter");
  return {
    key: stored.key - before + points,
    // The part stands last, as when a case is reckoned whole.
    reasons: points > 0 ? [...others, { ...part, points }] : others,
  };
}

function hoursSinceEpoch(at: Date): number {
  return (at.getTime() - EPOCH_MS) / HOUR_MS;
}

/**
 * The key to store and sort by, highest first, and the reasons it rests on (without waiting, which grows by the clock).
 * Waiting is linear in time, so two cases keep their order whatever the clock says and the key never has to be
 * rewritten as time passes. Keys of policies with another `waitingPerHour` do not compare: publishing such a policy
 * means computing the keys of open cases anew.
 */
export function priority(input: PriorityInput, policy: PolicyData): Priority {
  const reasons = standingReasons(input, policy);
  const base = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return { key: base - policy.priority.waitingPerHour * hoursSinceEpoch(input.openedAt), reasons };
}

/** The priority to show at `now`: 0..100, one decimal. Order lists by the key, not by this: clamping makes ties. */
export function priorityAt(key: number, now: Date, policy: PolicyData): number {
  const shown = key + policy.priority.waitingPerHour * hoursSinceEpoch(now);
  return Math.round(Math.min(100, Math.max(0, shown)) * 10) / 10;
}

/** All the reasons at `now`: the stored ones and `waiting` (hours), which add up to `priorityAt` before clamping. */
export function priorityReasonsAt(
  reasons: readonly PriorityReason[],
  openedAt: Date,
  now: Date,
  policy: PolicyData,
): PriorityReason[] {
  const hours = Math.max(0, now.getTime() - openedAt.getTime()) / HOUR_MS;
  const points = round(hours * policy.priority.waitingPerHour);
  return points > 0 ? [...reasons, { code: "waiting", points, params: { hours: round(hours) } }] : [...reasons];
}

/** When a case must be looked at: the earliest due time of its violations and flags; null when it has neither. */
export function dueAt(
  input: Pick<PriorityInput, "violations" | "flags" | "openedAt">,
  policy: PolicyData,
): Date | null {
  const bySeverity = (severity: number): number =>
    policy.due.minutesBySeverity[Math.min(5, Math.max(1, Math.round(severity))) as 1 | 2 | 3 | 4 | 5];
  const minutes = [
    ...input.violations.map(({ code, severity }) => policy.due.minutesByViolation[code] ?? bySeverity(severity)),
    ...input.flags.flatMap((flag) => (flag === "violation" ? [] : [bySeverity(severityOfKind(flag, policy))])),
  ];
  return minutes.length === 0 ? null : new Date(input.openedAt.getTime() + Math.min(...minutes) * 60_000);
}
