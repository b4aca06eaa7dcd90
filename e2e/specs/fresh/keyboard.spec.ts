import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures/desk";
import { gaveNumber, IVO } from "@/e2e/fixtures/stories";
import { CasePage } from "@/e2e/pages/case-page";
import { QueuePage } from "@/e2e/pages/queue-page";

/** What Tab stops at, from the top of a page just loaded until `last` is reached, as a screen reader names it. */
async function stops(page: Page, last: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (let n = 0; n < 90; n += 1) {
    await page.keyboard.press("Tab");
    const snapshot = await page.locator(":focus").ariaSnapshot();
    const [said = ""] = snapshot.split("\n");
    found.push(said.replace(/^- /, "").replace(/^'(.*)':?$/, "$1"));
    if (last.test(found.at(-1)!)) return found;
  }
  throw new Error(`Tab never reached ${last}. It stopped at:\n${found.join("\n")}`);
}

/** These come in this order; others may stand between them. */
function expectInOrder(found: string[], wanted: readonly RegExp[]): void {
  let from = 0;
  for (const each of wanted) {
    const at = found.findIndex((stop, index) => index >= from && each.test(stop));
    expect(at, `${each} after the ${from} first of:\n${found.join("\n")}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}

/** A role alone would be told as "button", whatever it does. */
function expectNamed(found: string[]): void {
  expect(found.filter((stop) => !/"[^"]+"|: \S/.test(stop))).toEqual([]);
}

test("Tab goes through the queue from navigation to rows, and every stop has a name", async ({ market, as }) => {
  await gaveNumber(market);
  const page = await as("moderator");
  const queue = new QueuePage(page);
  await queue.open(market.id("freelancer"));
  await expect(queue.row(IVO)).toBeVisible();
  const found = await stops(page, /link "Ivo Horvat/);
  expectNamed(found);
  expectInOrder(found, [
    /link "Skip to content"/,
    /link "Queue"/,
    /button "Your menu: Ines Duarte, Moderator"/,
    /button "Order: Priority"/,
    /button "Claim next/,
    /link "All open/,
    /button "View"/,
    /searchbox "Text, account or number"/,
    /button "Filter/,
    /button "Columns/,
    /checkbox "Choose all on this page"/,
    /link "Ivo Horvat/,
  ]);
});

test("Tab goes through a case from its acts over the evidence to the decision, and every stop has a name", async ({
  market,
  as,
}) => {
  const { id } = await gaveNumber(market);
  const page = await as("moderator");
  const review = new CasePage(page);
  await review.open(id);
  await review.whenHeld();
  const found = await stops(page, /button "Decide, open next/);
  expectNamed(found);
  expectInOrder(found, [
    /link "Skip to content"/,
    /button "Back to the queue"/,
    /button "Snooze/,
    /button "Escalate/,
    /button "Report/,
    /button "Release/,
    /region "Messages"/,
    /button "Phone/,
    /complementary "Account"/,
    /button "No violation/,
    /button "Warn/,
    /button "Suspend…/,
    /button "Decide, open next/,
  ]);
});

test("the first stop skips the navigation", async ({ market, as }) => {
  const page = await as("moderator");
  await new QueuePage(page).open(market.id("nobody"));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Order: Priority" })).toBeFocused();
});

test("what is typed right after Ctrl-K is searched for, and an act of the page is done from there", async ({
  market,
  as,
}) => {
  await gaveNumber(market);
  const page = await as("moderator");
  const queue = new QueuePage(page);
  await queue.open(market.id("freelancer"));
  await expect(queue.row(IVO)).toBeVisible();
  const palette = page.getByRole("dialog", { name: "Find" });
  const field = palette.getByRole("textbox", { name: "Find" });
  // Each of these letters is a key of the queue, too.
  await page.keyboard.press("Control+k");
  await page.keyboard.type("fox");
  await expect(field).toHaveValue("fox");
  await field.fill("enforce");
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
  await page.keyboard.press("Control+k");
  await expect(field).toBeFocused();
  await page.keyboard.type("columns");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Columns" })).toBeVisible();
});
