import { findAccounts, findAliases, findRandomKeys } from "@/lib/detect/finders/accounts";
import { findCards } from "@/lib/detect/finders/cards";
import { cryptoAddress } from "@/lib/detect/finders/crypto";
import { groupedAddresses } from "@/lib/detect/finders/crypto-groups";
import { findIbans } from "@/lib/detect/finders/iban";
import { near, paid, payFinding } from "@/lib/detect/finders/pay-finding";
import { findTags } from "@/lib/detect/finders/pay-tags";
import { findWalletNames } from "@/lib/detect/finders/wallet-names";
import type { Anchor } from "@/lib/detect/gate/anchors";
import { isDigit } from "@/lib/detect/gate/word-units";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";

/** Bank and card numbers, wallet addresses, tags and names on payment services. */
export function findPayments(scope: Scope): Finding[] {
  const found: Finding[] = [];
  const pay = scope.anchors.filter((hit) => hit.entry.cat === "pay").slice(0, 40);
  if (scope.text.length >= 25) findCrypto(scope, pay, found);
  if (scope.figures.total >= 8) {
    findIbans(scope, found);
    findCards(scope, pay, found);
  }
  findTags(scope, pay, found);
  findAccounts(scope, pay, found);
  findAliases(scope, found);
  findRandomKeys(scope, pay, found);
  findWalletNames(scope, pay, found);
  return found.length < 2 ? found : joinAccounts(scope, found);
}

const BETWEEN_PARTS = /^[\s,;:()#&a-z.]{1,24}$/;

/** "Sort code 20-00-00, account 55779911": branch and account are one place for money. */
function joinAccounts(scope: Scope, found: readonly Finding[]): Finding[] {
  const isAccount = (item: Finding | undefined) => item?.reasons.some((reason) => reason.code === "account_number");
  const joined: Finding[] = [];
  for (const item of [...found].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || !isAccount(last) || !isAccount(item)) joined.push(item);
    else if (!BETWEEN_PARTS.test(scope.text.slice(last.end, item.start))) joined.push(item);
    else
      joined[joined.length - 1] = {
        ...last,
        end: item.end,
        value: `${last.value} ${item.value}`,
        reasons: [...last.reasons, { code: "branch_and_account", weight: 1.2 }],
      };
  }
  return joined;
}

const isAddressUnit = (unit: number) => (unit >= 97 && unit <= 122) || isDigit(unit) || unit === 95 || unit === 45;

/** An invoice of the Lightning network carries its whole text. */
const LONGEST_INVOICE = 1200;

function findCrypto(scope: Scope, pay: readonly Anchor[], found: Finding[]): void {
  const { text } = scope;
  for (let at = 0; at < text.length; ) {
    if (!isAddressUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at;
    while (end < text.length && isAddressUnit(text.charCodeAt(end))) end++;
    const length = end - at;
    if (length >= 25 && (length <= 95 || (length <= LONGEST_INVOICE && text.startsWith("ln", at)))) {
      // Checksums live in the case of the letters, which folding took away.
      const exact = scope.message.asWritten(at, end).replace(/[^0-9A-Za-z_-]/g, "");
      const address = cryptoAddress(exact);
      if (address !== null) {
        const named = near(pay, at, end, ["crypto"], 90, 60);
        const weight = address.checked ? 3.2 : named ? 2.2 : 0;
        const reasons: Reason[] = [
          { code: address.checked ? "checksum_holds" : "address_form", weight, params: { chain: address.chain } },
        ];
        if (named) reasons.push({ code: "service_named", weight: 1 });
        found.push(payFinding(scope, at, end, exact, reasons));
      }
    }
    at = end;
  }
  const named = pay.filter((hit) => hit.entry.id === "crypto");
  if (named.length === 0) return;
  for (const { start, end, exact, address } of groupedAddresses(scope.message, text, named)) {
    if (found.some((other) => other.start < end && other.end > start)) continue;
    const reasons: Reason[] = [
      { code: "checksum_holds", weight: 3.2, params: { chain: address.chain } },
      { code: "service_named", weight: 1 },
    ];
    found.push(payFinding(scope, start, end, exact, reasons, exact));
  }
}

const ADDRESS_RAILS = new Set([
  "paypal",
  "zelle",
  "venmo",
  "cashapp",
  "revolut",
  "wise",
  "payoneer",
  "skrill",
  "neteller",
  "pix",
  "bizum",
  "mpesa",
  "gcash",
  "qiwi",
  "sbp",
  "upi",
  "bkash",
  "easypaisa",
  "vodafonecash",
  "alipay",
  "dana",
  "promptpay",
  "swish",
  "mercadopago",
  "stars",
  "walletno",
  "wallets",
  "lightning",
]);

/**
 * Turns an address or number that a payment service announces ("zelle billing@...", "GCash 0917...") into what it is:
 * where money goes. Only within one sentence.
 */
export function claimForPayment(scope: Scope, findings: readonly Finding[]): Finding[] {
  const pay = scope.anchors.filter(
    (hit) => hit.entry.cat === "pay" && ADDRESS_RAILS.has(hit.entry.id) && (!hit.entry.ambiguous || paid(scope, hit)),
  );
  if (pay.length === 0) return [...findings];
  return findings.map((item) => {
    if (item.kind !== "email" && item.kind !== "phone") return item;
    const hit = pay.find((candidate) => announces(scope.text, candidate, item));
    if (hit === undefined || (hit.start >= item.end && isRung(scope.text, item.start))) return item;
    return {
      ...item,
      kind: "payment_id",
      reasons: [
        ...item.reasons,
        { code: "service_named", weight: hit.entry.ambiguous ? 1 : 2.4, params: { service: hit.entry.id } },
      ],
    };
  });
}

/** "BLIK na telefon", "pix no telefone": the number is where the money goes, not where to ring. */
const BY_NUMBER =
  /(?<![a-z])(?:na|no|pelo|al|por|au|per|via|by|to|zum|ans?|till|pa) (?:numer )?(?:telefon[a-z]{0,2}|telephone|phone|tel)(?![a-z])/;

/** "Text me at 503 555 0119 and I'll Venmo you": what one is to ring stays a telephone. */
const RUNG =
  /(?<![a-z])(?:call|text|txt|ring|phone|dial|whatsapp|message|msg|reach)(?: (?:me|us|on|at|to|my|cell|number|is)){1,4}:? ?\(?$/;
const isRung = (text: string, start: number) => RUNG.test(text.slice(Math.max(0, start - 40), start));

function announces(text: string, hit: Anchor, item: Finding): boolean {
  if (hit.end <= item.start) {
    const between = text.slice(hit.end, item.start);
    return (
      between.length <= 36 &&
      !/[.!?\n;]\s|\n/.test(between) &&
      !/(?:call|text|ring|whatsapp|phone|tel|mail me|email me|contact)/.test(between.replace(BY_NUMBER, " "))
    );
  }
  if (hit.start >= item.end) {
    const between = text.slice(item.end, hit.start);
    return between.length <= 14 && !/[.!?\n;]/.test(between);
  }
  return false;
}
