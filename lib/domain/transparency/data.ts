import { getCaseInsights } from "@/lib/domain/case-insights/data";
import { statedPeriod } from "@/lib/domain/insights/rules";
import { DEFINITIONS, type FigureCode, METHOD, NOT_COVERED, NOTICE } from "@/lib/domain/transparency/rules";
import type { Transparency, TransparencyFigure, TransparencyQuery } from "@/lib/domain/transparency/schema";
import { query } from "@/lib/platform/db";
import { DAY_MS } from "@/lib/platform/time";

type Row = { code: FigureCode; slice: string; value: string | number | null; n: string | null };

const TOOK_EFFECT = "e.starts_at >= $1 AND e.starts_at < $2";
const USER_REPORT = "r.reporter_id IS NOT NULL";
const HEAVIEST = "coalesce(d.violations[1], '')";

/** Who found what a case is about: whatever raised its first flag. A random draw is no finding. */
const FOUND_BY = `(SELECT CASE WHEN f.kind <> 'report' THEN 'automated'
    WHEN (SELECT r.reporter_id IS NULL FROM reports r WHERE r.id = f.report_id) THEN 'staff_report' ELSE 'user_report' END
  FROM flags f WHERE f.case_id = d.case_id AND f.kind <> 'sample' ORDER BY f.raised_at, f.id LIMIT 1)`;

const STANDING_AFTER = `(SELECT d.id FROM decisions d WHERE d.case_id = r.case_id AND d.decided_at >= r.filed_at
  AND d.state IN ('waiting', 'active') ORDER BY d.decided_at LIMIT 1)`;

/** Each statement answers `code, slice, value, n` for the half-open period $1 to $2. */
const STATEMENTS = [
  `SELECT CASE WHEN ${USER_REPORT} THEN 'notices_received' ELSE 'staff_reports' END AS code,
     'category=' || r.category AS slice, count(*) AS value, NULL::bigint AS n
   FROM reports r WHERE r.filed_at >= $1 AND r.filed_at < $2 GROUP BY 1, 2`,
  `SELECT 'notices_acted_on' AS code, '' AS slice, count(*) FILTER (WHERE EXISTS (
       SELECT FROM enforcements e JOIN decisions d ON d.id = e.decision_id
       WHERE d.id = after.decision AND d.outcome = 'violation')) AS value, count(*) AS n
   FROM (SELECT ${STANDING_AFTER} AS decision FROM reports r
         WHERE ${USER_REPORT} AND r.filed_at >= $1 AND r.filed_at < $2) after`,
  `SELECT 'notice_median_minutes' AS code, '' AS slice,
     percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d.decided_at - r.filed_at)::float8 / 60) AS value, count(*) AS n
   FROM reports r JOIN decisions d ON d.id = ${STANDING_AFTER}
   WHERE ${USER_REPORT} AND r.filed_at >= $1 AND r.filed_at < $2`,
  `SELECT 'own_initiative_measures' AS code, 'violation=' || ${HEAVIEST} || ' measure=' || e.kind AS slice,
     count(*) AS value, NULL::bigint AS n
   FROM enforcements e JOIN decisions d ON d.id = e.decision_id
   WHERE ${TOOK_EFFECT} AND NOT EXISTS (
     SELECT FROM reports r WHERE r.case_id = e.case_id AND ${USER_REPORT} AND r.filed_at <= d.decided_at)
   GROUP BY 2`,
  `SELECT 'measures_by_detection' AS code, 'found_by=' || coalesce(${FOUND_BY}, 'unknown') AS slice, count(*) AS value,
     NULL::bigint AS n
   FROM enforcements e JOIN decisions d ON d.id = e.decision_id WHERE ${TOOK_EFFECT} GROUP BY 2`,
  `SELECT 'suspensions' AS code, 'violation=' || ${HEAVIEST} AS slice, count(DISTINCT e.account_id) AS value, NULL::bigint AS n
   FROM enforcements e JOIN decisions d ON d.id = e.decision_id WHERE ${TOOK_EFFECT} AND e.kind = 'suspend' GROUP BY 2`,
  `SELECT 'accounts_actioned' AS code, '' AS slice, count(DISTINCT e.account_id) AS value, NULL::bigint AS n
   FROM enforcements e WHERE ${TOOK_EFFECT}`,
  `SELECT 'accounts_actioned' AS code, 'measure=' || e.kind AS slice, count(DISTINCT e.account_id) AS value, NULL::bigint AS n
   FROM enforcements e WHERE ${TOOK_EFFECT} GROUP BY 2`,
  `SELECT 'automated_error_share' AS code, '' AS slice,
     count(*) FILTER (WHERE outcome = 'no_violation')::float8 / nullif(count(*), 0) AS value, count(*) AS n
   FROM (SELECT d.outcome, ${FOUND_BY} AS found FROM decisions d
         WHERE d.decided_at >= $1 AND d.decided_at < $2 AND d.state <> 'undone') decided WHERE found = 'automated'`,
  `SELECT 'decisions_reversed_share' AS code, '' AS slice,
     count(*) FILTER (WHERE state = 'reversed')::float8 / nullif(count(*), 0) AS value, count(*) AS n
   FROM decisions WHERE decided_at >= $1 AND decided_at < $2 AND state <> 'undone'`,
  `SELECT 'content_flagged' AS code, 'found_by=' || CASE kind WHEN 'report' THEN 'report' ELSE 'automated' END AS slice,
     count(DISTINCT content_id) AS value, NULL::bigint AS n
   FROM flags WHERE raised_at >= $1 AND raised_at < $2 AND content_id IS NOT NULL AND kind <> 'sample' GROUP BY 2`,
  `SELECT 'content_judged' AS code, '' AS slice, coalesce(sum(count), 0) AS value, NULL::bigint AS n FROM (
     SELECT count FROM stat_daily WHERE metric = 'contents_judged' AND day >= $1::date AND day < $2::date
     UNION ALL SELECT delta FROM stat_deltas WHERE metric = 'contents_judged' AND day >= $1::date AND day < $2::date) f`,
  `SELECT 'complainants_muted' AS code, '' AS slice, count(DISTINCT subject_id) AS value, NULL::bigint AS n
   FROM audit_events WHERE type = 'reporter.muted' AND occurred_at >= $1 AND occurred_at < $2`,
  `SELECT 'complaints_received' AS code, '' AS slice, count(*) AS value, NULL::bigint AS n
   FROM appeals WHERE filed_at >= $1 AND filed_at < $2`,
  `SELECT 'complaints_resolved' AS code, 'outcome=' || outcome AS slice, count(*) AS value, NULL::bigint AS n
   FROM appeals WHERE resolved_at >= $1 AND resolved_at < $2 AND outcome IS NOT NULL GROUP BY 2`,
  `SELECT 'complaint_median_minutes' AS code, '' AS slice,
     percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM resolved_at - filed_at)::float8 / 60) AS value, count(*) AS n
   FROM appeals WHERE resolved_at >= $1 AND resolved_at < $2 AND outcome IS NOT NULL`,
  `SELECT 'complaint_reversed_share' AS code, '' AS slice,
     count(*) FILTER (WHERE outcome IN ('reduced', 'overturned'))::float8 / nullif(count(*), 0) AS value, count(*) AS n
   FROM appeals WHERE resolved_at >= $1 AND resolved_at < $2 AND outcome IS NOT NULL`,
] as const;

