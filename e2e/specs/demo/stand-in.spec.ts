import { expect } from "@playwright/test";
import { ask, test } from "@/e2e/fixtures/desk";
import { minutesAgo } from "@/e2e/fixtures/marketplace";
import { AppealPage } from "@/e2e/pages/appeal-page";

const SCAM =
  "We sign a binding contract, and a third-party escrow company pays you whatever I think of the work. First send 50 USD as a refundable registration fee.";

test("where the only lead decided, a moderator who had no part stands in for the appeal, and the trail says so", async ({
  market,
  as,
}) => {
  // This desk has one lead, and no test adds another.
  const lead = await as("lead");
  await market.send(
    market.account("client", "client", "Lonely Harbor"),
    market.account("freelancer", "freelancer", "Nora Lim"),
    market.content("client", { to: "freelancer", at: minutesAgo(20), text: SCAM }),
  );
  const found = await market.caseOf("client");
  await lead.goto("/queue");
  expect(await ask(lead, "POST", `/cases/${found.id}/claim`)).toBe(200);
  const { version } = await market.detail(found.id);
  const decision = {
    outcome: "violation",
    violations: ["scam_script"],
    reasonCode: "scam",
    note: "A fee before the work.",
    actions: [{ kind: "restrict", abilities: ["propose"], durationDays: 30 }],
    caseVersion: version,
  };
  expect(await ask(lead, "POST", `/cases/${found.id}/decisions`, decision)).toBe(201);
  const [made] = (await market.detail(found.id)).decisions;
  const filer = await as("moderator2");
  await filer.goto("/queue");
  const filed = { decisionId: made!.id, statement: "It was our own escrow." };
  await expect.poll(() => ask(filer, "POST", "/appeals", filed)).toBe(201);

  const theirs = new AppealPage(lead);
  await theirs.open("Lonely Harbor");
  await expect(theirs.decision).toContainText("You decided this.");
  await expect(theirs.answer).toHaveCount(0);

  const page = await as("moderator");
  const appeal = new AppealPage(page);
  await appeal.open("Lonely Harbor");
  await expect(page.getByText("You stand in:", { exact: false })).toBeVisible();
  await appeal.take();
  await appeal.resolve("Uphold", "The fee was asked for before any work");
  await expect(appeal.outcome("Upheld")).toBeVisible();
  const events = await lead.request.get(`/api/v1/audit-events?subject=case:${found.id}`);
  const { items } = (await events.json()) as { items: { type: string; data: Record<string, unknown> }[] };
  expect(items.find((event) => event.type === "appeal.resolved")?.data).toMatchObject({ standIn: true });
});
