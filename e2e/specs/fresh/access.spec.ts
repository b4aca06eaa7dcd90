import { expect } from "@playwright/test";
import { ask, test } from "@/e2e/fixtures/desk";
import { minutesAgo } from "@/e2e/fixtures/marketplace";
import { PEOPLE, type Person, password } from "@/e2e/fixtures/people";
import { DeskPage } from "@/e2e/pages/desk-page";
import { SignInPage } from "@/e2e/pages/sign-in-page";

/** Pages by address, with their heading. */
const PAGES = {
  "/queue": "Queue",
  "/enforcement": "Enforcement",
  "/approvals": "Approvals",
  "/appeals": "Appeals",
  "/reporters": "Reporters",
  "/statements": "Statements of reasons",
  "/quality": "Quality",
  "/quality/plan": "Quality",
  "/insights": "Insights",
  "/policies": "Policies",
  "/audit": "Audit",
  "/settings": "Settings",
  "/settings/people": "Settings",
  "/settings/keys": "Settings",
  "/settings/webhooks": "Settings",
} as const;
type Address = keyof typeof PAGES;

// With how many wait there, which other tests add to.
const APPROVALS = /^Approvals/;
const APPEALS = /^Appeals/;

type Access = { opens: Address[]; named: (string | RegExp)[]; cases: boolean; decides: boolean };
const everybody = ["/insights", "/policies", "/settings"] as const satisfies Address[];

const ACCESS: Record<Exclude<Person, "moderator2">, Access> = {
  moderator: {
    opens: ["/queue", "/enforcement", "/appeals", "/quality", ...everybody],
    named: ["Queue", "Enforcement", APPEALS, "Quality", "Insights", "Policies", "Settings"],
    cases: true,
    decides: true,
  },
  lead: {
    opens: [
      "/queue",
      "/enforcement",
      "/approvals",
      "/appeals",
      "/reporters",
      "/statements",
      "/quality",
      "/quality/plan",
      "/audit",
      ...everybody,
    ],
    named: ["Queue", "Enforcement", APPROVALS, APPEALS, "Quality", "Insights", "Policies", "Audit", "Settings"],
    cases: true,
    decides: true,
  },
  analyst: {
    opens: ["/queue", "/enforcement", "/quality", ...everybody],
    named: ["Queue", "Enforcement", "Quality", "Insights", "Policies", "Settings"],
    cases: false,
    decides: false,
  },
  admin: {
    opens: ["/audit", "/settings/people", "/settings/keys", "/settings/webhooks", ...everybody],
    named: ["Insights", "Policies", "Audit", "Settings"],
    cases: false,
    decides: false,
  },
};

for (const [person, { opens, named, cases, decides }] of Object.entries(ACCESS) as [keyof typeof ACCESS, Access][]) {
  test(`${person}: pages of the role open, every other is refused`, async ({ market, as }) => {
    await market.send(
      market.account("freelancer", "freelancer", "Ivo Horvat"),
      market.content("freelancer", {
        surface: "proposal",
        at: minutesAgo(30),
        text: "Write to me at ivo.horvat@example.org.",
      }),
    );
    const { id } = await market.caseOf("freelancer");
    const page = await as(person);
    const desk = new DeskPage(page);
    for (const [address, heading] of Object.entries(PAGES) as [Address, string][]) {
      await test.step(address, async () => {
        if (opens.includes(address)) {
          expect((await page.request.get(address)).status()).toBe(200);
          await desk.go(address);
          await expect(page).toHaveURL((url) => url.pathname.startsWith(address));
          await expect(desk.heading).toHaveText(heading);
          await expect(desk.entries).toHaveText(named);
        } else {
          const refused = await page.request.get(address);
          expect(refused.status()).toBe(403);
          expect(await refused.text()).toContain("Not for your role");
        }
      });
    }
    for (const [address, heading] of [
      [`/cases/${id}`, "Ivo Horvat"],
      [`/accounts/${market.id("freelancer")}`, "Ivo Horvat"],
    ] as const) {
      await test.step(address, async () => {
        expect(await desk.open(address)).toBe(cases ? 200 : 403);
        await expect(desk.heading).toContainText(cases ? heading : "Not for your role");
      });
    }
    if (opens.includes("/queue")) {
      await desk.go("/queue");
      const row = page.getByRole("row").filter({ hasText: "Ivo Horvat" });
      await expect(row.first()).toBeVisible();
      // Nobody is led to what they cannot open.
      await expect(row.first().getByRole("link")).toHaveCount(cases ? 1 : 0);
    }
    // Whatever the page shows, the API answers for itself.
    expect(await ask(page, "POST", `/cases/${id}/claim`)).toBe(decides ? 200 : 403);
    expect(await ask(page, "GET", `/audit-events?subject=case:${id}`)).toBe(person === "analyst" ? 403 : 200);
    expect(await ask(page, "GET", "/users")).toBe(person === "admin" ? 200 : 403);
  });
}

test("whoever is not signed in is sent to sign in, and signing out ends it", async ({ page }) => {
  const signIn = new SignInPage(page);
  for (const address of ["/", "/queue", "/audit", "/settings/people"]) {
    const led = await page.request.get(address);
    expect(new URL(led.url()).pathname, address).toBe("/sign-in");
  }
  expect(await ask(page, "GET", "/cases")).toBe(401);

  await signIn.open();
  await signIn.signIn("moderator2", password());
  const desk = new DeskPage(page);
  await expect(desk.heading).toHaveText("Queue");
  expect(await ask(page, "GET", "/cases")).toBe(200);
  await desk.signOut(PEOPLE.moderator2.name);
  await expect(signIn.email).toBeVisible();
  expect(await ask(page, "GET", "/cases")).toBe(401);
  await page.goto("/queue");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("whoever asked for a page before signing in is led back to it, with its filters", async ({ page, baseURL }) => {
  const asked = "/enforcement?state=active&measure=warn";
  await page.goto(asked);
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);
  await new SignInPage(page).signIn("moderator2", password());
  await expect(page).toHaveURL(`${baseURL}${asked}`);
});

test("no link to sign-in leads away from the desk", async ({ as, baseURL }) => {
  const page = await as("analyst");
  // Signed in already, sign-in passes on at once to where its address says.
  for (const elsewhere of [
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/.//elsewhere.example",
    "/api/auth/signout",
  ]) {
    const led = await page.request.get(`/sign-in?callbackUrl=${encodeURIComponent(elsewhere)}`);
    // Where an analyst, who opens no case, begins.
    expect(led.url(), elsewhere).toBe(`${baseURL}/insights`);
  }
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent("/policies")}`);
  await expect(page).toHaveURL(`${baseURL}/policies`);
});

test("a refused sign-in does not tell whether the person exists", async ({ page }) => {
  const signIn = new SignInPage(page);
  const refusals: string[] = [];
  for (const email of [PEOPLE.moderator2.email, "nobody@docket.test"]) {
    await signIn.open();
    await signIn.try(email, "not the password");
    await expect(signIn.refusal).toBeVisible();
    refusals.push((await signIn.refusal.textContent()) ?? "");
  }
  expect(refusals[0]).toContain("E-mail or password is not right");
  expect(refusals[1]).toBe(refusals[0]);
});
