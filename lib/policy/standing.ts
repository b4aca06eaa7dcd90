import { detectorFactor } from "@/lib/policy/detector-profile";
import type { AuthorRole, PolicyData, PolicyRule } from "@/lib/policy/policy-data";
import type { ExceptionKind, Phase, PolicySignal, Surface } from "@/lib/policy/types";

/**
 * Why a signal counts for no violation. `allowed`: in this phase, or under an exception in force, no rule speaks against
 * its kind. `weak`: a rule does, and the signal is below what it asks. `none`: neither: it could have counted.
 */
type UncountedStanding = "allowed" | "weak" | "none";

type Situation = {
  surface: Surface;
  phase: Phase;
  exceptions: readonly ExceptionKind[];
  /** Of the text, as `JudgeInput` has it; asked for by detector profiles alone. */
  language?: string | null;
  /** `unknown` leaves the role out of it. */
  role: AuthorRole;
};

function speaksOf(rule: PolicyRule, signal: PolicySignal, at: Situation): boolean {
  if (!rule.enabled || rule.source === "report") return false;
  if (!rule.surfaces.includes(at.surface) || !rule.phases.includes(at.phase)) return false;
  if (at.role !== "unknown" && !rule.roles.includes(at.role)) return false;
  for (const lift of rule.liftedBy) {
    if (at.exceptions.includes(lift.exception) && (lift.kinds === null || lift.kinds.includes(signal.kind)))
      return false;
  }
  return rule.source === "script"
    ? signal.script != null && rule.scripts.includes(signal.script)
    : rule.kinds.some((entry) => entry.kind === signal.kind);
}

/** How a signal that no flag rests on stands by a policy; see {@link UncountedStanding}. */
export function uncountedStanding(signal: PolicySignal, at: Situation, policy: PolicyData): UncountedStanding {
  const rules = policy.rules.filter((rule) => speaksOf(rule, signal, at));
  if (rules.length === 0) return "allowed";
  const place = { surface: at.surface, language: at.language ?? null };
  const score = signal.score * detectorFactor(signal.detector, place, policy);
  const enough = rules.some((rule) => {
    const floor = rule.kinds.find((entry) => entry.kind === signal.kind)?.floor ?? 0;
    return score >= Math.max(floor, rule.score.min);
  });
  return enough ? "none" : "weak";
}
