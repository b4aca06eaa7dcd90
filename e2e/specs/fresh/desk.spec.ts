import { expect } from "@playwright/test";
import { ask, test } from "@/e2e/fixtures/desk";
import { JUDGED, minutesAgo } from "@/e2e/fixtures/marketplace";
import { gaveNumber, gaveNumberElsewhere, IVO } from "@/e2e/fixtures/stories";
import { AuditPage } from "@/e2e/pages/audit-page";
import { CasePage } from "@/e2e/pages/case-page";
import { EnforcementPage } from "@/e2e/pages/enforcement-page";
import { QueuePage } from "@/e2e/pages/queue-page";

test("claiming the next case holds it: another moderator reads it and cannot decide it", async ({ market, as }) => {
  const found = await gaveNumber(market);
  const mine = await as("moderator");
  const queue = new QueuePage(mine);
  await queue.open(market.id("freelancer"));
  const held = await (await queue.claimNext(IVO)).whenHeld();

  const theirs = await as("moderator2");
  const others = new QueuePage(theirs);
  await others.open(market.id("freelancer"));
  await expect(others.row(IVO).getByRole("img", { name: "Held by Ines Duarte" })).toBeVisible();
  const read = await others.openCase(IVO);
  await expect(theirs.getByRole("region", { name: "Ines Duarte holds this case" })).toBeVisible();
  await expect(read.message("Here is my number")).toBeVisible();
  await expect(read.decision).toBeHidden();
  const decision = {
    outcome: "no_violation",
    violations: [],
    actions: [],
    reasonCode: "false_positive",
    note: "",
    message: "",
    caseVersion: (await market.detail(found.id)).version,
  };
  expect(await ask(theirs, "POST", `/cases/${found.id}/claim`)).toBe(409);
  expect(await ask(theirs, "POST", `/cases/${found.id}/decisions`, decision)).toBe(409);
  expect((await market.detail(found.id)).status).toBe("open");

  await held.choose("No violation");
  await held.decideLast();
  expect((await market.detail(found.id)).status).toBe("decided");
});

test("a warning undone within its grace leaves the case open and held again, and nothing on the account", async ({
  market,
  as,
}) => {
  const found = await gaveNumber(market);
  const page = await as("moderator");
  const review = await new QueuePage(page).review(market.id("freelancer"), IVO);
  await review.choose("Warn");
  await review.note.fill("First time.");
  await review.decideLast();
  expect(await market.detail(found.id)).toMatchObject({
    status: "decided",
    decisions: [{ state: "waiting", enforcements: [{ kind: "warn", state: "waiting" }] }],
  });

  await review.undo();
  await expect(review.title).toContainText(IVO);
  await review.whenHeld();
  await expect(review.history).toContainText("Decision undone");
  expect(await market.detail(found.id)).toMatchObject({
    status: "open",
    decisions: [{ state: "undone", enforcements: [{ kind: "warn", state: "undone" }] }],
  });
  const trail = new AuditPage(await as("lead"));
  await trail.openCase(found.id);
  await expect(trail.entry("Ines Duarte", "undid the decision before it took effect")).toBeVisible();
});

test("a suspension waits for a second person: not the moderator's own approval, but a lead's", async ({
  market,
  as,
}) => {
  const found = await gaveNumber(market);
  const page = await as("moderator");
  const review = await new QueuePage(page).review(market.id("freelancer"), IVO);
  await review.suspend();
  await review.note.fill("Third account of the same person.");
  await review.decideLast();
  const [decision] = (await market.detail(found.id)).decisions;
  expect(decision!.enforcements).toMatchObject([{ kind: "suspend", state: "pending_approval" }]);

  const own = new EnforcementPage(page);
  await own.open(market.id("freelancer"));
  await expect(own.row("Suspend")).toContainText("Held for approval");
  await expect(own.evidence("Suspend")).toHaveCount(0);
  expect(await ask(page, "POST", `/decisions/${decision!.id}/approve`)).toBe(403);

  // The list of measures has no button for it: it leads to the evidence, by key too, and that is where a lead answers.
  const lead = await as("lead");
  const second = new EnforcementPage(lead);
  await second.open(market.id("freelancer"));
  await expect(second.evidence("Suspend")).toBeVisible();
  await expect(second.row("Suspend").getByRole("button", { name: /^(Approve|Reject)/ })).toHaveCount(0);
  await lead.keyboard.press("j");
  await lead.keyboard.press("o");
  await expect(lead).toHaveURL(new RegExp(`/cases/${found.id}`));
  const read = new CasePage(lead);
  await expect(read.message("Here is my number")).toBeVisible();
  await read.approve();
  await lead.goBack();
  await expect(second.row("Suspend")).not.toContainText("Held for approval");
  await expect(second.evidence("Suspend")).toHaveCount(0);
  // A row that wants no answer leads to its case by the same key.
  await lead.keyboard.press("j");
  await lead.keyboard.press("o");
  await expect(lead).toHaveURL(new RegExp(`/cases/${found.id}`));
});

