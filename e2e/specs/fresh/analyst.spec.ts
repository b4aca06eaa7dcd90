import { readFile } from "node:fs/promises";
import { type Download, expect, type Page } from "@playwright/test";
import { expectAccessible, expectAccessibleInBoth } from "@/e2e/fixtures/accessible";
import { complaints } from "@/e2e/fixtures/complaints";
import { csvOf } from "@/e2e/fixtures/csv";
import { ask, test } from "@/e2e/fixtures/desk";
import { decidedFraud } from "@/e2e/fixtures/fraud";
import { DecisionsPage } from "@/e2e/pages/decisions-page";
import { EnforcementPage } from "@/e2e/pages/enforcement-page";
import type { Transparency } from "@/lib/domain/transparency/schema";

async function take(page: Page, button: string): Promise<Download> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  return download;
}

test("an analyst takes figures along as table, CSV and pictures, cell by cell the same", async ({ market, as }) => {
  await decidedFraud(market, await as("lead"), "Fee Harbor", { account: { country: "IS" } });
  const page = await as("analyst");
  const heard = complaints(page);
  for (const [address, title] of [
    ["/insights", "Flags by violation"],
    ["/insights/cases?country=IS", "Opened and decided"],
  ] as const) {
    await page.goto(address);
    const card = page.getByRole("region", { name: title, exact: true }).first();
    await card.getByRole("button", { name: `Show ${title.toLowerCase()} as a table` }).click();
    const shown = () =>
      card
        .getByRole("table")
        .evaluate((table: HTMLTableElement) =>
          [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? "")),
        );
    // Other tests add to the figures of the same desk: what is taken is what is shown at some moment.
    await expect(async () => {
      const cells = await csvOf(await take(page, `Download the table of ${title.toLowerCase()} as CSV`));
      expect(cells.length).toBeGreaterThan(1);
      expect(cells).toEqual(await shown());
    }).toPass();
    const svg = await take(page, `Download ${title.toLowerCase()} as an SVG picture`);
    expect(await readFile(await svg.path(), "utf8")).toMatch(/^<svg xmlns/);
    const png = await take(page, `Download ${title.toLowerCase()} as a PNG picture`);
    expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe("PNG");
    await expectAccessible(page);
  }
  expect(heard).toEqual([]);
});

test("an analyst opens the transparency figures of a period as table, CSV and JSON", async ({ market, as }) => {
  await decidedFraud(market, await as("lead"), "Fee Bridge");
  const page = await as("analyst");
  const heard = complaints(page);
  await page.goto("/insights/transparency");
  await expect(page.getByText("not the official template").first()).toBeVisible();
  await expectAccessibleInBoth(page);
  const day = new Date().toISOString().slice(0, 10);
  const before = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("From (UTC day)").fill(before);
  await page.getByLabel("To, this day included").fill(day);
  await page.getByRole("button", { name: "Show the figures" }).click();
  await expect(page).toHaveURL(new RegExp(`from=${before}.*to=${day}`));
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows.filter({ hasText: "Accounts actioned" }).first()).toBeVisible();
  // The page says cuts in words; the file keeps the codes.
  await expect(rows.filter({ hasText: "Accounts actioned" }).getByText("Restrict", { exact: true })).toBeVisible();
  const [head, ...cells] = await csvOf(await take(page, "Download as CSV"));
  expect(head).toEqual(["refs", "code", "label", "slice", "value", "unit", "n", "definition"]);
  expect(cells).toHaveLength((await rows.count()) - 1);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as JSON" }).click();
  const json = JSON.parse(await readFile(await (await download).path(), "utf8")) as Transparency;
  // Counted at two moments of a desk that goes on: the codes are the same, and what was done is in both.
  expect([...new Set(json.figures.map((one) => one.code))]).toEqual([...new Set(cells.map((row) => row[1]!))]);
  const actioned = cells.find((row) => row[1] === "accounts_actioned" && row[3] === "measure=restrict");
  expect(Number(actioned?.[4])).toBeGreaterThanOrEqual(1);
  expect(json.notice).toContain("not the official template");
  expect(heard).toEqual([]);
});

test("an analyst reads what was done, by group, and can neither act nor open nor count by moderator", async ({
  market,
  as,
}) => {
  const found = await decidedFraud(market, await as("lead"), "Fee Meadow");
  const page = await as("analyst");
  const list = new EnforcementPage(page);
  await list.open(market.id("client"));
  const row = list.row("Fee Meadow");
  await expect(row).toContainText("scam", { ignoreCase: true });
  await expect(row.getByRole("link")).toHaveCount(0);
  await expect(row.getByRole("button")).toHaveCount(0);
  await list.groupBy("Measure");
  await expect(list.groups("measure").getByRole("row").filter({ hasText: "Restriction" })).toContainText("1");
  await list.filters.getByRole("button", { name: /^Group by/ }).click();
  await expect(page.getByRole("button", { name: "Account", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Moderator", exact: true })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expectAccessible(page);
  for (const noun of ["enforcements", "decisions"]) {
    expect(await ask(page, "GET", `/${noun}/groups?by=decidedBy`), noun).toBe(403);
  }
  const decisions = new DecisionsPage(page);
  await decisions.open(market.id("client"));
  const decision = decisions.row("Fee Meadow");
  await expect(decision).toContainText("Restrict 30 days");
  await expect(decision.getByRole("link")).toHaveCount(0);
  await expect(decision.getByRole("button")).toHaveCount(0);
  await expectAccessible(page);
  const [head, ...cells] = await csvOf(await decisions.exportCsv());
  const cell = (column: string) => cells.map((one) => one[head!.indexOf(column)]);
  expect(cell("case_id")).toEqual([found.id]);
  expect([cell("outcome"), cell("reason_code"), cell("measures")]).toEqual([["violation"], ["scam"], ["restrict"]]);
  expect((await page.goto(`/cases/${found.id}`))?.status()).toBe(403);
});

test("an analyst reads how far people agree and what policy says, and takes part in nothing", async ({ as }) => {
  const page = await as("analyst");
  const heard = complaints(page);
  await page.goto("/quality/agreement");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quality");
  await expectAccessible(page);
  await page.goto("/policies/compare");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByText("The two say the same.")).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.goto("/queue");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Queue");
  for (const path of ["/cases/claim-next", "/quality/reviews/claim-next", "/quality/plans", "/policies/drafts"]) {
    expect(await ask(page, "POST", path, {}), path).toBe(403);
  }
  expect(heard).toEqual([]);
});
