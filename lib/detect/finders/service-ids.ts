import { checkHost } from "@/lib/detect/finders/hosts";
import { ID_WORDS, isConnector } from "@/lib/detect/finders/names";
import type { Anchor } from "@/lib/detect/gate/anchors";
import { isWordUnit } from "@/lib/detect/gate/word-units";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";
import { toOriginal } from "@/lib/detect/views/view";

type Form = {
  /** The identifier, right where the lead ends. Matched on folded text. */
  pattern: RegExp;
  /** What it must look like in the author's own letters. */
  exact?: RegExp;
};

/** What services that give their users an identifier instead of a name write for one. */
const FORMS: Readonly<Record<string, Form>> = {
  qq: { pattern: /^[1-9](?:[ -]?\d){4,10}(?![\d-])/ },
  icq: { pattern: /^[1-9](?:[ -]?\d){5,8}(?![\d-])/ },
  steam: { pattern: /^(?:7656119\d{10}|\d{8,10})(?!\d)/ },
  zangi: { pattern: /^\d{2}[ -]?\d{4}[ -]?\d{4}(?!\d)/ },
  threema: { pattern: /^[a-z0-9*][a-z0-9]{7}(?![a-z0-9])/, exact: /^[A-Z0-9*][A-Z0-9]{7}$/ },
  session: { pattern: /^05[0-9a-f]{56,66}(?![0-9a-z])/ },
  tox: { pattern: /^[0-9a-f]{76}(?![0-9a-z])/ },
};

const LONGEST_LEAD = 32;
/** Before an identifier that its own letters tell, other things may be said. */
const LONGEST_EXACT_LEAD = 72;
const MOST_HITS = 20;

/** Identifiers in place of names: QQ and ICQ numbers, Threema, Session and Tox ids, addresses of Matrix and the fediverse. */
export function findServiceIds(scope: Scope): Finding[] {
  const found: Finding[] = [];
  let seen = 0;
  for (const hit of scope.anchors) {
    if (hit.entry.cat !== "service") continue;
    if (hit.entry.id === "bluesky") addBlueskyHost(scope, hit, found);
    const form = FORMS[hit.entry.id];
    if (form === undefined || seen++ >= MOST_HITS) continue;
    const finding = behind(scope, hit, form) ?? inFront(scope, hit, form);
    if (finding !== null && !found.some((other) => other.start < finding.end && other.end > finding.start))
      found.push(finding);
  }
  if (scope.text.includes("@")) addHosted(scope, found);
  return found;
}

const isUnspacedScript = (word: string) => word.charCodeAt(0) >= 0x2e80;

/** True when the words between service and identifier name it and say nothing else. */
const namesOnly = (lead: string) =>
  !/[.!?;]\s|\n/.test(lead) &&
  lead
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .every(
      (word) => word === "" || isConnector(word) || ID_WORDS.has(word) || isUnspacedScript(word) || LEADS.has(word),
    );

