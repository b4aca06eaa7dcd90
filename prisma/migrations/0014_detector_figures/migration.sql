-- How right each detector is: one outcome a signal, from people's verdicts and decisions, and its figures by day.

ALTER TABLE "missed_spans" ADD COLUMN "masked" TEXT, ADD COLUMN "language" TEXT;

ALTER TABLE "decisions" ADD COLUMN "detectors" TEXT NOT NULL DEFAULT '', ADD COLUMN "language" TEXT NOT NULL DEFAULT '';

CREATE TABLE "signal_outcomes" (
    "signal_id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "is_right" BOOLEAN NOT NULL,
    "basis" TEXT NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "detector_name" TEXT NOT NULL,
    "detector_version" TEXT NOT NULL,
    "phase" "phase" NOT NULL,
    "surface" "surface" NOT NULL,
    "language" TEXT NOT NULL,

    CONSTRAINT "signal_outcomes_pkey" PRIMARY KEY ("signal_id")
);

CREATE TABLE "stat_detectors" (
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

    CONSTRAINT "stat_detectors_pkey" PRIMARY KEY ("day","metric","basis","detector","version","kind","phase","surface","language","band","parts")
);

CREATE TABLE "stat_detector_deltas" (
    "id" BIGSERIAL NOT NULL,
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
    "delta" BIGINT NOT NULL,
    "points" BIGINT NOT NULL,

    CONSTRAINT "stat_detector_deltas_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "missed_spans_content_id_idx" ON "missed_spans"("content_id");

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

-- The worst mistakes of a week are found without reading what was right.
CREATE INDEX "signal_outcomes_wrong" ON "signal_outcomes" ("told_at", "score") WHERE NOT "is_right";
CREATE INDEX "missed_spans_standing" ON "missed_spans" ("marked_at" DESC, "id" DESC) WHERE "withdrawn_at" IS NULL;
ALTER TABLE "stat_detector_deltas" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Bands of 0.02. By way of numeric: 0.86 as a float4 is a hair less than 0.86 and would fall into the band below.
CREATE FUNCTION docket_score_band(score real) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT greatest(0, least(49, floor(round(score::numeric, 4) * 50)))::integer
$$;

-- The detectors that a case's standing findings rest on, one a line as name, version and kind, in order. Cut to whole
-- lines under 1,800 bytes: it is part of a key, and nobody reads a share of cases by the thirtieth detector of one.
CREATE FUNCTION docket_case_detectors(of_case uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(string_agg(part, E'\n' ORDER BY part COLLATE "C"), '') FROM (
    SELECT part, sum(octet_length(part) + 1) OVER (ORDER BY part COLLATE "C") AS size FROM (
      SELECT DISTINCT concat_ws(E'\t', s -> 'detector' ->> 'name', s -> 'detector' ->> 'version', s ->> 'kind') AS part
      FROM flags f
      JOIN evidence e ON e.case_id = f.case_id AND e.content_id = f.content_id AND e.revision = f.revision
      CROSS JOIN LATERAL jsonb_array_elements(e.signals) s
      WHERE f.case_id = of_case AND f.kind = 'violation' AND f.withdrawn_at IS NULL
        AND (s ->> 'id')::uuid = ANY (f.signal_ids)
    ) every_one
  ) sized WHERE size < 1800
$$;

-- Kept with the decision: the figures take away exactly what they added, whatever becomes of the evidence in between.
CREATE FUNCTION docket_decision_grounds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.detectors := docket_case_detectors(NEW.case_id);
  NEW.language := coalesce((SELECT c.language FROM cases c WHERE c.id = NEW.case_id), '');
  RETURN NEW;
END $$;

UPDATE "decisions" d SET "detectors" = docket_case_detectors(d."case_id"), "language" = coalesce(c."language", '')
FROM "cases" c WHERE c."id" = d."case_id";
UPDATE "missed_spans" m SET "language" = c."language" FROM "cases" c WHERE c."id" = m."case_id";

CREATE TRIGGER decisions_grounds BEFORE INSERT ON "decisions" FOR EACH ROW EXECUTE FUNCTION docket_decision_grounds();

-- The one outcome of each signal asked for, written anew. The newest verdict of a person tells; where there is none, the
-- newest standing decision on a case whose findings rest on the signal: right where it confirmed one of those findings,
-- wrong where it confirmed none or was reversed.
CREATE FUNCTION docket_write_outcomes(asked_contents uuid[], asked_signals uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH asked AS (
    SELECT DISTINCT content_id, signal_id FROM unnest(asked_contents, asked_signals) AS a(content_id, signal_id)
  ),
  said AS (
    SELECT DISTINCT ON (v.signal_id) v.signal_id, v.content_id, v.case_id, v.verdict = 'right' AS is_right, v.given_at AS told_at,
      v.kind, v.score, v.detector_name, v.detector_version, v.phase, v.surface, coalesce(c.language, '') AS language
    FROM asked a JOIN signal_verdicts v ON v.signal_id = a.signal_id LEFT JOIN cases c ON c.id = v.case_id
    ORDER BY v.signal_id, v.given_at DESC, v.given_by
  ),
  ruled AS (
    SELECT a.signal_id, a.content_id, d.case_id, d.decided_at, d.language,
      d.state <> 'reversed' AND d.outcome = 'violation' AND bool_or(f.violation = ANY (d.violations)) AS is_right,
      CASE WHEN d.state = 'reversed' THEN coalesce(d.closed_at, d.decided_at) ELSE d.decided_at END AS told_at
    FROM asked a
    JOIN flags f ON f.content_id = a.content_id AND a.signal_id = ANY (f.signal_ids) AND f.kind = 'violation'
      AND f.withdrawn_at IS NULL
    JOIN decisions d ON d.case_id = f.case_id AND d.state <> 'undone'
    WHERE NOT EXISTS (SELECT FROM said WHERE said.signal_id = a.signal_id)
      AND NOT EXISTS (SELECT FROM decisions n WHERE n.case_id = d.case_id AND n.state <> 'undone' AND n.case_version > d.case_version)
    GROUP BY a.signal_id, a.content_id, d.id
  ),
  decided AS (
    SELECT DISTINCT ON (r.signal_id) r.signal_id, r.content_id, r.case_id, r.is_right, r.told_at, k.kind, k.score,
      k.detector_name, k.detector_version, k.phase, k.surface, r.language
    FROM ruled r CROSS JOIN LATERAL (
      (SELECT s ->> 'kind' AS kind, (s ->> 'score')::real AS score, s -> 'detector' ->> 'name' AS detector_name,
         s -> 'detector' ->> 'version' AS detector_version, e.phase, e.surface, 0 AS place
       FROM evidence e CROSS JOIN LATERAL jsonb_array_elements(e.signals) s
       WHERE e.case_id = r.case_id AND e.content_id = r.content_id AND (s ->> 'id')::uuid = r.signal_id
       ORDER BY e.revision DESC LIMIT 1)
      UNION ALL
      -- Past the evidence's time what was known of it stays known.
      (SELECT o.kind, o.score, o.detector_name, o.detector_version, o.phase, o.surface, 1
       FROM signal_outcomes o WHERE o.signal_id = r.signal_id)
      ORDER BY place LIMIT 1
    ) k
    ORDER BY r.signal_id, r.decided_at DESC, r.case_id
  ),
  told AS (SELECT s.*, 'verdict' AS basis FROM said s UNION ALL SELECT d.*, 'decision' FROM decided d),
  gone AS (
    DELETE FROM signal_outcomes o USING asked a
    WHERE o.signal_id = a.signal_id AND NOT EXISTS (SELECT FROM told t WHERE t.signal_id = a.signal_id)
  )
  INSERT INTO signal_outcomes AS o (signal_id, content_id, case_id, is_right, basis, told_at, kind, score, detector_name,
    detector_version, phase, surface, language)
  SELECT signal_id, content_id, case_id, is_right, basis, told_at, kind, score, detector_name, detector_version, phase, surface,
    language FROM told ORDER BY signal_id
  ON CONFLICT (signal_id) DO UPDATE SET case_id = EXCLUDED.case_id, is_right = EXCLUDED.is_right, basis = EXCLUDED.basis,
    told_at = EXCLUDED.told_at, phase = EXCLUDED.phase, surface = EXCLUDED.surface, language = EXCLUDED.language
  WHERE (o.case_id, o.is_right, o.basis, o.told_at, o.phase, o.surface, o.language) IS DISTINCT FROM
    (EXCLUDED.case_id, EXCLUDED.is_right, EXCLUDED.basis, EXCLUDED.told_at, EXCLUDED.phase, EXCLUDED.surface, EXCLUDED.language);
END $$;

-- Two cases may share a signal: whoever comes second must see what the first wrote, so they stand in line by the content.
CREATE FUNCTION docket_settle_outcomes(asked_contents uuid[], asked_signals uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE content uuid;
BEGIN
  FOR content IN SELECT DISTINCT c FROM unnest(asked_contents) c ORDER BY c LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended(content::text, 14));
  END LOOP;
  PERFORM docket_write_outcomes(asked_contents, asked_signals);
END $$;

CREATE FUNCTION docket_verdict_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM docket_settle_outcomes(ARRAY[OLD.content_id], ARRAY[OLD.signal_id]);
  ELSE PERFORM docket_settle_outcomes(ARRAY[NEW.content_id], ARRAY[NEW.signal_id]);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION docket_decision_told() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked_contents uuid[];
  asked_signals uuid[];
BEGIN
  SELECT array_agg(f.content_id), array_agg(s.id) INTO asked_contents, asked_signals
  FROM flags f CROSS JOIN LATERAL unnest(f.signal_ids) AS s(id)
  WHERE f.case_id = NEW.case_id AND f.kind = 'violation' AND f.withdrawn_at IS NULL AND f.content_id IS NOT NULL;
  IF asked_signals IS NOT NULL THEN PERFORM docket_settle_outcomes(asked_contents, asked_signals); END IF;
  RETURN NULL;
END $$;

-- What one outcome, one mark and one decision add to the figures. The rollup is the sum of these three over all rows,
-- kept by adding what a row says now and taking away what it said before. `points`: the score in ten-thousandths.
CREATE FUNCTION docket_outcome_figures(o "signal_outcomes") RETURNS TABLE (
  day date, metric text, basis text, detector text, version text, kind text, phase text, surface text, language text,
  band integer, parts text, points bigint
) LANGUAGE sql STABLE AS $$
  SELECT (o.told_at AT TIME ZONE 'UTC')::date, CASE WHEN o.is_right THEN 'right' ELSE 'wrong' END, o.basis, o.detector_name,
    o.detector_version, o.kind, o.phase::text, o.surface::text, o.language, docket_score_band(o.score), '',
    round(o.score::numeric * 10000)::bigint
$$;

CREATE FUNCTION docket_missed_figures(m "missed_spans") RETURNS TABLE (
  day date, metric text, basis text, detector text, version text, kind text, phase text, surface text, language text,
  band integer, parts text, points bigint
) LANGUAGE sql STABLE AS $$
  SELECT (m.marked_at AT TIME ZONE 'UTC')::date, 'missed', '',
    -- The detector that looks for this kind: each looks for one, requests are all the same one's.
    CASE WHEN m.kind LIKE 'solicit%' THEN 'intent' ELSE m.kind END, coalesce(m.detector_version, ''), m.kind, m.phase::text, m.surface::text, coalesce(m.language, ''), 0, '', 0::bigint
  WHERE m.withdrawn_at IS NULL
$$;

CREATE FUNCTION docket_decision_detector_figures(d "decisions") RETURNS TABLE (
  day date, metric text, basis text, detector text, version text, kind text, phase text, surface text, language text,
  band integer, parts text, points bigint
) LANGUAGE sql STABLE AS $$
  SELECT (f.at AT TIME ZONE 'UTC')::date, f.metric, '', '', '', '', d.phase::text, d.surface::text, d.language, 0, d.detectors, 0::bigint
  FROM (VALUES
    ('case', CASE WHEN d.state <> 'undone' THEN d.decided_at END),
    ('confirmed', CASE WHEN d.state <> 'undone' AND d.outcome = 'violation' THEN d.decided_at END),
    ('overturned', CASE WHEN d.state = 'reversed' AND d.outcome = 'violation' THEN d.closed_at END)
  ) AS f (metric, at)
  WHERE f.at IS NOT NULL
$$;

CREATE FUNCTION docket_count_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stat_detector_deltas (day, metric, basis, detector, version, kind, phase, surface, language, band, parts, delta, points)
  SELECT day, metric, basis, detector, version, kind, phase, surface, language, band, parts, sum(n), sum(n * points)
  FROM (
    SELECT f.*, 1 AS n FROM docket_outcome_figures(NEW) f WHERE TG_OP <> 'DELETE'
    UNION ALL
    SELECT f.*, -1 FROM docket_outcome_figures(OLD) f WHERE TG_OP <> 'INSERT'
  ) moved
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 HAVING sum(n) <> 0 OR sum(n * points) <> 0;
  RETURN NULL;
END $$;

CREATE FUNCTION docket_count_missed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stat_detector_deltas (day, metric, basis, detector, version, kind, phase, surface, language, band, parts, delta, points)
  SELECT day, metric, basis, detector, version, kind, phase, surface, language, band, parts, sum(n), 0
  FROM (
    SELECT f.*, 1 AS n FROM docket_missed_figures(NEW) f WHERE TG_OP <> 'DELETE'
    UNION ALL
    SELECT f.*, -1 FROM docket_missed_figures(OLD) f WHERE TG_OP <> 'INSERT'
  ) moved
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 HAVING sum(n) <> 0;
  RETURN NULL;
END $$;

CREATE FUNCTION docket_count_decision_detectors() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stat_detector_deltas (day, metric, basis, detector, version, kind, phase, surface, language, band, parts, delta, points)
  SELECT day, metric, basis, detector, version, kind, phase, surface, language, band, parts, sum(n), 0
  FROM (
    SELECT f.*, 1 AS n FROM docket_decision_detector_figures(NEW) f
    UNION ALL
    SELECT f.*, -1 FROM docket_decision_detector_figures(OLD) f WHERE TG_OP = 'UPDATE'
  ) moved
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 HAVING sum(n) <> 0;
  RETURN NULL;
END $$;

-- What is there already, before anything counts changes.
SELECT docket_write_outcomes(array_agg(content_id), array_agg(signal_id)) FROM (
  SELECT v.content_id, v.signal_id FROM signal_verdicts v
  UNION
  SELECT f.content_id, s.id FROM decisions d JOIN flags f ON f.case_id = d.case_id CROSS JOIN LATERAL unnest(f.signal_ids) AS s(id)
  WHERE f.kind = 'violation' AND f.withdrawn_at IS NULL AND f.content_id IS NOT NULL
) known HAVING count(*) > 0;

INSERT INTO "stat_detectors" (day, metric, basis, detector, version, kind, phase, surface, language, band, parts, count, points)
SELECT day, metric, basis, detector, version, kind, phase, surface, language, band, parts, count(*), sum(points) FROM (
  SELECT f.* FROM signal_outcomes o CROSS JOIN LATERAL docket_outcome_figures(o) f
  UNION ALL
  SELECT f.* FROM missed_spans m CROSS JOIN LATERAL docket_missed_figures(m) f
  UNION ALL
  SELECT f.* FROM decisions d CROSS JOIN LATERAL docket_decision_detector_figures(d) f
) every_one GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;

CREATE TRIGGER signal_verdicts_told AFTER INSERT OR UPDATE OR DELETE ON "signal_verdicts"
  FOR EACH ROW EXECUTE FUNCTION docket_verdict_told();
CREATE TRIGGER decisions_told_new AFTER INSERT ON "decisions" FOR EACH ROW EXECUTE FUNCTION docket_decision_told();
CREATE TRIGGER decisions_told_change AFTER UPDATE ON "decisions" FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.closed_at IS DISTINCT FROM NEW.closed_at)
  EXECUTE FUNCTION docket_decision_told();
CREATE TRIGGER signal_outcomes_counted AFTER INSERT OR UPDATE OR DELETE ON "signal_outcomes"
  FOR EACH ROW EXECUTE FUNCTION docket_count_outcome();
CREATE TRIGGER missed_spans_counted AFTER INSERT OR UPDATE OR DELETE ON "missed_spans"
  FOR EACH ROW EXECUTE FUNCTION docket_count_missed();
CREATE TRIGGER decisions_detectors_new AFTER INSERT ON "decisions" FOR EACH ROW EXECUTE FUNCTION docket_count_decision_detectors();
CREATE TRIGGER decisions_detectors_change AFTER UPDATE ON "decisions" FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.closed_at IS DISTINCT FROM NEW.closed_at)
  EXECUTE FUNCTION docket_count_decision_detectors();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "signal_outcomes", "stat_detectors", "stat_detector_deltas" TO docket_app;
    GRANT USAGE, SELECT ON SEQUENCE "stat_detector_deltas_id_seq" TO docket_app;
  END IF;
END $$;
