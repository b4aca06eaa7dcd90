import { getCountrySpecifications, isValidIBAN } from "ibantools";
import { payFinding } from "@/lib/detect/finders/pay-finding";
import { isDigit } from "@/lib/detect/gate/word-units";
import type { Finding, Scope } from "@/lib/detect/scope";

/** Lower-case country code to the length of its IBANs. */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(getCountrySpecifications()).flatMap(([code, spec]) =>
    spec.chars === null || spec.chars === undefined ? [] : [[code.toLowerCase(), spec.chars] as const],
  ),
);

/** "GB82 WEST then 1234 and 5698": words that lead from one group to the next. */
const WORD_BETWEEN =
  /[ ,;]{1,3}(?:then|next|and|followed by|luego|despues|y|depois|e|puis|ensuite|et|dann|danach|und|poi|daarna|potem|потом|затем|и|потім|sonra|lalu)[ ,]{1,2}(?=[0-9a-z])/y;

/** International bank account numbers, whole or in groups. */
export function findIbans(scope: Scope, found: Finding[]): void {
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
      } else {
        WORD_BETWEEN.lastIndex = end;
        if (compact.length >= 4 && WORD_BETWEEN.test(text)) {
          end = WORD_BETWEEN.lastIndex;
          continue;
        }
        if (unit !== 32 && unit !== 45 && unit !== 46) break;
        gap++;
      }
      end++;
    }
    if (best !== null) {
      found.push(
        payFinding(scope, match.index, best.end, best.value, [
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
