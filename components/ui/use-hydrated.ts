"use client";

import { useSyncExternalStore } from "react";

const unchanging = () => () => {};

/**
 * False while the server's markup is taken over, then true. For what the browser alone knows: a query that is stale by
 * its own clock fetches at once, and would say so where the server's markup does not.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    unchanging,
    () => true,
    () => false,
  );
}
