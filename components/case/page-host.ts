import { toFirstEvidence } from "@/components/case/first-evidence";

/** Said of a page that lies beneath the one that is seen. */
const BENEATH = "data-beneath";
const IDLE_BY_MS = 2_000;

/** Out of reach: not read out, not found by a search of the page, and nothing in it takes the focus or the pointer. */
function putOutOfReach(page: Element, out: boolean): void {
  page.toggleAttribute("inert", out);
  if (out) page.setAttribute("aria-hidden", "true");
  else page.removeAttribute("aria-hidden");
}

/** An element for a page that is drawn before it is seen. Browser only. */
export function newHost(className: string): HTMLElement {
  const host = document.createElement("div");
  host.className = className;
  host.setAttribute(BENEATH, "");
  putOutOfReach(host, true);
  return host;
}

/** The page that is seen among those that lie in `stack`. */
export function seenOf(stack: HTMLElement): Element | null {
  return [...stack.children].find((one) => !one.hasAttribute(BENEATH)) ?? null;
}

/** Lays `page` over all others in `stack`. Neither it nor they are laid out or styled anew for that, whatever they hold. */
export function bringForward(stack: HTMLElement, page: Element): void {
  for (const one of stack.children) one.toggleAttribute(BENEATH, one !== page);
}

/** Makes `page` the one in `stack` that can be reached. */
export function giveReach(stack: HTMLElement, page: Element): void {
  for (const one of stack.children) {
    if (one.hasAttribute("inert") !== (one !== page)) putOutOfReach(one, one !== page);
  }
}

/**
 * Has what React draws hidden in `host` laid out whenever the browser has nothing else to do, scrolled to where it will be
 * read, so that showing it only paints. React takes what is hidden out of the layout; `host` itself is out of sight, so
 * that is taken back. Without it the page would be shown all the same, later. Returns how to end it.
 */
export function layOutAhead(host: HTMLElement): () => void {
  let idle: number | null = null;
  const pages = () => [...host.children].filter((page) => page instanceof HTMLElement);
  const layOut = () => {
    idle = null;
    for (const page of pages()) page.style.removeProperty("display");
    toFirstEvidence(host);
  };
  const look = () => {
    for (const page of pages()) watch.observe(page, { attributeFilter: ["style"] });
    if (idle === null && pages().some((page) => page.style.display === "none")) {
      idle = window.requestIdleCallback(layOut, { timeout: IDLE_BY_MS });
    }
  };
  const watch = new MutationObserver(look);
  if (typeof window.requestIdleCallback === "function") {
    watch.observe(host, { childList: true });
    look();
  }
  return () => {
    watch.disconnect();
    if (idle !== null) window.cancelIdleCallback(idle);
  };
}
