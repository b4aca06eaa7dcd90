import { recordAudit } from "@/lib/domain/audit/mutations";
import type { Call } from "@/lib/platform/call";
import { inTransaction } from "@/lib/platform/transaction";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";

/**
 * Publishes the policy that Docket comes with as version 1, on a desk that has none. Safe to call at every start.
 * Answers true when it published.
 */
export async function publishFirstPolicy(call: Call): Promise<boolean> {
  return inTransaction(async (tx) => {
    const { count } = await tx.policyVersion.createMany({
      data: [
        {
          version: 1,
          data: JSON.parse(JSON.stringify(DEFAULT_POLICY)) as object,
          publishedAt: call.at,
          reason: "The policy that Docket comes with.",
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return false;
    await recordAudit(tx, call, {
      type: "policy.published",
      subject: { kind: "policy", id: "1" },
      data: { version: 1 },
    });
    return true;
  });
}
