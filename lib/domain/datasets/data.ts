import type pg from "pg";
import Cursor from "pg-cursor";
import type { z } from "zod";
import { bind, caseConditions, statusesOf } from "@/lib/domain/cases/rules";
import { maskRows, parseFilter } from "@/lib/domain/datasets/rules";
import type { Column, Dataset, FILTERS } from "@/lib/domain/datasets/schema";
import { decisionConditions } from "@/lib/domain/decision-history/rules";
import { measureConditions } from "@/lib/domain/enforcement-history/rules";
import { periodOf } from "@/lib/domain/insights/rules";

/**
 * Rows fetched at once: enough to keep the connection busy, few enough that they are forgotten while they are young. Those that
 * a file's writer still holds while it packs what it gathered outlive the collector's quick rounds, and the heap grows by them.
 */
const BATCH = 100;

type Conditions = { where: string[]; values: unknown[] };
type Source = Conditions & { from: string; order: string };

/** One condition a filter field; a field that is absent asks nothing. */
function conditions(pairs: readonly (readonly [sql: (place: string) => string, value: unknown])[]): Conditions {
  const where: string[] = [];
  const values: unknown[] = [];
  for (const [sql, value] of pairs) {
    if (value === undefined) continue;
    values.push(value);
    where.push(sql(`$${values.length}`));
  }
  return { where, values };
}

/** Judgements of contents are found by content; the newest of the current revision holds. */
const NEWEST_ASSESSMENT = `LEFT JOIN LATERAL (
  SELECT a.id, a.phase, a.violations, a.detector_version, a.policy_version FROM assessments a
  WHERE a.content_id = c.id AND a.revision = c.revision ORDER BY a.id DESC LIMIT 1) a ON true`;

/** Each dataset in a fixed order, so that two exports of one moment are the same byte for byte. */
const QUERIES: { [Name in Dataset]: (filter: z.output<(typeof FILTERS)[Name]>, now: Date) => Source } = {
  cases: (filter) => {
    const values: unknown[] = [];
    const where = caseConditions(filter, null, values);
    // The queue shows open cases unless told otherwise; a file holds all of them.
    if (filter.status || filter.view) where.push(`c.status::text = ANY(${bind(values, statusesOf(filter))})`);
    if (filter.from) where.push(`c.opened_at >= ${bind(values, filter.from)}`);
    if (filter.to) where.push(`c.opened_at < ${bind(values, filter.to)}`);
    return { from: "cases c", order: "c.opened_at, c.id", where, values };
  },
  content: (filter) => ({
    from: `contents c ${NEWEST_ASSESSMENT}`,
    order: "c.id",
    ...conditions([
      [(at) => `c.surface::text = ANY(${at})`, filter.surface],
      [(at) => `c.author_id = ${at}`, filter.author],
      [(at) => `c.conversation_id = ${at}`, filter.conversation],
      [(at) => `c.occurred_at >= ${at}`, filter.from],
      [(at) => `c.occurred_at < ${at}`, filter.to],
    ]),
  }),
  signals: (filter) => ({
    from: "signals s JOIN contents c ON c.id = s.content_id",
    order: "s.content_id, s.id",
    ...conditions([
      [(at) => `s.kind = ANY(${at})`, filter.kind],
      [(at) => `s.detector_name = ${at}`, filter.detector],
      [(at) => `c.author_id = ${at}`, filter.author],
      [(at) => `c.occurred_at >= ${at}`, filter.from],
      [(at) => `c.occurred_at < ${at}`, filter.to],
    ]),
  }),
  decisions: (filter) => {
    const values: unknown[] = [];
    const where = decisionConditions(filter, (value) => bind(values, value));
    return { from: "decisions d", order: "d.decided_at, d.id", where, values };
  },
  enforcements: (filter) => {
    const values: unknown[] = [];
    const where = measureConditions(filter, (value) => bind(values, value));
    return { from: "enforcements e", order: "e.created_at, e.id", where, values };
  },
  appeals: (filter) => ({
    from: "appeals p",
    order: "p.filed_at, p.id",
    ...conditions([
      [(at) => `p.state::text = ${at}`, filter.state],
      [(at) => `p.outcome::text = ${at}`, filter.outcome],
      [(at) => `p.account_id = ${at}`, filter.account],
      [(at) => `p.filed_at >= ${at}`, filter.from],
      [(at) => `p.filed_at < ${at}`, filter.to],
    ]),
  }),
  reports: (filter) => ({
    from: "reports r",
    order: "r.filed_at, r.id",
    ...conditions([
      [(at) => `r.category = ${at}`, filter.category],
      [(at) => `r.account_id = ${at}`, filter.account],
      [(at) => `r.filed_at >= ${at}`, filter.from],
      [(at) => `r.filed_at < ${at}`, filter.to],
    ]),
  }),
  audit_events: (filter) => {
    const colon = filter.subject?.indexOf(":") ?? -1;
    return {
      from: "audit_events e",
      order: "e.id",
      ...conditions([
        [(at) => `e.subject_kind = ${at}`, colon > 0 ? filter.subject!.slice(0, colon) : undefined],
        [(at) => `e.subject_id = ${at}`, filter.subject?.slice(colon + 1)],
        [(at) => `e.actor_id = ${at}`, filter.actor],
        [(at) => `e.type = ${at}`, filter.type],
        [(at) => `e.occurred_at >= ${at}`, filter.from],
        [(at) => `e.occurred_at < ${at}`, filter.to],
      ]),
    };
  },
  quality_reviews: (filter) => {
    const asked = conditions([
      [(at) => `r.kind::text = ANY(${at})`, filter.kind],
      [(at) => `r.phase::text = ANY(${at})`, filter.phase],
      [(at) => `r.disputed = ${at}::boolean`, filter.disputed],
      [(at) => `r.root_cause::text = ANY(${at})`, filter.rootCause],
      [(at) => `r.answered_at >= ${at}`, filter.from],
      [(at) => `r.answered_at < ${at}`, filter.to],
    ]);
    // What is still to be answered must stay blind, what is answered in an open session unseen, and a person's answers to
    // what is known are for them and their leads.
    const whole = "r.state = 'answered' AND (r.kind = 'sample' OR r.kind = 'calibration' AND s.state = 'closed')";
    return {
      from: `quality_reviews r JOIN decisions d ON d.id = r.decision_id
             LEFT JOIN calibration_sessions s ON s.id = r.session_id`,
      order: "r.answered_at, r.id",
      where: [whole, ...asked.where],
      values: asked.values,
    };
  },
  daily_figures: (filter, now) => {
    const period = periodOf(filter.from, filter.to, now);
    return {
      from: `(SELECT day, metric, violation, phase, surface, detector, measure, sum(count)::bigint AS count FROM (
                SELECT day, metric, violation, phase, surface, detector, measure, count FROM stat_daily
                UNION ALL SELECT day, metric, violation, phase, surface, detector, measure, delta FROM stat_deltas) figures
              GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(count) <> 0) f`,
      order: "f.day, f.metric, f.violation, f.phase, f.surface, f.detector, f.measure",
      ...conditions([
        [(at) => `f.day >= ${at}::date`, period.from],
        [(at) => `f.day <= ${at}::date`, period.to],
        [(at) => `f.violation = ${at}`, filter.violation],
        [(at) => `f.phase = ${at}`, filter.phase],
        [(at) => `f.surface = ${at}`, filter.surface],
        [(at) => `f.detector = ${at}`, filter.detector],
      ]),
    };
  },
  case_figures: (filter, now) => {
    const period = periodOf(filter.from, filter.to, now);
    const dimensions =
      "day, metric, violation, phase, surface, account_kind, language, country, policy_version, outcome, late, minutes";
    return {
      from: `(SELECT ${dimensions}, sum(count)::bigint AS count FROM (
                SELECT ${dimensions}, count FROM stat_cases UNION ALL SELECT ${dimensions}, delta FROM stat_case_deltas) figures
              GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 HAVING sum(count) <> 0) g`,
      order: dimensions
        .split(", ")
        .map((one) => `g.${one}`)
        .join(", "),
      ...conditions([
        [(at) => `g.day >= ${at}::date`, period.from],
        [(at) => `g.day <= ${at}::date`, period.to],
        [(at) => `g.violation = ${at}`, filter.violation],
        [(at) => `g.phase = ${at}`, filter.phase],
        [(at) => `g.surface = ${at}`, filter.surface],
        [(at) => `g.account_kind = ${at}`, filter.accountKind],
        [(at) => `g.language = ${at}`, filter.language],
        [(at) => `g.country = ${at}`, filter.country],
        [(at) => `g.policy_version = ${at}`, filter.policyVersion],
      ]),
    };
  },
};

