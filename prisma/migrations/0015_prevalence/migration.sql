-- A random sample of all traffic, reviewed like any case: how much there is, and how much of it detection misses.

ALTER TYPE "flag_kind" ADD VALUE 'sample';

ALTER TABLE "decisions" ADD COLUMN "sampled" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "prevalence_rates" (
    "surface" "surface" NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    "per_day" INTEGER,
    "seed" UUID NOT NULL,
    "set_by" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "prevalence_rates_pkey" PRIMARY KEY ("surface")
);

CREATE TABLE "prevalence_samples" (
    "content_id" UUID NOT NULL,
    "content_external_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "case_id" UUID NOT NULL,
    "surface" "surface" NOT NULL,
    "phase" "phase" NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    "draw" DOUBLE PRECISION NOT NULL,
    "seed" UUID NOT NULL,
    "key_id" TEXT NOT NULL,
    "detected" TEXT[],
    "policy_version" INTEGER NOT NULL,
    "drawn_at" TIMESTAMPTZ(3) NOT NULL,
    "decision_id" UUID,
    "reviewed_at" TIMESTAMPTZ(3),
    "found" TEXT[],

    CONSTRAINT "prevalence_samples_pkey" PRIMARY KEY ("content_id")
);

CREATE INDEX "prevalence_samples_case_id_idx" ON "prevalence_samples"("case_id");
CREATE INDEX "prevalence_samples_drawn_at_content_id_idx" ON "prevalence_samples"("drawn_at" DESC, "content_id" DESC);

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

ALTER TABLE "prevalence_rates" ADD CONSTRAINT "prevalence_rates_share" CHECK ("share" > 0 AND "share" <= 1);

-- Whether a case stands on nothing but draws. As text, because the new kind cannot be spelt as such in this transaction.
CREATE FUNCTION docket_is_sample(of_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_and(f.kind::text = 'sample'), false) FROM flags f WHERE f.case_id = of_case AND f.withdrawn_at IS NULL
$$;

CREATE OR REPLACE FUNCTION docket_decision_grounds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.detectors := docket_case_detectors(NEW.case_id);
  NEW.language := coalesce((SELECT c.language FROM cases c WHERE c.id = NEW.case_id), '');
  NEW.sampled := docket_is_sample(NEW.case_id);
  RETURN NEW;
END $$;

-- What was found in the drawn contents of a case, by its newest standing decision. In a case of nothing but draws the
-- decision is about them; in any other a violation counts for a content on which a standing flag or a report names it, or on
-- which a person marked something that detection missed: the rest of the conversation is not the drawn content. Reversed: nothing.
CREATE FUNCTION docket_settle_samples(of_case uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE prevalence_samples s SET decision_id = r.id, reviewed_at = r.decided_at, found = r.found
  FROM (
    SELECT p.content_id, d.id, d.decided_at, CASE WHEN d.id IS NOT NULL THEN ARRAY(
      SELECT v FROM unnest(d.violations) v
      WHERE d.state <> 'reversed' AND d.outcome = 'violation' AND (
        d.sampled
        OR EXISTS (SELECT FROM flags f LEFT JOIN reports r ON r.id = f.report_id
          WHERE f.case_id = of_case AND f.content_id = p.content_id AND f.withdrawn_at IS NULL
            AND (f.violation = v OR r.category = v))
        OR EXISTS (SELECT FROM missed_spans m WHERE m.case_id = of_case AND m.content_id = p.content_id AND m.withdrawn_at IS NULL))
      ORDER BY v) END AS found
    FROM prevalence_samples p LEFT JOIN LATERAL (
      SELECT * FROM decisions d WHERE d.case_id = of_case AND d.state <> 'undone' ORDER BY d.case_version DESC LIMIT 1
    ) d ON true
    WHERE p.case_id = of_case
  ) r
  WHERE s.content_id = r.content_id AND (s.decision_id, s.reviewed_at, s.found) IS DISTINCT FROM (r.id, r.decided_at, r.found);
END $$;

CREATE FUNCTION docket_sample_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM docket_settle_samples(NEW.case_id);
  RETURN NULL;
END $$;

CREATE TRIGGER decisions_samples_new AFTER INSERT ON "decisions" FOR EACH ROW EXECUTE FUNCTION docket_sample_decided();
CREATE TRIGGER decisions_samples_change AFTER UPDATE ON "decisions" FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.closed_at IS DISTINCT FROM NEW.closed_at)
  EXECUTE FUNCTION docket_sample_decided();
CREATE TRIGGER missed_spans_samples AFTER INSERT OR UPDATE ON "missed_spans"
  FOR EACH ROW EXECUTE FUNCTION docket_sample_decided();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "prevalence_rates", "prevalence_samples" TO docket_app;
  END IF;
END $$;
