import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { expectAccessibleInBoth } from "@/e2e/fixtures/accessible";
import { complaints } from "@/e2e/fixtures/complaints";
import { test } from "@/e2e/fixtures/desk";
import type { Person } from "@/e2e/fixtures/people";
import { DeskPage } from "@/e2e/pages/desk-page";
import { EnforcementPage } from "@/e2e/pages/enforcement-page";
import { SignInPage } from "@/e2e/pages/sign-in-page";
import type { CaseRow } from "@/lib/domain/cases/schema";

/** Asks the API for JSON as the person of this page. */
async function read<Answer>(page: Page, path: string): Promise<Answer> {
  const answer = await page.request.get(`/api/v1${path}`);
  expect(answer.status(), path).toBe(200);
  return (await answer.json()) as Answer;
}

const topCase = async (page: Page) => (await read<{ items: CaseRow[] }>(page, "/cases?limit=1")).items[0]!;

type Opened = { name: string; address: (page: Page) => Promise<string> };

/** Several in one tab: whoever opened one page has the others' scripts at hand, as people do. */
const WALKS: [Person, Opened[]][] = [
  [
    "moderator",
    [
      { name: "queue", address: async () => "/queue" },
      { name: "case", address: async (page) => `/cases/${(await topCase(page)).id}` },
      { name: "account", address: async (page) => `/accounts/${encodeURIComponent((await topCase(page)).account.id)}` },
      { name: "own settings", address: async () => "/settings" },
    ],
  ],
  [
    "lead",
    [
      { name: "enforcement", address: async () => "/enforcement" },
      { name: "decisions", address: async () => "/enforcement/decisions" },
      { name: "approvals", address: async () => "/approvals" },
      { name: "reporters", address: async () => "/reporters" },
      { name: "statements", address: async () => "/statements" },
    ],
  ],
  [
    "lead",
    [
      { name: "appeals", address: async () => "/appeals?view=answered" },
      {
        name: "appeal",
        address: async (page) =>
          `/appeals/${(await read<{ items: { id: string }[] }>(page, "/appeals?limit=1&state=open,resolved,moot")).items[0]!.id}`,
      },
      { name: "audit", address: async () => "/audit" },
      { name: "policies", address: async () => "/policies" },
    ],
  ],
  ["analyst", [{ name: "insights", address: async () => "/insights" }]],
  [
    "admin",
    [
      { name: "people", address: async () => "/settings/people" },
      { name: "keys", address: async () => "/settings/keys" },
      { name: "webhooks", address: async () => "/settings/webhooks" },
    ],
  ],
];

test("sign-in opens without a complaint and without an accessibility violation, light and dark", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const heard = complaints(page);
  const signIn = new SignInPage(page);
  await signIn.open();
  await expect(signIn.email).toBeVisible();
  await expectAccessibleInBoth(page);
  expect(heard).toEqual([]);
  await context.close();
});

for (const [person, pages] of WALKS) {
  const names = pages.map(({ name }) => name).join(", ");
  test(`${names} open without a complaint and without an accessibility violation, light and dark`, async ({ as }) => {
    const page = await as(person);
    const heard = complaints(page);
    const desk = new DeskPage(page);
    for (const { name, address } of pages) {
      await test.step(name, async () => {
        await desk.open(await address(page));
        await expect(desk.heading).toBeVisible();
        await expect(desk.heading).not.toHaveText("Not for your role");
        await expectAccessibleInBoth(page);
        expect(heard).toEqual([]);
      });
    }
  });
}

test("an analyst's export of the measures holds every one of them", async ({ as }) => {
  const page = await as("analyst");
  const list = new EnforcementPage(page);
  await list.openAll();
  const listed = async () => {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = new URLSearchParams({ limit: "100", ...(cursor === null ? {} : { cursor }) }).toString();
      const answer: { items: { id: string }[]; nextCursor: string | null } = await read(page, `/enforcements?${query}`);
      ids.push(...answer.items.map((item) => item.id));
      cursor = answer.nextCursor;
    } while (cursor !== null);
    return ids;
  };
  const before = await listed();
  const file = await list.exportCsv();
  const after = await listed();
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const [header, ...rows] = (await readFile(await file.path(), "utf8"))
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split(/\r?\n/);
  const columns = header!.split(",");
  expect(columns).toEqual(expect.arrayContaining(["id", "case_id", "account_id", "kind", "state"]));
  expect(new Set(columns).size).toBe(columns.length);
  const at = columns.indexOf("id");
  const exported = rows.map((row) => row.split(",")[at]!);
  expect(before.length).toBeGreaterThan(0);
  // Another test may take a measure meanwhile: every one that was there is in the file, and none that never was.
  expect(new Set(exported).size).toBe(exported.length);
  expect(exported).toEqual(expect.arrayContaining(before));
  expect(after).toEqual(expect.arrayContaining(exported));
});
