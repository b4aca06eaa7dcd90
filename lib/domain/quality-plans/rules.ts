import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { PlanPreview, Stratum } from "@/lib/domain/quality-plans/schema";
import { PREVIEW_DAYS } from "@/lib/domain/quality-plans/schema";

/** What a plan looks at in a final decision. */
export type DecisionTraits = {
  id: string;
  decidedBy: string;
  decidedAt: Date;
  outcome: "violation" | "no_violation";
  /** Found by it, or flagged in its case. */
  violations: readonly string[];
  surface: string;
  phase: string;
  measures: readonly string[];
  /** In base currency; null where it is not known. */
  value: number | null;
  accountKind: string;
  /** Null where it is not known. */
  language: string | null;
  score: number;
};

export type PlanInForce = { seed: string; strata: readonly Stratum[]; goldenShare: number; decidedFrom: Date };

export type Draw = { stratum: string | null; draw: number | null; drawn: boolean; golden: boolean };

const BITS = 2 ** 48;

/**
 * A number from 0 to 1 (1 excluded) for a word: the first 48 bits of its SHA-256. It depends on nothing else, so that the
 * same seed draws the same decisions in whatever order and by however many workers they are considered, and anybody can
 * draw them again.
 */
export function drawNumber(word: string): number {
  const bytes = sha256(utf8ToBytes(word));
  let number = 0;
  for (let at = 0; at < 6; at += 1) number = number * 256 + bytes[at]!;
  return number / BITS;
}

const asks = (wanted: readonly string[], has: readonly string[]) =>
  wanted.length === 0 || has.some((one) => wanted.includes(one));

function fits(stratum: Stratum, decision: DecisionTraits): boolean {
  return (
    asks(stratum.violations, decision.violations) &&
    asks(stratum.surfaces, [decision.surface]) &&
    asks(stratum.phases, [decision.phase]) &&
    asks(stratum.moderators, [decision.decidedBy]) &&
    asks(stratum.outcomes, [decision.outcome]) &&
    asks(stratum.measures, decision.measures) &&
    (stratum.minValue === null || (decision.value !== null && decision.value >= stratum.minValue)) &&
    asks(stratum.accountKinds, [decision.accountKind]) &&
    asks(stratum.languages, decision.language === null ? [] : [decision.language]) &&
    (stratum.minScore === null || decision.score >= stratum.minScore)
  );
}

/** The first stratum that a decision fits. */
function stratumOf(strata: readonly Stratum[], decision: DecisionTraits): Stratum | null {
  return strata.find((stratum) => fits(stratum, decision)) ?? null;
}

/** How many reviews with a known answer go with one drawn, so that they are the asked share of all. */
const goldenPerDrawn = (share: number) => share / (1 - share);

/** What the plan says of one decision; `golden`: one with a known answer is put beside it. */
export function drawDecision(plan: PlanInForce, decision: DecisionTraits): Draw {
  const stratum = decision.decidedAt >= plan.decidedFrom ? stratumOf(plan.strata, decision) : null;
  if (!stratum) return { stratum: null, draw: null, drawn: false, golden: false };
  const draw = drawNumber(`${plan.seed}:${decision.id}`);
  const drawn = draw < stratum.share;
  const golden = drawn && drawNumber(`${plan.seed}:golden:${decision.id}`) < goldenPerDrawn(plan.goldenShare);
  return { stratum: stratum.name, draw, drawn, golden };
}

const HARMFUL = ["suspend", "restrict"];

/** What keeps somebody from working is looked at before what does not. */
export function priorityOf(decision: Pick<DecisionTraits, "measures">): number {
  return decision.measures.some((measure) => HARMFUL.includes(measure)) ? 1 : 0;
}

/** What a plan would have drawn of these decisions, by the shares it asks for. */
export function previewOf(
  plan: Pick<PlanInForce, "strata" | "goldenShare">,
  decisions: readonly DecisionTraits[],
  atLeast: boolean,
): PlanPreview {
  const counted = new Map<string | null, number>();
  for (const decision of decisions) {
    const name = stratumOf(plan.strata, decision)?.name ?? null;
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  const strata = [...plan.strata.map(({ name, share }) => ({ name, share })), { name: null, share: 0 }].map(
    ({ name, share }) => {
      const n = counted.get(name) ?? 0;
      return { stratum: name, decisions: n, expected: n * share };
    },
  );
  const expected = strata.reduce((sum, one) => sum + one.expected, 0);
  return {
    days: PREVIEW_DAYS,
    decisions: decisions.length,
    atLeast,
    strata,
    perDay: (expected * (1 + goldenPerDrawn(plan.goldenShare))) / PREVIEW_DAYS,
  };
}
