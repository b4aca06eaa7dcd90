import { checkReduction, daysLeft, type StandingMeasure } from "@/lib/domain/appeal-answers/rules";
import { languageOfCase, readAppealRow } from "@/lib/domain/appeals/data";
import { type AppealedDecision, type LockedAppeal, lockAppeal } from "@/lib/domain/appeals/mutations";
import { type AppealAnswer, type AppealRow, answerSchema, type ParsedAnswer } from "@/lib/domain/appeals/schema";
import { recordAudit } from "@/lib/domain/audit/mutations";
import { maskUnjudged } from "@/lib/domain/conversations/rules";
import { decisionFigure } from "@/lib/domain/decisions/mutations";
import { checkMeasure, checkTogether, type SettledMeasure, settle } from "@/lib/domain/decisions/rules";
import {
  awaitsApproval,
  ENFORCEMENT_FIELDS,
  type EnforcementRecord,
  loadAccountStates,
} from "@/lib/domain/enforcement/data";
import { countTakenBack, measureFigures, stepEnforcements, tell } from "@/lib/domain/enforcement/mutations";
import { addFigures } from "@/lib/domain/insights/mutations";
import { putMessages } from "@/lib/domain/outbox/mutations";
import { currentPolicy, type VersionedPolicy } from "@/lib/domain/policies/data";
import { takeBack } from "@/lib/domain/reversals/mutations";
import { can, type StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError, type FieldError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { parseInput } from "@/lib/platform/input";
import { retryUntangled } from "@/lib/platform/retry";
import { writeOnce } from "@/lib/platform/transaction";
import { noticeWords } from "@/lib/policy/notice-words";
import type { AppealOutcome } from "@/lib/policy/policy-data";
import { fourEyes } from "@/lib/policy/recommend";
import { hundredths } from "@/lib/policy/strikes";

const REFUSAL = "This appeal cannot be answered like this.";
const refused = (errors: FieldError[]) => new AppError("invalid_input", REFUSAL, { errors });

function parse(input: AppealAnswer): ParsedAnswer {
  const parsed = parseInput(answerSchema, input, REFUSAL);
  if (parsed.outcome !== "reduced" && parsed.actions.length > 0) {
    throw refused([{ path: "actions", message: "belong to reduced only" }]);
  }
  // The note is for staff; the answer is the account's to read.
  return { ...parsed, note: maskUnjudged(parsed.note) };
}

/** The measures that are to take the place of those that stand, checked. Errors: `invalid_input` with every fault. */
async function checkedMeasures(
  tx: Tx,
  call: Call,
  decision: AppealedDecision,
  me: StaffActor,
  answer: ParsedAnswer,
  policy: VersionedPolicy,
): Promise<SettledMeasure[]> {
  const standing = await tx.$queryRawUnsafe<EnforcementRecord[]>(
    `SELECT ${ENFORCEMENT_FIELDS} FROM enforcements e
     WHERE e.decision_id = $1::uuid AND e.state IN ('waiting', 'pending_approval', 'active') ORDER BY e.id`,
    decision.id,
  );
  const account = (await loadAccountStates(tx, [decision.account_id])).get(decision.account_id);
  // A badge that this decision took is there to be taken for less long.
  const badges = [...(account?.effective.badges ?? []), ...standing.flatMap((one) => one.badge ?? [])];
  const errors: FieldError[] = [];
  const actions = answer.actions.map(settle);
  actions.forEach((action, index) => {
    checkMeasure(action, `actions.${index}`, policy.data, badges, errors);
  });
  checkTogether(actions, errors);
  const before = standing.map(
    (one): StandingMeasure => ({
      kind: one.kind,
      badge: one.badge,
      abilities: one.abilities,
      daysLeft: daysLeft({ durationDays: one.duration_days, endsAt: one.ends_at }, call.at),
      mayBind: !awaitsApproval(one) || can(me, "decision:approve"),
    }),
  );
  if (errors.length === 0) checkReduction(before, actions, errors);
  if (errors.length > 0) throw refused(errors);
  return actions;
}

type Strikes = { before: number; after: number };

async function standingWeight(tx: Tx, decisionId: string): Promise<number> {
  const { _sum } = await tx.strike.aggregate({ where: { decisionId, voidedAt: null }, _sum: { weight: true } });
  return hundredths(_sum.weight ?? 0);
}

/** Lighter strikes in the place of those given, of the same day: what has decayed stays decayed. */
async function lightenStrikes(tx: Tx, call: Call, decision: AppealedDecision, factor: number): Promise<void> {
  const strikes = await tx.strike.findMany({ where: { decisionId: decision.id, voidedAt: null } });
  await tx.strike.updateMany({
    where: { id: { in: strikes.map((strike) => strike.id) } },
    data: { voidedAt: call.at },
  });
  await tx.strike.createMany({
    data: strikes.map(({ accountId, decisionId, violation, weight, givenAt }) => ({
      id: newId(),
      accountId,
      decisionId,
      violation,
      weight: hundredths(weight * factor),
      givenAt,
    })),
  });
}

/** Old measures reversed, new ones active at once: their second person is whoever answers, who had no part before. */
async function replaceMeasures(
  tx: Tx,
  call: Call,
  appeal: LockedAppeal,
  decision: AppealedDecision,
  me: StaffActor,
  actions: readonly SettledMeasure[],
  policy: VersionedPolicy,
): Promise<void> {
  const reversed = await stepEnforcements(tx, call, "reverse", { decisionIds: [decision.id] }, "appeal_reduced");
  const ids = actions.map(() => newId());
  await tx.enforcement.createMany({
    data: actions.map(({ meanwhile: _, ...action }, index) => {
      const second = fourEyes(action.kind, null, policy.data);
      return {
        id: ids[index]!,
        decisionId: decision.id,
        caseId: decision.case_id,
        accountId: decision.account_id,
        ...action,
        state: "waiting" as const,
        needsApproval: second !== null,
        approvalBecause: second?.because ?? null,
        approvedBy: second ? me.id : null,
        approvedAt: second ? call.at : null,
        createdAt: call.at,
        activatesAt: call.at,
        appealId: appeal.id,
      };
    }),
  });
  const begun = await stepEnforcements(tx, call, "activate", { ids });
  await lightenStrikes(tx, call, decision, policy.data.appeals.reducedStrikeFactor);
  await countTakenBack(tx, call, decision, reversed);
  await addFigures(tx, call.at, measureFigures("measures_imposed", decision, actions));
  await tell(tx, call, [{ decision, type: null, records: [...reversed, ...begun] }]);
}

/** Findings that an appeal overturned count against the detectors that made them. */
async function countOverturned(tx: Tx, call: Call, decision: AppealedDecision): Promise<void> {
  const flags = await tx.$queryRaw<{ violation: string; phase: string; surface: string | null; detector: string }[]>`
    SELECT DISTINCT f.violation, f.phase::text AS phase, f.surface::text AS surface, split_part(d.name, '@', 1) AS detector
    FROM flags f CROSS JOIN LATERAL unnest(f.detectors) AS d(name)
    WHERE f.case_id = ${decision.case_id}::uuid AND f.kind = 'violation' AND f.withdrawn_at IS NULL
      AND f.violation = ANY(${decision.violations}::text[])`;
  await addFigures(
    tx,
    call.at,
    flags.map(({ violation, phase, surface, detector }) => ({
      metric: "findings_overturned" as const,
      violation,
      phase,
      surface: surface ?? "",
      detector,
      delta: 1,
    })),
  );
}

const FIGURES = {
  upheld: "appeals_upheld",
  reduced: "appeals_reduced",
  overturned: "appeals_overturned",
} as const satisfies Record<AppealOutcome, string>;

/**
 * The answer to the account, kept with the other notices: its text joins the message when that is sent. It is headed in
 * the language of those notices, which whoever answers is asked to write in.
 */
async function keepAnswer(
  tx: Tx,
  call: Call,
  appeal: LockedAppeal,
  decision: AppealedDecision,
  { outcome, answer }: ParsedAnswer,
): Promise<string> {
  const id = newId();
  const language = await languageOfCase(decision.case_id, tx);
  await tx.notice.create({
    data: {
      id,
      kind: "account",
      accountId: decision.account_id,
      decisionId: decision.id,
      caseId: decision.case_id,
      language,
      template: `appeal_${outcome}`,
      subject: noticeWords(language).appealAnswered(appeal.number),
      body: answer,
      facts: { appealId: appeal.id, outcome },
      writtenAt: call.at,
    },
  });
  return id;
}

/**
 * Answers an appeal, by somebody who neither decided, approved nor filed it, and whom policy names, first or as a stand-in. `upheld` leaves all as
 * it is; `reduced` puts milder measures in the place of those that stand, active at once, with lighter strikes;
 * `overturned` takes back all that the decision did, as a reversal does. Marketplace and account are told with the
 * written answer. All in one transaction.
 * Errors: `not_found`; `conflict` when it is answered; `forbidden`; `claimed_by_other`; `invalid_input` with every fault.
 */
export async function resolveAppeal(call: Call, id: string, input: AppealAnswer): Promise<AppealRow> {
  const answer = parse(input);
  return retryUntangled(() =>
    writeOnce(call, async (tx) => {
      const { me, appeal, decision, standIn } = await lockAppeal(tx, call, id);
      const policy = await currentPolicy(tx);
      const actions = answer.outcome === "reduced" ? await checkedMeasures(tx, call, decision, me, answer, policy) : [];
      const strikes: Strikes = { before: await standingWeight(tx, decision.id), after: 0 };
      if (answer.outcome === "reduced") await replaceMeasures(tx, call, appeal, decision, me, actions, policy);
      if (answer.outcome === "overturned") {
        await takeBack(tx, call, decision, me, "appeal_overturned");
        await countOverturned(tx, call, decision);
      }
      strikes.after = await standingWeight(tx, decision.id);
      await tx.$executeRaw`
        UPDATE appeals SET state = 'resolved', outcome = ${answer.outcome}::appeal_outcome, answer = ${answer.answer},
          note = ${answer.note}, resolved_by = ${me.id}::uuid, resolved_at = ${call.at}, claimed_by = NULL,
          claimed_at = NULL, claim_expires_at = NULL
        WHERE id = ${id}::uuid AND state = 'open'`;
      await recordAudit(tx, call, {
        type: "appeal.resolved",
        subject: { kind: "case", id: decision.case_id },
        data: {
          appealId: id,
          decisionId: decision.id,
          outcome: answer.outcome,
          measures: actions,
          strikesBefore: strikes.before,
          strikesAfter: strikes.after,
          standIn,
        },
      });
      await addFigures(tx, call.at, [decisionFigure(decision, FIGURES[answer.outcome])]);
      const states = await loadAccountStates(tx, [decision.account_id]);
      const payload = {
        appealId: id,
        noticeId: await keepAnswer(tx, call, appeal, decision, answer),
        decisionId: decision.id,
        caseId: decision.case_id,
        accountId: decision.account_id,
        outcome: answer.outcome,
        answered: true,
        occurredAt: call.at.toISOString(),
        effective: states.get(decision.account_id)?.effective ?? null,
      };
      await putMessages(tx, call.at, [{ type: "appeal.resolved", accountId: decision.account_id, payload }]);
      return readAppealRow(tx, id, { actor: me, now: call.at });
    }),
  );
}
