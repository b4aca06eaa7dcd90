import "@/lib/detect/intent/compile-here";
import { spawn } from "node:child_process";
import pg from "pg";
import { withBenchDatabase } from "@/bench/database";
import { flag, timed } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { detect } from "@/lib/detect/detect";
import { ingestEvents } from "@/lib/domain/events/mutations";
import { followLate, judgeNextBatch } from "@/lib/domain/judgement/mutations";
import { publishFirstPolicy } from "@/lib/domain/policies/mutations";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { newId } from "@/lib/platform/ids";
import { line, project } from "@/prisma/seed/demo/chatter";
import { contactLine } from "@/prisma/seed/demo/offences";
import { type Random, seeded } from "@/prisma/seed/demo/random";
import { buildWorker, runWorkerProgram } from "@/scripts/setup/worker-program";

const BATCH = 1_000;
/** Messages of one conversation in one batch. */
const TURNS = 10;
/** Batches that the worker judges before it is timed: its lexicons are built by the first message of a language. */
const WARM = 3;

type Message = {
  id: string;
  authorId: string;
  counterpartId: string;
  conversationId: string;
  text: string;
  at: string;
};

/** A thousand messages in a hundred conversations, one in fifty with a contact; ids of this run only. */
function batchOf(random: Random, run: string, number: number): Message[] {
  const start = Date.now() - 60_000;
  return Array.from({ length: BATCH }, (_, index) => {
    const talk = `${number}-${Math.floor(index / TURNS)}`;
    const people = [`bench-c-${run}-${talk}`, `bench-f-${run}-${talk}`];
    const turn = index % 2;
    const text = random.chance(0.02)
      ? contactLine(random)
      : line(random, project(random), turn ? "freelancer" : "client");
    return {
      id: `${run}-${number}-${index}`,
      authorId: people[turn]!,
      counterpartId: people[1 - turn]!,
      conversationId: `bench-${run}-${talk}`,
      text,
      at: new Date(start + index).toISOString(),
    };
  });
}

const asEvents = (messages: readonly Message[]) =>
  messages.map(({ id, at, ...content }) => ({
    id: `e-${id}`,
    type: "content.created",
    occurredAt: at,
    data: { content: { id, surface: "message", ...content } },
  }));

/** The rows that these messages leave behind (receipt, name, content, assessment), in multi-row inserts, one transaction. */
async function byHand(client: pg.Client, messages: readonly Message[]): Promise<void> {
  const ids = messages.map(() => newId());
  const column = <Key extends keyof Message>(key: Key) => messages.map((message) => message[key]);
  const run = (name: string, text: string, values: unknown[]) => client.query({ name, text, values });
  await client.query("BEGIN");
  await run("receipts", "INSERT INTO event_receipts (event_id) SELECT unnest($1::text[])", [
    column("id").map((id) => `h-${id}`),
  ]);
  await run(
    "names",
    "INSERT INTO content_keys (external_id, content_id) SELECT * FROM unnest($1::text[], $2::uuid[])",
    [column("id").map((id) => `h-${id}`), ids],
  );
  await run(
    "contents",
    `INSERT INTO contents (id, external_id, surface, author_id, counterpart_id, conversation_id, text, occurred_at)
     SELECT id, external_id, 'message', author_id, counterpart_id, conversation_id, text, at
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])
       AS t(id, external_id, author_id, counterpart_id, conversation_id, text, at)`,
    [
      ids,
      column("id").map((id) => `h-${id}`),
      column("authorId"),
      column("counterpartId"),
      column("conversationId").map((id) => `h-${id}`),
      column("text"),
      column("at"),
    ],
  );
  await run(
    "assessments",
    `INSERT INTO assessments (content_id, id, revision, phase, exceptions, detector_version, policy_version, violations, assessed_at)
     SELECT id, id, 1, 'none', '{}', '1', 1, '[]', now() FROM unnest($1::uuid[]) AS id`,
    [ids],
  );
  await client.query("COMMIT");
}

