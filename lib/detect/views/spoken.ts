import type { Anchor } from "@/lib/detect/gate/anchors";
import { type LexEntry, type LexHit, LexiconScanner } from "@/lib/detect/gate/lexicon-scanner";
import { isWordUnit } from "@/lib/detect/gate/word-units";
import { parseTerms } from "@/lib/detect/lexicon/notation";
import { SPOKEN_SYMBOLS } from "@/lib/detect/lexicon/symbols";
import { foldPhrase } from "@/lib/detect/views/fold";
import { type View, ViewBuilder } from "@/lib/detect/views/view";

/** A sign of an address that was written as a word, in brackets or with space around it. */
export type SpokenSign = {
  /** Offsets of the scope's text. */
  start: number;
  end: number;
  char: string;
  /** `sure`: the word means nothing else; `bracketed`: (at), [dot]; `everyday`: "at", "dot"; `spaced`: " @ ", " . ". */
  how: "sure" | "bracketed" | "everyday" | "spaced";
};

/** The view in which spoken signs stand as signs; offsets map to the scope's text. */
export type SpokenView = { view: View; signs: readonly SpokenSign[] };

let everyday: LexiconScanner<"symbol"> | null = null;

function everydaySigns(text: string, ascii: boolean): LexHit<"symbol">[] {
  if (everyday === null) {
    const entries: LexEntry<"symbol">[] = [];
    for (const { char, names } of SPOKEN_SYMBOLS) {
      if (!char.startsWith(".") && names.startsWith("?"))
        for (const term of parseTerms(names)) entries.push({ ...term, cat: "symbol", id: char });
    }
    everyday = new LexiconScanner(entries);
  }
  return everyday.scan(text, ascii);
}

const OPENING = "([{<*\"'-_~|/\\=•";
const CLOSING = ")]}>*\"'-_~|/\\=•";
const words = (list: string) => list.split(" ").map((word) => foldPhrase(word));
/** "Then": whatever stands between two of them is a part of what is dictated. */
const THEN = new Set(
  words(
    "then tapos next after puis ensuite après luego despues depois dann danach poi dopo potem potom zatim onda sonra ardindan ardından lalu потом затем далі потім apoi pak sedan sa sitten aztan majd daarna vervolgens kemudian terus roi tada ثم بعدين بعدها سپس پھر फिर তারপর அப்புறம் తర్వాత แล้ว ואז אז μετα υστερα",
  ),
);
/** Words that lead from one part of a dictated address to the next. */
const LINKS = new Set([
  ...THEN,
  ...words("thing the a an and followed by comes that sign symbol little big word y e und а"),
]);

/**
 * Replaces spoken and bracketed signs of addresses by the signs, with the space, brackets and linking words around
 * them. Null when the text has none. What is no address is put back together wrongly, so finders must validate.
 */
export function spokenView(
  text: string,
  ascii: boolean,
  anchors: readonly Anchor[],
  /** Everyday words are signs here although nothing in the text says so: a piece of what other messages speak of. */
  isPiece = false,
): SpokenView | null {
  const signs = collectSigns(text, ascii, anchors, isPiece);
  if (signs.length === 0) return null;
  const out = new ViewBuilder(text.length);
  let at = 0;
  const dropped = new Set<number>();
  const copy = (to: number) => {
    for (; at < to; at++) if (!dropped.has(at)) out.pushUnit(text.charCodeAt(at), at, at + 1);
  };
  for (const sign of signs) {
    if (sign.char === "@" && sign.how === "bracketed") dropBracketsBefore(text, sign.start, dropped);
    copy(sign.start);
    out.pushUnit(sign.char.charCodeAt(0), sign.start, sign.end);
    at = Math.max(at, sign.end);
    // "jane(at)(example)(dot)(com)"
    const label =
      sign.how === "bracketed" || sign.how === "sure" ? BRACKETED_LABEL.exec(text.slice(at, at + LONGEST_LABEL)) : null;
    if (label !== null) {
      dropped.add(at + label[0].length - 1);
      at++;
    }
  }
  copy(text.length);
  return { view: out.build(), signs };
}

