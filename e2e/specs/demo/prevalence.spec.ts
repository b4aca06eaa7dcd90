import { expect } from "@playwright/test";
import { test } from "@/e2e/fixtures/desk";
import { DetectorsPage } from "@/e2e/pages/detectors-page";

test("the demo world says how much of all traffic breaks the rules, from what its people drew and reviewed", async ({
  as,
}) => {
  const page = await as("analyst");
  const detectors = new DetectorsPage(page);
  await detectors.open();
  const card = page.getByRole("region", { name: "Prevalence" });
  await expect(card).toContainText(/\d+ of \d+ drawn are reviewed/);
  await expect(card.getByRole("listitem").filter({ hasText: "All surfaces" }).first()).toContainText("%");
});
