import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { expectAccessibleInBoth } from "@/e2e/fixtures/accessible";
import { ask, test } from "@/e2e/fixtures/desk";
import { JUDGED, type Marketplace, minutesAgo } from "@/e2e/fixtures/marketplace";
import { AccountPage } from "@/e2e/pages/account-page";
import { CasePage } from "@/e2e/pages/case-page";
import { RingPage } from "@/e2e/pages/ring-page";

/** A number that only this test's accounts write. */
function phoneOf(market: Marketplace): string {
  const tail = Number.parseInt(market.id("").replace(/\W/g, "").slice(-6), 16) % 10_000;
  return `+1 212 555 ${String(tail).padStart(4, "0")}`;
}

/** Two accounts that wrote the same number, each with its case. */
async function twoWhoShare(market: Marketplace) {
  const phone = phoneOf(market);
  await market.send(
    market.account("client", "client", "Pine Market"),
    market.account("one", "freelancer", "Kite and Bell"),
    market.account("two", "freelancer", "Ribbon Forge"),
    market.content("one", { to: "client", at: minutesAgo(30), in: "talk-one", text: `Call me at ${phone}` }),
    market.content("two", { to: "client", at: minutesAgo(29), in: "talk-two", text: `Call me at ${phone}, any time` }),
  );
  return { phone, one: await market.caseOf("one"), two: await market.caseOf("two") };
}

test("a signal says where it counts: here, in another case, or nowhere as the contract allows it", async ({
  market,
  as,
}) => {
  await market.send(
    market.account("client", "client", "Pine Market"),
    market.account("freelancer", "freelancer", "Ivo Horvat"),
    market.content("freelancer", { to: "client", at: minutesAgo(60), text: "My number is +1 212 555 0178" }),
    market.content("client", { to: "freelancer", at: minutesAgo(50), text: "And mine is +1 212 555 0179" }),
    market.contract({ client: "client", freelancer: "freelancer", status: "active", at: minutesAgo(40) }),
    market.content("freelancer", { to: "client", at: minutesAgo(30), text: "Launch call on +1 212 555 0177" }),
  );
  const mine = await market.caseOf("freelancer");
  const theirs = await market.caseOf("client");
  await market.judgements(mine.id);
  const page = await as("lead");
  const review = new CasePage(page);
  await review.open(mine.id);
  const number = (message: string) => review.marks(message).filter({ hasText: /^Phone/ });
  await expect(number("My number")).toHaveText(/^Phone: /);
  await expect(number("And mine")).toHaveText(new RegExp(`^Phone, in case ${theirs.number}: `));
  await expect(number("Launch call")).toHaveText(/^Phone, allowed in this phase: /);
  await number("And mine").click();
  await page.getByRole("link", { name: `Open case ${theirs.number}, open` }).click();
  await expect(page).toHaveURL(new RegExp(`/cases/${theirs.id}`));
});

test("beside a case stands who shares its contact; the two become a ring, claimed and decided together", async ({
  market,
  as,
}) => {
  const { phone, one, two } = await twoWhoShare(market);
  const page = await as("moderator");
  const review = new CasePage(page);
  await review.open(one.id);
  const shared = page.getByRole("region", { name: /^Same phone elsewhere/ });
  await expect(shared).toBeVisible();
  await expectAccessibleInBoth(page);
  await expect(shared).toContainText("Ribbon Forge");
  await expect(shared).not.toContainText(phone.slice(-4));
  await shared.getByRole("button", { name: "Make a ring…" }).click();
  const dialog = page.getByRole("dialog", { name: "Make a ring" });
  await dialog.getByRole("textbox", { name: "Name" }).fill("One number");
  await dialog.getByRole("button", { name: "Make" }).click();

  const ring = new RingPage(page);
  await expect(ring.title).toHaveText("One number");
  await expectAccessibleInBoth(page);
  // Somebody else is at work on one of them: nothing is taken.
  const other = await as("moderator2");
  await expect.poll(() => ask(other, "POST", `/cases/${two.id}/claim`)).toBe(200);
  await ring.claimAll();
  await expect(ring.refused).toBeVisible();
  await expect(page.getByText(`Case ${two.number} is held by Tomas Keller.`)).toBeVisible();
  expect(await ask(other, "POST", `/cases/${two.id}/release`)).toBe(200);
  await ring.claimAll();
  await expect(ring.claimed).toBeVisible();

  await expect(ring.choice("Kite and Bell")).toBeVisible();
  await ring.choice("Ribbon Forge").selectOption({ label: "No violation" });
  await ring.decideWith("One number, two accounts.");
  await expect(ring.row("Kite and Bell")).toContainText("Decided");
  await expect(ring.row("Ribbon Forge")).toContainText("Decided");
  expect((await market.detail(one.id)).decisions).toMatchObject([{ outcome: "violation" }]);
  expect((await market.detail(two.id)).decisions).toMatchObject([{ outcome: "no_violation" }]);
});

