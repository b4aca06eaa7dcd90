import { digitRuns } from "@/lib/detect/finders/digit-runs";
import { findEmails } from "@/lib/detect/finders/email";
import { readHandle } from "@/lib/detect/finders/names";
import { findPhones } from "@/lib/detect/finders/phone";
import { findUrls } from "@/lib/detect/finders/url";
import { innocentSpans } from "@/lib/detect/innocent/innocent";
import { prepareMessage } from "@/lib/detect/prepare";
import { type Finding, Scope } from "@/lib/detect/scope";
import { authorOf } from "@/lib/detect/thread/expectations";
import type { DetectedSpan, DetectInput, DetectMessage, Reason } from "@/lib/detect/types";
import { spokenView } from "@/lib/detect/views/spoken";

/** A contact put together from several messages of one author. */
export type SplitFinding = { finding: Finding; spans: DetectedSpan[]; scope: Scope };

/** A fragment is a line, not a letter. */
const LONGEST_FRAGMENT = 160;
const MOST_MESSAGES = 8;
/** Turns of others between two fragments ("go on", "ok"). */
const MOST_BETWEEN = 4;

type Window = { indices: number[] };

/** Runs of short messages by one author, close together; each with at least two that could hold a fragment. */
function windowsOf(messages: readonly DetectMessage[]): Window[] {
  const byAuthor = new Map<string, number[][]>();
  messages.forEach((message, index) => {
    const author = authorOf(message);
    const runs = byAuthor.get(author) ?? [];
    byAuthor.set(author, runs);
    if (message.text.length > LONGEST_FRAGMENT || message.text.trim() === "") {
      runs.push([]);
      return;
    }
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && index - before <= MOST_BETWEEN && last.length < MOST_MESSAGES)
      last.push(index);
    else if (last !== undefined && last.length === 0) last.push(index);
    else runs.push([index]);
  });
  return [...byAuthor.values()]
    .flat()
    .filter((run) => run.length >= 2)
    .map((indices) => ({ indices }));
}

/** The window as one text, and the way back: a range of it as spans of the messages it touches, trimmed. */
function joinedScope(
  messages: readonly DetectMessage[],
  indices: readonly number[],
  glue: string,
): { scope: Scope; starts: number[] } {
  const starts: number[] = [];
  let text = "";
  indices.forEach((index, i) => {
    if (i > 0) text += glue;
    starts.push(text.length);
    text += messages[index]?.text ?? "";
  });
  const place = (start: number, end: number): DetectedSpan[] => {
    const spans: DetectedSpan[] = [];
    indices.forEach((index, i) => {
      const base = starts[i] as number;
      const own = messages[index]?.text ?? "";
      let from = Math.max(start - base, 0);
      let to = Math.min(end - base, own.length);
      while (from < to && /\s/.test(own[from] as string)) from++;
      while (to > from && /\s/.test(own[to - 1] as string)) to--;
      if (from < to) spans.push({ message: index, start: from, end: to });
    });
    return spans;
  };
  return { scope: new Scope(prepareMessage(text), place, true), starts };
}

/** Contacts that only show when the messages of one author are read together. */
export function findSplit(
  input: DetectInput,
  whole: readonly { kind: string; spans: readonly DetectedSpan[]; score: number }[],
): SplitFinding[] {
  const found: SplitFinding[] = [];
  // A name found in one of the pieces is what the whole explains, not the other way round.
  const explained = (spans: readonly DetectedSpan[]) =>
    whole.some(
      (signal) =>
        signal.score >= 0.5 &&
        signal.kind !== "handle" &&
        signal.spans.some((own) =>
          spans.some((span) => span.message === own.message && span.start < own.end && span.end > own.start),
        ),
    );
  for (const { indices } of windowsOf(input.messages)) {
    if (worthJoining(input.messages, indices, /\p{Nd}|[\p{L}]{2}/u)) {
      for (const item of splitPhones(input, indices))
        if (!explained(item.spans) && free(found, item.spans)) found.push(item);
    }
    for (const item of [...splitAddresses(input, indices), ...splitNames(input, indices)]) {
      if (!explained(item.spans.slice(0, 1)) && free(found, item.spans)) found.push(item);
    }
  }
  return found;
}

