import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { parquetReadObjects } from "hyparquet";
import { readSheet } from "read-excel-file/node";
import { expectAccessible, expectAccessibleInBoth } from "@/e2e/fixtures/accessible";
import { complaints } from "@/e2e/fixtures/complaints";
import { ask, test } from "@/e2e/fixtures/desk";
import { minutesAgo } from "@/e2e/fixtures/marketplace";

test("a lead sees who holds what now and what waits; an analyst sees how much, and not who", async ({ as, market }) => {
  await market.send(
    market.account("client", "client", "A client"),
    market.account("free", "freelancer", "A freelancer"),
    market.content("free", { text: "Reach me at lena.hoffmann@example.org", at: minutesAgo(5), to: "client" }),
  );
  const found = await market.caseOf("free");
  const moderator = await as("moderator");
  await moderator.goto("/queue");
  expect(await ask(moderator, "POST", `/cases/${found.id}/claim`)).toBe(200);
  const page = await as("lead");
  await page.goto("/insights/now");
  const held = page.getByRole("region", { name: "Who holds what" }).getByRole("link", { name: `#${found.number}` });
  await expect(held).toHaveAttribute("href", `/cases/${found.id}`);
  await page.getByRole("link", { name: "Open, past their due time" }).click();
  await expect(page).toHaveURL(/\/queue\?view=overdue/);
  const analyst = await as("analyst");
  await analyst.goto("/insights/now");
  await expect(analyst.getByText("Held by somebody")).toBeVisible();
  await expect(analyst.getByText("Who holds what")).toHaveCount(0);
  await expect(analyst.getByRole("link", { name: "For a second person" })).toHaveCount(0);
  await expectAccessible(analyst);
});

