import { abilitiesFor } from "@/components/decision/excerpt-of";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import type { AppealOutcome, AuthorRole, PolicyData, PolicyLanguage } from "@/lib/policy/policy-data";

/** What of the policy an answer needs: what the account reads in its language, what is chosen in the reader's. */
export type AnswerPolicy = Pick<PolicyExcerpt, "language" | "abilities"> & {
  answers: { outcome: AppealOutcome; body: string }[];
};

export function answerPolicyOf(policy: PolicyData, kind: AuthorRole, language: PolicyLanguage): AnswerPolicy {
  return {
    language,
    answers: policy.appeals.answers.map(({ outcome, body }) => ({ outcome, body: body[language] })),
    abilities: abilitiesFor(policy, kind, language),
  };
}
