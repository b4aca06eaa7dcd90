import { findEmails } from "@/lib/detect/finders/email";
import { findToldSigns } from "@/lib/detect/finders/email-odd-signs";
import { findUrls } from "@/lib/detect/finders/url";
import type { Anchor } from "@/lib/detect/gate/anchors";
import type { PreparedMessage } from "@/lib/detect/prepare";
import type { Scope } from "@/lib/detect/scope";
import type { SplitFinding, Talk, WindowJoins } from "@/lib/detect/thread/joined-scope";
import { toldInParts } from "@/lib/detect/thread/told-in-parts";
import { anchorsOver } from "@/lib/detect/thread/window-edges";
import type { Reason } from "@/lib/detect/types";
import { holdsWrittenSign, spokenView } from "@/lib/detect/views/spoken";

/** Addresses and links that go over the edges of messages, read with a space between them and without one. */
export function splitAddresses(talk: Talk, indices: readonly number[], joins: WindowJoins): SplitFinding[] {
  const messages = indices.map((index) => talk.prepared[index] as PreparedMessage);
  const short = joins.short.map((index) => talk.prepared[index] as PreparedMessage);
  const found = mayHoldSpaced(messages) ? addressesIn(joins.spaced, false) : [];
  const glued = short.length >= 2 && mayHoldGlued(short) ? joins.shortGlued : null;
  if (glued !== null) found.push(...addressesIn(glued, true));
  return found.length > 0 ? found : toldInParts(talk, indices, joins);
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
