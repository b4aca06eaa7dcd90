import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { browserFlags, readyBrowser } from "@/scripts/setup/browser";
import { buildDesk } from "@/scripts/setup/build";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";
import { generateClient } from "@/scripts/setup/prisma-client";
import { shutdownOnSignals } from "@/scripts/setup/shutdown";
import { root } from "@/scripts/setup/stamps";
import { startTestDesk, testPassword } from "@/scripts/setup/test-desk";
import { startTestServer } from "@/scripts/setup/test-server";

const folder = path.join(root, "docs", "pictures");

type Person = "moderator" | "lead" | "analyst" | "admin";

/** Whose page is taken, by the picture's name; what has an id in its address is found or made on the way. */
const PAGES: Record<Person, Record<string, string>> = {
  moderator: { queue: "/queue", settings: "/settings", quality: "/quality" },
  lead: {
    enforcement: "/enforcement",
    decisions: "/enforcement/decisions",
    "desk-now": "/insights/now",
    approvals: "/approvals",
    appeals: "/appeals",
    statements: "/statements",
    reporters: "/reporters",
    disagreements: "/quality/disagreements",
    agreement: "/quality/agreement",
    calibration: "/quality/calibration",
    golden: "/quality/golden",
    "sampling-plan": "/quality/plan",
    policies: "/policies",
    drafts: "/policies/drafts",
    audit: "/audit",
    holds: "/settings/holds",
  },
  analyst: {
    insights: "/insights",
    "insights-cases": "/insights/cases",
    "insights-detectors": "/insights/detectors",
    transparency: "/insights/transparency",
    exports: "/insights/exports",
  },
  admin: {
    people: "/settings/people",
    keys: "/settings/keys",
    webhooks: "/settings/webhooks",
    retention: "/settings/retention",
  },
};

async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto("/sign-in");
  await page.locator('input[name="email"]').fill(`${person}@docket.test`);
  await page.locator('input[name="password"]').fill(testPassword);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/**
 * In the page: until nothing in it changed for `still` ms, `most` ms at the most; counts and news come once it stands. No
 * function in it has a name: the loader would call one of its own for each, which the page does not have.
 */
