import { expect, type Locator, type Page } from "@playwright/test";

export class ApprovalsPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto("/approvals");
    await expect(this.page.getByRole("heading", { name: "Approvals", level: 1 })).toBeVisible();
  }

  row(accountName: string): Locator {
    return this.page.getByRole("listitem").filter({ hasText: accountName }).filter({ hasText: "Decided by" });
  }

  /** Its evidence is read where it is answered: the first card is open, another opens by its button. */
  async read(accountName: string): Promise<Locator> {
    const row = this.row(accountName);
    const open = row.getByRole("button", { name: /^Read the evidence/ });
    if (await open.isVisible()) await open.click();
    const evidence = row.getByRole("region", { name: "The evidence as it was judged" });
    await expect(evidence).toBeVisible();
    return evidence;
  }

  async approve(accountName: string): Promise<void> {
    await this.read(accountName);
    await this.row(accountName)
      .getByRole("button", { name: /^Approve/ })
      .click();
    await this.page.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
    await expect(this.page.getByRole("dialog")).toBeHidden();
  }
}
