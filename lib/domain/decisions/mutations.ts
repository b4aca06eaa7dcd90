import { recordAudit } from "@/lib/domain/audit/mutations";
import { holderOf, type LockedCase, lockCase } from "@/lib/domain/cases/mutations";
import { maskUnjudged } from "@/lib/domain/conversations/rules";
import { loadStrikes, readDecisions, recommendFor, standingStrikes } from "@/lib/domain/decisions/data";
import {
  allowedOn,
  checkDecision,
  type DecisionSteps,
  type ImposedMeasure,
  imposedMeasures,
  refuseStep,
  type SettledDecision,
} from "@/lib/domain/decisions/rules";
import {
  type DecisionState,
  type DecisionView,
  type NewDecision,
  newDecisionSchema,
  type ParsedDecision,
} from "@/lib/domain/decisions/schema";
import { loadAccountStates, UNAPPROVED } from "@/lib/domain/enforcement/data";
import { type DecisionFigures, lockAccount, measureFigures, takeEffect } from "@/lib/domain/enforcement/mutations";
import { addFigures } from "@/lib/domain/insights/mutations";
import type { FigureDelta, Metric } from "@/lib/domain/insights/schema";
import { currentPolicy } from "@/lib/domain/policies/data";
import { asStaff, type StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { parseInput } from "@/lib/platform/input";
import { retryUntangled } from "@/lib/platform/retry";
import { MINUTE_MS } from "@/lib/platform/time";
import { writeOnce } from "@/lib/platform/transaction";
import { graceMinutes } from "@/lib/policy/recommend";
import { newStrikes } from "@/lib/policy/strikes";

/** With contacts hidden in the note: all staff read it, and nobody reveals it. Errors: `invalid_input` with every fault. */
export function parseDecision(input: NewDecision): ParsedDecision {
  const parsed = parseInput(newDecisionSchema, input, "This decision cannot be made as it is.");
  return { ...parsed, note: maskUnjudged(parsed.note) };
}

/** What came since the version that was read, so that the reader can look at just that. */
async function staleVersion(tx: Tx, held: LockedCase, read: number): Promise<AppError> {
  const [news] = await tx.$queryRaw<{ flagged: number; withdrawn: number }[]>`
    SELECT count(*) FILTER (WHERE type = 'case.flagged')::int AS flagged,
      count(*) FILTER (WHERE type = 'case.flag_withdrawn')::int AS withdrawn
    FROM audit_events
    WHERE subject_kind = 'case' AND subject_id = ${held.id} AND type IN ('case.flagged', 'case.flag_withdrawn')
      AND (data ->> 'version')::int > ${read}`;
  const { flagged, withdrawn } = news!;
  const what =
    held.status === "decided" || held.status === "withdrawn"
      ? `it is ${held.status} now`
      : flagged + withdrawn > 0
        ? `${flagged} new and ${withdrawn} withdrawn flags`
        : "its texts were judged meanwhile";
  return new AppError("stale_version", `The case changed while you read: ${what}. Look at it again.`, {
    extra: { currentVersion: held.version, status: held.status, newFlags: flagged, withdrawnFlags: withdrawn },
  });
}

/** A decision lands only for the holder, while the lease lives, on the version that was read. */
async function checkHold(tx: Tx, held: LockedCase, me: StaffActor, read: number): Promise<void> {
  if (held.status === "decided" || held.status === "withdrawn") throw await staleVersion(tx, held, read);
  if (!held.alive || held.claimed_by !== me.id) {
    const holder = holderOf(held);
    const who = holder ? `${holder.by.name || "Somebody else"} holds it now` : "nobody holds it now; claim it again";
    throw new AppError("claim_lost", `You no longer hold this case: ${who}.`, { extra: { holder } });
  }
  if (held.version !== read) throw await staleVersion(tx, held, read);
}

/**
 * Whether the case stands on nothing but random draws. What is found there is counted and not held against the account:
 * no measure, no strike, nothing told. Errors: `invalid_input` for measures on such a case.
 */
async function refuseMeasuresOnSample(tx: Tx, caseId: string, decision: SettledDecision): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ sampled: boolean }[]>`SELECT docket_is_sample(${caseId}::uuid) AS sampled`;
  if (row!.sampled && decision.actions.length > 0) {
    throw new AppError(
      "invalid_input",
      "This content was drawn at random. Report it first: then the case rests on the report, and measures may follow.",
      { errors: [{ path: "actions", message: "must be empty on a random draw" }] },
    );
  }
  return row!.sampled;
}

