import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { browserFlags, readyBrowser } from "@/scripts/setup/browser";
import { buildPages } from "@/scripts/setup/build";
import { PlainError, printFailure } from "@/scripts/setup/plain-error";
import { generateClient } from "@/scripts/setup/prisma-client";
import { shutdownOnSignals } from "@/scripts/setup/shutdown";
import { root } from "@/scripts/setup/stamps";
import { startTestDesk, testPassword } from "@/scripts/setup/test-desk";
import { startTestServer } from "@/scripts/setup/test-server";

const folder = path.join(root, "docs", "pictures");

type Person = "moderator" | "lead" | "admin";

/** Whose page is taken, by the picture's name; the case and its account are found on the way. */
const PAGES: Record<Person, Record<string, string>> = {
  moderator: { queue: "/queue" },
  lead: {
    enforcement: "/enforcement",
    approvals: "/approvals",
    appeals: "/appeals",
    statements: "/statements",
    reporters: "/reporters",
    insights: "/insights",
    policies: "/policies",
    audit: "/audit",
    settings: "/settings",
  },
  admin: { people: "/settings/people", keys: "/settings/keys", webhooks: "/settings/webhooks" },
};

async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto("/sign-in");
  await page.locator('input[name="email"]').fill(`${person}@docket.test`);
  await page.locator('input[name="password"]').fill(testPassword);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** The most pressing case in which somebody is asked to pay outside, held by us so that its keys can be used. */
async function claimCase(page: Page): Promise<{ id: string; account: string }> {
  const claimed = await page.evaluate(async () => {
    const answer = await fetch("/api/v1/cases/claim-next?violation=off_platform_payment&surface=message", {
      method: "POST",
    });
    if (answer.status !== 200) return null;
    const { id, account } = (await answer.json()) as { id: string; account: { id: string } };
    return { id, account: account.id };
  });
  if (!claimed) throw new PlainError("The demo world has no open case to take a picture of.");
  return claimed;
}

/** The pictures of every page, light and dark, taken anew from the demo world in a real browser. */
async function run(
  say: (line: string) => void,
  onStop: (name: string, stop: () => Promise<void>) => void,
): Promise<void> {
  generateClient();
  await buildPages({ begins: () => say("Building the pages") });
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
      await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}.png`), animations: "disabled" });
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
      if (person !== "moderator") continue;
      const { id, account } = await claimCase(page);
      await page.goto(`/cases/${id}`);
      await page.locator("[data-signal]").first().waitFor();
      await take(page, "case");
      await page.goto(`/accounts/${account}`);
      await take(page, "account");
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
