import { currentPolicy } from "@/lib/domain/policies/data";
import { scanCost } from "@/lib/domain/scans/rules";
import type { Call } from "@/lib/platform/call";
import { AppError } from "@/lib/platform/errors";
import { limit } from "@/lib/platform/rate-limit";
import { type ScanRecord, type ScanResult, scanRecord } from "@/lib/policy/scan";

// Nothing else answers in a web process while it scans: no one caller may keep it at that.
const budget = limit("scan", 300, 60);

/** What detection and the policy in force say of a text; nothing of it is stored. Errors: `rate_limited`. */
export async function scanText(call: Call, record: ScanRecord): Promise<ScanResult> {
  const retryAfter = await budget.take(call.actor.id, scanCost(record.messages));
  if (retryAfter > 0) {
    throw new AppError("rate_limited", "This is more text than is scanned in a minute. Wait, then go on.", {
      extra: { retryAfter },
    });
  }
  const { data } = await currentPolicy();
  return scanRecord(record, data);
}