function untilStill({ still, most }: { still: number; most: number }): Promise<void> {
  return new Promise((resolve) => {
    const begun = performance.now();
    let changed = begun;
    const watch = new MutationObserver(() => {
      changed = performance.now();
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    const timer = setInterval(() => {
      const now = performance.now();
      if (now - changed < still && now - begun < most) return;
      clearInterval(timer);
      watch.disconnect();
      resolve();
    }, 50);
  });
}

/** Asks the API as the person whose page it is; the answer's body, null where it holds none. */
async function ask(page: Page, method: "GET" | "POST", path: string, body?: object): Promise<Answer | null> {
  const answer = await page.evaluate(
    async ([method, path, body]) => {
      const response = await fetch(`/api/v1${path}`, {
        method,
        ...(body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body }),
      });
      return { status: response.status, body: await response.json().catch(() => null) };
    },
    [method, path, body === undefined ? undefined : JSON.stringify(body)] as const,
  );
  if (answer.status >= 300) throw new PlainError(`${method} ${path} answered ${answer.status}.`);
  return answer.body;
}
type Answer = { id: string; account: { id: string }; items: Answer[]; contacts: { others: Beside[] }[] };
type Beside = { openCase: { id: string } | null };

/** The most pressing case in which somebody is asked to pay outside, held by us so that its keys can be used. */
async function claimCase(page: Page): Promise<{ id: string; account: string }> {
  const claimed = await ask(page, "POST", "/cases/claim-next?violation=off_platform_payment&surface=message");
  if (claimed === null) throw new PlainError("The demo world has no open case to take a picture of.");
  return { id: claimed.id, account: claimed.account.id };
}

/** A ring of the first open cases whose accounts share a contact; the one made before where there is one. */
async function ringOf(page: Page): Promise<string> {
  const [made] = (await ask(page, "GET", "/rings"))!.items;
  if (made !== undefined) return made.id;
  for (const { id } of (await ask(page, "GET", "/cases?limit=60"))!.items) {
    const { contacts } = (await ask(page, "GET", `/cases/${id}/related`))!;
    const beside = contacts.flatMap((contact) => contact.others.flatMap(({ openCase }) => openCase?.id ?? []));
    if (beside.length > 0) {
      const caseIds = [...new Set([id, ...beside])].slice(0, 10);
      return (await ask(page, "POST", "/rings", { name: "One contact, several accounts", caseIds }))!.id;
    }
  }
  throw new PlainError("The demo world has no open cases that share a contact.");
}

/** What stands in a list, or is made where nothing does yet. */
async function firstOf(page: Page, list: string, body: object): Promise<string> {
  return ((await ask(page, "GET", list))!.items[0] ?? (await ask(page, "POST", list, body))!).id;
}

/** The pictures of every page, light and dark, taken anew from the demo world in a real browser. */
async function run(
  say: (line: string) => void,
  onStop: (name: string, stop: () => Promise<void>) => void,
): Promise<void> {
  generateClient();
  await buildDesk({ begins: () => say("Building the pages") });
  const executablePath = await readyBrowser(say);
  const server = await startTestServer();
  onStop("database", () => server.stop());
  say("Loading the demo world");
  const desk = await startTestDesk(server, "demo");
  onStop("desk", () => desk.stop());
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  onStop("browser", () => browser.close());
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ["light", "dark"] as const) {
    const open = async (person: Person | null) => {
      const context = await browser.newContext({
        baseURL: desk.url,
        colorScheme,
        viewport: { width: 1440, height: 900 },
      });
      onStop("page", () => context.close());
      const page = await context.newPage();
      if (person) await signIn(page, person);
      return page;
    };
    const take = async (page: Page, name: string) => {
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.waitForFunction(
        () => document.fonts.status === "loaded" && !document.querySelector("[aria-busy=true]"),
      );
      await page.evaluate(untilStill, { still: 1_000, most: 10_000 });
      const taken = await page.screenshot({ animations: "disabled" });
      // A few colours are enough for a page, at a third of the bytes.
      await sharp(taken)
        .png({ palette: true, quality: 80, effort: 10 })
        .toFile(path.join(folder, `${name}-${colorScheme}.png`));
      say(`docs/pictures/${name}-${colorScheme}.png`);
    };
    const visitor = await open(null);
    await visitor.goto("/sign-in");
    await take(visitor, "sign-in");
    for (const [person, pages] of Object.entries(PAGES) as [Person, Record<string, string>][]) {
      const page = await open(person);
      for (const [name, address] of Object.entries(pages)) {
        await page.goto(address);
        await take(page, name);
      }
      if (person === "moderator") {
        const { id, account } = await claimCase(page);
        await page.goto(`/cases/${id}`);
        await page.locator("[data-signal]").first().waitFor();
        await page.getByRole("region", { name: "Decision" }).waitFor();
        await take(page, "case");
        await page.goto(`/accounts/${encodeURIComponent(account)}`);
        await take(page, "account");
        await page.goto(`/rings/${await ringOf(page)}`);
        await take(page, "ring");
      }
      if (person === "lead") {
        await page.goto(`/policies/drafts/${await firstOf(page, "/policies/drafts", { title: "Links in proposals" })}`);
        await take(page, "draft");
      }
      if (person === "admin") {
        const hook = { url: "https://marketplace.example/hooks/docket", description: "The marketplace" };
        await page.goto(`/settings/webhooks/${await firstOf(page, "/webhooks", hook)}`);
        await take(page, "webhook");
      }
    }
  }
}

const down = shutdownOnSignals(console.log);
try {
  await run(console.log, down.add);
  await down.exit(0);
} catch (error) {
  printFailure(error);
  await down.exit(1);
}
