import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { withBenchDatabase } from "@/bench/database";
import { flag } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { makeTalks } from "@/bench/talks";
import { withWeb } from "@/bench/web";
import { findBrowser } from "@/scripts/setup/browser";
import { PlainError } from "@/scripts/setup/plain-error";
import { root } from "@/scripts/setup/stamps";

type Audit = (
  browser: string,
  address: string,
  headers: Record<string, string>,
) => Promise<{ scores: Record<string, number>; metrics: Record<string, number>; machine: number; below: string[] }>;

/** On a busy machine the browser's trace now and then comes without its beginning. */
const TRIES = 3;

const folder = path.join(root, "bench", "lighthouse");

/**
 * `--runs N` (3): Lighthouse's desktop audit of the queue and of a case, signed in, the median run by performance. Scores
 * from 0 to 100, metrics in milliseconds (shift without a unit), what lost points, and how fast Lighthouse found the
 * machine while it looked: under 1,000 or so the figures say more of the machine than of the page.
 */
export const bench: Bench = (args) => {
  const runs = flag(args, "runs", 3);
  if (!existsSync(path.join(folder, "node_modules"))) {
    throw new PlainError("Lighthouse is a package of its own: run `npm ci` in bench/lighthouse first.");
  }
  const browser = findBrowser();
  if (browser === undefined) throw new PlainError("No browser was found: give CHROMIUM_PATH.");
  return withBenchDatabase(() =>
    withWeb(flag(args, "port", 43_120), async (base, headers) => {
      const { audit } = (await import(pathToFileURL(path.join(folder, "audit.mjs")).href)) as { audit: Audit };
      const { cases } = await makeTalks(runs);
      const pages: Record<string, object> = {};
      for (const name of ["queue", "case"] as const) {
        const seen: Awaited<ReturnType<Audit>>[] = [];
        for (let run = 0; run < runs; run += 1) {
          // Each run a case that nobody has opened.
          const address = `${base}/${name === "queue" ? "queue" : `cases/${cases[run]}`}`;
          for (let tries = 1; seen.length === run; tries += 1) {
            await audit(browser, address, headers).then(
              (result) => seen.push(result),
              (error: unknown) => {
                if (tries === TRIES) throw error;
              },
            );
          }
        }
        seen.sort((a, b) => a.scores["performance"]! - b.scores["performance"]!);
        pages[name] = seen[Math.floor(seen.length / 2)]!;
      }
      return { runs, pages };
    }),
  );
};
