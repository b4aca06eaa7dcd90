import type { Hit } from "@/lib/detect/intent/matcher";
import type { Rule } from "@/lib/detect/intent/rule";
import type { Mask } from "@/lib/detect/intent/sentence";

/** A rule ready to be matched: its sets as flags by slot, and as masks to leave early. */
export type CompiledRule = { rule: Rule; sets: readonly (readonly boolean[])[]; masks: readonly Mask[] };

export type Match = { compiled: CompiledRule; start: number; end: number; used: Hit[] };

const contains = (a: Hit, b: Hit) => a.start <= b.start && b.end <= a.end;
/** Letters between two hits; 0 when they touch or overlap. */
export const gap = (a: Hit, b: Hit) =>
  a.start < b.start ? Math.max(0, b.start - a.wordEnd) : Math.max(0, a.start - b.wordEnd);

/** The tightest standing of the rule's slots from each possible anchor; matches of one rule do not overlap. */
export function matchRule(compiled: CompiledRule, hits: readonly Hit[], factor: number): Match[] {
  const { rule, sets } = compiled;
  const window = rule.window * factor;
  const matches: Match[] = [];
  const first = sets[0];
  if (first === undefined) return matches;
  let lastEnd = -1;
  for (let i = 0; i < hits.length; i++) {
    const anchor = hits[i];
    if (anchor === undefined || !first[anchor.slot] || anchor.start < lastEnd) continue;
    let start = anchor.start;
    let end = anchor.wordEnd;
    const used = [anchor];
    let whole = true;
    for (let s = 1; s < sets.length; s++) {
      const flags = sets[s];
      let best: Hit | null = null;
      let bestGap = Number.POSITIVE_INFINITY;
      const previous = used[used.length - 1] ?? anchor;
      for (let j = 0; j < hits.length; j++) {
        const hit = hits[j];
        if (hit === undefined || flags === undefined || !flags[hit.slot]) continue;
        if (rule.ordered && hit.start < previous.wordEnd) continue;
        // One word cannot be both the verb and its object.
        if (used.some((other) => contains(other, hit) || contains(hit, other))) continue;
        const distance = gap(anchor, hit);
        if (distance < bestGap) {
          bestGap = distance;
          best = hit;
        }
      }
      if (best === null || bestGap > window) {
        whole = false;
        break;
      }
      used.push(best);
      start = Math.min(start, best.start);
      end = Math.max(end, best.wordEnd);
    }
    if (!whole || end - start > window + 60) continue;
    matches.push({ compiled, start, end, used });
    lastEnd = end;
  }
  return matches;
}
