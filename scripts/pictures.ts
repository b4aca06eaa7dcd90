import { mkdirSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { browserFlags, readyBrowser } from "@/scripts/setup/browser";
import { buildPages } from "@/scripts/setup/build";
import { printFailure } from "@/scripts/setup/plain-error";
import { generateClient } from "@/scripts/setup/prisma-client";
import { root } from "@/scripts/setup/stamps";
import { startTestDesk, testPassword } from "@/scripts/setup/test-desk";
import { startTestServer } from "@/scripts/setup/test-server";

const folder = path.join(root, "docs", "pictures");
const size = { width: 1440, height: 900 };

/** The account whose case tells most: asked for contact, spelled a number out, pitched an escrow contract, left after. */
const TOLD = "Harbor Ridge Media";

const PAGES = ["queue", "enforcement", "insights", "audit", "policies", "settings"] as const;

async function signedIn(browser: Browser, url: string, colorScheme: "light" | "dark"): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    colorScheme,
    locale: "en-GB",
    timezoneId: "Europe/Budapest",
  });
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.getByLabel(/e-?mail/i).fill("lead@docket.test");
  await page
    .getByLabel(/^password/i)
    .first()
    .fill(testPassword);
  await page.getByRole("button", { name: /sign in/i }).click();
  await page.waitForURL((at) => !at.pathname.startsWith("/sign-in"));
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
}

/** `npm run pictures`: every page of the demo world, light and dark, into docs/pictures. */
async function run(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  generateClient();
  await buildPages();
  const executablePath = await readyBrowser(console.log);
  const server = await startTestServer();
  try {
    const desk = await startTestDesk(server, "demo");
    const browser = await chromium.launch({ executablePath, args: browserFlags });
    try {
      for (const scheme of ["light", "dark"] as const) {
        const page = await signedIn(browser, desk.url, scheme);
        for (const name of PAGES) {
          await page.goto(`${desk.url}/${name}`);
          await take(page, `${name}-${scheme}`);
        }
        const told = await page.request.get(`${desk.url}/api/v1/cases?limit=100`);
        const { items } = (await told.json()) as {
          items: { id: string; account: { id: string; displayName: string } }[];
        };
        const chosen = items.find((item) => item.account.displayName === TOLD) ?? items[0];
        if (!chosen) throw new Error("The demo world has no open case to show.");
        await page.goto(`${desk.url}/cases/${chosen.id}`);
        await take(page, `case-${scheme}`);
        await page.goto(`${desk.url}/accounts/${encodeURIComponent(chosen.account.id)}`);
        await take(page, `account-${scheme}`);
        await page.context().close();
      }
    } finally {
      await browser.close();
      await desk.stop();
    }
  } finally {
    await server.stop();
  }
}

try {
  await run();
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
