import { currentLanguage } from "@/components/ui/language";
import type { PolicyData } from "@/lib/policy/policy-data";

/** What deciding many cases at once needs of the policy. */
export type BulkPolicy = {
  reasonCodes: { code: string; label: string; outcome: "violation" | "no_violation" | "any" }[];
  abilities: { code: string; label: string }[];
  badges: string[];
};

export function bulkPolicyOf(policy: PolicyData): BulkPolicy {
  return {
    reasonCodes: policy.reasonCodes
      .filter((reason) => reason.enabled)
      .map(({ code, label, outcome }) => ({ code, label: label[currentLanguage()], outcome })),
    abilities: policy.abilities.map(({ code, label }) => ({ code, label: label[currentLanguage()] })),
    badges: policy.badges,
  };
}