/** As many workers as are asked for, as they run beside the web process, from their first sign of life. */
async function besideWorkers<T>(count: number, owner: pg.Client, work: () => Promise<T>): Promise<T> {
  await buildWorker();
  const since = new Date();
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, runWorkerProgram, { env: process.env, stdio: ["ignore", "ignore", "inherit"] }),
  );
  try {
    for (let tries = 0; ; tries += 1) {
      const { rowCount } = await owner.query("SELECT FROM desk_facts WHERE key = 'worker_seen' AND updated_at > $1", [
        since,
      ]);
      if (rowCount) break;
      if (tries > 300 || children.some((child) => child.exitCode !== null))
        throw new Error("The worker did not come up.");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return await work();
  } finally {
    await Promise.all(
      children.map((child) => {
        const ended = new Promise((resolve) => child.once("exit", resolve));
        child.kill("SIGTERM");
        return ended;
      }),
    );
  }
}

async function nothingWaits(owner: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await owner.query("SELECT EXISTS (SELECT FROM detection_queue) AS waits");
    if (!rows[0].waits) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const perSecond = (events: number, milliseconds: number) => Math.round((events * 1_000) / milliseconds);

/**
 * `--batches N` (20): a thousand messages a batch are taken in and judged, interleaved with the same rows written by hand.
 * `together` is from the first event sent to the last one judged, one after the other in one process; `detection` is the
 * share of judging that is detection alone, without a database. `desk` is as many batches again, taken in here while a
 * worker process judges, or `--workers N` of them: from the first event sent until none waits, as on a desk with one web
 * process, the workers as they are built and warm.
 */
export const bench: Bench = (args) => {
  const batches = flag(args, "batches", 20);
  const workers = flag(args, "workers", 1);
  return withBenchDatabase(async (urls, owner) => {
    const actor = mintJobActor("bench");
    const call = () => callBy(actor, new Date(), newId());
    let detecting = 0;
    const measured: typeof detect = (input) => {
      const began = performance.now();
      const result = detect(input);
      detecting += performance.now() - began;
      return result;
    };
    const judgeAll = async () => {
      let judged = 0;
      for (;;) {
        const followed = await followLate(100);
        const now = await judgeNextBatch(call(), { maxKeys: 600, maxContents: 1200 }, measured);
        judged += now;
        if (followed === 0 && now === 0) return judged;
      }
    };
    const client = new pg.Client({ connectionString: urls.appUrl });
    await client.connect();
    try {
      await publishFirstPolicy(call());
      const random = seeded(7);
      const run = newId();
      const warm = batchOf(random, run, 0);
      await ingestEvents(call(), asEvents(warm));
      await judgeAll();
      await byHand(client, warm);
      detecting = 0;
      const spent = { ingest: 0, judge: 0, floor: 0 };
      let judged = 0;
      for (let number = 1; number <= batches; number += 1) {
        const messages = batchOf(random, run, number);
        spent.ingest += await timed(() => ingestEvents(call(), asEvents(messages)));
        spent.judge += await timed(async () => {
          judged += await judgeAll();
        });
        spent.floor += await timed(() => byHand(client, messages));
      }
      const events = batches * BATCH;
      const desk = await besideWorkers(workers, owner, async () => {
        const send = async (first: number, last: number) => {
          for (let number = first; number <= last; number += 1)
            await ingestEvents(call(), asEvents(batchOf(random, `${run}-desk`, number)));
          await nothingWaits(owner);
        };
        await send(1, WARM);
        return timed(() => send(WARM + 1, WARM + batches));
      });
      if (judged !== events) throw new Error(`${events} messages were sent and ${judged} judged.`);
      return {
        events,
        workers,
        eventsPerSecond: {
          ingest: perSecond(events, spent.ingest),
          judge: perSecond(events, spent.judge),
          together: perSecond(events, spent.ingest + spent.judge),
          detection: perSecond(events, detecting),
          desk: perSecond(events, desk),
          floor: perSecond(events, spent.floor),
        },
        timesFloor: Math.round(((spent.ingest + spent.judge) / spent.floor) * 100) / 100,
        judgeMillisecondsPerThousand: {
          detection: Math.round((detecting * 1_000) / events),
          rest: Math.round(((spent.judge - detecting) * 1_000) / events),
        },
      };
    } finally {
      await client.end();
    }
  });
};
