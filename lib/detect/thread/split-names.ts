import { CHATTER } from "@/lib/detect/finders/names";
import type { Anchor } from "@/lib/detect/gate/anchors";
import type { PreparedMessage } from "@/lib/detect/prepare";
import type { Finding } from "@/lib/detect/scope";
import { authorOf } from "@/lib/detect/thread/expectations";
import type { SplitFinding, Talk, WindowJoins } from "@/lib/detect/thread/joined-scope";
import { namePiece } from "@/lib/detect/thread/name-piece";
import { anchorsOver } from "@/lib/detect/thread/window-edges";
import type { DetectedSpan, DetectInput, Reason } from "@/lib/detect/types";

/** Lines that only say that a name comes. */
const ONLY_LEADS = new Set(
  "namanya username usernamenya name nick nickname id ismi adi nombre nome nom imie nazwa jmeno meno ime nimi".split(
    " ",
  ),
);

/** User names whose parts stand in several messages of a window. */
export function splitNames(
  input: DetectInput,
  talk: Talk,
  indices: readonly number[],
  joins: WindowJoins,
): SplitFinding[] {
  if (joins.short.length === 0) return [];
  const asked = askedService(talk, indices[0] as number);
  if (asked === null && !mayNameService(talk, indices)) return [];
  const { scope: glued, starts } = joins.glued;
  const own = glued.anchors.filter((hit) => hit.entry.cat === "service");
  const service = own[0]?.entry.id ?? asked;
  if (service === null || service === undefined) return [];
  const pieces: { index: number; start: number; end: number; name: string }[] = [];
  let announced = false;
  for (const index of indices) {
    const text = input.messages[index]?.text ?? "";
    const place = starts[indices.indexOf(index)] as number;
    const serviceHere = own.some((hit) => hit.start < place + text.length && hit.end > place);
    const message = talk.prepared[index] as PreparedMessage;
    const piece = namePiece(message) ?? (AWAITS_MORE.test(pieces.at(-1)?.name ?? "") ? firstWord(message) : null);
    if (
      piece === null ||
      (serviceHere && !piece.announced && !/^\s*\S+\s*[,，]/.test(text)) ||
      CHATTER.has(piece.name) ||
      ONLY_LEADS.has(piece.name)
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

/** A name that ends with a sign goes on: "the_gluepot" / "underscore" / "bex . msg me". */
const AWAITS_MORE = /[._-]$/;

function firstWord({ original }: PreparedMessage): ReturnType<typeof namePiece> {
  const word = /^\s*([a-z0-9]{2,24})(?![\p{L}\p{N}_-])/iu.exec(original);
  if (word === null) return null;
  return {
    start: word[0].length - (word[1] as string).length,
    end: word[0].length,
    name: (word[1] as string).toLowerCase(),
    announced: false,
  };
}

const isService = (hit: Anchor) => hit.entry.cat === "service";

/** A service stands in one of the messages, or over the edges of some ("tele" / "gram"). */
function mayNameService({ prepared }: Talk, indices: readonly number[]): boolean {
  const messages = indices.map((index) => prepared[index] as PreparedMessage);
  return messages.some((message) => message.anchors.some(isService)) || anchorsOver(messages).some(isService);
}

function trimmed(text: string, piece: { index: number; start: number; end: number }): DetectedSpan {
  let { start, end } = piece;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { message: piece.index, start, end };
}

/** The service the other party asked about in the turn before the first fragment. */
function askedService({ messages, prepared }: Talk, index: number): string | null {
  const before = messages[index - 1];
  const own = messages[index];
  if (before === undefined || own === undefined || authorOf(before) === authorOf(own) || before.text.length > 240)
    return null;
  const { anchors } = prepared[index - 1] as PreparedMessage;
  return anchors.find((hit) => hit.entry.cat === "service")?.entry.id ?? null;
}
