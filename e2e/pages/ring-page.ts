import type { Locator, Page } from "@playwright/test";

export class RingPage {
  readonly title: Locator;
  readonly decide: Locator;
  readonly refused: Locator;
  readonly claimed: Locator;

  constructor(private readonly page: Page) {
    this.title = page.getByRole("heading", { level: 1 });
    this.decide = page.getByRole("region", { name: "Decide together" });
    this.refused = page.getByText("Nothing was claimed");
    this.claimed = page.getByText("All cases that want a decision are yours");
  }

  row(account: string): Locator {
    return this.page.getByRole("row").filter({ hasText: account });
  }

  async claimAll(): Promise<void> {
    await this.page.getByRole("button", { name: "Claim all" }).click();
  }

  choice(account: string): Locator {
    return this.decide.getByRole("combobox", { name: `Decision: ${account}` });
  }

  async decideWith(note: string): Promise<void> {
    await this.decide.getByRole("textbox", { name: /^Note/ }).fill(note);
    await this.decide.getByRole("button", { name: /^Decide \d/ }).click();
  }
}
