import { expect, type Locator, type Page } from "@playwright/test";

/** A file on a case page: the text that was read from it and its pages as pictures. */
export class AttachmentPage {
  /** What was read, with its evidence marked. */
  readonly text: Locator;
  readonly showButton: Locator;
  readonly hideButton: Locator;

  constructor(
    private readonly page: Page,
    private readonly name: string,
  ) {
    this.text = page.getByRole("region", { name: `Text of ${name}` });
    this.showButton = this.text.getByRole("button", { name: "Show picture" });
    this.hideButton = this.text.getByRole("button", { name: "Hide picture" });
  }

  /** The window that the picture lies in. */
  window(page: number): Locator {
    return this.page.getByRole("region", { name: `${this.name}, page ${page}` });
  }

  /** The picture, once it is really drawn. */
  async drawn(page: number): Promise<Locator> {
    const picture = this.page.getByRole("img", { name: `${this.name}, page ${page}` });
    await expect(picture).toBeVisible();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
      .toBe(true);
    return picture;
  }

  /** The evidence boxed on a picture, by the signal's name. */
  box(page: number, signal: string): Locator {
    return this.window(page).getByRole("button", { name: signal });
  }

  tool(name: "Larger" | "Smaller" | "Grey" | "Blur"): Locator {
    return this.text.getByRole("button", { name, exact: true });
  }

  /** Where a box lies on its picture, as shares of it. */
  async placeOf(page: number, signal: string): Promise<{ left: number; top: number; right: number; bottom: number }> {
    const picture = await (await this.drawn(page)).boundingBox();
    const box = await this.box(page, signal).boundingBox();
    if (picture === null || box === null) throw new Error("The picture or its box is not drawn.");
    return {
      left: (box.x - picture.x) / picture.width,
      top: (box.y - picture.y) / picture.height,
      right: (box.x + box.width - picture.x) / picture.width,
      bottom: (box.y + box.height - picture.y) / picture.height,
    };
  }
}
