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
