import { setMaxListeners } from "node:events";
import { remindApprovals } from "@/lib/domain/approvals/mutations";
import { wakeDueCases } from "@/lib/domain/case-workflow/mutations";
import { foldFigures } from "@/lib/domain/insights/mutations";
import { followLate, judgeNextBatch } from "@/lib/domain/judgement/mutations";
import { drawSample } from "@/lib/domain/quality-plans/mutations";
import { flushRefusals } from "@/lib/domain/refusals/mutations";
import { followMutes } from "@/lib/domain/reporter-weights/mutations";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import { Bell } from "@/lib/jobs/bell";
import { bulkJobs } from "@/lib/jobs/bulk";
import { Courier } from "@/lib/jobs/delivery";
import { listenForWork } from "@/lib/jobs/listen";
import { type Job, runLoop } from "@/lib/jobs/loop";
import { ReadingPool } from "@/lib/jobs/reading/pool";
import { readNextFiles } from "@/lib/jobs/reading/read-next";
import { retentionJob } from "@/lib/jobs/retention";
import { sealingJobs } from "@/lib/jobs/sealing";
import { submitStatements } from "@/lib/jobs/statements";
import { makePartitions, sweep } from "@/lib/jobs/upkeep";
import { writingJobs } from "@/lib/jobs/writing";
import { mintJobActor } from "@/lib/platform/actor";
import { type Call, callBy } from "@/lib/platform/call";
import { noteFact } from "@/lib/platform/desk-facts";
import { newId } from "@/lib/platform/ids";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** Batches judged side by side: while one waits for the database the other reads. */
const JUDGES = 2;

/** Under half a second of judging: short enough for the other loops to keep their time, long enough to share the statements. */
const BATCH = { maxKeys: 600, maxContents: 1200 };

const actor = mintJobActor("worker");
const call = (): Call => callBy(actor, new Date(), newId());

function jobs(): (Job & { wakes: boolean })[] {
  return [
    ...Array.from({ length: JUDGES }, () => ({
      name: "detection",
      everyMs: SECOND,
      wakes: true,
      run: async () => {
        const followed = await followLate(100);
        const judged = await judgeNextBatch(call(), BATCH);
        return followed > 0 || judged > 0;
      },
    })),
    {
      name: "enforcements",
      everyMs: SECOND,
      wakes: false,
      run: async () => {
        await settleDueEnforcements(call());
        return false;
      },
    },
    {
      name: "waking",
      everyMs: SECOND,
      wakes: false,
      run: async () => (await wakeDueCases(call())) > 0,
    },
    {
      name: "approvals",
      everyMs: 10 * SECOND,
      wakes: false,
      run: async () => (await remindApprovals(call())) > 0,
    },
    { name: "sampling", everyMs: 10 * SECOND, wakes: false, run: async () => (await drawSample(call())) > 0 },
    {
      name: "reporters",
      everyMs: SECOND,
      wakes: false,
      run: async () => {
        await followMutes(call());
        return false;
      },
    },
    { name: "figures", everyMs: SECOND, wakes: false, run: async () => (await foldFigures()) >= 5_000 },
    { name: "refusals", everyMs: 10 * SECOND, wakes: false, run: () => flushRefusals(call()) },
    {
      name: "heartbeat",
      everyMs: 5 * SECOND,
      wakes: false,
      run: async () => {
        await noteFact("worker");
        return false;
      },
    },
    {
      name: "partitions",
      everyMs: 24 * HOUR,
      wakes: false,
      run: async () => {
        await makePartitions();
        return false;
      },
    },
    { name: "statements", everyMs: 10 * SECOND, wakes: false, run: () => submitStatements(call()) },
    { name: "sweep", everyMs: HOUR, wakes: false, run: sweep },
    { ...retentionJob(call), wakes: false },
    ...sealingJobs(call).map((job) => ({ ...job, wakes: false })),
    ...bulkJobs(call).map((job) => ({ ...job, wakes: false })),
    ...writingJobs(call).map((job) => ({ ...job, wakes: false })),
  ];
}

/**
 * Does the desk's background work until the signal aborts: judges what waits, lets measures take effect and end, folds
 * figures, reads attachments, delivers messages, makes partitions, sweeps. Every job has its own loop; a batch under way is
 * finished before this returns. Any number of workers may run at once.
 */
export async function runWorker(signal: AbortSignal): Promise<void> {
  // One listener a sleeping loop is meant, not a leak.
  setMaxListeners(0, signal);
  const detection = new Bell();
  const delivery = new Bell();
  const courier = new Courier(delivery, call);
  const readers = new ReadingPool();
  // A file may take half a minute, which is longer than whoever ends the worker waits: it is read again by the next.
  signal.addEventListener("abort", () => void readers.close());
  await Promise.all([
    listenForWork({ detection, delivery }, signal),
    ...jobs().map((job) => runLoop(job, job.wakes ? detection : new Bell(), signal)),
    runLoop({ name: "delivery", everyMs: SECOND, run: () => courier.round() }, delivery, signal),
    runLoop(
      { name: "reading", everyMs: SECOND, run: async () => (await readNextFiles(readers)) > 0 },
      new Bell(),
      signal,
    ),
  ]);
  await courier.stop();
}
