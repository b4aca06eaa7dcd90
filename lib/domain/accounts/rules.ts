import type { AccountInput, ContractInput } from "@/lib/domain/events/schema";

/**
 * The newest word on each field out of several descriptions: a description may leave fields out, and descriptions come
 * in any order. Of two of the same instant the later one in the batch holds.
 */
export function newestFields<Description extends object>(
  descriptions: readonly { at: Date; fields: Partial<Description> }[],
): { fields: Partial<Description>; times: Record<string, string> } {
  const fields: Partial<Description> = {};
  const times: Record<string, string> = {};
  for (const description of [...descriptions].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    for (const key of Object.keys(description.fields) as (keyof Description & string)[]) {
      if (description.fields[key] === undefined) continue;
      fields[key] = description.fields[key];
      times[key] = description.at.toISOString();
    }
  }
  return { fields, times };
}

export type AccountFields = Omit<AccountInput, "id">;
export type ContractFields = Omit<ContractInput, "id" | "status">;

/** Accounts that a search reads of each way, before they are put in order: beyond them it is too short to mean one. */
const MOST_FOUND = 200;

/**
 * The accounts that a search may mean, as SQL over the parameters that it adds: by the beginning of the id, and by the
 * beginnings of words of the name, each of which must be there. Each way is bounded and goes by its own index.
 */
export function accountsMeant(q: string, bind: (value: unknown) => string): string {
  const begins = `${q.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  const words = q
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const ways = [`lower(id) LIKE ${bind(begins)}::text`];
  if (words !== null) {
    const wanted = words.slice(0, 8).map((word) => `'${word}':*`);
    ways.push(`docket_name_words(display_name) @@ to_tsquery('simple', ${bind(wanted.join(" & "))}::text)`);
  }
  return ways.map((way) => `(SELECT id FROM accounts WHERE ${way} LIMIT ${MOST_FOUND})`).join(" UNION ");
}
