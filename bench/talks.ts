import "@/lib/detect/intent/compile-here";
import { ingestEvents } from "@/lib/domain/events/mutations";
import { followLate, judgeNextBatch } from "@/lib/domain/judgement/mutations";
import { publishFirstPolicy } from "@/lib/domain/policies/mutations";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { query } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { line, project } from "@/prisma/seed/demo/chatter";
import { contactLine } from "@/prisma/seed/demo/offences";
import { seeded } from "@/prisma/seed/demo/random";

/** Messages of one conversation; one in ten gives a contact away. */
const TURNS = 20;
const EVERY = 10;

/**
 * Conversations with evidence, sent and judged as a marketplace's are, each between two accounts of its own and each a
 * case. Returns a language that only they are in, which makes a view of them, and their cases.
 */
export async function makeTalks(talks: number): Promise<{ language: string; cases: string[] }> {
  const actor = mintJobActor("bench");
  const call = () => callBy(actor, new Date(), newId());
  await publishFirstPolicy(call());
  const letter = () => String.fromCharCode(97 + Math.floor(Math.random() * 26));
  // Codes that begin with a q are for local use (ISO 639-2).
  const language = `q${letter()}${letter()}`;
  const run = newId();
  const random = seeded(11);
  const start = Date.now() - 3_600_000;
  for (let talk = 0; talk < talks; talk += 1) {
    const about = project(random);
    const people = [`talk-f-${run}-${talk}`, `talk-c-${run}-${talk}`];
    await ingestEvents(
      call(),
      Array.from({ length: TURNS }, (_, turn) => ({
        id: `talk-${run}-${talk}-${turn}`,
        type: "content.created",
        occurredAt: new Date(start + talk * 60_000 + turn * 1_000).toISOString(),
        data: {
          content: {
            id: `talk-${run}-${talk}-${turn}`,
            surface: "message",
            authorId: people[turn % 2]!,
            counterpartId: people[1 - (turn % 2)]!,
            conversationId: `talk-${run}-${talk}`,
            text: turn % EVERY === 0 ? contactLine(random) : line(random, about, turn % 2 ? "client" : "freelancer"),
          },
        },
      })),
    );
  }
  while ((await followLate(100)) + (await judgeNextBatch(call(), { maxKeys: 600, maxContents: 1200 })) > 0);
  const rows = await query<{ id: string }>(
    "SELECT id FROM cases WHERE status = 'open' AND account_id LIKE $1 ORDER BY priority_key DESC, id DESC",
    [`talk-f-${run}-%`],
  );
  const cases = rows.map(({ id }) => id);
  await query("UPDATE cases SET language = $1 WHERE id = ANY($2::uuid[])", [language, cases]);
  return { language, cases };
}
