import { DAY_MS, HOUR_MS, MINUTE_MS } from "@/lib/platform/time";
import { line, PROFILES, project } from "@/prisma/seed/demo/chatter";
import { eventWriter, type MarketplaceEvent } from "@/prisma/seed/demo/events";
import { contactLine, INNOCENT_LINES, paymentLine, scamLine } from "@/prisma/seed/demo/offences";
import { type Person, person } from "@/prisma/seed/demo/people";
import { seeded } from "@/prisma/seed/demo/random";
import { tellStories } from "@/prisma/seed/demo/stories";

export const DEMO_DAYS = 28;

export type TimedEvent = { event: MarketplaceEvent; sentAt: Date };

/** The same seed gives the same world. */
const SEED = 20_261_121;

/**
 * Four weeks of a marketplace up to `now`, in the order in which the marketplace sends them: ordinary projects, people
 * who break the rules, and the stories. Only the dates move with `now`.
 */
export function demoWorld(now: Date): TimedEvent[] {
  const random = seeded(SEED);
  const write = eventWriter();
  const start = new Date(now.getTime() - DEMO_DAYS * DAY_MS);
  let conversations = 0;
  const conversation = () => {
    conversations += 1;
    return `cv_${String(conversations).padStart(5, "0")}`;
  };

  const clients = Array.from({ length: 140 }, (_, index) => person(random, "client", index, start));
  const freelancers = Array.from({ length: 220 }, (_, index) => person(random, "freelancer", index, start));
  const agencies = Array.from({ length: 6 }, (_, index) => person(random, "agency", index, start));
  freelancers.slice(0, 18).forEach((member, index) => {
    member.agencyId = agencies[index % agencies.length]!.id;
  });
  for (const account of [...agencies, ...clients, ...freelancers]) write.account(account, start);
  for (const freelancer of freelancers.slice(0, 60)) {
    const text = random.chance(0.06) ? `${random.pick(PROFILES)} ${contactLine(random)}` : random.pick(PROFILES);
    write.content(
      { surface: "profile", authorId: freelancer.id, text },
      new Date(start.getTime() + random.between(1, 40) * HOUR_MS),
    );
  }

  // People who break the rules do it again: the same few come back, which is what strikes and history are about.
  const careless = new Set<Person>([...clients, ...freelancers].filter(() => random.chance(0.42)));

  for (let index = 0; index < 330; index += 1) {
    const client = random.pick(clients);
    const freelancer = random.pick(freelancers);
    const about = project(random);
    const talk = conversation();
    const contract = {
      id: `co_${String(index + 1).padStart(4, "0")}`,
      clientId: client.id,
      freelancerId: freelancer.id,
      conversationId: talk,
      amount: random.between(3, 140) * 100,
      currency: random.pick(["USD", "USD", "USD", "EUR", "GBP"]),
    };
    // Projects begin in the first weeks more often than in the last days, so that histories have time to unfold.
    let clock = start.getTime() + random.between(2, (DEMO_DAYS - 1) * 24 - 4) * HOUR_MS;
    const step = (least: number, most: number) => {
      clock += random.between(least * 60, most * 60) * MINUTE_MS;
      return new Date(clock);
    };
    const passed = () => clock >= now.getTime();
    const wrongs = (author: Person, phase: "before" | "during" | "after") => {
      if (!careless.has(author)) return random.chance(0.004) ? contactLine(random) : null;
      if (phase === "before")
        return random.chance(0.2) ? (random.chance(0.08) ? scamLine(random) : contactLine(random)) : null;
      if (phase === "during")
        return random.chance(0.03) ? paymentLine(random) : random.chance(0.08) ? contactLine(random) : null;
      return random.chance(0.28) ? paymentLine(random) : null;
    };
    const say = (author: Person, role: "client" | "freelancer", phase: "before" | "during" | "after", when: Date) => {
      const counterpart = author === client ? freelancer : client;
      const wrong = wrongs(author, phase);
      const plain = random.chance(0.02) ? random.pick(INNOCENT_LINES) : line(random, about, role);
      write.content(
        {
          surface: "message",
          authorId: author.id,
          counterpartId: counterpart.id,
          conversationId: talk,
          text: wrong ?? plain,
        },
        when,
      );
    };

    if (random.chance(0.5)) {
      const post = careless.has(client) && random.chance(0.12) ? `${about.post} ${contactLine(random)}` : about.post;
      write.content({ surface: "job_post", authorId: client.id, text: `${about.title}. ${post}` }, step(0, 1));
    }
    const pitch =
      careless.has(freelancer) && random.chance(0.22)
        ? `${contactLine(random)} ${random.pick(about.pitch)}`
        : random.pick(about.pitch);
    write.content(
      { surface: "proposal", authorId: freelancer.id, counterpartId: client.id, conversationId: talk, text: pitch },
      step(1, 12),
    );
    for (let turn = random.between(2, 5); turn > 0 && !passed(); turn -= 1) {
      const role = turn % 2 === 0 ? "client" : "freelancer";
      say(role === "client" ? client : freelancer, role, "before", step(0, 8));
    }
    if (passed() || random.chance(0.25)) continue;
    write.contract({ ...contract, status: "offer" }, step(1, 10));
    say(client, "client", "before", step(0, 2));
    if (passed() || random.chance(0.1)) continue;
    write.contract({ ...contract, status: "active" }, step(1, 20));
    for (let turn = random.between(3, 14); turn > 0 && !passed(); turn -= 1) {
      const role = random.chance(0.5) ? "client" : "freelancer";
      say(role === "client" ? client : freelancer, role, "during", step(1, 30));
    }
    if (passed() || random.chance(0.35)) continue;
    write.contract({ ...contract, status: random.chance(0.08) ? "cancelled" : "ended" }, step(1, 20));
    for (let turn = random.between(1, 3); turn > 0 && !passed(); turn -= 1)
      say(turn % 2 ? client : freelancer, turn % 2 ? "client" : "freelancer", "after", step(4, 60));
    if (random.chance(0.4)) {
      write.content(
        {
          surface: "review",
          authorId: client.id,
          counterpartId: freelancer.id,
          text: random.pick([
            "Quick, careful, friendly. Would hire again.",
            "Good work, a day late.",
            "Five of five, the report is a joy to read.",
          ]),
        },
        step(2, 40),
      );
    }
  }
  tellStories(write, random, now, conversation);

  return write.events
    .map((event, index) => ({ event, sentAt: write.sent[index]! }))
    .filter(({ event, sentAt }) => sentAt <= now && Date.parse(event.occurredAt) <= now.getTime())
    .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime());
}
