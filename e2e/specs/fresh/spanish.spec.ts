import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "@/e2e/fixtures/accessible";
import { ask, test } from "@/e2e/fixtures/desk";
import { type Marketplace, minutesAgo } from "@/e2e/fixtures/marketplace";

/** Carries the language of the page, for screen readers too. */
const spoken = (page: Page) => page.locator("html");

/** Somebody of this test's own: the language is kept with the person, and others' tests share the demo people. */
async function newModerator(admin: Page, market: Marketplace) {
  const person = { email: `${market.id("lucia")}@docket.test`, name: "Lucía Ortega", password: "contrasena-de-prueba" };
  expect(await ask(admin, "POST", "/users", { ...person, role: "moderator" })).toBe(201);
  return person;
}

async function signIn(page: Page, person: { email: string; password: string }, words: [string, string, string]) {
  await page.getByLabel(words[0]).fill(person.email);
  await page.getByLabel(words[1], { exact: true }).fill(person.password);
  await page.getByRole("button", { name: words[2] }).click();
}
const ENGLISH: [string, string, string] = ["E-mail", "Password", "Sign in"];
const SPANISH: [string, string, string] = ["Correo electrónico", "Contraseña", "Iniciar sesión"];

test("a moderator chooses Spanish, and works a case from the queue to its decision in it", async ({
  market,
  as,
  browser,
  contextOptions,
}) => {
  await market.send(
    market.account("client", "client", "Pine Market"),
    market.account("free", "freelancer", "Ivo Horvat"),
    market.content("free", { to: "client", at: minutesAgo(5), text: "My number is +1 212 555 0188, call me there." }),
  );
  const { id } = await market.caseOf("free");
  const person = await newModerator(await as("admin"), market);

  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  await page.goto("/sign-in");
  await signIn(page, person, ENGLISH);
  await expect(page.getByRole("heading", { name: "Queue", level: 1 })).toBeVisible();
  await page.goto("/settings");
  await page.getByRole("radiogroup", { name: "Language" }).getByText("Español").click();
  await expect(spoken(page)).toHaveAttribute("lang", "es");
  await expect(page.getByRole("heading", { name: "Ajustes", level: 1 })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/queue?${new URLSearchParams({ q: market.id("free") })}`);
  await expect(page).toHaveTitle("Cola · Docket");
  const table = page.getByRole("table", { name: "Casos" });
  await expect(table.getByRole("columnheader", { name: "Infracción" })).toBeVisible();
  await expect(table.getByRole("row").filter({ hasText: "Ivo Horvat" })).toContainText("Sin contrato");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tomar el siguiente" }).click();
  await page.waitForURL(`**/cases/${id}*`);
  // While the next case comes in, the one before may still stand beside it.
  await expect(page.getByText(/^Lo tienes tomado/).last()).toBeVisible();

  const decision = page.getByRole("region", { name: "Decisión" });
  const clear = decision.getByRole("button", { name: "Sin infracción" });
  await clear.click();
  await expect(clear).toHaveAttribute("aria-pressed", "true");
  await expect(decision.getByText("El caso se cierra; a la cuenta no le ocurre nada")).toBeVisible();
  await expectAccessible(page);
  await decision.getByRole("button", { name: "Decidir y abrir el siguiente" }).click();
  const undo = page.getByRole("status").filter({ has: page.getByRole("button", { name: "Deshacer" }) });
  await expect(undo).toContainText("sin infracción");
  await undo.getByRole("button", { name: "Deshacer" }).click();
  // While the next case comes in, the one before may still stand beside it.
  await expect(page.getByText(/^Lo tienes tomado/).last()).toBeVisible();
  await expect(page.getByRole("region", { name: "Historial" })).toContainText("Decisión deshecha");
  await context.close();
});

test("a chosen language comes with its person to another browser; before that the browser's own counts", async ({
  market,
  as,
  browser,
  contextOptions,
}) => {
  const person = await newModerator(await as("admin"), market);

  const first = await browser.newContext({ ...contextOptions, locale: "es-AR" });
  const asked = await first.newPage();
  await asked.goto("/sign-in");
  await expect(spoken(asked)).toHaveAttribute("lang", "es");
  await expectAccessible(asked);
  await signIn(asked, { ...person, password: "otra-cosa-distinta" }, SPANISH);
  await expect(asked.getByRole("alert").filter({ hasText: "no son correctos" })).toBeVisible();
  await signIn(asked, person, SPANISH);
  await expect(asked.getByRole("heading", { name: "Cola", level: 1 })).toBeVisible();
  await asked.goto("/settings");
  await asked.getByRole("radiogroup", { name: "Idioma" }).getByText("English").click();
  await expect(spoken(asked)).toHaveAttribute("lang", "en");
  await first.close();

  const second = await browser.newContext({ ...contextOptions, locale: "es-MX" });
  const elsewhere = await second.newPage();
  await elsewhere.goto("/sign-in");
  await signIn(elsewhere, person, SPANISH);
  await expect(elsewhere.getByRole("heading", { name: "Queue", level: 1 })).toBeVisible();
  await expect(spoken(elsewhere)).toHaveAttribute("lang", "en");
  await second.close();
});
