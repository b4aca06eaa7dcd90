import { alphaOf, verdictOf } from "@/lib/domain/agreement/rules";
import type { Session, SessionRow } from "@/lib/domain/calibration/schema";
import type { ActionInput } from "@/lib/domain/decisions/schema";
import { can, type StaffActor } from "@/lib/platform/actor";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { groupBy } from "@/lib/platform/rows";

export const noSuchSession = () => new AppError("not_found", "There is no session with this id that you take part in.");

type SessionRecord = {
  id: string;
  number: number;
  name: string;
  state: "open" | "closed";
  made_by: string;
  maker_name: string | null;
  made_at: Date;
  closed_at: Date | null;
  people: number;
  cases: number;
  answered: number;
  asked: number;
};

/** A row over `calibration_sessions s`, which may be a page of them. */
const FIELDS = `
  s.id, s.number, s.name, s.state::text AS state, s.made_by, u.name AS maker_name, s.made_at, s.closed_at,
  (SELECT count(*)::int FROM calibration_people p WHERE p.session_id = s.id) AS people, n.cases, n.answered, n.asked`;

const JOINS = `
  LEFT JOIN users u ON u.id = s.made_by
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT r.decision_id)::int AS cases, count(*) FILTER (WHERE r.state = 'answered')::int AS answered,
      count(*)::int AS asked
    FROM quality_reviews r WHERE r.session_id = s.id
  ) n`;

const toRow = (record: SessionRecord): SessionRow => ({
  id: record.id,
  number: record.number,
  name: record.name,
  state: record.state,
  madeBy: { id: record.made_by, name: record.maker_name ?? "" },
  madeAt: record.made_at.toISOString(),
  closedAt: record.closed_at?.toISOString() ?? null,
  cases: record.cases,
  people: record.people,
  answered: record.answered,
  asked: record.asked,
});

/** Sessions, newest first: all for leads, those one takes part in for others. Errors: `invalid_input` for a foreign cursor. */
export async function listSessions(me: StaffActor, page: PageQuery): Promise<Page<SessionRow>> {
  const values: unknown[] = [];
  const conditions: string[] = ["true"];
  if (!can(me, "quality:manage")) {
    values.push(me.id);
    conditions.push("EXISTS (SELECT FROM calibration_people p WHERE p.session_id = s.id AND p.user_id = $1)");
  }
  if (page.cursor) {
    const { at, id } = decodePlace(page.cursor);
    values.push(at, id);
    conditions.push(`(s.made_at, s.id) < ($${values.length - 1}::timestamptz, $${values.length}::uuid)`);
  }
  const rows = await query<SessionRecord>(
    `SELECT ${FIELDS} FROM (
       SELECT s.* FROM calibration_sessions s WHERE ${conditions.join(" AND ")}
       ORDER BY s.made_at DESC, s.id DESC LIMIT ${page.limit + 1}
     ) s ${JOINS} ORDER BY s.made_at DESC, s.id DESC`,
    values,
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) => encodeCursor([last.made_at.toISOString(), last.id]));
  return {
    items: items.map(toRow),
    nextCursor,
  };
}

type AnswerRecord = {
  decision_id: string;
  case_id: string;
  case_number: number;
  surface: "message";
  phase: "none";
  decided_by: string;
  decider_name: string | null;
  first_outcome: "violation" | "no_violation";
  first_violations: string[];
  reviewer_id: string | null;
  reviewer_name: string | null;
  outcome: "violation" | "no_violation" | null;
  violations: string[] | null;
  reason_code: string | null;
  measures: ActionInput[];
  note: string;
};