const free = (found: readonly SplitFinding[], spans: readonly DetectedSpan[]) =>
  !found.some((other) =>
    other.spans.some((own) =>
      spans.some((span) => span.message === own.message && span.start < own.end && span.end > own.start),
    ),
  );

function worthJoining(messages: readonly DetectMessage[], indices: readonly number[], pattern: RegExp): boolean {
  return indices.filter((index) => pattern.test(messages[index]?.text ?? "")).length >= 2;
}

const SPLIT_WORDS =
  /\b(?:part|half|first|last|rest|then|next|together|join|glue|combine|number|digits|save|write this|continue|piece|pieces|add them|line up|in order|junta|juntar|une|unir|junto|assemble|colle|collez|zusammen|teil|teile|metti|insieme|polacz|razem|birlestir|gabung|ghep|noi lai|ekle|aur|phir|add|jodo|mila)\b|склеи|соедин|вместе|част|номер|дальше|разом|отсюда|拼|连起|合起|接着|つなげ|合わせ|이어|붙여|합치|जोड़|मिला|اجمع|جمع|ملا/;

function splitPhones(input: DetectInput, indices: readonly number[]): SplitFinding[] {
  const whole = phonesIn(input, joinedScope(input.messages, indices, "\n").scope);
  if (whole.length > 0) return whole;
  // "since 2016. part two 570": where the author says that pieces come, only the last figures of each line are read.
  const lines = indices.map((index) => input.messages[index]?.text ?? "");
  if (!lines.some((line) => SPLIT_WORDS.test(line.toLowerCase()))) return [];
  const slices = indices.flatMap((index, i) => {
    const own = new Scope(prepareMessage(lines[i] ?? ""), (start, end) => [{ message: index, start, end }], true);
    const run = digitRuns(own, innocentSpans(own.text)).at(-1);
    const first = run?.elements[0];
    const last = run?.elements.at(-1);
    if (first === undefined || last === undefined) return [];
    return own.locate(first.start, last.end).slice(0, 1);
  });
  return slices.length < 2 ? [] : phonesIn(input, slicedScope(input.messages, slices));
}

/** Only the given stretches, one a line. */
function slicedScope(messages: readonly DetectMessage[], slices: readonly DetectedSpan[]): Scope {
  const starts: number[] = [];
  let text = "";
  for (const slice of slices) {
    if (text !== "") text += "\n";
    starts.push(text.length);
    text += (messages[slice.message]?.text ?? "").slice(slice.start, slice.end);
  }
  return new Scope(
    prepareMessage(text),
    (start, end) =>
      slices.flatMap((slice, i) => {
        const base = starts[i] as number;
        const from = Math.max(start - base, 0);
        const to = Math.min(end - base, slice.end - slice.start);
        return from < to ? [{ message: slice.message, start: slice.start + from, end: slice.start + to }] : [];
      }),
    true,
  );
}

