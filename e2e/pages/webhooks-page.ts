import { expect, type Locator, type Page } from "@playwright/test";

/** Where the marketplace is told: the list of endpoints, and one of them with its deliveries. */
export class WebhooksPage {
  readonly list: Locator;
  readonly deliveries: Locator;
  private readonly secretDialog: Locator;

  constructor(private readonly page: Page) {
    this.list = page.getByRole("table", { name: "Webhooks" });
    this.deliveries = page.getByRole("table", { name: "Deliveries" });
    this.secretDialog = page.getByRole("dialog", { name: "Secret of the webhook" });
  }

  async open(): Promise<void> {
    await this.page.goto("/settings/webhooks");
  }

  /** Adds an endpoint that is told of these kinds of messages, and gives its secret. */
  async add(url: string, description: string, types: readonly string[]): Promise<string> {
    await this.page.getByRole("button", { name: "Add a webhook" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Add a webhook" });
    await dialog.getByLabel("Address").fill(url);
    await dialog.getByLabel("Description").fill(description);
    for (const type of types) await dialog.getByRole("checkbox", { name: type }).check();
    await dialog.getByRole("button", { name: "Add" }).click();
    return this.readSecret();
  }

  async openEndpoint(url: string): Promise<void> {
    await this.list.getByRole("link", { name: url }).click();
    await expect(this.endpoint(url)).toBeVisible();
  }

  /** What the page says of the endpoint itself. */
  endpoint(url: string): Locator {
    return this.page.getByRole("region", { name: url });
  }

  /** Sends a test message, looks at what came of it with `look`, and closes it. */
  async try(look: (result: Locator) => Promise<void>): Promise<void> {
    await this.page.getByRole("button", { name: "Try it" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Sent webhook.test" });
    await look(dialog);
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(dialog).toBeHidden();
  }

  delivery(account: string): Locator {
    return this.deliveries.getByRole("row").filter({ hasText: account });
  }

  async sendAgain(type: string, account: string): Promise<void> {
    await this.page.getByRole("button", { name: `Send ${type} of ${account} again` }).click();
  }

  /** Gives the endpoint another secret, beside which the old one signs for a day, and gives the new one. */
  async rotate(): Promise<string> {
    await this.page.getByRole("button", { name: "New secret…" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Give it a new secret" });
    await dialog.getByRole("button", { name: "Make the secret" }).click();
    return this.readSecret();
  }

  async remove(): Promise<void> {
    await this.page.getByRole("button", { name: "Remove…" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Remove the webhook" });
    await dialog.getByRole("button", { name: "Remove" }).click();
    await expect(dialog).toBeHidden();
  }

  private async readSecret(): Promise<string> {
    const secret = await this.secretDialog.getByLabel("Secret", { exact: true }).inputValue();
    await this.secretDialog.getByRole("button", { name: "Done" }).click();
    await expect(this.secretDialog).toBeHidden();
    return secret;
  }
}
