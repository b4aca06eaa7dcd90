import { near, payFinding } from "@/lib/detect/finders/pay-finding";
import type { Anchor } from "@/lib/detect/gate/anchors";
import type { Finding, Scope } from "@/lib/detect/scope";

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

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** Card numbers whose check digit holds, test cards left out. */
export function findCards(scope: Scope, pay: readonly Anchor[], found: Finding[]): void {
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
      payFinding(scope, match.index, match.index + match[0].length, digits, [
        { code: "checksum_holds", weight: 1, params: { form: "card" } },
        { code: named ? "service_named" : "no_service_named", weight: named ? 2.4 : -0.4 },
      ]),
    );
  }
}
