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

async function signIn(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.locator('input[name="email"]').fill("moderator@docket.test");
  await page.locator('input[name="password"]').fill(testPassword);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL("**/queue**");
}

/** The most pressing case in which somebody is asked to pay outside, held by us so that its keys can be used. */
async function claimCase(page: Page): Promise<string> {
  const id = await page.evaluate(async () => {
    const answer = await fetch("/api/v1/cases/claim-next?violation=off_platform_payment&surface=message", {
      method: "POST",
    });
    return answer.status === 200 ? ((await answer.json()) as { id: string }).id : undefined;
  });
  if (!id) throw new PlainError("The demo world has no open case to take a picture of.");
  return id;
}

/** The pictures of the README, taken anew from the demo world in a real browser. */
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
    const context = await browser.newContext({
      baseURL: desk.url,
      colorScheme,
      viewport: { width: 1440, height: 900 },
    });
    const page = await context.newPage();
    await signIn(page);
    const take = async (name: string) => {
      await page.waitForLoadState("networkidle");
      await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}.png`), animations: "disabled" });
      say(`docs/pictures/${name}-${colorScheme}.png`);
    };
    await page.getByRole("main").waitFor();
    await take("queue");
    await page.goto(`/cases/${await claimCase(page)}`);
    await page.locator("[data-signal]").first().waitFor();
    await take("case");
    await context.close();
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
