import { getAppeal, noSuchAppeal, PARTS, readAppealRow, readColleagues, TOLD } from "@/lib/domain/appeals/data";
import {
  APPEAL_LEASE_MINUTES,
  type AppealFacts,
  answerersOf,
  appealUntil,
  isStandIn,
  refuseAnswer,
  whyNotAnswer,
} from "@/lib/domain/appeals/rules";
import {
  type AppealDetail,
  type AppealOutcomeView,
  type AppealRow,
  type AppealState,
  type NewAppeal,
  newAppealSchema,
} from "@/lib/domain/appeals/schema";
import { recordAudit } from "@/lib/domain/audit/mutations";
import { lockCase } from "@/lib/domain/cases/mutations";
import { decisionFigure, type LockedDecision } from "@/lib/domain/decisions/mutations";
import { lockAccount } from "@/lib/domain/enforcement/mutations";
import { addFigures } from "@/lib/domain/insights/mutations";
import { putMessages } from "@/lib/domain/outbox/mutations";
import { currentPolicy, policyOf } from "@/lib/domain/policies/data";
import { noteCaseView } from "@/lib/domain/views/mutations";
import { asStaff, type StaffActor } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { storable } from "@/lib/platform/storable";
import { MINUTE_MS } from "@/lib/platform/time";
import { writeOnce } from "@/lib/platform/transaction";

/** A decision that is appealed, under the locks of its account and its case. */
export type AppealedDecision = LockedDecision & {
  told: Date[];
  approved_by: string[];
  reduced_by: string[];
};

/** Errors: `not_found`. */
async function lockAppealed(tx: Tx, id: string): Promise<AppealedDecision> {
  const select = { accountId: true, caseId: true };
  const found = isUuid(id) ? await tx.decision.findUnique({ where: { id }, select }) : null;
  if (!found) throw new AppError("not_found", "There is no decision with this id.");
  await lockAccount(tx, found.accountId);
  await lockCase(tx, found.caseId);
  const [decision] = await tx.$queryRawUnsafe<AppealedDecision[]>(
    `SELECT d.id, d.case_id, d.account_id, d.violations, d.reason_code, d.policy_version, d.phase::text AS phase,
      d.surface::text AS surface, d.state::text AS state, d.outcome::text AS outcome, d.decided_by, d.undo_until,
      false AS pending, ${TOLD}, ${PARTS}
    FROM decisions d WHERE d.id = $1::uuid FOR UPDATE OF d`,
    id,
  );
  return decision!;
}

/** Only what took effect, was told and stands can be objected to, until its time is over. */
async function checkAppealable(tx: Tx, call: Call, decision: AppealedDecision): Promise<void> {
  const { state } = decision;
  if (decision.outcome === "no_violation") {
    throw new AppError("conflict", "Nothing was found by this decision, so there is nothing to appeal.");
  }
  if (state === "undone" || state === "reversed") {
    throw new AppError("conflict", `This decision was ${state} already; there is nothing left to appeal.`, {
      extra: { state },
    });
  }
  if (state === "waiting") {
    throw new AppError("conflict", "This decision has not taken effect yet. Appeal it once the account was told.", {
      extra: { state },
    });
  }
  const until = appealUntil(decision.told, await policyOf(tx, decision.policy_version));
  if (call.at > until) {
    throw new AppError("conflict", `The time to appeal ended at ${until.toISOString()}.`, {
      extra: { reason: "late", until: until.toISOString() },
    });
  }
  const open = await tx.appeal.findFirst({ where: { decisionId: decision.id, state: "open" }, select: { id: true } });
  if (open) {
    throw new AppError("conflict", "An appeal against this decision is open already.", {
      extra: { appealId: open.id },
    });
  }
}

/**
 * Files an account's objection to a decision in effect, by the marketplace or by staff for it. One may be open at a time;
 * it is due as policy says and goes to somebody who had no part in the decision.
 * Errors: `not_found`; `conflict` when the decision is not in effect, when one is open (`appealId`) or when it comes too
 * late (`reason: "late"`, `until`); `invalid_input`.
 */
export async function fileAppeal(call: Call, input: NewAppeal): Promise<AppealOutcomeView> {
  const parsed = newAppealSchema.parse(input);
  return writeOnce(
    call,
    async (tx) => {
      const decision = await lockAppealed(tx, parsed.decisionId);
      await checkAppealable(tx, call, decision);
      const policy = await currentPolicy(tx);
      const dueAt = new Date(call.at.getTime() + policy.data.appeals.dueMinutes * MINUTE_MS);
      const row = await tx.appeal.create({
        data: {
          id: newId(),
          decisionId: decision.id,
          caseId: decision.case_id,
          accountId: decision.account_id,
          // Neither the database nor anybody who reads it takes U+0000.
          statement: storable(parsed.statement),
          reference: parsed.reference ? storable(parsed.reference) : null,
          // What loads a demo world speaks for the marketplace.
          filedByKind: call.actor.kind === "user" ? "user" : "key",
          filedBy: call.actor.id,
          filedAt: call.at,
          dueAt,
          policyVersion: policy.version,
        },
      });
      await recordAudit(tx, call, {
        type: "appeal.filed",
        subject: { kind: "case", id: decision.case_id },
        data: {
          appealId: row.id,
          decisionId: decision.id,
          accountId: decision.account_id,
          dueAt: dueAt.toISOString(),
        },
      });
      await addFigures(tx, call.at, [decisionFigure(decision, "appeals_filed")]);
      const message = {
        appealId: row.id,
        decisionId: decision.id,
        caseId: decision.case_id,
        accountId: decision.account_id,
        dueAt: dueAt.toISOString(),
        occurredAt: call.at.toISOString(),
      };
      await putMessages(tx, call.at, [{ type: "appeal.filed", accountId: decision.account_id, payload: message }]);
      return {
        id: row.id,
        number: row.number,
        decisionId: row.decisionId,
        accountId: row.accountId,
        reference: row.reference,
        state: row.state,
        outcome: null,
        answer: "",
        filedAt: call.at.toISOString(),
        dueAt: dueAt.toISOString(),
        resolvedAt: null,
      };
    },
    201,
  );
}

