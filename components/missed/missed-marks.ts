import type { Mark } from "@/components/evidence/segments";
import type { MarkedSignal, RevealedSignal } from "@/components/evidence/types";
import type { ContentView } from "@/lib/domain/conversations/schema";
import type { MissedSpanView } from "@/lib/domain/verdicts/schema";

const HIDDEN = "\u2022";

/** The text with what was marked hidden in it: what was read before the mark was made is masked as if read after. */
function hide(text: string, missed: readonly MissedSpanView[]): string {
  const units = text.split("");
  for (const { start, masked } of missed) {
    for (let at = 0; at < masked.length && start + at < units.length; at += 1) {
      if (masked[at] === HIDDEN) units[start + at] = HIDDEN;
    }
  }
  return units.join("");
}

/** Contents with what people marked in the revision shown hidden. */
export function hideMissed(contents: readonly ContentView[], missed: readonly MissedSpanView[]): ContentView[] {
  if (missed.length === 0) return [...contents];
  return contents.map((content) => {
    const here = missed.filter((one) => one.contentId === content.id);
    if (here.length === 0) return content;
    const of = (revision: number) => here.filter((one) => one.revision === revision);
    return {
      ...content,
      text: hide(content.text, of(content.revision)),
      otherRevisions: content.otherRevisions.map((other) => ({ ...other, text: hide(other.text, of(other.revision)) })),
    };
  });
}

/** The marks of signals with those that people set among them, in the revisions shown. */
export function withMissed(
  marks: ReadonlyMap<string, readonly Mark<MarkedSignal>[]>,
  contents: readonly ContentView[],
  missed: readonly MissedSpanView[],
  revealed: ReadonlyMap<string, RevealedSignal>,
): Map<string, Mark<MarkedSignal>[]> {
  const all = new Map([...marks].map(([id, list]) => [id, [...list]]));
  const revisions = new Map(contents.map((content) => [content.id, content.revision]));
  for (const one of missed) {
    if (revisions.get(one.contentId) !== one.revision) continue;
    const { start, end } = one;
    const here = all.get(one.contentId) ?? [];
    here.push({
      start,
      end,
      data: {
        signal: {
          id: one.id,
          kind: one.kind,
          spans: [{ contentId: one.contentId, start, end }],
          value: null,
          score: 1,
          reasons: [],
          detector: { name: "", version: "" },
        },
        standing: { kind: "missed" },
        revealed: revealed.get(one.id) ?? null,
      },
    });
    all.set(one.contentId, here);
  }
  return all;
}
