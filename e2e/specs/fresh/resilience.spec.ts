import { expect, type Page } from "@playwright/test";
import { test } from "@/e2e/fixtures/desk";
import type { Marketplace } from "@/e2e/fixtures/marketplace";
import { password } from "@/e2e/fixtures/people";
import { gaveNumber, IVO } from "@/e2e/fixtures/stories";
import type { CasePage } from "@/e2e/pages/case-page";
import { QueuePage } from "@/e2e/pages/queue-page";
import { SignInPage } from "@/e2e/pages/sign-in-page";

const NOTE = "First time, and the client had asked for it.";

/** A warning, chosen and explained, and not yet decided. */
async function halfDecided(market: Marketplace, page: Page): Promise<CasePage> {
  const review = await new QueuePage(page).review(market.id("freelancer"), IVO);
  await review.choose("Warn");
  await review.note.fill(NOTE);
  return review;
}

async function expectDecidedOnce(market: Marketplace, caseId: string): Promise<void> {
  const { status, decisions } = await market.detail(caseId);
  expect(status).toBe("decided");
  expect(decisions).toMatchObject([{ outcome: "violation", note: NOTE, enforcements: [{ kind: "warn" }] }]);
}

test("without a network the case says so, what is typed stays, and it is decided once the network is back", async ({
  market,
  as,
}) => {
  const found = await gaveNumber(market);
  const page = await as("moderator");
  const review = await halfDecided(market, page);
  await review.note.fill("First time");
  await page.context().setOffline(true);
  await expect(review.complaint).toContainText("retrying");
  await expect(review.decideButton).toBeDisabled();
  await review.note.fill(NOTE);
  await page.context().setOffline(false);
  await expect(review.decideButton).toBeEnabled();
  await expect(review.note).toHaveValue(NOTE);
  await review.decideLast();
  await expectDecidedOnce(market, found.id);
});

test("a session that ended in the middle of a decision leads through sign-in back to it, with every word", async ({
  market,
  as,
}) => {
  const found = await gaveNumber(market);
  const page = await as("moderator");
  const review = await halfDecided(market, page);
  await review.note.fill("First time");
  await page.context().clearCookies();
  await review.decide();
  await expect(review.complaint).toContainText("You were signed out. What you typed is kept.");
  // The words are still there to go on with.
  await review.note.fill(NOTE);
  expect((await market.detail(found.id)).status).toBe("open");

  await review.complaint.getByRole("link", { name: "Sign in and come back to this case" }).click();
  await new SignInPage(page).signIn("moderator", password());
  await expect(page).toHaveURL(new RegExp(`/cases/${found.id}$`));
  await review.whenHeld();
  await expect(review.note).toHaveValue(NOTE);
  await expect(review.outcome("Warn")).toHaveAttribute("aria-pressed", "true");
  await review.decideLast();
  await expectDecidedOnce(market, found.id);
});

test("a desk that answers nothing for a while gets the same decision under the same key, even after a reload", async ({
  market,
  as,
}) => {
  const found = await gaveNumber(market);
  const page = await as("moderator");
  const review = await halfDecided(market, page);
  const keys: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/decisions")) {
      keys.push(request.headers()["idempotency-key"]);
    }
  });
  const api = "**/api/v1/**";
  await page.route(api, (route) => route.fulfill({ status: 503, body: "down" }));
  await review.decide();
  await expect.poll(() => keys.length).toBe(1);
  await expect(review.complaint).toContainText(/not known whether the decision arrived|retrying/);
  await expect(review.note).toHaveValue(NOTE);
  await page.unroute(api);

  await page.reload();
  await review.whenHeld();
  await expect(review.note).toHaveValue(NOTE);
  await review.decideLast();
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
  await expectDecidedOnce(market, found.id);
});

test("a decision that arrived while its answer was lost is told, and not made again", async ({ market, as }) => {
  const found = await gaveNumber(market);
  const page = await as("moderator");
  const review = await halfDecided(market, page);
  await page.route("**/api/v1/cases/*/decisions", async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  });
  await review.decide();
  await expect(page.getByText("Your decision arrived, although its answer was lost.")).toBeVisible();
  await expectDecidedOnce(market, found.id);
});