function phonesIn(input: DetectInput, scope: Scope): SplitFinding[] {
  const found: SplitFinding[] = [];
  for (const finding of findPhones(scope, input.regions ?? [], innocentSpans(scope.text))) {
    const pieces = finding.pieces ?? [];
    const spans = mergeByMessage(pieces.flatMap((piece) => scope.locate(piece.start, piece.end)));
    if (spans.length < 2) continue;
    const digits = (finding.value ?? "").replace(/\D/g, "");
    if (digits.length < 8) continue;
    const reasons = finding.reasons.filter(
      (reason) => reason.code !== "glued_to_word" && reason.code !== "list_of_numbers" && reason.code !== "one_of_many",
    );
    reasons.push({ code: "split_over_messages", weight: 0.6, params: { messages: spans.length } });
    let loose = 0;
    for (const span of spans) {
      const text = input.messages[span.message]?.text ?? "";
      const rest = `${text.slice(0, span.start)} ${text.slice(span.end)}`;
      const words = rest.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "").length;
      loose += words;
    }
    const share = loose / spans.length;
    reasons.push({
      code: "only_figures_in_line",
      weight: share <= 1 ? 2.4 : share <= 3 ? 1.4 : share <= 6 ? 0.2 : share <= 12 ? -1.4 : -3.5,
    });
    if (SPLIT_WORDS.test(scope.text)) reasons.push({ code: "words_of_joining", weight: 1.2 });
    found.push({
      finding: { ...finding, reasons, obfuscations: [...finding.obfuscations, "split_messages"] },
      spans,
      scope,
    });
  }
  return found;
}

function mergeByMessage(spans: readonly DetectedSpan[]): DetectedSpan[] {
  const merged: DetectedSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && last.message === span.message) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function splitAddresses(input: DetectInput, indices: readonly number[]): SplitFinding[] {
  const found: SplitFinding[] = [];
  for (const glue of [" ", ""]) {
    const parts = glue === "" ? indices.filter((index) => (input.messages[index]?.text ?? "").length <= 48) : indices;
    if (parts.length < 2) continue;
    const { scope } = joinedScope(input.messages, parts, glue);
    if (
      !/[@.]/.test(scope.text) &&
      !scope.anchors.some((hit) => hit.entry.cat === "symbol" || hit.entry.cat === "provider")
    )
      continue;
    const spoken = spokenView(scope.text, scope.ascii, scope.anchors);
    const links =
      glue === ""
        ? findUrls(scope, spoken).filter((link) =>
            link.reasons.some((reason) => /^link_(?!base)/.test(reason.code) && reason.weight > 1),
          )
        : [];
    for (const finding of [...findEmails(scope, spoken), ...links]) {
      const spans = scope.locate(finding.start, finding.end);
      if (spans.length < 2) continue;
      const reasons: Reason[] = [
        ...finding.reasons,
        { code: "split_over_messages", weight: 1.4, params: { messages: spans.length } },
      ];
      found.push({
        finding: {
          ...finding,
          decoded: finding.value,
          reasons,
          obfuscations: [...finding.obfuscations, "split_messages"],
        },
        spans,
        scope,
      });
    }
  }
  return found;
}

/** One message as a piece of a name: all of it, or what stands behind an id word. */
function namePiece(text: string): { start: number; end: number; name: string; announced: boolean } | null {
  const message = prepareMessage(text);
  const plain = new Scope(message, (start, end) => [{ message: 0, start, end }], false);
  const spoken = spokenView(plain.text, plain.ascii, [...plain.anchors]);
  const folded = (spoken?.view.text ?? plain.text).trim();
  const lead = /^(?:(?:then|and|plus|puis|dann|luego|потом|ещё|и|y|e)\s)?/.exec(folded)?.[0].length ?? 0;
  const body = folded.slice(lead);
  const bare = /^(?:live:)?[a-z0-9_.-]{1,24}(?=$|[\s,!)]*$|[,，])/.exec(body);
  if (bare !== null && /[a-z0-9_]/.test(bare[0]))
    return { start: 0, end: text.length, name: bare[0], announced: false };
  const announced = /(?:is|id|ник|nick|user|username|handle|:|es|é|ist|est|это)\s["'@]?(?=[a-z0-9_.]{2,24}["']?$)/.exec(
    body,
  );
  if (announced !== null) {
    const token = readHandle(body, announced.index + announced[0].length);
    const at = token === null ? -1 : text.toLowerCase().lastIndexOf(token.name);
    if (token !== null && at >= 0) return { start: at, end: at + token.name.length, name: token.name, announced: true };
  }
  return null;
}

