import { near, paid, payFinding } from "@/lib/detect/finders/pay-finding";
import type { Anchor } from "@/lib/detect/gate/anchors";
import type { Finding, Scope } from "@/lib/detect/scope";

/** Shops' numbers with mobile money, five to seven figures long. */
const TILLS = /^(?:till|lipa kwa|lipa till|namba ya till|paybill|lipa n|buy goods)/;

/** "alias CBU: tinta.roja.mp": the words by which Argentina's banks and wallets know an account. */
const ALIAS = /(?<![a-z])alias(?![a-z])/g;
const LEAD_WORDS = new Set("cbu cvu mp bancario de mercado pago mercadopago es".split(" "));
const ALIAS_PART = /^[a-z0-9-]{2,18}$/;

/** The alias behind its word, with only words that name it between. */
function aliasIn(window: string): string | null {
  for (const token of window.split(/[\s:="'“]/, 12)) {
    if (token === "" || LEAD_WORDS.has(token)) continue;
    const parts = token.replace(/[.,;!)]$/, "").split(".");
    return parts.length >= 2 && parts.length <= 4 && parts.every((part) => ALIAS_PART.test(part))
      ? parts.join(".")
      : null;
  }
  return null;
}
/** Beginnings of the words beside it that speak of paying. */
const ALIAS_RAIL = /(?<![a-z])(?:c[bv]u(?![a-z])|mercado ?pago|transfer|deposit|pag[ao]|envi[ae]|banc)/;

export function findAliases(scope: Scope, found: Finding[]): void {
  const { text } = scope;
  if (!text.includes("alias") || !ALIAS_RAIL.test(text)) return;
  ALIAS.lastIndex = 0;
  for (let match = ALIAS.exec(text); match !== null && found.length < 20; match = ALIAS.exec(text)) {
    const from = match.index + match[0].length;
    const alias = aliasIn(text.slice(from, from + 60)) ?? "";
    if (alias.length < 6 || alias.length > 20 || !/[a-z]{2}/.test(alias)) continue;
    const end = text.indexOf(alias, from) + alias.length;
    found.push(payFinding(scope, end - alias.length, end, alias, [{ code: "account_alias", weight: 2.4 }]));
  }
}

/** Pix' random key has the form of a UUID, as much else has: only right behind the word for a key or the rail is it one. */
const RANDOM_KEY = /(?<![0-9a-f-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])/g;
const KEY_LEAD =
  /(?:chave|pix|aleatori[ao])[ :=(-]{0,4}(?:pix |aleatori[ao]\)? |random |e |é |is ){0,2}[:=-]? ?["'(]?$/;

export function findRandomKeys(scope: Scope, pay: readonly Anchor[], found: Finding[]): void {
  if (!pay.some(({ entry }) => entry.id === "pix")) return;
  const { text } = scope;
  RANDOM_KEY.lastIndex = 0;
  for (let match = RANDOM_KEY.exec(text); match !== null && found.length < 20; match = RANDOM_KEY.exec(text)) {
    const start = match.index;
    if (!KEY_LEAD.test(text.slice(Math.max(0, start - 40), start))) continue;
    found.push(payFinding(scope, start, start + match[0].length, match[0], [{ code: "account_alias", weight: 3 }]));
  }
}

/** Account numbers announced by a bank or rail word: sort code, routing, CLABE, rekening, STK, карта. */
export function findAccounts(scope: Scope, pay: readonly Anchor[], found: Finding[]): void {
  const { text } = scope;
  for (const hit of pay) {
    const till = TILLS.test(hit.entry.term);
    if (
      !till &&
      hit.entry.id !== "iban" &&
      hit.entry.id !== "sbp" &&
      hit.entry.id !== "account" &&
      hit.entry.id !== "walletno"
    )
      continue;
    if (hit.entry.id === "account" && !near(pay, hit.start, hit.end, ["iban", "sbp"], 90, 60) && !paid(scope, hit))
      continue;
    const window = text.slice(hit.end, hit.end + 60);
    const match = window.match(/^[^\d\n]{0,32}(\d[\d -]{3,34}\d(?: ?\/ ?\d[\d -]{3,20}\d)?)/);
    if (match === null || match.index === undefined) continue;
    const lead = match[0].length - (match[1] ?? "").length;
    if (/[.!?]\s/.test(match[0].slice(0, lead)) || /[a-z]{12,}/.test(match[0].slice(0, lead))) continue;
    const digits = (match[1] ?? "").replace(/\D/g, "");
    if (digits.length < (till ? 5 : 6) || digits.length > 26) continue;
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
