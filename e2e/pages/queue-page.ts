import { expect, type Locator, type Page } from "@playwright/test";
import { CasePage } from "@/e2e/pages/case-page";

export class QueuePage {
  readonly table: Locator;
  /** Said while news arrive as they happen. */
  readonly live: Locator;
  /** How many cases the view has, and what is at stake in them. */
  readonly total: Locator;

  constructor(private readonly page: Page) {
    this.table = page.getByRole("table", { name: "Cases" });
    this.total = page.getByText(/^[\d,]+\+? cases?( · |$)/);
    this.live = page.getByRole("status").filter({ hasText: /^Live$/ });
  }

  /** The queue, narrowed to what fits `search`: an account's id, or words. */
  async open(search: string): Promise<void> {
    await this.page.goto(`/queue?${new URLSearchParams({ q: search })}`);
    await expect(this.page.getByRole("heading", { name: "Queue", level: 1 })).toBeVisible();
  }

  /** The queue of the cases in one language. */
  async openLanguage(code: string): Promise<void> {
    await this.page.goto(`/queue?${new URLSearchParams({ language: code })}`);
    await expect(this.page.getByRole("heading", { name: "Queue", level: 1 })).toBeVisible();
  }

  row(account: string): Locator {
    return this.table.getByRole("row").filter({ has: this.page.getByRole("link", { name: account }) });
  }

  /** The accounts' names, in the order of the rows. */
  async accounts(): Promise<string[]> {
    await expect(this.table).toBeVisible();
    const names = await this.table
      .locator("tbody [data-row-link]")
      .evaluateAll((links) => links.map((link) => link.children[1]?.textContent ?? ""));
    return names;
  }

  /** The headings of the columns that are shown, first to last, without the one for choosing. */
  async columns(): Promise<string[]> {
    const titles = await this.table
      .locator("thead th")
      .evaluateAll((cells) =>
        cells.flatMap((cell) => (cell.checkVisibility() ? [cell.textContent?.trim() ?? ""] : [])),
      );
    return titles.filter((title) => title !== "");
  }

  async openCase(account: string): Promise<CasePage> {
    await this.row(account).getByRole("link", { name: account }).click();
    return this.arrived(account);
  }

  /** Opens the only case that fits `search`, of `account`, and waits until it can be decided. */
  async review(search: string, account: string): Promise<CasePage> {
    await this.open(search);
    return (await this.openCase(account)).whenHeld();
  }

  async claimNext(account: string): Promise<CasePage> {
    await this.page.getByRole("button", { name: "Claim next" }).click();
    return this.arrived(account);
  }

  /** Claims the next case of the view, by key alone. */
  async claimNextByKey(): Promise<CasePage> {
    // Keys answer once the page's script is there. Pressed again while the case is on its way, the key does nothing.
    await expect(async () => {
      if (new URL(this.page.url()).pathname === "/queue") await this.page.keyboard.press("c");
      await this.page.waitForURL("**/cases/*", { timeout: 2_000 });
    }).toPass();
    return new CasePage(this.page);
  }

  /** Moves to the only row and opens it, by key alone. */
  async openOnlyCaseByKey(account: string): Promise<CasePage> {
    const link = this.row(account).getByRole("link", { name: account });
    // Keys answer once the page's script is there; until then J does nothing, and on one row it may be pressed again.
    await expect(async () => {
      await this.page.keyboard.press("j");
      await expect(link).toBeFocused({ timeout: 500 });
    }).toPass();
    await this.page.keyboard.press("Enter");
    return this.arrived(account);
  }

  private async arrived(account: string): Promise<CasePage> {
    const next = new CasePage(this.page);
    await expect(next.title).toContainText(account);
    return next;
  }
}
