import type { PreparedMessage } from "@/lib/detect/prepare";
import { authorOf } from "@/lib/detect/thread/expectations";
import { type SplitFinding, type Talk, WindowJoins } from "@/lib/detect/thread/joined-scope";
import { splitAddresses } from "@/lib/detect/thread/split-addresses";
import { splitNames } from "@/lib/detect/thread/split-names";
import { splitPayments } from "@/lib/detect/thread/split-payments";
import { splitPhones } from "@/lib/detect/thread/split-phones";
import type { DetectedSignal, DetectedSpan, DetectInput, DetectMessage } from "@/lib/detect/types";

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

/** A name, or a number as short as a piece of one: what the whole explains, not the other way round. */
export const isPieceOf = ({ kind, reasons }: DetectedSignal) =>
  kind === "handle" || (kind === "phone" && reasons.some(({ code }) => code === "short_number"));

/** Contacts that only show when the messages of one author are read together. */
export function findSplit(
  input: DetectInput,
  prepared: readonly PreparedMessage[],
  whole: readonly DetectedSignal[],
): SplitFinding[] {
  const found: SplitFinding[] = [];
  const talk: Talk = { messages: input.messages, prepared };
  const explained = (spans: readonly DetectedSpan[]) =>
    whole.some(
      (signal) =>
        signal.score >= 0.5 &&
        !isPieceOf(signal) &&
        signal.spans.some((own) =>
          spans.some((span) => span.message === own.message && span.start < own.end && span.end > own.start),
        ),
    );
  for (const { indices } of windowsOf(input.messages)) {
    const add = (items: readonly SplitFinding[], own: number) => {
      for (const item of items) if (!explained(item.spans.slice(0, own)) && free(found, item.spans)) found.push(item);
    };
    if (worthJoining(input.messages, indices)) add(splitPhones(input, talk, indices), Number.POSITIVE_INFINITY);
    const joins = new WindowJoins(input.messages, indices);
    // A check digit over all of the pieces explains better what one of them looked like by itself.
    for (const item of splitPayments(input, indices, joins)) if (free(found, item.spans)) found.push(item);
    add([...splitAddresses(talk, indices, joins), ...splitNames(input, talk, indices, joins)], 1);
  }
  return found;
}

const free = (found: readonly SplitFinding[], spans: readonly DetectedSpan[]) =>
  !found.some((other) =>
    other.spans.some((own) =>
      spans.some((span) => span.message === own.message && span.start < own.end && span.end > own.start),
    ),
  );

const FIGURE_OR_WORD = /\p{Nd}|[\p{L}]{2}/u;

function worthJoining(messages: readonly DetectMessage[], indices: readonly number[]): boolean {
  return indices.filter((index) => FIGURE_OR_WORD.test(messages[index]?.text ?? "")).length >= 2;
}
