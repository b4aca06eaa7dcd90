import { placeholdersOf } from "@/components/case/placeholders";
import { acceptRecommendation, actionsOf, clearOf, EMPTY_DRAFT, harms } from "@/components/decision/draft";
import { noticeValues } from "@/components/decision/notice-values";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { fillTemplate, templateFor } from "@/components/decision/template";
import { gravestFirst } from "@/components/evidence/family";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import type { RingDecisions } from "@/lib/domain/rings/schema";

export type RingChoice = "recommended" | "no_violation" | "skip";
type Submission = RingDecisions["decisions"][number];

/**
 * One account's share of deciding a ring: its own measures and its own message, as deciding it alone would make them.
 * `harms`: something is taken away, so that the common note must say why. Null for a case that is left out.
 */
export function submissionOf(
  detail: CaseDetail,
  policy: PolicyExcerpt,
  choice: RingChoice,
  note: string,
): { body: Submission; harms: boolean } | null {
  const base = { caseId: detail.id, caseVersion: detail.version, note };
  if (choice === "skip") return null;
  const violations = gravestFirst(detail.violations);
  if (choice === "no_violation") {
    const draft = clearOf(EMPTY_DRAFT);
    const reason = policy.reasonCodes.find((each) => each.outcome === "no_violation")?.code ?? "false_positive";
    return {
      body: {
        ...base,
        outcome: "no_violation",
        violations: draft.violations,
        actions: [],
        reasonCode: reason,
        message: "",
      },
      harms: false,
    };
  }
  const draft = acceptRecommendation(EMPTY_DRAFT, detail.recommendation, violations);
  const actions = actionsOf(draft);
  const lead = violations[0] ?? null;
  const template =
    policy.templates.find((each) => each.code === detail.recommendation.templateCode) ??
    templateFor(policy.templates, lead, null);
  const message =
    actions.length === 0 || template === null
      ? ""
      : fillTemplate(template.body, {
          ...placeholdersOf(detail, detail.account.displayName || detail.account.id, policy.language)(lead),
          ...noticeValues(actions, policy),
        }).text;
  const reasonCode =
    detail.recommendation.reasonCode ??
    policy.reasonCodes.find((each) => lead !== null && each.violations.includes(lead))?.code ??
    "other";
  return {
    body: { ...base, outcome: "violation", violations, actions, reasonCode, message },
    harms: harms(draft) || actions.length > 0,
  };
}
