import type { EnforcementView } from "@/lib/domain/enforcement/schema";
import type { MeasureKind } from "@/lib/policy/types";

/** What a reviewer puts in the place of a decision's measures. */
export type Instead = {
  kind: "none" | MeasureKind;
  days: number | null;
  abilities: string[];
};

export const NOTHING: Instead = { kind: "none", days: null, abilities: [] };

type Standing = Pick<EnforcementView, "kind" | "state" | "badge" | "abilities" | "durationDays">;

const HARSHNESS: readonly MeasureKind[] = ["warn", "strip_badge", "restrict", "suspend"];

/** The measures that an answer would replace. */
export function standingOf<One extends { state: string }>(measures: readonly One[]): One[] {
  return measures.filter((one) => ["waiting", "pending_approval", "active"].includes(one.state));
}

/** The kinds that may take their place: never harsher than the harshest of them; a badge is kept, not chosen. */
export function kindsInstead(standing: readonly Standing[]): Instead["kind"][] {
  const most = Math.max(-1, ...standing.map((one) => HARSHNESS.indexOf(one.kind)));
  return ["none", ...HARSHNESS.slice(0, most + 1).filter((kind) => kind !== "strip_badge")];
}

/** As the API takes it. `kept`: badges that stay stripped. */
export function actionsOf(instead: Instead, kept: readonly Standing[]) {
  return [
    ...kept.map((one) => ({ kind: one.kind, badge: one.badge, durationDays: one.durationDays })),
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
