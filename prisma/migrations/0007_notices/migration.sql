-- What people are told of decisions, statements of reasons, and muted reporters.

CREATE TYPE "notice_kind" AS ENUM ('account', 'reporter', 'safety');
CREATE TYPE "statement_state" AS ENUM ('queued', 'submitted', 'refused', 'withdrawn');

ALTER TABLE "reports" ADD COLUMN "muted" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "notices" (
    "id" UUID NOT NULL,
    "kind" "notice_kind" NOT NULL,
    "account_id" TEXT NOT NULL,
    "decision_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "corrects_id" UUID,
    "language" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "statements" (
    "id" UUID NOT NULL,
    "puid" TEXT NOT NULL,
    "decision_id" UUID NOT NULL,
    "enforcement_id" UUID,
    "case_id" UUID NOT NULL,
    "body" JSONB NOT NULL,
    "state" "statement_state" NOT NULL DEFAULT 'queued',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_code" TEXT,
    "refused_fields" TEXT[],
    "submitted_at" TIMESTAMPTZ(3),
    "reversed_at" TIMESTAMPTZ(3),

    CONSTRAINT "statements_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "reporter_mutes" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "muted_by" UUID NOT NULL,
    "muted_at" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "lifted_by" UUID,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "reporter_mutes_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "notices_decision_id_idx" ON "notices"("decision_id");
CREATE INDEX "notices_account_id_written_at_idx" ON "notices"("account_id", "written_at");
CREATE UNIQUE INDEX "statements_puid_key" ON "statements"("puid");
CREATE INDEX "statements_created_at_id_idx" ON "statements"("created_at" DESC, "id" DESC);
CREATE INDEX "statements_state_created_at_id_idx" ON "statements"("state", "created_at" DESC, "id" DESC);
CREATE INDEX "statements_decision_id_idx" ON "statements"("decision_id");
CREATE INDEX "statements_case_id_idx" ON "statements"("case_id");
CREATE INDEX "reporter_mutes_account_id_until_idx" ON "reporter_mutes"("account_id", "until");

ALTER TABLE "notices" ADD CONSTRAINT "notices_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

-- Whoever reported, or was written to, is told of a decision once; every notice is taken back once.
CREATE UNIQUE INDEX "notices_one_a_person" ON "notices" ("decision_id", "kind", "account_id")
  WHERE "kind" IN ('reporter', 'safety') AND "corrects_id" IS NULL;
CREATE UNIQUE INDEX "notices_one_correction" ON "notices" ("corrects_id") WHERE "corrects_id" IS NOT NULL;
CREATE INDEX "statements_waiting" ON "statements" ("next_attempt_at", "id") WHERE "state" = 'queued';

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "notices", "statements", "reporter_mutes" TO docket_app;
  END IF;
END $$;
