import { spawn } from "node:child_process";
import { once } from "node:events";
import { beforeAll, expect, test } from "vitest";
import { firstPolicy, pair, send } from "@/lib/domain/testing/marketplace";
import { forgetIdempotencyKeys, forgetReceipts, makePartitions, sweep } from "@/lib/jobs/upkeep";
import { runWorker } from "@/lib/jobs/worker";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { runWorkerSource } from "@/scripts/setup/worker-program";

const database = testDatabase();
beforeAll(firstPolicy);

const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resume) => setTimeout(resume, 50));
}
const waiting = async () => Number((await rows<{ n: string }>("SELECT count(*) AS n FROM detection_queue"))[0]!.n);

const CONTACT = "Write to maria.keller@example.org or call +1 212 555 0142";

test("several workers judge all there is once, fold its figures, show life, and end when told", async () => {
  const pairs = Array.from({ length: 12 }, pair);
  const stop = new AbortController();
  const workers = Promise.all([runWorker(stop.signal), runWorker(stop.signal), runWorker(stop.signal)]);
  try {
    for (let at = 0; at < pairs.length; at += 4) {
      const some = pairs.slice(at, at + 4);
      await send(
        ...some.flatMap((p) => [...p.describe, p.says("freelancer", CONTACT, 1), p.says("client", "Thank you.", 2)]),
      );
    }
    await until(async () => (await waiting()) === 0);
    await until(async () => (await rows("SELECT id FROM stat_deltas LIMIT 1")).length === 0);
  } finally {
    stop.abort();
    await workers;
  }
  const accounts = pairs.map((p) => p.freelancer);
  const cases = await rows<{ n: string }>(
    "SELECT count(*) AS n FROM cases WHERE account_id = ANY($1) AND status = 'open' AND version = 1 GROUP BY account_id",
    [accounts],
  );
  expect(cases).toEqual(accounts.map(() => ({ n: "1" })));
  const assessed = await rows<{ n: string }>(
    "SELECT count(*) AS n FROM assessments a JOIN contents c ON c.id = a.content_id WHERE c.conversation_id = ANY($1) GROUP BY c.id",
    [pairs.map((p) => p.talk)],
  );
  expect(assessed).toEqual(Array.from({ length: 24 }, () => ({ n: "1" })));
  expect(await rows("SELECT sum(count)::int AS n FROM stat_daily WHERE metric = 'contents_judged'")).toEqual([
    { n: 24 },
  ]);
  expect(await rows("SELECT sum(count)::int AS n FROM stat_daily WHERE metric = 'cases_opened'")).toEqual([{ n: 12 }]);
  expect(await rows("SELECT key FROM desk_facts WHERE key = 'worker_seen'")).toHaveLength(1);
}, 120_000);

test("the worker process works and leaves with 0 when asked to end", async () => {
  const worker = spawn(process.execPath, runWorkerSource, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, LOG_LEVEL: "info" },
  });
  const exited = once(worker, "exit");
  try {
    let said = "";
    worker.stdout.on("data", (piece: Buffer) => {
      said += piece.toString();
    });
    await until(async () => said.includes("worker_started"));
    const p = pair();
    await send(...p.describe, p.says("freelancer", CONTACT, 1));
    await until(async () => (await waiting()) === 0);
    worker.kill("SIGTERM");
    expect((await exited)[0]).toBe(0);
    expect(said).toContain("worker_stopped");
    expect(said).not.toMatch(/maria\.keller|555 0142/);
    expect(await rows("SELECT status FROM cases WHERE account_id = $1", [p.freelancer])).toEqual([{ status: "open" }]);
  } finally {
    worker.kill("SIGKILL");
  }
}, 120_000);

test("receipts are kept 30 days and first answers 24 hours, no longer", async () => {
  await database.owner.query(
    `INSERT INTO event_receipts (event_id, received_at) VALUES ('old', now() - interval '31 days'), ('young', now() - interval '29 days')`,
  );
  await database.owner.query(
    `INSERT INTO idempotency_keys (actor_id, route, key, body_hash, status, response, created_at)
     VALUES ('a', 'r', 'old', '', 200, '{}', now() - interval '25 hours'), ('a', 'r', 'young', '', 200, '{}', now() - interval '23 hours')`,
  );
  expect(await forgetReceipts()).toBe(1);
  expect(await forgetIdempotencyKeys()).toBe(1);
  expect(await sweep()).toBe(false);
  expect(await rows("SELECT event_id FROM event_receipts WHERE event_id IN ('old', 'young')")).toEqual([
    { event_id: "young" },
  ]);
  expect(await rows("SELECT key FROM idempotency_keys WHERE actor_id = 'a'")).toEqual([{ key: "young" }]);
});

test("what is told of content that never comes is kept 30 days, no longer", async () => {
  for (const [id, days] of [
    ["late", 31],
    ["fresh", 29],
  ] as const) {
    await database.owner.query(
      `INSERT INTO pending_content_events (event_id, external_id, type, occurred_at, data, received_at)
       VALUES ($1, 'never', 'content.edited', now(), '{"text": "call +1 212 555 0142"}', now() - make_interval(days => $2))`,
      [id, days],
    );
    await database.owner.query(
      `INSERT INTO pending_signals (event_id, external_id, data, received_at)
       VALUES ($1, 'never', '{}', now() - make_interval(days => $2))`,
      [id, days],
    );
  }
  expect(await sweep()).toBe(false);
  expect(await rows("SELECT event_id FROM pending_content_events")).toEqual([{ event_id: "fresh" }]);
  expect(await rows("SELECT event_id FROM pending_signals")).toEqual([{ event_id: "fresh" }]);
});

test("partitions of the months ahead are made once, by the application's role", async () => {
  await makePartitions();
  const ahead = new Date(Date.now() + 85 * 86_400_000);
  const name = `contents_${ahead.getUTCFullYear()}${String(ahead.getUTCMonth() + 1).padStart(2, "0")}`;
  expect(await rows("SELECT to_regclass($1) IS NOT NULL AS there", [name])).toEqual([{ there: true }]);
  expect(await makePartitions()).toBe(0);
});
