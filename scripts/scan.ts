/**
 * npm run scan -- INPUT.jsonl --out OUTPUT.jsonl [--jobs N]
 *
 * Runs detection and the default policy over records, one JSON object a line ({id, surface, phase, exceptions,
 * messages: [{role, text}]}), and writes {id, violations, signals} a line in the same order. `--jobs max` uses every
 * core. Progress goes to standard error. A bad line is reported with its number and skipped; the exit code is then 1.
 */
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { Done, Line } from "./scan/batch";
import { judges } from "./scan/pool";

const BATCH = 100;
/** Batches that may be under way or wait for an earlier one, for each thread: what keeps memory flat. */
const AHEAD = 4;
const REPORT_EVERY = 1000;

process.exitCode = await main();

function usage(message: string): number {
  console.error(`${message}\nusage: npm run scan -- INPUT.jsonl --out OUTPUT.jsonl [--jobs N|max]`);
  return 2;
}

function readArgs(): { input: string | undefined; out: string | undefined; jobs: number } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string" }, jobs: { type: "string", default: "1" } },
  });
  const jobs = values.jobs === "max" ? availableParallelism() : Number(values.jobs);
  return { input: positionals[0], out: values.out, jobs };
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
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) return usage("--jobs takes a number from 1 to 64, or max");
  if (!existsSync(input)) return usage(`no such file: ${input}`);
  try {
    return await scan(input, out, jobs);
  } catch (error) {
    console.error(`scan stopped: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

async function scan(input: string, out: string, jobs: number): Promise<number> {
  const total = (await stat(input)).size;
  const source = createReadStream(input, { encoding: "utf8" });
  const target = createWriteStream(out);
  const failed = new Promise<never>((_, reject) => {
    target.on("error", (error) => reject(new Error(`cannot write ${out}: ${error.message}`)));
  });
  // Awaited only where something is written; a failure in between must not end the process by itself.
  failed.catch(() => undefined);
  const pool = judges(jobs);
  const started = Date.now();
  const tally = { records: 0, bad: 0, reported: started };

  const write = async ({ output, bad }: Done): Promise<void> => {
    for (const { number, why } of bad) console.error(`line ${number} skipped: ${why}`);
    tally.bad += bad.length;
    tally.records += output.length;
    if (output.length > 0 && !target.write(`${output.join("\n")}\n`))
      await Promise.race([new Promise<void>((resolve) => target.once("drain", () => resolve())), failed]);
    if (Date.now() - tally.reported <= REPORT_EVERY) return;
    tally.reported = Date.now();
    const share = total === 0 ? 100 : Math.floor((100 * source.bytesRead) / total);
    console.error(`${tally.records.toLocaleString("en")} records, ${share} %`);
  };

  /** In input order; the oldest is written before more than `AHEAD` for each thread have been handed out. */
  const under: Promise<Done>[] = [];
  let sequence = 0;
  const hand = async (lines: Line[]): Promise<void> => {
    const task = pool.run({ sequence: sequence++, lines });
    task.catch(() => undefined);
    under.push(task);
    while (under.length >= AHEAD * jobs) await write(await (under.shift() as Promise<Done>));
  };
  try {
    let number = 0;
    let lines: Line[] = [];
    for await (const text of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (text.trim() === "") continue;
      lines.push({ number, text: number === 1 ? text.replace(/^\ufeff/, "") : text });
      if (lines.length < BATCH) continue;
      await hand(lines);
      lines = [];
    }
    if (lines.length > 0) await hand(lines);
    for (const task of under) await write(await task);
    await Promise.race([new Promise<void>((resolve) => target.end(resolve)), failed]);
  } finally {
    await pool.close();
  }
  const seconds = (Date.now() - started) / 1000;
  const skipped = tally.bad > 0 ? `, ${tally.bad} bad lines skipped` : "";
  console.error(`${tally.records.toLocaleString("en")} records in ${seconds.toFixed(1)} s${skipped}`);
  return tally.bad > 0 ? 1 : 0;
}
