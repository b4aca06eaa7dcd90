import { expect, type Page } from "@playwright/test";
import { ask, test } from "@/e2e/fixtures/desk";
import { JUDGED, type Marketplace, minutesAgo } from "@/e2e/fixtures/marketplace";
import { CasePage } from "@/e2e/pages/case-page";
import { QueuePage } from "@/e2e/pages/queue-page";

const CASES = 50;

/** Every fifth gets a warning, the others nothing. */
const warned = (n: number) => n % 5 === 4;

/** Languages that no other spec writes in, each a view of its own: whoever is given a case of a search is noted as its reader. */
const SAYS = {
  en: (number: string) => `Call me on ${number}.`,
  et: (number: string) => `Tere! Minu number on ${number}, palun helista mulle täna õhtul.`,
  lv: (number: string) => `Labdien! Mans numurs ir ${number}, lūdzu zvaniet man šovakar.`,
  lt: (number: string) => `Laba diena! Mano numeris yra ${number}, prašau skambinkite man vakare.`,
  sw: (number: string) => `Habari! Namba yangu ni ${number}, tafadhali nipigie simu leo jioni.`,
  af: (number: string) => `Goeie dag! My nommer is ${number}, bel my asseblief vanaand.`,
};
type Language = keyof typeof SAYS;

/** A freelancer each who gave a phone number before a contract; only these hold the answered word. */
async function aShift(market: Marketplace, cases: number, language: Language = "en"): Promise<string> {
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
        text: `${SAYS[language](`+1 212 555 01${String(n + 10)}`)} ${word}`,
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
  // Keys answer once the page's script is there.
  await expect(async () => {
    await page.keyboard.press("c");
    await expect.poll(() => claims, { timeout: 1_000 }).toHaveLength(1);
  }).toPass();
  await onTheWay;
  await page.keyboard.press("c");
  await expect(page.getByRole("button", { name: "Claim" })).toBeDisabled();
  letThrough();
  await page.waitForURL("**/cases/*");
  await new CasePage(page).whenHeld();
  await expect.poll(() => claims).toHaveLength(1);
  expect((await market.found(word)).filter((row) => row.claim !== null)).toHaveLength(1);
});

/** The case that the desk reads ahead of the one on screen, once its answer has come. */
async function readAhead(page: Page): Promise<string> {
  const answer = await page.waitForResponse(
    (response) => response.url().includes("/cases/upcoming") && response.status() === 200,
    { timeout: 60_000 },
  );
  return ((await answer.json()) as { id: string }).id;
}

const idIn = (page: Page) => new URL(page.url()).pathname.split("/").at(-1)!;

test("the case read ahead is nobody's until it is claimed; then it stands there without another page, and back leads back", async ({
  market,
  as,
}) => {
  await aShift(market, 3, "et");
  const page = await as("moderator");
  const queue = new QueuePage(page);
  await queue.openLanguage("et");
  await expect(queue.table).toBeVisible();
  const reading = readAhead(page);
  const review = await queue.claimNextByKey();
  await review.whenHeld();
  const first = idIn(page);
  const ahead = await reading;
  expect(ahead).not.toBe(first);
  const before = await market.detail(ahead);
  expect(before.claim).toBeNull();
  expect(before.history.filter(({ actor }) => actor.kind === "user")).toEqual([]);
  // Laid out beneath by now, it is in nobody's way: whoever looks, listens or searches meets one case.
  await expect(page.locator("[data-beneath] h1")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);

  const pages: string[] = [];
  page.on("request", (request) => {
    if (/\/cases\/[\w-]+\?_rsc/.test(request.url())) pages.push(request.url());
  });
  await review.chooseByKey("No violation");
  const next = await review.decideByKey();
  await next.whenHeld();
  expect(idIn(page)).toBe(ahead);
  expect(pages, "it was at hand").toEqual([]);
  await expect(next.title).toBeFocused();
  const after = await market.detail(ahead);
  expect(after.claim?.by.name).toBe("Ines Duarte");
  await expect.poll(async () => (await market.detail(ahead)).history.map(({ type }) => type)).toContain("case.viewed");

  await page.goBack();
  await expect(next.closed).toBeVisible();
  expect(idIn(page)).toBe(first);
  await page.goForward();
  await next.whenHeld();
  expect(idIn(page)).toBe(ahead);
  await page.reload();
  await next.whenHeld();
  expect(idIn(page)).toBe(ahead);
});

