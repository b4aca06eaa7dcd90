"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import type { CaseRow } from "@/lib/domain/cases/schema";

const open = (row: CaseRow) => row.status !== "decided" && row.status !== "withdrawn";

/** Which rows are chosen for a decision together: some by name, or all that the view has. Another view begins afresh. */
export function useChoosing(key: string, rows: readonly CaseRow[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [everything, setEverything] = useState(false);
  const clear = useCallback(() => {
    setChosen(new Set());
    setEverything(false);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen belongs to the view it was chosen in
  useEffect(clear, [key, clear]);

  const toggle = useCallback((id: string, on: boolean) => {
    setEverything(false);
    setChosen((now) => {
      const next = new Set(now);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  }, []);
  const togglePage = useCallback(
    (on: boolean) => {
      setEverything(false);
      setChosen(new Set(on ? rows.filter(open).map((row) => row.id) : []));
    },
    [rows],
  );
  const choosable = rows.filter(open);
  const some = choosable.some((row) => chosen.has(row.id));
  const all = some && choosable.every((row) => chosen.has(row.id));
  const page: "none" | "some" | "all" = all ? "all" : some ? "some" : "none";
  const handle = useMemo(() => ({ chosen, toggle, page, togglePage }), [chosen, toggle, page, togglePage]);
  return { handle, ids: [...chosen], everything, chooseEverything: () => setEverything(true), clear };
}
