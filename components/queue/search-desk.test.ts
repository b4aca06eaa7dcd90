import { expect, test, vi } from "vitest";
import { findAccounts } from "@/components/account/api";
import { listCases } from "@/components/queue/api";
import { searchDesk } from "@/components/queue/search-desk";

vi.mock("@/components/account/api", () => ({ findAccounts: vi.fn() }));
vi.mock("@/components/queue/api", () => ({ listCases: vi.fn() }));

const asked = new AbortController().signal;

test("accounts are those that the desk finds, and none is offered that it does not know", async () => {
  vi.mocked(listCases).mockResolvedValue({ items: [], nextCursor: null });
  vi.mocked(findAccounts).mockResolvedValueOnce([{ id: "fr_1", displayName: "Studio Varga", kind: "agency" }]);
  const found = await searchDesk("varga", asked);
  expect(found.accounts.map(({ label, href }) => ({ label, href }))).toEqual([
    { label: "Studio Varga", href: "/accounts/fr_1" },
  ]);
  vi.mocked(findAccounts).mockResolvedValueOnce([]);
  expect(await searchDesk("fr_9", asked)).toEqual({ cases: [], accounts: [] });
});