test("a lead who suspends cannot approve it either, and may undo it", async ({ market, as }) => {
  const found = await gaveNumber(market);
  const page = await as("lead");
  const review = await new QueuePage(page).review(market.id("freelancer"), IVO);
  await review.suspend();
  await review.note.fill("Third account of the same person.");
  await review.decideLast();
  const [decision] = (await market.detail(found.id)).decisions;
  expect(await ask(page, "POST", `/decisions/${decision!.id}/approve`)).toBe(403);
  const own = new EnforcementPage(page);
  await own.open(market.id("freelancer"));
  await expect(own.row("Suspend")).toContainText("Held for approval");
  await expect(own.evidence("Suspend")).toHaveCount(0);
  await expect(own.act("Undo", "Suspend")).toBeVisible();
});

test("what came in while a case was read is told before it is decided, and the note is kept", async ({
  market,
  as,
}) => {
  const found = await gaveNumber(market);
  const page = await as("moderator");
  const review = await new QueuePage(page).review(market.id("freelancer"), IVO);
  await review.choose("Warn");
  await review.note.fill("First time.");

  const { version } = await market.detail(found.id);
  await market.send(
    market.content("freelancer", { to: "client", at: minutesAgo(1), text: "Or by mail: ivo.horvat@example.org." }),
  );
  await expect.poll(async () => (await market.detail(found.id)).version, JUDGED).toBeGreaterThan(version);
  await expect(review.changed).toContainText("1 new flag");
  await expect(review.changed).toContainText("Your note and measures are kept.");
  await review.reviewChanges();
  await expect(review.message("Or by mail")).toBeVisible();
  await expect(review.note).toHaveValue("First time.");
  await review.decideLast();
  expect((await market.detail(found.id)).status).toBe("decided");
});

test("another open case of the account goes along in the decision, with the same outcome and no second measure; one press undoes both", async ({
  market,
  as,
}) => {
  const [first, second] = [await gaveNumber(market), await gaveNumberElsewhere(market)];
  const page = await as("moderator");
  const review = new CasePage(page);
  await review.open(first.id);
  await review.whenHeld();
  await review.choose("Warn");
  await review.note.fill("One person, two conversations.");
  await review.alongWith(second.number);
  await expect(review.decision).toContainText(`Decided along: case ${second.number}`);
  await review.decide();
  await expect(review.undoNotice).toContainText(IVO);
  const [told, also] = [await market.detail(first.id), await market.detail(second.id)];
  expect(told).toMatchObject({ status: "decided", decisions: [{ enforcements: [{ kind: "warn" }] }] });
  expect(also).toMatchObject({
    status: "decided",
    decisions: [{ outcome: "violation", note: "One person, two conversations.", enforcements: [] }],
  });

  // One press takes both back: the first is on screen and held again, the other is free for anybody.
  await review.undoAll(2);
  await expect(page).toHaveURL(new RegExp(`/cases/${first.id}$`));
  await review.whenHeld();
  expect(await market.detail(first.id)).toMatchObject({ status: "open", claim: { by: { name: "Ines Duarte" } } });
  expect(await market.detail(second.id)).toMatchObject({ status: "open", claim: null });
});

test("a case is found, opened and decided without the mouse", async ({ market, as }) => {
  const found = await gaveNumber(market);
  const page = await as("moderator");
  const queue = new QueuePage(page);
  await queue.open(market.id("freelancer"));
  const review = await (await queue.openOnlyCaseByKey(IVO)).whenHeld();
  await page.keyboard.press("n");
  await expect(review.decision.getByRole("button", { name: "No violation" })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Control+Enter");
  await review.backInQueue();
  expect((await market.detail(found.id)).decisions).toMatchObject([
    { outcome: "no_violation", reasonCode: "false_positive", decidedBy: { name: "Ines Duarte" } },
  ]);
});
