import { recordAudit } from "@/lib/domain/audit/mutations";
import { claimedEvent, holderOf, LEASE, type LockedCase, lockCase, requireStaff } from "@/lib/domain/cases/mutations";
import { loadStrikes, readDecisions, recommendFor, standingStrikes } from "@/lib/domain/decisions/data";
import {
  allowedOn,
  checkDecision,
  type DecisionSteps,
  refuseStep,
  type SettledDecision,
} from "@/lib/domain/decisions/rules";
import {
  type ClosingReason,
  type DecisionState,
  type DecisionView,
  type NewDecision,
  newDecisionSchema,
  type ParsedDecision,
} from "@/lib/domain/decisions/schema";
import { loadAccountStates } from "@/lib/domain/enforcement/data";
import {
  countTakenBack,
  type DecisionFigures,
  lockAccount,
  measureFigures,
  stepEnforcements,
  takeEffect,
  tell,
} from "@/lib/domain/enforcement/mutations";
import { standingFlagsOfCases } from "@/lib/domain/flags/data";
import { addFigures } from "@/lib/domain/insights/mutations";
import { currentPolicy } from "@/lib/domain/policies/data";
import { refreshCases } from "@/lib/domain/triage/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { retryUntangled, sqlState } from "@/lib/platform/retry";
import { groupBy } from "@/lib/platform/rows";
import { writeOnce } from "@/lib/platform/transaction";
import { fourEyes, graceMinutes } from "@/lib/policy/recommend";
import { newStrikes } from "@/lib/policy/strikes";

