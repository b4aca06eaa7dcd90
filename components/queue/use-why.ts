"use client";

import { useCallback, useId, useMemo, useState } from "react";
import type { CaseRow } from "@/lib/domain/cases/schema";

type Why = { row: CaseRow; top: number; left: number };

/** Room for the card's head, and for each reason in it, px. */
const HEAD = 70;
const LINE = 20;
const GAP = 6;

/** Which row's priority is explained, and where its card stands: below the row's sum, above it where there is no room. */
export function useWhy(gone: ReadonlySet<string>, decidedBy: ReadonlyMap<string, string>) {
  const cardId = useId();
  const [why, setWhy] = useState<Why | null>(null);
  const close = useCallback(() => setWhy(null), []);
  const set = useCallback((row: CaseRow | null, anchor: HTMLElement | null) => {
    if (row === null || anchor === null) return setWhy(null);
    const box = anchor.getBoundingClientRect();
    const height = HEAD + LINE * row.priorityReasons.length;
    const below = box.bottom + GAP + height < window.innerHeight;
    setWhy({ row, left: box.left, top: below ? box.bottom + GAP : Math.max(8, box.top - height - GAP) });
  }, []);
  const toggle = (row: CaseRow | null, anchor: HTMLElement | null) =>
    why !== null && why.row.id === row?.id ? close() : set(row, anchor);
  const handle = useMemo(
    () => ({ openId: why?.row.id ?? null, cardId, set, gone, decidedBy }),
    [why, cardId, set, gone, decidedBy],
  );
  return { why, toggle, close, handle };
}
