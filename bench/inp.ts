import { chromium, type Page } from "@playwright/test";
import { withBenchDatabase } from "@/bench/database";
import { flag, summary } from "@/bench/figures";
import { timeTurns } from "@/bench/next-case";
import type { Bench } from "@/bench/run";
import { makeTalks } from "@/bench/talks";
import { withWeb } from "@/bench/web";
import { query } from "@/lib/platform/db";
import { browserFlags, findBrowser } from "@/scripts/setup/browser";
import { PlainError } from "@/scripts/setup/plain-error";

/** Browsers report no interaction that took less. */
const LEAST = 16;

type Entry = { id: string; name: string; duration: number; at: string; key: string };

/** In the page: hands each interaction's events out as they are reported. */
function watch(least: number): void {
  const page = window as unknown as { interacted(entries: Entry[]): void };
  let last = "";
  window.addEventListener("keydown", (event) => {
    last = event.key;
  });
  new PerformanceObserver((list) => {
    const entries = (list.getEntries() as (PerformanceEntry & { interactionId?: number })[]).flatMap((entry) =>
      entry.interactionId
        ? [
            {
              id: `${performance.timeOrigin} ${entry.interactionId}`,
              name: entry.name,
              duration: entry.duration,
              at: location.pathname.split("/")[1] ?? "",
              key: last,
            },
          ]
        : [],
    );
    if (entries.length > 0) page.interacted(entries);
  }).observe({ type: "event", buffered: true, durationThreshold: least } as PerformanceObserverInit);
}

/** The shift by keyboard: some looking around in the queue, then case after case until none of the view is left. */
async function work(
  page: Page,
  language: string,
  { cases, read }: { cases: number; read: number },
  press: (key: string) => Promise<void>,
): Promise<void> {
  await page.goto("/queue");
  await page
    .getByRole("status")
    .filter({ hasText: /^Live$/ })
    .waitFor();
  for (const key of ["j", "j", "j", "i", "Escape", "x", "j", "x", "k", "x", "x"]) await press(key);
  await page.goto(`/queue?${new URLSearchParams({ language })}`);
  await page.getByText(`${cases} cases`).first().waitFor();
  await page
    .getByRole("status")
    .filter({ hasText: /^Live$/ })
    .waitFor();
  await press("c");
  for (let done = 0; done < cases; done += 1) {
    await page.waitForURL("**/cases/*");
    await page
      .getByText(/^You hold it/)
      .and(page.locator(":not([inert] *)"))
      .waitFor();
    const decision = page.getByRole("region", { name: "Decision" });
    await decision.waitFor();
    for (const key of ["j", "j", "k", "o", "o", "p"]) await press(key);
    await page.waitForTimeout(read);
    const warns = done % 5 === 4;
    const button = decision.getByRole("button", { name: warns ? "Warn" : "No violation" });
    await press(warns ? "w" : "n");
    await page.waitForFunction((one) => one?.getAttribute("aria-pressed") === "true", await button.elementHandle());
    if (warns) {
      await press("Control+Enter");
      await decision.getByRole("textbox", { name: /^Note/ }).waitFor();
      for (const letter of "First time.") await press(letter);
    }
    const here = page.url();
    await press("Control+Enter");
    await page.waitForURL((url) => url.href !== here);
  }
}

/**
 * `--cases N` (50), `--read MS` (1,500: what a person looks at a case before deciding, at the least): interaction to next paint over a shift by keyboard alone, in the database that was seeded. An
 * interaction that a browser does not report took less than 16 ms and counts as 16; `worst` names the slowest keys.
 * `nextCase`: from the key that decides a case to the next one on the screen.
 */
export const bench: Bench = (args) => {
  const cases = flag(args, "cases", 50);
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new PlainError("No browser was found: give CHROMIUM_PATH.");
  return withBenchDatabase(() =>
    withWeb(flag(args, "port", 43_121), async (base, headers) => {
      const talks = await makeTalks(cases);
      if (talks.cases.length !== cases) throw new Error(`${cases} conversations made ${talks.cases.length} cases.`);
      const [there] = await query<{ count: number }>("SELECT count(*)::int AS count FROM cases");
      const browser = await chromium.launch({ executablePath, args: browserFlags });
      try {
        const context = await browser.newContext({ baseURL: base, viewport: { width: 1440, height: 900 } });
        const equals = headers.Cookie.indexOf("=");
        const [name, value] = [headers.Cookie.slice(0, equals), headers.Cookie.slice(equals + 1)];
        await context.addCookies([{ name, value, url: base }]);
        const page = await context.newPage();
        const told: Entry[] = [];
        await page.exposeFunction("interacted", (entries: Entry[]) => void told.push(...entries));
        await page.addInitScript(watch, LEAST);
        const turns = await timeTurns(page);
        let pressed = 0;
        const press = async (key: string) => {
          pressed += 1;
          await page.keyboard.press(key);
          // A person looks before the next key; pressed at once they would wait for each other.
          await page.waitForTimeout(60);
        };
        await work(page, talks.language, { cases, read: flag(args, "read", 1_500) }, press);
        await page.waitForTimeout(500);
        // The longest of an interaction's events is what its user waited for.
        const longest = new Map<string, Entry>();
        for (const entry of told) {
          if ((longest.get(entry.id)?.duration ?? 0) < entry.duration) longest.set(entry.id, entry);
        }
        const slow = [...longest.values()].sort((a, b) => b.duration - a.duration);
        const durations = slow.map(({ duration }) => duration);
        const all = [...durations, ...Array<number>(Math.max(0, pressed - durations.length)).fill(LEAST)];
        return {
          casesInTheDatabase: there!.count,
          shift: cases,
          keysPressed: pressed,
          reported: durations.length,
          milliseconds: { ...summary(all), worst: durations[0] ?? LEAST },
          nextCase: turns(),
          worst: slow.slice(0, 8).map(({ key, at, duration, name }) => `${key} on ${at}: ${duration} (${name})`),
        };
      } finally {
        await browser.close();
      }
    }),
  );
};
