import type { ClipboardEvent } from "react";

/**
 * Copying texts copies what is masked as masked, revealed or not, so that a paste into a chat or a ticket carries no
 * contact; and without the words that only screen readers are told. Copying within one revealed value alone copies it:
 * that was asked for and is logged.
 */
export function copyMasked(event: ClipboardEvent<HTMLElement>): void {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const start = range.commonAncestorContainer;
  const element = start instanceof Element ? start : start.parentElement;
  if (element?.closest("[data-revealed], textarea, input") != null) return;
  const copy = range.cloneContents();
  for (const said of copy.querySelectorAll(".visually-hidden")) said.remove();
  for (const mark of copy.querySelectorAll("[data-masked]")) mark.textContent = mark.getAttribute("data-masked");
  // In the page, so that lines break in the copy where they break on it.
  const holder = document.createElement("div");
  holder.style.cssText = "position:fixed;left:-9999px;white-space:pre-wrap";
  holder.append(copy);
  document.body.append(holder);
  // biome-ignore lint/performance/useDomNodeTextContent: lines must break as they do on the page
  const text = holder.innerText;
  holder.remove();
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
}
