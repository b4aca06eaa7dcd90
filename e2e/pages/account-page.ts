import { expect, type Locator, type Page } from "@playwright/test";

export class AccountPage {
  /** The line of its status through time. */
  readonly life: Locator;
  readonly links: Locator;
  readonly notes: Locator;
  readonly timeline: Locator;
  readonly chosen: Locator;

  constructor(private readonly page: Page) {
    this.life = page.getByRole("region", { name: "Status through time" });
    this.links = page.getByRole("region", { name: /^Contact graph/ });
    this.notes = page.getByRole("region", { name: "Notes" });
    this.timeline = page.getByRole("complementary", { name: "Timeline" });
    this.chosen = this.links.getByRole("status", { name: "Chosen" });
  }

  async open(accountId: string): Promise<void> {
    await this.page.goto(`/accounts/${encodeURIComponent(accountId)}`);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  /** A shape or box of the contact graph, by the beginning of its name. */
  node(name: string): Locator {
    return this.links.getByRole("button", { name: new RegExp(`^${name}`) });
  }

  async showTable(): Promise<Locator> {
    await this.links.getByText("Table", { exact: true }).click();
    return this.links.getByRole("table");
  }

  async write(words: string): Promise<void> {
    await this.page.keyboard.press("m");
    await this.notes.getByRole("textbox", { name: "Note" }).fill(words);
    await this.notes.getByRole("button", { name: "Save note" }).click();
  }

  async filterTimeline(name: string): Promise<void> {
    await this.timeline.getByRole("combobox", { name: "What the timeline shows" }).selectOption(name);
  }
}
