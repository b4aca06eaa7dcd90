import { findEastAsianNames } from "@/lib/detect/finders/east-asian-names";
import { takeFullNames } from "@/lib/detect/finders/full-names";
import { named, type Reading, toFinding, WORDS_TOO, WORK_SERVICES } from "@/lib/detect/finders/handle-evidence";
import { nameAfter, nameBefore } from "@/lib/detect/finders/handle-search";
import { addTags } from "@/lib/detect/finders/handle-tags";
import { checkHost } from "@/lib/detect/finders/hosts";
import {
  CHATTER,
  CODE_AT,
  type HandleToken,
  ID_WORDS,
  isBare,
  isConnector,
  isEverydayWord,
  isNameWord,
  plausibleName,
  readHandle,
  SAID_TO_ALL,
} from "@/lib/detect/finders/names";
import { dictionariesOf } from "@/lib/detect/finders/number-words";
import { findSpeltNames } from "@/lib/detect/finders/spelt-names";
import type { Anchor } from "@/lib/detect/gate/anchors";
import { isWordUnit } from "@/lib/detect/gate/word-units";
import { isKnownWord } from "@/lib/detect/intent/vocabulary";
import { findAnchors } from "@/lib/detect/prepare";
import type { Finding, Scope } from "@/lib/detect/scope";
import { isAscii } from "@/lib/detect/views/fold";
import type { SpokenView } from "@/lib/detect/views/spoken";
import { toOriginal } from "@/lib/detect/views/view";

const MOST_HITS = 40;

const servicesOf = (anchors: readonly Anchor[]) =>
  anchors.filter((hit) => hit.entry.cat === "service").slice(0, MOST_HITS);

/** User names on services: "telegram: @kite_71", "moss.kettle on discord", "加我微信 abc_1", "ping @moth". */
export function findHandles(
  scope: Scope,
  spoken: SpokenView | null,
  taken: readonly { start: number; end: number }[],
): Finding[] {
  const found: Finding[] = [];
  if (spoken !== null) {
    const { view, signs } = spoken;
    search(scope, found, taken, {
      text: view.text,
      services: servicesOf(findAnchors(view.text, isAscii(view.text))),
      map: (start, end) => toOriginal(view, start, end),
      spoken: (start, end) => {
        const range = toOriginal(view, start, end);
        return signs.some((sign) => sign.start >= range.start && sign.end <= range.end);
      },
    });
    // What reads the same without the signs is found below, with its exact place.
    // "At Dash" and "at noon" are no at-names.
    for (let i = found.length - 1; i >= 0; i--) {
      const name = found[i] as Finding;
      if (
        signs.some(
          (sign) => sign.char === "@" && sign.how === "everyday" && sign.start >= name.start && sign.end <= name.end,
        )
      )
        found.splice(i, 1);
    }
    for (let i = found.length - 1; i >= 0; i--)
      if (found[i]?.obfuscations.includes("at_dot_words") !== true) found.splice(i, 1);
  }
  search(scope, found, taken, {
    text: scope.text,
    services: servicesOf(scope.anchors),
    map: (start, end) => ({ start, end }),
    spoken: () => false,
  });
  addTags(scope, found, taken);
  for (const name of [...findSpeltNames(scope), ...findEastAsianNames(scope)]) {
    const meets = (other: { start: number; end: number }) => other.start < name.end && other.end > name.start;
    if (taken.some(meets) || found.some((other) => meets(other) && weigh(other) >= weigh(name))) continue;
    for (let i = found.length - 1; i >= 0; i--) if (meets(found[i] as Finding)) found.splice(i, 1);
    found.push(name);
  }
  takeFullNames(scope, found);
  return found;
}

const weigh = (finding: Finding) => finding.reasons.reduce((sum, reason) => sum + reason.weight, 0);

