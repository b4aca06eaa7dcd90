import { getCountrySpecifications, isValidIBAN } from "ibantools";
import { cryptoAddress } from "@/lib/detect/finders/crypto";
import { readHandle } from "@/lib/detect/finders/names";
import type { Anchor } from "@/lib/detect/gate/anchors";
import { isDigit, isWordUnit } from "@/lib/detect/gate/word-units";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";
import { toOriginal } from "@/lib/detect/views/view";

/** Card numbers that payment companies publish for tests; they pay nobody. */
const TEST_CARDS = new Set([
  "4242424242424242",
  "4111111111111111",
  "4000056655665556",
  "5555555555554444",
  "5200828282828210",
  "5105105105105100",
  "378282246310005",
  "371449635398431",
  "6011111111111117",
  "3056930009020004",
  "3566002020360505",
  "4012888888881881",
  "4000000000000002",
  "4000002500003155",
]);

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
  return found;
}

const near = (hits: readonly Anchor[], start: number, end: number, ids: readonly string[], before = 60, after = 40) =>
  hits.some((hit) => ids.includes(hit.entry.id) && hit.end > start - before && hit.start < end + after);

function finding(
  scope: Scope,
  start: number,
  end: number,
  value: string,
  reasons: Reason[],
  decoded: string | null = null,
): Finding {
  const tricks = scope.tricks(start, end);
  if (tricks.length > 0) reasons.push({ code: "disguise", weight: 1 });
  return {
    kind: "payment_id",
    start,
    end,
    value,
    decoded: decoded ?? (tricks.length > 0 ? value : null),
    reasons: [{ code: "payment_base", weight: -1 }, ...reasons],
    obfuscations: tricks,
  };
}

const isAddressUnit = (unit: number) => (unit >= 97 && unit <= 122) || isDigit(unit) || unit === 95 || unit === 45;

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
    if (length >= 25 && length <= 95) {
      const range = toOriginal(scope.view, at, end);
      // Checksums live in the case of the letters, which folding took away.
      const exact = scope.message.original.slice(range.start, range.end).replace(/[^0-9A-Za-z_-]/g, "");
      const address = cryptoAddress(exact);
      if (address !== null) {
        const named = near(pay, at, end, ["crypto"], 90, 60);
        const weight = address.checked ? 3.2 : named ? 2.2 : 0;
        const reasons: Reason[] = [
          { code: address.checked ? "checksum_holds" : "address_form", weight, params: { chain: address.chain } },
        ];
        if (named) reasons.push({ code: "service_named", weight: 1 });
        found.push(finding(scope, at, end, exact, reasons));
      }
    }
    at = end;
  }
}

/** Lower-case country code to the length of its IBANs. */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(getCountrySpecifications()).flatMap(([code, spec]) =>
    spec.chars === null || spec.chars === undefined ? [] : [[code.toLowerCase(), spec.chars] as const],
  ),
);

function findIbans(scope: Scope, found: Finding[]): void {
  const { text } = scope;
  const pattern = /(?<![0-9a-z])[a-z]{2}\d{2}(?=[\s.-]?[0-9a-z])/g;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    let compact = "";
    let end = match.index;
    const chars = IBAN_LENGTHS.get(text.slice(match.index, match.index + 2));
    if (chars === undefined) continue;
    let best: { end: number; value: string; valid: boolean } | null = null;
    let gap = 0;
    while (end < text.length && compact.length < 34 && gap <= 1) {
      const unit = text.charCodeAt(end);
      if ((unit >= 97 && unit <= 122) || isDigit(unit)) {
        compact += text[end];
        gap = 0;
        const next = text.charCodeAt(end + 1);
        const boundary = !((next >= 97 && next <= 122) || isDigit(next));
        if (boundary && compact.length === chars) {
          const value = compact.toUpperCase();
          best = { end: end + 1, value, valid: isValidIBAN(value) };
          break;
        }
      } else if (unit === 32 || unit === 45 || unit === 46) gap++;
      else break;
      end++;
    }
    if (best !== null) {
      found.push(
        finding(scope, match.index, best.end, best.value, [
          // A wrong check digit is a slip or an evasion; the length and grouping still say what it is.
          best.valid
            ? { code: "checksum_holds", weight: 4, params: { form: "iban" } }
            : { code: "iban_form", weight: /\d{8}/.test(best.value) ? 1.6 : -1 },
        ]),
      );
      pattern.lastIndex = best.end;
    }
  }
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

function findCards(scope: Scope, pay: readonly Anchor[], found: Finding[]): void {
  const { text } = scope;
  const pattern =
    /(?<![0-9a-z.+-])[2-69]\d{3}(?:[ -]?\d{4}){3}(?![0-9a-z]|[ -]\d)|(?<![0-9a-z.+-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![0-9a-z])/g;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const digits = match[0].replace(/\D/g, "");
    if (!luhn(digits) || TEST_CARDS.has(digits)) continue;
    if (found.some((other) => other.start < match.index + match[0].length && other.end > match.index)) continue;
    const named =
      near(pay, match.index, match.index + match[0].length, ["sbp", "iban", "qiwi", "crypto", "mercadopago"]) ||
      /(?:card|karta|karte|tarjeta|carte|cartao|kart)\W{0,4}(?:no|number|n|#)?\W{0,4}$/.test(
        text.slice(Math.max(0, match.index - 24), match.index),
      );
    found.push(
      finding(scope, match.index, match.index + match[0].length, digits, [
        { code: "checksum_holds", weight: 1, params: { form: "card" } },
        { code: named ? "service_named" : "no_service_named", weight: named ? 2.4 : -0.4 },
      ]),
    );
  }
}

