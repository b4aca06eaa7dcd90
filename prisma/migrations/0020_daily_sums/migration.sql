-- What the daily figures come to by each two of their sides: a question that is cut by one side and narrowed by at most one
-- other reads these instead of every combination. Always the sum of stat_daily, folded in the same statement.
CREATE TABLE "stat_daily_sums" (
    "sides" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "metric" TEXT NOT NULL,
    "violation" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "detector" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "stat_daily_sums_pkey" PRIMARY KEY ("sides","day","metric","violation","phase","surface","detector","measure")
);

-- Where one row of stat_daily counts among the sums. Only measures have a kind: what has none counts under no pair with it.
CREATE FUNCTION docket_daily_sides(violation text, phase text, surface text, detector text, measure text)
RETURNS TABLE (
  sides text, sum_violation text, sum_phase text, sum_surface text, sum_detector text, sum_measure text
) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT * FROM (VALUES
    ('violation phase', violation, phase, '', '', ''),
    ('violation surface', violation, '', surface, '', ''),
    ('violation detector', violation, '', '', detector, ''),
    ('violation measure', violation, '', '', '', measure),
    ('phase surface', '', phase, surface, '', ''),
    ('phase detector', '', phase, '', detector, ''),
    ('phase measure', '', phase, '', '', measure),
    ('surface detector', '', '', surface, detector, ''),
    ('surface measure', '', '', surface, '', measure),
    ('detector measure', '', '', '', detector, measure)
  ) pairs (pair, v, p, s, d, m) WHERE m <> '' OR pair NOT LIKE '%measure'
$$;

-- The sums as they must be: for whoever wants to see whether they are, or to write them anew.
CREATE FUNCTION docket_daily_sums() RETURNS SETOF "stat_daily_sums" LANGUAGE sql STABLE AS $$
  SELECT s.sides, d.day, d.metric, s.sum_violation, s.sum_phase, s.sum_surface, s.sum_detector, s.sum_measure,
    sum(d.count)::bigint
  FROM stat_daily d, docket_daily_sides(d.violation, d.phase, d.surface, d.detector, d.measure) s
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 HAVING sum(d.count) <> 0
$$;

INSERT INTO "stat_daily_sums" SELECT * FROM docket_daily_sums();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "stat_daily_sums" TO docket_app;
  END IF;
END $$;
