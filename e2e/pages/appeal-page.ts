import { expect, type Locator, type Page } from "@playwright/test";

export class AppealPage {
  readonly evidence: Locator;
  readonly decision: Locator;
  readonly answer: Locator;

  constructor(private readonly page: Page) {
    this.evidence = page.getByRole("region", { name: "The evidence as it was judged" });
    this.decision = page.getByRole("complementary", { name: "The decision" });
    this.answer = page.getByRole("region", { name: "Your answer" });
  }

  /** From the list, by the account's name. */
  async open(accountName: string): Promise<void> {
    await this.page.goto("/appeals");
    await expect(this.page.getByRole("heading", { name: "Appeals", level: 1 })).toBeVisible();
    await this.page
      .getByRole("table", { name: "Appeals" })
      .getByRole("row")
      .filter({ hasText: accountName })
      .getByRole("link")
      .first()
      .click();
    await this.page.waitForURL(/\/appeals\/[^/?]+$/);
    await expect(this.decision).toBeVisible();
  }

  async take(): Promise<void> {
    await this.page.getByRole("button", { name: "Take it" }).click();
    await expect(this.page.getByText("You hold it")).toBeVisible();
  }

  async resolve(outcome: "Uphold" | "Reduce" | "Overturn", reason: string): Promise<void> {
    await this.answer.getByRole("button", { name: outcome }).click();
    await this.answer.getByRole("textbox", { name: "Why, in your own words" }).fill(reason);
    await this.answer.getByRole("button", { name: "Send the answer" }).click();
  }

  /** The heading of an appeal that was answered. */
  outcome(name: string): Locator {
    return this.decision.getByRole("heading", { name });
  }
}
