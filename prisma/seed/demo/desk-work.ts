import { resolveAppeal } from "@/lib/domain/appeal-answers/mutations";
import { fileAppeal } from "@/lib/domain/appeals/mutations";
import { approveDecision, rejectDecision } from "@/lib/domain/approvals/mutations";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import { getCase } from "@/lib/domain/cases/data";
import { claimNextCase, releaseCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import type { NewDecision } from "@/lib/domain/decisions/schema";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { undoDecision } from "@/lib/domain/undo/mutations";
import type { Actor, StaffActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { DAY_MS } from "@/lib/platform/time";
import type { Random } from "@/prisma/seed/demo/random";
import type { DemoStaff } from "@/prisma/seed/demo/staff";
import { callOf } from "@/prisma/seed/factories/staff";

const NOTES = [
  "Evidence is plain, first line of the text. Followed the recommendation.",
  "Asked for contact twice after the rule was quoted to them.",
  "Looked at the whole conversation, the other side refused.",
  "Same pattern as in an earlier case of this account.",
  "Terms shown at sign-up, clause named in the message.",
] as const;

const CLEARED = [
  "The work itself is about this, nobody moves off the platform.",
  "Refusal, not an offer.",
  "Sample text for the job, not a contact of theirs.",
] as const;

/** Whether a case stands on nothing but draws of the random sample. */
export const isDrawn = (detail: CaseDetail) => detail.flags.every((flag) => flag.kind === "sample");

/** What a reader says of a text that chance brought: the demo world says nothing off the rules that detection misses. */
export function answerToDrawn(detail: CaseDetail): NewDecision {
  return {
    outcome: "no_violation",
    reasonCode: "other",
    note: "Drawn at random. Nothing in it is against the rules.",
    caseVersion: detail.version,
  };
}

function decisionOn(detail: CaseDetail, random: Random): NewDecision {
  if (isDrawn(detail)) return answerToDrawn(detail);
  const { recommendation } = detail;
  const violations = detail.violations;
  // Nobody agrees with a machine always: weak evidence is cleared more often than strong.
  const cleared = violations.length === 0 || random.chance(detail.score < 0.75 ? 0.45 : 0.06);
  if (cleared) {
    return {
      outcome: "no_violation",
      reasonCode: random.chance(0.7) ? "false_positive" : "allowed_exception",
      note: random.pick(CLEARED),
      caseVersion: detail.version,
    };
  }
  const milder = random.chance(0.12);
  const actions = milder ? [{ kind: "warn" as const }] : recommendation.measures;
  return {
    outcome: "violation",
    violations,
    actions: actions.map((measure) => ({
      kind: measure.kind,
      ...(measure.badge ? { badge: measure.badge } : {}),
      ...(measure.abilities ? { abilities: measure.abilities } : {}),
      ...(measure.durationDays ? { durationDays: measure.durationDays } : {}),
      ...(measure.kind === "suspend" && recommendation.meanwhile.length > 0
        ? { meanwhile: recommendation.meanwhile }
        : {}),
    })),
    reasonCode: recommendation.reasonCode ?? "other",
    note: random.pick(NOTES),
    message:
      "We looked at what you wrote and found that it breaks the rules on contact and payment. The clause is named in your notice; you can object within six months.",
    caseVersion: detail.version,
  };
}

async function decideOne(actor: StaffActor, at: Date, random: Random): Promise<boolean> {
  const call = callOf(actor, at);
  const claimed = await claimNextCase(call, {});
  if (!claimed) return false;
  const detail = await getCase(call, claimed.id);
  const decision = await decideCase(call, claimed.id, decisionOn(detail, random));
  // A slip of the hand, taken back within the grace time and left for somebody else.
  if (decision.state === "waiting" && random.chance(0.02)) {
    const soon = callOf(actor, new Date(at.getTime() + 20_000));
    await undoDecision(soon, decision.id);
    await releaseCase(soon, claimed.id);
  }
  return true;
}

/** One shift: each moderator decides up to `each` cases between `at` and the next hour. Answers how many were decided. */
export async function moderate(staff: DemoStaff, at: Date, each: number, random: Random): Promise<number> {
  let decided = 0;
  for (let round = 0; round < each; round += 1) {
    for (const moderator of staff.moderators) {
      const when = new Date(at.getTime() + round * 180_000 + random.between(0, 90) * 1000);
      if (await decideOne(moderator, when, random)) decided += 1;
    }
  }
  return decided;
}

/** The lead's round: a second person for what waits for one, and now and then a decision taken back. */
export async function review(staff: DemoStaff, at: Date, random: Random): Promise<void> {
  const pending = await prisma().decision.findMany({
    where: {
      state: { in: ["waiting", "active"] },
      enforcements: {
        some: { needsApproval: true, approvedAt: null, state: { in: ["waiting", "pending_approval", "active"] } },
      },
    },
    orderBy: { decidedAt: "asc" },
    take: 20,
    select: { id: true },
  });
  for (const { id } of pending) {
    // The newest stay for whoever opens the desk first.
    const call = callOf(staff.lead, at);
    if (random.chance(0.75)) await approveDecision(call, id);
    else if (random.chance(0.4)) await rejectDecision(call, id, { reason: "A restriction is enough at this stage." });
  }
  const active = await prisma().decision.findMany({
    where: { state: "active", outcome: "violation", decidedAt: { lt: new Date(at.getTime() - DAY_MS) } },
    orderBy: { decidedAt: "desc" },
    take: 12,
    select: { id: true },
  });
  for (const { id } of active) {
    if (!random.chance(0.02)) continue;
    try {
      await reverseDecision(callOf(staff.lead, at), id, { reason: "The number belonged to the client's own advert." });
    } catch (error) {
      // A decision whose measures have all ended has nothing left to take back.
      if (!(error instanceof AppError)) throw error;
    }
  }
}

const OBJECTIONS = [
  "The address belongs to the client's own advert, it is part of the work they hired me for.",
  "I refused to go elsewhere. Please read the message before it.",
  "I did not know the rule. I have removed it from my profile.",
  "Our account manager told us this was fine for our plan.",
] as const;

const ANSWERS = {
  upheld: "Somebody else looked at it again. The message is plain and the clause was quoted to you, so it stands.",
  overturned: "You were right: the address is part of the work. Everything the decision did is taken back.",
  reduced: "The finding stands, but it was the first time: the measure is taken back and a warning stays.",
} as const;

/** A few accounts object; the lead answers some of what is open, and the newest stay for whoever opens the desk. */
export async function appeals(staff: DemoStaff, marketplace: Actor, at: Date, random: Random): Promise<void> {
  const decisions = await prisma().decision.findMany({
    where: {
      state: "active",
      outcome: "violation",
      appeals: { none: {} },
      undoUntil: { lt: at },
      decidedAt: { gt: new Date(at.getTime() - 3 * DAY_MS) },
    },
    orderBy: { decidedAt: "desc" },
    take: 40,
    select: { id: true },
  });
  for (const { id } of decisions) {
    if (!random.chance(0.05)) continue;
    const filed = callBy(marketplace, at, newId());
    const { id: appealId } = await fileAppeal(filed, { decisionId: id, statement: random.pick(OBJECTIONS) });
    if (!random.chance(0.7)) continue;
    const outcome = random.pick(["upheld", "upheld", "overturned", "reduced"] as const);
    try {
      await resolveAppeal(callOf(staff.lead, new Date(at.getTime() + 3_600_000)), appealId, {
        outcome,
        answer: ANSWERS[outcome],
        actions: outcome === "reduced" ? [{ kind: "warn" }] : [],
      });
    } catch (error) {
      // What the lead approved is for another lead to answer, and where nothing stands nothing can be reduced.
      if (!(error instanceof AppError)) throw error;
    }
  }
}
