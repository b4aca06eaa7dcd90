"use client";

import { useQuery } from "@tanstack/react-query";
import { getRelated } from "@/components/contact/api";

/** What stands beside a case; read once for all that show a part of it. */
export function useRelated(caseId: string) {
  return useQuery({
    queryKey: ["related", caseId],
    queryFn: ({ signal }) => getRelated(caseId, signal),
    staleTime: 60_000,
  });
}
