"use client";

import { type RefObject, useCallback, useRef } from "react";
import { MARK_ATTRIBUTE } from "@/components/evidence/marked-text";

/** How far below the top edge of the card its arrow sits, in pixels. */
const ARROW_AT = 40;
const EDGE = 8;

/**
 * Keeps the evidence card in the margin beside its mark: its arrow on the mark's line, the card itself never outside
 * the pane. Written straight to the elements, because scrolling must not wait for a render.
 */
export function useCardPlace(scroller: RefObject<HTMLElement | null>, signalId: string | null) {
  const card = useRef<HTMLDivElement>(null);
  const arrow = useRef<HTMLSpanElement>(null);
  const update = useCallback(() => {
    const pane = scroller.current;
    const box = card.current;
    if (pane === null || box === null || signalId === null) return;
    const mark = pane.querySelector(`[${MARK_ATTRIBUTE}="${CSS.escape(signalId)}"]`);
    const line = mark?.getClientRects()[0];
    const frame = pane.getBoundingClientRect();
    const middle = line === undefined ? null : line.top + line.height / 2 - frame.top;
    const seen = middle !== null && middle > 0 && middle < frame.height;
    const lowest = Math.max(EDGE, frame.height - box.offsetHeight - EDGE);
    const top = Math.min(Math.max(EDGE, (middle ?? ARROW_AT) - ARROW_AT), lowest);
    box.style.top = `${top}px`;
    if (arrow.current !== null && middle !== null) {
      arrow.current.style.top = `${Math.min(Math.max(6, middle - top - 6), box.offsetHeight - 20)}px`;
      // Never "visible": a page that is put out of sight would leave its arrow behind.
      arrow.current.style.visibility = seen ? "" : "hidden";
    }
  }, [scroller, signalId]);
  return { card, arrow, update };
}
