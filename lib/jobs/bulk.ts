import {
  decideItem,
  finishBulk,
  forgetBulk,
  keepBulk,
  letGoOfBulk,
  nextItems,
  settleItem,
  stopBulk,
  takeBulk,
  undoItem,
} from "@/lib/domain/bulk-runs/mutations";
import type { Job } from "@/lib/jobs/loop";
import { can } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { staffOfSession } from "@/lib/platform/staff-session";

/** Cases between two looks at whether the person may still do this: under half a second. */
const BATCH = 10;

/**
 * One batch of the oldest bulk decision under way; true when there may be more. Each case is a use case of its own, in
 * the name of the person who started it and only while their session lives. Any number of workers may do this.
 */
export async function runBulk(call: Call): Promise<boolean> {
  const run = await takeBulk();
  if (!run) return false;
  const actor = await staffOfSession(run.sessionId);
  if (!actor || !can(actor, "case:decide")) {
    await stopBulk(call, run, actor ? "not_permitted" : "session_ended");
    return true;
  }
  const items = await nextItems(run, BATCH);
  if (items.length === 0) {
    await finishBulk({ ...call, actor }, run);
    return true;
  }
  for (const item of items) {
    if (!(await keepBulk(run))) return true;
    await settleItem(run, item, await (run.state === "running" ? decideItem : undoItem)(run, actor, item));
  }
  await letGoOfBulk(run);
  return true;
}

export function bulkJobs(call: () => Call): Job[] {
  return [
    { name: "bulk", everyMs: 1_000, run: () => runBulk(call()) },
    {
      name: "bulk-sweep",
      everyMs: 3_600_000,
      run: async () => {
        await forgetBulk();
        return false;
      },
    },
  ];
}