export type DatasetQuery = {
  dataset: Dataset;
  filter: unknown;
  columns: readonly Column[];
  /** Contact values in plain. */
  unmasked: boolean;
  /** The moment that relative periods count from. */
  now: Date;
};

function sourceOf({ dataset, filter, now }: DatasetQuery): Source {
  return (QUERIES[dataset] as (filter: unknown, now: Date) => Source)(parseFilter(dataset, filter), now);
}

const whereOf = (source: Source) => (source.where.length > 0 ? ` WHERE ${source.where.join(" AND ")}` : "");

/** The statement that reads a dataset, and its parameters. */
export function statement(
  query: DatasetQuery,
  expression = (column: Column) => (query.unmasked && column.plain) || column.sql,
): { text: string; values: unknown[] } {
  const source = sourceOf(query);
  const select = query.columns.map(expression).join(", ");
  return {
    text: `SELECT ${select} FROM ${source.from}${whereOf(source)} ORDER BY ${source.order}`,
    values: source.values,
  };
}

/** How many rows there are, counted to one past `most` where that is given. */
export async function countRows(query: DatasetQuery, db: pg.ClientBase | pg.Pool, most?: number): Promise<number> {
  const source = sourceOf(query);
  const rows = `SELECT 1 FROM ${source.from}${whereOf(source)}${most === undefined ? "" : ` LIMIT ${most + 1}`}`;
  const counted = await db.query<{ n: string }>(`SELECT count(*) AS n FROM (${rows}) rows`, source.values);
  return Number(counted.rows[0]!.n);
}

/**
 * The rows of a dataset in batches through a cursor: memory stays flat however long it is. Leaving the loop early closes
 * the cursor.
 */
export async function* readRows(client: pg.PoolClient, query: DatasetQuery): AsyncGenerator<unknown[][]> {
  const { text, values } = statement(query);
  const cursor = client.query(new Cursor<unknown[]>(text, values, { rowMode: "array" }));
  try {
    for (;;) {
      const rows = await cursor.read(BATCH);
      if (rows.length === 0) break;
      yield maskRows(rows, query.columns, query.unmasked);
    }
  } finally {
    await cursor.close();
  }
}
