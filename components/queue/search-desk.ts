import { nameOfViolation } from "@/components/evidence/family";
import { listCases } from "@/components/queue/api";
import { queueText } from "@/components/queue/text";
import type { PaletteFindings, PaletteHit } from "@/components/ui/palette-box";
import { uiText } from "@/components/ui/text";

const MOST = 6;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Cases by id, number, account or evidence, and the accounts behind them. */
export async function searchDesk(query: string, signal: AbortSignal): Promise<PaletteFindings> {
  const { items } = await listCases(
    { q: query, status: "open,decided,escalated,snoozed,withdrawn", limit: "12" },
    signal,
  );
  const cases: PaletteHit[] = items.slice(0, MOST).map((row) => ({
    id: row.id,
    label: `${queueText.case(row.number)}, ${row.account.displayName || row.account.id}`,
    about: [
      queueText.filter.statuses[row.status] ?? row.status,
      ...row.violations.map((code) => nameOfViolation(code, "short")),
    ].join(", "),
    href: `/cases/${row.id}`,
  }));
  if (UUID.test(query) && !cases.some((hit) => hit.id === query.toLowerCase())) {
    cases.unshift({
      id: query,
      label: uiText.palette.openCase(query),
      about: "",
      href: `/cases/${query.toLowerCase()}`,
    });
  }
  const accounts = new Map<string, PaletteHit>();
  for (const { account } of items) {
    accounts.set(account.id, {
      id: account.id,
      label: account.displayName || account.id,
      about: `${uiText.accountKinds[account.kind]}, ${account.id}`,
      href: `/accounts/${encodeURIComponent(account.id)}`,
    });
  }
  if (!query.includes(" ") && !accounts.has(query)) {
    accounts.set(query, {
      id: query,
      label: uiText.palette.openAccount(query),
      about: "",
      href: `/accounts/${encodeURIComponent(query)}`,
    });
  }
  return { cases, accounts: [...accounts.values()].slice(0, MOST) };
}
