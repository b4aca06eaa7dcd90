import type { Locator, Page } from "@playwright/test";

/** What every page of the desk has. */
export class DeskPage {
  readonly heading: Locator;
  /** The pages that the navigation names. */
  readonly entries: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole("heading", { level: 1 });
    this.entries = page
      .getByRole("navigation", { name: "Main" })
      .getByRole("listitem")
      .filter({ has: page.getByRole("link") });
  }

  /** Answers the status that the page came with. */
  async open(address: string): Promise<number | undefined> {
    return (await this.page.goto(address))?.status();
  }

  /** As people get there: by the navigation where that names the page, else by its address. */
  async go(address: string): Promise<void> {
    const link = this.entries.locator(`a[href="${address}"]`);
    if ((await link.count()) > 0) await link.click();
    else await this.open(address);
  }

  async signOut(name: string): Promise<void> {
    await this.page.getByRole("button", { name: `Your menu: ${name}` }).click();
    await this.page.getByRole("menuitem", { name: "Sign out" }).click();
  }
}