/** $cashtags, @venmo names, revtags, PayPal names. */
function findTags(scope: Scope, pay: readonly Anchor[], found: Finding[]): void {
  const { text } = scope;
  if (pay.length === 0 && !text.includes("$") && !(text.includes("@") && scope.expects("pay") !== undefined)) return;
  const takes = (start: number, end: number) => !found.some((other) => other.start < end && other.end > start);
  for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", at + 1)) {
    if (at > 0 && isWordUnit(text.charCodeAt(at - 1))) continue;
    let end = at + 1;
    while (end < text.length && end - at < 22 && isAddressUnit(text.charCodeAt(end))) end++;
    const name = text.slice(at + 1, end);
    if (name.length < 3 || !/^[a-z][a-z0-9_-]*[a-z0-9]$/.test(name)) continue;
    if (
      /^(?:usd|aud|cad|this|_post|_get|schema|ref|id|self|scope|http|route|set|env|path|home|var|props|emit|refs|store|router|kype|napchat|ignal|lack|\d)/.test(
        name,
      ) ||
      text[end] === "(" ||
      text[end] === "=" ||
      text[end] === "["
    )
      continue;
    const named = near(pay, at, end, ["cashapp", "venmo", "paypal"]);
    const asked = scope.expects("pay") !== undefined;
    if (!named && !asked && text.trim().length > end - at + 24) continue;
    const reasons: Reason[] = [{ code: "payment_tag", weight: named ? 3.4 : asked ? 3 : 0.6 }];
    if (takes(at, end)) found.push(finding(scope, at, end, `$${name}`, reasons));
  }
  for (const hit of pay) {
    if (!["venmo", "cashapp", "revolut", "wise", "paypal", "zelle"].includes(hit.entry.id)) continue;
    const name = nameAfter(text, hit.end);
    if (name !== null && takes(name.start, name.end)) {
      found.push(
        finding(scope, name.start, name.end, `${name.at ? "@" : ""}${name.name}`, [
          { code: "service_named", weight: 2, params: { service: hit.entry.id } },
          { code: name.at ? "at_sign" : "name_shape", weight: name.at ? 1.6 : 1 },
        ]),
      );
    }
  }
  // "what's your venmo? mine is @dapple"
  if (pay.some((hit) => hit.entry.id === "venmo" || hit.entry.id === "revolut") || scope.expects("pay") !== undefined) {
    for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
      if (at > 0 && isWordUnit(text.charCodeAt(at - 1))) continue;
      const token = readHandle(text, at);
      if (token === null || !takes(token.start, token.end)) continue;
      found.push(
        finding(scope, token.start, token.end, `@${token.name}`, [
          { code: "payment_tag", weight: 2.2 },
          { code: "at_sign", weight: 0.6 },
        ]),
      );
    }
  }
}

function nameAfter(text: string, from: number): ReturnType<typeof readHandle> {
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    while (
      at < text.length &&
      at - from < 40 &&
      !isWordUnit(text.charCodeAt(at)) &&
      text[at] !== "@" &&
      text[at] !== "$"
    ) {
      if (/[.!?\n;]/.test(text[at] as string)) return null;
      at++;
    }
    const token = readHandle(text, at);
    if (token !== null && (token.at || (token.marked && !/\.(?:com|net|org|me)$/.test(token.name)))) return token;
    let end = at;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    if (
      end === at ||
      !/^(?:is|me|my|mine|at|to|tag|handle|id|name|username|user|es|mi|meu|on|via|a|:|=)$/.test(text.slice(at, end))
    )
      return null;
    at = end;
  }
  return null;
}

/** Shops' numbers with mobile money, five to seven figures long. */
const TILLS = /^(?:till|namba ya till|paybill|lipa n|buy goods)/;

/** Account numbers announced by a bank or rail word: sort code, routing, CLABE, rekening, STK, карта. */
function findAccounts(scope: Scope, pay: readonly Anchor[], found: Finding[]): void {
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
      finding(scope, start, end, digits, [
        { code: "account_number", weight: digits.length >= 8 || till ? 2.6 : 1.4, params: { service: hit.entry.id } },
      ]),
    );
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
    if (hit === undefined) return item;
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

/** An everyday word ("karta", "wise") is a way to pay where paying is spoken of, and no part of another name. */
function paid(scope: Scope, hit: Anchor): boolean {
  if (scope.anchors.some((other) => other.entry.cat === "service" && other.start < hit.end && other.end > hit.start))
    return false;
  return scope.cues.some((cue) => cue.entry.cat === "pay" && Math.abs(cue.start - hit.start) < 60);
}

function announces(text: string, hit: Anchor, item: Finding): boolean {
  if (hit.end <= item.start) {
    const between = text.slice(hit.end, item.start);
    return (
      between.length <= 36 &&
      !/[.!?\n;]\s|\n/.test(between) &&
      !/(?:call|text|ring|whatsapp|phone|tel|mail me|email me|contact)/.test(between)
    );
  }
  if (hit.start >= item.end) {
    const between = text.slice(item.end, hit.start);
    return between.length <= 14 && !/[.!?\n;]/.test(between);
  }
  return false;
}
