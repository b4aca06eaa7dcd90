/** What digits and signs stand for inside a word; 1, ! and | are an i or an l. */
const LEET: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
  $: "s",
  "€": "e",
  "£": "e",
  "@": "a",
  "!": "i",
  "|": "i",
  "¥": "y",
  "¢": "c",
  "+": "t",
};
const FOR_UNIT = new Uint16Array(0x10000);
for (const [from, to] of Object.entries(LEET)) FOR_UNIT[from.charCodeAt(0)] = to.charCodeAt(0);

const isLetter = (unit: number) => unit >= 97 && unit <= 122;

/** True when a sign or figure stands in front of a letter, or between one and another sign: without that no word is spelt with them. */
function holdsSignInside(text: string): boolean {
  const last = text.length - 1;
  for (let at = 0; at < last; at++) {
    if (FOR_UNIT[text.charCodeAt(at)] === 0) continue;
    const next = text.charCodeAt(at + 1);
    if (isLetter(next) || (FOR_UNIT[next] !== 0 && at > 0 && isLetter(text.charCodeAt(at - 1)))) return true;
  }
  return false;
}

/**
 * The text with words like "wh4ts@pp" and "p@y" spelt out, same length; null when there are none. `ell` reads 1, !
 * and | as l instead of i. Numbers, addresses and words that merely end in a digit or a mark stay.
 */
export function spellLeet(text: string, ell: boolean): string | null {
  if (!holdsSignInside(text)) return null;
  let out: string[] | null = null;
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    if (FOR_UNIT[text.charCodeAt(at)] === 0 && !isLetter(text.charCodeAt(at))) continue;
    let end = at;
    let letters = 0;
    let signs = 0;
    let between = 0;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if (isLetter(unit)) letters++;
      else if (FOR_UNIT[unit] !== 0) {
        signs++;
        const next = text.charCodeAt(end + 1);
        if (end + 1 < text.length && (isLetter(next) || (FOR_UNIT[next] ?? 0) !== 0)) between++;
      } else break;
    }
    const address = text.charCodeAt(end) === 46 && text.slice(at, end).includes("@");
    const handle = text.charCodeAt(at) === 64;
    if (letters >= 2 && between > 0 && signs <= letters + 1 && end - at <= 24 && !address && !handle) {
      out ??= [];
      out.push(text.slice(copied, at));
      for (let i = at; i < end; i++) {
        const unit = text.charCodeAt(i);
        const last = i === end - 1 && (unit === 33 || unit === 43);
        const one = unit === 49 || unit === 33 || unit === 124;
        const to = FOR_UNIT[unit] ?? 0;
        out.push(to === 0 || last ? (text[i] ?? "") : ell && one ? "l" : String.fromCharCode(to));
      }
      copied = end;
    }
    at = end;
  }
  if (out === null) return null;
  out.push(text.slice(copied));
  return out.join("");
}
