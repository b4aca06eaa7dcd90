import { type Download, expect, type Locator, type Page } from "@playwright/test";

export class EnforcementPage {
  readonly done: Locator;
  readonly filters: Locator;

  constructor(private readonly page: Page) {
    this.filters = page.getByRole("region", { name: "Filters" });
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

  async groupBy(by: "Account" | "Moderator" | "Clause" | "Measure"): Promise<void> {
    await this.filters.getByRole("button", { name: /^Group by/ }).click();
    // In the open filter: a heading of the list may be called the same.
    await this.page.getByRole("dialog").getByRole("button", { name: by, exact: true }).click();
    await expect(this.groups(by.toLowerCase())).toBeVisible();
  }

  groups(by: string): Locator {
    return this.page.getByRole("table", { name: `Measures by ${by}, most first` });
  }

  row(measure: string): Locator {
    return this.page
      .getByRole("table", { name: "Measures, newest first" })
      .getByRole("row")
      .filter({ hasText: measure });
  }

  act(name: "Undo" | "Reverse", measure: string): Locator {
    return this.row(measure).getByRole("button", { name: new RegExp(`^${name}:`) });
  }

  /** Where a second person answers: the list leads there and has no button for it itself. */
  evidence(measure: string): Locator {
    return this.row(measure).getByRole("link", { name: /^Evidence:/ });
  }
}
