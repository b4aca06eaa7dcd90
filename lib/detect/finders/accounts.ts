import { near, paid, payFinding } from "@/lib/detect/finders/pay-finding";
import type { Anchor } from "@/lib/detect/gate/anchors";
import type { Finding, Scope } from "@/lib/detect/scope";

/** Shops' numbers with mobile money, five to seven figures long. */
const TILLS = /^(?:till|namba ya till|paybill|lipa n|buy goods)/;

/** Account numbers announced by a bank or rail word: sort code, routing, CLABE, rekening, STK, карта. */
export function findAccounts(scope: Scope, pay: readonly Anchor[], found: Finding[]): void {
  const { text } = scope;
  for (const hit of pay) {
    const till = TILLS.test(hit.entry.term);
    if (!till && hit.entry.id !== "iban" && hit.entry.id !== "sbp" && hit.entry.id !== "account") continue;
    if (hit.entry.id === "account" && !near(pay, hit.start, hit.end, ["iban", "sbp"], 90, 60) && !paid(scope, hit))
      continue;
    const window = text.slice(hit.end, hit.end + 60);
    const match = window.match(/^[^\d\n]{0,32}(\d[\d -]{3,28}\d(?: ?\/ ?\d[\d -]{3,20}\d)?)/);
    if (match === null || match.index === undefined) continue;
    const lead = match[0].length - (match[1] ?? "").length;
    if (/[.!?]\s/.test(match[0].slice(0, lead)) || /[a-z]{12,}/.test(match[0].slice(0, lead))) continue;
    const digits = (match[1] ?? "").replace(/\D/g, "");
    if (digits.length < (till ? 5 : 6) || digits.length > 24) continue;
    const start = hit.end + lead;
    const end = start + (match[1] ?? "").length;
    if (found.some((other) => other.start < end && other.end > start)) continue;
    found.push(
      payFinding(scope, start, end, digits, [
        { code: "account_number", weight: digits.length >= 8 || till ? 2.6 : 1.4, params: { service: hit.entry.id } },
      ]),
    );
  }
}
