import { MARK_ATTRIBUTE } from "@/components/evidence/marked-text";

/** On what scrolls: the signal that is read first. */
export const FIRST_ATTRIBUTE = "data-first-signal";

/** On a phone the card is a sheet over the lower half: the mark goes above it. */
export function evidenceAlign(): "start" | "center" {
  return window.matchMedia("(max-width: 639px)").matches ? "start" : "center";
}

/** Scrolls a conversation that is laid out but not yet at work to where it will stand once it is. */
export function toFirstEvidence(page: HTMLElement): void {
  const pane = page.querySelector<HTMLElement>(`[${FIRST_ATTRIBUTE}]`);
  const signal = pane?.getAttribute(FIRST_ATTRIBUTE) ?? null;
  if (pane === null || signal === null) return;
  const mark = pane.querySelector(`[${MARK_ATTRIBUTE}="${CSS.escape(signal)}"]`);
  const row = mark?.closest("[data-index]")?.getBoundingClientRect();
  if (row === undefined) return;
  const frame = pane.getBoundingClientRect();
  const spare = evidenceAlign() === "start" ? 0 : (frame.height - row.height) / 2;
  pane.scrollTop += row.top - frame.top - spare;
}
