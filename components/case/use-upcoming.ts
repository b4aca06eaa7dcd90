"use client";

import { useQueryClient } from "@tanstack/react-query";
import { startTransition, useEffect, useState } from "react";
import type { CasePage } from "@/components/case/case-screen";
import { getRelated } from "@/components/contact/api";
import { getPolicyVersion } from "@/components/decision/api";
import { excerptOf } from "@/components/decision/excerpt-of";
import { getUpcoming } from "@/components/queue/api";
import { lastQueueQuery } from "@/components/queue/last-queue";
import { useLiveCases } from "@/components/stream/use-live";

/** A case is read for longer; asked for at once, the next one would come in the way of the one just opened. */
const AFTER_MS = 250;
/** A document that was just opened has more to do until then, unless its reader is at work on it already. */
const SETTLED_MS = 6_000;
const IDLE_BY_MS = 3_000;
/** Others who had the same case at hand ask again too when it is taken: each a little apart. */
const APART_MS = 1_500;
const ACTS = ["keydown", "pointermove", "pointerdown", "wheel"];
/** What became the best since. Asking costs one look at the top of the queue; the case comes only when it is another. */
const AGAIN_MS = 30_000;

/** Once this document's first page is there and read, or its reader has pressed something. Returns how to call it off. */
function whenRead(work: () => void): () => void {
  const gone = () => {
    clearTimeout(timer);
    for (const type of ACTS) window.removeEventListener(type, soon, true);
  };
  const begin = () => {
    gone();
    work();
  };
  let timer: ReturnType<typeof setTimeout>;
  const soon = () => {
    gone();
    timer = setTimeout(begin, AFTER_MS);
  };
  const left = SETTLED_MS - performance.now();
  const active = navigator.userActivation?.hasBeenActive === true;
  timer = setTimeout(begin, active ? AFTER_MS : Math.max(AFTER_MS, left));
  if (!active && left > AFTER_MS) for (const type of ACTS) window.addEventListener(type, soon, true);
  return gone;
}

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/**
 * The case that deciding this one will most likely lead to, as its page: read when the browser has nothing else to do, once
 * a case, and again when somebody else is heard to have taken it. It is nobody's until it is claimed. Null until it is
 * there, while `caseId` is null, and for readers who save data. While `frozen` it stays as it is.
 */
export function useUpcoming(caseId: string | null, frozen: { readonly current: boolean }): CasePage | null {
  const queries = useQueryClient();
  const [page, setPage] = useState<CasePage | null>(null);
  const [asked, setAsked] = useState(0);
  const live = useLiveCases();
  const heard = page === null ? undefined : live.get(page.detail.id);
  const [known, setKnown] = useState<typeof heard>(undefined);
  const news = heard !== known && heard !== undefined && heard.news.some(({ type }) => type !== "case.viewed");
  // What was heard of it before it was read is in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another was read
  useEffect(() => setKnown(heard), [page]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is known already is looked at when it is asked, and no occasion to ask
  useEffect(() => {
    if (caseId === null || savesData()) return;
    const given = new AbortController();
    let idle: number | null = null;
    const ask = async () => {
      if (frozen.current) return;
      const readAt = Date.now();
      const have = page === null || page.detail.id === caseId ? null : page;
      const upcoming = await getUpcoming(
        lastQueueQuery(),
        have === null ? null : `${have.detail.id}.${have.detail.version}`,
        given.signal,
      );
      if (frozen.current) return;
      if (upcoming === null) return setPage(null);
      const detail = upcoming.case;
      if (detail === null) return;
      const version = detail.recommendation.policyVersion;
      const policy = await queries.fetchQuery({
        queryKey: ["policy", version],
        queryFn: () => getPolicyVersion(version),
        staleTime: Number.POSITIVE_INFINITY,
      });
      void queries.prefetchQuery({
        queryKey: ["related", detail.id],
        queryFn: ({ signal }) => getRelated(detail.id, signal),
        staleTime: 60_000,
      });
      if (given.signal.aborted || frozen.current) return;
      // What is left of an earlier visit is older than this.
      queries.removeQueries({ queryKey: ["case", detail.id], type: "inactive" });
      startTransition(() =>
        setPage({
          detail,
          shared: null,
          at: readAt,
          ahead: true,
          policy: excerptOf(policy, detail.account.kind, detail.language === "es" ? "es" : "en"),
          claim: null,
        }),
      );
    };
    // Without it the next case is fetched once it is claimed.
    const tryAsking = () => void ask().catch(() => {});
    const callOff = whenRead(() => {
      if (document.visibilityState !== "visible") return;
      if (typeof window.requestIdleCallback !== "function") tryAsking();
      else idle = window.requestIdleCallback(tryAsking, { timeout: IDLE_BY_MS });
    });
    return () => {
      callOff();
      if (idle !== null) window.cancelIdleCallback(idle);
      given.abort();
    };
  }, [caseId, asked, queries, frozen]);

  useEffect(() => {
    if (caseId === null) return;
    const each = setInterval(() => setAsked((times) => times + 1), AGAIN_MS);
    return () => clearInterval(each);
  }, [caseId]);

  useEffect(() => {
    if (!news) return;
    const pause = setTimeout(() => {
      setKnown(heard);
      setAsked((times) => times + 1);
    }, Math.random() * APART_MS);
    return () => clearTimeout(pause);
  }, [news, heard]);

  return page;
}
