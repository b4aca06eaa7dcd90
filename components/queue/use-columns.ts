"use client";

import { useCallback, useMemo, useRef, useState } from "react";
import { inOrder, NO_ARRANGEMENT } from "@/components/queue/arrange-columns";
import { setPreference } from "@/components/queue/desk-api";
import { decidedColumns, queueColumns, selectColumn } from "@/components/queue/queue-columns";
import { problemOf } from "@/components/ui/problem";
import type { QueueColumns } from "@/lib/domain/preferences/schema";

/** Dragging an edge or pressing a key ten times is one change. */
const SEND_AFTER_MS = 600;

export const COLUMN_IDS: readonly string[] = queueColumns.map((column) => String(column.id));

/** What nobody asks of a case that is decided. */
const OF_WAITING = ["age", "due", "held"];

/**
 * The queue's columns as this person arranged them, kept on the desk so that they follow the person. Where all that is shown
 * is decided, what it came to and when stand in place of what waits.
 */
export function useColumns(
  kept: QueueColumns | undefined,
  { mayChoose, decided }: { mayChoose: boolean; decided: boolean },
) {
  const [arrangement, setArrangement] = useState<QueueColumns>(kept ?? NO_ARRANGEMENT);
  const [problem, setProblem] = useState<string | null>(null);
  const sending = useRef<ReturnType<typeof setTimeout> | null>(null);

  const arrange = useCallback((change: (now: QueueColumns) => QueueColumns) => {
    setArrangement((now) => {
      const next = change(now);
      if (sending.current !== null) clearTimeout(sending.current);
      sending.current = setTimeout(() => {
        setPreference("queue.columns", next === NO_ARRANGEMENT ? null : next).then(
          () => setProblem(null),
          (error) => setProblem(problemOf(error).detail),
        );
      }, SEND_AFTER_MS);
      return next;
    });
  }, []);

  const resize = useCallback(
    (id: string, width: number) => arrange((now) => ({ ...now, widths: { ...now.widths, [id]: width } })),
    [arrange],
  );

  const columns = useMemo(() => {
    const byId = new Map(queueColumns.map((column) => [String(column.id), column]));
    const shown = inOrder(COLUMN_IDS, arrangement.order).filter((id) => !arrangement.hidden.includes(id));
    const arranged = shown.map((id) => {
      const column = byId.get(id)!;
      const width = arrangement.widths[id];
      return width === undefined ? column : { ...column, meta: { ...column.meta, width } };
    });
    const all = decided
      ? [...arranged.filter(({ id }) => !OF_WAITING.includes(String(id))), ...decidedColumns]
      : arranged;
    return (mayChoose ? [...selectColumn, ...all] : all) as typeof queueColumns;
  }, [arrangement, mayChoose, decided]);

  return { arrangement, arrange, resize, columns, problem };
}
