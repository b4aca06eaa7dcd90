import { CAPITAL, fullNameEnd } from "@/lib/detect/finders/full-names";
import { checkHost } from "@/lib/detect/finders/hosts";
import { isNamedBehind } from "@/lib/detect/finders/name-leads";
import {
  type HandleToken,
  ID_WORDS,
  isConnector,
  isContactWord,
  isEverydayWord,
  isNaming,
  isStrange,
  isWrittenOdd,
  leadsToName,
  plausibleName,
  readHandle,
} from "@/lib/detect/finders/names";
import { isDigit, isWordUnit } from "@/lib/detect/gate/word-units";
import { innocentSpans } from "@/lib/detect/innocent/innocent";
import type { PreparedMessage } from "@/lib/detect/prepare";
import type { Token } from "@/lib/detect/views/tokens";
import { type Range, toOriginal } from "@/lib/detect/views/view";

/** A name in a message that asks to meet elsewhere: offsets of the original text. `sure`: its form alone says that it is one. */
export type AskedName = { start: number; end: number; name: string; sure: boolean };

/** Names that no word looks like: with an underscore, a dot or figures inside; a letter first. */
const ODD_NAME = /(?<![a-z0-9_.@/#:\\-])[a-z][a-z0-9_.]{3,39}(?![a-z0-9_@/(\\=-]|\.[a-z0-9])/g;
const ODD = /_|[a-z0-9]\.[a-z0-9]|\d{2}/;
/** What work calls its things so: constants and fields of programs, screens, versions. */
const THING =
  /^(?:[a-z]{1,4}\d{1,3}|v\d.*|(?:is|has|get|set|user|client|order|file|img|src|api|app|test|tmp|my|new|old|final|copy|version|draft|page|screen|data|id|key|url|env|item|product|post)_.*|.*_(?:id|ids|at|by|on|key|keys|url|name|names|type|count|date|time|file|files|list|code|token|status|final|v\d+|copy|test|data|path|user|users|log|table|api|src|prod))$/;
/** "J-A-D-E-P-E-R-C-H", "s.u.m.a.l.e.e" */
const SPELT = /(?<![a-z0-9])[a-z](?:[-._*][a-z]){4,24}(?![a-z0-9])/g;

/** "ไอดี khaotung.work": what would be a host is a name where the word in front says so. */
const ANNOUNCED = /(?:^|[^\p{L}])(?:id|user(?:name)?|nick(?:name)?|handle|ไอดี|ник|نام|ايدي|号|아이디)[ :=]{1,3}$/u;

const meets = (a: Range, b: Range) => a.start < b.end && a.end > b.start;

/** Longer than any of those words with what stands around it. */
const LONGEST_ANNOUNCED = 24;

/** Every name by its form in the stretch `near` of the original text, in order. */
export function oddNames(message: PreparedMessage, near: Range): AskedName[] {
  const { text } = message.compact;
  const names: AskedName[] = [];
  const isNear = (start: number, end: number) => meets(toOriginal(message.compact, start, end), near);
  const add = (start: number, end: number, name: string) =>
    names.push({ ...toOriginal(message.compact, start, end), name, sure: true });
  let innocent: ReturnType<typeof innocentSpans> | null = null;
  for (const match of text.matchAll(ODD_NAME)) {
    if (!isNear(match.index, match.index + match[0].length)) continue;
    const token = readHandle(text, match.index);
    if (token === null || !ODD.test(token.name) || !plausibleName(token) || isConnector(token.name)) continue;
    if (THING.test(token.name) || isEverydayWord(token.name.split(/[._]/, 1)[0] ?? "")) continue;
    if (
      token.name.includes(".") &&
      checkHost(token.name, false) !== null &&
      !ANNOUNCED.test(text.slice(Math.max(0, token.start - LONGEST_ANNOUNCED), token.start))
    )
      continue;
    innocent ??= innocentSpans(text);
    if (innocent.some((span) => span.start < token.end && span.end > token.start)) continue;
    add(token.start, token.end, token.name);
  }
  for (const match of text.matchAll(SPELT))
    add(match.index, match.index + match[0].length, match[0].replace(/[^a-z]/g, ""));
  return names;
}

/** "Instagram, «Ταβέρνα το Κοχύλι»" */
const QUOTED = /["«“„「『]([\p{L}\p{N}][\p{L}\p{M}\p{N}&' .-]{2,40}[\p{L}\p{M}\p{N}])["»”“」』]/gu;
/** Between a service and the name that belongs to it nothing else is said. */
const WIDEST_GAP = 12;

/**
 * Names that are words: one that no lexicon holds, one with capitals inside, two capitalised ones in a row. They are told
 * by what leads to them ("search …", "I'm …"), or by the service right beside them. In order of how sure they are. Looked
 * for in the stretch `near` of the original text alone: a text may hold thousands of words and of services, and each is
 * set against each.
 */
export function wordNames(message: PreparedMessage, near: Range): AskedName[] {
  const { text } = message.compact;
  const isNear = ({ start, end }: Range) => meets(toOriginal(message.compact, start, end), near);
  const tokens = message.tokens.filter(isNear);
  const anchors = message.anchors.filter(isNear);
  const services = anchors.filter(({ entry }) => entry.cat === "service");
  const inAnchor = (start: number, end: number) =>
    anchors.some((hit) => hit.entry.cat !== "symbol" && hit.start < end && hit.end > start);
  const written = tokens.map((token) => message.asWritten(token.start, token.end));
  const places = services.map(({ start, end }) => ({ start, end: wordEnd(text, end) }));
  const beside = (start: number, end: number) =>
    places.some(
      (hit) =>
        (hit.end <= start && start - hit.end <= WIDEST_GAP && saysNothing(text.slice(hit.end, start))) ||
        (hit.start >= end && hit.start - end <= WIDEST_GAP && saysNothing(text.slice(end, hit.start))),
    );
  const joined = (start: number, end: number) => message.joined.some((run) => run.start < end && run.end > start);
  const ranked: { name: AskedName; rank: number }[] = [];
  const add = (first: Token, end: number, rank: number) =>
    ranked.push({
      name: {
        ...toOriginal(message.compact, first.start, end),
        name: text.slice(first.start, end),
        sure: false,
      },
      rank,
    });
  for (const match of text.matchAll(QUOTED)) {
    const start = match.index + 1;
    const end = start + (match[1] as string).length;
    const first = { start, end, text: match[1] as string };
    if (!isNear(first) || inAnchor(start, end) || !CAPITAL.test(message.asWritten(start, end))) continue;
    if (beside(match.index, end + 1)) add(first, end, 5);
  }
  const foreign = isForeign(text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isDigit(token.text.charCodeAt(0)) || inAnchor(token.start, token.end)) continue;
    const led = isLed(text, tokens, i);
    const last = fullNameEnd(text, tokens, (at) => written[at] as string, i);
    const { end } = tokens[last] as Token;
    if (last > i && !inAnchor(token.start, end) && (led || beside(token.start, end))) {
      add(token, end, 4);
      i = last;
      continue;
    }
    // "ως Μαστοροχαλασιά": no lexicon tells which words of other scripts are everyday ones.
    if (led && token.text.charCodeAt(0) >= 0x370 && CAPITAL.test(written[i] as string)) add(token, token.end, 3);
    const handle = readHandle(text, token.start);
    if (handle === null || handle.start !== token.start) continue;
    const near = led || isNamedBehind(text, handle.end) ? 3 : beside(handle.start, handle.end) ? 2 : 0;
    if (isWrittenOdd(written[i] as string, handle.name)) add(token, handle.end, near > 0 ? 5 : 1);
    else if (!isStrange(handle.name)) continue;
    else if (joined(handle.start, handle.end)) add(token, handle.end, 5);
    else if (near > 0) add(token, handle.end, near);
    else if (isAlone(text, handle) && !CAPITAL.test(written[i] as string)) add(token, handle.end, 2);
    else if (foreign && handle.name.length >= 6) add(token, handle.end, 1);
  }
  return ranked.sort((a, b) => b.rank - a.rank).map(({ name }) => name);
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < 10 && /[\p{L}\p{M}]/u.test(text[end] as string)) end++;
  return end;
}

