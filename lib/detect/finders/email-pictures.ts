import { checkHost } from "@/lib/detect/finders/hosts";
import type { Finding, Scope } from "@/lib/detect/scope";

const PICTURE = "\\p{So}{1,2}|[*^~#|]";
/** A name, pictures or signs between its parts, a host and its ending. */
const PARTED = new RegExp(
  `(?<![\\p{L}\\d@./:-])[a-z0-9][a-z0-9._-]{1,30}(?: ?(?:${PICTURE}) ?[a-z0-9._-]{1,30}){1,4} ?(?:${PICTURE}) ?(?:com|net|org|info|io|me|co|de|fr|es|it|nl|pl|ru|uk|br|in)(?![\\p{L}\\d.@/-])`,
  "gu",
);
const SIGN = new RegExp(` ?(${PICTURE}) ?`, "gu");
const HOLDS_PICTURE = /[\p{So}*^~#|]/u;
/** The author says what a sign stands for: "pin = dot", "🌀 arroba", "where # is at". */
const LEGEND =
  /(?:=|:|\p{So}|[*^~#|]|(?<!\p{L})(?:is|are|for|means|es|son|e|est|ist|to|это|це)) {0,2}(?:the |an? |un |una |le |la |el |der |das )?(?:at|dot|point|arroba|arobase|chiocciola|klammeraffe|affe|punto|ponto|punkt|punt|kropka|malpa|nokta|titik|точка|собака|собачка|крапка)(?!\p{L})/u;
const MOST = 20;

/** True where the folded text ends a host behind a picture. */
export const mayHoldPictures = ({ ascii, text }: Scope): boolean => !ascii && ENDING_BEHIND_PICTURE.test(text);
const ENDING_BEHIND_PICTURE = /\p{So} ?(?:com|net|org|info|io|me|co|de)(?![\p{L}\d])/u;

/** "my inbox 📧 moss📍kd🌀example📍com": a picture with space around it, where the others are glued, stands in front of the address. */
function withoutLead(found: string): string {
  const signs = Array.from(found.matchAll(SIGN));
  const [first] = signs;
  if (first === undefined || signs.length < 3 || !first[0].startsWith(" ") || signs.at(-1)?.[0].startsWith(" "))
    return found;
  return found.slice(first.index + first[0].length);
}

/**
 * Addresses with pictures or stars for all their signs: "gonza 🔵 clips 🌀 example 🔵 com". The last is the dot, the one before it the
 * at sign; in front of that the dot's own picture is a dot and any other stands for nothing. Signs of the keyboard part lists too, so
 * that the author must say what they stand for; so must who uses one picture throughout. Added to `found`.
 */
export function findPictureSigns(scope: Scope, found: Finding[]): void {
  const { text } = scope;
  if (!HOLDS_PICTURE.test(text)) return;
  const told = LEGEND.test(text);
  let seen = 0;
  for (const match of text.matchAll(PARTED)) {
    if (seen++ >= MOST) return;
    const written = withoutLead(match[0]);
    const end = match.index + match[0].length;
    const start = end - written.length;
    const signs = Array.from(written.matchAll(SIGN), ([, sign]) => sign as string);
    const parts = written.split(SIGN).filter((_, index) => index % 2 === 0);
    const [dot, at] = [signs.at(-1), signs.at(-2)];
    if (dot === undefined || at === undefined) continue;
    if (!told && (at === dot || signs.some((sign) => sign.length === 1 && sign.charCodeAt(0) < 128))) continue;
    const checked = checkHost(`${parts.at(-2)}.${parts.at(-1)}`, false);
    if (checked === null || found.some((other) => other.start < end && other.end > start)) continue;
    const local = parts
      .slice(0, -2)
      .map((part, index) => (index === 0 ? part : `${signs[index - 1] === dot ? "." : ""}${part}`))
      .join("");
    const value = `${local}@${checked.host}`;
    found.push({
      kind: "email",
      start,
      end,
      value,
      decoded: value,
      reasons: [
        { code: "email_base", weight: -0.8 },
        { code: "odd_at", weight: told ? 3 : 1.6 },
        { code: "known_suffix", weight: 0.6 },
      ],
      obfuscations: [...scope.tricks(start, end), "odd_at"],
    });
  }
}
