import type { HandleToken } from "@/lib/detect/finders/names";
import type { Anchor } from "@/lib/detect/gate/anchors";
import { isDigit, isWordUnit } from "@/lib/detect/gate/word-units";
import { SERVICES } from "@/lib/detect/lexicon/services";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";

/** Places where work lies; a plain word behind their names is no user. */
export const WORK_SERVICES = new Set(["github", "behance", "youtube", "twitch", "steam", "reddit"]);
/** Services named by an English word that work is full of; a name must be announced after them. */
export const WORDS_TOO = new Set(
  "line signal wire session slack teams zoom threads snap steam messenger element meet max".split(" "),
);

/** A text with its service names, and the way from its offsets to the scope's. */
export type Reading = {
  text: string;
  services: readonly Anchor[];
  map: (start: number, end: number) => { start: number; end: number };
  /** True when signs of the stretch were spoken ("jane underscore k"). */
  spoken: (start: number, end: number) => boolean;
};

/**
 * True when service and name are pieces of one code ("T4-wa55tg9", "fb-2201-ig", "FB_APP_ID"): a figure or an
 * underscore follows the short name directly, or the whole stands behind a hyphen. Names that people give start with a letter or a sign.
 */
function isOneCode(text: string, hit: Anchor, handle: HandleToken): boolean {
  if (handle.start < hit.end || handle.start - hit.end > 1) return false;
  const gap = text.slice(hit.end, handle.start);
  if (gap !== "" && !"-/.".includes(gap)) return false;
  if (isDigit(text.charCodeAt(handle.start)) || text[handle.start] === "_") return true;
  const before = text.charCodeAt(hit.start - 1);
  return (before === 45 || before === 47) && isWordUnit(text.charCodeAt(hit.start - 2));
}

const BY_ID = new Map(SERVICES.map((service) => [service.id, service]));

export function toFinding(
  scope: Scope,
  reading: Reading,
  hit: Anchor | null,
  handle: HandleToken,
  explicit: boolean,
  beside: boolean,
): Finding {
  const reasons: Reason[] = [{ code: "handle_base", weight: -2.6 }];
  const add = (code: string, weight: number, params?: Record<string, string | number>) =>
    reasons.push(params === undefined ? { code, weight } : { code, weight, params });
  const service = hit === null ? null : (BY_ID.get(hit.entry.id) ?? null);
  if (hit !== null && service !== null) {
    const word = WORDS_TOO.has(hit.entry.term) && !explicit && !handle.at;
    add("service_named", (word ? 0.4 : hit.entry.ambiguous ? 1.6 : 2.4) - (beside ? 0 : 0.8), { service: service.id });
    if (WORK_SERVICES.has(service.id)) add("shows_work", -1.5);
  }
  if (hit !== null && beside && !handle.at && isOneCode(reading.text, hit, handle)) add("part_of_code", -2.6);
  if (handle.at) add("at_sign", 1.6);
  if (handle.marked) add("name_shape", 1.2);
  if (handle.quoted) add("quoted_name", 0.8);
  if (explicit && !handle.at) add("announced", 0.8);
  const place = reading.map(handle.start, handle.end);
  const tricks = new Set(scope.tricks(place.start, place.end));
  if (reading.spoken(handle.start, handle.end)) tricks.add("at_dot_words");
  if (hit !== null) {
    const named = reading.map(hit.start, hit.end);
    for (const trick of scope.tricks(named.start, named.end)) tricks.add(trick);
    if (hit.entry.hidden === true) tricks.add("disguised_name");
  }
  if (tricks.size > 0) add("disguise", 1.4);
  return {
    kind: "handle",
    start: place.start,
    end: place.end,
    value: `${service?.id ?? "unknown"}:${handle.name}`,
    decoded: tricks.size > 0 ? handle.name : null,
    reasons,
    obfuscations: [...tricks],
  };
}

/** Adds what speaks for a plain word that is a name because no lexicon holds it. */
export function named(finding: Finding, strange: boolean): Finding {
  if (strange) finding.reasons.push({ code: "strange_name", weight: 1.2 });
  return finding;
}
