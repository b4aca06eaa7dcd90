"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { holdAhead, releaseOnLeaving } from "@/components/case/api";
import type { CasePage } from "@/components/case/case-screen";

/** Well inside the two minutes of such a hold. */
const AGAIN_MS = 60_000;
/** Whoever wrote nothing for so long has stopped: the case goes back to the others. */
const STOPPED_MS = 90_000;
/** Nearer to its end it might be over before the next case is opened. */
const SPARE_MS = 10_000;

type Held = { id: string; until: string };

/**
 * Holds the case that was read ahead while a decision on `from` is composed: one, for two minutes at a time, given back when
 * that is left, when nothing is composed any more, and when nobody writes for a while. Then what is shown before the
 * decision is answered cannot be a colleague's. Refused, or not answered, there is simply none. `frozen` is true while
 * the page that is held must not be exchanged for another.
 */
export function useHeldAhead(
  from: string | null,
  ahead: CasePage | null,
  frozen: { current: boolean },
): {
  composing: (is: boolean) => void;
  /** Until when the page's case is held; null where it is not. Waits for an answer that is on its way. */
  heldUntil: (id: string) => Promise<string | null>;
  /** It is opened now: its page sees to the hold. */
  handOver: () => void;
} {
  const [wanted, setWanted] = useState(false);
  const touched = useRef(0);
  const held = useRef<Held | null>(null);
  const asking = useRef<Promise<void> | null>(null);
  const composing = useCallback((is: boolean) => {
    touched.current = is ? Date.now() : 0;
    setWanted(is);
  }, []);

  const letGo = useCallback(() => {
    if (held.current !== null) releaseOnLeaving(held.current.id, held.current.until);
    held.current = null;
    frozen.current = false;
  }, [frozen]);

  const id = ahead?.detail.id ?? null;
  const version = ahead?.detail.version ?? 0;
  const holding = wanted && from !== null && id !== null;
  useEffect(() => {
    if (!holding || from === null || id === null) return;
    let over = false;
    const ask = async () => {
      frozen.current = true;
      try {
        const until = await holdAhead(id, version, from);
        if (over) return releaseOnLeaving(id, until);
        held.current = { id, until };
      } catch {
        held.current = null;
        frozen.current = false;
      }
    };
    asking.current = ask();
    const each = setInterval(() => {
      if (Date.now() - touched.current > STOPPED_MS) setWanted(false);
      else asking.current = ask();
    }, AGAIN_MS);
    window.addEventListener("pagehide", letGo);
    return () => {
      over = true;
      clearInterval(each);
      window.removeEventListener("pagehide", letGo);
      letGo();
    };
  }, [holding, from, id, version, frozen, letGo]);
  // Another case is another decision.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each case begins with none
  useEffect(() => setWanted(false), [from]);

  const heldUntil = useCallback(async (asked: string) => {
    await asking.current;
    const now = held.current;
    return now?.id === asked && Date.parse(now.until) - Date.now() > SPARE_MS ? now.until : null;
  }, []);
  const handOver = useCallback(() => {
    held.current = null;
    frozen.current = false;
    setWanted(false);
  }, [frozen]);
  return { composing, heldUntil, handOver };
}
