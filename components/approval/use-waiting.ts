"use client";

import { useQuery } from "@tanstack/react-query";
import { countWaiting } from "@/components/approval/api";
import type { Role } from "@/lib/platform/permissions";
import { PERMISSIONS_BY_ROLE } from "@/lib/platform/permissions";

/** What waits for people of this role, by the address of its page; asked again each minute. */
export function useWaiting(role: Role): Record<string, { open: number; overdue: number }> {
  const may = PERMISSIONS_BY_ROLE[role];
  const asks = { approvals: may.includes("decision:approve"), appeals: may.includes("decision:approve") };
  const { data } = useQuery({
    queryKey: ["waiting", role],
    queryFn: ({ signal }) => countWaiting(asks, signal),
    enabled: asks.approvals || asks.appeals,
    refetchInterval: 60_000,
    staleTime: 30_000,
  });
  return data ?? {};
}
