import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/fixtures/accessible";
import { ask, test } from "@/e2e/fixtures/desk";
import { JUDGED, type Marketplace, minutesAgo } from "@/e2e/fixtures/marketplace";
import type { QualitySummary } from "@/lib/domain/quality-reviews/schema";

const SCAM =
  "We sign a binding contract, and a third-party escrow company pays you whatever I think of the work. First send 50 USD as a refundable registration fee.";
const FIRST_NOTE = "Fee first: the first moderator's own words.";

async function read<Answer>(page: Page, path: string): Promise<Answer> {
  const answer = await page.request.get(`/api/v1${path}`);
  expect(answer.status(), path).toBe(200);
  return (await answer.json()) as Answer;
}

const waiting = async (page: Page) => (await read<QualitySummary>(page, "/quality/summary")).waiting;

/** A scam in `talk`, decided by `page`'s person; scams have no grace, so it is final at once. */
async function decideScam(market: Marketplace, page: Page, account: string, name: string) {
  await market.send(
    market.account(account, "client", name),
    market.account("freelancer", "freelancer", "Nora Lim"),
    market.content(account, { to: "freelancer", at: minutesAgo(20), text: SCAM, in: `talk-${account}` }),
  );
  const found = await market.caseOf(account);
  expect(await ask(page, "POST", `/cases/${found.id}/claim`)).toBe(200);
  const { version } = await market.detail(found.id);
  const decision = {
    outcome: "violation",
    violations: ["scam_script"],
    reasonCode: "scam",
    note: FIRST_NOTE,
    actions: [{ kind: "restrict", abilities: ["propose"], durationDays: 77 }],
    caseVersion: version,
  };
  expect(await ask(page, "POST", `/cases/${found.id}/decisions`, decision)).toBe(201);
  return found;
}

test("a decision is drawn, answered again blind, settled by a lead and reversed from there", async ({
  market,
  as,
  join,
}) => {
  // Whose decisions alone the test's plan draws.
  const name = `Petra ${market.id("m")}`;
  const petra = { page: await join("moderator", name), name };

  // The lead draws all that Petra decides.
  const lead = await as("lead");
  const view = `Messages ${market.id("v")}`;
  const query = { surface: "message", status: "open" };
  expect(await ask(lead, "POST", "/saved-views", { name: view, query })).toBe(201);
  await lead.goto("/quality/plan");
  const stratum = lead.getByRole("group", { name: "All decisions" });
  await stratum.getByLabel("Share, %").fill("100");
  await stratum.getByRole("combobox", { name: "Moderators" }).click();
  await lead.getByRole("option", { name: petra.name }).click();
  await lead.keyboard.press("Escape");
  // A further stratum as a saved view asks; Petra's decisions belong to the first.
  await lead.getByRole("button", { name: "Add a stratum" }).click();
  const filled = lead.getByRole("group", { name: "2", exact: true });
  await filled.getByLabel("Share, %").fill("0");
  await filled.getByRole("combobox", { name: "Fill from a view" }).selectOption({ label: view });
  await expect(filled.getByText(`Filled from “${view}”. No draw can ask for: status.`)).toBeVisible();
  await expect(filled.getByText("Message", { exact: true }).first()).toBeVisible();
  await lead.getByRole("button", { name: "Try it on the last 28 days" }).click();
  await expect(lead.getByRole("status").filter({ hasText: /decisions, about .* reviews a day/ })).toBeVisible();
  await expectAccessible(lead);
  await lead.getByRole("button", { name: "Put it in force" }).click();
  await expect(lead.getByRole("row").filter({ hasText: "All decisions, 100.0%" }).first()).toBeVisible();

  const found = await decideScam(market, petra.page, "client", "Quick Cash Ltd");

  // Another moderator is given it, and sees the case without the decision or the names.
  const other = await as("moderator");
  await other.goto("/quality");
  await expect.poll(() => waiting(other), JUDGED).toBe(1);
  expect(await waiting(petra.page)).toBe(0);
  await other.getByRole("button", { name: "Take the next" }).click();
  await expect(other.getByRole("heading", { name: "Second review", level: 1 })).toBeVisible();
  const reviewId = new URL(other.url()).pathname.split("/").at(-1)!;
  const evidence = other.getByRole("region", { name: "The case as it was judged" });
  await expect(evidence).toContainText("a third-party escrow company pays you");
  await expect(other.getByText("What was decided is not shown")).toBeVisible();
  const shown = await other.content();
  for (const secret of [FIRST_NOTE, "Quick Cash", petra.name, market.id("client"), found.id]) {
    expect(shown).not.toContain(secret);
  }
  await expectAccessible(other);

  // Nobody else reads it, least of all who decided.
  expect(await ask(petra.page, "GET", `/quality/reviews/${reviewId}`)).toBe(404);
  expect(await ask(lead, "GET", `/quality/reviews/${reviewId}`)).toBe(404);

  await other.keyboard.press("2");
  await other.getByRole("combobox", { name: "Reason" }).selectOption({ label: "Nothing wrong: flagged by mistake" });
  await other.getByRole("textbox", { name: "Note" }).fill("It is the platform's own test.");
  await other.keyboard.press("Control+Enter");
  await expect(other.getByRole("heading", { name: "Answered by you" })).toBeVisible();
  await expect(other.getByRole("table", { name: "Answered by you" })).toContainText("No violation");

  // The lead settles which stands; nothing changes until the decision is reversed.
  await lead.goto("/quality/disagreements");
  await lead.getByRole("row").filter({ hasText: "Quick Cash Ltd" }).getByRole("link").first().click();
  const settling = lead.getByRole("complementary", { name: "Which stands" });
  await expect(lead.getByText(FIRST_NOTE)).toBeVisible();
  await expect(lead.getByText("It is the platform's own test.")).toBeVisible();
  await expectAccessible(lead);
  await lead.keyboard.press("2");
  await settling.getByRole("combobox", { name: "Why they differ" }).selectOption("evidence_missed");
  await settling.getByRole("textbox", { name: "Why, for both to read" }).fill("The account is ours.");
  await settling.getByRole("button", { name: "Settle it" }).click();
  await expect(settling.getByRole("heading", { name: "Settled by Aiko Sato" })).toBeVisible();
  expect((await market.detail(found.id)).decisions[0]).toMatchObject({ state: "active" });
  await settling.getByRole("button", { name: "Reverse the decision" }).click();
  const dialog = lead.getByRole("dialog");
  await dialog.getByRole("textbox").fill("Settled in second review.");
  await dialog.getByRole("button", { name: "Reverse" }).click();
  await expect(settling.getByText("The decision was taken back.")).toBeVisible();
  expect((await market.detail(found.id)).decisions[0]).toMatchObject({ state: "reversed" });

  // The cause that was given leads from the figures back to the answers that it counts.
  await lead.goto("/quality/agreement");
  const causes = lead.getByRole("definition").filter({ has: lead.locator('a[href*="rootCause=evidence_missed"]') });
  await causes.getByRole("link").click();
  await expect(lead.getByText(/^Evidence was missed, /)).toBeVisible();
  await expect(lead.getByRole("row").filter({ hasText: "Quick Cash Ltd" })).toBeVisible();
  await expectAccessible(lead);
});

