import { requireStaff, takeBest } from "@/lib/domain/cases/mutations";
import { decideWithin, parseDecision } from "@/lib/domain/decisions/mutations";
import { freeToTurnTo } from "@/lib/domain/turns/data";
import type { Turn, TurnOutcome } from "@/lib/domain/turns/schema";
import type { Call } from "@/lib/platform/call";
import { retryUntangled } from "@/lib/platform/retry";
import { writeOnce } from "@/lib/platform/transaction";

/**
 * Decides a case and, where a filter is given, claims the best free case of it for the same person: both or neither, so
 * that nobody holds a next case whose last one was refused. One request less between two cases, and the next one follows
 * from the same state as the decision. Where nothing of the filter is ever claimed there is no next one. A repeat under the
 * same key names the same next case, held or not by then. Errors: those of a decision.
 */
export async function decideAndClaimNext(call: Call, caseId: string, turn: Turn): Promise<TurnOutcome> {
  requireStaff(call.actor);
  const { claimNext, ...decision } = turn;
  const parsed = parseDecision(decision);
  const free = claimNext === undefined ? null : await freeToTurnTo(call, claimNext);
  return retryUntangled(() =>
    writeOnce(call, async (tx) => {
      const made = await decideWithin(tx, call, caseId, parsed);
      if (claimNext === undefined) return made;
      return { ...made, next: free === null ? null : await takeBest(tx, call, free) };
    }),
  );
}
