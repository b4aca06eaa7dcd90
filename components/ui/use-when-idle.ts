"use client";

import { useEffect } from "react";

const LATEST_MS = 4_000;

/**
 * Loads what is needed only once somebody asks for it, when the page has nothing else to do: left out of the first paint,
 * and there all the same when the network goes before it is asked for. `load` is stable.
 */
export function useWhenIdle(load: () => Promise<unknown>): void {
  useEffect(() => {
    // What did not come is asked for again where it is used.
    const begin = () => void load().catch(() => {});
    if (typeof window.requestIdleCallback !== "function") {
      const timer = setTimeout(begin, LATEST_MS / 2);
      return () => clearTimeout(timer);
    }
    const handle = window.requestIdleCallback(begin, { timeout: LATEST_MS });
    return () => window.cancelIdleCallback(handle);
  }, [load]);
}
