import { findAccounts } from "@/components/account/api";
import { nameOfViolation } from "@/components/evidence/family";
import { listCases } from "@/components/queue/api";
import { queueText } from "@/components/queue/text";
import type { PaletteFindings, PaletteSearch } from "@/components/ui/palette-box";
import { uiText } from "@/components/ui/text";
import { PERMISSIONS_BY_ROLE, type Role } from "@/lib/platform/permissions";

const MOST = 6;

/** Cases by id, number, account or evidence, and accounts by name or id. */
export async function searchDesk(query: string, signal: AbortSignal): Promise<PaletteFindings> {
  const [{ items }, accounts] = await Promise.all([
    listCases({ q: query, status: "open,decided,escalated,snoozed,withdrawn", limit: String(MOST) }, signal),
    findAccounts(query, MOST, signal),
  ]);
  return {
    cases: items.map((row) => ({
      id: row.id,
      label: `${queueText.case(row.number)}, ${row.account.displayName || row.account.id}`,
      about: [
        queueText.filter.statuses[row.status] ?? row.status,
        ...row.violations.map((code) => nameOfViolation(code, "short")),
      ].join(", "),
      href: `/cases/${row.id}`,
    })),
    accounts: accounts.map((account) => ({
      id: account.id,
      label: account.displayName || account.id,
      about: `${uiText.accountKinds[account.kind]}, ${account.id}`,
      href: `/accounts/${encodeURIComponent(account.id)}`,
    })),
  };
}

/** The search of a role; null for one that could open nothing of what is found. */
export function searchFor(role: Role): PaletteSearch | null {
  const may = PERMISSIONS_BY_ROLE[role];
  return may.includes("case:read") && may.includes("account:read") ? searchDesk : null;
}
