import type { Page } from "@playwright/test";
import { summary } from "@/bench/figures";

/** Milliseconds from the key that decides a case. */
type Turn = {
  /** Until the next case's heading and its first marked evidence are painted. */
  seen: number;
  /** Until the page says that it is held, and its decision can be made. */
  held: number;
  /** Of these, until the desk had answered the decision. */
  answered: number | null;
  /** The page had to be fetched. */
  fetched: boolean;
};

/** In the page: times each turn from one case to the next, and hands it out once the next one is held. */
function watchTurns(): void {
  const page = window as unknown as { turned(turn: Turn): void };
  const shown = <E extends Element>(found: Iterable<E>): E | undefined =>
    [...found].find((element) => element.checkVisibility() && element.closest("[data-beneath]") === null);
  const heading = () => shown(document.querySelectorAll("main h1"))?.textContent ?? "";
  /** Said in the heading of a page that can be worked on. */
  const reached = (words: RegExp) => {
    const header = shown(document.querySelectorAll("main header"));
    return header !== undefined && header.closest("[inert]") === null && words.test(header.textContent ?? "");
  };
  const evidence = () => shown(document.querySelectorAll("article [data-standing=flagged]"));
  const inView = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  };
  const answerOf = (part: RegExp, from: number) => {
    const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const entry = entries.find(({ name, startTime }) => startTime >= from && part.test(name));
    return entry === undefined ? null : entry.responseEnd - from;
  };
  let turn = 0;
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" || !event.ctrlKey) return;
      turn += 1;
      const mine = turn;
      const from = event.timeStamp;
      const [title, mark] = [heading(), evidence()?.getAttribute("data-signal")];
      performance.clearResourceTimings();
      let seen: number | null = null;
      // What stands in the page when a frame begins is painted at its end.
      const painted = (then: (at: number) => void) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => then(performance.now() - from);
        port2.postMessage(null);
      };
      const look = () => {
        if (mine !== turn) return;
        if (seen === null) {
          const next = evidence();
          if (heading() !== title && next !== undefined && next.getAttribute("data-signal") !== mark && inView(next)) {
            seen = 0;
            painted((at) => {
              seen = at;
            });
          }
        } else if (seen > 0 && reached(/You hold it/)) {
          const first = seen;
          painted((held) =>
            page.turned({
              seen: first,
              held,
              answered: answerOf(/\/decisions/, from),
              fetched: answerOf(/\/cases\/[\w-]+\?_rsc/, from) !== null,
            }),
          );
          return;
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}

/** Times every turn from a decided case to the next one on `page`; asked at the end, answers what they took. */
export async function timeTurns(page: Page): Promise<() => object> {
  const turns: Turn[] = [];
  await page.exposeFunction("turned", (turn: Turn) => void turns.push(turn));
  // What runs this program names functions by a helper, which the page lacks.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(watchTurns);
  return () => {
    const of = (part: "seen" | "held" | "answered") => {
      const known = turns.flatMap((turn) => turn[part] ?? []);
      return known.length === 0 ? null : { ...summary(known), worst: Math.round(Math.max(...known) * 1000) / 1000 };
    };
    return {
      seen: of("seen"),
      held: of("held"),
      decisionAnswered: of("answered"),
      pagesFetched: turns.filter(({ fetched }) => fetched).length,
    };
  };
}
