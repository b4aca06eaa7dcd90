"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { getContents } from "@/components/case/api";
import { joined } from "@/components/case/joined";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import type { ContentPage, ContentView } from "@/lib/domain/conversations/schema";

type Side = { items: ContentView[]; more: boolean };
const NOTHING_YET = null;

/**
 * The contents around the flagged ones, and more of them each way when they are asked for. `target`: a content that a link
 * points at; where it lies outside of what is shown, it comes with what stands around it.
 */
export function useConversation(
  detail: CaseDetail,
  target: string | null,
): {
  contents: ContentView[];
  older: { more: boolean; loading: boolean; load: () => void };
  newer: { more: boolean; loading: boolean; load: () => void };
  failed: boolean;
} {
  const [before, setBefore] = useState<Side | null>(NOTHING_YET);
  const [after, setAfter] = useState<Side | null>(NOTHING_YET);
  const [island, setIsland] = useState<ContentPage | null>(NOTHING_YET);
  const [loading, setLoading] = useState<{ older: boolean; newer: boolean }>({ older: false, newer: false });
  const [failed, setFailed] = useState(false);
  const busy = useRef({ older: false, newer: false });

  const missing = target !== null && !detail.contents.some((content) => content.id === target);
  useEffect(() => {
    if (!missing || target === null) return;
    const given = new AbortController();
    getContents(detail.id, { around: target }, given.signal)
      .then(setIsland)
      .catch(() => {
        if (!given.signal.aborted) setFailed(true);
      });
    return () => given.abort();
  }, [missing, target, detail.id]);

  const contents = useMemo(
    () => joined([...(before?.items ?? []), ...detail.contents, ...(after?.items ?? [])], island),
    [before, after, island, detail.contents],
  );

  const [head, tail] = [contents[0]?.id, contents.at(-1)?.id];
  const atHead = island !== null && before === null && island.items[0]?.id === head && head !== detail.contents[0]?.id;
  const atTail =
    island !== null && after === null && island.items.at(-1)?.id === tail && tail !== detail.contents.at(-1)?.id;
  const moreBefore = before?.more ?? (atHead ? island.hasBefore : detail.hasBefore);
  const moreAfter = after?.more ?? (atTail ? island.hasAfter : detail.hasAfter);

  const load = async (side: "older" | "newer") => {
    const edge = side === "older" ? contents[0] : contents[contents.length - 1];
    if (busy.current[side] || edge === undefined || !(side === "older" ? moreBefore : moreAfter)) return;
    busy.current[side] = true;
    setLoading((was) => ({ ...was, [side]: true }));
    setFailed(false);
    // Held back a moment after a failure, so that a page at the edge does not ask without end.
    let pause = 0;
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
      pause = 1_000;
    } finally {
      setTimeout(() => {
        busy.current[side] = false;
        setLoading((was) => ({ ...was, [side]: false }));
      }, pause);
    }
  };

  return {
    contents,
    older: { more: moreBefore, loading: loading.older, load: () => void load("older") },
    newer: { more: moreAfter, loading: loading.newer, load: () => void load("newer") },
    failed,
  };
}
