import { detectOneApart, TooManyLongTexts } from "@/lib/domain/detection/data";
import { currentPolicy } from "@/lib/domain/policies/data";
import { scanCost } from "@/lib/domain/scans/rules";
import type { Call } from "@/lib/platform/call";
import { AppError } from "@/lib/platform/errors";
import { limit } from "@/lib/platform/rate-limit";
import { detectInputOf, judgeFound, type ScanRecord, type ScanResult } from "@/lib/policy/scan";

// Short texts hold the web process up and long ones its few threads: no one caller may keep them.
const budget = limit("scan", 300, 60);

/** What detection and the policy in force say of a text; nothing of it is stored. Errors: `rate_limited`; `unavailable`. */
export async function scanText(call: Call, record: ScanRecord): Promise<ScanResult> {
  const cost = scanCost(record.messages);
  const retryAfter = await budget.take(call.actor.id, cost);
  if (retryAfter > 0) {
    throw new AppError("rate_limited", "This is more text than is scanned in a minute. Wait, then go on.", {
      extra: { retryAfter },
    });
  }
  const { data } = await currentPolicy();
  try {
    const found = await detectOneApart(detectInputOf(record), data.patterns);
    return judgeFound(record, found, data);
  } catch (error) {
    // Who is told to come back must not then be told that they asked for too much. What kept a thread until its time was
    // over stays spent: it would else be sent again without end.
    if (error instanceof TooManyLongTexts) await budget.giveBack(call.actor.id, cost);
    throw error;
  }
}
