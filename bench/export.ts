import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { withBenchDatabase } from "@/bench/database";
import { flag } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { statement } from "@/lib/domain/datasets/data";
import { chooseColumns } from "@/lib/domain/datasets/rules";
import { writeNextExport } from "@/lib/domain/export-writing/mutations";
import { fetchExport, getExport, requestExport } from "@/lib/domain/exports/mutations";
import { EXPORT_FORMATS, type ExportFormat } from "@/lib/domain/exports/schema";
import { mintJobActor, mintKeyActor } from "@/lib/platform/actor";
import { type Call, callBy } from "@/lib/platform/call";
import { newId } from "@/lib/platform/ids";

const MB = 1_048_576;

type Run = { seconds: number; megabytes: number; rows: number; memoryGrowthMb: number };

/** Runs `work` and notes how far the process' memory grew above where it began. */
async function watched(work: () => Promise<{ bytes: number; rows: number }>): Promise<Run> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  const began = performance.now();
  try {
    const { bytes, rows } = await work();
    return {
      seconds: Math.round(performance.now() - began) / 1000,
      megabytes: Math.round((bytes / MB) * 10) / 10,
      rows,
      memoryGrowthMb: Math.round((peak - before) / MB),
    };
  } finally {
    clearInterval(watch);
  }
}

async function drain(body: ReadableStream<Uint8Array>): Promise<number> {
  let bytes = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes;
    bytes += value.length;
  }
}

/** The formats after `--formats`, all of them without it. */
function formatsOf(args: readonly string[]): ExportFormat[] {
  const at = args.indexOf("--formats");
  if (at < 0) return [...EXPORT_FORMATS];
  const named = (args[at + 1] ?? "").split(",");
  const known = EXPORT_FORMATS.filter((format) => named.includes(format));
  if (known.length !== named.length) throw new Error(`--formats takes some of ${EXPORT_FORMATS.join(",")}.`);
  return known;
}

/**
 * `--rounds N` (3): every case as CSV, as the API streams it, against `COPY (the same query) TO STDOUT` in the same run, then
 * once in each other format. `--formats parquet` measures one by itself: in one process the first pays for what all use. Ratios
 * are of rows a second, the best of the rounds of each.
 */
export const bench: Bench = (args) => {
  const rounds = flag(args, "rounds", 3);
  const formats = formatsOf(args);
  return withBenchDatabase(async (urls) => {
    const reader: Call = callBy(mintKeyActor({ id: newId(), name: "bench", scopes: ["export"] }), new Date(), newId());
    const worker: Call = callBy(mintJobActor("bench"), new Date(), newId());
    const fetched = async (format: ExportFormat) => {
      const { id, stored } = await requestExport(reader, { dataset: "cases", format, filter: {} });
      if (stored) await writeNextExport(worker);
      const bytes = await drain((await fetchExport(reader, id)).body);
      return { bytes, rows: (await getExport(reader, id)).progress.rows };
    };
    const { text } = statement({
      dataset: "cases",
      filter: {},
      columns: chooseColumns("cases", undefined),
      unmasked: false,
      now: new Date(),
    });
    const copied = async () => {
      const client = new pg.Client({
        connectionString: urls.appUrl,
        options: "-c timezone=UTC -c jit=off -c random_page_cost=1.1",
      });
      await client.connect();
      try {
        const stream = client.query(copyTo(`COPY (${text}) TO STDOUT`));
        let bytes = 0;
        for await (const chunk of stream) bytes += (chunk as Uint8Array).length;
        return { bytes, rows: stream.rowCount };
      } finally {
        await client.end();
      }
    };
    const runs: Record<string, Run[]> = {};
    if (formats.includes("csv")) {
      const [copy, csv]: [Run[], Run[]] = [[], []];
      // Taken in turns, so that whatever the machine does besides falls on both.
      for (let round = 0; round < rounds; round += 1) {
        copy.push(await watched(copied));
        csv.push(await watched(() => fetched("csv")));
      }
      Object.assign(runs, { copy, csv });
    }
    for (const format of formats) runs[format] ??= [await watched(() => fetched(format))];
    const best = (name: string) => Math.max(...(runs[name] ?? []).map((run) => run.rows / run.seconds));
    return {
      ...(runs["copy"] && { csvOfCopy: Math.round((best("csv") / best("copy")) * 1000) / 1000 }),
      worstMemoryGrowthMb: Math.max(...Object.values(runs).flatMap((list) => list.map((run) => run.memoryGrowthMb))),
      runs,
    };
  });
};
