import { isLocalUnit } from "@/lib/detect/finders/address-units";
import { checkHost } from "@/lib/detect/finders/hosts";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";
import type { SpokenView } from "@/lib/detect/views/spoken";
import { type Range, toOriginal } from "@/lib/detect/views/view";

const MOST_ODD = 60;
const HOST_START = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+/;
const MORE_OF_IT = /^[a-z0-9@/-]/;

/** What stands on both sides of a sign at `[from, to)` of `text`, if it reads as an address. */
function aroundSign(
  text: string,
  from: number,
  to: number,
): { local: string; host: string; start: number; end: number } | null {
  let start = from;
  while (start > 0 && from - start < 44 && isLocalUnit(text.charCodeAt(start - 1))) start--;
  while (start < from && /[^a-z0-9]/.test(text[start] as string)) start++;
  const local = text.slice(start, from);
  const host = HOST_START.exec(text.slice(to, to + 70))?.[0] ?? "";
  if (local.length < 2 || local.length > 41 || host.length > 64) return null;
  const end = to + host.length;
  if (MORE_OF_IT.test(text.slice(end, end + 1))) return null;
  const checked = checkHost(host, false);
  return checked === null ? null : { local, host: checked.host, start, end };
}

/** An address that stands there otherwise written. */
function addressAt(
  { start, end }: Range,
  local: string,
  host: string,
  reasons: Reason[],
  obfuscations: string[],
): Finding {
  const value = `${local}@${host}`;
  return { kind: "email", start, end, value, decoded: value, reasons, obfuscations };
}

