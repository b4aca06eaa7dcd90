import type { Anchor } from "@/lib/detect/gate/anchors";
import type { Finding, Scope } from "@/lib/detect/scope";
import type { Reason } from "@/lib/detect/types";

/** True when one of the services `ids` is named around a stretch. */
export const near = (
  hits: readonly Anchor[],
  start: number,
  end: number,
  ids: readonly string[],
  before = 60,
  after = 40,
) => hits.some((hit) => ids.includes(hit.entry.id) && hit.end > start - before && hit.start < end + after);

/** A payment id at a stretch of the text, with the disguises undone there. */
export function payFinding(
  scope: Scope,
  start: number,
  end: number,
  value: string,
  reasons: Reason[],
  decoded: string | null = null,
): Finding {
  const tricks = scope.tricks(start, end);
  if (tricks.length > 0) reasons.push({ code: "disguise", weight: 1 });
  return {
    kind: "payment_id",
    start,
    end,
    value,
    decoded: decoded ?? (tricks.length > 0 ? value : null),
    reasons: [{ code: "payment_base", weight: -1 }, ...reasons],
    obfuscations: tricks,
  };
}

/** An everyday word ("karta", "wise") is a way to pay where paying is spoken of, and no part of another name. */
export function paid(scope: Scope, hit: Anchor): boolean {
  if (scope.anchors.some((other) => other.entry.cat === "service" && other.start < hit.end && other.end > hit.start))
    return false;
  return scope.cues.some((cue) => cue.entry.cat === "pay" && Math.abs(cue.start - hit.start) < 60);
}
