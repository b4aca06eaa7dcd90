import { gzipSync } from "node:zlib";
import { withBenchDatabase } from "@/bench/database";
import { flag } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { withWeb } from "@/bench/web";

/** Addresses of the scripts that a page's markup names: what a browser loads before the page can be used. */
function scriptsOf(html: string): string[] {
  const found = [...html.matchAll(/<script\b[^>]*>/g)].flatMap(([tag]) =>
    // Browsers that know modules leave these out.
    /\bnomodule\b/i.test(tag) ? [] : [...tag.matchAll(/\bsrc="([^"]+)"/g)].map((match) => match[1]!),
  );
  return [...new Set(found)];
}

/** Kilobytes of gzipped JavaScript for the first paint of the queue and of a case, aim 250 each, with the five largest files. */
export const bench: Bench = (args) =>
  withBenchDatabase((_, owner) =>
    withWeb(flag(args, "port", 43_118), async (base, headers) => {
      const { rows } = await owner.query("SELECT id FROM cases WHERE status = 'open' LIMIT 1");
      if (rows.length === 0) throw new Error("There is no case to show: seed some first.");
      const pages: Record<string, object> = {};
      for (const [name, address] of [
        ["queue", "/queue"],
        ["case", `/cases/${rows[0].id}`],
      ] as const) {
        const page = await fetch(base + address, { headers });
        if (!page.ok) throw new Error(`${address} answered ${page.status}.`);
        const files = await Promise.all(
          scriptsOf(await page.text()).map(async (src) => {
            const body = await (await fetch(new URL(src, base))).arrayBuffer();
            return { file: src.split("/").at(-1)!, kB: gzipSync(new Uint8Array(body)).length / 1_000 };
          }),
        );
        const round = (kB: number) => Math.round(kB * 10) / 10;
        pages[name] = {
          gzippedKB: round(files.reduce((sum, file) => sum + file.kB, 0)),
          aimAtMost: 250,
          files: files.length,
          largest: files
            .sort((a, b) => b.kB - a.kB)
            .slice(0, 5)
            .map(({ file, kB }) => `${file} ${round(kB)}`),
        };
      }
      return { pages };
    }),
  );