test("a case that somebody else took meanwhile is not the next one, and nothing is written on it", async ({
  market,
  as,
}) => {
  await aShift(market, 3, "lv");
  const page = await as("moderator");
  const theirs = await as("moderator2");
  const queue = new QueuePage(page);
  await queue.openLanguage("lv");
  await expect(queue.table).toBeVisible();
  const reading = readAhead(page);
  const review = await queue.claimNextByKey();
  await review.whenHeld();
  const first = idIn(page);
  const ahead = await reading;
  expect(await ask(theirs, "POST", `/cases/${ahead}/claim`)).toBe(200);
  await review.chooseByKey("No violation");
  const next = await review.decideByKey();
  await next.whenHeld();
  expect([first, ahead]).not.toContain(idIn(page));
  const taken = await market.detail(ahead);
  expect(taken.claim?.by.name).toBe("Tomas Keller");
  expect(taken.history.filter(({ actor }) => actor.name === "Ines Duarte")).toEqual([]);
});

/** The heading of the case that is seen, whether or not it can be worked on yet. */
const seenTitle = (page: Page) => page.locator("main h1").and(page.locator(":not([data-beneath] *)"));

/** A first case in hand and the one after it held, as a decision on the first is begun. */
async function aboutToDecide(
  market: Marketplace,
  page: Page,
  language: Language,
): Promise<{ review: CasePage; first: string; ahead: string }> {
  await aShift(market, 3, language);
  const queue = new QueuePage(page);
  await queue.openLanguage(language);
  await expect(queue.table).toBeVisible();
  const reading = readAhead(page);
  const review = await queue.claimNextByKey();
  await review.whenHeld();
  const ahead = await reading;
  await expect(page.locator("[data-beneath] h1")).toHaveCount(1);
  const held = page.waitForResponse((response) => response.url().endsWith(`/cases/${ahead}/hold-ahead`));
  await review.chooseByKey("Warn");
  expect((await held).status()).toBe(200);
  await review.noteByKey("First time.");
  return { review, first: idIn(page), ahead };
}

test.describe("held ahead", () => {
  // One after the other, and by somebody whom no other spec lets decide in a row: each person holds one case ahead.
  test.describe.configure({ mode: "default" });

  test("the next case is held while a decision is composed, seen before it is answered, and worked on after", async ({
    market,
    as,
  }) => {
    const page = await as("moderator2");
    let letThrough = () => {};
    const untilSeen = new Promise<void>((resume) => {
      letThrough = resume;
    });
    await page.route("**/decisions", async (route) => {
      await untilSeen;
      await route.continue();
    });
    const { first, ahead } = await aboutToDecide(market, page, "lt");
    expect((await market.detail(ahead)).claim?.by.name).toBe("Tomas Keller");
    expect(await ask(await as("moderator"), "POST", `/cases/${ahead}/claim`)).toBe(409);
    const before = await seenTitle(page).textContent();
    await page.keyboard.press("Control+Enter");
    await expect(seenTitle(page)).not.toHaveText(before!);
    // Seen only: what is pressed meanwhile decides nothing on either.
    await page.keyboard.press("n");
    expect(idIn(page)).toBe(first);
    expect((await market.detail(first)).status).toBe("open");
    letThrough();
    await page.waitForURL(`**/cases/${ahead}`);
    const next = await new CasePage(page).whenHeld();
    await expect(next.title).toBeFocused();
    await expect(next.decision.getByRole("button", { name: "No violation" })).toHaveAttribute("aria-pressed", "false");
    expect((await market.detail(first)).decisions).toMatchObject([{ outcome: "violation", note: "First time." }]);
  });

  test("a decision whose answer is lost brings its case back as it was left; made again it goes on", async ({
    market,
    as,
  }) => {
    const page = await as("moderator2");
    let isLost = true;
    // Before the page is there: one that is busy may still send by itself what it was just told to hand over.
    await page.route("**/decisions", (route) => (isLost ? route.abort("connectionreset") : route.continue()));
    const { review, first, ahead } = await aboutToDecide(market, page, "sw");
    await page.keyboard.press("Control+Enter");
    await expect(review.complaint).toContainText("not known whether the decision arrived");
    expect(idIn(page)).toBe(first);
    await expect(review.note).toHaveValue("First time.");
    await expect(review.note).toBeFocused();
    isLost = false;
    const next = await review.decideByKey();
    await next.whenHeld();
    expect(idIn(page)).toBe(ahead);
    expect((await market.detail(first)).decisions).toHaveLength(1);
  });

  test("what is held for a decision that is not made after all goes back to the others", async ({ market, as }) => {
    const page = await as("moderator2");
    const { review, ahead } = await aboutToDecide(market, page, "af");
    await review.choose("No violation");
    await review.decision.getByRole("button", { name: "No violation" }).click();
    await expect.poll(async () => (await market.detail(ahead)).claim).toBeNull();
    expect(await ask(await as("moderator"), "POST", `/cases/${ahead}/claim`)).toBe(200);
  });
});