const BRACKETS = "([{<)]}>";
/** "chi[dera]_ux[@]": brackets inside the name of an address whose sign stands in some, too. */
function dropBracketsBefore(text: string, end: number, dropped: Set<number>): void {
  const name = BRACKETS_IN_NAME.exec(text.slice(Math.max(0, end - LONGEST_LABEL), end))?.[0];
  if (name === undefined) return;
  for (let i = 0; i < name.length; i++) if (BRACKETS.includes(name[i] as string)) dropped.add(end - name.length + i);
}
const BRACKETS_IN_NAME = /(?<![a-z0-9([{<_.])[a-z0-9_.]{0,20}[([{<][a-z0-9_.]{1,20}[)\]}>][a-z0-9_.]{0,20}$/;

const LONGEST_LABEL = 44;
const BRACKETED_LABEL = /^(?:[([{<][a-z0-9.-]{2,40}[)\]}>]|["“][a-z0-9.-]{2,40}["”])/;

const PROVIDERS = "g[ .-]?mail|yahoo|hotmail|outlook|icloud|proton";
/** Beside a service "@kue.si.mbul" is a user name, with any word in front of it. */
const MAIL_HOST_BEHIND = new RegExp(
  `^(?:${PROVIDERS}|[a-z0-9-]{2,40}\\.(?:com|net|org|example)(?![a-z0-9]|\\.[a-z0-9]))`,
);
const HOST_BEHIND = new RegExp(`^(?:[a-z0-9-]{2,40}[.,][a-z]{2,8}|${PROVIDERS})`);

/** Signs in brackets or apart: "(at)", "[.]", "*dot*", " . ", and "jane at example.com". */
const BRACKETED_SIGN = /[([{<*_~=|/\\-] {0,2}(?:@|\.|a ?t|a|et|arroba|d ?[o0] ?t|punkt|punto) {0,2}[)\]}>*_~=|/\\-]/;
const LONE_DOT = /\S \. \S/;
const AT_HOST = / (?:at|att|et|eta|hja|chez|ات) [a-z0-9-]+ ?\.[a-z]{2}/;

/** Signs of an address in brackets or apart from it, whatever word they are written with. */
export const holdsWrittenSign = (text: string) =>
  BRACKETED_SIGN.test(text) || LONE_DOT.test(text) || AT_HOST.test(text);

function collectSigns(text: string, ascii: boolean, anchors: readonly Anchor[], isPiece: boolean): SpokenSign[] {
  const found: SpokenSign[] = [];
  const symbolHits = anchors.filter((hit) => hit.entry.cat === "symbol");
  const providers = anchors.some((hit) => hit.entry.cat === "provider");
  const services = anchors.some((hit) => hit.entry.cat === "service");
  const written = holdsWrittenSign(text);
  if (symbolHits.length === 0 && !providers && !services && !written && !isPiece && !text.includes("@")) return [];
  const hits: { start: number; end: number; id: string; ambiguous: boolean }[] = symbolHits.map((hit) => {
    // "(dotcom)": the sign takes what is glued to it along, and leaves it outside of the brackets.
    const glued = hit.entry.id.length - 1;
    const bracketed =
      glued > 0 && OPENING.includes(text[hit.start - 1] ?? "\n") && CLOSING.includes(text[hit.end] ?? "\n");
    return {
      start: bracketed ? hit.start - 1 : hit.start,
      end: hit.end - glued,
      id: hit.entry.id[0] as string,
      ambiguous: hit.entry.ambiguous,
    };
  });
  if (symbolHits.length > 0 || providers || services || written || isPiece) {
    for (const hit of everydaySigns(text, ascii))
      hits.push({ start: hit.start, end: hit.end, id: hit.entry.id, ambiguous: true });
  }
  for (const hit of hits) {
    const how = /^[([]/.test(text.slice(hit.start, hit.end)) ? "bracketed" : hit.ambiguous ? "everyday" : "sure";
    found.push(widen(text, hit.start, hit.end, hit.id, how));
  }
  const holdsAt = hits.some(({ id }) => id === "@");
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit === 44 || unit >= FIRST_BULLET) && isForDot(text, i)) {
      found.push(widen(text, i, i + 1, ".", "spaced"));
      continue;
    }
    if (unit !== 64 && unit !== 46 && unit !== 47 && unit !== 95) continue;
    const spacedBefore = text[i - 1] === " " || OPENING.includes(text[i - 1] ?? "\n");
    const spacedAfter = text[i + 1] === " " || CLOSING.includes(text[i + 1] ?? "\n");
    const bracketed = "([{<".includes(text[i - 1] ?? "\n") && ")]}>".includes(text[i + 1] ?? "\n");
    const both = text[i - 1] === " " && text[i + 1] === " ";
    if (bracketed) found.push(widen(text, i, i + 1, text[i] as string, "bracketed"));
    else if (
      unit === 64 &&
      isWordUnit(text.charCodeAt(i - 2)) &&
      (spacedAfter || (spacedBefore && (services ? MAIL_HOST_BEHIND : HOST_BEHIND).test(text.slice(i + 1, i + 50))))
    )
      found.push(widen(text, i, i + 1, "@", "spaced"));
    // "example then .com" behind an at sign
    else if (unit === 46 && spacedBefore && holdsAt && ENDING_BEHIND.test(text.slice(i + 1, i + 8)))
      found.push(widen(text, i, i + 1, ".", "spaced"));
    else if (unit === 46 && both) found.push(widen(text, i, i + 1, ".", "spaced"));
    else if (unit === 47 && both && text.slice(Math.max(0, i - 14), i).includes("."))
      found.push(widen(text, i, i + 1, "/", "spaced"));
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: SpokenSign[] = [];
  for (const sign of found) {
    const last = kept.at(-1);
    if (last !== undefined && sign.start < last.end) {
      // The longer phrase wins ("the a with a circle"), and a sure word over an everyday one inside it.
      if (sign.end - sign.start > last.end - last.start && sign.how !== "everyday")
        kept[kept.length - 1] = { ...sign, start: last.start };
      continue;
    }
    kept.push(sign);
  }
  return kept;
}

const BULLETS = "•●·∙⋅◦・";
const DOT_OR_SIGN_FOR_IT = new RegExp(`[.@${BULLETS}]`);

/** False where the spoken view can hold no dot: none stands there, no word for one, and no sign that is read as one. */
export const mayHoldDot = (text: string, anchors: readonly Anchor[]) =>
  DOT_OR_SIGN_FOR_IT.test(text) || anchors.some((hit) => hit.entry.cat === "symbol");
const FIRST_BULLET = 0xb7;
const ENDING_BEHIND = /^ ?(?:com|net|org|info|io|me|co|de|ru|fr|es|uk|it|nl|pl|in|br)(?![a-z0-9])/;
const HOST_BEFORE = /@ ?[a-z0-9-]{2,40}$/;

/** "jane@example,com", "jane (a) example • com": what stands for the dot of a host. */
function isForDot(text: string, at: number): boolean {
  const bullet = BULLETS.includes(text[at] as string);
  if (!bullet && text[at] !== ",") return false;
  if (!ENDING_BEHIND.test(text.slice(at + 1, at + 8))) return false;
  return bullet || (text[at + 1] !== " " && HOST_BEFORE.test(text.slice(Math.max(0, at - 44), at)));
}

const THE_END =
  /^,? ?(?:(?:and|et|y|e|und|i|и|și|si|ve|dan) )?(?:(?:at )?the end(?: is)?|la fin(?: c'est)?|el final(?: es)?|o final(?: e)?|das ende(?: ist)?|la fine(?: e)?|het einde(?: is)?|koniec(?: to)?|конец|в конце|sonu|akhirnya)[ :,]+(?=[a-z0-9])/;
/** Words in brackets, more than one: what is no label of a host. */
const REMARK_BEHIND = /^ ?[([]\p{L}{2,16}(?: \p{L}{1,16}){1,4}[)\]]/u;
const NAME_IN_BRACKETS = /\([^()\n]{2,40}[a-z0-9]\)$/;
const ADDED = /^ ?[+&] ?/;
const SUM = / ?[+&] ?$/;
const HYPHENED_ENDING = /^-(?:com|net|org|io|me|co|de|ru|fr|es|uk)(?![a-z])/;

const MOST_LINKS = 3;
/** "joinery_quote then at …": with figures or signs inside it is nobody whom one meets then at a place. */
const ODD_NAME_BEFORE = /(?:^|[\s:"'(])[a-z0-9]{1,20}(?:[._-][a-z0-9]|\d)[a-z0-9._-]{0,20}$/;

/** The beginning of the linking words that end at `from`, and of what parts them from the word in front. */
function overLinksLeft(text: string, from: number, links: ReadonlySet<string>): number {
  let at = from;
  for (let i = 0; i < MOST_LINKS; i++) {
    let start = at;
    while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
    if (start === at || !links.has(text.slice(start, at)) || !" ([{".includes(text[start - 1] ?? " ")) break;
    at = start;
    while (text[at - 1] === " " || text[at - 1] === ",") at--;
  }
  return at;
}

/** The end of the linking words that begin at `to`, and of what parts them from the next word. */
function overLinksRight(text: string, to: number, links: ReadonlySet<string>): number {
  let at = to;
  for (let i = 0; i < MOST_LINKS; i++) {
    let end = at;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    if (end === at || !links.has(text.slice(at, end)) || text[end] !== " ") break;
    at = end;
    while (text[at] === " " || text[at] === ",") at++;
  }
  return at;
}

const HOST_AND_COMMA =
  /(?:@|arobase|arroba|chiocciola|klammeraffe|malpa|собака|at)[, ]{1,3}[a-z0-9-]{2,30}, (?:then )?(?:the (?:usual )?)?$/;

/** "arobase, example, point org": pauses as when it is read out. */
const isDictated = (text: string, from: number, char: string): boolean =>
  char === "." && HOST_AND_COMMA.test(text.slice(Math.max(0, from - 60), from));

/** Takes in the brackets, spaces and linking words around a sign. Line breaks stay. */
function widen(text: string, start: number, end: number, char: string, how: SpokenSign["how"]): SpokenSign {
  let from = start;
  let to = end;
  let bracketed = false;
  if (OPENING.includes(text[from - 1] ?? "\n") && CLOSING.includes(text[to] ?? "\n")) {
    bracketed = true;
    from--;
    to++;
    if (OPENING.includes(text[from - 1] ?? "\n") && CLOSING.includes(text[to] ?? "\n")) {
      from--;
      to++;
    }
  }
  // "Nora, at sign, example, dot, com": a pause on both sides, as when it is read out.
  const paused = (text[to] === "," && text[from - 1] === " " && text[from - 2] === ",") || isDictated(text, from, char);
  const overCommas = how !== "everyday" || paused;
  const skipSpaceLeft = () => {
    while (text[from - 1] === " " || (text[from - 1] === "," && overCommas)) from--;
  };
  const skipSpaceRight = () => {
    while (text[to] === " " || (text[to] === "," && overCommas)) to++;
  };
  // "(jane) + (@) + (example.net)"
  if (bracketed && ADDED.test(text.slice(to, to + 4)) && SUM.test(text.slice(Math.max(0, from - 4), from))) {
    to += ADDED.exec(text.slice(to, to + 4))?.[0].length ?? 0;
    from -= SUM.exec(text.slice(Math.max(0, from - 4), from))?.[0].length ?? 0;
  }
  // "AT_ ": a mark on one side only.
  if (!bracketed && "_*~".includes(text[to] ?? "\n") && text[to + 1] === " ") to++;
  if (!bracketed && "_*~".includes(text[from - 1] ?? "\n") && text[from - 2] === " ") from--;
  // "example DOT-COM"
  if (!bracketed && char === "." && text[to] === "-" && HYPHENED_ENDING.test(text.slice(to, to + 6))) to++;
  // "AT (no spaces) example"
  if (!bracketed) to += REMARK_BEHIND.exec(text.slice(to, to + LONGEST_LABEL))?.[0].length ?? 0;
  skipSpaceLeft();
  skipSpaceRight();
  if (how === "sure" || char === "." || char === "_" || char === "-") {
    from = overLinksLeft(text, from, LINKS);
    to = overLinksRight(text, to, LINKS);
  } else if (char === "@" && !bracketed) {
    // "hanna dot berg, then at, then example dot net"
    const left = overLinksLeft(text, from, THEN);
    const right = overLinksRight(text, text[to] === "," ? to + 2 : to, THEN);
    if (left < from && (right > to + 2 || ODD_NAME_BEFORE.test(text.slice(Math.max(0, left - 30), left))))
      [from, to] = [left, right];
    else if (how === "spaced") {
      // "kite.mill followed by @ and example.org"
      const named = overLinksLeft(text, from, LINKS);
      if (named < from && ODD_NAME_BEFORE.test(text.slice(Math.max(0, named - 30), named)))
        [from, to] = [named, overLinksRight(text, to, LINKS)];
    }
  }
  // "arobase, et la fin example point com"
  if (char === "@" && how === "sure") to += THE_END.exec(text.slice(to, to + 40))?.[0].length ?? 0;
  // "pomeroy (that a with a tail) example": the brackets hold the linking words, too.
  if (!bracketed && how !== "everyday" && "([{".includes(text[from - 1] ?? "\n") && ")]}".includes(text[to] ?? "\n")) {
    from--;
    to++;
    skipSpaceRight();
    while (text[from - 1] === " ") from--;
  }
  // "Вера Монтаж (латиницей vera.montaj) собака example": what stands in brackets in front is the name.
  if (char === "@" && how === "sure" && NAME_IN_BRACKETS.test(text.slice(Math.max(0, from - 50), from))) from--;
  return { start: from, end: to, char, how: bracketed && how === "everyday" ? "bracketed" : how };
}
