import type { DetectSurface, SignalKind } from "@/lib/detect/types";
import { detectorFactor } from "@/lib/policy/detector-profile";
import { phaseForSurface } from "@/lib/policy/phase";
import type { PolicyData, PolicyRule } from "@/lib/policy/policy-data";
import type { JudgedViolation, JudgeInput, Surface, Violation } from "@/lib/policy/types";
import { VIOLATIONS } from "@/lib/policy/types";

/** The surface under which policy knows a content; an attachment's extracted text is the attachment. */
function policySurface(surface: DetectSurface): Surface {
  return surface === "attachment_text" ? "attachment" : surface;
}

/**
 * One probability out of several: 1 minus the product of the chances that each is wrong, the n-th strongest first
 * scaled by dependence^(n-1). Signals of one content are rarely independent; without the scaling ten echoes of one
 * weak hint would pass for certainty. Scores and result are 0..1; no scores give 0.
 */
export function combineScores(scores: readonly number[], combination: PolicyData["combination"]): number {
  let innocent = 1;
  let scale = 1;
  for (const score of [...scores].sort((a, b) => b - a)) {
    innocent *= 1 - Math.min(1, Math.max(0, score)) * scale;
    scale *= combination.dependence;
  }
  // Rounded so that the same evidence gives the same number in every order of multiplication.
  return Math.round((1 - innocent) * 1e6) / 1e6;
}

function liftedKinds(rule: PolicyRule, exceptions: readonly string[]): ReadonlySet<SignalKind> | "all" {
  const kinds = new Set<SignalKind>();
  for (const lift of rule.liftedBy) {
    if (!exceptions.includes(lift.exception)) continue;
    if (lift.kinds === null) return "all";
    for (const kind of lift.kinds) kinds.add(kind);
  }
  return kinds;
}

type Weighed = { id: string; score: number };

function evidenceFor(rule: PolicyRule, input: JudgeInput, surface: Surface, policy: PolicyData): Weighed[] {
  const lifted = liftedKinds(rule, input.exceptions);
  if (lifted === "all") return [];
  const evidence: Weighed[] = [];
  for (const signal of input.signals) {
    if (lifted.has(signal.kind)) continue;
    const place = { surface, language: input.language ?? null };
    const score = signal.score * detectorFactor(signal.detector, place, policy);
    if (score <= 0) continue;
    const floor = rule.kinds.find((entry) => entry.kind === signal.kind)?.floor;
    const counts =
      rule.source === "script"
        ? signal.script != null && rule.scripts.includes(signal.script) && score >= (floor ?? 0)
        : floor !== undefined && score >= floor;
    if (counts) evidence.push({ id: signal.id, score });
  }
  return evidence;
}

type Verdict = { rule: PolicyRule; score: number; evidence: Weighed[] };

/**
 * What policy makes of the signals of one content: at most one violation of each code, in the order of VIOLATIONS.
 * Where several rules speak for the same violation the gravest names the clause and the evidence of all is joined.
 * Reports never come through here (`judgeReport`). Pure: the same input and policy give the same answer for ingest,
 * scan and a trial on old cases.
 */
export function judge(input: JudgeInput, policy: PolicyData): JudgedViolation[] {
  const surface = policySurface(input.surface);
  const phase = phaseForSurface(surface, input.phase);
  const verdicts = new Map<Violation, Verdict[]>();
  for (const rule of policy.rules) {
    if (!rule.enabled || rule.source === "report") continue;
    if (!rule.surfaces.includes(surface) || !rule.phases.includes(phase)) continue;
    if (!rule.roles.includes(input.authorRole)) continue;
    const evidence = evidenceFor(rule, input, surface, policy);
    if (evidence.length === 0) continue;
    const score = combineScores(
      evidence.map((item) => item.score),
      policy.combination,
    );
    if (score < rule.score.min || score > rule.score.max) continue;
    verdicts.set(rule.violation, [...(verdicts.get(rule.violation) ?? []), { rule, score, evidence }]);
  }
  return VIOLATIONS.flatMap((code) => {
    const found = verdicts.get(code);
    return found ? [merged(code, found, policy)] : [];
  });
}

function merged(code: Violation, verdicts: readonly Verdict[], policy: PolicyData): JudgedViolation {
  const lead = verdicts.reduce((best, next) =>
    next.rule.severity > best.rule.severity || (next.rule.severity === best.rule.severity && next.score > best.score)
      ? next
      : best,
  );
  const scores = new Map<string, number>();
  for (const verdict of verdicts) for (const item of verdict.evidence) scores.set(item.id, item.score);
  return {
    code,
    score: combineScores([...scores.values()], policy.combination),
    rule: lead.rule.id,
    clause: lead.rule.clause,
    signalIds: [...scores.keys()],
    severity: lead.rule.severity,
  };
}

/**
 * What a complaint alone amounts to: the rule for that violation which rests on reports, or null where policy has none
 * (the complaint then only asks for a human look). `confidence` is 0..1, usually the reporter's record; a complaint is
 * never thrown away for a low one, so no minimum is applied.
 */
export function judgeReport(
  violation: Violation,
  confidence: number,
  policy: PolicyData,
): Omit<JudgedViolation, "signalIds"> | null {
  const rule = policy.rules.find(
    (entry) => entry.enabled && entry.source === "report" && entry.violation === violation,
  );
  if (!rule) return null;
  return { code: violation, score: confidence, rule: rule.id, clause: rule.clause, severity: rule.severity };
}
