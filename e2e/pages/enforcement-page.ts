import { type Download, expect, type Locator, type Page } from "@playwright/test";

export class EnforcementPage {
  readonly done: Locator;

  constructor(private readonly page: Page) {
    this.done = page.getByRole("status").filter({ hasText: /on case/ });
  }

  async openAll(): Promise<void> {
    await this.page.goto("/enforcement");
  }

  /** Exports what the list shows, every column, as CSV. */
  async exportCsv(): Promise<Download> {
    await this.page.getByRole("button", { name: "Export" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Export measures" });
    await dialog.getByRole("button", { name: "Prepare the file" }).click();
    const download = this.page.waitForEvent("download");
    await dialog.getByRole("link", { name: "Download" }).click();
    return download;
  }

  async open(accountId: string): Promise<void> {
    await this.page.goto(`/enforcement?${new URLSearchParams({ account: accountId })}`);
    await expect(this.page.getByRole("heading", { name: "Enforcement", level: 1 })).toBeVisible();
  }

  row(measure: string): Locator {
    return this.page
      .getByRole("table", { name: "Measures, newest first" })
      .getByRole("row")
      .filter({ hasText: measure });
  }

  act(name: "Approve" | "Undo" | "Reverse", measure: string): Locator {
    return this.row(measure).getByRole("button", { name: new RegExp(`^${name}:`) });
  }

  async approve(measure: string): Promise<void> {
    await this.act("Approve", measure).click();
    await this.page
      .getByRole("dialog", { name: /^Approve the suspension/ })
      .getByRole("button", { name: "Approve" })
      .click();
  }
}
