import type { Locator, Page } from "@playwright/test";

/** How right the detectors are, what they miss, and what is drawn at random. */
export class DetectorsPage {
  readonly mistakes: Locator;
  readonly missed: Locator;
  readonly rates: Locator;
  readonly draws: Locator;
  readonly threshold: Locator;

  constructor(private readonly page: Page) {
    this.mistakes = page.getByRole("region", { name: "Worst mistakes of the week" });
    this.missed = page.getByRole("region", { name: "What was missed" });
    this.rates = page.getByRole("region", { name: "What is drawn" });
    this.draws = page.getByRole("region", { name: "What was drawn" });
    this.threshold = page.getByRole("slider", { name: /^Threshold/ });
  }

  async open(query = ""): Promise<void> {
    await this.page.goto(`/insights/detectors${query}`);
  }

  /** Sets how much of a surface is drawn; null: nothing. */
  async draw(surface: string, percent: number | null): Promise<void> {
    await this.rates.getByRole("button", { name: `Change how much of ${surface} is drawn` }).click();
    const dialog = this.page.getByRole("dialog", { name: `What is drawn of ${surface}` });
    await dialog
      .getByLabel("How much", { exact: true })
      .selectOption({ label: percent === null ? "Nothing" : "A share of what is judged, in percent" });
    if (percent !== null) await dialog.getByLabel("Percent, or number a day").fill(String(percent));
    await dialog.getByRole("button", { name: "Set" }).click();
    await dialog.waitFor({ state: "hidden" });
  }

  /** What is drawn of a surface, in words. */
  rate(surface: string): Locator {
    return this.rates.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name: surface }) });
  }

  async showDraws(): Promise<void> {
    await this.draws.getByRole("button", { name: "Show the draws" }).click();
  }

  async showMissed(): Promise<void> {
    await this.missed.getByRole("button", { name: "Show the places" }).click();
  }
}
