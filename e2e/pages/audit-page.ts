import { expect, type Locator, type Page } from "@playwright/test";

export class AuditPage {
  constructor(private readonly page: Page) {}

  /** The trail of one case, newest first. */
  async openCase(caseId: string): Promise<void> {
    await this.page.goto(`/audit?${new URLSearchParams({ subject: `case:${caseId}` })}`);
    await expect(this.page.getByRole("heading", { level: 1 })).toContainText("Audit");
  }

  /** What somebody did, as the trail tells it. */
  entry(who: string, what: string | RegExp): Locator {
    return this.page
      .getByRole("table", { name: "Audit events, newest first" })
      .getByRole("row")
      .filter({ hasText: who })
      .filter({ has: this.page.getByRole("button", { name: what }) });
  }
}
