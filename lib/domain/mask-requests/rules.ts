import { SIGNAL_KINDS, type SignalKind } from "@/lib/detect/types";
import { isReadable } from "@/lib/domain/signals/rules";
import { groupBy } from "@/lib/platform/rows";
import type { Phase, Violation } from "@/lib/policy/types";

/** Where in a content something is to be hidden; UTF-16 units of the text of that revision. */
export type MaskedContent = {
  contentId: string;
  revision: number;
  spans: { start: number; end: number; kind: string }[];
};

/** A text that a case rests on, with what was found in it. */
export type MaskSource = {
  content_id: string;
  revision: number;
  signals: { id: string; kind: string; spans: { contentId: string; start: number; end: number }[] }[];
};

/** What a confirmed flag is about: the content that it names, if any, and the phase in which that was written. */
export type ConfirmedFlag = { violation: Violation | null; content_id: string | null; phase: Phase };

/** A stretch of the decided account's own text that a person marked as missed. */
export type MissedMark = {
  content_id: string;
  revision: number;
  start: number;
  end: number;
  kind: SignalKind;
  phase: Phase;
};

/** The newest word of a person on a signal. */
export type LastVerdict = { isRight: boolean; actualKind: string | null };

/**
 * What a signal is by the newest word on it: detection's kind, another that a person named, or null where the person
 * said that it is no contact detail.
 */
export function kindAfter(kind: string, verdict: LastVerdict | undefined): string | null {
  if (!verdict || verdict.isRight) return kind;
  const known = SIGNAL_KINDS.find((one) => one === verdict.actualKind);
  return known ?? null;
}

/** Whether a violation, once confirmed, is a ground to hide a kind: what is allowed there stays to be read. */
function hides(violation: Violation, kind: SignalKind): boolean {
  if (violation === "scam_script") return true;
  return (violation === "off_platform_payment") === (kind === "payment_id");
}

/**
 * The spans that the marketplace is asked to hide: contact details in confirmed signals, less those that a person found
 * wrong, and what a person marked as missed, where a confirmed flag names its content or was raised in its phase. In
 * another phase the same detail may be allowed.
 */
export function masksOf(
  evidence: readonly MaskSource[],
  confirmed: {
    signalIds: ReadonlySet<string>;
    flags: readonly ConfirmedFlag[];
    /** Of the decision, for a flag that names none. */
    violations: readonly Violation[];
  },
  said: { verdicts: ReadonlyMap<string, LastVerdict>; missed: readonly MissedMark[] },
): MaskedContent[] {
  const revisions = new Map(evidence.map((row) => [row.content_id, row.revision]));
  const found = evidence.flatMap((row) =>
    row.signals.flatMap((signal) => {
      const kind = kindAfter(signal.kind, said.verdicts.get(signal.id));
      if (!confirmed.signalIds.has(signal.id) || kind === null || isReadable(kind as SignalKind)) return [];
      return signal.spans.map((span) => ({
        contentId: span.contentId,
        // A span may lie in another content than its signal: then in that content's text as it is in evidence.
        revision: span.contentId === row.content_id ? row.revision : (revisions.get(span.contentId) ?? 1),
        span: { start: span.start, end: span.end, kind },
      }));
    }),
  );
  const missed = said.missed
    .filter(
      (mark) =>
        !isReadable(mark.kind) &&
        confirmed.flags.some(
          (flag) =>
            (flag.content_id === mark.content_id || flag.phase === mark.phase) &&
            (flag.violation === null ? confirmed.violations : [flag.violation]).some((one) => hides(one, mark.kind)),
        ),
    )
    .map(({ content_id, revision, start, end, kind }) => ({
      contentId: content_id,
      revision,
      span: { start, end, kind: kind as string },
    }));
  return gathered([...found, ...missed]);
}

type MaskedSpan = { contentId: string; revision: number; span: MaskedContent["spans"][number] };

/** By content and revision, each stretch once: two people may mark the same. */
function gathered(spans: readonly MaskedSpan[]): MaskedContent[] {
  return [...groupBy(spans, (one) => JSON.stringify([one.contentId, one.revision])).values()].map((group) => ({
    contentId: group[0]!.contentId,
    revision: group[0]!.revision,
    spans: [...new Map(group.map((one) => [JSON.stringify(one.span), one.span])).values()].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  }));
}

const scattered = (contents: readonly MaskedContent[]): Map<string, MaskedSpan> =>
  new Map(
    contents.flatMap(({ contentId, revision, spans }) =>
      spans.map((span) => {
        const one = { contentId, revision, span };
        return [JSON.stringify([contentId, revision, span.start, span.end, span.kind]), one] as const;
      }),
    ),
  );

/** What is to be shown again and what is to be hidden besides, where masks changed. */
export function changedMasks(
  before: readonly MaskedContent[],
  after: readonly MaskedContent[],
): { lifted: MaskedContent[]; requested: MaskedContent[] } {
  const [old, now] = [scattered(before), scattered(after)];
  return {
    lifted: gathered([...old].flatMap(([key, one]) => (now.has(key) ? [] : [one]))),
    requested: gathered([...now].flatMap(([key, one]) => (old.has(key) ? [] : [one]))),
  };
}
