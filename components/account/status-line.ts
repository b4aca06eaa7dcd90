import type { AccountStatus, EnforcementState } from "@/lib/domain/enforcement/schema";
import type { MeasureKind } from "@/lib/policy/types";

/** What the bar shows of a stretch of time. */
export type LifeState = "active" | "restricted" | "suspended" | "closed" | "review";
export type Stretch = { state: LifeState; from: number; to: number; byMarketplace: boolean };

/** A measure that took something for a while, or said something once. */
export type LifeMeasure = {
  id: string;
  kind: MeasureKind;
  badge: string | null;
  state: EnforcementState;
  startsAt: string | null;
  endsAt: string | null;
  closedAt: string | null;
};

/** A warning or a stripped badge: a point on the bar, for it takes no stretch of time from the status. */
export type LifeMark = { id: string; at: number; kind: "warn" | "strip_badge"; badge: string | null };

export type Life = { from: number; to: number; stretches: Stretch[]; marks: LifeMark[] };

type Input = {
  /** Since when the account is known, ms. */
  since: number;
  now: number;
  measures: readonly LifeMeasure[];
  reported: { status: AccountStatus; since: number | null };
  /** When the oldest case that still wants a decision was opened, ms. */
  reviewSince: number | null;
};

const STRENGTH: Record<LifeState, number> = { active: 0, review: 1, restricted: 2, suspended: 3, closed: 4 };

/** What lies before the first event takes at most this part of the bar: years without one would hide the weeks with many. */
const LEAD = 0.25;

function spansOf({ now, measures, reported, reviewSince }: Input): Stretch[] {
  const spans: Stretch[] = [];
  for (const measure of measures) {
    if (measure.startsAt === null || (measure.kind !== "restrict" && measure.kind !== "suspend")) continue;
    const end = measure.closedAt ?? measure.endsAt;
    spans.push({
      state: measure.kind === "restrict" ? "restricted" : "suspended",
      from: Date.parse(measure.startsAt),
      to: Math.min(now, end === null ? now : Date.parse(end)),
      byMarketplace: false,
    });
  }
  if (reported.status !== "active") {
    spans.push({ state: reported.status, from: reported.since ?? now, to: now, byMarketplace: true });
  }
  if (reviewSince !== null) spans.push({ state: "review", from: reviewSince, to: now, byMarketplace: false });
  return spans.filter((span) => span.to > span.from);
}

/**
 * How the account stood through time, gapless from when it is known until now: at each moment the strongest of what
 * measures took and what the marketplace reports; a case in review shows only where nothing was taken.
 */
export function lifeOf(input: Input): Life {
  const { now } = input;
  const marks = input.measures.flatMap((measure) =>
    measure.startsAt !== null && (measure.kind === "warn" || measure.kind === "strip_badge")
      ? [{ id: measure.id, at: Date.parse(measure.startsAt), kind: measure.kind, badge: measure.badge }]
      : [],
  );
  const spans = spansOf(input);
  const first = Math.min(now, ...spans.map((span) => span.from), ...marks.map((mark) => mark.at));
  const since = Math.min(input.since, first);
  const eventful = now - first;
  const from = eventful === 0 ? since : Math.max(since, first - (eventful * LEAD) / (1 - LEAD));

  const cuts = [...new Set([from, now, ...spans.flatMap((span) => [span.from, span.to])])]
    .filter((cut) => cut >= from && cut <= now)
    .sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!];
    const strongest = spans
      .filter((span) => span.from <= start && span.to >= end)
      .reduce<Stretch | null>(
        (most, span) => (most === null || STRENGTH[span.state] > STRENGTH[most.state] ? span : most),
        null,
      );
    const state = strongest?.state ?? "active";
    const byMarketplace = strongest?.byMarketplace ?? false;
    const last = stretches[stretches.length - 1];
    if (last !== undefined && last.state === state && last.byMarketplace === byMarketplace) last.to = end;
    else stretches.push({ state, from: start, to: end, byMarketplace });
  }
  return { from, to: now, stretches, marks: marks.filter((mark) => mark.at >= from) };
}
