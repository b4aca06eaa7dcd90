-- Blind second review of decisions: plans, draws, reviews, cases whose answer is known, calibration sessions.

CREATE TYPE "quality_review_kind" AS ENUM ('sample', 'golden', 'calibration');
CREATE TYPE "quality_review_state" AS ENUM ('waiting', 'answered', 'void');
CREATE TYPE "quality_stands" AS ENUM ('first', 'second', 'neither');
CREATE TYPE "quality_root_cause" AS ENUM ('policy_unclear', 'evidence_missed', 'slip', 'detector_misled');
CREATE TYPE "calibration_state" AS ENUM ('open', 'closed');

CREATE TABLE "quality_plans" (
    "version" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL,
    "golden_share" DOUBLE PRECISION NOT NULL,
    "strata" JSONB NOT NULL,
    "decided_from" TIMESTAMPTZ(3) NOT NULL,
    "set_by" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quality_plans_pkey" PRIMARY KEY ("version")
);

CREATE TABLE "quality_draws" (
    "decision_id" UUID NOT NULL,
    "considered_at" TIMESTAMPTZ(3),
    "plan_version" INTEGER,
    "stratum" TEXT,
    "draw" DOUBLE PRECISION,
    "drawn" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "quality_draws_pkey" PRIMARY KEY ("decision_id")
);

CREATE TABLE "golden_cases" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "outcome" "outcome" NOT NULL,
    "violations" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "marked_by" UUID NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_by" UUID,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "golden_cases_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "calibration_sessions" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "state" "calibration_state" NOT NULL DEFAULT 'open',
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_by" UUID,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "calibration_sessions_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "calibration_people" (
    "session_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "calibration_people_pkey" PRIMARY KEY ("session_id","user_id")
);

