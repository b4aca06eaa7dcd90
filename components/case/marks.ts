import type { Mark } from "@/components/evidence/segments";
import type { MarkedSignal, RevealedSignal } from "@/components/evidence/types";
import type { ContentView, SignalView } from "@/lib/domain/conversations/schema";

export type CaseMarks = {
  /** By content id. */
  marks: Map<string, Mark<MarkedSignal>[]>;
  /** Signals that count, in the order of reading. */
  order: { signalId: string; contentId: string }[];
  signals: Map<string, SignalView>;
};

/** Where each signal stands in each content. A value split over messages has a mark in every one of them. */
export function caseMarks(contents: readonly ContentView[], revealed: ReadonlyMap<string, RevealedSignal>): CaseMarks {
  const marks = new Map<string, Mark<MarkedSignal>[]>();
  const signals = new Map<string, SignalView>();
  for (const content of contents) for (const signal of content.signals) signals.set(signal.id, signal);
  // Spans of an earlier revision point into that text: they are known to the card, but never marked in today's.
  const standing = [...signals.values()];
  for (const content of contents) {
    for (const signal of content.otherRevisions.flatMap((revision) => revision.signals)) {
      if (!signals.has(signal.id)) signals.set(signal.id, signal);
    }
  }
  for (const signal of standing) {
    for (const span of signal.spans) {
      const here = marks.get(span.contentId) ?? [];
      here.push({
        start: span.start,
        end: span.end,
        data: { signal, standing: signal.standing, revealed: revealed.get(signal.id) ?? null },
      });
      marks.set(span.contentId, here);
    }
  }
  const order: CaseMarks["order"] = [];
  const listed = new Set<string>();
  for (const content of contents) {
    const here = [...(marks.get(content.id) ?? [])].sort((a, b) => a.start - b.start);
    for (const mark of here) {
      const { signal, standing } = mark.data;
      if (standing.kind !== "flagged" || listed.has(signal.id)) continue;
      listed.add(signal.id);
      order.push({ signalId: signal.id, contentId: content.id });
    }
  }
  return { marks, order, signals };
}
