import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible, expectAccessibleInBoth } from "@/e2e/fixtures/accessible";
import { complaints } from "@/e2e/fixtures/complaints";
import { ask, test } from "@/e2e/fixtures/desk";
import { JUDGED, type Marketplace, minutesAgo } from "@/e2e/fixtures/marketplace";
import { CasePage } from "@/e2e/pages/case-page";
import { DetectorsPage } from "@/e2e/pages/detectors-page";

/** A case with one message that detection sees and one whose name for a person it does not. */
async function caseWithBlindSpot(market: Marketplace) {
  await market.send(
    market.account("client", "client", "Pine Market"),
    market.account("free", "freelancer", "Ivo Horvat"),
    market.content("free", { to: "client", at: minutesAgo(20), id: "seen", text: "Call me on +1 212 555 0163" }),
    market.content("free", { to: "client", at: minutesAgo(15), id: "unseen", text: "The old bakery knows quietfox" }),
  );
  const row = await market.caseOf("free");
  await market.judgements(row.id);
  return row;
}

/** Selects a word of a message as a reader does, by clicking it twice. */
async function selectWord(page: Page, message: string, word: string): Promise<void> {
  const article = page.getByRole("article").filter({ hasText: message });
  // What is still loading may push the word aside between looking and clicking.
  await expect(async () => {
    await clickTwice(page, article, word);
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(word);
  }).toPass();
}

async function clickTwice(page: Page, article: Locator, word: string): Promise<void> {
  await article.scrollIntoViewIfNeeded();
  const place = await article.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return null;
  }, word);
  expect(place).not.toBeNull();
  await page.mouse.dblclick(place!.x, place!.y);
}