function parse(input: NewDecision): ParsedDecision {
  const parsed = newDecisionSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError("invalid_input", "This decision cannot be made as it is.", {
    errors: parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message })),
  });
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
      : `${flagged} new and ${withdrawn} withdrawn flags`;
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
  const me = requireStaff(call.actor);
  const parsed = parse(input);
  return retryUntangled(() =>
    writeOnce(call, async (tx) => {
      const accountId = await accountOfCase(tx, caseId);
      await lockAccount(tx, accountId);
      const held = await lockCase(tx, caseId);
      await checkHold(tx, held, me, parsed.caseVersion);
      const policy = await currentPolicy(tx);
      const account = (await loadAccountStates(tx, [accountId])).get(accountId);
      if (!account) throw new AppError("not_found", "The account of this case is not known.");
      const decision = checkDecision(parsed, policy.data, account.effective.badges);
      const strikes = await loadStrikes(tx, accountId);
      const recommended = await recommendFor(tx, held, account, strikes, call.at, policy);
      const given = newStrikes(decision.violations, standingStrikes(strikes), call.at, policy.data);
      const undoUntil = new Date(call.at.getTime() + graceMinutes(decision.violations, policy.data) * 60_000);
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
        },
      });
      await tx.enforcement.createMany({
        data: decision.actions.map((action) => {
          const needsApproval = fourEyes(action.kind, null, policy.data) !== null;
          return {
            id: newId(),
            decisionId: id,
            caseId,
            accountId,
            ...action,
            needsApproval,
            state: needsApproval ? ("pending_approval" as const) : ("waiting" as const),
            createdAt: call.at,
            activatesAt: undoUntil,
          };
        }),
      });
      await tx.strike.createMany({
        data: given.map(({ violation, weight }) => ({
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
      await countDecision(tx, call, held, { ...decision, violations: given.map((strike) => strike.violation) });
      if (undoUntil <= call.at) await takeEffect(tx, call, [id]);
      return (await readDecisions(tx, { id }, { actor: me, now: call.at }))[0]!;
    }),
  );
}

async function countDecision(tx: Tx, call: Call, held: LockedCase, decision: SettledDecision): Promise<void> {
  const found = decision.outcome === "violation";
  const named = {
    violations: [(found ? decision.violations : held.violations)[0] ?? ""],
    phase: held.phase,
    surface: held.surface,
  };
  await addFigures(tx, call.at, [
    {
      metric: found ? "decisions_violation" : "decisions_no_violation",
      violation: named.violations[0]!,
      phase: held.phase,
      surface: held.surface,
      delta: 1,
    },
    ...measureFigures("measures_imposed", named, decision.actions),
  ]);
}

type LockedDecision = DecisionFigures & {
  state: DecisionState;
  outcome: "violation" | "no_violation";
  decided_by: string;
  undo_until: Date;
  pending: boolean;
};

/** The decision under its account's lock, with the step checked by the same rule that draws the buttons. */
async function lockDecision(
  tx: Tx,
  call: Call,
  id: string,
  step: keyof DecisionSteps,
): Promise<{ me: StaffActor; decision: LockedDecision }> {
  const me = requireStaff(call.actor);
  const found = isUuid(id) ? await tx.decision.findUnique({ where: { id }, select: { accountId: true } }) : null;
  if (!found) throw new AppError("not_found", "There is no decision with this id.");
  await lockAccount(tx, found.accountId);
  const [decision] = await tx.$queryRaw<LockedDecision[]>`
    SELECT d.id, d.case_id, d.account_id, d.violations, d.reason_code, d.policy_version, d.phase::text AS phase,
      d.surface::text AS surface, d.state::text AS state, d.outcome::text AS outcome, d.decided_by, d.undo_until,
      EXISTS (SELECT FROM enforcements e WHERE e.decision_id = d.id AND e.state = 'pending_approval') AS pending
    FROM decisions d WHERE d.id = ${id}::uuid FOR UPDATE OF d`;
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
async function closeDecision(
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

const figureOf = (decision: LockedDecision, metric: "decisions_undone" | "decisions_reversed") => ({
  metric,
  violation: decision.violations[0] ?? "",
  phase: decision.phase,
  surface: decision.surface,
  delta: 1,
});

/**
 * What was flagged on the same subject after the decision opened a case of its own. Undone, the old case stands again,
 * and a subject has one standing case: the newer one's flags, reports and evidence come home, and it is withdrawn.
 * Answers the ids of the moved reports and flags' case, or null when there is none.
 */
async function absorbNewerCase(tx: Tx, call: Call, old: LockedCase): Promise<boolean> {
  const [newer] = await tx.$queryRaw<{ id: string; version: number }[]>`
    UPDATE cases SET status = 'withdrawn', version = version + 1, claimed_by = NULL, claimed_at = NULL,
      claim_expires_at = NULL, snoozed_until = NULL
    WHERE account_id = ${old.account_id} AND subject_kind = ${old.subject_kind}::subject_kind
      AND subject_id = ${old.subject_id} AND status IN ('open', 'snoozed', 'escalated') AND id <> ${old.id}::uuid
    RETURNING id, version`;
  if (!newer) return false;
  await tx.$executeRaw`UPDATE flags SET case_id = ${old.id}::uuid WHERE case_id = ${newer.id}::uuid`;
  await tx.$executeRaw`UPDATE reports SET case_id = ${old.id}::uuid WHERE case_id = ${newer.id}::uuid`;
  await tx.$executeRaw`
    INSERT INTO evidence (case_id, content_id, revision, content_external_id, flagged, author_id, surface, phase,
      occurred_at, text, signals, copied_at)
    SELECT ${old.id}::uuid, content_id, revision, content_external_id, flagged, author_id, surface, phase, occurred_at,
      text, signals, copied_at
    FROM evidence WHERE case_id = ${newer.id}::uuid
    ON CONFLICT (case_id, content_id, revision) DO UPDATE SET flagged = evidence.flagged OR excluded.flagged`;
  await recordAudit(tx, call, {
    type: "case.withdrawn",
    subject: { kind: "case", id: newer.id },
    data: { reason: "merged", version: newer.version },
  });
  return true;
}

/** Opens the decided case again at its next version, held by whoever undid. */
async function reopenCase(tx: Tx, call: Call, decision: LockedDecision, me: StaffActor): Promise<number> {
  const old = await lockCase(tx, decision.case_id);
  const merged = await absorbNewerCase(tx, call, old);
  const [row] = await tx.$queryRawUnsafe<{ version: number; until: Date }[]>(
    `UPDATE cases SET status = 'open', version = version + $2::int, decided_at = NULL, re_review_at = NULL,
       claimed_by = $3::uuid, ${LEASE} WHERE id = $1::uuid RETURNING version, claim_expires_at AS until`,
    old.id,
    merged ? 0 : 1,
    me.id,
  );
  let { version } = row!;
  if (merged) {
    const record = { ...old, status: "open" as const, re_review_at: null, is_new: false };
    const flags = groupBy(await standingFlagsOfCases(tx, [old.id]), (flag) => flag.caseId);
    version = (await refreshCases(tx, call, await currentPolicy(tx), [record], flags)).get(old.id)!;
  }
  const subject = { kind: "case" as const, id: old.id };
  await recordAudit(
    tx,
    call,
    { type: "case.reopened", subject, data: { decisionId: decision.id, version } },
    claimedEvent(old.id, row!.until, false, "undo"),
  );
  return version;
}

/** Ingest may open a case on the same subject in the very moment: seen too late, its row stands in the way once. */
async function againIfCrossed<T>(work: () => Promise<T>): Promise<T> {
  return retryUntangled(async () => {
    try {
      return await work();
    } catch (error) {
      if (sqlState(error) !== "23505") throw error;
      return work();
    }
  });
}

/**
 * Undoes a decision inside its grace time, by the decider or a lead: its measures and strikes are gone, nothing is ever
 * told, and the case is open again at the next version, held by the undoer.
 * Errors: `not_found`; `conflict` when it took effect or was undone; `forbidden` for somebody else's.
 */
export async function undoDecision(call: Call, id: string): Promise<DecisionView> {
  return againIfCrossed(() =>
    writeOnce(call, async (tx) => {
      const { me, decision } = await lockDecision(tx, call, id, "undo");
      const records = await stepEnforcements(tx, call, "undo", { decisionIds: [id] });
      await closeDecision(tx, call, id, "undone", me, null);
      const version = await reopenCase(tx, call, decision, me);
      await recordAudit(tx, call, {
        type: "decision.undone",
        subject: { kind: "case", id: decision.case_id },
        data: { decisionId: id, version },
      });
      await addFigures(tx, call.at, [figureOf(decision, "decisions_undone")]);
      await countTakenBack(tx, call, decision, records);
      return (await readDecisions(tx, { id }, { actor: me, now: call.at }))[0]!;
    }),
  );
}

/**
 * Takes back a decision that took effect, with its strikes, by a lead: active measures are reversed, those not yet told
 * of are undone, and marketplace and account are told. The case stays decided.
 * Errors: `not_found`; `conflict` when it has not taken effect or was taken back before; `forbidden`.
 */
export async function reverseDecision(call: Call, id: string, { reason }: ClosingReason): Promise<DecisionView> {
  return retryUntangled(() =>
    writeOnce(call, async (tx) => {
      const { me, decision } = await lockDecision(tx, call, id, "reverse");
      const records = await stepEnforcements(tx, call, "reverse", { decisionIds: [id] }, reason);
      await closeDecision(tx, call, id, "reversed", me, reason);
      await recordAudit(tx, call, {
        type: "decision.reversed",
        subject: { kind: "case", id: decision.case_id },
        data: { decisionId: id },
      });
      await addFigures(tx, call.at, [figureOf(decision, "decisions_reversed")]);
      await countTakenBack(tx, call, decision, records);
      // One that never took effect was never told of.
      const type = decision.state === "active" ? ("decision.reversed" as const) : null;
      await tell(tx, call, [{ decision, type, records }]);
      return (await readDecisions(tx, { id }, { actor: me, now: call.at }))[0]!;
    }),
  );
}

/**
 * A second person lets the pending measures of a decision happen: after the grace at once, inside it when it ends.
 * Errors: `not_found`; `conflict` when none is pending; `forbidden` for the decider.
 */
export async function approveDecision(call: Call, id: string): Promise<DecisionView> {
  return retryUntangled(() =>
    writeOnce(call, async (tx) => {
      const { me, decision } = await lockDecision(tx, call, id, "approve");
      const approved = await stepEnforcements(tx, call, "approve", { decisionIds: [id] });
      if (decision.state === "active") {
        const records = await stepEnforcements(tx, call, "activate", { ids: approved.map((record) => record.id) });
        await tell(tx, call, [{ decision, type: null, records }]);
      }
      return (await readDecisions(tx, { id }, { actor: me, now: call.at }))[0]!;
    }),
  );
}

/**
 * A second person refuses the pending measures of a decision. The finding itself stands, with its strikes and other
 * measures: who holds it for wrong reverses the decision.
 * Errors: as `approveDecision`.
 */
export async function rejectDecision(call: Call, id: string, { reason }: ClosingReason): Promise<DecisionView> {
  return retryUntangled(() =>
    writeOnce(call, async (tx) => {
      const { me, decision } = await lockDecision(tx, call, id, "reject");
      const records = await stepEnforcements(tx, call, "reject", { decisionIds: [id] }, reason);
      await countTakenBack(tx, call, decision, records);
      return (await readDecisions(tx, { id }, { actor: me, now: call.at }))[0]!;
    }),
  );
}
