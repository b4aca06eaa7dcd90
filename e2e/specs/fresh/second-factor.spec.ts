import { expect } from "@playwright/test";
import { generate } from "otplib";
import { expectAccessible } from "@/e2e/fixtures/accessible";
import { ask, test } from "@/e2e/fixtures/desk";
import { SignInPage } from "@/e2e/pages/sign-in-page";

const PASSWORD = "a-password-of-their-own";

test("somebody sets up a second factor, and signs in with its code or with a recovery code", async ({
  as,
  browser,
  contextOptions,
  market,
}) => {
  const email = `${market.id("factor")}@docket.test`.toLowerCase();
  const admin = await as("admin");
  expect(
    await ask(admin, "POST", "/users", { email, name: "Faye Factor", role: "moderator", password: PASSWORD }),
  ).toBe(201);

  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  const signIn = new SignInPage(page);
  const menu = page.getByRole("button", { name: "Your menu: Faye Factor" });
  await signIn.open();
  await signIn.try(email, PASSWORD);
  await expect(menu).toBeVisible();

  await page.goto("/settings");
  const section = page.getByRole("region", { name: "Second factor" });
  await section.getByRole("button", { name: "Set up…" }).click();
  const first = page.getByRole("dialog", { name: "Set up a second factor" });
  await first.getByLabel("Present password", { exact: true }).fill(PASSWORD);
  await first.getByRole("button", { name: "Go on" }).click();
  const scan = page.getByRole("dialog", { name: "Scan this with your authenticator" });
  await expect(scan.getByRole("img", { name: "QR code of the secret" })).toBeVisible();
  await expectAccessible(page);
  const secret = await scan.getByLabel("Secret, for typing by hand").inputValue();
  await scan.getByLabel("Code", { exact: true }).fill(await generate({ secret }));
  await scan.getByRole("button", { name: "Confirm" }).click();
  const kept = page.getByRole("dialog", { name: "Keep these codes" });
  await expect(kept.getByRole("listitem")).toHaveCount(10);
  const codes = await kept.getByRole("listitem").allTextContents();
  await expectAccessible(page);
  await kept.getByRole("button", { name: "I have kept them" }).click();
  await expect(section.getByText("10 recovery codes are left")).toBeVisible();

  await context.clearCookies();
  await signIn.open();
  await signIn.try(email, PASSWORD);
  const code = page.getByLabel("Code", { exact: true });
  await expect(code).toBeFocused();
  await expect(signIn.refusal).toContainText("Give the code");
  await expectAccessible(page);
  await code.fill("no such code");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(signIn.refusal).toContainText("not right");
  // The code of the step after now: the one of this step confirmed the factor, and none works twice.
  await code.fill(await generate({ secret, epoch: Math.floor(Date.now() / 1000) + 30 }));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(menu).toBeVisible();

  await context.clearCookies();
  await signIn.open();
  await signIn.try(email, PASSWORD);
  await code.fill(codes[0]!);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(menu).toBeVisible();

  await admin.goto("/settings/people");
  await admin.getByRole("button", { name: "Change Faye Factor" }).click();
  await admin.getByRole("menuitem", { name: "Take away the second factor…" }).click();
  await admin
    .getByRole("dialog", { name: "Second factor of Faye Factor" })
    .getByRole("button", { name: "Take it away" })
    .click();
  await expect(admin.getByRole("dialog")).toBeHidden();
  await context.clearCookies();
  await signIn.open();
  await signIn.try(email, PASSWORD);
  await expect(menu).toBeVisible();
  await context.close();
});
