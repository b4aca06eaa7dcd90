/** A piece of a case's text as somebody selected it: UTF-16 units of the whole text, end exclusive. */
export type Stretch = { contentId: string; revision: number | null; start: number; end: number };

/** How much of the text stands before a point: words only for screen readers are no part of it. */
function lengthTo(text: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  for (const said of before.querySelectorAll(".visually-hidden")) said.remove();
  return before.textContent?.length ?? 0;
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/**
 * What is selected of one message, without the blanks at its ends; null where nothing or something else is. A selection
 * that runs on into the next message ends with the first. Texts are drawn as long as they are stored, masked or not, so
 * places on the page are places in the text; each piece carries where it begins as `data-start`.
 */
export function selectedStretch(): Stretch | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const text = elementOf(range.startContainer)?.closest("[data-start]")?.parentElement;
  const content = text?.closest("[data-content]");
  if (!text || !content) return null;
  const base = Number(text.querySelector("[data-start]")?.getAttribute("data-start") ?? 0);
  const from = lengthTo(text, range.startContainer, range.startOffset);
  const to = text.contains(range.endContainer)
    ? lengthTo(text, range.endContainer, range.endOffset)
    : lengthTo(text, text, text.childNodes.length);
  const shown = document.createRange();
  shown.selectNodeContents(text);
  const whole = shown.cloneContents();
  for (const said of whole.querySelectorAll(".visually-hidden")) said.remove();
  const piece = (whole.textContent ?? "").slice(from, to);
  const start = base + from + (piece.length - piece.trimStart().length);
  const end = start + piece.trim().length;
  const revision = text.getAttribute("data-revision");
  return end > start
    ? {
        contentId: content.getAttribute("data-content") ?? "",
        revision: revision ? Number(revision) : null,
        start,
        end,
      }
    : null;
}
