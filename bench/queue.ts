import autocannon from "autocannon";
import pg from "pg";
import { withBenchDatabase } from "@/bench/database";
import { flag, summary, timed } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { withWeb } from "@/bench/web";

/** The same page by hand: what the database itself takes, prepared once. */
const FLOOR = `
  SELECT c.id, c.number, c.status, c.account_id, a.display_name, a.kind, c.violations, c.phase, c.surface, c.language,
    c.score, c.value_amount, c.value_currency, c.priority_key, c.priority_reasons, c.opened_at, c.due_at, c.first_evidence,
    c.claimed_by, u.name, c.claim_expires_at
  FROM (SELECT * FROM cases WHERE status = 'open' ORDER BY priority_key DESC, id DESC LIMIT 51) c
  LEFT JOIN accounts a ON a.id = c.account_id LEFT JOIN users u ON u.id = c.claimed_by
  ORDER BY c.priority_key DESC, c.id DESC`;

/**
 * `--rounds N` (300): the queue's first page over HTTP with a session, interleaved with an empty signed-in route and with the
 * floor, the same page as one prepared statement; then page 100; then ten connections for ten seconds.
 */
export const bench: Bench = (args) => {
  const rounds = flag(args, "rounds", 300);
  const port = flag(args, "port", 43_117);
  return withBenchDatabase((urls, owner) =>
    withWeb(port, async (base, headers) => {
      const floor = new pg.Client({ connectionString: urls.appUrl });
      await floor.connect();
      try {
        const get = async (path: string) => {
          const response = await fetch(`${base}/api/v1${path}`, { headers });
          if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
          return response.json() as Promise<{ items: unknown[]; nextCursor: string | null }>;
        };
        let late: string | null = null;
        for (let page = 1; page < 100; page += 1) {
          late = (await get(`/cases?limit=50${late ? `&cursor=${late}` : ""}`)).nextCursor;
          if (!late) throw new Error("There are fewer than 100 pages: seed more cases first.");
        }
        const samples = {
          empty: [] as number[],
          floor: [] as number[],
          page1: [] as number[],
          page100: [] as number[],
        };
        for (let round = 0; round < rounds + 20; round += 1) {
          const times = {
            empty: await timed(() => get("/me")),
            floor: await timed(() => floor.query({ name: "floor", text: FLOOR })),
            page1: await timed(() => get("/cases?limit=50")),
            page100: await timed(() => get(`/cases?limit=50&cursor=${late}`)),
          };
          // The first rounds warm caches and the compiler.
          if (round >= 20)
            for (const name of Object.keys(times) as (keyof typeof times)[]) samples[name].push(times[name]);
        }
        const load = await autocannon({ url: `${base}/api/v1/cases?limit=50`, headers, connections: 10, duration: 10 });
        const { rows } = await owner.query("SELECT count(*)::int AS open FROM cases WHERE status = 'open'");
        const [empty, sql, page1, page100] = [samples.empty, samples.floor, samples.page1, samples.page100].map(
          summary,
        );
        return {
          openCases: rows[0].open,
          milliseconds: { emptySignedInRoute: empty, sqlFloor: sql, page1, page100 },
          aim: {
            page1AtMost: Math.round((empty!.p50 + 3 * sql!.p50) * 1000) / 1000,
            page1: page1!.p50,
            page100OverPage1: Math.round((page100!.p50 / page1!.p50) * 100) / 100,
          },
          tenConnections: {
            requestsPerSecond: load.requests.average,
            p50: load.latency.p50,
            p99: load.latency.p99,
            errors: load.errors + load.non2xx,
          },
        };
      } finally {
        await floor.end();
      }
    }),
  );
};
