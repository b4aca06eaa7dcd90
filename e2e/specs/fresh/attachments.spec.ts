import { expect } from "@playwright/test";
import { expectAccessibleInBoth } from "@/e2e/fixtures/accessible";
import { test } from "@/e2e/fixtures/desk";
import { type Marketplace, minutesAgo } from "@/e2e/fixtures/marketplace";
import { AttachmentPage } from "@/e2e/pages/attachment-page";
import { CasePage } from "@/e2e/pages/case-page";
import { CARD, LOCKED, PROPOSAL } from "@/prisma/seed/demo/files";

type File = { id: string; name: string; mediaType: string; data: string };

/** A message that says nothing by itself, with a file; and the case that the file opens. */
async function sentFile(market: Marketplace, file: File) {
  await market.send(
    market.account("client", "client", "Birchwood Cycles"),
    market.account("freelancer", "freelancer", "Norrland Design"),
    market.content("freelancer", {
      to: "client",
      at: minutesAgo(20),
      text: "It is all in the file.",
      attachments: [{ ...file, id: market.id(file.id) }],
    }),
  );
  return market.caseOf("freelancer");
}

test("a picture is shown with its evidence boxed, covered until the contact is revealed, and larger when asked", async ({
  market,
  as,
}) => {
  const found = await sentFile(market, { id: "card", name: "stationery.png", mediaType: "image/png", data: CARD });
  const page = await as("moderator");
  const review = new CasePage(page);
  await review.open(found.id);
  await review.whenHeld();
  const file = new AttachmentPage(page, "stationery.png");
  // Beside the picture stands what was read, masked.
  await expect(file.text.getByRole("button", { name: /^E-mail/ })).toContainText("•");
  await file.showButton.click();
  const picture = await file.drawn(1);
  await expect(page.getByText("Words are covered until the contacts found here are revealed.")).toBeVisible();
  const place = await file.placeOf(1, "E-mail");
  // On the picture, and smaller than it: a box that covers all of it would say nothing.
  expect(place.left).toBeGreaterThanOrEqual(0);
  expect(place.top).toBeGreaterThanOrEqual(0);
  expect(place.right).toBeLessThanOrEqual(1.01);
  expect(place.bottom).toBeLessThanOrEqual(1.01);
  expect(place.bottom - place.top).toBeLessThan(0.5);
  await expectAccessibleInBoth(page);
  // Its text beside it where there is room, below it where there is none; never under the card of the evidence.
  // The box on the picture is named by the kind alone.
  const words = file.text.getByRole("button", { name: /^E-mail: / });
  const places = async () => ({
    picture: (await file.window(1).boundingBox())!,
    words: (await words.boundingBox())!,
  });
  const wide = await places();
  expect(wide.words.x).toBeGreaterThanOrEqual(wide.picture.x + wide.picture.width);
  expect(wide.words.y).toBeLessThan(wide.picture.y + wide.picture.height);
  await page.setViewportSize({ width: 1200, height: 900 });
  await expect
    .poll(async () => {
      const now = await places();
      return now.words.y >= now.picture.y + now.picture.height;
    })
    .toBe(true);
  await page.setViewportSize({ width: 1440, height: 900 });

  const narrow = (await picture.boundingBox())!.width;
  await file.tool("Larger").click();
  await expect.poll(async () => (await picture.boundingBox())!.width).toBeGreaterThan(narrow * 1.4);
  // The box stays where the words are.
  const larger = await file.placeOf(1, "E-mail");
  expect(larger.top).toBeCloseTo(place.top, 1);
  expect(larger.left).toBeCloseTo(place.left, 1);
  await file.tool("Smaller").click();
  await expect(file.tool("Smaller")).toBeDisabled();

  await file.box(1, "E-mail").click();
  await review.revealOpen();
  await expect(file.text).toContainText("studio@");
  // Nothing is left to hide: the plain page takes the place of the covered one.
  await expect(page.getByText("Words are covered until")).toHaveCount(0);
  await file.drawn(1);
  await file.hideButton.click();
  await expect(picture).toBeHidden();
});

test("grey and blurred pictures are the person's own choice: there on the next picture, not for somebody else", async ({
  market,
  as,
}) => {
  const found = await sentFile(market, { id: "card", name: "stationery.png", mediaType: "image/png", data: CARD });
  const page = await as("lead");
  await new CasePage(page).open(found.id);
  const file = new AttachmentPage(page, "stationery.png");
  await file.showButton.click();
  await expect(await file.drawn(1)).toHaveCSS("filter", "none");
  const kept = page.waitForResponse((answer) => answer.url().endsWith("/me/preferences/desk.pictures") && answer.ok());
  await file.tool("Blur").click();
  await kept;
  await expect(await file.drawn(1)).toHaveCSS("filter", /blur/);
  await page.reload();
  await file.showButton.click();
  await expect(file.tool("Blur")).toHaveAttribute("aria-pressed", "true");
  await expect(await file.drawn(1)).toHaveCSS("filter", /blur/);

  const other = await as("moderator2");
  await new CasePage(other).open(found.id);
  const theirs = new AttachmentPage(other, "stationery.png");
  await theirs.showButton.click();
  await expect(await theirs.drawn(1)).toHaveCSS("filter", "none");

  const dropped = page.waitForResponse(
    (answer) => answer.url().endsWith("/me/preferences/desk.pictures") && answer.ok(),
  );
  await file.tool("Blur").click();
  await dropped;
  await expect(await file.drawn(1)).toHaveCSS("filter", "none");
});

test("a PDF is read page by page, with its evidence marked", async ({ market, as }) => {
  const found = await sentFile(market, {
    id: "offer",
    name: "proposal.pdf",
    mediaType: "application/pdf",
    data: PROPOSAL,
  });
  const page = await as("moderator");
  const review = new CasePage(page);
  await review.open(found.id);
  const file = new AttachmentPage(page, "proposal.pdf");
  await expect(file.text).toContainText("Page 1");
  await expect(file.text).toContainText("Page 2");
  await expect(file.text.getByRole("button", { name: /^E-mail/ })).toBeVisible();
  await expect(file.showButton).toHaveCount(0);
  await expectAccessibleInBoth(page);
});

test("a file under a password opens a case that says why it was not read", async ({ market, as }) => {
  const found = await sentFile(market, {
    id: "sample",
    name: "sample.pdf",
    mediaType: "application/pdf",
    data: LOCKED,
  });
  const page = await as("moderator");
  await new CasePage(page).open(found.id);
  await expect(page.getByText("Could not be read: it is under a password.")).toBeVisible();
});
