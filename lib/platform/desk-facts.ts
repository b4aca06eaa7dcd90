import { prisma, query } from "@/lib/platform/db";

/** Facts that all processes share, one row each. */
export const DESK_FACTS = {
  /** Touched by each worker while it works; its time is the last sign of life. */
  worker: "worker_seen",
  /** `{ done: true }` once the demo world is loaded and detected. */
  demo: "demo_world",
  /** The standing cases by age, as the worker counted them last. */
  backlog: "backlog",
  /** `{ until }`: mutes of reporters that began or ended before this are reckoned into the open cases. */
  mutes: "mutes_reckoned",
} as const;
export type DeskFact = keyof typeof DESK_FACTS;

/** Sets a fact and its time, by the database's clock. */
export async function noteFact(fact: DeskFact, value: object = {}): Promise<void> {
  await query(
    `INSERT INTO desk_facts (key, value, updated_at) VALUES ($1, $2::jsonb, now())
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now()`,
    [DESK_FACTS[fact], JSON.stringify(value)],
  );
}

/** A fact's value, or null before it was first noted. */
export async function readFact(fact: DeskFact): Promise<unknown> {
  return (await prisma().deskFact.findUnique({ where: { key: DESK_FACTS[fact] } }))?.value ?? null;
}
