import type { AccountStatus, EffectiveState, EnforcementState, ReportedState } from "@/lib/domain/enforcement/schema";
import type { MeasureKind } from "@/lib/policy/types";

/**
 * What may happen to a measure. `undone` was never told to anybody; `reversed` was. `lift` ends a restriction that stood
 * in for a suspension once the second person answered.
 */
export type EnforcementStep = "activate" | "approve" | "reject" | "expire" | "undo" | "reverse" | "lift";

/**
 * A measure that binds while it waits for its second person is `waiting` in the grace and `active` after it, like any
 * other: approving leaves it where it is, rejecting takes it back.
 */
const NEXT: Record<EnforcementState, Partial<Record<EnforcementStep, EnforcementState>>> = {
  waiting: {
    activate: "active",
    approve: "waiting",
    reject: "rejected",
    undo: "undone",
    reverse: "undone",
    lift: "undone",
  },
  pending_approval: { approve: "waiting", reject: "rejected", undo: "undone", reverse: "undone" },
  active: { approve: "active", reject: "reversed", expire: "expired", reverse: "reversed", lift: "expired" },
  rejected: {},
  expired: {},
  undone: {},
  reversed: {},
};

/** The state after a step, or null where the step is not possible. An approved measure waits out what is left of the grace. */
export function nextState(state: EnforcementState, step: EnforcementStep): EnforcementState | null {
  return NEXT[state][step] ?? null;
}

/** The states from which a step is possible, for guarded updates. */
export function statesBefore(step: EnforcementStep): EnforcementState[] {
  return (Object.keys(NEXT) as EnforcementState[]).filter((state) => nextState(state, step) !== null);
}

/** An active enforcement, as far as the effective state asks. */
export type ActiveMeasure = {
  kind: MeasureKind;
  badge: string | null;
  abilities: readonly string[];
  endsAt: Date | null;
};

/** Weakest first: of what the marketplace reports and what enforcements take, the stronger holds. */
const STRENGTH: readonly AccountStatus[] = ["active", "restricted", "suspended", "closed"];

function stronger(a: AccountStatus, b: AccountStatus): AccountStatus {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b;
}

/**
 * The reported state less what active enforcements take. Restrictions add up, a suspension goes over all, a badge is
 * gone while any enforcement strips it. Nothing the marketplace reports lifts an enforcement, because enforcements are
 * taken off whatever it reports.
 */
export function effectiveState(reported: ReportedState, active: readonly ActiveMeasure[]): EffectiveState {
  const stripped = new Set(active.flatMap((measure) => (measure.kind === "strip_badge" ? (measure.badge ?? []) : [])));
  const until = new Map<string, Date | null>();
  for (const measure of active) {
    if (measure.kind !== "restrict") continue;
    for (const ability of measure.abilities) {
      const known = until.get(ability);
      const open = known === null || measure.endsAt === null;
      until.set(ability, open ? null : known && known > measure.endsAt! ? known : measure.endsAt);
    }
  }
  const taken: AccountStatus = active.some((measure) => measure.kind === "suspend")
    ? "suspended"
    : until.size > 0
      ? "restricted"
      : "active";
  return {
    status: stronger(reported.status, taken),
    badges: reported.badges.filter((badge) => !stripped.has(badge)),
    restrictions: [...until]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([ability, end]) => ({ ability, until: end?.toISOString() ?? null })),
  };
}