function search(
  scope: Scope,
  found: Finding[],
  taken: readonly { start: number; end: number }[],
  reading: Reading,
): void {
  const { text, services } = reading;
  const used = (handle: HandleToken) => {
    const place = reading.map(handle.start, handle.end);
    return taken.some((span) => span.start < place.end && span.end > place.start);
  };
  const written = (start: number, end: number) => {
    const place = reading.map(start, end);
    return scope.message.asWritten(place.start, place.end);
  };
  const add = (finding: Finding) => {
    const index = found.findIndex((other) => other.start < finding.end && other.end > finding.start);
    const other = found[index];
    if (other === undefined) found.push(finding);
    else if (weigh(finding) > weigh(other) && !other.obfuscations.includes("at_dot_words")) found[index] = finding;
  };
  for (const hit of services) {
    // "Find me on IG: inkbyhand": a short name of a service is one where somebody says to look there.
    const plainAllowed = !WORK_SERVICES.has(hit.entry.id) && (!hit.entry.ambiguous || isInvited(scope, reading, hit));
    const after = nameAfter(text, hit, {
      allowed: plainAllowed,
      worksOnly: WORK_SERVICES.has(hit.entry.id),
      isLed: (name) =>
        isLabel(text, hit) || isOwn(scope, reading, hit) || isInvited(scope, reading, hit) || isSaidAgain(text, name),
      everyday: WORDS_TOO.has(hit.entry.term),
      written,
    });
    if (after !== null && !used(after.handle) && !isSentence(reading, after.handle))
      add(named(toFinding(scope, reading, hit, after.handle, after.explicit, true), after.strange));
    const before = nameBefore(text, hit);
    if (before !== null && !used(before))
      add(named(toFinding(scope, reading, hit, before, false, true), isBare(before)));
  }
  const answer = bareAnswer(scope, text);
  if (answer !== null && !used(answer) && found.length === 0) {
    const expected = scope.expectations.find((item) => item.kind === "service");
    const finding = toFinding(scope, reading, null, answer, true, false);
    finding.value = `${expected?.id ?? "unknown"}:${answer.name}`;
    finding.reasons.push({ code: "answers_question", weight: answer.marked || answer.at ? 2.4 : 1.2 });
    add(finding);
  }
  for (const { handle, explicit } of loneHandles(text, services.length > 0)) {
    const place = reading.map(handle.start, handle.end);
    if (used(handle) || found.some((other) => other.start < place.end && other.end > place.start)) continue;
    // "L'arobase fait partie du logo": the word for the sign, and any word behind it.
    if (isBareWord(handle) && reading.spoken(handle.start, handle.end)) continue;
    const hit = nearest(services, handle);
    const finding = toFinding(scope, reading, hit, handle, explicit, false);
    if (handle.at && MATRIX_HOST.test(text.slice(handle.end, handle.end + 80)))
      finding.reasons.push({ code: "matrix_address", weight: 2.6 });
    // Unannounced names make up much of technical talk; in a line of a few words they are what it is about, and so they
    // are behind a service where somebody is to write.
    if (!explicit) {
      const invited = hit !== null && handle.start - hit.end < NEAR && isInvited(scope, reading, hit, handle.start);
      const weight = text.length <= 70 || invited ? 0.2 : text.length <= 200 ? -1.2 : -2.2;
      finding.reasons.push({ code: "unannounced", weight });
    }
    add(finding);
  }
}

/** Between a service and the name that goes with it there is room for "write to me there". */
const NEAR = 48;
const LEAD = 24;

/** True where words of asking and adding stand just in front of a service, or between it and `until`. */
function isInvited(scope: Scope, reading: Reading, hit: Anchor, until = hit.end): boolean {
  const { start, end } = reading.map(Math.max(0, hit.start - LEAD), until);
  return scope.cuesIn(start, end).some(({ entry }) => entry.cat === "contact" && entry.term.length > 3);
}

/** "Same handle everywhere, kitemarsh. fb kitemarsh, ig kitemarsh": three times; a thing that two services have is said twice. */
function isSaidAgain(text: string, name: string): boolean {
  let times = 0;
  for (let at = text.indexOf(name); at >= 0 && times < 3; at = text.indexOf(name, at + name.length))
    if (isWholeWord(text, at, name.length)) times++;
  return times >= 3;
}
const isWholeWord = (text: string, at: number, length: number) =>
  !isWordUnit(text.charCodeAt(at - 1)) && !isWordUnit(text.charCodeAt(at + length));

/** "FB: brushandbarn (inbox open)"; the words of a list ("IG: carousels, reels") are shorter, or go on. */
const isLabel = (text: string, { entry, end }: Anchor) =>
  entry.ambiguous && entry.term.length <= 3 && LABELLED.test(text.slice(end, end + 48));
const LABELLED = /^ ?[:=→»] ?[a-z][a-z0-9-]{9,}(?![a-z0-9,])/;

