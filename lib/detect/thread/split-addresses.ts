import { findEmails } from "@/lib/detect/finders/email";
import { findToldSigns } from "@/lib/detect/finders/email-odd-signs";
import { checkHost } from "@/lib/detect/finders/hosts";
import { CHATTER } from "@/lib/detect/finders/names";
import { findUrls } from "@/lib/detect/finders/url";
import type { Anchor } from "@/lib/detect/gate/anchors";
import type { PreparedMessage } from "@/lib/detect/prepare";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { SplitFinding, Talk, WindowJoins } from "@/lib/detect/thread/joined-scope";
import { JOINING_WORDS } from "@/lib/detect/thread/joining-words";
import { namePiece } from "@/lib/detect/thread/name-piece";
import { anchorsOver } from "@/lib/detect/thread/window-edges";
import type { Reason } from "@/lib/detect/types";
import { holdsWrittenSign, spokenView } from "@/lib/detect/views/spoken";
import { toOriginal } from "@/lib/detect/views/view";

/** Addresses and links that go over the edges of messages, read with a space between them and without one. */
export function splitAddresses(talk: Talk, indices: readonly number[], joins: WindowJoins): SplitFinding[] {
  const messages = indices.map((index) => talk.prepared[index] as PreparedMessage);
  const short = joins.short.map((index) => talk.prepared[index] as PreparedMessage);
  const found = mayHoldSpaced(messages) ? addressesIn(joins.spaced, false) : [];
  const glued = short.length >= 2 && mayHoldGlued(short) ? joins.shortGlued : null;
  if (glued !== null) found.push(...addressesIn(glued, true));
  return found.length > 0 ? found : toldInParts(talk, indices, joins);
}

const HOST = /(?<![\w@./-])[a-z0-9-]{2,40}(?:\.[a-z]{2,8}){1,2}(?![\w/-]|\.\w)/g;
const HOST_BEHIND_AT = /@ ?\p{L}{0,12} ?$/u;

/** "my mail is at example.com, the front comes in two texts" / "kite" / "0045": which part is which is said in words. */
function toldInParts(talk: Talk, indices: readonly number[], joins: WindowJoins): SplitFinding[] {
  const messages = indices.map((index) => talk.prepared[index] as PreparedMessage);
  const holding = messages.findIndex(({ compact }) => compact.text.includes(".") && !compact.text.includes("://"));
  if (holding < 0) return [];
  const { text } = (messages[holding] as PreparedMessage).compact;
  const match = [...text.matchAll(HOST)].find(([host]) => checkHost(host, false) !== null);
  if (match === undefined) return [];
  const told = messages.some(({ compact }) => JOINING_WORDS.test(compact.text));
  const mails =
    HOST_BEHIND_AT.test(text.slice(0, match.index)) ||
    messages.some(({ cues }) => cues.some(({ entry }) => entry.cat === "mail"));
  if (!told || !mails) return [];
  const pieces: { index: number; start: number; end: number; name: string }[] = [];
  messages.forEach((message, i) => {
    const piece = i === holding ? null : namePiece(message);
    if (piece !== null && !CHATTER.has(piece.name)) pieces.push({ index: indices[i] as number, ...piece });
  });
  const name = pieces.map((piece) => piece.name).join("");
  if (!/^[a-z0-9][a-z0-9._-]{2,40}$/.test(name) || !/[a-z]/.test(name)) return [];
  const value = `${name}@${match[0]}`;
  const place = toOriginal((messages[holding] as PreparedMessage).compact, match.index, match.index + match[0].length);
  const reasons: Reason[] = [
    { code: "email_base", weight: -0.8 },
    { code: "known_suffix", weight: 0.6 },
    { code: "split_over_messages", weight: 1.4, params: { messages: pieces.length + 1 } },
    { code: "words_of_joining", weight: 1.2 },
  ];
  const spans = [
    ...pieces.map(({ index, start, end }) => ({ message: index, start, end })),
    { message: indices[holding] as number, ...place },
  ].sort((a, b) => a.message - b.message);
  const finding: Finding = {
    kind: "email",
    start: 0,
    end: 0,
    value,
    decoded: value,
    reasons,
    obfuscations: ["split_messages"],
  };
  return [{ finding, spans, scope: joins.spaced }];
}

const isAddressPart = ({ entry }: Anchor) => entry.cat === "provider" || entry.cat === "symbol";

/** An at sign, a provider, or a sign written as a word or apart, in one of the messages or over an edge. */
function mayHoldSpaced(messages: readonly PreparedMessage[]): boolean {
  if (messages.some((message) => message.mayJoin || message.anchors.some(isAddressPart))) return true;
  const text = messages.map((message) => message.compact.text).join(" ");
  return text.includes("@") || holdsWrittenSign(text);
}

const INNER_DOT = /[^\s.,!?;:]\.[^\s.,!?;:]/;
/** "example." / "com", "example" / ".com": the dot stands at an edge of a message that is one word. */
const EDGE_DOT = /^\s*\S+\.\s*$|^\s*\./;

/** An at sign, a dot inside a word or at its edge, or a provider, in one of the short messages or over an edge. */
function mayHoldGlued(messages: readonly PreparedMessage[]): boolean {
  const holds = ({ compact: { text }, anchors, mayJoin }: PreparedMessage) =>
    mayJoin || text.includes("@") || INNER_DOT.test(text) || EDGE_DOT.test(text) || anchors.some(isAddressPart);
  return messages.some(holds) || anchorsOver(messages).some(isAddressPart);
}

function addressesIn(scope: Scope, isGlued: boolean): SplitFinding[] {
  const found: SplitFinding[] = [];
  const anchors = scope.anchors;
  const providers = anchors.some((hit) => hit.entry.cat === "provider");
  if (!/[@.]/.test(scope.text) && !providers && !anchors.some((hit) => hit.entry.cat === "symbol")) return found;
  const spoken = spokenView(scope.text, scope.ascii, anchors);
  // A plain address holds no space, so that none goes over an edge where one stands.
  if (!isGlued && spoken === null && !providers && !scope.text.includes("@") && scope.message.joined.length === 0)
    return found;
  const links = isGlued
    ? findUrls(scope, spoken).filter((link) =>
        link.reasons.some((reason) => /^link_(?!base)/.test(reason.code) && reason.weight > 1),
      )
    : [];
  const mails = findEmails(scope, spoken);
  if (spoken !== null && !isGlued) findToldSigns(scope, spoken, mails);
  for (const finding of [...mails, ...links]) {
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
  return found;
}
