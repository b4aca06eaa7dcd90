import { statedPeriod } from "@/lib/domain/insights/rules";
import { weighedShare } from "@/lib/domain/prevalence/rules";
import type { Prevalence, PrevalenceFilter, RateSetting, Sample } from "@/lib/domain/prevalence/schema";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { query } from "@/lib/platform/db";
import { type Page, type PageQuery, pageOf } from "@/lib/platform/page";
import { SURFACES, VIOLATIONS } from "@/lib/policy/types";

type Row = {
  surface: string | null;
  violation: string;
  n: string;
  weight: number;
  squares: number;
  held_n: string;
  held_weight: number;
  held_squares: number;
  seen_n: string;
  seen_weight: number;
};

/** How much is drawn of each surface, those of which nothing is drawn too. */
async function readRates(): Promise<RateSetting[]> {
  const rows = await query<{
    surface: string;
    share: number;
    per_day: number | null;
    set_by: string;
    name: string | null;
    set_at: Date;
  }>(
    `SELECT r.surface::text AS surface, r.share, r.per_day, r.set_by, u.name, r.set_at
     FROM prevalence_rates r LEFT JOIN users u ON u.id = r.set_by`,
  );
  return SURFACES.map((surface) => {
    const row = rows.find((one) => one.surface === surface);
    return {
      surface,
      share: row?.share ?? null,
      perDay: row?.per_day ?? null,
      setBy: row ? { id: row.set_by, name: row.name ?? "" } : null,
      setAt: row?.set_at.toISOString() ?? null,
    };
  });
}

/**
 * How much of all traffic holds which violation, and how much of that detection saw, from the contents drawn in a period
 * and reviewed since. Errors: `invalid_input` for a period reversed or longer than stated.
 */
export async function getPrevalence(filter: PrevalenceFilter, now: Date): Promise<Prevalence> {
  const period = statedPeriod(filter, now);
  const drawnIn = "drawn_at >= $1::date AND drawn_at < $2::date + 1";
  const values = [period.from, period.to];
  const [rows, drawn, rates] = await Promise.all([
    query<Row>(
      `WITH said AS (
         SELECT s.surface::text AS surface, v.violation, 1 / s.share AS w,
           CASE v.violation WHEN 'any' THEN cardinality(s.found) > 0 ELSE v.violation = ANY (s.found) END AS held,
           CASE v.violation WHEN 'any' THEN cardinality(s.detected) > 0 ELSE v.violation = ANY (s.detected) END AS seen
         FROM prevalence_samples s CROSS JOIN unnest($3::text[]) AS v(violation)
         WHERE ${drawnIn} AND s.reviewed_at IS NOT NULL
       )
       SELECT surface, violation, count(*) AS n, sum(w) AS weight, sum(w * w) AS squares,
         count(*) FILTER (WHERE held) AS held_n, coalesce(sum(w) FILTER (WHERE held), 0) AS held_weight,
         coalesce(sum(w * w) FILTER (WHERE held), 0) AS held_squares,
         count(*) FILTER (WHERE held AND seen) AS seen_n, coalesce(sum(w) FILTER (WHERE held AND seen), 0) AS seen_weight
       FROM said GROUP BY GROUPING SETS ((surface, violation), (violation))
       ORDER BY surface NULLS FIRST, array_position($3::text[], violation)`,
      [...values, ["any", ...VIOLATIONS]],
    ),
    query<{ surface: string; drawn: number; reviewed: number }>(
      `SELECT surface::text AS surface, count(*)::int AS drawn, count(reviewed_at)::int AS reviewed
       FROM prevalence_samples WHERE ${drawnIn} GROUP BY 1 ORDER BY 1`,
      values,
    ),
    readRates(),
  ]);
  const sum = (of: "drawn" | "reviewed") => drawn.reduce((all, row) => all + row[of], 0);
  return {
    from: period.from,
    to: period.to,
    asOf: now.toISOString(),
    drawn: sum("drawn"),
    reviewed: sum("reviewed"),
    bySurface: drawn,
    estimates: rows.map((row) => {
      const held = { n: Number(row.held_n), weight: row.held_weight, squares: row.held_squares };
      return {
        surface: row.surface ?? "all",
        violation: row.violation,
        prevalence: weighedShare(held, { n: Number(row.n), weight: row.weight, squares: row.squares }),
        recall: weighedShare({ n: Number(row.seen_n), weight: row.seen_weight }, held),
      };
    }),
    rates,
  };
}

/** What was drawn, newest first. Errors: `invalid_input` for a cursor of another list. */
export async function listSamples(page: PageQuery): Promise<Page<Sample>> {
  const { at, id } = page.cursor ? decodePlace(page.cursor) : { at: null, id: null };
  const rows = await query<
    Omit<Sample, "drawnAt" | "reviewedAt"> & { id: string; drawnAt: Date; reviewedAt: Date | null }
  >(
    `SELECT s.content_id AS id, s.content_external_id AS "contentId", s.revision, s.case_id AS "caseId",
       c.number AS "caseNumber", s.surface::text AS surface, s.phase::text AS phase, s.drawn_at AS "drawnAt", s.draw, s.share,
       s.seed, s.key_id AS "keyId", s.detected, s.reviewed_at AS "reviewedAt",
       CASE WHEN s.reviewed_at IS NOT NULL THEN s.found END AS found
     FROM prevalence_samples s JOIN cases c ON c.id = s.case_id
     WHERE $1::timestamptz IS NULL OR (s.drawn_at, s.content_id) < ($1::timestamptz, $2::uuid)
     ORDER BY s.drawn_at DESC, s.content_id DESC LIMIT $3`,
    [at, id, page.limit + 1],
  );
  const { items, nextCursor } = pageOf(rows, page.limit, (last) => encodeCursor([last.drawnAt.toISOString(), last.id]));
  return {
    items: items.map(({ id: _, ...row }) => ({
      ...row,
      drawnAt: row.drawnAt.toISOString(),
      reviewedAt: row.reviewedAt?.toISOString() ?? null,
    })),
    nextCursor,
  };
}
