import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures/desk";
import { JUDGED, type Marketplace, minutesAgo } from "@/e2e/fixtures/marketplace";
import { QueuePage } from "@/e2e/pages/queue-page";

const CASES = 50;
/** Every fifth gets a warning, the others nothing. */
const warned = (n: number) => n % 5 === 4;

/** A freelancer each who gave a phone number before a contract; only these hold the answered word. */
async function aShift(market: Marketplace): Promise<string> {
  const word = market.id("shift").replace("-", "");
  const accounts = Array.from({ length: CASES }, (_, n) => `s${n}`);
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
  await expect.poll(async () => (await market.found(word)).length, JUDGED).toBe(CASES);
  return word;
}

// Fifty pages, fifty holds and fifty decisions: room for a busy machine, as everywhere.
test.setTimeout(10 * 60_000);

test("fifty cases are claimed, read and decided in a row by keyboard alone", async ({ market, as }) => {
  const word = await aShift(market);
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
