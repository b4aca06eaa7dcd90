import { makeSession } from "@/lib/domain/calibration/mutations";
import { listComparisons } from "@/lib/domain/comparisons/data";
import { settleComparison } from "@/lib/domain/comparisons/mutations";
import { ROOT_CAUSES } from "@/lib/domain/comparisons/schema";
import { markGolden } from "@/lib/domain/golden-cases/mutations";
import { readPlan } from "@/lib/domain/quality-plans/data";
import { drawSample, setPlan } from "@/lib/domain/quality-plans/mutations";
import { listReviews } from "@/lib/domain/quality-reviews/data";
import { answerReview, claimNextReview } from "@/lib/domain/quality-reviews/mutations";
import type { ReviewAnswer } from "@/lib/domain/quality-reviews/schema";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { MINUTE_MS } from "@/lib/platform/time";
import { VIOLATIONS, type Violation } from "@/lib/policy/types";
import type { Random } from "@/prisma/seed/demo/random";
import type { DemoStaff } from "@/prisma/seed/demo/staff";
import { callOf } from "@/prisma/seed/factories/staff";

const worker = mintJobActor("demo-worker");

const WHY = [
  "The number stands in the second message, not in the first.",
  "The exception of the client's plan was not looked at.",
  "Clause 3.2 can be read both ways here; the wording goes to the next policy draft.",
  "The detector read a part number as a phone number.",
] as const;

/** The plan under which the demo people review, set on the first day. */
export async function planReviews(staff: DemoStaff, at: Date): Promise<void> {
  if (await readPlan(prisma())) return;
  await setPlan(callOf(staff.lead, at), {
    enabled: true,
    goldenShare: 0.1,
    // Of cases that something was flagged in: a draw of the random sample is a second look by itself.
    strata: [
      { name: "Suspensions", share: 1, measures: ["suspend"] },
      { name: "Nothing found", share: 0.5, outcomes: ["no_violation"], violations: [...VIOLATIONS] },
      { name: "The rest", share: 0.35, violations: [...VIOLATIONS] },
    ],
    basedOn: null,
  });
}

/** Mostly as it was decided, for people who know the policy mostly agree. */
async function answerTo(reviewId: string, random: Random): Promise<ReviewAnswer> {
  const { decision } = await prisma().qualityReview.findUniqueOrThrow({
    where: { id: reviewId },
    select: { decision: { include: { enforcements: { where: { appealId: null, meanwhile: false } } } } },
  });
  const found = decision.outcome === "violation";
  const agrees = random.chance(0.86);
  if (found !== agrees) {
    return { outcome: "no_violation", reasonCode: "false_positive", note: agrees ? "" : "I see the work itself here." };
  }
  if (!found) {
    return {
      outcome: "violation",
      violations: ["contact_info"],
      reasonCode: "contact_before_contract",
      measures: [{ kind: "warn" }],
      note: "A way to reach them before any contract.",
    };
  }
  const harsher = random.chance(0.06);
  return {
    outcome: "violation",
    violations: decision.violations as Violation[],
    reasonCode: decision.reasonCode,
    measures: harsher
      ? [{ kind: "suspend", durationDays: 30 }]
      : decision.enforcements.map(({ kind, badge, abilities, durationDays }) => ({
          kind,
          badge,
          abilities,
          durationDays,
        })),
  };
}

/** A day's reviews: the draw, what each moderator answers of it, and what the lead settles. */
export async function reviewAgain(staff: DemoStaff, at: Date, random: Random): Promise<void> {
  while ((await drawSample(callBy(worker, at, newId()))) > 0);
  for (let round = 0; round < 6; round += 1) {
    for (const moderator of staff.moderators) {
      const call = callOf(moderator, new Date(at.getTime() + round * 4 * MINUTE_MS));
      const review = await claimNextReview(call);
      if (review) await answerReview(call, review.id, await answerTo(review.id, random));
    }
  }
  const open = await listComparisons({ state: "open" }, { limit: 20 }, staff.lead);
  for (const { id } of open.items) {
    // The newest stay for whoever opens the desk first.
    if (!random.chance(0.5)) continue;
    await settleComparison(callOf(staff.lead, new Date(at.getTime() + 40 * MINUTE_MS)), id, {
      stands: random.pick(["first", "first", "second"] as const),
      rootCause: random.pick(ROOT_CAUSES),
      note: random.pick(WHY),
    });
  }
}

/** Half-way through: a few cases whose answer everybody knows, and a session in which the same cases are answered by all. */
export async function teachReviewers(staff: DemoStaff, at: Date, random: Random): Promise<void> {
  if ((await prisma().goldenCase.count()) > 0) return;
  const decided = await prisma().decision.findMany({
    where: { state: "active", sampled: false },
    orderBy: { decidedAt: "asc" },
    take: 4,
    select: { id: true, outcome: true, violations: true },
  });
  for (const { id, outcome, violations } of decided) {
    await markGolden(callOf(staff.lead, at), {
      decisionId: id,
      outcome,
      violations: violations as Violation[],
      note: "Read by both leads, and plain.",
    });
  }
  // Of a case that the lead had a part in too, only one person could be asked.
  const cases = await prisma().decision.findMany({
    where: {
      state: "active",
      sampled: false,
      appeals: { none: {} },
      qualityReviews: { none: {} },
      goldenCase: null,
      enforcements: { none: { OR: [{ approvedBy: { not: null } }, { closedBy: { not: null } }] } },
      case: { decisions: { every: { state: "active" } } },
    },
    orderBy: { decidedAt: "asc" },
    take: 4,
    select: { case: { select: { number: true } } },
  });
  if (cases.length === 0) return;
  const people = [...staff.moderators, staff.lead];
  await makeSession(callOf(staff.lead, at), {
    name: "Wallets and fees",
    caseNumbers: cases.map((one) => one.case.number),
    people: people.map((person) => person.id),
  });
  for (const person of people) {
    const { items } = await listReviews(person, { state: "mine" }, { limit: 50 });
    for (const { id, session } of items) {
      if (session) await answerReview(callOf(person, at), id, await answerTo(id, random));
    }
  }
}
