import { releaseCase, whileHolding } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import type { DecisionView } from "@/lib/domain/decisions/schema";
import {
  type Along,
  type AlongOutcome,
  alongSchema,
  type UndoTogether,
  type UndoTogetherOutcome,
  undoTogetherSchema,
} from "@/lib/domain/joint-decisions/schema";
import { undoDecision } from "@/lib/domain/undo/mutations";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { parseInput } from "@/lib/platform/input";

type Lead = {
  case_id: string;
  account_id: string;
  outcome: "violation" | "no_violation";
  reason_code: string;
  note: string;
  state: string;
  decided_by: string;
};
type Other = { id: string; number: number; violations: string[] };

/** The call for one of several steps: a repeat of the whole finds each step under its own key. */
const stepOf = (call: Call, step: string): Call => ({
  ...call,
  idempotency: call.idempotency && { ...call.idempotency, key: `${call.idempotency.key}:${step}`, replayed: false },
});

/** Errors: `not_found`; `forbidden` for somebody else's decision; `conflict` for one that was taken back. */
async function leadDecision(id: string, meId: string): Promise<Lead> {
  const [lead] = isUuid(id)
    ? await query<Lead>(
        `SELECT case_id, account_id, outcome::text AS outcome, reason_code, note, state::text AS state, decided_by
         FROM decisions WHERE id = $1`,
        [id],
      )
    : [];
  if (!lead) throw new AppError("not_found", "There is no decision with this id.");
  if (lead.decided_by !== meId)
    throw new AppError("forbidden", "Only who made a decision takes other cases along in it.");
  if (lead.state !== "waiting" && lead.state !== "active") {
    throw new AppError("conflict", "This decision was taken back: nothing goes along in it.");
  }
  return lead;
}

/** The named cases in their order. Errors: `invalid_input` for one that is no other case of the account, or named twice. */
async function othersOf(lead: Lead, caseIds: readonly string[]): Promise<Other[]> {
  const rows = await query<Other>(
    "SELECT id, number, violations FROM cases WHERE account_id = $1 AND id = ANY($2::uuid[]) AND id <> $3",
    [lead.account_id, [...caseIds], lead.case_id],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const errors = caseIds.flatMap((caseId, index) => {
    const twice = caseIds.indexOf(caseId) !== index;
    if (byId.has(caseId) && !twice) return [];
    return [
      {
        path: `cases.${index}.caseId`,
        message: twice ? "named twice" : "is not another case of the decision's account",
      },
    ];
  });
  if (errors.length > 0) throw new AppError("invalid_input", "These cases cannot go along.", { errors });
  return caseIds.map((caseId) => byId.get(caseId)!);
}

/** Claims the case and decides it like the lead; what could not be decided is held as before. */
async function decideLike(call: Call, lead: Lead, other: Other, caseVersion: number): Promise<DecisionView> {
  if (lead.outcome === "violation" && other.violations.length === 0) {
    throw new AppError("conflict", "Nothing on this case is flagged as a violation: decide it by itself.");
  }
  return whileHolding(call, other.id, () =>
    decideCase(stepOf(call, other.id), other.id, {
      outcome: lead.outcome,
      violations: lead.outcome === "violation" ? other.violations : [],
      // The measures stand on the account once, by the lead decision: repeated they would add up.
      actions: [],
      reasonCode: lead.reason_code,
      note: lead.note,
      message: "",
      caseVersion,
    }),
  );
}

/**
 * Takes other standing cases of the account along in a decision that the caller just made: each gets a decision of its
 * own with the same outcome, reason and note, its own flagged violations and no further measure, by the rules of a single
 * one (nobody else holds it, the version that was read). One that is refused stays as it was, does not take the others
 * back, and says why. A repeat under the same idempotency key answers what was decided and tries the rest again.
 * Errors: `not_found`; `forbidden`; `conflict`; `invalid_input`.
 */
export async function decideAlong(call: Call, decisionId: string, input: Along): Promise<AlongOutcome> {
  const me = asStaff(call.actor);
  const { cases } = parseInput(alongSchema, input, "These cases cannot go along.");
  const lead = await leadDecision(decisionId, me.id);
  const others = await othersOf(
    lead,
    cases.map(({ caseId }) => caseId),
  );
  const results: AlongOutcome["results"] = [];
  for (const [index, other] of others.entries()) {
    const { id: caseId, number } = other;
    try {
      const decision = await decideLike(call, lead, other, cases[index]!.caseVersion);
      results.push({ caseId, number, decision, problem: null });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      results.push({ caseId, number, decision: null, problem: { code: error.code, detail: error.message } });
    }
  }
  return { results };
}

type TakenAlong = { id: string; case_id: string; number: number };

/** The named decisions in their order. Errors: `invalid_input` for one that was not made with the lead, or named twice. */
async function takenAlong(leadId: string, ids: readonly string[]): Promise<TakenAlong[]> {
  const rows = await query<TakenAlong>(
    `SELECT d.id, d.case_id, c.number FROM decisions d JOIN decisions lead ON lead.id = $1
       JOIN cases c ON c.id = d.case_id
     WHERE d.id = ANY($2::uuid[]) AND d.id <> lead.id AND d.account_id = lead.account_id
       AND d.decided_by = lead.decided_by AND d.decided_at >= lead.decided_at`,
    [leadId, [...ids]],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const errors = ids.flatMap((id, index) => {
    const twice = ids.indexOf(id) !== index;
    if (byId.has(id) && !twice) return [];
    const message = twice
      ? "named twice"
      : "is no decision on the same account, by the same person, made along with it";
    return [{ path: `decisionIds.${index}`, message }];
  });
  if (errors.length > 0) throw new AppError("invalid_input", "These decisions cannot be undone together.", { errors });
  return ids.map((id) => byId.get(id)!);
}

/**
 * Undoes a decision and what was taken along in it, by the rules of a single undoing. The decision comes first and, refused,
 * leaves all as it was; its case is then held by the undoer. Each of the others is open again and held by nobody, or still
 * stands and says why: its grace may be shorter. A repeat under the same idempotency key tries again what still stands.
 * Errors: `not_found`; `forbidden`; `conflict`; `invalid_input`.
 */
export async function undoTogether(call: Call, id: string, input: UndoTogether): Promise<UndoTogetherOutcome> {
  asStaff(call.actor);
  const { decisionIds } = parseInput(undoTogetherSchema, input, "These decisions cannot be undone together.");
  if (!isUuid(id)) throw new AppError("not_found", "There is no decision with this id.");
  const along = await takenAlong(id, decisionIds);
  const decision = await undoDecision(stepOf(call, id), id);
  const results: UndoTogetherOutcome["results"] = [];
  for (const { id: decisionId, case_id: caseId, number } of along) {
    try {
      await undoDecision(stepOf(call, decisionId), decisionId);
      // Nobody held it before it went along: it goes back to the queue, not onto the undoer's desk.
      await releaseCase({ ...call, idempotency: null }, caseId);
      results.push({ decisionId, caseId, number, problem: null });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      results.push({ decisionId, caseId, number, problem: { code: error.code, detail: error.message } });
    }
  }
  return { decision, results };
}
