import { WORK_SERVICES } from "@/lib/detect/finders/handle-evidence";
import {
  type HandleToken,
  ID_WORDS,
  isConnector,
  isContactWord,
  isEverydayWord,
  isNaming,
  isStrange,
  leadsToName,
  plausibleName,
  QUOTES,
  readHandle,
} from "@/lib/detect/finders/names";
import { type LexHit, type LexiconScanner, scannerOf } from "@/lib/detect/gate/lexicon-scanner";
import { isDigit } from "@/lib/detect/gate/word-units";
import { SPELLING, type SpellingKind } from "@/lib/detect/lexicon/spelling";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Token } from "@/lib/detect/views/tokens";

/** A service named farther away has nothing to do with the name. */
const NEAR = 160;
const MOST_HITS = 20;
/** A user name is seldom put together of more. */
const MOST_WORDS = 4;
/** Between a name and the remark stand a comma, a bracket, "all", "written", "search". */
const MOST_BETWEEN = 4;

let scanner: LexiconScanner<SpellingKind> | null = null;

function remarksIn(scope: Scope): LexHit<SpellingKind>[] {
  scanner ??= scannerOf(SPELLING);
  return scanner.scan(scope.text, scope.ascii).slice(0, MOST_HITS);
}

/** `marked`: no word looks like it. */
type Name = { start: number; end: number; value: string; quoted: boolean; led: boolean; marked: boolean };

/**
 * Names that are known for one by a remark on how they are written: "find chai wala on insta, no spaces",
 * "\"oat tyrant\", one word, on TikTok", "skype: mossbarn (with two s)". Looked for where a service is named nearby.
 */
export function findSpeltNames(scope: Scope): Finding[] {
  const services = scope.anchors.filter(({ entry }) => entry.cat === "service" && !WORK_SERVICES.has(entry.id));
  if (services.length === 0) return [];
  const found: Finding[] = [];
  for (const remark of remarksIn(scope)) {
    const name = remark.entry.cat === "one_word" ? joinedName(scope, remark) : nameBefore(scope, remark);
    if (name === null || found.some((other) => other.start < name.end && other.end > name.start)) continue;
    const service = services
      .filter((hit) => hit.end <= name.start || hit.start >= name.end)
      .map((hit) => ({ hit, away: Math.max(name.start - hit.end, hit.start - name.end) }))
      .sort((a, b) => a.away - b.away)[0];
    if (service === undefined || service.away > NEAR) continue;
    const beside = service.away <= 3;
    if (!name.quoted && !name.led && !name.marked && !beside) continue;
    found.push({
      kind: "handle",
      start: name.start,
      end: name.end,
      value: `${service.hit.entry.id}:${name.value}`,
      decoded: scope.text.slice(name.start, name.end) === name.value ? null : name.value,
      reasons: [
        { code: "handle_base", weight: -2.6 },
        {
          code: "service_named",
          weight: service.hit.entry.ambiguous ? 1.6 : 2.4,
          params: { service: service.hit.entry.id },
        },
        { code: "told_how_written", weight: 1.4 },
        ...(name.marked ? [{ code: "name_shape", weight: 1.2 }] : []),
        ...(name.quoted ? [{ code: "quoted_name", weight: 0.8 }] : []),
        ...(name.led || beside ? [{ code: "announced", weight: 0.8 }] : []),
      ],
      obfuscations: scope.tricks(name.start, name.end),
    });
  }
  return found;
}

