import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures/desk";
import { JUDGED, type Marketplace, minutesAgo } from "@/e2e/fixtures/marketplace";
import { CasePage } from "@/e2e/pages/case-page";
import { QueuePage } from "@/e2e/pages/queue-page";

const CASES = 50;

/** Every fifth gets a warning, the others nothing. */
const warned = (n: number) => n % 5 === 4;

/** A freelancer each who gave a phone number before a contract; only these hold the answered word. */
async function aShift(market: Marketplace, cases: number): Promise<string> {
  const word = market.word();
  const accounts = Array.from({ length: cases }, (_, n) => `s${n}`);
  await market.send(
    market.account("client", "client", "Pine Market"),
    ...accounts.flatMap((account, n) => [
      market.account(account, "freelancer", `Worker ${n + 1}`),
      market.content(account, {
        to: "client",
        in: `talk-${account}`,
        id: `content-${account}`,
        at: minutesAgo(60 + n),
        text: `About ${word}: call me on +1 212 555 01${String(n + 10)}.`,
      }),
    ]),
  );
  await expect.poll(async () => (await market.found(word)).length, JUDGED).toBe(cases);
  return word;
}

// Fifty pages, fifty holds and fifty decisions: room for a busy machine, as everywhere.
test.setTimeout(10 * 60_000);

test("fifty cases are claimed, read and decided in a row by keyboard alone", async ({ market, as }) => {
  const word = await aShift(market, CASES);
  const page = await as("moderator");
  const queue = new QueuePage(page);
  await queue.open(word);
  await expect(queue.table).toBeVisible();
  let review = await queue.claimNextByKey();
  const seen: string[] = [];
  for (let n = 0; n < CASES; n += 1) {
    await review.whenHeld();
    const here = page.url();
    expect(seen, "each case comes once").not.toContain(here);
    seen.push(here);
    await review.chooseByKey(warned(n) ? "Warn" : "No violation");
    if (warned(n)) await review.noteByKey("First time.");
    review = await review.decideByKey();
  }
  await review.backInQueue();
  expect(await market.found(word, "decided")).toHaveLength(CASES);
  const decisionOf = async (n: number) =>
    (await market.detail(new URL(seen[n]!).pathname.split("/").at(-1)!)).decisions;
  expect(await decisionOf(0)).toMatchObject([{ outcome: "no_violation", decidedBy: { name: "Ines Duarte" } }]);
  expect(await decisionOf(4)).toMatchObject([{ outcome: "violation", enforcements: [{ kind: "warn" }] }]);
});

test("asked for again while its page is on the way, the next case is the only one claimed", async ({ market, as }) => {
  const word = await aShift(market, 3);
  const page = await as("moderator2");
  const queue = new QueuePage(page);
  await queue.open(word);
  await expect(queue.table).toBeVisible();
  let letThrough = () => {};
  const untilAsked = new Promise<void>((resume) => {
    letThrough = resume;
  });
  const onTheWay = page.waitForRequest((request) => /\/cases\/[\w-]+\?/.test(request.url()));
  await page.route(/\/cases\/[\w-]+\?/, async (route) => {
    await untilAsked;
    await route.continue();
  });
  const claims: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/claim-next")) claims.push(request.url());
  });
  await page.keyboard.press("c");
  await onTheWay;
  await page.keyboard.press("c");
  await expect(page.getByRole("button", { name: "Claim" })).toBeDisabled();
  letThrough();
  await page.waitForURL("**/cases/*");
  await new CasePage(page).whenHeld();
  expect(claims).toHaveLength(1);
  expect((await market.found(word)).filter((row) => row.claim !== null)).toHaveLength(1);
});
