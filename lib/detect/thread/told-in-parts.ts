import { checkHost } from "@/lib/detect/finders/hosts";
import { CHATTER, isStrange } from "@/lib/detect/finders/names";
import { PARTS } from "@/lib/detect/finders/number-chain";
import type { PreparedMessage } from "@/lib/detect/prepare";
import type { SplitFinding, Talk, WindowJoins } from "@/lib/detect/thread/joined-scope";
import { JOINING_WORDS } from "@/lib/detect/thread/joining-words";
import { namePiece } from "@/lib/detect/thread/name-piece";
import type { Reason } from "@/lib/detect/types";
import { mayHoldDot, spokenView } from "@/lib/detect/views/spoken";
import { type Range, toOriginal, type View } from "@/lib/detect/views/view";

const HOST = /(?<![\w@./-])[a-z0-9-]{2,40}(?:\.[a-z]{2,8}){1,2}(?![\w/-]|\.\w)/g;
/** The same behind a sign that was said in words. */
const HOST_OF_SIGN = /(?<=@)[a-z0-9-]{2,40}(?:\.[a-z]{2,8}){1,2}(?![\w/-]|\.\w)/g;
const BEHIND_AT = /@ ?\p{L}{0,12} ?$/u;

type ToldHost = {
  host: string;
  place: Range;
  isSure: boolean;
  /** An at sign stands beside it, or a word that means nothing else. */
  isSigned: boolean;
  /** The everyday word for the sign stands in front: "at example . org". */
  isWorded: boolean;
};

/** A host that the message says to be the end of an address: behind an at sign, or beside words of mail and of its parts. */
function toldHost(message: PreparedMessage): ToldHost | null {
  const { compact, anchors } = message;
  const { text } = compact;
  if (text.includes("://")) return null;
  const hostIn = (view: View, form: RegExp) =>
    [...view.text.matchAll(form)].find(([host]) => checkHost(host, false) !== null);
  const plain = text.includes(".") ? hostIn(compact, HOST) : undefined;
  const spoken =
    plain === undefined && mayHoldDot(text, anchors) ? spokenView(text, message.ascii, anchors, true) : null;
  const behindSign = spoken === null ? undefined : hostIn(spoken.view, HOST_OF_SIGN);
  const match = plain ?? behindSign ?? (spoken === null ? undefined : hostIn(spoken.view, HOST));
  if (match === undefined) return null;
  const inText = (from: number, to: number) =>
    spoken === null ? { start: from, end: to } : toOriginal(spoken.view, from, to);
  const { start, end } = inText(match.index, match.index + match[0].length);
  const isSigned =
    BEHIND_AT.test(text.slice(0, start)) ||
    anchors.some(({ entry }) => entry.cat === "symbol" && entry.id === "@" && !entry.ambiguous);
  return {
    host: match[0],
    place: toOriginal(compact, start, end),
    isSure: isSigned || (JOINING_WORDS.test(text) && message.cues.some(({ entry }) => entry.cat === "mail")),
    isSigned,
    isWorded: behindSign !== undefined,
  };
}

/** "Note B: [at]": a message that is the sign and nothing else. */
const isLoneSign = ({ compact, ascii, anchors }: PreparedMessage) =>
  compact.text.length <= LONGEST_SIGN &&
  LONE_SIGN.test(spokenView(compact.text, ascii, anchors, true)?.view.text ?? "");
const LONGEST_SIGN = 24;
const LONE_SIGN = /(?:^|:) ?@ ?$/;

/** The first of them, and in which message it stands. */
function firstToldHost(messages: readonly PreparedMessage[]): (ToldHost & { at: number }) | null {
  for (const [at, message] of messages.entries()) {
    const told = toldHost(message);
    if (told !== null) return { ...told, at };
  }
  return null;
}

/** Figures, signs inside, or letters that are no word. */
const isOdd = (name: string) => /[\d._-]/.test(name) || isStrange(name);

/**
 * "my mail is at example.com, the front comes in two texts" / "kite" / "0045"; "the first part is quernbakes" / "then @ comes
 * example.com": which part is which is said in words.
 */
export function toldInParts(talk: Talk, indices: readonly number[], joins: WindowJoins): SplitFinding[] {
  const messages = indices.map((index) => talk.prepared[index] as PreparedMessage);
  const told = firstToldHost(messages);
  if (told === null) return [];
  const isSignApart = messages.some(isLoneSign);
  const saysParts = isSignApart || messages.some(({ compact }) => JOINING_WORDS.test(compact.text));
  if (!told.isSigned && !saysParts) return [];
  const pieces: { message: number; start: number; end: number; name: string; isSure: boolean }[] = [];
  messages.forEach((message, i) => {
    const piece = i === told.at ? null : namePiece(message);
    if (piece === null || CHATTER.has(piece.name) || PARTS.has(piece.name)) return;
    const isSure = piece.announced && isOdd(piece.name) && JOINING_WORDS.test(message.compact.text);
    pieces.push({ message: indices[i] as number, start: piece.start, end: piece.end, name: piece.name, isSure });
  });
  const name = pieces.map((piece) => piece.name).join("");
  if (!/^[a-z0-9][a-z0-9._-]{2,40}$/.test(name) || !/[a-z]/.test(name) || !isOdd(name)) return [];
  // A site and a word beside it are in every other talk about work.
  if (!told.isSure && !((told.isWorded || isSignApart) && saysParts) && !pieces.some(({ isSure }) => isSure)) return [];
  const value = `${name}@${told.host}`;
  const reasons: Reason[] = [
    { code: "email_base", weight: -0.8 },
    { code: "known_suffix", weight: 0.6 },
    { code: "split_over_messages", weight: 1.4, params: { messages: pieces.length + 1 } },
    { code: "words_of_joining", weight: 1.2 },
  ];
  const spans = [
    ...pieces.map(({ message, start, end }) => ({ message, start, end })),
    { message: indices[told.at] as number, ...told.place },
  ].sort((a, b) => a.message - b.message);
  return [
    {
      finding: {
        kind: "email",
        start: 0,
        end: 0,
        value,
        decoded: value,
        reasons,
        obfuscations: ["split_messages"],
      },
      spans,
      scope: joins.spaced,
    },
  ];
}