export type LockedAppeal = {
  id: string;
  number: number;
  state: AppealState;
  filed_by_kind: string;
  filed_by: string;
  held_by: string | null;
  holder_name: string | null;
  claim_expires_at: Date | null;
};

/**
 * The appeal and its decision under the account's lock, for somebody who may answer it: none of those who decided,
 * approved or filed. `standIn` where they may only because everybody whom policy names first did one of these. Errors: `not_found`; `conflict` when it is answered; `forbidden`; `claimed_by_other`.
 */
export async function lockAppeal(
  tx: Tx,
  call: Call,
  id: string,
): Promise<{ me: StaffActor; appeal: LockedAppeal; decision: AppealedDecision; standIn: boolean }> {
  const me = asStaff(call.actor);
  const found = isUuid(id) ? await tx.appeal.findUnique({ where: { id }, select: { decisionId: true } }) : null;
  if (!found) throw noSuchAppeal();
  const decision = await lockAppealed(tx, found.decisionId);
  const [appeal] = await tx.$queryRaw<LockedAppeal[]>`
    SELECT p.id, p.number, p.state::text AS state, p.filed_by_kind, p.filed_by,
      CASE WHEN p.claim_expires_at > clock_timestamp() THEN p.claimed_by END AS held_by,
      (SELECT name FROM users WHERE id = p.claimed_by) AS holder_name, p.claim_expires_at
    FROM appeals p WHERE p.id = ${id}::uuid FOR UPDATE OF p`;
  const policy = (await currentPolicy(tx)).data;
  const parties = {
    decidedBy: decision.decided_by,
    approvedBy: decision.approved_by,
    reducedBy: decision.reduced_by,
    filedByKind: appeal!.filed_by_kind,
    filedBy: appeal!.filed_by,
  };
  const facts: AppealFacts = {
    ...parties,
    state: appeal!.state,
    heldBy: appeal!.held_by,
    resolverFree: answerersOf(parties, await readColleagues(tx, policy), policy).as === "resolver",
  };
  const why = whyNotAnswer(facts, me, policy);
  if (why !== null) {
    const { held_by, holder_name, claim_expires_at, state } = appeal!;
    const holder =
      held_by && claim_expires_at
        ? { by: { id: held_by, name: holder_name ?? "" }, until: claim_expires_at.toISOString() }
        : null;
    throw refuseAnswer(why, holder, state);
  }
  return { me, appeal: appeal!, decision, standIn: isStandIn(facts, me.role, policy) };
}

/**
 * Takes an appeal, or renews the caller's own hold, for ten minutes of the database's clock.
 * Errors: as `lockAppeal`.
 */
export async function claimAppeal(call: Call, id: string): Promise<AppealRow> {
  return writeOnce(call, async (tx) => {
    const { me, appeal, decision, standIn } = await lockAppeal(tx, call, id);
    const renewed = appeal.held_by === me.id;
    const [lease] = await tx.$queryRaw<{ until: Date }[]>`
      UPDATE appeals SET claimed_by = ${me.id}::uuid,
        claimed_at = CASE WHEN ${renewed} THEN claimed_at ELSE clock_timestamp() END,
        claim_expires_at = clock_timestamp() + make_interval(mins => ${APPEAL_LEASE_MINUTES}::int)
      WHERE id = ${id}::uuid RETURNING claim_expires_at AS until`;
    // An event for each renewal of an open page would bury the trail.
    if (!renewed) {
      await recordAudit(tx, call, {
        type: "appeal.claimed",
        subject: { kind: "case", id: decision.case_id },
        data: { appealId: id, until: lease!.until.toISOString(), renewed, standIn },
      });
    }
    return readAppealRow(tx, id, { actor: me, now: call.at });
  });
}

/** Lets go of the caller's hold; what nobody holds is let go of without a word. Errors: `not_found`. */
export async function releaseAppeal(call: Call, id: string): Promise<AppealRow> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    if (!isUuid(id)) throw noSuchAppeal();
    const [freed] = await tx.$queryRaw<{ case_id: string }[]>`
      UPDATE appeals SET claimed_by = NULL, claimed_at = NULL, claim_expires_at = NULL
      WHERE id = ${id}::uuid AND claimed_by = ${me.id}::uuid RETURNING case_id`;
    if (freed) {
      const subject = { kind: "case" as const, id: freed.case_id };
      await recordAudit(tx, call, { type: "appeal.released", subject, data: { appealId: id } });
    }
    return readAppealRow(tx, id, { actor: me, now: call.at });
  });
}

/** An appeal as somebody looks at it: with a trace that they saw its case. Errors: `not_found`. */
export async function viewAppeal(call: Call, id: string): Promise<AppealDetail> {
  const appeal = await getAppeal(call, id);
  await noteCaseView(call, appeal.caseId);
  return appeal;
}
