import type pg from "pg";
import Cursor from "pg-cursor";
import type { z } from "zod";
import { bind, caseConditions, statusesOf } from "@/lib/domain/cases/rules";
import type { Column, Dataset } from "@/lib/domain/exports/schema";
import { FILTERS } from "@/lib/domain/exports/schema";
import { periodOf } from "@/lib/domain/insights/rules";
import { pool } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";

/** Rows fetched at once: enough to keep the connection busy, few enough to keep memory flat. */
const BATCH = 2_000;

type Conditions = { where: string[]; values: unknown[] };

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

/** Each dataset in a fixed order, so that two exports of one moment are the same byte for byte. */
const QUERIES: {
  [Name in Dataset]: (
    filter: z.output<(typeof FILTERS)[Name]>,
    now: Date,
  ) => Conditions & { from: string; order: string };
} = {
  cases: (filter) => {
    const values: unknown[] = [];
    const where = caseConditions(filter, null, values);
    // The queue shows open cases unless told otherwise; a file holds all of them.
    if (filter.status || filter.view) where.push(`c.status::text = ANY(${bind(values, statusesOf(filter))})`);
    if (filter.from) where.push(`c.opened_at >= ${bind(values, filter.from)}`);
    if (filter.to) where.push(`c.opened_at < ${bind(values, filter.to)}`);
    return { from: "cases c", order: "c.opened_at, c.id", where, values };
  },
  decisions: (filter) => ({
    from: "decisions d",
    order: "d.decided_at, d.id",
    ...conditions([
      [(at) => `d.outcome::text = ANY(${at})`, filter.outcome],
      [(at) => `d.state::text = ANY(${at})`, filter.state],
      [(at) => `d.violations && ${at}::text[]`, filter.violation],
      [(at) => `d.account_id = ${at}`, filter.account],
      [(at) => `d.decided_at >= ${at}`, filter.from],
      [(at) => `d.decided_at < ${at}`, filter.to],
    ]),
  }),
  enforcements: (filter) => ({
    from: "enforcements e",
    order: "e.created_at, e.id",
    ...conditions([
      [(at) => `e.state::text = ANY(${at})`, filter.state],
      [(at) => `e.kind::text = ANY(${at})`, filter.kind],
      [(at) => `(SELECT d.violations FROM decisions d WHERE d.id = e.decision_id) && ${at}::text[]`, filter.violation],
      [(at) => `e.account_id = ${at}`, filter.account],
      [(at) => `(SELECT d.decided_by FROM decisions d WHERE d.id = e.decision_id) = ${at}::uuid`, filter.decidedBy],
      [(at) => `e.created_at >= ${at}`, filter.from],
      [(at) => `e.created_at < ${at}`, filter.to],
    ]),
  }),
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
};

/** Throws `invalid_input` naming each field of the filter that the dataset does not know or that is malformed. */
export function parseFilter<Name extends Dataset>(dataset: Name, filter: unknown): z.output<(typeof FILTERS)[Name]> {
  const parsed = FILTERS[dataset].safeParse(filter);
  if (parsed.success) return parsed.data as z.output<(typeof FILTERS)[Name]>;
  throw new AppError("invalid_input", `The filter does not fit the dataset ${dataset}.`, {
    errors: parsed.error.issues.map((issue) => ({
      path: ["filter", ...issue.path].join("."),
      message: issue.code === "unrecognized_keys" ? `${dataset} has no filter ${issue.keys.join(", ")}` : issue.message,
    })),
  });
}

type ExportQuery = { dataset: Dataset; filter: unknown; columns: readonly Column[]; now: Date };

function statement({ dataset, filter, columns, now }: ExportQuery): { text: string; values: unknown[] } {
  const query = (QUERIES[dataset] as (filter: unknown, now: Date) => Conditions & { from: string; order: string })(
    parseFilter(dataset, filter),
    now,
  );
  const where = query.where.length > 0 ? ` WHERE ${query.where.join(" AND ")}` : "";
  return {
    text: `SELECT ${columns.map((column) => column.sql).join(", ")} FROM ${query.from}${where} ORDER BY ${query.order}`,
    values: query.values,
  };
}

/**
 * The rows of an export in batches, from one snapshot, through a cursor: memory stays flat however long it is. Leaving
 * the loop early (a reader that went away) ends the transaction and gives the connection back.
 */
export async function* exportRows(query: ExportQuery): AsyncGenerator<unknown[][]> {
  const { text, values } = statement(query);
  const client: pg.PoolClient = await pool().connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const cursor = client.query(new Cursor<unknown[]>(text, values, { rowMode: "array" }));
    try {
      for (;;) {
        const rows = await cursor.read(BATCH);
        if (rows.length === 0) break;
        yield rows;
      }
    } finally {
      await cursor.close();
    }
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    // Nothing was written: the end of the rows and a reader that left end alike. A connection that failed is thrown away.
    await client.query("ROLLBACK").catch((error: Error) => {
      broken ??= error;
    });
    client.release(broken);
  }
}
