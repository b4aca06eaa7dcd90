import type { Writer } from "@/prisma/seed/demo/events";
import type { Person } from "@/prisma/seed/demo/people";
import type { Random } from "@/prisma/seed/demo/random";

/** What a story needs: a writer, a clock that counts from the story's first day, and people made for it. */
export type Stage = {
  write: Writer;
  random: Random;
  /** Instant `days` days, `hours` hours and `minutes` minutes after the story begins. */
  at(days: number, hours: number, minutes?: number): Date;
  cast(kind: Person["kind"], over: Partial<Person>): Person;
  conversation(): string;
};

export type Story = {
  name: string /** Days before today on which it begins. */;
  begins: number;
  tell(stage: Stage): void;
};
