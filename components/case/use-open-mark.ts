"use client";

import { useCallback, useRef, useState } from "react";

/** Long enough to move the pointer from the mark to its card. */
const HOVER_LINGER_MS = 220;

/** Which signal's card is open: the one that was chosen, or, before it, the one under the pointer. */
export function useOpenMark() {
  const [pinned, setPinned] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const linger = useRef<ReturnType<typeof setTimeout> | null>(null);
  const hover = useCallback((signalId: string | null) => {
    if (linger.current !== null) clearTimeout(linger.current);
    if (signalId !== null) setHovered(signalId);
    else linger.current = setTimeout(() => setHovered(null), HOVER_LINGER_MS);
  }, []);
  const pin = useCallback((signalId: string) => {
    setHovered(null);
    setPinned(signalId);
  }, []);
  const close = useCallback(() => {
    setPinned(null);
    setHovered(null);
  }, []);
  return { pinned, openId: hovered ?? pinned, hover, pin, close };
}
