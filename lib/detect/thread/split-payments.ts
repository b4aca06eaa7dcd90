import { findPayments } from "@/lib/detect/finders/payment";
import { joinedScope, type SplitFinding, type WindowJoins } from "@/lib/detect/thread/joined-scope";
import type { DetectInput } from "@/lib/detect/types";

/** A message that is nothing but a piece of an account or a wallet. */
const PIECE = /^[0-9a-z]{2,60}(?: [0-9a-z]{2,8}){0,7}$/i;
const isPiece = (text: string) => text.length <= 100 && /\d/.test(text) && PIECE.test(text.trim());

/**
 * Wallets, bank and card numbers that go over the edges of messages: the window read with spaces between, and its
 * bare pieces read without. Only those whose check digits hold over all of the pieces: what merely looks like one is
 * two things said one after the other.
 */
export function splitPayments(input: DetectInput, indices: readonly number[], joins: WindowJoins): SplitFinding[] {
  const pieces = indices.filter((index) => isPiece(input.messages[index]?.text ?? ""));
  if (pieces.length === 0) return [];
  const scopes = pieces.length < 2 ? [joins.spaced] : [joins.spaced, joinedScope(input.messages, pieces, "").scope];
  const found: SplitFinding[] = [];
  for (const scope of scopes) {
    for (const finding of findPayments(scope)) {
      if (!finding.reasons.some((reason) => reason.code === "checksum_holds")) continue;
      const spans = scope.locate(finding.start, finding.end);
      if (spans.length < 2) continue;
      const reasons = [
        ...finding.reasons,
        { code: "split_over_messages", weight: 1.4, params: { messages: spans.length } },
      ];
      const obfuscations = [...finding.obfuscations, "split_messages"];
      found.push({ finding: { ...finding, decoded: finding.value, reasons, obfuscations }, spans, scope });
    }
  }
  return found;
}
