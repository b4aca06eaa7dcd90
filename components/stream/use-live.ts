"use client";

import { useMemo, useSyncExternalStore } from "react";
import { isLive, type LiveCase, liveCases, liveCounts, watchLive } from "@/components/stream/desk-stream";

const NONE: ReadonlyMap<string, LiveCase> = new Map();

/** What was heard of cases since the page was opened, by id. */
export function useLiveCases(): ReadonlyMap<string, LiveCase> {
  return useSyncExternalStore(watchLive, liveCases, () => NONE);
}

/** Whether news arrive as they happen; else lists are asked for again now and then. */
export function useLive(): boolean {
  return useSyncExternalStore(watchLive, isLive, () => false);
}

/** How many cases the common views have, as told while it happens; null while nobody tells. */
export function useLiveCounts(): ReturnType<typeof liveCounts> {
  return useSyncExternalStore(watchLive, liveCounts, () => null);
}

/** Others who looked at this case since the page was opened, newest first. */
export function useSeenBy(caseId: string, meId: string): { id: string; name: string; at: string }[] {
  const kase = useLiveCases().get(caseId);
  return useMemo(() => {
    const seen = new Map<string, { id: string; name: string; at: string }>();
    for (const { type, by, at } of kase?.news ?? []) {
      if (type === "case.viewed" && by !== null && by.id !== meId) seen.set(by.id, { ...by, at });
    }
    return [...seen.values()].reverse();
  }, [kase, meId]);
}
