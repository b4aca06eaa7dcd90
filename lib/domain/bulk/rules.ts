import type { BulkConsequence, BulkDecision, BulkState } from "@/lib/domain/bulk/schema";
import { type Actor, can } from "@/lib/platform/actor";
import type { PolicyData } from "@/lib/policy/policy-data";
import { graceMinutes } from "@/lib/policy/recommend";
import { VIOLATIONS, type Violation } from "@/lib/policy/types";

export type BulkFacts = { state: BulkState; createdBy: string; done: number };

/** What somebody may do with a bulk decision: only its maker begins and ends it, a lead may take it back as well. */
export function allowedOnBulk(job: BulkFacts, actor: Actor): { start: boolean; cancel: boolean; undo: boolean } {
  if (actor.kind !== "user") return { start: false, cancel: false, undo: false };
  const own = job.createdBy === actor.id;
  return {
    start: own && (job.state === "ready" || job.state === "stopped") && can(actor, "case:decide"),
    cancel: own && (job.state === "ready" || job.state === "running" || job.state === "stopped"),
    undo:
      (job.state === "done" || job.state === "cancelled" || job.state === "stopped") &&
      job.done > 0 &&
      can(actor, own ? "decision:undo_own" : "decision:undo_any"),
  };
}

export type BulkCase = {
  accountId: string;
  violations: readonly string[];
  heldByOther: boolean;
};

/** The violations that a case would be decided for. Empty where a violation is to be found and none was flagged. */
export function violationsFor(decision: BulkDecision, flagged: readonly string[]): Violation[] {
  if (decision.outcome === "no_violation") return [];
  return decision.violations ?? VIOLATIONS.filter((violation) => flagged.includes(violation));
}

/** The measures for one account: a badge is stripped from those who have it. */
export function actionsFor(decision: BulkDecision, badges: readonly string[]): BulkDecision["actions"] {
  return decision.actions.filter(({ kind, badge }) => kind !== "strip_badge" || badges.includes(badge ?? ""));
}

/** Everything that the decision would do to these cases, counted; `badges` by account, as they are now. */
export function consequencesOf(
  decision: BulkDecision,
  cases: readonly BulkCase[],
  badges: ReadonlyMap<string, readonly string[]>,
  policy: PolicyData,
): BulkConsequence[] {
  const list: BulkConsequence[] = [];
  const say = (code: BulkConsequence["code"], count: number, params: BulkConsequence["params"] = {}) => {
    if (count > 0) list.push({ code, count, params });
  };
  const unflagged = cases.filter(
    (one) => decision.outcome === "violation" && violationsFor(decision, one.violations).length === 0,
  );
  const held = cases.filter((one) => one.heldByOther && !unflagged.includes(one));
  const meant = cases.filter((one) => !one.heldByOther && !unflagged.includes(one));
  const accounts = [...new Set(meant.map((one) => one.accountId))];
  say(decision.outcome === "violation" ? "decided" : "cleared", meant.length);
  for (const action of decision.actions) {
    const days = { days: action.durationDays ?? 0 };
    if (action.kind === "warn") say("warn", accounts.length);
    if (action.kind === "restrict")
      say("restrict", accounts.length, { abilities: (action.abilities ?? []).join(","), ...days });
    if (action.kind === "strip_badge") {
      const holders = accounts.filter((id) => badges.get(id)?.includes(action.badge ?? ""));
      say("strip_badge", holders.length, { badge: action.badge ?? "", ...days });
      say("badge_missing", accounts.length - holders.length, { badge: action.badge ?? "" });
    }
  }
  say(
    "strikes",
    meant.reduce((sum, one) => sum + violationsFor(decision, one.violations).length, 0),
  );
  if (decision.message !== "") say("message", accounts.length);
  if (decision.actions.length > 0 || decision.message !== "") {
    const several = accounts.filter((id) => meant.filter((one) => one.accountId === id).length > 1);
    say("several_cases", several.length);
  }
  const graces = meant.map((one) => graceMinutes(violationsFor(decision, one.violations), policy));
  const undoable = graces.filter((minutes) => minutes > 0);
  say("undo_within", undoable.length, { minutes: Math.min(...undoable, Number.MAX_SAFE_INTEGER) });
  say("at_once", graces.length - undoable.length);
  say("held_by_others", held.length);
  say("no_violation_flagged", unflagged.length);
  return list;
}

/** Laid over the decision of a job that is over, as JSON: nothing that its person wrote. */
export const WORDLESS = JSON.stringify({ note: "", message: "" } satisfies Partial<BulkDecision>);