const CHATTER = new Set(
  "ok okay yes yeah yep no nope thanks thx thank hi hello hey sure cool great good fine nice done k kk lol haha wait sorry perfect awesome deal please pls bye morning hmm oh si vale ola oi oui non merci ja nein danke ciao grazie tak nie evet hayir tamam ya oke po opo da нет да ок".split(
    " ",
  ),
);

function splitNames(input: DetectInput, indices: readonly number[]): SplitFinding[] {
  if (indices.every((index) => (input.messages[index]?.text ?? "").length > 48)) return [];
  const { scope: glued, starts } = joinedScope(input.messages, indices, "");
  const first = indices[0] as number;
  const asked = askedService(input, first);
  const own = glued.anchors.filter((hit) => hit.entry.cat === "service");
  const service = own[0]?.entry.id ?? asked;
  if (service === null || service === undefined) return [];
  const pieces: { index: number; start: number; end: number; name: string }[] = [];
  let announced = false;
  for (const index of indices) {
    const text = input.messages[index]?.text ?? "";
    const place = starts[indices.indexOf(index)] as number;
    const serviceHere = own.some((hit) => hit.start < place + text.length && hit.end > place);
    const piece = namePiece(text);
    if (
      piece === null ||
      (serviceHere && !piece.announced && !/^\s*\S+\s*[,，]/.test(text)) ||
      CHATTER.has(piece.name)
    ) {
      if (pieces.length >= 2) break;
      if (!serviceHere) pieces.length = 0;
      continue;
    }
    announced ||= piece.announced;
    pieces.push({ index, start: piece.start, end: piece.end, name: piece.name });
  }
  const name = pieces.map((piece) => piece.name).join("");
  // The service itself in pieces ("tele" / "gram") makes one whole name behind it a part of the same trick.
  const splitService = own.some((hit) => glued.locate(hit.start, hit.end).length > 1);
  if (pieces.length < (splitService ? 1 : 2) || name.length < 4 || /^\d+$/.test(name) || !/[a-z]/.test(name)) return [];
  const spans: DetectedSpan[] = pieces.map((piece) => trimmed(input.messages[piece.index]?.text ?? "", piece));
  for (const hit of own.slice(0, 1)) {
    for (const span of glued.locate(hit.start, hit.end))
      if (!spans.some((other) => other.message === span.message)) spans.push(span);
  }
  const marked = /[0-9_.]/.test(name);
  const reasons: Reason[] = [
    { code: "handle_base", weight: -2.4 },
    { code: "service_named", weight: own.length > 0 ? 2 : 1.6, params: { service } },
    { code: "split_over_messages", weight: 0.8, params: { messages: pieces.length } },
  ];
  if (marked) reasons.push({ code: "name_shape", weight: 1.2 });
  if (announced) reasons.push({ code: "announced", weight: 1.6 });
  if (asked !== null) reasons.push({ code: "asked_for", weight: 1.2 });
  const finding: Finding = {
    kind: "handle",
    start: 0,
    end: 0,
    value: `${service}:${name}`,
    decoded: name,
    reasons,
    obfuscations: ["split_messages"],
  };
  return [{ finding, spans: spans.sort((a, b) => a.message - b.message), scope: glued }];
}

function trimmed(text: string, piece: { index: number; start: number; end: number }): DetectedSpan {
  let { start, end } = piece;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { message: piece.index, start, end };
}

/** The service the other party asked about in the turn before the first fragment. */
function askedService(input: DetectInput, index: number): string | null {
  const before = input.messages[index - 1];
  const own = input.messages[index];
  if (before === undefined || own === undefined || authorOf(before) === authorOf(own) || before.text.length > 240)
    return null;
  const scope = new Scope(prepareMessage(before.text), () => [], false);
  return scope.anchors.find((hit) => hit.entry.cat === "service")?.entry.id ?? null;
}
