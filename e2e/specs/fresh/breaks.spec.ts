import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/fixtures/accessible";
import { test } from "@/e2e/fixtures/desk";

const hint = (page: Page) => page.getByRole("status").filter({ hasText: /minutes without a break/ });

/** As if this person had worked for so long at this browser; what is counted begins with something done. */
async function workedFor(page: Page, minutes: number): Promise<void> {
  await page.goto("/settings");
  await expect
    .poll(async () => {
      await page.keyboard.press("Shift");
      return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("docket.work.")).length);
    })
    .toBe(1);
  await page.evaluate((long) => {
    const key = Object.keys(localStorage).find((each) => each.startsWith("docket.work."))!;
    const now = Date.now();
    localStorage.setItem(key, JSON.stringify({ since: now - long * 60_000, last: now, told: false }));
  }, minutes);
  await page.reload();
}

test("after long work a quiet line says so once, takes no focus and goes when it is put away", async ({ as }) => {
  const page = await as("analyst");
  await workedFor(page, 95);
  await expect(hint(page)).toContainText("95 minutes");
  await expect(page.locator("body")).toBeFocused();
  await expectAccessible(page);
  await hint(page).getByRole("button", { name: "Put away until the next break" }).click();
  await expect(hint(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("switch", { name: "Remind me of breaks" })).toBeEnabled();
  await expect(hint(page)).toHaveCount(0);
});

test("who does not want it says so once; under ninety minutes nobody is told", async ({ as }) => {
  const page = await as("admin");
  await workedFor(page, 60);
  const wanted = page.getByRole("switch", { name: "Remind me of breaks" });
  await expect(wanted).toBeChecked();
  await expect(hint(page)).toHaveCount(0);

  await workedFor(page, 95);
  await expect(hint(page)).toBeVisible();
  const kept = page.waitForResponse((answer) => answer.url().endsWith("/me/preferences/desk.breakHint") && answer.ok());
  await wanted.click();
  await kept;
  await workedFor(page, 120);
  await expect(wanted).not.toBeChecked();
  await expect(hint(page)).toHaveCount(0);

  const again = page.waitForResponse(
    (answer) => answer.url().endsWith("/me/preferences/desk.breakHint") && answer.ok(),
  );
  await wanted.click();
  await again;
  await expect(hint(page)).toBeVisible();
});
