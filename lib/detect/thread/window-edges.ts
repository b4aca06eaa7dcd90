import type { Anchor } from "@/lib/detect/gate/anchors";
import { findAnchors, type PreparedMessage } from "@/lib/detect/prepare";

/** No name has more letters on one side of an edge. */
const REACH = 14;

/**
 * Names that only show when the messages are read without a gap ("tele" / "gram"), and those that stand at their edges
 * anyway. Offsets mean nothing: the middle of longer messages is left out.
 */
export function anchorsOver(messages: readonly PreparedMessage[]): readonly Anchor[] {
  let text = "";
  let ascii = true;
  for (const message of messages) {
    const own = message.compact.text;
    text += own.length <= 2 * REACH ? own : `${own.slice(0, REACH)}\n${own.slice(-REACH)}`;
    ascii &&= message.ascii;
  }
  return findAnchors(text, ascii);
}