const IN_WORD = /[\p{L}\p{M}\p{N} '"-]$/u;
const STANDS_BEHIND = /^[ '"]*(?:$|[^\p{L}\p{M}\p{N} '"-])/u;

/** True for a word between signs, as a name is that needs no words: "Pinterest! saffronandslate! Write to me". */
function isAlone(text: string, { start, end, name }: HandleToken): boolean {
  if (name.length < 6 || !STANDS_BEHIND.test(text.slice(end, end + 4))) return false;
  let from = start;
  while (from > 0 && " '\"".includes(text[from - 1] as string)) from--;
  return from === 0 || !IN_WORD.test(text.slice(Math.max(0, from - 2), from));
}

/** Signs, and words that only join a name to a service. */
const saysNothing = (gap: string) =>
  gap
    .split(/[^\p{L}\p{M}]+/u)
    .every((word) => word === "" || (word.length <= 5 && isConnector(word) && !isContactWord(word)));

/** Stands between the word that leads to a name and the name. */
const BETWEEN = new Set(
  "mo nyo niyo nalang lang po aja saja ya me us ich ik jag jeg tam dort da there here tam там тут alli la siella daar der".split(
    " ",
  ),
);

/** True when the word in front says that a name follows. */
function isLed(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (before === undefined || token.start - before.end > 4) return false;
  if (/[.!?\n]/.test(text.slice(before.end, token.start).trimEnd())) return false;
  if (isNaming(before.text) || isContactWord(before.text) || ID_WORDS.has(before.text) || leadsToName(before.text))
    return true;
  // "Heiß ich Blechdosenfritz", "jestem tam murarzyk"
  const first = tokens[i - 2]?.text ?? "";
  return BETWEEN.has(before.text) && (isNaming(first) || leadsToName(first));
}

/** True for a text that is mostly not in Latin letters. */
function isForeign(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) latin++;
    else if (unit >= 0x370 && isWordUnit(unit)) other++;
  }
  return other > latin;
}
