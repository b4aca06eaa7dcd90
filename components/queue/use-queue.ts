"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { type CasesPage, countCases, listCases } from "@/components/queue/api";
import { drawOver } from "@/components/queue/live-rows";
import { mergePage } from "@/components/queue/merge-page";
import { type QueueParams, queueKey, queueQuery } from "@/components/queue/queue-params";
import { useLive, useLiveCases } from "@/components/stream/use-live";
import type { CaseRow } from "@/lib/domain/cases/schema";

/** Without the stream lists are asked for again this often; with it only to be sure. */
const POLL_MS = 15_000;
const SURE_MS = 60_000;
const NO_ROWS: readonly CaseRow[] = [];

/**
 * A page of the queue that stays put: what is on screen keeps its places, with claims and decisions by others drawn over it
 * as they happen; new rows wait until somebody asks for them.
 */
export function useQueue(params: QueueParams, initial: { key: string; page: CasesPage; at: number }) {
  const live = useLive();
  const heard = useLiveCases();
  const key = queueKey(params);
  const { data, error, isFetching, isPlaceholderData, dataUpdatedAt, refetch } = useQuery({
    queryKey: ["cases", key],
    queryFn: ({ signal }) => listCases(queueQuery(params), signal),
    ...(key === initial.key ? { initialData: initial.page, initialDataUpdatedAt: initial.at } : {}),
    placeholderData: keepPreviousData,
    refetchInterval: live ? SURE_MS : POLL_MS,
  });
  const total = useQuery({
    queryKey: ["cases", "count", queueKey({ ...params, cursor: null, sort: null })],
    queryFn: ({ signal }) => countCases(queueQuery(params), signal),
    placeholderData: keepPreviousData,
    refetchInterval: live ? SURE_MS : POLL_MS * 2,
  }).data;

  const [held, setHeld] = useState<{ key: string; items: readonly CaseRow[] } | null>(null);
  const latest = data?.items ?? NO_ROWS;
  const settled = data !== undefined && !isPlaceholderData;
  if (settled && held?.key !== key) setHeld({ key, items: latest });
  const { rows, fresh, gone } = useMemo(
    () => mergePage(held !== null && held.key === key ? held.items : latest, latest),
    [held, key, latest],
  );

  // What was heard before a row was read is in it already. A row that has left the list was read before what made it leave,
  // however late the answer came: all that was heard of it is drawn.
  const drawn = useMemo(() => {
    const listed = new Set(latest.map((row) => row.id));
    return drawOver(rows, heard, (id) => (listed.has(id) ? dataUpdatedAt : 0));
  }, [rows, heard, latest, dataUpdatedAt]);

  return {
    key,
    rows: drawn.rows,
    decidedBy: drawn.decidedBy,
    fresh,
    gone,
    showFresh: () => setHeld({ key, items: latest }),
    next: data?.nextCursor ?? null,
    loaded: data !== undefined,
    error,
    isFetching,
    readAt: dataUpdatedAt || initial.at,
    refetch,
    total,
    live,
  };
}
