import { afterEach, expect, test, vi } from "vitest";
import { searchDesk, searchFor } from "@/components/queue/search-desk";

/** Answers with what the desk has, by the last part of the path that is asked. */
function deskWith(found: { cases: unknown[]; accounts: unknown[] }) {
  const paths: string[] = [];
  vi.stubGlobal("fetch", async (input: string | URL | Request) => {
    const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input, "http://desk.invalid");
    paths.push(`${pathname} ${searchParams.get("q")}`);
    const items = pathname.endsWith("/accounts") ? found.accounts : found.cases;
    return Response.json({ items, nextCursor: null });
  });
  return paths;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const asked = new AbortController().signal;

test("accounts are those that the desk finds", async () => {
  const paths = deskWith({ cases: [], accounts: [{ id: "fr_1", displayName: "Studio Varga", kind: "agency" }] });
  const found = await searchDesk("varga", asked);
  expect(found.accounts.map(({ label, href }) => ({ label, href }))).toEqual([
    { label: "Studio Varga", href: "/accounts/fr_1" },
  ]);
  expect(paths.sort()).toEqual(["/api/v1/accounts varga", "/api/v1/cases varga"]);
});

test("none is offered that the desk does not know", async () => {
  deskWith({ cases: [], accounts: [] });
  expect(await searchDesk("fr_9", asked)).toEqual({ cases: [], accounts: [] });
});

test("whoever can open nothing of what is found is offered no search", () => {
  expect(searchFor("moderator")).toBe(searchDesk);
  expect(searchFor("lead")).toBe(searchDesk);
  expect(searchFor("analyst")).toBeNull();
  expect(searchFor("admin")).toBeNull();
});
