import type { CopiedText } from "@/lib/domain/evidence/schema";
import type { FlagKind } from "@/lib/policy/policy-data";
import type { Phase, Surface, Violation } from "@/lib/policy/types";

export type Subject = { kind: "conversation" | "content" | "account"; id: string };

/**
 * Content in a conversation belongs to the conversation; what stands alone (a job post, a profile) is its own subject, and
 * what is attached to it is part of it.
 */
export function subjectOf(content: {
  externalId: string;
  conversationId: string | null;
  surface?: Surface;
  parentId?: string | null;
}): Subject {
  if (content.conversationId !== null) return { kind: "conversation", id: content.conversationId };
  const whole = content.surface === "attachment" ? content.parentId : null;
  return { kind: "content", id: whole ?? content.externalId };
}

/** Why a human is needed, before it has a case. */
export type NewFlag = {
  accountId: string;
  subject: Subject;
  kind: FlagKind;
  /** Null for a flag on the account itself. */
  content: { id: string; externalId: string; revision: number } | null;
  violation: Violation | null;
  score: number | null;
  severity: number;
  rule: string | null;
  clause: string | null;
  signalIds: string[];
  detectors: string[];
  reportId: string | null;
  phase: Phase;
  surface: Surface;
};

export type WithdrawReason = "contract_late" | "exception_late" | "rejudged";

/** A flag as it stands, with the status of its case. */
export type StandingFlag = {
  id: string;
  caseId: string;
  caseStatus: "open" | "snoozed" | "escalated" | "decided" | "withdrawn";
  kind: FlagKind;
  contentId: string | null;
  revision: number | null;
  violation: Violation | null;
  score: number | null;
  severity: number;
  rule: string | null;
  clause: string | null;
  signalIds: string[];
  detectors: string[];
  reportId: string | null;
  phase: Phase;
  surface: Surface | null;
};

export function isFinal(status: StandingFlag["caseStatus"]): boolean {
  return status === "decided" || status === "withdrawn";
}

export type JudgedContent = {
  id: string;
  revision: number;
  /** Everything that a human has to look at by this judgement. */
  wanted: readonly NewFlag[];
  phase: Phase;
  exceptions: readonly string[];
};

/** What a judgement changes about flags. */
export type FlagMoves = {
  raise: NewFlag[];
  /** The same violation on other grounds: signals, phase or rule. */
  update: { flag: StandingFlag; to: NewFlag }[];
  withdraw: { flag: StandingFlag; reason: WithdrawReason }[];
};

export type FlagChanges = FlagMoves & {
  /** Copies in standing cases that say less than is known of their texts now. */
  recopy: CopiedText[];
};

/** Every content whose text these changes may copy into a case. */
export const touchedContents = ({ raise, update, withdraw, recopy }: FlagChanges): string[] => [
  ...new Set([
    ...[...raise, ...update.map(({ to }) => to)].flatMap((flag) => flag.content?.id ?? []),
    ...withdraw.flatMap(({ flag }) => flag.contentId ?? []),
    ...recopy.map((copy) => copy.contentId),
  ]),
];

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));

/**
 * What a judgement changes about the standing flags of one content. The same outcome changes nothing. A flag that no
 * longer holds is withdrawn only for the text it was raised on: an edit takes nothing back, for the first text was sent.
 * `repeats` says whether a new text only repeats contacts that were flagged before.
 */
export function reconcile(
  judged: JudgedContent,
  standing: readonly StandingFlag[],
  repeats: (wanted: NewFlag, earlier: StandingFlag) => boolean,
): FlagMoves {
  const changes: FlagMoves = { raise: [], update: [], withdraw: [] };
  // Reports are people's word and draws are chance; no judgement takes them back.
  const ours = standing.filter(
    (flag) => flag.kind !== "report" && flag.kind !== "sample" && flag.contentId === judged.id,
  );
  for (const wanted of judged.wanted) {
    const same = ours.filter((flag) => flag.kind === wanted.kind && flag.violation === wanted.violation);
    const here = same.find((flag) => flag.revision === judged.revision);
    if (!here) {
      if (!same.some((flag) => repeats(wanted, flag))) changes.raise.push(wanted);
    } else if (
      !isFinal(here.caseStatus) &&
      (here.phase !== wanted.phase || here.rule !== wanted.rule || !sameSet(here.signalIds, wanted.signalIds))
    ) {
      changes.update.push({ flag: here, to: wanted });
    }
  }
  for (const flag of ours) {
    if (flag.revision !== judged.revision) continue;
    if (judged.wanted.some((wanted) => wanted.kind === flag.kind && wanted.violation === flag.violation)) continue;
    changes.withdraw.push({ flag, reason: reasonOf(flag, judged) });
  }
  return changes;
}

function reasonOf(flag: StandingFlag, judged: JudgedContent): WithdrawReason {
  if (flag.phase !== judged.phase) return "contract_late";
  return judged.exceptions.length > 0 ? "exception_late" : "rejudged";
}

/** The flag that gives the case its phase and surface. */
export function gravestFlag<Flag extends { severity: number; score: number | null }>(
  flags: readonly Flag[],
): Flag | null {
  return flags.reduce<Flag | null>(
    (best, flag) =>
      best === null ||
      flag.severity > best.severity ||
      (flag.severity === best.severity && (flag.score ?? 0) > (best.score ?? 0))
        ? flag
        : best,
    null,
  );
}

const LINE_BEFORE = 60;
const LINE_AFTER = 100;

export type FirstEvidence = { text: string; start: number; end: number; kind: string; script?: string | null };

/** The line of a masked text around a span, with the span's place in the line. */
export function lineAround(masked: string, start: number, end: number, kind: string): FirstEvidence {
  let from = Math.max(0, start - LINE_BEFORE);
  let to = Math.min(masked.length, Math.max(end, start) + LINE_AFTER);
  // Not through the middle of a word, nor of a character.
  if (from > 0) {
    const space = masked.slice(from, start).search(/\s/);
    from = space >= 0 ? from + space + 1 : start;
  }
  if (to < masked.length) {
    const cut = masked.slice(end, to).search(/\s\S*$/);
    to = cut > 0 ? end + cut : to;
  }
  const clip = Math.min(end, start + LINE_AFTER * 2);
  const line = masked.slice(from, Math.max(to, clip)).replace(/[\r\n\t]/g, " ");
  return { text: line.replace(/\p{Cs}/gu, "\uFFFD"), start: start - from, end: Math.min(clip, end) - from, kind };
}
