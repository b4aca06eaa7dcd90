import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/fixtures/accessible";
import { ask, test } from "@/e2e/fixtures/desk";
import { JUDGED, type Marketplace, minutesAgo } from "@/e2e/fixtures/marketplace";
import { PEOPLE } from "@/e2e/fixtures/people";
import { QueuePage } from "@/e2e/pages/queue-page";

/** What others do is on screen within a second or two; the rest of the time is for a busy machine. */

const NAMES = ["Ivo Horvat", "Lena Brandt", "Omar Said"];

/** Freelancers who gave a phone number before a contract, each in a conversation of their own. */
async function openCases(market: Marketplace, from: number, to: number) {
  const accounts = Array.from({ length: to - from }, (_, n) => `f${from + n}`);
  await market.send(
    ...(from === 0 ? [market.account("client", "client", "Pine Market")] : []),
    ...accounts.flatMap((account, n) => [
      market.account(account, "freelancer", NAMES[from + n]!),
      market.content(account, {
        to: "client",
        in: `talk-${account}`,
        id: `content-${account}`,
        at: minutesAgo(30 - n),
        text: `Questions on ${market.word()}? My number is +1 212 555 017${from + n}.`,
      }),
    ]),
  );
  return Promise.all(accounts.map((account) => market.caseOf(account)));
}

/** Set on the page; gone if it was loaded again. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { neverReloaded: true }));
const expectNotReloaded = async (page: Page) => {
  expect(await page.evaluate(() => "neverReloaded" in window)).toBe(true);
};

test("a claim, a release and a decision by one moderator show in the other's queue where the rows stand", async ({
  market,
  as,
}) => {
  const [first] = await openCases(market, 0, 2);
  const [mine, theirs] = [await as("moderator"), await as("moderator2")];
  const watching = new QueuePage(theirs);
  await watching.open(market.word());
  await expect(watching.live).toBeVisible();
  await mark(theirs);
  const order = await watching.accounts();
  expect(order).toHaveLength(2);

  const working = new QueuePage(mine);
  await working.open(market.id("f0"));
  const kase = await (await working.openCase("Ivo Horvat")).whenHeld();
  const held = watching.row("Ivo Horvat").getByRole("img", { name: `Held by ${PEOPLE.moderator.name}` });
  await expect(held).toBeVisible();
  await mine.getByRole("button", { name: "Release" }).click();
  await expect(held).toBeHidden();

  await mine.goBack();
  expect(await ask(mine, "POST", `/cases/${first!.id}/claim`)).toBe(200);
  await expect(held).toBeVisible();
  await kase.open(first!.id);
  await kase.whenHeld();
  await kase.choose("No violation");
  await kase.decide();
  await expect(watching.row("Ivo Horvat")).toContainText(`decided by ${PEOPLE.moderator.name}`);
  expect(await watching.accounts()).toEqual(order);
  await expectNotReloaded(theirs);
});

test("the case page says who else holds it, who looks at it, and that it is free again, without being loaded again", async ({
  market,
  as,
}) => {
  const [found] = await openCases(market, 0, 1);
  const [mine, theirs] = [await as("moderator"), await as("moderator2")];
  expect(await ask(mine, "POST", `/cases/${found!.id}/claim`)).toBe(200);
  await theirs.goto(`/cases/${found!.id}`);
  const holder = theirs.getByRole("region", { name: `${PEOPLE.moderator.name} holds this case` });
  await expect(holder).toBeVisible();
  await mark(theirs);
  expect(await ask(mine, "POST", `/cases/${found!.id}/release`)).toBe(200);
  await expect(holder).toBeHidden();
  await mine.goto(`/cases/${found!.id}`);
  await expect(theirs.getByText(`Seen by ${PEOPLE.moderator.name}`)).toBeVisible();
  await expectNotReloaded(theirs);
});

test("what is at stake in the cases of a view is said beside their number", async ({ market, as }) => {
  await openCases(market, 0, 2);
  const page = await as("moderator");
  const queue = new QueuePage(page);
  await queue.open(market.word());
  // Nothing is known of their contracts yet, so no sum is made up.
  await expect(queue.total).toHaveText("2 cases");
  await market.send(
    market.contract({ client: "client", freelancer: "f0", in: "talk-f0", status: "offer", at: minutesAgo(45) }),
  );
  const stakes = async () => (await market.found(market.word())).map(({ valueAtStake }) => valueAtStake?.amount ?? 0);
  await expect.poll(async () => Math.max(...(await stakes())), JUDGED).toBe(4800);
  await queue.open(market.word());
  await expect(queue.total).toHaveText("2 cases · $4,800 at stake");
});

test("new cases wait behind a bar until they are asked for", async ({ market, as }) => {
  await openCases(market, 0, 1);
  const page = await as("moderator2");
  const queue = new QueuePage(page);
  await queue.open(market.word());
  await expect(queue.live).toBeVisible();
  expect(await queue.accounts()).toEqual(["Ivo Horvat"]);
  await openCases(market, 1, 3);
  await expect(page.getByText("2 new cases")).toBeVisible();
  expect(await queue.accounts()).toEqual(["Ivo Horvat"]);
  await page.keyboard.press(".");
  await expect(queue.table.getByRole("row")).toHaveCount(4);
});

test("eight tabs of one browser share one stream, and the last one still loads and hears", async ({ market, as }) => {
  const [found] = await openCases(market, 0, 1);
  const first = await as("moderator2");
  const tabs = [first];
  while (tabs.length < 8) tabs.push(await first.context().newPage());
  // All at once, as a browser restores them: were each to hold a connection of its own, the last ones could not load.
  await Promise.all(tabs.map((tab) => new QueuePage(tab).open(market.word())));
  const last = new QueuePage(tabs.at(-1)!);
  await expect(last.live).toBeVisible();
  const mine = await as("moderator");
  expect(await ask(mine, "POST", `/cases/${found!.id}/claim`)).toBe(200);
  for (const tab of [tabs[0]!, tabs.at(-1)!]) {
    const held = new QueuePage(tab).row("Ivo Horvat").getByRole("img", { name: `Held by ${PEOPLE.moderator.name}` });
    await expect(held).toBeVisible();
  }
  await ask(mine, "POST", `/cases/${found!.id}/release`);
});

/** Resolves when the desk has kept columns that say this: what came before may still be on its way. */
const columnsKept = (page: Page, said: string) =>
  page.waitForResponse(
    (answer) =>
      answer.url().endsWith("/me/preferences/queue.columns") &&
      answer.ok() &&
      Boolean(answer.request().postData()?.includes(said)),
  );

