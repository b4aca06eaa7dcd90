import { checkHost } from "@/lib/detect/finders/hosts";
import type { Finding, Scope } from "@/lib/detect/scope";

/** A picture or a sign of the keyboard, with the space around it. */
const SIGN = / ?(\p{So}{1,2}|[*^~#|]) ?/gu;
const HOLDS_SIGN = /[\p{So}*^~#|]/u;
const ENDING = /^(?:com|net|org|info|io|me|co|de|fr|es|it|nl|pl|ru|uk|br|in)(?![\p{L}\d.@/-])/u;
const HOST_LABEL = /^[a-z0-9][a-z0-9-]{1,30}$/;
const NAME_PART = /^[a-z0-9][a-z0-9._-]{0,30}$/;
const NAME_AT_END = /(?<![\p{L}\d@./:-])[a-z0-9][a-z0-9._-]{1,30}$/u;
/** The author says what a sign stands for: "pin = dot", "🌀 arroba", "where # is at". */
const LEGEND =
  /(?:=|:|\p{So}|[*^~#|]|(?<!\p{L})(?:is|are|for|means|es|son|e|est|ist|to|это|це)) {0,2}(?:the |an? |un |una |le |la |el |der |das )?(?:at|dot|point|arroba|arobase|chiocciola|klammeraffe|affe|punto|ponto|punkt|punt|kropka|malpa|nokta|titik|точка|собака|собачка|крапка)(?!\p{L})/u;
const MOST = 60;
/** Parts of the name in front of the at sign, each behind a picture of its own. */
const MOST_PARTS = 4;

/** True where the folded text ends a host behind a picture. */
export const mayHoldPictures = ({ ascii, text }: Scope): boolean => !ascii && ENDING_BEHIND_PICTURE.test(text);
const ENDING_BEHIND_PICTURE = /\p{So} ?(?:com|net|org|info|io|me|co|de)(?![\p{L}\d])/u;

type Sign = { start: number; end: number; char: string; spaced: boolean };

/**
 * Addresses with pictures or stars for all their signs: "gonza 🔵 clips 🌀 example 🔵 com". The last is the dot, the one before it the
 * at sign; in front of that the dot's own picture is a dot and any other stands for nothing. Signs of the keyboard part lists too, so
 * that the author must say what they stand for; so must who uses one picture throughout. Added to `found`.
 */
export function findPictureSigns(scope: Scope, found: Finding[]): void {
  const { text } = scope;
  if (!HOLDS_SIGN.test(text)) return;
  const signs = Array.from(text.matchAll(SIGN), (match): Sign => {
    const char = match[1] as string;
    return { start: match.index, end: match.index + match[0].length, char, spaced: match[0].startsWith(" ") };
  }).slice(0, MOST);
  const told = signs.length > 1 && LEGEND.test(text);
  for (let i = 1; i < signs.length; i++) {
    const [at, dot] = [signs[i - 1], signs[i]] as [Sign, Sign];
    const ending = ENDING.exec(text.slice(dot.end, dot.end + 8))?.[0];
    const label = text.slice(at.end, dot.start);
    if (ending === undefined || !HOST_LABEL.test(label)) continue;
    const name = nameBefore(text, signs, i - 1, dot);
    if (name === null) continue;
    const used = [...name.signs, at.char, dot.char];
    if (!told && (at.char === dot.char || used.some((sign) => sign.charCodeAt(0) < 128))) continue;
    const checked = checkHost(`${label}.${ending}`, false);
    const end = dot.end + ending.length;
    if (checked === null || found.some((other) => other.start < end && other.end > name.start)) continue;
    const value = `${name.local}@${checked.host}`;
    found.push({
      kind: "email",
      start: name.start,
      end,
      value,
      decoded: value,
      reasons: [
        { code: "email_base", weight: -0.8 },
        { code: "odd_at", weight: told ? 3 : 1.6 },
        { code: "known_suffix", weight: 0.6 },
      ],
      obfuscations: [...scope.tricks(name.start, end), "odd_at"],
    });
  }
}

/** The name in front of the at sign `signs[index]`, over pictures that stand in it the way the others do: glued or with space. */
function nameBefore(
  text: string,
  signs: readonly Sign[],
  index: number,
  dot: Sign,
): { local: string; start: number; signs: string[] } | null {
  const at = signs[index] as Sign;
  const parts: string[] = [];
  const between: string[] = [];
  let end = at.start;
  for (let i = index - 1; i >= 0 && parts.length < MOST_PARTS; i--) {
    const sign = signs[i] as Sign;
    const part = text.slice(sign.end, end);
    // "my inbox 📧 moss📍kd🌀example📍com": a picture apart, where the others are glued, stands in front of the address.
    if (sign.spaced !== at.spaced || !NAME_PART.test(part)) break;
    parts.unshift(part);
    between.unshift(sign.char);
    end = sign.start;
  }
  let first = NAME_AT_END.exec(text.slice(Math.max(0, end - 40), end))?.[0];
  if (first === undefined) {
    // The picture in front of the last part stands before the address, not in it.
    first = parts.shift();
    if (first === undefined || first.length < 2) return null;
    between.shift();
    end = (signs[index - parts.length - 1] as Sign).end + first.length;
  }
  return { local: joined(first, parts, between, dot), start: end - first.length, signs: between };
}

const joined = (first: string, parts: readonly string[], between: readonly string[], dot: Sign) =>
  first + parts.map((part, i) => `${between[i] === dot.char ? "." : ""}${part}`).join("");
