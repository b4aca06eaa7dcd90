import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { currentLanguage } from "@/components/ui/language";
import type { AuthorRole, PolicyData, PolicyLanguage } from "@/lib/policy/policy-data";

/** The abilities that an account of this kind has, each as the reader chooses it and as the account is told of it. */
export function abilitiesFor(policy: PolicyData, kind: AuthorRole, language: PolicyLanguage) {
  const reader = currentLanguage();
  return policy.abilities
    .filter((ability) => ability.roles.includes(kind))
    .map(({ code, label }) => ({ code, label: label[reader], told: label[language] }));
}

/** The part of a policy that deciding on an account of this kind needs: what the account reads in its language, what is chosen in the reader's. */
export function excerptOf(policy: PolicyData, kind: AuthorRole, language: PolicyLanguage): PolicyExcerpt {
  const reader = currentLanguage();
  return {
    version: policy.version,
    language,
    reasonCodes: policy.reasonCodes
      .filter((reason) => reason.enabled)
      .map(({ code, label, outcome, violations }) => ({ code, label: label[reader], outcome, violations })),
    abilities: abilitiesFor(policy, kind, language),
    restrictAbilities: policy.ladder.restrictAbilities,
    badges: policy.badges,
    templates: policy.templates
      .filter((template) => template.enabled !== false)
      .map(({ code, violation, step, body }) => ({
        code,
        violation,
        step,
        body: body[language],
      })),
    clauses: policy.clauses.map(({ id, title }) => ({ id, title: title[language] })),
    steps: policy.ladder.steps.map(({ step, from, measures }) => ({
      step,
      from,
      kinds: measures.map((measure) => measure.kind),
    })),
    graceMinutes: { common: policy.grace.minutes, byViolation: policy.grace.minutesByViolation },
    appealWindowDays: policy.appealWindowDays,
    restrictsMeanwhile: policy.fourEyes.activeMeanwhile.includes("restrict"),
  };
}
