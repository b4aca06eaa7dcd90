import type { AppealRow, AppealState } from "@/lib/domain/appeals/schema";
import { type Actor, can } from "@/lib/platform/actor";
import { AppError } from "@/lib/platform/errors";
import type { Role } from "@/lib/platform/permissions";
import { DAY_MS } from "@/lib/platform/time";
import type { PolicyData } from "@/lib/policy/policy-data";

/** How long a hold lasts without being renewed, as with cases. */
export const APPEAL_LEASE_MINUTES = 10;

/**
 * Until when the account may appeal: the end of the UTC day so many days after it was last told of something that the
 * decision does. Notices name the day and no time of it, so all of it counts. By the policy of the decision, whose notice
 * named the day: a later version takes nothing from it.
 */
export function appealUntil(told: readonly Date[], decided: PolicyData): Date {
  const last = Math.max(...told.map((at) => at.getTime())) + decided.appealWindowDays * DAY_MS;
  return new Date((Math.floor(last / DAY_MS) + 1) * DAY_MS - 1);
}

/** Those who had a part in what is appealed. */
type AppealParties = {
  decidedBy: string;
  approvedBy: readonly string[];
  /** Who put milder measures in the place of the first ones, in answer to an earlier appeal. */
  reducedBy: readonly string[];
  filedByKind: string;
  filedBy: string;
};

export type AppealFacts = AppealParties & {
  state: AppealState;
  /** Whoever holds it, while the lease lives. */
  heldBy: string | null;
  /** Whether somebody whom policy names to answer had no part in it: as long as there is, nobody stands in. */
  resolverFree: boolean;
};

/** Somebody who may sign in now. */
export type Colleague = { id: string; name: string; role: Role };

/** The finding, or the measures that stand for it now. */
const decided = (appeal: AppealParties, id: string): boolean =>
  id === appeal.decidedBy || appeal.reducedBy.includes(id);

const hadPart = (appeal: AppealParties, id: string): boolean =>
  decided(appeal, id) || appeal.approvedBy.includes(id) || (appeal.filedByKind === "user" && appeal.filedBy === id);

/**
 * Those who may answer an appeal: everybody whom policy names and who had no part in it; where all of them had, the stand-ins
 * whom policy names; where those had too, nobody.
 */
export function answerersOf(
  appeal: AppealParties,
  staff: readonly Colleague[],
  policy: PolicyData,
): { as: "resolver" | "stand_in" | "nobody"; people: Colleague[] } {
  const { resolvers, standIns } = policy.appeals;
  const free = (roles: readonly string[]) =>
    staff.filter((person) => roles.includes(person.role) && !hadPart(appeal, person.id));
  const first = free(resolvers);
  if (first.length > 0) return { as: "resolver", people: first };
  const second = free(standIns);
  return { as: second.length > 0 ? "stand_in" : "nobody", people: second };
}

/** True for a role that answers only because everybody whom policy names first had a part. */
export function isStandIn(appeal: AppealFacts, role: Role, policy: PolicyData): boolean {
  const { resolvers, standIns } = policy.appeals;
  const named = (roles: readonly string[]) => roles.includes(role);
  return !named(resolvers) && named(standIns) && !appeal.resolverFree;
}

/** Why somebody may not answer an appeal; null where they may. The same answer for the buttons and for the act. */
export function whyNotAnswer(appeal: AppealFacts, actor: Actor, policy: PolicyData): AppealRow["allowed"]["why"] {
  if (appeal.state !== "open") return "answered";
  if (actor.kind !== "user" || !can(actor, "appeal:resolve")) return "role";
  if (decided(appeal, actor.id)) return "decider";
  if (appeal.approvedBy.includes(actor.id)) return "approver";
  if (appeal.filedByKind === "user" && appeal.filedBy === actor.id) return "filer";
  const isResolver = (policy.appeals.resolvers as readonly string[]).includes(actor.role);
  if (!isResolver && !isStandIn(appeal, actor.role, policy)) return "role";
  return appeal.heldBy !== null && appeal.heldBy !== actor.id ? "held" : null;
}

export function allowedOnAppeal(appeal: AppealFacts, actor: Actor, policy: PolicyData): AppealRow["allowed"] {
  const why = whyNotAnswer(appeal, actor, policy);
  const standIn = why === null && actor.kind === "user" && isStandIn(appeal, actor.role, policy);
  return { claim: why === null, resolve: why === null, why, standIn };
}

const REFUSALS: Record<Exclude<AppealRow["allowed"]["why"], null | "held" | "answered">, string> = {
  decider: "You decided what is appealed. Somebody else must look at it.",
  approver: "You approved what is appealed. Somebody else must look at it.",
  filer: "You filed this appeal. Somebody else must look at it.",
  role: "Policy names who answers appeals; your role is not among them.",
};

/** The refusal for a reason, in words that say what to do instead. `holder` for one that is held. */
export function refuseAnswer(
  why: Exclude<AppealRow["allowed"]["why"], null>,
  holder: { by: { id: string; name: string }; until: string } | null,
  state: AppealState,
): AppError {
  if (why === "answered") {
    const detail = state === "moot" ? "The decision was taken back already." : "This appeal was answered already.";
    return new AppError("conflict", detail, { extra: { state } });
  }
  if (why === "held") {
    return new AppError("claimed_by_other", `${holder?.by.name || "Somebody else"} holds this appeal.`, {
      extra: { holder },
    });
  }
  return new AppError("forbidden", REFUSALS[why]);
}