CREATE TABLE "quality_reviews" (
    "id" UUID NOT NULL,
    "kind" "quality_review_kind" NOT NULL,
    "state" "quality_review_state" NOT NULL DEFAULT 'waiting',
    "decision_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "decided_by" UUID NOT NULL,
    "phase" "phase" NOT NULL,
    "surface" "surface" NOT NULL,
    "plan_version" INTEGER,
    "stratum" TEXT,
    "golden_id" UUID,
    "session_id" UUID,
    "assigned_to" UUID,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "claimed_by" UUID,
    "claimed_at" TIMESTAMPTZ(3),
    "claim_expires_at" TIMESTAMPTZ(3),
    "reviewer_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "outcome" "outcome",
    "violations" TEXT[],
    "reason_code" TEXT,
    "measures" JSONB NOT NULL DEFAULT '[]',
    "note" TEXT NOT NULL DEFAULT '',
    "first_verdict" TEXT,
    "second_verdict" TEXT,
    "differs" TEXT[],
    "disputed" BOOLEAN NOT NULL DEFAULT false,
    "settled_by" UUID,
    "settled_at" TIMESTAMPTZ(3),
    "stands" "quality_stands",
    "root_cause" "quality_root_cause",
    "settled_outcome" "outcome",
    "settled_violations" TEXT[],
    "settled_note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "quality_reviews_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "quality_draws_plan_version_stratum_drawn_idx" ON "quality_draws"("plan_version", "stratum", "drawn");
CREATE UNIQUE INDEX "golden_cases_decision_id_key" ON "golden_cases"("decision_id");
CREATE INDEX "golden_cases_marked_at_id_idx" ON "golden_cases"("marked_at" DESC, "id" DESC);
CREATE UNIQUE INDEX "calibration_sessions_number_key" ON "calibration_sessions"("number");
CREATE INDEX "calibration_sessions_made_at_id_idx" ON "calibration_sessions"("made_at" DESC, "id" DESC);
CREATE INDEX "calibration_people_user_id_idx" ON "calibration_people"("user_id");
CREATE INDEX "quality_reviews_decision_id_idx" ON "quality_reviews"("decision_id");
CREATE INDEX "quality_reviews_golden_id_reviewer_id_idx" ON "quality_reviews"("golden_id", "reviewer_id");
CREATE INDEX "quality_reviews_session_id_assigned_to_idx" ON "quality_reviews"("session_id", "assigned_to");
CREATE INDEX "quality_reviews_reviewer_id_answered_at_id_idx" ON "quality_reviews"("reviewer_id", "answered_at" DESC, "id" DESC);
CREATE INDEX "quality_reviews_answered_at_id_idx" ON "quality_reviews"("answered_at" DESC, "id" DESC);
CREATE INDEX "quality_reviews_created_at_id_idx" ON "quality_reviews"("created_at", "id");

ALTER TABLE "quality_draws" ADD CONSTRAINT "quality_draws_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "golden_cases" ADD CONSTRAINT "golden_cases_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "calibration_people" ADD CONSTRAINT "calibration_people_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "calibration_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_golden_id_fkey" FOREIGN KEY ("golden_id") REFERENCES "golden_cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "calibration_sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

CREATE INDEX "quality_draws_waiting" ON "quality_draws" ("decision_id") WHERE "considered_at" IS NULL;
-- The order in which reviews are given out; a session's are for one person each and never given out.
CREATE INDEX "quality_reviews_waiting" ON "quality_reviews" ("priority" DESC, "id") WHERE "state" = 'waiting' AND "session_id" IS NULL;
CREATE INDEX "quality_reviews_held" ON "quality_reviews" ("claimed_by") WHERE "claimed_by" IS NOT NULL;
CREATE INDEX "quality_reviews_unsettled" ON "quality_reviews" ("answered_at", "id") WHERE "disputed" AND "settled_at" IS NULL;
CREATE INDEX "quality_reviews_settled" ON "quality_reviews" ("settled_at" DESC, "id" DESC) WHERE "settled_at" IS NOT NULL;
CREATE INDEX "quality_reviews_verdicts" ON "quality_reviews" ("first_verdict", "second_verdict", "answered_at" DESC, "id" DESC)
  WHERE "state" = 'answered' AND "kind" = 'sample';
-- A decision is drawn once, however many workers draw.
CREATE UNIQUE INDEX "quality_reviews_drawn_once" ON "quality_reviews" ("decision_id") WHERE "kind" = 'sample';
-- Nobody answers the same case with a known answer twice, and everybody answers a session's case once.
CREATE UNIQUE INDEX "quality_reviews_golden_once" ON "quality_reviews" ("golden_id", "reviewer_id") WHERE "kind" = 'golden';
CREATE UNIQUE INDEX "quality_reviews_session_once" ON "quality_reviews" ("session_id", "decision_id", "assigned_to")
  WHERE "kind" = 'calibration';

-- Nobody reviews their own sample, whatever a statement says.
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_another_person"
  CHECK ("reviewer_id" <> "decided_by" AND "claimed_by" <> "decided_by" AND "assigned_to" <> "decided_by");
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_third_person"
  CHECK ("settled_by" <> "decided_by" AND "settled_by" <> "reviewer_id");
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_answered" CHECK (
  ("state" = 'answered') = ("answered_at" IS NOT NULL)
  AND ("answered_at" IS NULL) = ("reviewer_id" IS NULL) AND ("answered_at" IS NULL) = ("outcome" IS NULL));
ALTER TABLE "quality_reviews" ADD CONSTRAINT "quality_reviews_settled_whole" CHECK (
  ("settled_at" IS NULL) = ("settled_by" IS NULL) AND ("settled_at" IS NULL) = ("root_cause" IS NULL)
  AND ("settled_at" IS NULL) = ("stands" IS NULL) AND ("settled_at" IS NULL OR "disputed"));
ALTER TABLE "quality_plans" ADD CONSTRAINT "quality_plans_golden_share" CHECK ("golden_share" BETWEEN 0 AND 0.5);

-- A decision that took effect waits to be considered: by the change itself, so that no way of deciding can forget it.
CREATE FUNCTION docket_consider_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO quality_draws (decision_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER decisions_considered_new AFTER INSERT ON "decisions" FOR EACH ROW
  WHEN (NEW.state = 'active') EXECUTE FUNCTION docket_consider_decision();
CREATE TRIGGER decisions_considered_change AFTER UPDATE ON "decisions" FOR EACH ROW
  WHEN (OLD.state <> 'active' AND NEW.state = 'active') EXECUTE FUNCTION docket_consider_decision();
INSERT INTO "quality_draws" ("decision_id") SELECT "id" FROM "decisions" WHERE "state" = 'active';

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT ON "quality_plans" TO docket_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON "quality_draws", "quality_reviews", "golden_cases", "calibration_sessions",
      "calibration_people" TO docket_app;
    GRANT USAGE, SELECT ON SEQUENCE "calibration_sessions_number_seq" TO docket_app;
  END IF;
END $$;
