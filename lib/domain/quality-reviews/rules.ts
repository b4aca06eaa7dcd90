import type { JudgedText } from "@/lib/domain/appeals/schema";
import type { FlagView } from "@/lib/domain/case-file/schema";
import { checkMeasure, checkTogether, type SettledMeasure, settle } from "@/lib/domain/decisions/rules";
import type { BlindReview, ParsedReviewAnswer } from "@/lib/domain/quality-reviews/schema";
import { AppError, type FieldError } from "@/lib/platform/errors";
import type { PolicyData } from "@/lib/policy/policy-data";
import { MEASURE_KINDS } from "@/lib/policy/types";

/** How long a hold lasts without being renewed, as with cases. */
export const REVIEW_LEASE_MINUTES = 10;

export type Verdict = {
  outcome: "violation" | "no_violation";
  violations: readonly string[];
  reasonCode: string | null;
  /** Kinds of its measures; null where nobody asked for any. */
  measures: readonly string[] | null;
};

/** In what two answers may differ; the first three are for a lead to settle. */
const DIFFERENCES = ["outcome", "violations", "measure", "reason"] as const;
export type Difference = (typeof DIFFERENCES)[number];

const DISPUTED: readonly Difference[] = ["outcome", "violations", "measure"];

const setOf = (words: readonly string[]) => [...new Set(words)].sort().join("+");

/** The kinds run from the mildest to the harshest. */
const gravest = (measures: readonly string[]) =>
  Math.max(-1, ...measures.map((kind) => (MEASURE_KINDS as readonly string[]).indexOf(kind)));

/** In what two answers to the same case differ. Measures differ when the gravest of one is another kind than that of the other. */
export function differences(first: Verdict, second: Verdict): Difference[] {
  const differs: Record<Difference, boolean> = {
    outcome: first.outcome !== second.outcome,
    violations: first.outcome === second.outcome && setOf(first.violations) !== setOf(second.violations),
    measure:
      first.measures !== null && second.measures !== null && gravest(first.measures) !== gravest(second.measures),
    reason: first.reasonCode !== null && second.reasonCode !== null && first.reasonCode !== second.reasonCode,
  };
  return DIFFERENCES.filter((one) => differs[one]);
}

export function isDisputed(differs: readonly Difference[]): boolean {
  return differs.some((one) => DISPUTED.includes(one));
}

/** Faults of an outcome and its violations, whoever names them. */
export function checkVerdict(outcome: string, violations: readonly string[], path: string, errors: FieldError[]): void {
  if (outcome === "violation" && violations.length === 0) {
    errors.push({ path, message: "name at least one violation" });
  }
  if (outcome === "no_violation" && violations.length > 0) {
    errors.push({ path, message: "must be empty: none was found" });
  }
}

/** The answer with its measures settled, by the policy under which the case was decided; `invalid_input` with every fault. */
export function checkAnswer(
  input: ParsedReviewAnswer,
  policy: PolicyData,
  badges: readonly string[],
): Omit<ParsedReviewAnswer, "measures"> & { measures: SettledMeasure[] } {
  const errors: FieldError[] = [];
  const violations = [...new Set(input.violations)];
  checkVerdict(input.outcome, violations, "violations", errors);
  const measures = input.measures.map(settle);
  if (input.outcome === "no_violation" && measures.length > 0) {
    errors.push({ path: "measures", message: "must be empty: without a violation nothing is done" });
  }
  const usable = policy.reasonCodes.filter((reason) => reason.outcome === "any" || reason.outcome === input.outcome);
  if (!usable.some((reason) => reason.code === input.reasonCode)) {
    const codes = usable.map((reason) => reason.code).join(", ");
    errors.push({ path: "reasonCode", message: `is none of the reasons for this outcome: ${codes}` });
  }
  measures.forEach((measure, index) => {
    checkMeasure(measure, `measures.${index}`, policy, badges, errors);
  });
  checkTogether(measures, errors);
  if (errors.length > 0) throw new AppError("invalid_input", "This answer cannot be given as it is.", { errors });
  return { ...input, violations, measures };
}

type Shown = Pick<BlindReview, "people" | "evidence" | "flags" | "kinds">;

/**
 * Evidence and flags with nothing in them by which the case or its people could be looked up: texts and authors get
 * names that mean something in this review alone.
 */
export function blinded(
  subject: { id: string; kind: BlindReview["account"]["kind"] },
  texts: readonly JudgedText[],
  flags: readonly FlagView[],
  kindOf: (accountId: string) => BlindReview["account"]["kind"],
): Shown {
  const names = new Map<string, string>();
  const textName = (id: string) => {
    if (!names.has(id)) names.set(id, `t${names.size + 1}`);
    return names.get(id)!;
  };
  for (const text of texts) textName(text.id);
  const others = [...new Set(texts.map((text) => text.authorId))].filter((id) => id !== subject.id);
  const person = (id: string) => (id === subject.id ? "subject" : `other-${others.indexOf(id) + 1}`);
  return {
    people: [{ id: "subject", kind: subject.kind }, ...others.map((id) => ({ id: person(id), kind: kindOf(id) }))],
    evidence: texts.map((text) => ({
      ...text,
      id: textName(text.id),
      authorId: person(text.authorId),
      signals: text.signals.map((signal) => ({
        ...signal,
        // What another case of the account made of it would lead there.
        standing: signal.standing.kind === "other_case" ? { kind: "none" as const } : signal.standing,
        spans: signal.spans.map((span) => ({ ...span, contentId: textName(span.contentId) })),
      })),
    })),
    flags: flags.map(({ reportId: _, ...flag }) => ({
      ...flag,
      contentId: flag.contentId === null ? null : textName(flag.contentId),
    })),
    kinds: [...new Set(texts.flatMap((text) => text.signals.map((signal) => signal.kind)))],
  };
}
