import { expect } from "@playwright/test";
import { expectAccessible } from "@/e2e/fixtures/accessible";
import { complaints } from "@/e2e/fixtures/complaints";
import { test } from "@/e2e/fixtures/desk";
import { allowedException, decidedFraud } from "@/e2e/fixtures/fraud";
import { refuseStatements } from "@/e2e/fixtures/past";
import { DecisionsPage } from "@/e2e/pages/decisions-page";
import { EnforcementPage } from "@/e2e/pages/enforcement-page";

test("a lead filters, sorts and groups what was done and what was not, opens the case behind it and reverses it from there", async ({
  market,
  as,
}) => {
  const found = await decidedFraud(market, await as("moderator"), "Stone Ferry", { actions: [{ kind: "warn" }] });
  const page = await as("lead");
  const exempt = await allowedException(market, page);
  const heard = complaints(page);
  const list = new EnforcementPage(page);
  await list.open(market.id("client"));
  await expect(list.row("Stone Ferry")).toHaveCount(2);
  await list.filters.getByRole("button", { name: /^Measure/ }).click();
  await page.getByRole("checkbox", { name: "Restriction" }).check();
  await page.keyboard.press("Escape");
  await expect(list.row("Stone Ferry")).toHaveCount(1);
  await expect(list.row("Stone Ferry")).toContainText(/\d+\.\d+, v\d+/);
  await list.filters.getByRole("button", { name: "Drop the filter Measure" }).click();
  await page.getByRole("button", { name: "Decided", exact: true }).click();
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(page.getByRole("table", { name: "Measures, oldest first" })).toBeVisible();
  await page.getByRole("button", { name: "Decided", exact: true }).click();

  for (const [by, name] of [
    ["Moderator", "Ines Duarte"],
    ["Measure", "Warning"],
    ["Account", "Stone Ferry"],
  ] as const) {
    await list.groupBy(by);
    await expect(list.groups(by.toLowerCase()).getByRole("row").filter({ hasText: name })).toBeVisible();
  }
  await expectAccessible(page);
  await list.groups("account").getByRole("link", { name: "Stone Ferry" }).click();
  await expect(list.row("Stone Ferry")).toHaveCount(2);

  await list
    .row("Restrict 30 days")
    .getByRole("link", { name: `Case ${found.number}` })
    .click();
  await expect(page).toHaveURL(new RegExp(`/cases/${found.id}`));
  await expect(page.getByText("a third-party escrow company pays you").first()).toBeVisible();
  await page.goBack();
  await list
    .row("Stone Ferry")
    .first()
    .getByRole("button", { name: /^Reverse:/ })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("It was the platform's own test.");
  await dialog.getByRole("button", { name: "Reverse" }).click();
  await expect(list.done).toContainText(`Reversed on case ${found.number}`);
  expect((await market.detail(found.id)).decisions[0]).toMatchObject({ state: "reversed" });

  // The decisions themselves: the one that was taken back, and the one that never took a measure.
  const decisions = new DecisionsPage(page);
  await decisions.open(market.id("client"));
  await expect(decisions.row("Stone Ferry")).toContainText("Reversed");
  await expect(decisions.row("Stone Ferry").getByRole("button", { name: /^Reverse:/ })).toHaveCount(0);
  await decisions.open(market.id("freelancer"));
  const row = decisions.row("Nora Lim");
  for (const words of ["No violation", "Allowed by an exception", "No measure"]) await expect(row).toContainText(words);
  await expectAccessible(page);
  await decisions.filters.getByRole("button", { name: /^Measure/ }).click();
  await page.getByRole("checkbox", { name: "None" }).check();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/measure=none/);
  await expect(row).toHaveCount(1);
  for (const [by, name] of [
    ["Moderator", "Aiko Sato"],
    ["Reason", "Allowed exception"],
  ] as const) {
    await decisions.groupBy(by);
    await expect(decisions.groups(by.toLowerCase()).getByRole("row").filter({ hasText: name })).toBeVisible();
  }
  await decisions.groups("reason").getByRole("link", { name: "Allowed exception" }).click();
  await row.getByRole("link", { name: `Case ${exempt.number}` }).click();
  await expect(page).toHaveURL(new RegExp(`/cases/${exempt.id}`));
  await page.goto("/enforcement/decisions");
  const longest = await decisions.order("Longest to decide first");
  const took = longest.getByRole("columnheader", { name: "Took" });
  await expect(took).toHaveAttribute("aria-sort", "descending");
  await took.getByRole("button").click();
  await expect(page).toHaveURL(/sort=shortest/);
  const gravest = await decisions.order("Gravest first");
  await expect(gravest.getByRole("columnheader", { name: "Severity" })).toBeVisible();
  await expect(gravest.getByRole("row").nth(1)).toBeVisible();
  await expectAccessible(page);
  await decisions.views.getByRole("link", { name: "Taken back" }).click();
  await expect(decisions.row("Stone Ferry").first()).toBeVisible();
  expect(heard).toEqual([]);
});

test("a lead submits a refused statement of reasons again", async ({ desk, market, as }) => {
  const page = await as("lead");
  const found = await decidedFraud(market, page, "Amber Ferry", { actions: [{ kind: "warn" }] });
  const statements = async () => {
    const answer = await page.request.get(`/api/v1/statements?case=${found.id}`);
    expect(answer.status()).toBe(200);
    return ((await answer.json()) as { items: { puid: string; state: string }[] }).items;
  };
  await expect.poll(async () => (await statements()).length).toBe(1);
  await refuseStatements(desk, found.id);
  const { puid } = (await statements())[0]!;
  await page.goto(`/statements?case=${found.id}&state=refused`);
  const again = page.getByRole("button", { name: `Submit the statement ${puid} again` });
  const row = page.getByRole("row").filter({ has: again });
  await expect(row).toContainText("refused: category: no");
  await expect(row.getByRole("link", { name: `Case ${found.number}` })).toBeVisible();
  await expectAccessible(page);
  await again.click();
  await expect(again).toHaveCount(0);
  expect(await statements()).toMatchObject([{ puid, state: "queued" }]);
});