/** "For clients it's Keybase, kitebird": what is to follow is where somebody is. */
const IT_IS = /(?:^|[^a-z])(?:it's|its|c'est|es ist|das ist|это|це|to jest|e sempre|het is|det ar|det er) $/;

/** "My insta", "ник в Telegram": whose it is, or that it is a name, stands in front. */
function isOwn(scope: Scope, reading: Reading, hit: Anchor): boolean {
  if (IT_IS.test(reading.text.slice(Math.max(0, hit.start - 12), hit.start))) return true;
  const { start, end } = reading.map(Math.max(0, hit.start - 12), hit.start);
  return scope
    .cuesIn(start, end)
    .some(({ entry, end: last }) => entry.cat === "id" || (entry.cat === "contact" && end - last <= 1));
}

/** "Set signal to stop job": everyday words around a word for a sign make no name. */
const isSentence = (reading: Reading, { start, end, name }: HandleToken) =>
  reading.spoken(start, end) && isEverydayWord(name.split(/[._-]/, 1)[0] ?? "");

/** Behind an at sign, but nothing else than a word, or that of another sign. */
const isBareWord = ({ at, marked, name }: HandleToken) =>
  at && !marked && (isKnownWord(name) || findAnchors(name, true).some(({ entry }) => entry.cat === "symbol"));

/** Answers that give a name are short. */
export const LONGEST_ANSWER = 90;

