import { dayAfter } from "@/components/ui/days";

/** What is asked for, as the API's lists, groups and exports take it: without order and place. */
export function filterQuery<Name extends string>(
  params: Readonly<Record<Name, string | number | readonly string[] | null>>,
  names: readonly Name[],
): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of names) {
    const value = params[name];
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) continue;
    query[name] = Array.isArray(value) ? value.join(",") : name === "to" ? dayAfter(String(value)) : String(value);
  }
  return query;
}

/** The same as the API's list takes it, newest first unless something else is said. */
export function listQuery(
  filter: Record<string, string>,
  { sort, cursor }: { sort: string | null; cursor: string | null },
): Record<string, string> {
  return {
    ...filter,
    ...(sort === null || sort === "newest" ? {} : { sort }),
    ...(cursor === null || cursor === "" ? {} : { cursor }),
  };
}

/** One text for one state of a list. */
export function keyOfQuery(query: Record<string, string>): string {
  return JSON.stringify(Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1)));
}