test("an analyst takes content out as XLSX and Parquet, masked, and reads the very rows", async ({ as, market }) => {
  await market.send(
    market.account("client", "client", "A client"),
    market.account("free", "freelancer", "A freelancer"),
    market.content("free", {
      text: "Reach me at lena.hoffmann@example.org",
      at: minutesAgo(5),
      to: "client",
      id: "told",
    }),
  );
  await market.caseOf("free");
  const page = await as("analyst");
  const heard = complaints(page);
  await page.goto("/insights/exports");
  await expect(page.getByText("without a row cap").first()).toBeVisible();
  await expectAccessibleInBoth(page);
  await page.getByLabel("Dataset").selectOption("content");
  const files: Record<string, Buffer> = {};
  for (const format of ["XLSX", "Parquet"]) {
    await page.getByRole("button", { name: "New export" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(format, { exact: true }).click();
    await expect(dialog.getByText("Contact values in plain")).toHaveCount(0);
    await dialog.getByRole("button", { name: "Prepare the file" }).click();
    const download = page.waitForEvent("download");
    await dialog.getByRole("link", { name: "Download" }).click();
    files[format] = await readFile(await (await download).path());
    await dialog.getByRole("button", { name: "Close" }).first().click();
  }
  const [head, ...rows] = await readSheet(files["XLSX"]!);
  const text = head!.indexOf("text");
  const sheet = rows.find((row) => row[head!.indexOf("id")] === market.id("told"));
  expect(sheet?.[text]).toBe("Reach me at l•••.••••••••@example.org");
  const parquet = await parquetReadObjects({ file: new Uint8Array(files["Parquet"]!).buffer });
  expect(parquet.find((row) => row["id"] === market.id("told"))).toMatchObject({
    text: sheet?.[text],
    violations: ["contact_info"],
  });
  await page.reload();
  await expect(page.getByRole("row", { name: /Content.*Parquet.*ready/ }).first()).toBeVisible();
  expect(heard).toEqual([]);
});

test("a chart is taken along as CSV, SVG and PNG, and shows the cases behind it", async ({ as, market }) => {
  await market.send(
    market.account("client", "client", "A client"),
    market.account("free", "freelancer", "A freelancer", { country: "PT" }),
    market.content("free", { text: "Reach me at lena.hoffmann@example.org", at: minutesAgo(5), to: "client" }),
  );
  const found = await market.caseOf("free");
  const page = await as("lead");
  const heard = complaints(page);
  await page.goto("/insights/cases");
  await expect(page.getByText("Time to decision").first()).toBeVisible();
  await expectAccessibleInBoth(page);
  const taken: Record<string, Buffer> = {};
  for (const [kind, name] of [
    ["csv", "Download the table of opened and decided as CSV"],
    ["svg", "Download opened and decided as an SVG picture"],
    ["png", "Download opened and decided as a PNG picture"],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    taken[kind] = await readFile(await (await download).path());
  }
  expect(taken["csv"]!.toString()).toContain("From day,Opened,Decided");
  expect(taken["svg"]!.toString()).toMatch(/^<svg xmlns/);
  expect(taken["png"]!.subarray(1, 4).toString()).toBe("PNG");
  await page.goto("/insights");
  // What each figure was in the period before, and against what it is set.
  const flags = page.getByRole("definition").filter({ hasText: /^before: / });
  await expect(flags).toHaveCount(4);
  await expect(flags.first()).toHaveAttribute("title", /^Against the 28 days just before/);
  await expect(page.getByRole("region", { name: "Appeals", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "The cases of these days" }).click();
  await expect(page).toHaveURL(/\/insights\/cases\?from=.*by=phase/);
  await page.goto("/insights/cases?by=country&unit=week");
  await expect(page.getByText("By country").first()).toBeVisible();
  await expectAccessibleInBoth(page);
  expect(heard).toEqual([]);
  await page.goto("/insights/cases?country=PT");
  await expect(page.getByRole("button", { name: "Drop the filter Country" })).toBeVisible();
  await page.getByRole("list", { name: "By phase" }).getByRole("button", { name: "No contract" }).click();
  await expect(page).toHaveURL(/phase=none/);
  await page.getByRole("button", { name: "Cases behind it" }).first().click();
  await page
    .getByRole("dialog")
    .getByRole("link", { name: `#${found.number}` })
    .click();
  await expect(page).toHaveURL(new RegExp(`/cases/${found.id}`));
});

test("a lead drafts a policy, sees its faults by path, tries it, and cannot publish a severity alone", async ({
  as,
}) => {
  const page = await as("lead");
  const heard = complaints(page);
  await page.goto("/policies/drafts");
  await expect(page.getByText("A draft begins as a copy").first()).toBeVisible();
  await expectAccessibleInBoth(page);
  expect(heard).toEqual([]);
  await page.getByRole("button", { name: "New draft" }).click();
  await page.getByLabel("What it is about").fill("Graver links");
  await page.getByRole("dialog").getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("It changes nothing yet.")).toBeVisible();
  await page.getByText("Everything, as JSON").click();
  const json = page.getByRole("textbox", { name: "Everything, as JSON" });
  const data = JSON.parse(await json.inputValue());
  await json.fill(JSON.stringify({ ...data, rules: [{ ...data.rules[0], clause: "9.9" }, ...data.rules.slice(1)] }));
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("rules.0.clause")).toBeVisible();
  await json.fill(JSON.stringify(data));
  // What is wrong with a field stands on it, too.
  const begins = page.getByRole("spinbutton", { name: "L2 Warn: From" });
  const before = await begins.inputValue();
  await begins.fill("0");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(begins).toHaveAccessibleDescription("steps must rise: this one does not");
  await begins.fill(before);
  await page.getByLabel("CON-1 Severity").fill("3");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("rules[CON-1].severity")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Run a backtest" }).click();
  await expect(page.locator("[data-backtest=done]")).toBeVisible();
  await page.getByLabel(/^Why/).fill("Links weigh more");
  await page.getByRole("button", { name: "Hand to a second person" }).click();
  await expect(page.getByText("Another lead has to agree.", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Agree and publish" })).toHaveCount(0);
  const id = page.url().split("/").at(-1)!;
  expect(await ask(page, "POST", `/policies/drafts/${id}/approve`, { revision: 3 })).toBe(403);
  await page.getByRole("button", { name: "Take it back to editing" }).click();
  await page.getByRole("button", { name: "Discard the draft" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Discard", exact: true }).click();
  await expect(page.getByText("discarded").first()).toBeVisible();
});

test("an analyst sees policies and figures, and drafts or publishes nothing", async ({ as }) => {
  const page = await as("analyst");
  await page.goto("/policies");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Policies");
  await expect(page.getByRole("link", { name: "Drafts" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Decisions made under it" })).toHaveAttribute(
    "href",
    /policyVersion=\d+$/,
  );
  expect((await page.goto("/policies/drafts"))?.status()).toBe(403);
  await page.goto("/policies");
  expect(await ask(page, "POST", "/policies/drafts", { title: "Mine" })).toBe(403);
  expect(await ask(page, "POST", "/policies/1/restore", { reason: "Because I can" })).toBe(403);
  expect(await ask(page, "GET", "/policies")).toBe(200);
});
