import { type ChildProcess, spawn } from "node:child_process";
import autocannon from "autocannon";
import pg from "pg";
import { withBenchDatabase } from "@/bench/database";
import { flag, summary, timed } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { createUser } from "@/lib/domain/users/mutations";
import { mintJobActor } from "@/lib/platform/actor";
import { jobCall } from "@/lib/platform/call";
import { newId } from "@/lib/platform/ids";
import { buildPages, nextProgram } from "@/scripts/setup/build";

/** The same page by hand: what the database itself takes, prepared once. */
const FLOOR = `
  SELECT c.id, c.number, c.status, c.account_id, a.display_name, a.kind, c.violations, c.phase, c.surface, c.language,
    c.score, c.value_amount, c.value_currency, c.priority_key, c.priority_reasons, c.opened_at, c.due_at, c.first_evidence,
    c.claimed_by, u.name, c.claim_expires_at
  FROM (SELECT * FROM cases WHERE status = 'open' ORDER BY priority_key DESC, id DESC LIMIT 51) c
  LEFT JOIN accounts a ON a.id = c.account_id LEFT JOIN users u ON u.id = c.claimed_by
  ORDER BY c.priority_key DESC, c.id DESC`;

async function served(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error("The web process ended before it served.");
    const live = await fetch(`http://127.0.0.1:${port}/api/health/live`).catch(() => null);
    if (live?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The web process did not begin to serve within 30 seconds.");
}

/** Signs in as a person does and answers the session's cookie. */
async function signIn(base: string, email: string, password: string): Promise<string> {
  const cookies = (response: Response) => response.headers.getSetCookie().map((line) => line.split(";")[0]!);
  const first = await fetch(`${base}/api/auth/csrf`);
  const { csrfToken } = (await first.json()) as { csrfToken: string };
  const second = await fetch(`${base}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Cookie: cookies(first).join("; "), Origin: base },
    body: new URLSearchParams({ email, password, csrfToken, json: "true" }),
  });
  const session = cookies(second).find((cookie) => cookie.includes("session-token"));
  if (!session) throw new Error(`Sign-in answered ${second.status} without a session.`);
  return session;
}

/**
 * `--rounds N` (300): the queue's first page over HTTP with a session, interleaved with an empty signed-in route and with the
 * floor, the same page as one prepared statement; then page 100; then ten connections for ten seconds.
 */
export const bench: Bench = (args) => {
  const rounds = flag(args, "rounds", 300);
  const port = flag(args, "port", 43_117);
  return withBenchDatabase(async (urls, owner) => {
    process.env["NEXTAUTH_URL"] = `http://localhost:${port}`;
    await buildPages();
    const email = `${newId()}@docket.test`;
    const password = newId();
    await createUser(jobCall(mintJobActor("bench"), new Date(), newId()), {
      email,
      name: "Bench",
      role: "moderator",
      password,
    });
    const child = spawn(process.execPath, [nextProgram, "start", "-p", String(port), "-H", "127.0.0.1"], {
      env: { ...process.env, NODE_ENV: "production" },
      stdio: "ignore",
    });
    const floor = new pg.Client({ connectionString: urls.appUrl });
    await floor.connect();
    try {
      await served(port, child);
      const base = `http://localhost:${port}`;
      const headers = { Cookie: await signIn(base, email, password) };
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
      const samples = { empty: [] as number[], floor: [] as number[], page1: [] as number[], page100: [] as number[] };
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
      const [empty, sql, page1, page100] = [samples.empty, samples.floor, samples.page1, samples.page100].map(summary);
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
      child.kill("SIGTERM");
    }
  });
};