test("columns stay as a person arranged them, in another browser too", async ({ market, as }) => {
  await openCases(market, 0, 1);
  const page = await as("lead");
  const queue = new QueuePage(page);
  await queue.open(market.word());
  await expect(queue.live).toBeVisible();
  await page.getByRole("button", { name: "Columns" }).click();
  const panel = page.getByRole("dialog", { name: "Columns of the queue" });
  await panel.getByRole("checkbox", { name: "Show Surface" }).uncheck();
  await panel.getByRole("button", { name: "Move Phase to the left" }).click();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  const titles = ["Priority", "Account", "Phase", "Violation", "First evidence", "At stake", "Age", "Due", "Held"];
  await expect.poll(() => queue.columns()).toEqual(titles);
  const edge = page.getByRole("separator", { name: "Width of Account" });
  const before = Number(await edge.getAttribute("aria-valuenow"));
  await edge.focus();
  const kept = columnsKept(page, String(before + 32));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await kept;
  const again = await as("lead");
  const other = new QueuePage(again);
  await other.open(market.word());
  await expect.poll(() => other.columns()).toEqual(titles);
  await expect(again.getByRole("separator", { name: "Width of Account" })).toHaveAttribute(
    "aria-valuenow",
    String(before + 32),
  );
  await again.getByRole("button", { name: "Columns" }).click();
  const undone = columnsKept(again, "null");
  await again.getByRole("button", { name: "As they were" }).click();
  await expect.poll(() => other.columns()).toContain("Surface");
  await undone;
});

