"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answer, client } from "@/lib/api/client";
import type { Preferences, SeenPictures } from "@/lib/domain/preferences/schema";

const KEY = ["seen-pictures"];
const AS_THEY_ARE: SeenPictures = { grey: false, blur: false };

/**
 * How this person wants to see pictures, kept with the person. Null until it is known: a picture shown plain for a moment
 * is what somebody who wants them blurred asked to be spared. `change` holds at once; `error` says that it was not kept.
 */
export function useSeenPictures() {
  const queries = useQueryClient();
  const { data, isError } = useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => {
      const kept = await answer<Preferences>(client.me.preferences.$get({}, { init: { signal: signal ?? null } }));
      return kept["desk.pictures"] ?? AS_THEY_ARE;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  const keeping = useMutation({
    mutationFn: (next: SeenPictures) =>
      answer<Preferences>(
        client.me.preferences[":key"].$put({
          param: { key: "desk.pictures" },
          json: { value: next.grey || next.blur ? next : null },
        }),
      ),
    onMutate: (next) => queries.setQueryData(KEY, next),
  });
  // Not known and not to be had: what is least to look at.
  const seen: SeenPictures | null = data ?? (isError ? { grey: true, blur: true } : null);
  return { seen, change: (next: SeenPictures) => keeping.mutate(next), error: keeping.error };
}
