import { withBenchDatabase } from "@/bench/database";
import { flag, summary, timed } from "@/bench/figures";
import type { Bench } from "@/bench/run";
import { getCaseInsights } from "@/lib/domain/case-insights/data";
import { listDailyFigures } from "@/lib/domain/daily-figures/data";
import { getDeskState } from "@/lib/domain/desk-state/data";
import { getDetectorInsights } from "@/lib/domain/detector-insights/data";
import { foldDetectorFigures } from "@/lib/domain/detector-insights/mutations";
import { getOverview } from "@/lib/domain/insights/data";
import { foldCaseFigures, foldFigures, noteBacklog } from "@/lib/domain/insights/mutations";
import { mintStaffActor } from "@/lib/platform/actor";
import { query } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";

/** Figures of flags as a desk of that size has them in two quarters, one to be set against the other: the seed makes cases only. */
const FLAG_FIGURES = `
  INSERT INTO stat_daily (day, metric, violation, phase, surface, detector, measure, count)
  SELECT current_date - d, m, v, p, s, t, '', 40 + d
  FROM generate_series(0, 179) d, unnest(ARRAY['flags_raised','flags_withdrawn','decisions_violation']) m,
    unnest(ARRAY['contact_info','off_platform_payment','scam_script']) v, unnest(ARRAY['none','offer','active','paused','ended']) p,
    unnest(ARRAY['message','proposal','job_post','profile']) s, unnest(ARRAY['email','phone','handle','url','payment-id','solicit']) t
  ON CONFLICT DO NOTHING`;

/**
 * What ten million judged signals leave in a quarter: 25 in each of 415,000 combinations. Signals themselves are not made:
 * no page of figures reads one.
 */
const DETECTOR_FIGURES = `
  INSERT INTO stat_detectors (day, metric, basis, detector, version, kind, phase, surface, language, band, parts, count, points)
  SELECT current_date - d, m, b, k, '1.0.0', k, p, s, l, band, '', 25, 25 * band * 200
  FROM generate_series(0, 89) d, unnest(ARRAY['right','wrong']) m, unnest(ARRAY['verdict','decision']) b,
    unnest(ARRAY['email','phone','url','handle','meeting_link','payment_id','solicit_contact','solicit_payment']) k,
    unnest(ARRAY['none','offer','active','ended']) p, unnest(ARRAY['message','proposal','profile']) s,
    unnest(ARRAY['en','es']) l, unnest(ARRAY[26, 31, 36, 41, 46, 49]) band
  ON CONFLICT (day, metric, basis, detector, version, kind, phase, surface, language, band, parts)
  DO UPDATE SET count = EXCLUDED.count, points = EXCLUDED.points`;

const lead = mintStaffActor({ id: newId(), name: "bench", role: "lead", sessionId: newId() });

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

/**
 * `--rounds N` (40): milliseconds of what the insights pages ask, each by itself and both pages' questions at once, on the
 * seeded desk. Rollups are folded first, as the worker does all the time.
 */
export const bench: Bench = (args) => {
  const rounds = flag(args, "rounds", 40);
  return withBenchDatabase(async (_, owner) => {
    await owner.query(FLAG_FIGURES);
    await owner.query("TRUNCATE stat_daily_sums");
    await owner.query("INSERT INTO stat_daily_sums SELECT * FROM docket_daily_sums()");
    await owner.query(DETECTOR_FIGURES);
    await owner.query("TRUNCATE stat_detector_sums");
    await owner.query("INSERT INTO stat_detector_sums SELECT * FROM docket_detector_sums()");
    while ((await foldFigures()) + (await foldCaseFigures()) + (await foldDetectorFigures()) > 0);
    await owner.query(
      "VACUUM ANALYZE stat_cases, stat_case_deltas, stat_case_sums, stat_daily, stat_daily_sums, stat_detectors, stat_detector_deltas, stat_detector_sums",
    );
    await owner.query("VACUUM ANALYZE cases");
    const [size] = await query<{ cases: string; rollup: string; signals: string; detectors: string }>(
      `SELECT (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM stat_cases) AS rollup,
         (SELECT sum(count) FROM stat_detectors WHERE metric IN ('right', 'wrong')) AS signals,
         (SELECT count(*) FROM stat_detectors) AS detectors`,
    );
    const ofOnePhase = { from: day(89), to: day(0), phase: "offer" } as const;
    const { nextCursor } = await listDailyFigures(ofOnePhase, { limit: 500 }, new Date());
    const questions = {
      overview: () => getOverview({}, new Date()),
      overview90Days: () => getOverview({ from: day(89), to: day(0) }, new Date()),
      overview90DaysOfOneViolation: () =>
        getOverview({ from: day(89), to: day(0), violation: "contact_info" }, new Date()),
      overview90DaysOfOneViolationAndSurface: () =>
        getOverview({ from: day(89), to: day(0), violation: "contact_info", surface: "message" }, new Date()),
      daily90Days: () => listDailyFigures({ from: day(89), to: day(0) }, { limit: 500 }, new Date()),
      dailyOfOnePhaseAfterAPage: () => listDailyFigures(ofOnePhase, { limit: 500, cursor: nextCursor! }, new Date()),
      now: () => getDeskState(lead, new Date()),
      cases28Days: () => getCaseInsights({}, new Date()),
      casesBySurfaceOfOnePhase: () => getCaseInsights({ phase: "none", by: "surface" }, new Date()),
      cases90DaysByWeek: () => getCaseInsights({ from: day(89), to: day(0), unit: "week", by: "language" }, new Date()),
      detectors28Days: () => getDetectorInsights({}, new Date()),
      detectors90Days: () => getDetectorInsights({ from: day(89), to: day(0) }, new Date()),
      detectorsByLanguage: () => getDetectorInsights({ by: "language", phase: "none" }, new Date()),
      kindsOfOneLanguage90Days: () =>
        getDetectorInsights({ from: day(89), to: day(0), by: "kind", language: "es" }, new Date()),
      dashboard: () => Promise.all([getOverview({}, new Date()), getCaseInsights({}, new Date())]),
    };
    const backlog = await timed(() => noteBacklog(new Date()));
    const results: Record<string, ReturnType<typeof summary>> = {};
    for (const [name, ask] of Object.entries(questions)) {
      // As the worker does, beside the looks and not as part of them.
      await noteBacklog(new Date());
      await ask();
      const samples: number[] = [];
      for (let round = 0; round < rounds; round += 1) samples.push(await timed(ask));
      results[name] = summary(samples);
    }
    return {
      cases: Number(size!.cases),
      rollupRows: Number(size!.rollup),
      judgedSignals: Number(size!.signals),
      detectorRollupRows: Number(size!.detectors),
      backlogMs: Math.round(backlog),
      milliseconds: results,
    };
  });
};
