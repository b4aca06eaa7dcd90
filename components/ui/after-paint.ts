"use client";

/** Longer than any frame: a page that is out of sight paints none. */
const LATEST_MS = 200;

/** Does it once what was just drawn is on the screen, so that the reader does not wait for it. Browser only. */
export function afterPaint(work: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    clearTimeout(latest);
    work();
  };
  const latest = setTimeout(once, LATEST_MS);
  requestAnimationFrame(() => setTimeout(once));
}
