import { expect } from "@playwright/test";
import { ask, test } from "@/e2e/fixtures/desk";
import { decidedFraud } from "@/e2e/fixtures/fraud";
import { AppealPage } from "@/e2e/pages/appeal-page";

test("where the only lead decided, a moderator who had no part stands in for the appeal, and the trail says so", async ({
  market,
  as,
}) => {
  // This desk has one lead, and no test adds another.
  const lead = await as("lead");
  const found = await decidedFraud(market, lead, "Lonely Harbor");
  const [made] = (await market.detail(found.id)).decisions;
  const filer = await as("moderator2");
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
