import { detect } from "@/lib/detect/detect";
import type { Reason, SignalKind } from "@/lib/detect/types";
import type { ContentView, SignalStanding, SignalView } from "@/lib/domain/conversations/schema";
import { hideInSpan, maskFound, maskStored, type StoredSpan } from "@/lib/domain/signals/rules";
import { BULLET } from "@/lib/policy/mask-rule";
import type { ExceptionKind, Phase } from "@/lib/policy/types";

/** A signal as evidence and the signals' own table keep it. */
export type StoredSignal = {
  id: string;
  kind: SignalKind;
  spans: StoredSpan[];
  score: number;
  reasons: Reason[];
  obfuscations: string[];
  script: string | null;
  maskedValue: string | null;
  detector: { name: string; version: string };
};

/** One text to show, from the case's evidence or from the content as it stands. */
export type ShownText = {
  contentId: string;
  externalId: string;
  revision: number;
  text: string;
  judged: boolean;
  signals: readonly StoredSignal[];
  /** What people marked as missed in it, masked. */
  missed?: readonly Pick<StoredSpan, "start" | "masked">[];
};

/** A signal with the text it was found in: of another revision of that text it says nothing. */
export type PlacedSignal = { contentId: string; revision: number; signal: StoredSignal };

export type FlagOfSignal = NonNullable<SignalView["flag"]>;

/** Letters and digits hidden, as long as before: of what nobody looked for contacts in yet. */
export function hideAll(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}]/gu, (char) => BULLET.repeat(char.length));
}

/** Text that detection never judges, such as a complaint's note, with what it finds in it masked. */
export function maskUnjudged(text: string): string {
  if (text === "") return text;
  const found = detect({ surface: "message", messages: [{ role: "unknown", text }] });
  const sources = [{ contentId: "", text }];
  return maskStored(
    text,
    found.signals.flatMap((signal) => maskFound(signal, sources).spans),
  );
}

/** What counts on which signals: the flags of this case, and for the others why they do not count here; by signal id. */
export type Counted = {
  flags: ReadonlyMap<string, FlagOfSignal>;
  standings: ReadonlyMap<string, SignalStanding>;
};

function toSignalView(signal: StoredSignal, { flags, standings }: Counted): SignalView {
  const flag = flags.get(signal.id) ?? null;
  return {
    id: signal.id,
    kind: signal.kind,
    spans: signal.spans.map((span) => ({
      contentId: span.contentId,
      start: span.start,
      end: span.end,
      decoded: span.decoded,
      parts: span.parts,
      page: span.page ?? null,
      box: span.box ?? null,
    })),
    value: signal.maskedValue,
    score: Math.round(signal.score * 10_000) / 10_000,
    reasons: signal.reasons,
    obfuscations: signal.obfuscations,
    script: signal.script,
    detector: signal.detector,
    flag,
    standing: flag ? { kind: "flagged" } : (standings.get(signal.id) ?? { kind: "none" }),
  };
}

/**
 * A text masked, with every signal that has a span in it. `pool` are the signals of all texts around it: half of a split
 * number belongs to a signal that is kept with the other half.
 */
export function maskedWithSignals(
  shown: ShownText,
  pool: readonly PlacedSignal[],
  counted: Counted,
): { text: string; signals: SignalView[] } {
  const known = new Map(shown.signals.map((signal) => [signal.id, signal]));
  for (const { contentId, revision, signal } of pool) {
    const speaksOfIt = contentId !== shown.contentId || revision === shown.revision;
    if (speaksOfIt && !known.has(signal.id) && signal.spans.some((span) => span.contentId === shown.externalId)) {
      known.set(signal.id, signal);
    }
  }
  const signals = [...known.values()];
  const spans = signals.flatMap((signal) => signal.spans).filter((span) => span.contentId === shown.externalId);
  return {
    text: shown.judged ? maskStored(shown.text, [...spans, ...(shown.missed ?? [])]) : hideAll(shown.text),
    signals: signals.map((signal) => toSignalView(withoutMissed(signal, shown), counted)),
  };
}

/** An ask's stretch may hold the very contact that somebody marked as missed. */
function withoutMissed(signal: StoredSignal, { externalId, missed = [] }: ShownText): StoredSignal {
  if (missed.length === 0) return signal;
  const spans = signal.spans.map((span) => (span.contentId === externalId ? hideInSpan(span, missed) : span));
  return { ...signal, spans };
}

/** Which of a content's texts to show, and what became of it since. */
export function chooseText<
  Live extends { revision: number; deletedAt: Date | null },
  Kept extends { revision: number; flagged: boolean },
>(
  live: Live | null,
  kept: readonly Kept[],
):
  | { from: "evidence"; kept: Kept; others: Kept[]; state: ContentView["state"] }
  | { from: "content"; live: Live; state: "current" | "deleted" }
  | null {
  const flagged = kept.filter((one) => one.flagged).sort((a, b) => a.revision - b.revision);
  const copy = flagged.at(-1) ?? (live && !live.deletedAt ? undefined : kept.at(-1));
  if (!copy) return live ? { from: "content", live, state: live.deletedAt ? "deleted" : "current" } : null;
  const state = !live ? "gone" : live.deletedAt ? "deleted" : live.revision !== copy.revision ? "edited" : "current";
  return { from: "evidence", kept: copy, others: flagged.filter((one) => one !== copy), state };
}

export type Assessed = {
  phase: Phase;
  exceptions: ExceptionKind[];
  policyVersion: number;
  stances: ContentView["stances"];
};
