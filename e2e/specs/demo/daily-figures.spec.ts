import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { expectAccessibleInBoth } from "@/e2e/fixtures/accessible";
import { test } from "@/e2e/fixtures/desk";
import type { Overview } from "@/lib/domain/insights/schema";
import { DAY_MS, dayOf } from "@/lib/platform/time";

test("every figure by day is shown page by page, and the file holds what the charts add up", async ({ as }) => {
  const page = await as("analyst");
  // A period that is over: nothing is counted in it while the test reads.
  const day = (ago: number) => dayOf(Date.now() - ago * DAY_MS);
  const period = `from=${day(60)}&to=${day(1)}`;
  await page.goto(`/insights?${period}`);
  const table = page.getByRole("region", { name: "Every figure by day", exact: true });
  await table.getByRole("button", { name: "Show the table" }).click();
  const rows = table.getByRole("row");
  await expect(rows).toHaveCount(201);
  await table.getByRole("button", { name: "More rows" }).click();
  await expect(rows).toHaveCount(401);
  await expect(table.getByText("The first 400 rows")).toBeVisible();
  await expectAccessibleInBoth(page);
  const download = page.waitForEvent("download");
  await table.getByRole("button", { name: "CSV" }).click();
  const file = await readFile(await (await download).path(), "utf8");
  const [head, ...lines] = file
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n");
  expect(head).toBe("Day,What is counted,Violation,Phase,Surface,Detector,Measure,Count");
  expect(lines.length).toBeGreaterThan(400);
  const raised = lines
    .map((line) => line.split(","))
    .filter((cells) => cells[1] === "Flags raised")
    .reduce((sum, cells) => sum + Number(cells.at(-1)), 0);
  const overview = (await (await page.request.get(`/api/v1/stats/overview?${period}`)).json()) as Overview;
  expect(raised).toBe(overview.totals["flags_raised"]);
});
