import "@/lib/detect/intent/compile-here";
import { ingestEvents } from "@/lib/domain/events/mutations";
import { foldFigures } from "@/lib/domain/insights/mutations";
import { followLate, judgeNextBatch } from "@/lib/domain/judgement/mutations";
import { publishFirstPolicy } from "@/lib/domain/policies/mutations";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import { ReadingPool } from "@/lib/jobs/reading/pool";
import { readNextFiles } from "@/lib/jobs/reading/read-next";
import { mintJobActor } from "@/lib/platform/actor";
import { type Call, callBy } from "@/lib/platform/call";
import { noteFact, readFact } from "@/lib/platform/desk-facts";
import { newId } from "@/lib/platform/ids";
import { DAY_MS, HOUR_MS } from "@/lib/platform/time";
import { appeals, moderate, review } from "@/prisma/seed/demo/desk-work";
import { seeded } from "@/prisma/seed/demo/random";
import { reviewDrawn, sampleTraffic } from "@/prisma/seed/demo/random-sample";
import { planReviews, reviewAgain, teachReviewers } from "@/prisma/seed/demo/second-reviews";
import { demoStaff } from "@/prisma/seed/demo/staff";
import { DEMO_DAYS, demoWorld, type TimedEvent } from "@/prisma/seed/demo/world";

/** Events of so many hours are sent, judged and worked on together. */
const STEP = 4 * HOUR_MS;
/** Events a request, as a marketplace would send them. */
const REQUEST = 500;

const marketplace = mintJobActor("demo-marketplace");
const worker = mintJobActor("demo-worker");

/** Reads the files and judges all that waits, as the worker would have at that time. */
async function judgeAll(at: Date, readers: ReadingPool): Promise<void> {
  while ((await readNextFiles(readers)) > 0);
  const call = (): Call => callBy(worker, at, newId());
  for (;;) {
    const judged = await judgeNextBatch(call(), { maxKeys: 64, maxContents: 500 });
    const followed = await followLate(200);
    if (judged === 0 && followed === 0) return;
  }
}

async function send(events: readonly TimedEvent[], at: Date): Promise<void> {
  for (let start = 0; start < events.length; start += REQUEST) {
    const batch = events.slice(start, start + REQUEST).map(({ event }) => event);
    const { rejected } = await ingestEvents(callBy(marketplace, at, newId()), batch);
    if (rejected.length > 0) {
      const first = rejected[0]!;
      throw new Error(`The demo world sent an event that is refused: ${first.id} ${first.code} ${first.detail}`);
    }
  }
}

/**
 * Loads the demo world once: four weeks of marketplace events go in through ingest, are judged and decided by the demo
 * people at their own times, all through the desk's own use cases. Broken off, it goes on where it stood. Must run
 * before a worker does: a worker would judge the past as of now. Answers false when it was loaded already.
 */
export async function loadDemoWorld(input: {
  now: Date;
  password: string;
  apiKey: string;
  say: (line: string) => void;
}): Promise<boolean> {
  const before = (await readFact("demo")) as { done?: boolean; now?: string; until?: string } | null;
  const now = before?.now ? new Date(before.now) : input.now;
  const start = new Date(now.getTime() - DEMO_DAYS * DAY_MS);
  const opening = callBy(marketplace, start, newId());
  await publishFirstPolicy(opening);
  const staff = await demoStaff(opening, input.password, input.apiKey);
  if (before?.done) return false;
  await planReviews(staff, start);
  await sampleTraffic(staff, start);

  const readers = new ReadingPool();
  const world = demoWorld(now);
  const random = seeded(7);
  const objections = seeded(11);
  const second = seeded(13);
  let from = before?.until ? new Date(before.until) : new Date(start.getTime() - 1);
  let decided = 0;
  while (from < now) {
    const until = new Date(Math.min(from.getTime() + STEP, now.getTime()));
    const due = world.filter(({ sentAt }) => sentAt > from && sentAt <= until);
    await send(due, until);
    await judgeAll(until, readers);
    const call = callBy(worker, until, newId());
    await settleDueEnforcements(call);
    const hour = until.getUTCHours();
    const left = (now.getTime() - until.getTime()) / DAY_MS;
    if (left > 2.5 && hour >= 6 && hour < 10) await reviewDrawn(staff, until);
    // The last two and a half days are left for whoever opens the desk; before that two people keep up with most of it.
    if (left > 2.5 && hour >= 6 && hour < 20) decided += await moderate(staff, until, random.between(2, 5), random);
    if (left > 4 && hour >= 10 && hour < 14) await review(staff, new Date(until.getTime() + HOUR_MS), random);
    if (left > 1 && hour >= 14 && hour < 18) await appeals(staff, marketplace, until, objections);
    await settleDueEnforcements(callBy(worker, new Date(Math.min(until.getTime() + STEP - 1, now.getTime())), newId()));
    if (left > 1 && hour >= 14 && hour < 18) await reviewAgain(staff, until, second);
    if (left < DEMO_DAYS / 2) await teachReviewers(staff, until, second);
    while ((await foldFigures()) > 0);
    await noteFact("demo", { now: now.toISOString(), until: until.toISOString() });
    if (
      Math.floor((until.getTime() - start.getTime()) / (7 * DAY_MS)) >
      Math.floor((from.getTime() - start.getTime()) / (7 * DAY_MS))
    ) {
      input.say(
        `Demo world: ${Math.round((100 * (until.getTime() - start.getTime())) / (now.getTime() - start.getTime()))} %`,
      );
    }
    from = until;
  }
  await readers.close();
  await noteFact("demo", { done: true, now: now.toISOString() });
  input.say(`Demo world: ${world.length} events taken in and judged, ${decided} cases decided`);
  return true;
}