test("a calibration session shows everybody's answers when all are given, and analysts decide nothing", async ({
  market,
  as,
}) => {
  const decider = await as("lead");
  await decider.goto("/quality/calibration");
  const found = await decideScam(market, decider, "client", "Fair Harbor");
  const { number } = await read<{ number: number }>(decider, `/cases/${found.id}`);

  await decider.getByRole("button", { name: "Begin a session" }).click();
  const dialog = decider.getByRole("dialog", { name: "Begin a calibration session" });
  await dialog.getByRole("textbox", { name: "Name" }).fill(`Scams ${market.id("s")}`);
  await dialog.getByRole("textbox", { name: "Numbers of decided cases" }).fill(String(number));
  await dialog.getByRole("checkbox", { name: "Ines Duarte" }).check();
  await dialog.getByRole("checkbox", { name: "Tomas Keller" }).check();
  await dialog.getByRole("button", { name: "Begin" }).click();
  await expect(decider.getByRole("heading", { level: 1 })).toContainText("Scams");
  await expect(decider.getByText("Answers show when all are given")).toBeVisible();
  const session = new URL(decider.url()).pathname.split("/").at(-1)!;

  const ines = await as("moderator");
  await ines.goto(`/quality/calibration/${session}`);
  await ines.getByRole("button", { name: /^Answer yours/ }).click();
  await expect(ines.getByRole("heading", { name: "Second review", level: 1 })).toBeVisible();
  await ines.getByRole("button", { name: /^Violation/ }).click();
  await ines.getByRole("combobox", { name: "Reason" }).selectOption("scam");
  await ines.getByRole("textbox", { name: "Note" }).fill("A fee before any work.");
  await ines.getByRole("button", { name: "Answer" }).click();
  await expect(ines.getByText("Answers show when all are given")).toBeVisible();

  const tomas = await as("moderator2");
  await tomas.goto(`/quality/calibration/${session}`);
  await expect(tomas.getByText("A fee before any work.")).toHaveCount(0);
  await tomas.getByRole("button", { name: /^Answer yours/ }).click();
  await expect(tomas.getByRole("heading", { name: "Second review", level: 1 })).toBeVisible();
  await tomas.getByRole("button", { name: /^No violation/ }).click();
  await tomas.getByRole("combobox", { name: "Reason" }).selectOption("false_positive");
  await tomas.getByRole("button", { name: "Answer" }).click();
  await expect(tomas.getByText("A fee before any work.")).toBeVisible();
  await expect(tomas.getByText("0 of 1 pairs of answers agree")).toBeVisible();
  await expectAccessible(tomas);

  // Its answer is known now: the lead marks it golden, and takes it out again.
  await decider.goto("/quality/golden");
  await decider.getByRole("button", { name: "Mark a case" }).click();
  const marking = decider.getByRole("dialog");
  await marking.getByRole("textbox", { name: "Number of the case" }).fill(String(number));
  await marking.getByRole("checkbox", { name: "Scam script" }).check();
  await marking.getByRole("textbox", { name: "Why this is the answer" }).fill("A fee before any work.");
  await marking.getByRole("button", { name: "Mark it" }).click();
  const retire = decider.getByRole("button", { name: `Retire case ${number}` });
  const golden = decider.getByRole("row").filter({ has: retire });
  await expect(golden).toContainText("A fee before any work.");
  await expectAccessible(decider);
  await retire.click();
  await expect(retire).toHaveCount(0);

  const analyst = await as("analyst");
  await analyst.goto("/quality");
  await expect(analyst).toHaveURL(/\/quality\/agreement$/);
  await expect(analyst.getByRole("heading", { name: "All of it" })).toBeVisible();
  await expectAccessible(analyst);
  for (const path of ["/quality/reviews/claim-next", `/quality/sessions/${session}/close`, "/quality/plans"]) {
    expect(await ask(analyst, "POST", path)).toBe(403);
  }
  expect(await ask(analyst, "GET", `/quality/sessions/${session}`)).toBe(403);
});
