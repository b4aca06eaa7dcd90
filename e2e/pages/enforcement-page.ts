import { expect, type Locator, type Page } from "@playwright/test";

export class EnforcementPage {
  readonly done: Locator;

  constructor(private readonly page: Page) {
    this.done = page.getByRole("status").filter({ hasText: /on case/ });
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
