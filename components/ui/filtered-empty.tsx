import type { ReactNode } from "react";
import { Action } from "@/components/ui/action";
import { listText } from "@/components/ui/list-text";
import { EmptyState } from "@/components/ui/states";

/** Why a filtered list is empty, and the way on: `last` is what to drop, by the filter's name; null where none is set. */
export function FilteredEmpty({
  last,
  children,
}: {
  last: { name: string; drop: () => void } | null;
  children: ReactNode;
}) {
  return (
    <EmptyState
      action={last === null ? null : <Action label={listText.filter.dropLast(last.name)} onAct={last.drop} />}
    >
      {children}
    </EmptyState>
  );
}
