import { checkHost } from "@/lib/detect/finders/hosts";
import type { Finding, Scope } from "@/lib/detect/scope";
import { fromOriginal } from "@/lib/detect/views/view";

const BASE64 = /(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{14,160}={0,2}(?![A-Za-z0-9+/=])/g;
const NAMED = /base ?-?64|b64/i;
const ADDRESS = /^(?:mailto:)?([a-z0-9][a-z0-9._+-]{0,63})@([a-z0-9.-]{4,80})$/;
const NUMBER = /^\+\d[\d ()-]{7,18}$/;
const MOST = 12;

/** Small letters, capitals and figures among each other, as no word has them. */
const isMixed = (text: string) => /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
/** The bytes of a text one by one: "62 6f 63 69", "[111,100,97,64]". */
const HEX_BYTES = /(?<![0-9A-Fa-f])(?:[2-7][0-9A-Fa-f][ ,:-]{1,2}){7,80}[2-7][0-9A-Fa-f](?![0-9A-Fa-f])/g;
const CODE_POINTS = /(?<!\d)(?:(?:[3-9]\d|1[01]\d|12[0-6])[ ,;]{1,2}){7,80}(?:[3-9]\d|1[01]\d|12[0-6])(?!\d)/g;

/**
 * True where the original may hold something encoded: told by signs that ordinary words lack. `figures` is how many the folded text
 * holds. Most texts are told by their short words, before a pattern is looked for.
 */
export const mayBeEncoded = (original: string, figures: number): boolean =>
  (longestWord(original) >= SHORTEST_PADDED &&
    (PADDED.test(original) || original.match(LONG_RUNS)?.some(isMixed) === true)) ||
  (figures >= FEWEST_FIGURES && BYTES_BEGIN.test(original)) ||
  (original.includes("64") && NAMED.test(original));

/** Units of the longest stretch without a space or another sign below the figures, "+" and "/" apart. */
function longestWord(text: string): number {
  let longest = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 47 || unit === 43) continue;
    if (at - from > longest) longest = at - from;
    from = at + 1;
  }
  return longest;
}

const SHORTEST_PADDED = 13;
const PADDED = /[A-Za-z0-9+/]{13}={1,2}(?![A-Za-z0-9+/=])/;
const LONG_RUNS = /[A-Za-z0-9+/]{20,}/g;
/** In five bytes of two signs. */
const FEWEST_FIGURES = 5;
const BYTES_BEGIN = /[2-7][0-9A-Fa-f](?:[ ,:-]{1,2}[2-7][0-9A-Fa-f]){4}|\d{2,3}(?:[ ,;]{1,2}\d{2,3}){7}/;

type Form = "base64" | "hex" | "bytes";
const FORMS: readonly [Form, RegExp, (text: string) => string | null][] = [
  ["base64", BASE64, (text) => (text.endsWith("=") || isMixed(text) ? fromBase64(text) : null)],
  ["hex", HEX_BYTES, (text) => fromBytes(text.split(/[ ,:-]+/).map((byte) => Number.parseInt(byte, 16)))],
  ["bytes", CODE_POINTS, (text) => fromBytes(text.split(/[ ,;]+/).map(Number))],
];

/**
 * An address or an international number in Base64, or byte by byte. All of what is decoded must be one, so that tokens, keys and
 * pictures, which hold other things, are passed over.
 */
export function findEncoded(scope: Scope): Finding[] {
  const { original } = scope.message;
  if (!mayBeEncoded(original, scope.figures.total)) return [];
  const found: Finding[] = [];
  for (const [form, pattern, decode] of FORMS) {
    let seen = 0;
    for (const match of original.matchAll(pattern)) {
      if (seen++ >= MOST) break;
      const value = meant(decode(match[0]));
      if (value === null) continue;
      found.push({
        kind: value.includes("@") ? "email" : "phone",
        start: fromOriginal(scope.view, match.index),
        end: fromOriginal(scope.view, match.index + match[0].length),
        value,
        decoded: value,
        reasons: [{ code: "encoded", weight: 2.6, params: { form } }],
        obfuscations: ["base64"],
      });
    }
  }
  return found;
}

const fromBytes = (bytes: readonly number[]) => String.fromCharCode(...bytes);

function fromBase64(text: string): string | null {
  if (text.replace(/={1,2}$/, "").length % 4 === 1) return null;
  try {
    return atob(text);
  } catch {
    return null;
  }
}

function meant(text: string | null): string | null {
  if (text === null) return null;
  const decoded = text.trim().toLowerCase();
  const address = ADDRESS.exec(decoded);
  if (address !== null) {
    const host = checkHost(address[2] ?? "", false);
    return host === null ? null : `${address[1]}@${host.host}`;
  }
  return NUMBER.test(decoded) ? decoded.replace(/[ ()-]/g, "") : null;
}
