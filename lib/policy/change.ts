import { patternProblem } from "@/lib/detect/patterns";
import { diffPolicies } from "@/lib/policy/diff";
import { type PolicyData, policyDataSchema } from "@/lib/policy/policy-data";

export type PolicyFault = { path: string; message: string };

/** Where a change weighs so much that one person must not make it alone: how grave a thing is, and what follows from it. */
const WEIGHTY = /^(ladder\b|flagSeverity\b|fourEyes\b|rules\[[^\]]+\](\.severity)?$)/;

/** The paths of a change that want a second person; none: whoever submits may publish. */
export function weightyChanges(before: PolicyData, after: PolicyData): string[] {
  return diffPolicies(before, after)
    .map((change) => change.path)
    .filter((path) => WEIGHTY.test(path));
}

const KEPT = [
  { list: "reasonCodes", what: "reason code" },
  { list: "templates", what: "template" },
] as const;

/** Reason codes and templates are switched off, never removed: decisions made under them still name them. */
function removedCodes(before: PolicyData, after: PolicyData): PolicyFault[] {
  return KEPT.flatMap(({ list, what }) => {
    const left = new Set(after[list].map((entry) => entry.code));
    return before[list]
      .filter((entry) => !left.has(entry.code))
      .map(({ code }) => ({
        path: list,
        message: `the ${what} "${code}" is gone; keep it and set its "enabled" to false`,
      }));
  });
}

/** Patterns that cannot be searched with: published, every content would end before a human. */
function brokenPatterns(policy: PolicyData): PolicyFault[] {
  return policy.patterns.flatMap(({ pattern }, index) => {
    const problem = patternProblem(pattern);
    return problem === null ? [] : [{ path: `patterns.${index}.pattern`, message: problem }];
  });
}

/**
 * What keeps data from being the version after `before`: every fault of shape and agreement with its path, codes that
 * are gone, and patterns that cannot be searched with. The version's number is set when it is published and not looked at.
 */
export function checkPolicy(
  data: unknown,
  before: PolicyData,
): { data: PolicyData; faults: [] } | { data: null; faults: PolicyFault[] } {
  const numbered = typeof data === "object" && data !== null ? { ...data, version: before.version + 1 } : data;
  const parsed = policyDataSchema.safeParse(numbered);
  const faults = parsed.success
    ? [...removedCodes(before, parsed.data), ...brokenPatterns(parsed.data)]
    : parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message }));
  return parsed.success && faults.length === 0 ? { data: parsed.data, faults: [] } : { data: null, faults };
}

/** An earlier policy as it can be published after `current`: codes made since are kept, switched off. */
export function restoredPolicy(earlier: PolicyData, current: PolicyData): PolicyData {
  const missing = <Entry extends { code: string }>(kept: readonly Entry[], now: readonly Entry[]): Entry[] =>
    now.filter((entry) => !kept.some((one) => one.code === entry.code)).map((entry) => ({ ...entry, enabled: false }));
  return {
    ...earlier,
    reasonCodes: [...earlier.reasonCodes, ...missing(earlier.reasonCodes, current.reasonCodes)],
    templates: [...earlier.templates, ...missing(earlier.templates, current.templates)],
  };
}