/** "…, all lowercase", "mossbarn (with two s)": the odd word right in front of the remark. */
function nameBefore(scope: Scope, remark: { start: number; end: number }): Name | null {
  const last = lastTokenBefore(scope.tokens, remark.start);
  if (last < 0) return null;
  const token = scope.tokens[last] as Token;
  // "NAME (with …", "NAME, with …": nothing else between.
  if (!/^[_.]{0,2}[\s"'”»]{0,2}[,(:–—-]?\s?[("'“«]?$/.test(scope.text.slice(token.end, remark.start))) return null;
  const handle = wholeNameAt(scope.text, token);
  if (handle === null || !plausibleName(handle) || !(handle.marked || isStrange(handle.name))) return null;
  return {
    start: handle.start,
    end: handle.end,
    value: handle.name,
    quoted: handle.quoted,
    led: isLed(scope, handle.start),
    marked: handle.marked,
  };
}

/** The name that a token is the end of: "morozko-andrej", "mill_ink". */
function wholeNameAt(text: string, token: Token): HandleToken | null {
  let start = token.start;
  while (start > 0 && token.end - start < 40 && /[a-z0-9._-]/.test(text[start - 1] as string)) start--;
  if (text[start - 1] === "@") start--;
  const handle = readHandle(text, start);
  return handle !== null && handle.end >= token.end ? handle : null;
}

/** "NAME NAME, one word", "one word: NAME NAME". */
function joinedName(scope: Scope, remark: { start: number; end: number }): Name | null {
  return wordsBehind(scope, remark.end) ?? quotedBefore(scope, remark.start) ?? wordsBefore(scope, remark.start);
}

const QUOTED_BEFORE = /["“”„«'‘]([a-z0-9][a-z0-9 ._-]{2,38}[a-z0-9])["”“»'’][^"“”«»\n.!?]{0,32}$/;

function quotedBefore(scope: Scope, until: number): Name | null {
  const from = Math.max(0, until - 76);
  const match = QUOTED_BEFORE.exec(scope.text.slice(from, until));
  if (match === null) return null;
  const start = from + match.index + 1;
  const body = match[1] as string;
  return makeName(scope, start, start + body.length, true);
}

function wordsBefore(scope: Scope, until: number): Name | null {
  const { tokens, text } = scope;
  let last = lastTokenBefore(tokens, until);
  if (last < 0 || /[.!?\n;]/.test(text.slice((tokens[last] as Token).end, until))) return null;
  let searched = false;
  for (let passed = 0; passed < MOST_BETWEEN && last >= 0 && isPassed(tokens[last] as Token); passed++) {
    searched ||= !PASSED.has((tokens[last] as Token).text);
    if (/[.!?\n;]/.test(text.slice(tokens[last - 1]?.end ?? 0, (tokens[last] as Token).start))) return null;
    last--;
  }
  let first = last + 1;
  while (first > 0 && last - first < MOST_WORDS - 1 && isNamePart(scope, tokens[first - 1] as Token)) {
    if (first <= last && text.slice((tokens[first - 1] as Token).end, (tokens[first] as Token).start) !== " ") break;
    first--;
  }
  if (first > last) return null;
  return makeName(scope, (tokens[first] as Token).start, (tokens[last] as Token).end, false, searched);
}

const LEAD_BEHIND = /^\s?[:=→-]\s?["“«'‘]?(?=[a-z0-9])/;

function wordsBehind(scope: Scope, from: number): Name | null {
  const { tokens, text } = scope;
  const lead = LEAD_BEHIND.exec(text.slice(from, from + 6));
  if (lead === null) return null;
  const first = lastTokenBefore(tokens, from + lead[0].length) + 1;
  let at = first;
  while (at < tokens.length && at - first < MOST_WORDS && isNamePart(scope, tokens[at] as Token)) {
    if (at > first && text.slice((tokens[at - 1] as Token).end, (tokens[at] as Token).start) !== " ") break;
    at++;
  }
  if (at === first) return null;
  return makeName(scope, (tokens[first] as Token).start, (tokens[at - 1] as Token).end, /["“«'‘]$/.test(lead[0]), true);
}

/** Words that lead from a name to the remark: "written", "search karo", "all", "but". */
const PASSED = new Set(
  "all but pero mais mas aber maar men ale no но та ama tapi likh likhke likhkar ke kar karke karo written typed spelt spelled escrito escrita ecrit geschrieben scritto geschreven skrivet pisane пишется все всё lang yata yan yun yung 全部".split(
    " ",
  ),
);
const isPassed = ({ text }: Token) => PASSED.has(text) || isContactWord(text) || leadsToName(text);

/** A word of Latin letters that neither leads to a name nor joins a sentence. */
function isNamePart(scope: Scope, { text, start, end }: Token): boolean {
  if (!/^[a-z0-9]+$/.test(text) || (text.length < 2 && !isDigit(text.charCodeAt(0)))) return false;
  if (isEverydayWord(text) || isConnector(text) || ID_WORDS.has(text) || leadsToName(text)) return false;
  return !scope.anchors.some(({ entry, start: from, end: to }) => entry.cat === "service" && from < end && to > start);
}

/** `told`: what stands around already says that a name is meant. */
function makeName(scope: Scope, start: number, end: number, quoted: boolean, told = false): Name | null {
  const value = scope.text.slice(start, end).replace(/\s+/g, "");
  const plain = /^[a-z]+$/.test(value);
  if (
    value.length < 4 ||
    value.length > 40 ||
    (plain && !scope.text.slice(start, end).includes(" ") && !isStrange(value))
  )
    return null;
  return { start, end, value, quoted, led: told || isLed(scope, start), marked: false };
}

/** True when a word right in front says that a name follows. */
function isLed(scope: Scope, start: number): boolean {
  let last = lastTokenBefore(scope.tokens, start);
  if (QUOTES.includes(scope.text[start - 1] ?? "\n")) last = lastTokenBefore(scope.tokens, start - 1);
  for (let back = 0; back < 3 && last - back >= 0; back++) {
    const { text, end } = scope.tokens[last - back] as Token;
    if (/[.!?\n;]/.test(scope.text.slice(end, start))) return false;
    if (isNaming(text) || isContactWord(text) || leadsToName(text) || ID_WORDS.has(text)) return true;
  }
  return false;
}

function lastTokenBefore(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
