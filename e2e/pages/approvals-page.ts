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

  async approve(accountName: string): Promise<void> {
    await this.row(accountName)
      .getByRole("button", { name: /^Approve/ })
      .click();
    await this.page.getByRole("dialog").getByRole("button", { name: "Approve" }).click();
    await expect(this.page.getByRole("dialog")).toBeHidden();
  }
}
