"use client";

import { useMemo, useRef, useState } from "react";
import { getContents } from "@/components/case/api";
import type { CaseDetail, ContentView } from "@/lib/domain/cases/schema";

type Side = { items: ContentView[]; more: boolean };
const NOTHING_YET = null;

/** The contents around the flagged ones, and more of them each way when they are asked for. */
export function useConversation(detail: CaseDetail): {
  contents: ContentView[];
  older: { more: boolean; loading: boolean; load: () => void };
  newer: { more: boolean; loading: boolean; load: () => void };
  failed: boolean;
} {
  const [before, setBefore] = useState<Side | null>(NOTHING_YET);
  const [after, setAfter] = useState<Side | null>(NOTHING_YET);
  const [loading, setLoading] = useState<{ older: boolean; newer: boolean }>({ older: false, newer: false });
  const [failed, setFailed] = useState(false);
  const busy = useRef({ older: false, newer: false });

  const contents = useMemo(() => {
    const all = [...(before?.items ?? []), ...detail.contents, ...(after?.items ?? [])];
    const seen = new Set<string>();
    return all.filter((content) => !seen.has(content.id) && seen.add(content.id));
  }, [before, after, detail.contents]);

  const moreBefore = before?.more ?? detail.hasBefore;
  const moreAfter = after?.more ?? detail.hasAfter;

  const load = async (side: "older" | "newer") => {
    const edge = side === "older" ? contents[0] : contents[contents.length - 1];
    if (busy.current[side] || edge === undefined || !(side === "older" ? moreBefore : moreAfter)) return;
    busy.current[side] = true;
    setLoading((was) => ({ ...was, [side]: true }));
    setFailed(false);
    try {
      if (side === "older") {
        const page = await getContents(detail.id, { before: edge.position });
        setBefore((was) => ({ items: [...page.items, ...(was?.items ?? [])], more: page.hasBefore }));
      } else {
        const page = await getContents(detail.id, { after: edge.position });
        setAfter((was) => ({ items: [...(was?.items ?? []), ...page.items], more: page.hasAfter }));
      }
    } catch {
      setFailed(true);
    } finally {
      // Held back a moment after a failure, so that a page at the edge does not ask without end.
      setTimeout(() => {
        busy.current[side] = false;
      }, 1_000);
      setLoading((was) => ({ ...was, [side]: false }));
    }
  };

  return {
    contents,
    older: { more: moreBefore, loading: loading.older, load: () => void load("older") },
    newer: { more: moreAfter, loading: loading.newer, load: () => void load("newer") },
    failed,
  };
}
