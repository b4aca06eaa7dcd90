-- How long each class of record is kept, what may not be removed, what was erased and what was handed out.

-- CreateTable
CREATE TABLE "retention_clocks" (
    "class" TEXT NOT NULL,
    "days" INTEGER,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "set_by" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "retention_clocks_pkey" PRIMARY KEY ("class")
);

-- CreateTable
CREATE TABLE "legal_holds" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "set_by" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_by" UUID,
    "lifted_at" TIMESTAMPTZ(3),
    "lift_reason" TEXT,

    CONSTRAINT "legal_holds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasures" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "erased_by" UUID NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erasures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_bundles" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "redacted" BOOLEAN NOT NULL,
    "unmasked" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "head_size" BIGINT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_bundles_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "legal_holds_account_id_idx" ON "legal_holds"("account_id");

-- CreateIndex
CREATE INDEX "erasures_account_id_idx" ON "erasures"("account_id");

-- CreateIndex
CREATE INDEX "evidence_bundles_case_id_idx" ON "evidence_bundles"("case_id");

-- CreateIndex
CREATE INDEX "staff_sessions_expires_at_idx" ON "staff_sessions"("expires_at");

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

-- One hold an account at a time; those that were lifted stay as its history.
CREATE UNIQUE INDEX "legal_holds_standing" ON "legal_holds" ("account_id") WHERE "lifted_at" IS NULL;
ALTER TABLE "retention_clocks" ADD CONSTRAINT "retention_clocks_days" CHECK ("days" IS NULL OR "days" > 0);
CREATE INDEX "signals_by_hash_key" ON "signals" ("hash_key_id", "content_id", "id") WHERE "value_hash" IS NOT NULL;

-- The first months of a table that hold nothing wanted are dropped whole. One that is read at that moment is left for the
-- next time: waiting for its lock would hold up everybody who comes after.
CREATE OR REPLACE FUNCTION docket_drop_partitions(parent text, before timestamptz) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' SET lock_timeout = '2s' AS $$
DECLARE
  part record;
  dropped integer := 0;
BEGIN
  IF parent NOT IN ('contents', 'assessments', 'signals') THEN
    RAISE EXCEPTION 'partitions of % are not dropped here', parent USING ERRCODE = 'insufficient_privilege';
  END IF;
  FOR part IN
    SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = format('public.%I', parent)::regclass
      AND to_timestamp(right(c.relname, 6), 'YYYYMM') + interval '1 month' <= before
    ORDER BY c.relname
  LOOP
    EXECUTE format('DROP TABLE %I', part.relname);
    dropped := dropped + 1;
  END LOOP;
  RETURN dropped;
END $$;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "retention_clocks", "legal_holds", "evidence_bundles" TO docket_app;
    GRANT SELECT, INSERT ON "erasures" TO docket_app;
  END IF;
END $$;