/** "…, die Kennung lautet", "… my id is": one of the last two words announces an identifier. */
const endsInIdWord = (lead: string) =>
  lead
    .split(/[^\p{L}\p{M}']+/u)
    .filter((word) => word !== "")
    .slice(-2)
    .some((word) => ID_WORDS.has(word));

/** Beside the words that lead to a name, those that lead to a number or a code. */
const LEADS = new Set(
  "number num no code codes friend friendcode my messenger app too also instead there aussi auch tambien tambem anche tez тоже также numero номер numer cislo broj szam nummer رقم شماره id".split(
    " ",
  ),
);

function behind(scope: Scope, hit: Anchor, form: Form): Finding | null {
  const { text } = scope;
  const window = text.slice(hit.end, hit.end + (form.exact === undefined ? LONGEST_LEAD : LONGEST_EXACT_LEAD));
  const first = form.exact === undefined && !/[a-f]/.test(form.pattern.source) ? /\d/ : /[a-z0-9*]/;
  for (let at = 0; at < window.length; at++) {
    if (!first.test(window[at] as string) || (at > 0 && /[a-z0-9]/.test(window[at - 1] as string))) continue;
    const match = form.pattern.exec(text.slice(hit.end + at, hit.end + at + 90));
    if (match === null || (match[0].length > 7 && !/\d/.test(match[0]) && form.exact === undefined)) continue;
    const start = hit.end + at;
    const end = start + match[0].length;
    const lead = text.slice(hit.end, start);
    const said = lead.length <= LONGEST_LEAD && namesOnly(lead);
    if (!(said || (form.exact !== undefined && /\d/.test(match[0]) && endsInIdWord(lead)))) continue;
    if (!isExact(scope, form, start, end)) continue;
    return toFinding(scope, hit, start, end, match[0], /[:：=是]|\bid\b/.test(lead));
  }
  return null;
}

/** "335550142 (QQ)": the identifier in front of the service. */
function inFront(scope: Scope, hit: Anchor, form: Form): Finding | null {
  const before = /([0-9][0-9 -]{3,13}[0-9])[ (,]{1,2}$/.exec(scope.text.slice(Math.max(0, hit.start - 20), hit.start));
  if (before === null || hit.entry.id === "steam") return null;
  const digits = before[1] as string;
  const start = hit.start - before[0].length;
  if (isWordUnit(scope.text.charCodeAt(start - 1)) || form.pattern.exec(digits)?.[0] !== digits) return null;
  return toFinding(scope, hit, start, start + digits.length, digits, false);
}

function isExact(scope: Scope, form: Form, start: number, end: number): boolean {
  if (form.exact === undefined) return true;
  const range = toOriginal(scope.view, start, end);
  return form.exact.test(scope.message.original.slice(range.start, range.end));
}

function toFinding(scope: Scope, hit: Anchor, start: number, end: number, id: string, announced: boolean): Finding {
  const tricks = scope.tricks(start, end);
  const reasons: Reason[] = [
    { code: "handle_base", weight: -2.6 },
    { code: "service_named", weight: hit.entry.ambiguous ? 1.6 : 2.4, params: { service: hit.entry.id } },
    { code: "id_form", weight: 1.6 },
  ];
  if (announced) reasons.push({ code: "announced", weight: 0.8 });
  if (tricks.length > 0) reasons.push({ code: "disguise", weight: 1.4 });
  const value = /^[\d -]+$/.test(id) ? id.replace(/[ -]/g, "") : id;
  return {
    kind: "handle",
    start,
    end,
    value: `${hit.entry.id}:${value}`,
    decoded: tricks.length > 0 ? value : null,
    reasons,
    obfuscations: tricks,
  };
}

/** "kite.bsky.social": the name that the service gives is a host below its own. */
function addBlueskyHost(scope: Scope, hit: Anchor, found: Finding[]): void {
  const { text } = scope;
  if (text[hit.start - 1] !== "." || !text.startsWith(".social", hit.end)) return;
  const end = hit.end + ".social".length;
  let start = hit.start - 1;
  while (start > 0 && hit.start - start < 44 && /[a-z0-9-]/.test(text[start - 1] as string)) start--;
  if (hit.start - start < 4 || /^[\w/-]/.test(text.slice(end, end + 1))) return;
  if (text[start - 1] === "@") start--;
  if (start > 0 && /[\w./]/.test(text[start - 1] as string)) return;
  found.push(toFinding(scope, hit, start, end, text.slice(start, end).replace("@", ""), false));
}

/** Names in examples and of programs. */
const GENERIC =
  /^(?:bot|bots|user|username|admin|root|test|name|someone|alice|bob|support|room|service|instance)\d{0,3}$/;

/** "@kite:example.org" and "@kite@example.social": a name, the other sign and its host. */
const HOSTED =
  /^@([a-z0-9_][a-z0-9_.=-]{1,40})([:@])([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,30}){1,3})(?![a-z0-9@/]|[.-][a-z0-9])/;

function addHosted(scope: Scope, found: Finding[]): void {
  const { text } = scope;
  let seen = 0;
  for (let at = text.indexOf("@"); at !== -1 && seen < MOST_HITS; at = text.indexOf("@", at + 1)) {
    if (at > 0 && /[a-z0-9_./:-]/.test(text[at - 1] as string)) continue;
    const match = HOSTED.exec(text.slice(at, at + 180));
    if (match === null) continue;
    seen++;
    const [whole, name, sign, host] = match as unknown as [string, string, string, string];
    if (checkHost(host, false) === null || !/[a-z]/.test(name)) continue;
    const end = at + whole.length;
    const tricks = scope.tricks(at, end);
    found.push({
      kind: "handle",
      start: at,
      end,
      value: sign === ":" ? `matrix:${whole}` : `mastodon:${whole}`,
      decoded: tricks.length > 0 ? whole : null,
      reasons: [
        { code: "handle_base", weight: -2.6 },
        { code: "at_sign", weight: 1.6 },
        { code: sign === ":" ? "matrix_address" : "fediverse_address", weight: 2.6 },
        ...(GENERIC.test(name) ? [{ code: "generic_address", weight: -3 }] : []),
        ...(tricks.length > 0 ? [{ code: "disguise", weight: 1.4 }] : []),
      ],
      obfuscations: tricks,
    });
  }
}