/** A name with its own dot, underscore or figures; some words or brackets; a host. */
const TOLD =
  /(?<![\w@-])([a-z]{2,30}(?:[._-][a-z0-9]{1,30}){1,3}|[a-z]{2,30}\d{1,6})([\s,;:([{<*"'-][^@\n.!?]{1,34}?[\s,;:)\]}>*"'-])([a-z0-9-]{2,40}\.[a-z]{2,8})(?![\w@-]|\.\w)/g;
/** Words that lead to a site and stand for no sign. */
const LEADS_TO_SITE =
  /(?<![a-z])(?:on|in|via|see|visit|from|for|to|and|or|site|website|page|section|de|en|sur|auf|von|und|y|e|et|i|na|w|z)(?![a-z])/;

/**
 * "Hinny.voice {monkeytail} example {point} com", "sandeepa.k, the twirly one, example dot org": a sign that no list has. Added
 * to `found`. Not for messages read without a gap between them, where every two words are one.
 */
export function findToldSigns(scope: Scope, { view, signs }: SpokenView, found: Finding[]): void {
  let seen = 0;
  for (const match of view.text.matchAll(TOLD)) {
    if (seen++ >= MOST_ODD) return;
    const [whole, name, gap, host] = match as unknown as [string, string, string, string];
    const checked = checkHost(host, true);
    if (checked === null || LEADS_TO_SITE.test(gap) || !/[\p{L}\p{N}]/u.test(gap) || checkHost(name, false) !== null)
      continue;
    const place = toOriginal(view, match.index, match.index + whole.length);
    const hostPlace = toOriginal(view, match.index + whole.length - host.length, match.index + whole.length);
    // A host in plain letters stands behind a name in much that is written; whoever spells it out gives an address.
    if (!signs.some(({ char, start, end }) => char === "." && start >= hostPlace.start && end <= hostPlace.end))
      continue;
    if (found.some((other) => other.start < place.end && other.end > place.start)) continue;
    found.push(
      addressAt(
        place,
        name,
        checked.host,
        [
          { code: "email_base", weight: -0.8 },
          { code: "spoken_dot", weight: 1.4 },
          { code: "odd_at", weight: /^\W*[([{<*]/.test(gap) ? 2 : 0.6 },
          { code: "known_suffix", weight: 0.6 },
        ],
        [...scope.tricks(place.start, place.end), "odd_at"],
      ),
    );
  }
}

const ODD_NAME_BEFORE = /\d $|(?:^|[\s:("'])[a-z0-9]{2,30}(?:[._][a-z0-9]{1,30}){1,3} $/;
const FILE =
  /\.(?:html?|css|m?[jt]sx?|json|ya?ml|md|php|py|rb|go|java|pdf|docx?|xlsx?|csv|zip|png|jpe?g|svg|gif|webp|psd|ai|fig|mp[34]|mov|txt)$/;
const ODD_SIGN = /[*#~^$]|%(?![0-9a-f]{2})|\p{So}{1,3}/gu;
/** What such a sign is, or begins with: most texts hold neither, and looking for it is cheaper than the pattern. */
const ODD_UNIT = /[*#~^$%\u0080-\uffff]/;

/** Another sign where the @ belongs: "jane☆example.com". Words about mail must bear it out. */
export function findOddAt(scope: Scope, found: Finding[]): void {
  const { text } = scope;
  // No host without a dot.
  if (!text.includes(".") || !ODD_UNIT.test(text)) return;
  let seen = 0;
  for (const match of text.matchAll(ODD_SIGN)) {
    let from = match.index;
    let to = from + match[0].length;
    // "quern88 🐒 example.com", "kite.mill 🐌 example.org": a name of more than letters, or the picture is only one.
    const apart =
      text[from - 1] === " " && text[to] === " " && ODD_NAME_BEFORE.test(text.slice(Math.max(0, from - 44), from));
    if (apart && /\p{So}/u.test(match[0])) {
      from--;
      to++;
    }
    const address = aroundSign(text, from, to);
    if (address === null || (apart && FILE.test(address.local))) continue;
    if (seen++ >= MOST_ODD) return;
    const { start, end } = address;
    if (found.some((other) => other.start < end && other.end > start)) continue;
    found.push(
      addressAt(
        { start, end },
        address.local,
        address.host,
        [
          { code: "email_base", weight: -0.8 },
          { code: "odd_at", weight: /@|\bat\b|swap|replace/.test(text) ? 2 : 0.6 },
          { code: "known_suffix", weight: 0.6 },
        ],
        [...scope.tricks(start, end), "odd_at"],
      ),
    );
  }
}

/** A name, the sign and a host on lines of their own; the host's ending may have one, too. */
const OVER_LINES =
  /(?<![\w.@-])([a-z0-9][a-z0-9._-]{1,40}) ?\n ?@(?: ?\n ?([a-z0-9-]{2,40}(?: ?\n? ?\.[a-z]{2,8}){1,2})|([a-z0-9-]{2,40} ?\n ?\.[a-z]{2,8}(?:\.[a-z]{2})?))(?![\w@-])/g;
/** "\"kite.mill\" at \"example.org\"" */
const IN_QUOTES =
  /["“”'«]([a-z0-9][a-z0-9._+-]{1,40})["“”'»],? (?:at|et|a|arroba|arobase|chiocciola|klammeraffe|malpa|zavinac|kukac|sobaka|собака|собачка|@),? ["“”'«]([a-z0-9-]{2,40}(?:\.[a-z]{2,8}){1,2})["“”'»]/g;

const QUOTE = /["“”'«»]/;
const EVERYDAY_AT = /["”'»],? (?:at|et|a),? ["“”'«]/;

/** Addresses whose parts stand on lines of their own, or each in quotes. Added to `found`. */
export function findPartedAddresses(scope: Scope, found: Finding[]): void {
  const { text } = scope;
  if (!text.includes(".")) return;
  if (text.includes("\n") && text.includes("@")) addParted(scope, OVER_LINES, found);
  if (QUOTE.test(text)) addParted(scope, IN_QUOTES, found);
}

function addParted(scope: Scope, pattern: RegExp, found: Finding[]): void {
  const { text } = scope;
  let seen = 0;
  for (const match of text.matchAll(pattern)) {
    if (seen++ >= MOST_ODD) return;
    const name = match[1] as string;
    // "\"settings\" at \"example.org\"" are two things that are called so.
    if (EVERYDAY_AT.test(match[0]) && !/[._+\d]/.test(name)) continue;
    const checked = checkHost((match[2] ?? match[3] ?? "").replace(/\s/g, ""), false);
    const [start, end] = [match.index, match.index + match[0].length];
    if (checked === null || found.some((other) => other.start < end && other.end > start)) continue;
    found.push(
      addressAt(
        { start, end },
        name,
        checked.host,
        [
          { code: "email_base", weight: 0.4 },
          { code: "disguised_at", weight: 2 },
        ],
        [...scope.tricks(start, end), "parted_address"],
      ),
    );
  }
}

const COMMA_ENDING = /^[a-z0-9-]{2,40},[a-z]{2,8}(?![a-z0-9])/i;

/** "jane.doeATexampleDOTcom": only the capitals part the words, and folding takes them away. */
export function findCapitalSigns(scope: Scope, found: Finding[]): void {
  const { original } = scope.message;
  if (original.length !== scope.text.length) return;
  let seen = 0;
  for (let at = original.indexOf("AT"); at !== -1 && seen < MOST_ODD; at = original.indexOf("AT", at + 2)) {
    let behind = original.slice(at + 2, at + 74);
    let before = original.slice(Math.max(0, at - 44), at);
    // "accounts,lagoonATexample,org": commas for all its dots.
    if (COMMA_ENDING.test(behind)) {
      behind = behind.replace(",", ".");
      before = before.replace(/(?<=[a-z0-9]),(?=[a-z0-9])/gi, ".");
    }
    const address = aroundSign(`${before}@${behind.replaceAll("DOT", ".")}`, before.length, before.length + 1);
    if (address === null) continue;
    seen++;
    const length = address.end - before.length - 1;
    let end = at + 2;
    for (let taken = 0; taken < length; taken++) end += original.startsWith("DOT", end) ? 3 : 1;
    const start = at - address.local.length;
    if (found.some((other) => other.start < end && other.end > start)) continue;
    found.push(
      addressAt(
        { start, end },
        address.local,
        address.host,
        [
          { code: "email_base", weight: 0.4 },
          { code: "disguised_at", weight: 3 },
        ],
        ["at_dot_words"],
      ),
    );
  }
}
