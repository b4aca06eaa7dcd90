import { isEverydayWord } from "@/lib/detect/finders/names";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";

const MOST_HITS = 40;
const DISCORD_TAG = /(?<![\w/#.-])[a-z][a-z0-9_.]{1,31}#\d{4}(?![\d\w])/g;
/** "live:.cid.8f3a1b22": what Skype calls an account that has no name of its own. */
const LIVE_ID = /(?<![\w:/])live:[a-z0-9_.-]{5,50}[a-z0-9]/g;
const ISSUE = /(?:issue|pull|pr|fix(?:es|ed)?|clos(?:es|ed)|commit|merge|github|gitlab|repo|ticket|bug)\b/;

/** "moth#4821": the form that one service alone gives its user names; issues of a repository look the same. */
export function addTags(scope: Scope, found: Finding[], taken: readonly { start: number; end: number }[]): void {
  if (scope.text.includes("live:")) addLiveIds(scope, found);
  addSpokenTags(scope, found);
  if (scope.text.includes("in/")) addProfilePaths(scope, found, taken);
  if (scope.text.includes(" slash")) addSpokenPaths(scope, found, taken);
  if (!scope.text.includes("#")) return;
  const issues = ISSUE.test(scope.text);
  let seen = 0;
  for (const match of scope.text.matchAll(DISCORD_TAG)) {
    const start = match.index;
    const end = start + match[0].length;
    if (seen++ >= MOST_HITS) return;
    const meets = (other: { start: number; end: number }) => other.start < end && other.end > start;
    if (found.some(meets) || taken.some(meets)) continue;
    const tricks = scope.tricks(start, end);
    const decoded = tricks.length > 0 ? match[0] : null;
    const finding = byForm(start, end, `discord:${match[0]}`, scope.text.length <= 80 ? 1.6 : 0.6, decoded, tricks);
    if (issues) finding.reasons.push({ code: "part_of_code", weight: -3 });
    found.push(finding);
  }
}

/** "/in/kite-dev" beside the name of the network: the path of a profile without its host. */
const PROFILE_PATH = /(?<![\w./:-])\/?in\/([a-z0-9][a-z0-9-]{2,60}[a-z0-9])(?![\w/])/g;

function addProfilePaths(scope: Scope, found: Finding[], taken: readonly { start: number; end: number }[]): void {
  if (!isNamed(scope, "linkedin")) return;
  let seen = 0;
  for (const match of scope.text.matchAll(PROFILE_PATH)) {
    const start = match.index;
    const end = start + match[0].length;
    if (seen++ >= MOST_HITS) return;
    if (taken.some((other) => other.start < end && other.end > start)) continue;
    clear(found, start, end);
    found.push(byForm(start, end, `linkedin:${match[1]}`, 1.6, null, scope.tricks(start, end), "linkedin"));
  }
}

/** Paths of profiles, read out: "slash in slash kite-dev" beside the name of the network, "u slash kitebird" by itself. */
const SPOKEN_PATHS: readonly { service: string; pattern: RegExp; path: string; needsName: boolean }[] = [
  {
    service: "linkedin",
    pattern: /(?<![\w'])(?:slash )?in slash,? ([a-z0-9][a-z0-9-]{3,60}[a-z0-9])(?![\w/])/g,
    path: "in/",
    needsName: true,
  },
  {
    service: "reddit",
    pattern: /(?<![\w'])u slash ([a-z0-9][a-z0-9_-]{2,19})(?![\w/])/g,
    path: "u/",
    needsName: false,
  },
];

function addSpokenPaths(scope: Scope, found: Finding[], taken: readonly { start: number; end: number }[]): void {
  for (const { service, pattern, path, needsName } of SPOKEN_PATHS) {
    if (needsName && !isNamed(scope, service)) continue;
    const [match] = scope.text.matchAll(pattern);
    if (match === undefined || isEverydayWord(match[1] ?? "")) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (taken.some((other) => other.start < end && other.end > start)) continue;
    clear(found, start, end);
    const tricks = [...scope.tricks(start, end), "at_dot_words"];
    const told = `${path}${match[1]}`;
    found.push(byForm(start, end, `${service}:${match[1]}`, 1.6, told, tricks, needsName ? service : undefined));
  }
}

const isNamed = ({ anchors }: Scope, service: string) =>
  anchors.some(({ entry }) => entry.cat === "service" && entry.id === service);

/** "lanternmoth hash 4821" beside the service that has such names. */
const SPOKEN_TAG =
  /(?<![\w.-])([a-z][a-z0-9_.]{1,31}) (?:hash|hashtag|sharp|pound sign|number sign|almohadilla|raute|diese|cancelletto|решетка|решітка|シャープ|샵|井号) (\d{4})(?!\d)/g;

function addSpokenTags(scope: Scope, found: Finding[]): void {
  const hit = scope.anchors.find((anchor) => anchor.entry.cat === "service" && anchor.entry.id === "discord");
  if (hit === undefined) return;
  const [match] = scope.text.matchAll(SPOKEN_TAG);
  if (match === undefined || hit.start >= match.index) return;
  const start = match.index;
  const end = start + match[0].length;
  const name = `${match[1]}#${match[2]}`;
  clear(found, start, end);
  const tricks = [...scope.tricks(start, end), "at_dot_words"];
  found.push(byForm(start, end, `discord:${name}`, 1.6, name, tricks, "discord"));
}

function addLiveIds(scope: Scope, found: Finding[]): void {
  let seen = 0;
  for (const match of scope.text.matchAll(LIVE_ID)) {
    const start = match.index;
    const end = start + match[0].length;
    if (seen++ >= MOST_HITS) return;
    if (found.some((other) => other.start < end && other.end > start)) continue;
    const tricks = scope.tricks(start, end);
    const decoded = tricks.length > 0 ? match[0] : null;
    found.push(byForm(start, end, `skype:${match[0]}`, match[0].startsWith("live:.cid.") ? 2.6 : 1.6, decoded, tricks));
  }
}

/** A name that its form tells; where the form alone is too common, the name of the `service` beside it must bear it out. */
function byForm(
  start: number,
  end: number,
  value: string,
  weight: number,
  decoded: string | null,
  obfuscations: string[],
  service?: string,
): Finding {
  const reasons: Reason[] =
    service === undefined
      ? [{ code: "handle_base", weight: -0.6 }]
      : [
          { code: "handle_base", weight: -2.6 },
          { code: "service_named", weight: 2.4, params: { service } },
        ];
  reasons.push({ code: "tag_form", weight });
  return { kind: "handle", start, end, value, decoded, reasons, obfuscations };
}

/** Takes out what was found in `[start, end)` before: a surer reading of the whole stretch replaces it. */
function clear(found: Finding[], start: number, end: number): void {
  for (let i = found.length - 1; i >= 0; i--)
    if ((found[i] as Finding).start < end && (found[i] as Finding).end > start) found.splice(i, 1);
}
