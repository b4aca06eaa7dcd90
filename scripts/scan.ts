/**
 * npm run scan -- INPUT.jsonl --out OUTPUT.jsonl [--jobs N]
 *
 * Runs detection and the default policy over records, one JSON object a line ({id, surface, phase, exceptions,
 * messages: [{role, text}]}), and writes {id, violations, signals} a line in the same order. Progress goes to standard
 * error. A bad line is reported with its number and skipped; the exit code is then 1.
 */
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import * as z from "zod";
import { scanRecord } from "@/lib/policy/scan";
import { EXCEPTION_KINDS, PHASES } from "@/lib/policy/types";

const SURFACES = [
  "message",
  "proposal",
  "job_post",
  "profile",
  "portfolio",
  "attachment",
  "attachment_text",
  "review",
] as const;

const recordSchema = z.object({
  id: z.union([z.string(), z.number()]),
  surface: z.enum(SURFACES).default("message"),
  phase: z.enum(PHASES).default("none"),
  exceptions: z.array(z.enum(EXCEPTION_KINDS)).default([]),
  messages: z
    .array(
      z.object({
        role: z.enum(["client", "freelancer", "unknown"]).default("unknown"),
        text: z.string(),
        author: z.string().optional(),
      }),
    )
    .min(1),
  regions: z.array(z.string()).optional(),
});

type Line = { number: number; text: string };
type Batch = { sequence: number; lines: Line[] };
type Done = { sequence: number; output: string[]; bad: { number: number; why: string }[] };

const BATCH = 200;

function scanBatch(batch: Batch): Done {
  const output: string[] = [];
  const bad: Done["bad"] = [];
  for (const { number, text } of batch.lines) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      bad.push({ number, why: "not a JSON object" });
      continue;
    }
    const record = recordSchema.safeParse(parsed);
    if (!record.success) {
      const issue = record.error.issues[0];
      bad.push({ number, why: `${issue?.path.join(".") || "record"}: ${issue?.message ?? "invalid"}` });
      continue;
    }
    const { violations, signals, truncated } = scanRecord(record.data);
    output.push(JSON.stringify({ id: record.data.id, violations, signals, ...(truncated ? { truncated } : {}) }));
  }
  return { sequence: batch.sequence, output, bad };
}

if (!isMainThread) {
  parentPort?.on("message", (batch: Batch) => parentPort?.postMessage(scanBatch(batch)));
} else {
  process.exitCode = await main();
}

function usage(message: string): number {
  console.error(`${message}\nusage: npm run scan -- INPUT.jsonl --out OUTPUT.jsonl [--jobs N]`);
  return 2;
}

async function main(): Promise<number> {
  let args: ReturnType<typeof readArgs>;
  try {
    args = readArgs();
  } catch (error) {
    return usage(error instanceof Error ? error.message : "bad arguments");
  }
  const { input, out, jobs } = args;
  if (input === undefined || out === undefined) return usage("INPUT and --out are needed");
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) return usage("--jobs takes a number from 1 to 64");
  if (!existsSync(input)) return usage(`no such file: ${input}`);

  const total = (await stat(input)).size;
  const source = createReadStream(input, { encoding: "utf8" });
  const target = createWriteStream(out);
  const failed = new Promise<never>((_, reject) => {
    target.on("error", (error) => reject(new Error(`cannot write ${out}: ${error.message}`)));
  });
  const pool = jobs > 1 ? new Pool(jobs) : null;
  const waiting = new Map<number, Done>();
  let nextOut = 0;
  let records = 0;
  let badLines = 0;
  let lastReport = Date.now();
  const started = Date.now();

  const settle = async (done: Done) => {
    waiting.set(done.sequence, done);
    for (let ready = waiting.get(nextOut); ready !== undefined; ready = waiting.get(nextOut)) {
      waiting.delete(nextOut);
      nextOut++;
      for (const { number, why } of ready.bad) console.error(`line ${number} skipped: ${why}`);
      badLines += ready.bad.length;
      records += ready.output.length;
      if (ready.output.length > 0 && !target.write(`${ready.output.join("\n")}\n`)) {
        await Promise.race([new Promise<void>((resolve) => target.once("drain", () => resolve())), failed]);
      }
    }
    if (Date.now() - lastReport > 1000) {
      lastReport = Date.now();
      const share = total === 0 ? 100 : Math.floor((100 * source.bytesRead) / total);
      console.error(`${records.toLocaleString("en")} records, ${share} %`);
    }
  };

  let sequence = 0;
  let number = 0;
  let lines: Line[] = [];
  const flush = async () => {
    if (lines.length === 0) return;
    const batch = { sequence: sequence++, lines };
    lines = [];
    if (pool === null) await settle(scanBatch(batch));
    else await pool.run(batch, settle);
  };
  for await (const text of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() === "") continue;
    lines.push({ number, text: number === 1 ? text.replace(/^\ufeff/, "") : text });
    if (lines.length >= BATCH) await flush();
  }
  await flush();
  await pool?.drain();
  await pool?.close();
  await new Promise<void>((resolve) => target.end(resolve));
  const seconds = (Date.now() - started) / 1000;
  console.error(
    `${records.toLocaleString("en")} records in ${seconds.toFixed(1)} s${badLines > 0 ? `, ${badLines} bad lines skipped` : ""}`,
  );
  return badLines > 0 ? 1 : 0;
}

function readArgs(): { input: string | undefined; out: string | undefined; jobs: number } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string" }, jobs: { type: "string", default: "1" } },
  });
  const jobs = values.jobs === "max" ? availableParallelism() : Number(values.jobs);
  return { input: positionals[0], out: values.out, jobs };
}

/** Worker threads with at most two batches each in flight, which keeps memory flat however long the input is. */
class Pool {
  private readonly idle: Worker[] = [];
  private readonly workers: Worker[] = [];
  private readonly waiters: ((worker: Worker) => void)[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(size: number) {
    for (let i = 0; i < size; i++) {
      const worker = new Worker(new URL(import.meta.url), { execArgv: ["--import", "tsx"] });
      this.workers.push(worker);
      this.idle.push(worker);
    }
  }

  async run(batch: Batch, settle: (done: Done) => Promise<void>): Promise<void> {
    const worker = this.idle.pop() ?? (await new Promise<Worker>((resolve) => this.waiters.push(resolve)));
    const task = new Promise<Done>((resolve, reject) => {
      const cleanUp = () => {
        worker.off("message", onMessage);
        worker.off("error", onError);
      };
      const onMessage = (done: Done) => {
        cleanUp();
        resolve(done);
      };
      const onError = (error: Error) => {
        cleanUp();
        reject(error);
      };
      worker.on("message", onMessage);
      worker.on("error", onError);
      worker.postMessage(batch);
    }).then(async (done) => {
      const waiter = this.waiters.shift();
      if (waiter === undefined) this.idle.push(worker);
      else waiter(worker);
      await settle(done);
    });
    this.running.add(task);
    task.finally(() => this.running.delete(task)).catch(() => undefined);
  }

  async drain(): Promise<void> {
    while (this.running.size > 0) await Promise.all([...this.running]);
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}
