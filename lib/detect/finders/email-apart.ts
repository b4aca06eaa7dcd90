import { nameAfter, nameBefore } from "@/lib/detect/finders/handle-search";
import { type HandleToken, isStrange, plausibleName, readHandle } from "@/lib/detect/finders/names";
import type { Anchor } from "@/lib/detect/gate/anchors";
import type { Finding, Scope } from "@/lib/detect/scope";
import { toOriginal, type View } from "@/lib/detect/views/view";

/** Capitals say nothing here: beside a provider every name is one. */
const AS_FOLDED = () => "";

/** A name and its provider without any sign: "jenny_k42 on the g-mail thing", "gmail: jane.d", "proton: k.j.t, ends in dot me". */
export function besideProvider(scope: Scope, text: string, view: View | null, hit: Anchor): Finding | null {
  const after = nameAfter(text, hit, {
    allowed: !hit.entry.ambiguous,
    worksOnly: false,
    isLed: () => false,
    everyday: true,
    written: AS_FOLDED,
  });
  const handle =
    after?.handle ??
    addedUp(text, hit.start) ??
    nameBefore(text, { start: hit.start, end: hit.end }) ??
    nameFurtherOn(text, hit.end);
  if (handle === null || handle === undefined || (!handle.marked && !handle.quoted && after?.explicit !== true))
    return null;
  if (handle.name.includes("@") || /\.(?:com|net|org|ru|de|io)$/.test(handle.name)) return null;
  const behind = handle.start >= hit.end;
  const inText =
    behind && after === null
      ? { start: handle.start, end: handle.end }
      : after === null
        ? { start: handle.start, end: hit.end }
        : { start: hit.start, end: handle.end };
  const place = view === null ? inText : toOriginal(view, inText.start, inText.end);
  const tricks = new Set([...scope.tricks(place.start, place.end), "provider_apart"]);
  const value = `${handle.name.replace(/^live:/, "")}@${hit.entry.id}`;
  return {
    kind: "email",
    start: place.start,
    end: place.end,
    value,
    decoded: value,
    reasons: [
      { code: "email_base", weight: -1.2 },
      { code: "provider_name", weight: hit.entry.ambiguous ? 0.8 : 1.8 },
      { code: handle.marked ? "name_shape" : "announced", weight: handle.marked ? 1.6 : 0.8 },
    ],
    obfuscations: [...tricks],
  };
}

const PLUS_BEFORE = /(?<![a-z0-9@._-])([a-z][a-z0-9._-]{4,30}) ?(?:\+|&|plus) ?$/;
/** A word with the figures that make a taken name free: no product before its version is one. */
const NUMBERED_BEFORE = /(?<![a-z0-9@._/-])([a-z][a-z._]{4,30})\d{2,4} ?[^\s\w.,;:!?@/-]{0,2} ?$/;
/** What has versions, or comes in numbers. */
const VERSIONED = new Set(
  "windows office exchange outlook nodemailer angular laravel python android iphone galaxy pixel macos ubuntu debian fedora version build sprint chapter lesson ticket level phase client sample tester account".split(
    " ",
  ),
);

/** "harlandvoss + gmail", "harlandvoss88 gmail": what is to be put in front of the provider. */
function addedUp(text: string, from: number): HandleToken | null {
  const before = text.slice(Math.max(0, from - 44), from);
  const match = PLUS_BEFORE.exec(before) ?? NUMBERED_BEFORE.exec(before);
  const token = match === null ? null : readHandle(text, from - match[0].length);
  const word = (match?.[1] ?? "").replace(/[._]/g, "");
  if (token === null || !plausibleName(token) || !isStrange(word) || VERSIONED.has(word)) return null;
  return { ...token, marked: true };
}

const COLON_AHEAD = /^[^\n.!?;:]{0,80}:\s?["'“]?(?=[a-z0-9_])/;

/** "My gmail is like my name here with 88 behind it: bramble88": an odd name behind the colon that ends the sentence. */
function nameFurtherOn(text: string, from: number): HandleToken | null {
  const lead = COLON_AHEAD.exec(text.slice(from, from + 90));
  const token = lead === null ? null : readHandle(text, from + lead[0].length);
  return token?.marked === true && plausibleName(token) && /[a-z]{3}/.test(token.name) ? token : null;
}
