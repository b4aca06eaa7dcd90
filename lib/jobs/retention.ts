import { removeDue } from "@/lib/domain/retention/mutations";
import type { Job } from "@/lib/jobs/loop";
import type { Call } from "@/lib/platform/call";
import { HOUR_MS } from "@/lib/platform/time";

/** Removes what is past its time, a batch of each class a round. */
export function retentionJob(call: () => Call): Job {
  return { name: "retention", everyMs: HOUR_MS, run: () => removeDue(call()) };
}
