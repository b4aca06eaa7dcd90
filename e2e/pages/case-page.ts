import { expect, type Locator, type Page } from "@playwright/test";

/** The next case lies beneath the one that is read: seen, heard and reached by nobody. */
const REACHED = ":not([inert] *)";

export class CasePage {
  readonly title: Locator;
  readonly held: Locator;
  readonly decision: Locator;
  readonly decideButton: Locator;
  /** Said beside the button: what is missing, what was refused, that nothing answers. */
  readonly complaint: Locator;
  readonly note: Locator;
  readonly history: Locator;
  readonly reports: Locator;
  readonly undoNotice: Locator;
  readonly messages: Locator;
  /** Said in place of the decision once there is nothing to decide. */
  readonly closed: Locator;
  /** Said in place of the decision when the case is not as it was read. */
  readonly changed: Locator;
  /** Said in place of the decision when somebody else holds the case now. */
  readonly lost: Locator;

  constructor(private readonly page: Page) {
    this.title = page.getByRole("heading", { level: 1 });
    this.held = page.getByText(/^You hold it/).and(page.locator(REACHED));
    this.decision = page.getByRole("region", { name: "Decision" });
    this.decideButton = this.decision.getByRole("button", { name: "Decide, open next" });
    this.complaint = this.decision.getByRole("alert");
    this.note = this.decision.getByRole("textbox", { name: /^Note/ });
    this.history = page.getByRole("region", { name: "History" });
    this.reports = page.getByRole("region", { name: "Reported" });
    this.undoNotice = page.getByRole("status").filter({ has: page.getByRole("button", { name: "Undo" }) });
    this.changed = page.getByRole("alert").filter({ hasText: "Changed while you read" });
    this.lost = page.getByRole("alert").filter({ hasText: "Your hold" });
    this.closed = page.getByText(/^This case is (decided\.|withdrawn:)/).and(page.locator(REACHED));
    this.messages = page.getByRole("region", { name: "Messages" });
  }

  /** As the second person, with the evidence in sight. */
  async approve(): Promise<void> {
    await this.page.getByRole("button", { name: "Approve", exact: true }).and(this.page.locator(REACHED)).click();
    const dialog = this.page.getByRole("dialog", { name: /^Approve case/ });
    await dialog.getByRole("button", { name: "Approve" }).click();
    await expect(dialog).toBeHidden();
  }

  async open(caseId: string): Promise<void> {
    await this.page.goto(`/cases/${caseId}`);
  }

  /** The header's badges, in words. */
  violation(name: string): Locator {
    return this.page.locator("main header").getByText(name, { exact: true }).and(this.page.locator(REACHED));
  }

  message(words: string): Locator {
    return this.page.getByRole("article").filter({ hasText: words });
  }

  /** The marked stretches of a message: kind, then the masked text. */
  marks(words: string): Locator {
    return this.message(words).getByRole("button");
  }

  /** The word on the contract's band beside a message. */
  phaseOf(words: string): Locator {
    return this.messages.locator("[data-phase]").filter({ has: this.message(words) });
  }

  /** The line where the contract changed. */
  boundary(name: string): Locator {
    return this.messages.getByRole("separator", { name });
  }

  async whenHeld(): Promise<this> {
    await expect(this.held).toBeVisible();
    await expect(this.decision).toBeVisible();
    return this;
  }

  /** A toggle of the decision; the button that accepts what is recommended names the measure, too. */
  outcome(name: "No violation" | "Warn"): Locator {
    return this.decision.getByRole("button", { name, exact: true });
  }

  /** Presses a toggle of the decision until it is on. */
  async choose(name: "No violation" | "Warn"): Promise<void> {
    const button = this.outcome(name);
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
  }

  /** The same by the key that the button wears. */
  async chooseByKey(name: "No violation" | "Warn"): Promise<void> {
    await this.page.keyboard.press(name === "Warn" ? "w" : "n");
    await expect(this.outcome(name)).toHaveAttribute("aria-pressed", "true");
  }

  /** Writes the note that a measure needs: deciding without one leads to its field. */
  async noteByKey(words: string): Promise<void> {
    await this.page.keyboard.press("Control+Enter");
    await expect(this.note).toBeFocused();
    await this.page.keyboard.type(words);
  }

  /** Decides by key and waits until the desk has moved on: to the next case, or to the queue when there is none. */
  async decideByKey(): Promise<CasePage> {
    const here = this.page.url();
    await this.page.keyboard.press("Control+Enter");
    await this.page.waitForURL((url) => url.href !== here);
    return new CasePage(this.page);
  }

  async acceptRecommendation(): Promise<void> {
    await this.decision.getByRole("button", { name: /^Accept: / }).click();
    await expect(this.decision.getByRole("button", { name: "As recommended" })).toBeVisible();
  }

  /** Ticks another open case of the account. */
  async alongWith(number: number): Promise<void> {
    await this.decision.getByRole("checkbox", { name: `Case ${number},` }).check();
  }

  async suspend(): Promise<void> {
    await this.decision.getByRole("button", { name: "Suspend…" }).click();
    const dialog = this.page.getByRole("dialog", { name: /^Suspend / });
    await dialog.getByRole("button", { name: "Add the suspension" }).click();
    await expect(dialog).toBeHidden();
  }

  async chooseReason(label: string): Promise<void> {
    await this.decision.getByRole("combobox", { name: "Reason" }).selectOption({ label });
  }

  async decide(): Promise<void> {
    await this.decideButton.click();
  }

  /** Decides and waits until the desk has moved on to the queue: nothing else fits its filter. */
  async decideLast(): Promise<void> {
    await this.decide();
    await this.backInQueue();
  }

  async backInQueue(): Promise<void> {
    await expect(this.page.getByRole("heading", { name: "Queue", level: 1 })).toBeVisible();
  }

  async reviewChanges(): Promise<void> {
    await this.changed.getByRole("button", { name: "Review" }).click();
    await expect(this.decision).toBeVisible();
  }

  /** Reveals the open signal, giving the first reason. */
  async revealOpen(): Promise<void> {
    await this.page.getByRole("button", { name: "Reveal" }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Reveal" }).click();
    await expect(dialog).toBeHidden();
  }

  /** Takes back the decision with the cases taken along in it. */
  async undoAll(count: number): Promise<void> {
    await this.undoNotice.getByRole("button", { name: `Undo all ${count}` }).click();
  }

  async undo(): Promise<void> {
    await this.undoNotice.getByRole("button", { name: "Undo" }).click();
  }
}
