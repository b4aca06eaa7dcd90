import { type Download, expect, type Locator, type Page } from "@playwright/test";

export class DecisionsPage {
  readonly filters: Locator;
  readonly views: Locator;

  constructor(private readonly page: Page) {
    this.filters = page.getByRole("region", { name: "Filters" });
    this.views = page.getByRole("navigation", { name: "Views" });
  }

  async open(accountId: string): Promise<void> {
    await this.page.goto(`/enforcement/decisions?${new URLSearchParams({ account: accountId })}`);
    await expect(this.page.getByRole("heading", { name: "Decisions", level: 1 })).toBeVisible();
  }

  row(text: string): Locator {
    return this.page.getByRole("table", { name: "Decisions, newest first" }).getByRole("row").filter({ hasText: text });
  }

  /** Chooses an order by its name; answers the list in that order. */
  async order(name: string): Promise<Locator> {
    await this.page.getByRole("button", { name: /^Order:/ }).click();
    await this.page.getByRole("menuitemradio", { name }).click();
    return this.page.getByRole("table", { name: `Decisions, ${name.charAt(0).toLowerCase()}${name.slice(1)}` });
  }

  async groupBy(by: "Account" | "Moderator" | "Clause" | "Found" | "Reason"): Promise<void> {
    await this.filters.getByRole("button", { name: /^Group by/ }).click();
    // In the open filter: a heading of the list may be called the same.
    await this.page.getByRole("dialog").getByRole("button", { name: by, exact: true }).click();
    await expect(this.groups(by.toLowerCase())).toBeVisible();
  }

  groups(by: string): Locator {
    return this.page.getByRole("table", { name: `Decisions by ${by}, most first` });
  }

  /** Exports what the list shows, every column, as CSV. */
  async exportCsv(): Promise<Download> {
    await this.page.getByRole("button", { name: "Export" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Export decisions" });
    await dialog.getByRole("button", { name: "Prepare the file" }).click();
    const download = this.page.waitForEvent("download");
    await dialog.getByRole("link", { name: "Download" }).click();
    return download;
  }
}