const REFS: Record<FigureCode, string[]> = {
  notices_received: ["DSA 15(1)(b)", "Santa Clara"],
  staff_reports: ["Santa Clara"],
  notices_acted_on: ["DSA 15(1)(b)"],
  notice_median_minutes: ["DSA 15(1)(b)"],
  notices_by_automated_means: ["DSA 15(1)(b)"],
  own_initiative_measures: ["DSA 15(1)(c)"],
  measures_by_detection: ["DSA 15(1)(c)", "Santa Clara"],
  measures_by_automated_decision: ["DSA 15(1)(e)", "Santa Clara"],
  complaints_received: ["DSA 15(1)(d)", "Santa Clara"],
  complaints_resolved: ["DSA 15(1)(d)", "Santa Clara"],
  complaint_median_minutes: ["DSA 15(1)(d)"],
  complaint_reversed_share: ["DSA 15(1)(d)", "Santa Clara"],
  automated_error_share: ["DSA 15(1)(e)", "Santa Clara"],
  decisions_reversed_share: ["DSA 15(1)(e)", "Santa Clara"],
  suspensions: ["DSA 24(1)(b)", "Santa Clara"],
  complainants_muted: ["DSA 24(1)(b)"],
  accounts_actioned: ["Santa Clara"],
  content_flagged: ["Santa Clara"],
  content_judged: ["DSA 15(1)(e)"],
  decision_median_minutes: ["Santa Clara"],
};

const unitOf = (code: FigureCode): TransparencyFigure["unit"] =>
  code.endsWith("_share") ? "share" : code.endsWith("_minutes") ? "minutes" : "count";

/**
 * The figures of DSA Articles 15 and 24 and of the Santa Clara Principles for a period, with what they mean and what is
 * not covered. Counted from the records themselves: a report is made a few times a year and must be exact.
 * Errors: `invalid_input` for a period reversed or longer than stated.
 */
export async function getTransparency({ from, to }: TransparencyQuery, now: Date): Promise<Transparency> {
  statedPeriod({ from, to }, now);
  const period = [new Date(from), new Date(Date.parse(to) + DAY_MS)];
  const found: Row[] = [];
  // One after the other: a report must not take every connection that the desk works with.
  for (const statement of STATEMENTS) found.push(...(await query<Row>(statement, period)));
  const { totals } = await getCaseInsights({ from, to }, now);
  found.push(
    { code: "notices_by_automated_means", slice: "", value: 0, n: null },
    { code: "measures_by_automated_decision", slice: "", value: 0, n: null },
    { code: "decision_median_minutes", slice: "", value: totals.decision.p50, n: String(totals.decision.n) },
  );
  const codes = Object.keys(DEFINITIONS) as FigureCode[];
  const figures = codes.flatMap((code): TransparencyFigure[] => {
    const rows = found.filter((row) => row.code === code);
    const shape = { refs: REFS[code], code, unit: unitOf(code) };
    // Nothing happened: the count is 0, which is a figure; a share or median of nothing is none.
    if (rows.length === 0) return [{ ...shape, slice: "", value: shape.unit === "count" ? 0 : null, n: null }];
    return rows
      .sort((a, b) => a.slice.localeCompare(b.slice))
      .map(({ slice, value, n }) => ({
        ...shape,
        slice,
        value: value === null ? null : Number(value),
        n: n === null ? null : Number(n),
      }));
  });
  return {
    from,
    to,
    generatedAt: now.toISOString(),
    notice: NOTICE,
    figures,
    definitions: DEFINITIONS,
    method: [...METHOD],
    notCovered: [...NOT_COVERED],
  };
}
