import { recordAudit } from "@/lib/domain/audit/mutations";
import { getSession, noSuchSession } from "@/lib/domain/calibration/data";
import { type NewSession, newSessionSchema, type Session } from "@/lib/domain/calibration/schema";
import { endSession } from "@/lib/domain/calibration-ends/mutations";
import { hadPart } from "@/lib/domain/quality-reviews/data";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError, type FieldError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { storable } from "@/lib/platform/storable";
import { writeOnce } from "@/lib/platform/transaction";

type Chosen = { id: string; number: number; case_id: string; decided_by: string; phase: "none"; surface: "message" };

/** The newest decision of each case that took effect. */
async function chosenDecisions(tx: Tx, numbers: readonly number[], errors: FieldError[]): Promise<Chosen[]> {
  const found = await tx.$queryRaw<Chosen[]>`
    SELECT DISTINCT ON (c.number) d.id, c.number, d.case_id, d.decided_by, d.phase::text AS phase, d.surface::text AS surface
    FROM cases c JOIN decisions d ON d.case_id = c.id AND d.state IN ('active', 'reversed')
    WHERE c.number = ANY(${[...numbers]}::int[]) ORDER BY c.number, d.case_version DESC`;
  numbers.forEach((number, index) => {
    if (!found.some((one) => one.number === number)) {
      errors.push({ path: `caseNumbers.${index}`, message: `case ${number} has no decision that took effect` });
    }
  });
  return found;
}

async function checkPeople(tx: Tx, people: readonly string[], errors: FieldError[]): Promise<void> {
  const known = await tx.user.findMany({
    where: { id: { in: [...people] }, role: { in: ["moderator", "lead"] }, disabledAt: null },
    select: { id: true },
  });
  people.forEach((person, index) => {
    if (!known.some((one) => one.id === person)) {
      errors.push({ path: `people.${index}`, message: "is nobody who reviews here" });
    }
  });
}

/** Who had a part in which decision, and is therefore not asked about it. */
async function partsIn(tx: Tx, chosen: readonly Chosen[], people: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRawUnsafe<{ decision_id: string; user_id: string }[]>(
    `SELECT r.decision_id, p.id AS user_id
     FROM (SELECT d.id AS decision_id, d.case_id, d.decided_by, NULL::uuid AS id FROM decisions d WHERE d.id = ANY($1::uuid[])) r
     CROSS JOIN unnest($2::uuid[]) AS p(id) WHERE ${hadPart("p.id").replaceAll("o.id <> r.id", "true")}`,
    chosen.map((one) => one.id),
    people,
  );
  return new Set(rows.map((row) => `${row.decision_id} ${row.user_id}`));
}

/**
 * Begins a session: each of the people answers each of the cases blind, save those that they had a part in. Every case
 * must be left with two people or more.
 * Errors: `invalid_input` with every fault.
 */
export async function makeSession(call: Call, input: NewSession): Promise<Session> {
  const me = asStaff(call.actor);
  const parsed = newSessionSchema.parse(input);
  const numbers = [...new Set(parsed.caseNumbers)];
  const people = [...new Set(parsed.people)];
  const { id } = await writeOnce(
    call,
    async (tx) => {
      const errors: FieldError[] = [];
      const chosen = await chosenDecisions(tx, numbers, errors);
      await checkPeople(tx, people, errors);
      const parts = await partsIn(tx, chosen, people);
      const asked = chosen.flatMap((decision) =>
        people.filter((person) => !parts.has(`${decision.id} ${person}`)).map((person) => ({ decision, person })),
      );
      chosen.forEach((decision) => {
        if (asked.filter((one) => one.decision === decision).length < 2) {
          errors.push({
            path: `caseNumbers.${numbers.indexOf(decision.number)}`,
            message: `fewer than two of these people had no part in case ${decision.number}`,
          });
        }
      });
      if (errors.length > 0) throw new AppError("invalid_input", "This session cannot begin as it is.", { errors });
      const session = newId();
      await tx.calibrationSession.create({
        data: { id: session, name: storable(parsed.name), madeBy: me.id, madeAt: call.at },
      });
      await tx.calibrationPerson.createMany({ data: people.map((userId) => ({ sessionId: session, userId })) });
      await tx.qualityReview.createMany({
        data: asked.map(({ decision, person }) => ({
          id: newId(),
          kind: "calibration" as const,
          decisionId: decision.id,
          caseId: decision.case_id,
          decidedBy: decision.decided_by,
          phase: decision.phase,
          surface: decision.surface,
          sessionId: session,
          assignedTo: person,
          createdAt: call.at,
        })),
      });
      await recordAudit(tx, call, {
        type: "quality.session_made",
        subject: { kind: "calibration", id: session },
        data: { decisions: chosen.length, people, reviews: asked.length },
      });
      return { id: session };
    },
    201,
  );
  return getSession(me, id);
}

/** Closes a session before everybody has answered. Closing one that is closed is no error. Errors: `not_found`. */
export async function closeSession(call: Call, id: string): Promise<Session> {
  const me = asStaff(call.actor);
  await writeOnce(call, async (tx) => {
    if (!isUuid(id)) throw noSuchSession();
    const [session] = await tx.$queryRaw<{ state: "open" | "closed" }[]>`
      SELECT state::text AS state FROM calibration_sessions WHERE id = ${id}::uuid FOR UPDATE`;
    if (!session) throw noSuchSession();
    if (session.state === "open") await endSession(tx, call, id, me.id);
    return { id };
  });
  return getSession(me, id);
}