/** A message that is little more than a name, after the other party asked for one. */
function bareAnswer(scope: Scope, text: string): HandleToken | null {
  if (text.length > LONGEST_ANSWER) return null;
  const expected = scope.expectations.find((item) => item.kind === "service");
  if (expected === undefined || !(expected.asked || expected.open || expected.answered)) return null;
  const words = scope.tokens.length;
  if (words === 0 || words > 16) return null;
  // Longer lines speak of other things, and so do those of who has the answer, unless they say to look somebody up.
  const bare = ODD_WORD.test(text);
  if (
    (text.length > 60 || words > 9 || (expected.answered && !bare)) &&
    !scope.cues.some(({ entry }) => entry.cat === "contact" && entry.term.length > 3) &&
    text.search(NAME_LEAD) < 0
  )
    return null;
  let best: HandleToken | null = null;
  for (const match of text.matchAll(/(?:^|[\s"'(:])(?=[@a-z0-9_])/g)) {
    const token = readHandle(text, match.index + match[0].length);
    if (token === null || !plausibleName(token) || isConnector(token.name) || token.name.length < 3) continue;
    if (token.at || token.marked) return token;
    if (words === 1 && expected.asked && !CHATTER.has(token.name) && dictionariesOf(token.name) === undefined)
      best = token;
  }
  return best;
}

/** One word that is none of any language. */
const ODD_WORD = /^\s?@?(?=[a-z._-]{0,24}[0-9_])[a-z][a-z0-9._-]{3,30}\s?$/;

/** Words after which a marked or quoted name is a user name, once a service was named somewhere. */
const NAME_LEAD =
  /(?:^|[\s(。、，：；?!])(?:user(?:name)?|slug|nick(?:name)?|handle|id|login|name|i'm|im|i am|it's|its|search(?: for)?|look for|look up|add|find|called|as|tag|ник|логин|юзер|нік|usuario|soy|sou|je suis|pseudo|sono|jestem|benim|bin ich|bin|id saya|아이디[는가]?|idは|ラインは|닉네임은|账号|号)\s?(?:is|:|=|es|é|ist|è|это|на|-|->|→)?\s{0,2}(?=['"“‘«「@a-z0-9_])/g;

/** Names that no word looks like: an underscore, a dot or figures inside, or a tag. */
const MARKED_NAME = /(?<![a-z0-9_.@/#-])[a-z][a-z0-9_.]{2,80}(?:#\d{4})?/g;
/** What each such name holds. */
const MARK_INSIDE = /[a-z0-9][._][a-z0-9]|#\d{4}/;
const NAME_FORM = /^[a-z][a-z0-9]+(?:[._][a-z0-9]+){1,3}$|#\d{4}$/;
const GOES_ON = /^[a-z0-9@/(]/;

/** The two words in front of a name with nothing between but what leads to it; the nearer one first. */
function wordsInFront(text: string, start: number): readonly string[] {
  const before = text.slice(Math.max(0, start - 44), start);
  if (!LEADS_ON.test(before)) return [];
  return before
    .split(/[^\p{L}\p{M}']/u)
    .filter((word) => word !== "")
    .slice(-2)
    .reverse();
}
const LEADS_ON = /[\p{L}\p{M}] ?[:=]? ?["'“«]?$/u;

/** "…, kasutajanimi kadri.48", "නම kasun.arts.lk": the word in front says that a name follows, not a site's. */
function isTold(text: string, start: number): boolean {
  if (ADD_ME.test(text.slice(Math.max(0, start - 30), start))) return true;
  const [word = "", before = ""] = wordsInFront(text, start);
  return (isNameWord(word) || ID_WORDS.has(word)) && !OF_SITES.test(before);
}
const ADD_ME = /(?<![a-z])(?:add|find|follow|message|dm|ping|text|msg) (?:me|us)(?: on there| there)? ?: ?["'“«]?$/;
/** "The domain name kasun.arts.lk" */
const isNameOfSite = (text: string, start: number) => OF_SITES.test(wordsInFront(text, start)[1] ?? "");
const OF_SITES =
  /^(?:host|dom[ae]in|domein|domen|dominio|домен|site|file|server|table|column|class|function|package|repo|branch)/;

/** What follows the name in an address of Matrix: its host. */
const MATRIX_HOST = /^:[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,30}){1,3}/;

/** At-names, and names announced by an id word, wherever they stand. */
function loneHandles(text: string, withService: boolean): { handle: HandleToken; explicit: boolean }[] {
  let found: { handle: HandleToken; explicit: boolean }[] = [];
  let program = false;
  for (let at = text.indexOf("@"); at !== -1 && found.length < 40; at = text.indexOf("@", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (
      at > 0 &&
      ((isWordUnit(before) && before < 0x250) || before === 47 || before === 46 || before === 45 || before === 95)
    )
      continue;
    const token = readHandle(text, at);
    if (token === null || !plausibleName(token) || CODE_AT.has(token.name)) {
      program ||= token !== null && CODE_AT.has(token.name) && !SAID_TO_ALL.has(token.name);
      continue;
    }
    const next = text[token.end] ?? "";
    if (next === "(" || next === "/" || (next === ":" && /\d/.test(text[token.end + 1] ?? ""))) {
      program ||= next !== ":";
      continue;
    }
    found.push({ handle: token, explicit: true });
  }
  // "@Autowired … @Lazy", "@supabase/ssr and @clerk": beside words of a program other plain ones are some, too.
  if (program && !withService) found = found.filter(({ handle }) => handle.marked);
  if (!withService) return found;
  NAME_LEAD.lastIndex = 0;
  for (let match = NAME_LEAD.exec(text); match !== null && found.length < 60; match = NAME_LEAD.exec(text)) {
    const token = readHandle(text, match.index + match[0].length);
    if (token === null || !plausibleName(token) || isConnector(token.name) || ID_WORDS.has(token.name)) continue;
    if (isNameOfSite(text, token.start)) continue;
    if (token.marked || token.quoted || token.at) found.push({ handle: token, explicit: true });
  }
  if (!MARK_INSIDE.test(text)) return found;
  MARKED_NAME.lastIndex = 0;
  for (let match = MARKED_NAME.exec(text); match !== null && found.length < 80; match = MARKED_NAME.exec(text)) {
    const form = match[0].replace(/[._]{1,3}$/, "");
    if (
      !NAME_FORM.test(form) ||
      GOES_ON.test(text.slice(match.index + match[0].length, match.index + match[0].length + 1))
    )
      continue;
    const token = readHandle(text, match.index);
    if (token === null || !token.marked || !plausibleName(token) || isConnector(token.name)) continue;
    const told = isTold(text, match.index);
    if (!told && token.name.includes(".") && checkHost(token.name, false) !== null) continue;
    found.push({ handle: token, explicit: told });
  }
  return found;
}

/** The service a name apart from any belongs to: the last one before it within 200 units, else the next one after. */
function nearest(services: readonly Anchor[], handle: HandleToken): Anchor | null {
  let best: Anchor | null = null;
  for (const hit of services) {
    if (hit.start < handle.start && handle.start - hit.end < 200) best = hit;
    else if (best === null && hit.start > handle.end && hit.start - handle.end < 80) best = hit;
  }
  return best;
}
