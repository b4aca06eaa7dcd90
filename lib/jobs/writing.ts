import { runNextBacktest } from "@/lib/domain/backtests/mutations";
import { foldDetectorFigures } from "@/lib/domain/detector-insights/mutations";
import { forgetExpiredFiles, writeNextExport } from "@/lib/domain/export-writing/mutations";
import { foldCaseFigures, noteBacklog } from "@/lib/domain/insights/mutations";
import { followTraffic } from "@/lib/domain/prevalence/mutations";
import { publishDueDrafts } from "@/lib/domain/publishing/mutations";
import type { Job } from "@/lib/jobs/loop";
import type { Call } from "@/lib/platform/call";

const SECOND = 1_000;

/** Long work that people asked for, and the figures of cases and detectors. */
export function writingJobs(call: () => Call): Job[] {
  return [
    { name: "exports", everyMs: SECOND, run: () => writeNextExport(call()) },
    { name: "expired-exports", everyMs: 600 * SECOND, run: async () => (await forgetExpiredFiles()) >= 20 },
    { name: "backtests", everyMs: SECOND, run: () => runNextBacktest(call()) },
    { name: "due-policies", everyMs: SECOND, run: async () => (await publishDueDrafts(call())) > 0 },
    {
      name: "backlog",
      everyMs: 15 * SECOND,
      run: async () => {
        await noteBacklog(call().at);
        return false;
      },
    },
    { name: "case-figures", everyMs: SECOND, run: async () => (await foldCaseFigures()) >= 5_000 },
    {
      name: "sample-shares",
      everyMs: 600 * SECOND,
      run: async () => {
        await followTraffic(call().at);
        return false;
      },
    },
    { name: "detector-figures", everyMs: SECOND, run: async () => (await foldDetectorFigures()) >= 5_000 },
  ];
}
