-- What the daily figures of detectors come to when sides that a question does not ask for are left out. Always the sum of
-- stat_detectors, folded in the same statement:
--   signals: by day, without phase, surface and language
--   content: by day, without detector, version and kind
--   weeks: with every side, by week; the day is its Monday
CREATE TABLE "stat_detector_sums" (
    "side" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "metric" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "detector" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "band" INTEGER NOT NULL,
    "parts" TEXT NOT NULL,
    "count" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,

    CONSTRAINT "stat_detector_sums_pkey" PRIMARY KEY ("side","day","metric","basis","detector","version","kind","phase","surface","language","band","parts")
);

-- Where one row of stat_detectors counts among the sums.
CREATE FUNCTION docket_detector_sides(
  day date, detector text, version text, kind text, phase text, surface text, language text
) RETURNS TABLE (
  side text, sum_day date, sum_detector text, sum_version text, sum_kind text, sum_phase text, sum_surface text,
  sum_language text
) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  VALUES ('signals', day, detector, version, kind, '', '', ''),
    ('content', day, '', '', '', phase, surface, language),
    ('weeks', date_trunc('week', day::timestamp)::date, detector, version, kind, phase, surface, language)
$$;

-- The sums as they must be: for whoever wants to see whether they are, or to write them anew.
CREATE FUNCTION docket_detector_sums() RETURNS SETOF "stat_detector_sums" LANGUAGE sql STABLE AS $$
  SELECT s.side, s.sum_day, d.metric, d.basis, s.sum_detector, s.sum_version, s.sum_kind, s.sum_phase, s.sum_surface,
    s.sum_language, d.band, d.parts, sum(d.count)::bigint, sum(d.points)::bigint
  FROM stat_detectors d,
    docket_detector_sides(d.day, d.detector, d.version, d.kind, d.phase, d.surface, d.language) s
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 HAVING sum(d.count) <> 0 OR sum(d.points) <> 0
$$;

INSERT INTO "stat_detector_sums" SELECT * FROM docket_detector_sums();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "stat_detector_sums" TO docket_app;
  END IF;
END $$;
