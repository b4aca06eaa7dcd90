import { useQueryClient } from "@tanstack/react-query";

/** Reads a case, the lists that it stands in and what is next anew. */
export function useRefreshCase(id: string): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([["case", id], ["cases"], ["next-up"]].map((queryKey) => queries.invalidateQueries({ queryKey })));
}