test("what detection missed is marked where it stands, masked from then on, and taken back", async ({ market, as }) => {
  const row = await caseWithBlindSpot(market);
  const page = await as("moderator");
  const review = new CasePage(page);
  await review.open(row.id);
  await review.whenHeld();
  await selectWord(page, "The old bakery", "quietfox");
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog", { name: "Mark what detection missed" });
  await expect(dialog.getByText("Chosen: “quietfox”")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel("What it is").selectOption({ label: "Handle" });
  await dialog.getByLabel("Why it should have been found").fill("They met there before");
  await dialog.getByRole("button", { name: "Mark it" }).click();
  await expect(dialog).toBeHidden();

  const mark = review.marks("The old bakery").filter({ hasText: "marked by a person" });
  await expect(mark).toHaveText(/^Handle, marked by a person: qu••••ox$/);
  await mark.click();
  await expect(page.getByText("“They met there before”")).toBeVisible();
  await expectAccessible(page);

  // The analyst reads where, and not who.
  const analyst = await as("analyst");
  const detectors = new DetectorsPage(analyst);
  await detectors.open("?kind=handle");
  await detectors.showMissed();
  await expect(detectors.missed.getByRole("row").filter({ hasText: `#${row.number}` })).toContainText("qu••••ox");
  await expect(detectors.missed).not.toContainText("quietfox");
  await expectAccessible(analyst);

  await page.getByRole("button", { name: "Take back" }).click();
  await expect(mark).toHaveCount(0);
  await expect(review.message("The old bakery")).toContainText("quietfox");
});

test("a piece of a text is chosen and marked by keyboard alone", async ({ market, as }) => {
  const row = await caseWithBlindSpot(market);
  const page = await as("moderator2");
  const review = new CasePage(page);
  await review.open(row.id);
  await review.whenHeld();
  // The reader stands on the message: its time links to it.
  await review.message("The old bakery").getByRole("link").first().focus();
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog", { name: "Mark what detection missed" });
  const text = dialog.getByLabel("Select the piece of the text");
  await expect(text).toHaveValue("The old bakery knows quietfox");
  await expect(text).toBeFocused();
  await page.keyboard.press("Control+End");
  for (let step = 0; step < "quietfox".length; step += 1) await page.keyboard.press("Shift+ArrowLeft");
  await expect(dialog.getByText("Chosen: “quietfox”")).toBeVisible();
  await dialog.getByLabel("Why it should have been found").fill("A name used elsewhere");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(review.message("The old bakery")).toContainText("qu••••ox");
});

test("a signal that somebody calls wrong stands among the week's mistakes, masked, for lead and analyst", async ({
  market,
  as,
}) => {
  const row = await caseWithBlindSpot(market);
  const lead = await as("lead");
  const detail = await market.detail(row.id);
  const signal = detail.contents.flatMap((content) => content.signals).find((one) => one.kind === "phone");
  expect(
    await ask(lead, "POST", `/signals/${signal!.id}/verdict`, { verdict: "wrong", actualKind: "none", caseId: row.id }),
  ).toBe(200);
  for (const person of ["lead", "analyst"] as const) {
    const page = await as(person);
    const detectors = new DetectorsPage(page);
    await detectors.open("?basis=verdict");
    const mistake = detectors.mistakes.getByRole("row").filter({ hasText: `#${row.number}` });
    await expect(mistake).toContainText("+1 212 •••-•••3".replace("-", " "));
    await expect(mistake).not.toContainText("0163");
    await expect(mistake).toContainText("no contact");
    // Only the lead may open the case.
    await expect(mistake.getByRole("link")).toHaveCount(person === "lead" ? 1 : 0);
  }
});

test("the threshold is worked out as it moves, and every chart has its table and file", async ({ market, as }) => {
  const row = await caseWithBlindSpot(market);
  const lead = await as("lead");
  const heard = complaints(lead);
  const detail = await market.detail(row.id);
  const signal = detail.contents.flatMap((content) => content.signals).find((one) => one.kind === "phone");
  expect(await ask(lead, "POST", `/signals/${signal!.id}/verdict`, { verdict: "right", caseId: row.id })).toBe(200);
  const detectors = new DetectorsPage(lead);
  await detectors.open("?kind=phone&basis=verdict");
  await expect(detectors.threshold).toBeVisible();
  await detectors.threshold.fill("0");
  await expect(lead.getByText(/^0 right ones lost/)).toBeVisible();
  await detectors.threshold.fill("1");
  await expect(lead.getByText(/^Right above it: \d+ of \d+$/)).toBeVisible();
  await expect(lead.getByText(/^0 right ones lost/)).toBeHidden();
  await expectAccessibleInBoth(lead);
  for (const [button, file] of [
    ["Download the table of right by detector as CSV", /^docket-detectors-by-detector-.*\.csv$/],
    ["Download what a score is worth as an SVG picture", /^docket-reliability-.*\.svg$/],
    ["Download where a threshold would fall as a PNG picture", /^docket-scores-.*\.png$/],
  ] as const) {
    const download = lead.waitForEvent("download");
    await lead.getByRole("button", { name: button }).click();
    expect((await download).suggestedFilename()).toMatch(file);
  }
  expect(heard).toEqual([]);
});

test("of what a lead has drawn at random each is reviewed like any case, and held against nobody", async ({
  market,
  as,
}) => {
  const lead = await as("lead");
  const detectors = new DetectorsPage(lead);
  await detectors.open();
  await detectors.draw("review", 100);
  await expect(detectors.rate("Review")).toContainText("100% of all");
  await market.send(
    market.account("client", "client", "Pine Market"),
    market.content("client", {
      at: minutesAgo(3),
      surface: "review",
      id: "praise",
      text: "Careful work, came in time",
    }),
  );
  const row = await market.caseOf("client");
  expect(row.violations).toEqual([]);
  await detectors.draw("review", null);
  await expect(detectors.rate("Review")).toContainText("nothing");

  const page = await as("moderator");
  const review = new CasePage(page);
  await review.open(row.id);
  await review.whenHeld();
  await expect(page.getByRole("region", { name: "Drawn at random" })).toBeVisible();
  await expect(review.outcome("Warn")).toHaveCount(0);
  await expectAccessible(page);
  await review.choose("No violation");
  await review.decide();
  await expect.poll(async () => (await market.detail(row.id)).status, JUDGED).toBe("decided");
  const detail = await market.detail(row.id);
  expect(detail.accountDetail).toMatchObject({ strikes: [], enforcements: [] });

  await detectors.open();
  await detectors.showDraws();
  const draw = detectors.draws.getByRole("row").filter({ hasText: `#${row.number}` });
  await expect(draw).not.toContainText("not reviewed");
  await expectAccessible(lead);
  // An analyst reads the estimate and sets nothing.
  const analyst = await as("analyst");
  const theirs = new DetectorsPage(analyst);
  await theirs.open();
  await expect(analyst.getByRole("region", { name: "Prevalence" })).toBeVisible();
  await expect(theirs.rates).toHaveCount(0);
});
