import { expect, type Locator, type Page } from "@playwright/test";
import { PEOPLE, type Person } from "@/e2e/fixtures/people";

export class SignInPage {
  readonly refusal: Locator;
  readonly email: Locator;

  constructor(private readonly page: Page) {
    this.refusal = page.getByRole("alert").filter({ hasText: /./ });
    this.email = page.getByLabel("E-mail");
  }

  async open(): Promise<void> {
    await this.page.goto("/sign-in");
  }

  /** Signs in and waits for the desk. */
  async signIn(person: Person, password: string): Promise<void> {
    await this.try(PEOPLE[person].email, password);
    const menu = this.page.getByRole("button", { name: `Your menu: ${PEOPLE[person].name}` });
    // The first sign-in is also the first that a desk just started has to answer.
    await expect(menu).toBeVisible();
  }

  /** Fills in the form and sends it, whatever comes of it. */
  async try(email: string, password: string): Promise<void> {
    await this.email.fill(email);
    await this.page.getByLabel("Password", { exact: true }).fill(password);
    await this.page.getByRole("button", { name: "Sign in" }).click();
  }
}