test("the contact graph is walked by arrow keys, filtered, and read as a table; nothing of it is in plain", async ({
  market,
  as,
}) => {
  const { phone, two } = await twoWhoShare(market);
  const page = await as("moderator");
  const account = new AccountPage(page);
  await account.open(market.id("one"));
  // What the account is and who it is tied to are seen without scrolling: one line of status, and the picture under it.
  await expect(account.life).toBeInViewport();
  await expect(account.life.getByRole("listitem").last()).toContainText("now");
  await expect(account.node("Kite and Bell")).toBeInViewport();
  await account.node("Kite and Bell").focus();
  await page.keyboard.press("ArrowRight");
  await expect(account.node("Phone")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(account.node("Ribbon Forge")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(account.chosen).toContainText("Ribbon Forge");
  await expect(account.chosen.getByRole("link", { name: `Open case ${two.number}` })).toBeVisible();
  await expectAccessibleInBoth(page);
  const table = await account.showTable();
  await expect(table.getByRole("row").filter({ hasText: "Ribbon Forge" })).toContainText("Phone");
  await expect(account.links).not.toContainText(phone.slice(-4));
});

test("a lead looks up a number with a reason and finds who wrote it; the address never holds it", async ({
  market,
  as,
}) => {
  const { phone } = await twoWhoShare(market);
  const page = await as("lead");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await new AccountPage(page).open(market.id("one"));
  await page.getByRole("button", { name: "Look up a value" }).click();
  const dialog = page.getByRole("dialog", { name: "Who uses this contact" });
  await dialog.getByRole("textbox", { name: /^Phone number/ }).fill(phone);
  await dialog.getByRole("textbox", { name: "Why you need it" }).fill("Named in a complaint");
  await dialog.getByRole("button", { name: "Look up" }).click();
  await expect(dialog.getByRole("link", { name: "Ribbon Forge" })).toBeVisible();
  expect(asked.filter((url) => url.includes(phone.slice(-4)))).toEqual([]);
});

test("a note keeps its marks and no markup, survives a reload unsaved, and is erased by a lead", async ({
  market,
  as,
}) => {
  await twoWhoShare(market);
  const page = await as("moderator");
  const account = new AccountPage(page);
  await account.open(market.id("one"));
  await page.keyboard.press("m");
  await account.notes.getByRole("textbox", { name: "Note" }).fill("Half a **thought**");
  await page.reload();
  const field = account.notes.getByRole("textbox", { name: "Note" });
  await expect(field).toHaveValue("Half a **thought**");
  await field.fill("Was **warned** <img src=x onerror=alert(1)>");
  await account.notes.getByRole("button", { name: "Save note" }).click();
  await expect(account.notes.locator("strong")).toHaveText("warned");
  await expect(account.notes).toContainText("<img src=x");
  await account.filterTimeline("Notes");
  await expect(account.timeline).toContainText("Note by Ines Duarte");

  const second = await as("lead");
  const theirs = new AccountPage(second);
  await theirs.open(market.id("one"));
  await theirs.notes.getByRole("button", { name: "Erase the note by Ines Duarte" }).click();
  await second.getByRole("dialog").getByRole("button", { name: "Erase" }).click();
  await expect(theirs.notes).toContainText("Erased.");
  await expect(theirs.notes).not.toContainText("warned");
});

test("a lead downloads all that is held on an account; a moderator is not offered it", async ({ market, as }) => {
  const { phone } = await twoWhoShare(market);
  const page = await as("lead");
  await new AccountPage(page).open(market.id("one"));
  const begun = page.waitForEvent("download");
  await page.getByRole("link", { name: "Subject file" }).click();
  const file = JSON.parse(await readFile(await (await begun).path(), "utf8"));
  expect(file.contents.map((content: { text: string }) => content.text)).toEqual([`Call me at ${phone}`]);
  const theirs = await as("moderator");
  await new AccountPage(theirs).open(market.id("one"));
  await expect(theirs.getByRole("link", { name: "Subject file" })).toHaveCount(0);
});

test("what is read is reported where it is seen, with one key", async ({ market, as }) => {
  const { one } = await twoWhoShare(market);
  const page = await as("moderator");
  const review = new CasePage(page);
  await review.open(one.id);
  await expect(review.message("Call me at")).toBeVisible();
  await page.getByRole("region", { name: "Messages" }).focus();
  await page.keyboard.press("f");
  const dialog = page.getByRole("dialog", { name: "Report" });
  await dialog.getByRole("radio", { name: "The account Pine Market" }).check();
  await dialog.getByRole("combobox", { name: "As" }).selectOption({ label: "Something else" });
  await dialog.getByRole("textbox", { name: "In your words" }).fill("Lures people away.");
  await dialog.getByRole("button", { name: "Report" }).click();
  await expect(page.getByText("Reported.")).toBeVisible();
  await expect.poll(async () => (await market.cases("client")).length, JUDGED).toBe(1);
});

test("a link leads to one message, also to one that is far from the evidence", async ({ market, as }) => {
  const far = Array.from({ length: 120 }, (_, index) =>
    market.content(index % 2 ? "client" : "freelancer", {
      id: `said-${index}`,
      to: index % 2 ? "freelancer" : "client",
      at: minutesAgo(500 - index),
      text: index === 5 ? "This is the sentence that was meant" : `Progress note ${index}`,
    }),
  );
  await market.send(
    market.account("client", "client", "Pine Market"),
    market.account("freelancer", "freelancer", "Ivo Horvat"),
    ...far,
    market.content("freelancer", { to: "client", at: minutesAgo(10), text: "Call me at +1 212 555 0178" }),
  );
  const found = await market.caseOf("freelancer");
  const page = await as("lead");
  await page.goto(`/cases/${found.id}?message=${encodeURIComponent(market.id("said-5"))}`);
  const review = new CasePage(page);
  await expect(review.message("This is the sentence that was meant")).toBeInViewport();
});

test("copying a conversation copies the masks, also of what was revealed", async ({ market, as }) => {
  const { one, phone } = await twoWhoShare(market);
  const page = await as("moderator");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const review = await (async () => {
    const open = new CasePage(page);
    await open.open(one.id);
    return open.whenHeld();
  })();
  await review.marks("Call me at").filter({ hasText: "Phone" }).click();
  await page.getByRole("button", { name: "Reveal" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Reveal" }).click();
  await expect(review.message("Call me at")).toContainText(phone.slice(-4));
  await page.evaluate(() => {
    const article = [...document.querySelectorAll("article")].find((each) => each.textContent?.includes("Call me at"));
    window.getSelection()?.selectAllChildren(article!);
  });
  await page.keyboard.press("Control+c");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Call me at +1 212 ");
  expect(copied).toContain("•");
  expect(copied).not.toContain(phone.slice(-4));
  await page.reload();
  await expect(review.message("Call me at")).not.toContainText(phone.slice(-4));
});

test("a typed note outlives a reload and a lost hold, for its writer only, who is told who has it now", async ({
  market,
  as,
}) => {
  const { one } = await twoWhoShare(market);
  const page = await as("moderator");
  const review = new CasePage(page);
  await review.open(one.id);
  await review.whenHeld();
  await review.choose("Warn");
  await review.note.fill("Half a reason");
  await page.reload();
  await review.whenHeld();
  await expect(review.note).toHaveValue("Half a reason");
  // Released elsewhere, and taken by somebody else.
  expect(await ask(page, "POST", `/cases/${one.id}/release`)).toBe(200);
  const other = await as("moderator2");
  const theirs = new CasePage(other);
  await theirs.open(one.id);
  await theirs.whenHeld();
  await expect(theirs.note).toHaveValue("");
  await review.decide();
  await expect(review.lost).toContainText("Your hold ended and Tomas Keller holds this case now.");
  await expect(review.lost.getByRole("textbox", { name: "The note you typed" })).toHaveValue("Half a reason");
  expect((await market.detail(one.id)).status).toBe("open");
});
