import { findEmails } from "@/lib/detect/finders/email";
import { findUrls } from "@/lib/detect/finders/url";
import type { Scope } from "@/lib/detect/scope";
import type { SplitFinding } from "@/lib/detect/thread/joined-scope";
import type { Reason } from "@/lib/detect/types";
import { spokenView } from "@/lib/detect/views/spoken";

/**
 * Addresses and links that go over the edges of messages, read with a space between them and without one. `glued`
 * makes the reading without; null when fewer than two messages are short enough.
 */
export function splitAddresses(spaced: Scope, glued: Scope | null): SplitFinding[] {
  return [...addressesIn(spaced, false), ...(glued === null ? [] : addressesIn(glued, true))];
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
  return found;
}