async function accountOfCase(tx: Tx, id: string): Promise<string> {
  const row = isUuid(id) ? await tx.case.findUnique({ where: { id }, select: { accountId: true } }) : null;
  if (!row) throw new AppError("not_found", "There is no case with this id.");
  return row.accountId;
}

/**
 * Decides a case. Only its holder, while the lease lives, on the version that was read; the case is then decided at the
 * next version and let go. Measures wait out the grace time that policy gives (none for scam holds); a suspension waits
 * for a second person whatever the grace. Strikes count from now on. Nothing is told to anybody before the grace is over.
 * Errors: `not_found`; `invalid_input` with every fault; `claim_lost` with the holder; `stale_version` with what is new.
 */
export async function decideCase(call: Call, caseId: string, input: NewDecision): Promise<DecisionView> {
  asStaff(call.actor);
  const parsed = parseDecision(input);
  return retryUntangled(() => writeOnce(call, (tx) => decideWithin(tx, call, caseId, parsed)));
}

/** {@link decideCase} inside a transaction of the caller's, which is tried again when it deadlocks. */
export async function decideWithin(tx: Tx, call: Call, caseId: string, parsed: ParsedDecision): Promise<DecisionView> {
  const me = asStaff(call.actor);
  const accountId = await accountOfCase(tx, caseId);
  await lockAccount(tx, accountId);
  const held = await lockCase(tx, caseId);
  await checkHold(tx, held, me, parsed.caseVersion);
  const policy = await currentPolicy(tx);
  const account = (await loadAccountStates(tx, [accountId])).get(accountId);
  if (!account) throw new AppError("not_found", "The account of this case is not known.");
  const strikes = await loadStrikes(tx, accountId);
  const recommended = await recommendFor(tx, held, account, strikes, call.at, policy);
  const value = recommended.accountValue?.amount ?? null;
  const decision = checkDecision(parsed, policy.data, account.effective.badges, value);
  const sampled = await refuseMeasuresOnSample(tx, caseId, decision);
  const given = newStrikes(decision.violations, standingStrikes(strikes), call.at, policy.data);
  const undoUntil = new Date(call.at.getTime() + graceMinutes(decision.violations, policy.data) * MINUTE_MS);
  const imposed = imposedMeasures(decision.actions, value, policy.data);
  const id = newId();
  await tx.decision.create({
    data: {
      id,
      caseId,
      caseVersion: held.version,
      accountId,
      outcome: decision.outcome,
      // Heaviest first: the first one names the decision in figures.
      violations: given.map((strike) => strike.violation),
      reasonCode: decision.reasonCode,
      note: decision.note,
      message: decision.message,
      recommended,
      policyVersion: policy.version,
      phase: held.phase,
      surface: held.surface,
      state: "waiting",
      decidedBy: me.id,
      decidedAt: call.at,
      undoUntil,
      approvalDueAt: imposed.some((one) => one.needsApproval)
        ? new Date(call.at.getTime() + policy.data.fourEyes.dueMinutes * MINUTE_MS)
        : null,
    },
  });
  await tx.enforcement.createMany({
    data: imposed.map((measure) => ({
      id: newId(),
      decisionId: id,
      caseId,
      accountId,
      ...measure,
      createdAt: call.at,
      activatesAt: undoUntil,
    })),
  });
  await tx.strike.createMany({
    data: (sampled ? [] : given).map(({ violation, weight }) => ({
      id: newId(),
      accountId,
      decisionId: id,
      violation,
      weight,
      givenAt: call.at,
    })),
  });
  await tx.$executeRaw`
    UPDATE cases SET status = 'decided', version = version + 1, decided_at = ${call.at}, snoozed_until = NULL,
      re_review_at = NULL, claimed_by = NULL, claimed_at = NULL, claim_expires_at = NULL
    WHERE id = ${caseId}::uuid`;
  await recordAudit(tx, call, {
    type: "decision.made",
    subject: { kind: "case", id: caseId },
    data: {
      decisionId: id,
      version: held.version + 1,
      outcome: decision.outcome,
      violations: decision.violations,
      reasonCode: decision.reasonCode,
      policyVersion: policy.version,
      measures: decision.actions,
      recommended: recommended.measures,
      undoUntil: undoUntil.toISOString(),
    },
  });
  await countDecision(tx, call, held, { ...decision, violations: given.map((strike) => strike.violation) }, imposed);
  if (undoUntil <= call.at) await takeEffect(tx, call, [id]);
  return (await readDecisions(tx, { id }, { actor: me, now: call.at }))[0]!;
}

