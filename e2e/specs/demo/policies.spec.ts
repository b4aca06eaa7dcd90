import { expect } from "@playwright/test";
import { expectAccessible } from "@/e2e/fixtures/accessible";
import { complaints } from "@/e2e/fixtures/complaints";
import { test } from "@/e2e/fixtures/desk";

// On this desk nobody asks which version is in force; a name changes nothing that is judged.
test("a lead publishes a draft, compares it with what was in force and brings that back; an analyst reads both", async ({
  as,
}) => {
  const page = await as("lead");
  const heard = complaints(page);
  await page.goto("/policies/drafts");
  await page.getByRole("button", { name: "New draft" }).click();
  await page.getByLabel("What it is about").fill("A clearer name");
  await page.getByRole("dialog").getByRole("button", { name: "Begin" }).click();
  await page.getByLabel("Name of the policy").fill("Contacts and payments, said clearly");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "1 change" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/^Why/).fill("The name says more");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const done = page.getByText(/^Published as version \d+$/);
  await expect(done).toBeVisible();
  const version = Number((await done.textContent())!.match(/\d+/)![0]);

  await page.goto("/policies");
  await expect(page.getByText("Contacts and payments, said clearly.", { exact: false })).toBeVisible();
  const analyst = await as("analyst");
  await analyst.goto(`/policies/compare?from=${version - 1}&to=${version}`);
  await expect(analyst.getByRole("row").filter({ hasText: "label" })).toContainText(
    "Contacts and payments, said clearly",
  );
  await expect(analyst.getByText("The name says more", { exact: false })).toBeVisible();
  await expectAccessible(analyst);

  await page.goto(`/policies?version=${version - 1}`);
  await page.getByRole("button", { name: "Bring this version back" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why").fill("The old name was known");
  await dialog.getByRole("button", { name: "Bring this version back" }).click();
  await expect(page).toHaveURL(/\/policies$/);
  await expect(page.getByRole("heading", { name: new RegExp(`^Version ${version + 1}`) })).toBeVisible();
  await expect(page.getByText("The old name was known", { exact: false })).toBeVisible();
  await analyst.goto(`/policies?version=${version - 1}`);
  await expect(analyst.getByRole("button", { name: "Bring this version back" })).toHaveCount(0);
  expect(heard).toEqual([]);
});
