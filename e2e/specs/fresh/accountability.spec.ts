import { expect, type Page } from "@playwright/test";
import { ask, test } from "@/e2e/fixtures/desk";
import { minutesAgo } from "@/e2e/fixtures/marketplace";
import { AppealPage } from "@/e2e/pages/appeal-page";
import { ApprovalsPage } from "@/e2e/pages/approvals-page";
import { CasePage } from "@/e2e/pages/case-page";
import { QueuePage } from "@/e2e/pages/queue-page";
import type { AccountView } from "@/lib/domain/accounts/schema";

const SCAM =
  "We sign a binding contract, and a third-party escrow company pays you whatever I think of the work. First send 50 USD as a refundable registration fee.";

async function accountOf(page: Page, id: string): Promise<AccountView> {
  const answer = await page.request.get(`/api/v1/accounts/${encodeURIComponent(id)}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as AccountView;
}

test("a suspension is decided, approved, appealed and overturned by four people, and leaves nothing", async ({
  market,
  as,
  join,
}) => {
  // What a failed try left behind waits under its own name.
  const name = test.info().retry === 0 ? "Quick Cash Ltd" : "Quick Cash Inc";
  await market.send(
    market.account("client", "client", name),
    market.account("freelancer", "freelancer", "Nora Lim"),
    market.content("client", { to: "freelancer", at: minutesAgo(20), text: SCAM }),
  );
  const found = await market.caseOf("client");
  const accountId = market.id("client");

  // The moderator suspends.
  const moderator = await as("moderator");
  const queue = new QueuePage(moderator);
  await queue.open(accountId);
  const review = await (await queue.openCase(name)).whenHeld();
  await review.suspend();
  await review.note.fill("Fee first, outside escrow.");
  await review.decideLast();
  const [decision] = (await market.detail(found.id)).decisions;
  expect((await accountOf(moderator, accountId)).effective.status).not.toBe("suspended");

  // A lead approves it from the list of what waits.
  const lead = await as("lead");
  const approvals = new ApprovalsPage(lead);
  await approvals.open();
  await expect(approvals.row(name)).toContainText("Always takes two people");
  await expect(await approvals.read(name)).toContainText("refundable");
  await approvals.approve(name);
  await expect(approvals.row(name)).toHaveCount(0);
  await expect.poll(async () => (await accountOf(lead, accountId)).effective.status).toBe("suspended");

  // Another moderator files what the account says.
  const filer = await as("moderator2");
  await new CasePage(filer).open(found.id);
  await filer.getByRole("button", { name: "File an appeal" }).click();
  const dialog = filer.getByRole("dialog", { name: "File an appeal for the account" });
  await dialog.getByRole("textbox").fill("We are the escrow company's own test account.");
  await dialog.getByRole("button", { name: "File it" }).click();
  await expect(filer.getByText("Appeal filed").first()).toBeVisible();

  // Neither who approved nor who filed answers it.
  const theirs = new AppealPage(lead);
  await theirs.open(name);
  await expect(theirs.decision).toContainText("You approved this.");
  await expect(theirs.answer).toHaveCount(0);
  const appealId = new URL(lead.url()).pathname.split("/").at(-1)!;
  const body = { outcome: "overturned", answer: "You were right about this one." };
  for (const page of [lead, filer, moderator]) {
    expect(await ask(page, "POST", `/appeals/${appealId}/resolve`, body)).toBe(403);
  }

  // A second lead does, with the evidence beside the decision.
  const rosa = await join("lead", "Rosa Lind");
  const appeal = new AppealPage(rosa);
  await appeal.open(name);
  await expect(appeal.evidence).toContainText("a third-party escrow company pays you");
  await expect(appeal.decision).toContainText("Fee first, outside escrow.");
  await appeal.take();
  expect(await ask(lead, "POST", `/appeals/${appealId}/claim`)).toBe(403);
  await appeal.resolve("Overturn", "It was the platform's own test");
  await expect(appeal.outcome("Overturned")).toBeVisible();
  await expect(appeal.decision).toContainText("You were right, and we were wrong: It was the platform's own test.");
  const left = await accountOf(rosa, accountId);
  expect(left.effective).toMatchObject({ status: "active", restrictions: [] });
  const [reversed] = (await market.detail(found.id)).decisions;
  expect(reversed).toMatchObject({ id: decision!.id, state: "reversed" });
  expect(reversed!.strikes.every((strike) => strike.voidedAt !== null)).toBe(true);
});

test("a case that waits is asleep, with a lead, or on somebody's desk, and says so", async ({ market, as }) => {
  await market.send(
    market.account("client", "client", "Pine Market"),
    market.account("freelancer", "freelancer", "Olga Brandt"),
    market.content("freelancer", { to: "client", at: minutesAgo(30), text: "Call me: +1 212 555 0178." }),
  );
  const found = await market.caseOf("freelancer");
  const page = await as("moderator");
  const queue = new QueuePage(page);
  await queue.open(market.id("freelancer"));
  await (await queue.openCase("Olga Brandt")).whenHeld();
  await page.getByRole("button", { name: "Escalate" }).click();
  const dialog = page.getByRole("dialog", { name: /^Pass case/ });
  await dialog.getByRole("textbox").fill("Both sides accuse each other.");
  await dialog.getByRole("button", { name: "Pass on to a lead" }).click();
  await expect(page.getByRole("heading", { name: "Queue", level: 1 })).toBeVisible();
  expect(await market.detail(found.id)).toMatchObject({
    status: "escalated",
    waiting: { reason: "Both sides accuse each other.", by: { name: "Ines Duarte" } },
  });
  expect(await ask(page, "POST", `/cases/${found.id}/claim`)).toBe(403);

  const lead = await as("lead");
  const review = new CasePage(lead);
  await review.open(found.id);
  await review.whenHeld();
  await lead.getByRole("button", { name: "Give back" }).click();
  await expect.poll(async () => (await market.detail(found.id)).status).toBe("open");
});