async function readResults(session: SessionRecord): Promise<NonNullable<Session["results"]>> {
  const rows = await query<AnswerRecord>(
    `SELECT r.decision_id, r.case_id, c.number AS case_number, r.surface::text AS surface, r.phase::text AS phase,
       r.decided_by, d.outcome::text AS first_outcome, d.violations AS first_violations, u.name AS decider_name,
       r.reviewer_id, v.name AS reviewer_name, r.outcome::text AS outcome, r.violations, r.reason_code, r.measures, r.note
     FROM quality_reviews r JOIN decisions d ON d.id = r.decision_id JOIN cases c ON c.id = r.case_id
     LEFT JOIN users u ON u.id = r.decided_by LEFT JOIN users v ON v.id = r.reviewer_id
     WHERE r.session_id = $1 ORDER BY c.number, v.name, r.id`,
    [session.id],
  );
  const cases = [...groupBy(rows, (row) => row.decision_id).values()].map((ofCase) => {
    const { case_id, case_number, surface, phase, decided_by, decider_name, first_outcome, first_violations } =
      ofCase[0]!;
    const answers = ofCase.flatMap((row) =>
      row.reviewer_id && row.outcome
        ? [
            {
              by: { id: row.reviewer_id, name: row.reviewer_name ?? "" },
              outcome: row.outcome,
              violations: row.violations ?? [],
              reasonCode: row.reason_code ?? "",
              measures: row.measures,
              note: row.note,
            },
          ]
        : [],
    );
    const verdicts = answers.map((one) => verdictOf(one.outcome, one.violations));
    return {
      view: {
        caseId: case_id,
        caseNumber: case_number,
        surface,
        phase,
        decided: {
          by: { id: decided_by, name: decider_name ?? "" },
          outcome: first_outcome,
          violations: first_violations,
        },
        answers,
        agreed: new Set(verdicts).size <= 1,
      },
      verdicts,
    };
  });
  let agreed = 0;
  let of = 0;
  for (const { verdicts } of cases) {
    verdicts.forEach((one, at) => {
      for (const other of verdicts.slice(at + 1)) {
        of += 1;
        if (one === other) agreed += 1;
      }
    });
  }
  return {
    cases: cases.map((one) => one.view),
    alpha: alphaOf(
      cases.map((one) => one.verdicts),
      session.number,
    ),
    pairs: { agreed, of },
  };
}

/**
 * A session with who has answered how much; what was answered only once it is closed. For leads, and those who take part.
 * Errors: `not_found`.
 */
export async function getSession(me: StaffActor, id: string): Promise<Session> {
  const [record] = isUuid(id)
    ? await query<SessionRecord & { takes_part: boolean }>(
        `SELECT ${FIELDS}, EXISTS (SELECT FROM calibration_people p WHERE p.session_id = s.id AND p.user_id = $2) AS takes_part
         FROM calibration_sessions s ${JOINS} WHERE s.id = $1`,
        [id, me.id],
      )
    : [];
  if (!record || !(record.takes_part || can(me, "quality:manage"))) throw noSuchSession();
  const [progress, mine] = await Promise.all([
    query<{ id: string; name: string | null; answered: number; asked: number }>(
      `SELECT p.user_id AS id, u.name, count(r.id) FILTER (WHERE r.state = 'answered')::int AS answered,
         count(r.id)::int AS asked
       FROM calibration_people p LEFT JOIN users u ON u.id = p.user_id
       LEFT JOIN quality_reviews r ON r.session_id = p.session_id AND r.assigned_to = p.user_id
       WHERE p.session_id = $1 GROUP BY 1, 2 ORDER BY u.name, 1`,
      [id],
    ),
    query<{ id: string }>(
      `SELECT id FROM quality_reviews WHERE session_id = $1 AND assigned_to = $2 AND state = 'waiting' ORDER BY id`,
      [id, me.id],
    ),
  ]);
  return {
    ...toRow(record),
    progress: progress.map(({ id: person, name, answered, asked }) => ({
      person: { id: person, name: name ?? "" },
      answered,
      asked,
    })),
    mine: mine.map((one) => one.id),
    results: record.state === "closed" ? await readResults(record) : null,
  };
}
