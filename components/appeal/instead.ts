import type { DecidedAction } from "@/components/decision/draft";
import { daysLeft, mostDays, type StandingMeasure } from "@/lib/domain/appeal-answers/rules";
import type { EnforcementView } from "@/lib/domain/enforcement/schema";
import type { MeasureKind } from "@/lib/policy/types";

/** What a reviewer puts in the place of a decision's measures. */
export type Instead = {
  kind: "none" | MeasureKind;
  days: number | null;
  abilities: string[];
};

export const NOTHING: Instead = { kind: "none", days: null, abilities: [] };

type Measure = Pick<
  EnforcementView,
  "id" | "kind" | "state" | "badge" | "abilities" | "durationDays" | "endsAt" | "awaitsApproval"
>;

export type Standing = StandingMeasure & { id: string };

/** The measures that an answer would replace, as they stand at `now` for somebody who may approve, or may not. */
export function standingOf(measures: readonly Measure[], mayApprove: boolean, now: Date): Standing[] {
  return measures
    .filter((one) => ["waiting", "pending_approval", "active"].includes(one.state))
    .map((one) => ({
      id: one.id,
      kind: one.kind,
      badge: one.badge,
      abilities: one.abilities,
      daysLeft: daysLeft({ durationDays: one.durationDays, endsAt: one.endsAt ? new Date(one.endsAt) : null }, now),
      mayBind: mayApprove || !one.awaitsApproval,
    }));
}

/** The kinds that may take their place: none harsher, none that has no day left; a badge is kept, not chosen. */
export function kindsInstead(standing: readonly Standing[]): Instead["kind"][] {
  const warn = standing.some((one) => one.mayBind) ? (["warn"] as const) : [];
  return ["none", ...warn, ...(["restrict", "suspend"] as const).filter((kind) => mostDays(standing, kind) >= 1)];
}

/** The lengths of a kind to choose from: those listed that are no longer than what is left, and all that is left. */
export function daysInstead(
  standing: readonly Standing[],
  kind: MeasureKind,
  listed: readonly (number | null)[],
): (number | null)[] {
  const most = mostDays(standing, kind);
  const fitting = listed.filter((days) => (days ?? Number.POSITIVE_INFINITY) <= most);
  return Number.isFinite(most) && most >= 1 && !fitting.includes(most) ? [...fitting, most] : fitting;
}

/** The abilities that a restriction may take: any where a suspension stands, else what one took already. */
export function abilitiesInstead(standing: readonly Standing[], all: readonly string[]): string[] {
  const own = standing.filter((one) => one.mayBind);
  if (own.some((one) => one.kind === "suspend")) return [...all];
  return all.filter((code) => own.some((one) => one.kind === "restrict" && one.abilities.includes(code)));
}

export type KeptBadge = { id: string; kind: "strip_badge"; badge: string | null; durationDays: number | null };

/** The stripped badges that may stay away, each for what is left of its days. */
export function badgesToKeep(standing: readonly Standing[]): KeptBadge[] {
  return standing.flatMap(({ id, kind, badge, daysLeft: left, mayBind }) =>
    kind === "strip_badge" && mayBind && left >= 1
      ? [{ id, kind, badge, durationDays: Number.isFinite(left) ? Math.floor(left) : null }]
      : [],
  );
}

/** As the API takes it. `kept`: badges that stay stripped. */
export function actionsOf(instead: Instead, kept: readonly KeptBadge[]): DecidedAction[] {
  return [
    ...kept.map(({ kind, badge, durationDays }) => ({ kind, badge, durationDays })),
    ...(instead.kind === "none"
      ? []
      : [
          {
            kind: instead.kind,
            ...(instead.kind === "restrict" ? { abilities: instead.abilities } : {}),
            ...(instead.kind === "warn" ? {} : { durationDays: instead.days }),
          },
        ]),
  ];
}
