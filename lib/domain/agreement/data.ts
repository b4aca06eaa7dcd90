import { alphaOf, found, kappaOfPairs } from "@/lib/domain/agreement/rules";
import { type Agreement, type AgreementFilter, LEAST_UNITS, MAX_AGREEMENT_DAYS } from "@/lib/domain/agreement/schema";
import type { StaffRef } from "@/lib/domain/enforcement/schema";
import { type Actor, can } from "@/lib/platform/actor";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { groupBy } from "@/lib/platform/rows";
import { DAY_MS, dayOf } from "@/lib/platform/time";
import { PHASES, VIOLATIONS } from "@/lib/policy/types";

const DAYS = 90;

/** The same interval for the same answers, whoever asks. */
const SEED = 20_110_125;

type AnswerRow = {
  decision_id: string;
  sample: boolean;
  phase: string;
  decided_by: string;
  first_verdict: string;
  reviewer_id: string;
  second_verdict: string;
};

function periodOf(filter: AgreementFilter, now: Date): { from: string; to: string } {
  const to = filter.to ?? dayOf(now);
  const from = filter.from ?? dayOf(new Date(Date.parse(to) - (DAYS - 1) * DAY_MS));
  if ((Date.parse(to) - Date.parse(from)) / DAY_MS >= MAX_AGREEMENT_DAYS) {
    throw new AppError("invalid_input", `A period may cover ${MAX_AGREEMENT_DAYS} days at most.`, {
      errors: [{ path: "from", message: "is too far from to" }],
    });
  }
  return { from, to };
}

/** Cohen's kappa over first and second answers, and Krippendorff's alpha over all answers to a decision. */
function coefficients(rows: readonly AnswerRow[], word: (verdict: string) => string) {
  const pairs = rows
    .filter((row) => row.sample)
    .map((row) => [word(row.first_verdict), word(row.second_verdict)] as const);
  const units = [...groupBy(rows, (row) => row.decision_id).values()].map((answers) => [
    word(answers[0]!.first_verdict),
    ...answers.map((answer) => word(answer.second_verdict)),
  ]);
  return { kappa: kappaOfPairs(pairs), alpha: alphaOf(units, SEED) };
}

/** Two people's answers to the same decisions, each pair once and its two in a fixed order. */
function byPair(rows: readonly AnswerRow[]): Map<string, [string, string][]> {
  const pairs = new Map<string, [string, string][]>();
  for (const { decided_by, reviewer_id, first_verdict, second_verdict, sample } of rows) {
    if (!sample) continue;
    const straight = decided_by < reviewer_id;
    const key = straight ? `${decided_by} ${reviewer_id}` : `${reviewer_id} ${decided_by}`;
    const answers = pairs.get(key) ?? [];
    answers.push(straight ? [first_verdict, second_verdict] : [second_verdict, first_verdict]);
    pairs.set(key, answers);
  }
  return pairs;
}

async function pairsOf(rows: readonly AnswerRow[]): Promise<Agreement["pairs"]> {
  const pairs = byPair(rows);
  const ids = [...new Set([...pairs.keys()].flatMap((key) => key.split(" ")))];
  const people = await query<StaffRef>("SELECT id, name FROM users WHERE id = ANY($1::uuid[])", [ids]);
  const named = (id: string): StaffRef => people.find((person) => person.id === id) ?? { id, name: "" };
  return [...pairs]
    .map(([key, answers]) => {
      const [a, b] = key.split(" ").map((id) => named(id)) as [StaffRef, StaffRef];
      return { a, b, kappa: kappaOfPairs(answers) };
    })
    .sort((one, other) => one.a.name.localeCompare(other.a.name) || one.b.name.localeCompare(other.b.name));
}

function confusionOf(rows: readonly AnswerRow[]): Agreement["confusion"] {
  const cells = new Map<string, { first: string; second: string; count: number }>();
  for (const { sample, first_verdict: first, second_verdict: second } of rows) {
    if (!sample) continue;
    const key = `${first} ${second}`;
    const cell = cells.get(key);
    if (cell) cell.count += 1;
    else cells.set(key, { first, second, count: 1 });
  }
  const known = [...cells.values()];
  return {
    verdicts: [...new Set(known.flatMap((cell) => [cell.first, cell.second]))].sort(),
    cells: known.sort((a, b) => b.count - a.count || a.first.localeCompare(b.first)),
  };
}

type SettledRow = { settled: boolean; stands: string | null; root_cause: string | null; count: number };

function countsOf(rows: readonly SettledRow[], key: "stands" | "root_cause"): { key: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const word = row[key];
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + row.count);
  }
  return [...counts].map(([word, count]) => ({ key: word, count })).sort((a, b) => b.count - a.count);
}

/**
 * How far people agree over the second answers of a period: of drawn decisions, and for alpha those of closed calibration
 * sessions too. Never those to cases with a known answer. Errors: `invalid_input` for a period that is too long.
 */
export async function readAgreement(filter: AgreementFilter, reader: { actor: Actor; now: Date }): Promise<Agreement> {
  const { from, to } = periodOf(filter, reader.now);
  const period =
    "r.answered_at >= $1::date::timestamp AT TIME ZONE 'UTC' AND r.answered_at < ($2::date + 1)::timestamp AT TIME ZONE 'UTC'";
  const [rows, settled] = await Promise.all([
    query<AnswerRow>(
      `SELECT r.decision_id, r.kind = 'sample' AS sample, r.phase::text AS phase, r.decided_by, r.first_verdict,
         r.reviewer_id, r.second_verdict
       FROM quality_reviews r LEFT JOIN calibration_sessions s ON s.id = r.session_id
       WHERE r.state = 'answered' AND (r.kind = 'sample' OR r.kind = 'calibration' AND s.state = 'closed') AND ${period}
       ORDER BY r.answered_at, r.id`,
      [from, to],
    ),
    query<SettledRow>(
      `SELECT r.settled_at IS NOT NULL AS settled, r.stands::text AS stands, r.root_cause::text AS root_cause,
         count(*)::int AS count
       FROM quality_reviews r WHERE r.disputed AND ${period} GROUP BY 1, 2, 3`,
      [from, to],
    ),
  ]);
  const itself = (verdict: string) => verdict;
  return {
    from,
    to,
    least: LEAST_UNITS,
    overall: coefficients(rows, itself),
    byViolation: VIOLATIONS.map((violation) => ({
      violation,
      ...coefficients(rows, (verdict) => found(verdict, violation)),
    })),
    byPhase: PHASES.map((phase) => ({
      phase,
      ...coefficients(
        rows.filter((row) => row.phase === phase),
        itself,
      ),
    })),
    pairs: can(reader.actor, "quality:manage") ? await pairsOf(rows) : [],
    confusion: confusionOf(rows),
    settled: {
      open: settled.filter((row) => !row.settled).reduce((sum, row) => sum + row.count, 0),
      stands: countsOf(settled, "stands"),
      rootCauses: countsOf(settled, "root_cause"),
    },
  };
}
