import type { ReactNode } from "react";
import { Action } from "@/components/ui/action";
import { listText } from "@/components/ui/list-text";
import { EmptyState } from "@/components/ui/states";

type LastFilter = { name: string; drop: () => void };

/**
 * The last of the filters that are set, by its name, and what drops it; null where none is set. The two ends of a stretch of
 * days are one filter.
 */
export function lastFilter<Name extends string>(
  set: readonly Name[],
  nameOf: (filter: Name) => string,
  change: (dropped: { [Filter in Name]?: null }) => void,
): LastFilter | null {
  const last = set[set.length - 1];
  if (last === undefined) return null;
  const together: readonly string[] = last === "from" || last === "to" ? ["from", "to"] : [last];
  const dropped = Object.fromEntries(together.map((filter) => [filter, null])) as { [Filter in Name]?: null };
  return { name: nameOf(last), drop: () => change(dropped) };
}

/** Why a filtered list is empty, and the way on: `last` is what to drop, as {@link lastFilter} gives it. */
export function FilteredEmpty({ last, children }: { last: LastFilter | null; children: ReactNode }) {
  return (
    <EmptyState
      action={last === null ? null : <Action label={listText.filter.dropLast(last.name)} onAct={last.drop} />}
    >
      {children}
    </EmptyState>
  );
}
