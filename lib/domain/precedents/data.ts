import { readSharedContacts } from "@/lib/domain/contacts/data";
import type { Related, Shared } from "@/lib/domain/contacts/schema";
import { listRings } from "@/lib/domain/rings/data";
import { query } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";

const DAYS = 90;
/** The newest ones are looked at; more would not tell more, and would cost more. */
const LOOKED_AT = 200;
const SHOWN = 5;
const RINGS = 10;
const CONTACTS = 10;

type Situation = {
  id: string;
  account_id: string;
  violations: string[];
  phase: string;
  surface: string;
  kinds: string[];
};

type Outcome = Related["similar"]["got"][number]["outcome"];

type Precedent = {
  id: string;
  number: number;
  surface: Related["similar"]["cases"][number]["surface"];
  decided_at: Date;
  outcome: Outcome;
  kinds: string[];
};

/** The kinds of the signals that standing flags of a case rest on, sorted; over a case `c`. */
const KINDS = `
  ARRAY(
    SELECT DISTINCT s.kind FROM flags f
    JOIN signals s ON s.content_id = f.content_id AND s.id = ANY(f.signal_ids)
    WHERE f.case_id = c.id AND f.withdrawn_at IS NULL ORDER BY s.kind
  )`;

/** The gravest measure of a decision `d` that stands or is still to come. */
const GRAVEST = `
  CASE WHEN d.outcome = 'no_violation' THEN 'no_violation' ELSE coalesce((
    SELECT e.kind::text FROM enforcements e
    WHERE e.decision_id = d.id AND e.state NOT IN ('undone', 'reversed', 'rejected')
    ORDER BY array_position(ARRAY['suspend', 'restrict', 'strip_badge', 'warn'], e.kind::text) LIMIT 1
  ), 'no_measure') END`;

async function readPrecedents(of: Situation, at: Date): Promise<Precedent[]> {
  return query<Precedent>(
    `WITH alike AS (
       SELECT c.id, c.number, c.surface, c.decided_at FROM cases c
       WHERE c.status = 'decided' AND c.phase = $2::phase AND c.surface = $3::surface
         AND c.decided_at >= $5::timestamptz - make_interval(days => ${DAYS}) AND c.id <> $1
         AND c.violations @> $4::text[] AND c.violations <@ $4::text[]
       ORDER BY c.decided_at DESC, c.id DESC LIMIT ${LOOKED_AT + 1}
     )
     SELECT c.id, c.number, c.surface::text AS surface, c.decided_at, ${GRAVEST} AS outcome, ${KINDS} AS kinds
     FROM alike c CROSS JOIN LATERAL (
       SELECT d.id, d.outcome FROM decisions d WHERE d.case_id = c.id AND d.state IN ('waiting', 'active') AND NOT d.sampled
       ORDER BY d.case_version DESC LIMIT 1
     ) d
     ORDER BY c.decided_at DESC, c.id DESC`,
    [of.id, of.phase, of.surface, of.violations, at],
  );
}

function summary(of: Situation, found: readonly Precedent[]): Related["similar"] {
  const looked = found.slice(0, LOOKED_AT);
  const same = (one: Precedent) => one.kinds.join() === of.kinds.join();
  const closest = looked.filter(same);
  const counted = closest.length > 0 ? closest : looked;
  const got = new Map<Outcome, number>();
  for (const { outcome } of counted) got.set(outcome, (got.get(outcome) ?? 0) + 1);
  return {
    days: DAYS,
    total: looked.length,
    atLeast: found.length > LOOKED_AT,
    sameKinds: closest.length,
    got: [...got].map(([outcome, count]) => ({ outcome, count })).sort((a, b) => b.count - a.count),
    cases: [...closest, ...looked.filter((one) => !same(one))].slice(0, SHOWN).map((one) => ({
      id: one.id,
      number: one.number,
      surface: one.surface,
      decidedAt: one.decided_at.toISOString(),
      outcome: one.outcome,
      sameKinds: same(one),
    })),
  };
}

/** Who else uses the contacts of an account, and the rings that a case of it is in. */
async function sharedOf(caseId: string, accountId: string, at: Date): Promise<Shared> {
  const [contacts, rings] = await Promise.all([readSharedContacts(accountId, at), listRings({ caseId, limit: RINGS })]);
  return {
    contacts: contacts.slice(0, CONTACTS),
    rings: rings.items.map(({ id, name, cases }) => ({ id, name, cases })),
  };
}

/** The same of a case by its id; null for one that is not there. */
export async function getShared(caseId: string, at: Date): Promise<Shared | null> {
  const [of] = isUuid(caseId)
    ? await query<{ account_id: string }>("SELECT account_id FROM cases WHERE id = $1", [caseId])
    : [];
  return of ? sharedOf(caseId, of.account_id, at) : null;
}

/**
 * What stands beside a case: who else uses the contacts of its account, how the same situation (violations, phase,
 * surface; kinds of signals first) was decided lately and what it got, and the rings that it is in. Errors: `not_found`.
 */
export async function getRelated(caseId: string, at: Date): Promise<Related> {
  const [of] = isUuid(caseId)
    ? await query<Situation>(
        `SELECT c.id, c.account_id, c.violations, c.phase::text AS phase, c.surface::text AS surface, ${KINDS} AS kinds
         FROM cases c WHERE c.id = $1`,
        [caseId],
      )
    : [];
  if (!of) throw new AppError("not_found", "There is no case with this id.");
  const [shared, precedents] = await Promise.all([sharedOf(of.id, of.account_id, at), readPrecedents(of, at)]);
  return { ...shared, similar: summary(of, precedents) };
}
