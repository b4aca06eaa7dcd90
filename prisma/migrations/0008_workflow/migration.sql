-- Why a case is snoozed or escalated, what people say of signals, and what detection missed.

CREATE TYPE "signal_verdict" AS ENUM ('right', 'wrong');

ALTER TABLE "cases"
  ADD COLUMN "status_reason" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "status_by" UUID,
  ADD COLUMN "status_at" TIMESTAMPTZ(3);

CREATE TABLE "signal_verdicts" (
    "signal_id" UUID NOT NULL,
    "given_by" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "verdict" "signal_verdict" NOT NULL,
    "actual_kind" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "score" REAL NOT NULL,
    "detector_name" TEXT NOT NULL,
    "detector_version" TEXT NOT NULL,
    "phase" "phase" NOT NULL,
    "surface" "surface" NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signal_verdicts_pkey" PRIMARY KEY ("signal_id","given_by")
);

CREATE TABLE "missed_spans" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "content_external_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "phase" "phase" NOT NULL,
    "surface" "surface" NOT NULL,
    "detector_version" TEXT,
    "marked_by" UUID NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "missed_spans_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "signal_verdicts_case_id_idx" ON "signal_verdicts"("case_id");
CREATE INDEX "signal_verdicts_detector_name_given_at_idx" ON "signal_verdicts"("detector_name", "given_at");
CREATE INDEX "missed_spans_case_id_idx" ON "missed_spans"("case_id");
CREATE INDEX "missed_spans_kind_marked_at_idx" ON "missed_spans"("kind", "marked_at");

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

-- Snoozed cases that fall due are found without reading those that sleep on.
CREATE INDEX "cases_waking" ON "cases" ("snoozed_until") WHERE "status" = 'snoozed';
ALTER TABLE "missed_spans" ADD CONSTRAINT "missed_spans_inside" CHECK ("start" >= 0 AND "end" > "start");

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "signal_verdicts", "missed_spans" TO docket_app;
  END IF;
END $$;