test("a view is saved, shared, counted and opened on; its address shows the same to whoever has it", async ({
  market,
  as,
}) => {
  await openCases(market, 0, 2);
  const page = await as("lead");
  const queue = new QueuePage(page);
  await queue.open(market.word());
  await expect(queue.live).toBeVisible();
  const name = market.id("View");
  await page.getByRole("button", { name: "View", exact: true }).click();
  await page.getByRole("menuitem", { name: "Save as a view…" }).click();
  const dialog = page.getByRole("dialog", { name: "Save these filters as a view" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("checkbox", { name: "Share it with the team" }).check();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  const tab = page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });
  await expect(tab).toHaveAttribute("aria-current", "page");
  await expect(tab).toContainText("2");

  const theirs = await as("moderator2");
  await theirs.goto("/queue?view=all");
  const others = new QueuePage(theirs);
  await expect(others.live).toBeVisible();
  const same = theirs.getByRole("navigation", { name: "Views" }).getByRole("link", { name });
  await expect(same).toContainText("2");
  await same.click();
  await expect(others.table.getByRole("row")).toHaveCount(3);
  await theirs.getByRole("button", { name: "View", exact: true }).click();
  await expect(theirs.getByRole("menuitem", { name: "Save as a view…" })).toBeVisible();
  await expect(theirs.getByRole("menuitem", { name: `Remove “${name}”` })).toBeHidden();
  await theirs.getByRole("menuitemcheckbox", { name: "Open the queue on this view" }).click();
  await expect(theirs.getByText("The queue opens on this view from now on.")).toBeVisible();
  await theirs.goto("/queue");
  await expect(others.live).toBeVisible();
  await expect(others.table.getByRole("row")).toHaveCount(3);
  await theirs.getByRole("button", { name: "View", exact: true }).click();
  await theirs.getByRole("menuitemcheckbox", { name: "Open the queue on this view" }).click();
  await expect(theirs.getByText("The queue opens on all open cases again.")).toBeVisible();

  await page.getByRole("button", { name: "View", exact: true }).click();
  await page.getByRole("menuitem", { name: `Remove “${name}”` }).click();
  await expect(tab).toBeHidden();
});

test("cases chosen together are looked at, decided as one job and undone as one", async ({ market, as }) => {
  const found = await openCases(market, 0, 3);
  const [page, theirs] = [await as("moderator"), await as("moderator2")];
  expect(await ask(theirs, "POST", `/cases/${found[2]!.id}/claim`)).toBe(200);
  const queue = new QueuePage(page);
  await queue.open(market.word());
  await expect(queue.live).toBeVisible();
  await queue.table.getByRole("checkbox", { name: "Choose all on this page" }).check();
  await expect(page.getByText("3 cases chosen")).toBeVisible();
  await page.getByRole("button", { name: "Decide together" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /^A violation/ }).check();
  await expect(dialog.getByText("Suspensions are never made together")).toBeVisible();
  await expect(dialog.getByRole("checkbox", { name: /suspend/i })).toHaveCount(0);
  await dialog.getByRole("combobox", { name: "Reason" }).selectOption("contact_before_contract");
  await dialog.getByRole("checkbox", { name: "Warn" }).check();
  await dialog.getByRole("textbox", { name: "Note for staff" }).fill("Seen together.");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "See what happens" }).click();
  const effects = dialog.getByRole("region", { name: "What will happen" });
  await expect(effects).toContainText("2 cases decided: a violation");
  await expect(effects).toContainText("2 accounts warned");
  await expect(effects).toContainText("1 case held by somebody else");
  await expect(dialog.getByRole("region", { name: "The cases" }).getByRole("listitem")).toHaveCount(3);
  await expectAccessible(page);
  expect((await market.detail(found[0]!.id)).status).toBe("open");

  await dialog.getByRole("button", { name: "Decide 3 cases" }).click();
  await expect(dialog.getByText("2 cases decided")).toBeVisible();
  await expect(dialog.getByRole("region", { name: "Left out, and why" })).toContainText("somebody else holds it");
  await expectAccessible(page);
  const statuses = async () => Promise.all(found.map(async ({ id }) => (await market.detail(id)).status));
  expect(await statuses()).toEqual(["decided", "decided", "open"]);
  await dialog.getByRole("button", { name: "Undo all 2 decisions" }).click();
  await expect(dialog.getByText("2 cases undone and open again")).toBeVisible();
  expect(await statuses()).toEqual(["open", "open", "open"]);
  await dialog
    .getByRole("button", { name: /^Close/ })
    .last()
    .click();
  await expect(dialog).toBeHidden();
  await ask(theirs, "POST", `/cases/${found[2]!.id}/release`);
});
