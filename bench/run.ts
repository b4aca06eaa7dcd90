import { randomBytes } from "node:crypto";
import { printFailure } from "@/scripts/setup/plain-error";

/** What a benchmark is given: the rest of the command line. It answers what is printed, as JSON. */
export type Bench = (args: string[]) => Promise<unknown>;

const BENCHES: Record<string, () => Promise<{ bench: Bench }>> = {
  seed: () => import("@/bench/seed"),
  queue: () => import("@/bench/queue"),
  ingest: () => import("@/bench/ingest"),
  detect: () => import("@/bench/detect"),
  bundle: () => import("@/bench/bundle"),
  lighthouse: () => import("@/bench/lighthouse"),
  inp: () => import("@/bench/inp"),
  decide: () => import("@/bench/decide"),
  insights: () => import("@/bench/insights"),
  history: () => import("@/bench/history"),
  export: () => import("@/bench/export"),
  seal: () => import("@/bench/seal"),
};

// A database of its own, so that figures at a million rows neither need nor touch anybody's desk.
process.env["DATA_DIR"] ||= ".data-bench";
Object.assign(process.env, { NODE_ENV: process.env["NODE_ENV"] || "production" });
process.env["LOG_LEVEL"] ||= "error";
process.env["NEXTAUTH_SECRET"] ||= randomBytes(32).toString("base64");
process.env["NEXTAUTH_URL"] ||= "http://localhost";
// The same each time, as the database stays; it guards made-up data only.
process.env["DOCKET_KEYS"] ||= `bench:${Buffer.alloc(32, "bench").toString("base64")}`;

const [name = "", ...args] = process.argv.slice(2);
const load = BENCHES[name];
if (!load) {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join("|")} [flags]; start with seed`);
  process.exitCode = 2;
} else {
  try {
    const { bench } = await load();
    console.log(JSON.stringify({ bench: name, node: process.version, ...((await bench(args)) as object) }, null, 2));
  } catch (error) {
    printFailure(error);
    process.exitCode = 1;
  }
}
