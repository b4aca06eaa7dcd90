import type { ReactNode } from "react";
import { ListSkeleton } from "@/components/ui/list-skeleton";
import { ErrorState } from "@/components/ui/states";

/**
 * What a list shows: bones until its rows are first there, what failed, why it is empty, or the rows. Rows that are known
 * stay while they are fetched again, and when that fails. `empty` is null where there is something to show.
 */
export function LoadedList<Data>({
  query,
  widths,
  failed,
  empty,
  children,
}: {
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  /** Of the columns, in pixels; null for the one that takes what is left. */
  widths: readonly (number | null)[];
  failed: string;
  empty?: ((data: Data) => ReactNode) | undefined;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return empty?.(query.data) ?? children(query.data);
  if (query.error === null) return <ListSkeleton widths={widths} />;
  return <ErrorState error={query.error} title={failed} onRetry={() => void query.refetch()} />;
}