const OUTCOME_METRIC = {
  violation: "decisions_violation",
  no_violation: "decisions_no_violation",
} as const satisfies Record<SettledDecision["outcome"], Metric>;

async function countDecision(
  tx: Tx,
  call: Call,
  held: LockedCase,
  decision: SettledDecision,
  imposed: readonly ImposedMeasure[],
): Promise<void> {
  const found = decision.outcome === "violation";
  const named = {
    violations: [(found ? decision.violations : held.violations)[0] ?? ""],
    phase: held.phase,
    surface: held.surface,
  };
  await addFigures(tx, call.at, [
    {
      metric: OUTCOME_METRIC[decision.outcome],
      violation: named.violations[0]!,
      phase: held.phase,
      surface: held.surface,
      delta: 1,
    },
    ...measureFigures("measures_imposed", named, imposed),
  ]);
}

export type LockedDecision = DecisionFigures & {
  state: DecisionState;
  outcome: "violation" | "no_violation";
  decided_by: string;
  decided_at: Date;
  undo_until: Date;
  pending: boolean;
  /** The violation that it was counted under when it was made. */
  counted_as: string;
};

/** The decision under the locks of its account and its case, with the step checked by the same rule that draws the buttons. */
export async function lockDecision(
  tx: Tx,
  call: Call,
  id: string,
  step: keyof DecisionSteps,
): Promise<{ me: StaffActor; decision: LockedDecision }> {
  const me = asStaff(call.actor);
  const select = { accountId: true, caseId: true };
  const found = isUuid(id) ? await tx.decision.findUnique({ where: { id }, select }) : null;
  if (!found) throw new AppError("not_found", "There is no decision with this id.");
  await lockAccount(tx, found.accountId);
  await lockCase(tx, found.caseId);
  const [decision] = await tx.$queryRawUnsafe<LockedDecision[]>(
    `SELECT d.id, d.case_id, d.account_id, d.violations, d.reason_code, d.policy_version, d.phase::text AS phase,
      d.surface::text AS surface, d.state::text AS state, d.outcome::text AS outcome, d.decided_by, d.decided_at,
      d.undo_until, coalesce(CASE WHEN d.outcome = 'violation' THEN d.violations[1] ELSE c.violations[1] END, '') AS counted_as,
      EXISTS (SELECT FROM enforcements e WHERE e.decision_id = d.id AND ${UNAPPROVED}) AS pending
    FROM decisions d JOIN cases c ON c.id = d.case_id WHERE d.id = $1::uuid FOR UPDATE OF d`,
    id,
  );
  const facts = {
    state: decision!.state,
    outcome: decision!.outcome,
    decidedBy: decision!.decided_by,
    undoUntil: decision!.undo_until,
    pending: decision!.pending,
  };
  if (!allowedOn(facts, me, call.at)[step]) throw refuseStep(step, facts, me, call.at);
  return { me, decision: decision! };
}

/** Takes the decision's word back: its strikes count no more. What its measures become is the step's. */
export async function closeDecision(
  tx: Tx,
  call: Call,
  id: string,
  state: "undone" | "reversed",
  me: StaffActor,
  reason: string | null,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE decisions SET state = ${state}::decision_state, closed_by = ${me.id}::uuid, closed_at = ${call.at},
      close_reason = ${reason} WHERE id = ${id}::uuid`;
  await tx.strike.updateMany({ where: { decisionId: id, voidedAt: null }, data: { voidedAt: call.at } });
}

/** Outcomes are of decisions that stand or stood: what is undone was never told, and leaves the day it was made on. */
export async function uncountDecision(tx: Tx, decision: LockedDecision): Promise<void> {
  const { phase, surface, counted_as } = decision;
  const figure = { metric: OUTCOME_METRIC[decision.outcome], violation: counted_as, phase, surface, delta: -1 };
  await addFigures(tx, decision.decided_at, [figure]);
}

/** One decision in the figures of the day. */
export const decisionFigure = (decision: DecisionFigures, metric: Metric): FigureDelta => ({
  metric,
  violation: decision.violations[0] ?? "",
  phase: decision.phase,
  surface: decision.surface,
  delta: 1,
});
