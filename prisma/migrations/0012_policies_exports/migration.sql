-- Policy: drafts, their trials on stored content, and what they would have done to live traffic.

CREATE TYPE "policy_draft_state" AS ENUM ('editing', 'pending_approval', 'scheduled', 'published', 'discarded');
CREATE TYPE "job_state" AS ENUM ('waiting', 'running', 'done', 'failed', 'cancelled');

ALTER TABLE "policy_versions" ADD COLUMN "approved_by" UUID, ADD COLUMN "restores" INTEGER;

CREATE TABLE "policy_drafts" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "base_version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "state" "policy_draft_state" NOT NULL DEFAULT 'editing',
    "restores" INTEGER,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "shadow_since" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',
    "effective_at" TIMESTAMPTZ(3),
    "submitted_by" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "approved_by" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "published_version" INTEGER,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_drafts_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "policy_shadow_differences" (
    "draft_id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "account_id" TEXT NOT NULL,
    "phase" "phase" NOT NULL,
    "surface" "surface" NOT NULL,
    "live" TEXT[],
    "draft" TEXT[],
    "live_version" INTEGER NOT NULL,
    "judged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_shadow_differences_pkey" PRIMARY KEY ("draft_id","content_id","revision")
);

CREATE TABLE "policy_shadow_tallies" (
    "draft_id" UUID NOT NULL,
    "stripe" INTEGER NOT NULL,
    "contents" BIGINT NOT NULL,

    CONSTRAINT "policy_shadow_tallies_pkey" PRIMARY KEY ("draft_id","stripe")
);

CREATE TABLE "policy_backtests" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "draft_revision" INTEGER NOT NULL,
    "base_version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "state" "job_state" NOT NULL DEFAULT 'waiting',
    "contents" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "cursor" UUID,
    "result" JSONB,
    "error" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "requested_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_backtests_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "policy_backtest_subjects" (
    "backtest_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "subject_kind" "subject_kind" NOT NULL,
    "subject_id" TEXT NOT NULL,
    "live" TEXT[],
    "draft" TEXT[],
    "phase" "phase" NOT NULL,
    "surface" "surface" NOT NULL,
    "content_id" UUID NOT NULL,

    CONSTRAINT "policy_backtest_subjects_pkey" PRIMARY KEY ("backtest_id","account_id","subject_kind","subject_id")
);

CREATE INDEX "policy_drafts_updated_at_id_idx" ON "policy_drafts"("updated_at" DESC, "id" DESC);
CREATE INDEX "policy_shadow_differences_draft_id_judged_at_content_id_idx" ON "policy_shadow_differences"("draft_id", "judged_at" DESC, "content_id" DESC);
CREATE INDEX "policy_backtests_draft_id_created_at_idx" ON "policy_backtests"("draft_id", "created_at" DESC);

ALTER TABLE "policy_shadow_differences" ADD CONSTRAINT "policy_shadow_differences_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "policy_drafts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "policy_shadow_tallies" ADD CONSTRAINT "policy_shadow_tallies_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "policy_drafts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "policy_backtests" ADD CONSTRAINT "policy_backtests_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "policy_drafts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "policy_backtest_subjects" ADD CONSTRAINT "policy_backtest_subjects_backtest_id_fkey" FOREIGN KEY ("backtest_id") REFERENCES "policy_backtests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Exports that are written before they are fetched.

ALTER TYPE "export_state" ADD VALUE 'queued';
ALTER TYPE "export_state" ADD VALUE 'running';
ALTER TYPE "export_state" ADD VALUE 'failed';
ALTER TYPE "export_state" ADD VALUE 'cancelled';

ALTER TABLE "exports"
  ADD COLUMN "stored" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "unmasked" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "reason" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "rows" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "rows_expected" BIGINT,
  ADD COLUMN "bytes" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "sha256" BYTEA,
  ADD COLUMN "error" TEXT,
  ADD COLUMN "attempts" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "lease" UUID,
  ADD COLUMN "lease_until" TIMESTAMPTZ(3),
  ADD COLUMN "finished_at" TIMESTAMPTZ(3);

CREATE TABLE "export_chunks" (
    "export_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "export_chunks_pkey" PRIMARY KEY ("export_id","seq")
);

ALTER TABLE "export_chunks" ADD CONSTRAINT "export_chunks_export_id_fkey" FOREIGN KEY ("export_id") REFERENCES "exports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Figures of cases.

ALTER TABLE "cases" ADD COLUMN "first_claimed_at" TIMESTAMPTZ(3), ADD COLUMN "country" TEXT;

CREATE TABLE "stat_cases" (
    "day" DATE NOT NULL,
    "metric" TEXT NOT NULL,
    "violation" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "account_kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "late" BOOLEAN NOT NULL,
    "minutes" INTEGER NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "stat_cases_pkey" PRIMARY KEY ("day","metric","violation","phase","surface","account_kind","language","country","policy_version","outcome","late","minutes")
);

CREATE TABLE "stat_case_deltas" (
    "id" BIGSERIAL NOT NULL,
    "day" DATE NOT NULL,
    "metric" TEXT NOT NULL,
    "violation" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "surface" TEXT NOT NULL,
    "account_kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "late" BOOLEAN NOT NULL,
    "minutes" INTEGER NOT NULL,
    "delta" BIGINT NOT NULL,

    CONSTRAINT "stat_case_deltas_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "stat_cases_metric_day_idx" ON "stat_cases"("metric", "day");
CREATE INDEX "cases_opened_at_id_idx" ON "cases"("opened_at", "id");
CREATE INDEX "cases_decided_at_id_idx" ON "cases"("decided_at", "id");

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

-- Judging asks this with every batch: it must cost nothing while no draft runs beside the live policy.
CREATE INDEX "policy_drafts_shadowing" ON "policy_drafts" ("id") WHERE "shadow_since" IS NOT NULL;
CREATE INDEX "policy_drafts_scheduled" ON "policy_drafts" ("effective_at") WHERE "state" = 'scheduled';
CREATE INDEX "policy_backtests_unfinished" ON "policy_backtests" ("created_at") WHERE "state" IN ('waiting', 'running');
CREATE INDEX "exports_unfinished" ON "exports" ("created_at") WHERE "finished_at" IS NULL AND "stored";
CREATE INDEX "exports_expiring" ON "exports" ("expires_at") WHERE "stored";
-- A draft waits for its second person or its time only with the word of whoever submitted it.
ALTER TABLE "policy_drafts" ADD CONSTRAINT "policy_drafts_submitted"
  CHECK ("state" NOT IN ('pending_approval', 'scheduled', 'published') OR "submitted_by" IS NOT NULL);
-- Nobody approves what they submitted, whatever a statement says.
ALTER TABLE "policy_drafts" ADD CONSTRAINT "policy_drafts_second_person" CHECK ("approved_by" <> "submitted_by");
-- Files are packed already.
ALTER TABLE "export_chunks" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
ALTER TABLE "stat_case_deltas" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
-- The backlog by age is counted from the index alone.
CREATE INDEX "cases_backlog" ON "cases" ("opened_at", "due_at") WHERE "status" IN ('open', 'snoozed', 'escalated');

-- Whole minutes up to two hours, then steps of 5 (to 12 hours), 15 (to 2 days), 60 (to 10 days), and days: fine enough that
-- a median moves by under 5 %, coarse enough that a day holds hundreds of steps and not one for every case.
CREATE FUNCTION docket_time_step(span interval) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN m < 120 THEN m WHEN m < 720 THEN m - m % 5 WHEN m < 2880 THEN m - m % 15
    WHEN m < 14400 THEN m - m % 60 ELSE m - m % 1440 END
  FROM (SELECT greatest(0, least(2000000000, floor(extract(epoch FROM span) / 60)))::integer AS m) whole
$$;

-- What one case adds to the figures. The rollup is the sum of this over all cases, kept by adding what a case adds now and
-- taking away what it added before: so it can be recomputed at any time, and no way of changing a case can forget it.
CREATE FUNCTION docket_case_figures(c "cases") RETURNS TABLE (
  day date, metric text, violation text, phase text, surface text, account_kind text, language text, country text,
  policy_version integer, late boolean, minutes integer
) LANGUAGE sql STABLE AS $$
  SELECT (f.at AT TIME ZONE 'UTC')::date, f.metric, coalesce(c.violations[1], ''), c.phase::text, c.surface::text,
    c.account_kind::text, coalesce(c.language, ''), coalesce(c.country, ''), c.policy_version,
    f.metric <> 'opened' AND f.at > c.due_at,
    CASE WHEN f.metric = 'opened' THEN 0 ELSE docket_time_step(f.at - c.opened_at) END
  FROM (VALUES
    ('opened', c.opened_at),
    -- Whoever decides has read: a decision without a claim noted before it is the first review itself.
    ('first_review', least(c.first_claimed_at, c.decided_at)),
    ('decided', CASE WHEN c.status = 'decided' THEN c.decided_at END)
  ) AS f (metric, at)
  WHERE f.at IS NOT NULL
$$;

CREATE FUNCTION docket_count_new_cases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stat_case_deltas (day, metric, violation, phase, surface, account_kind, language, country, policy_version,
    outcome, late, minutes, delta)
  SELECT f.day, f.metric, f.violation, f.phase, f.surface, f.account_kind, f.language, f.country, f.policy_version, '',
    f.late, f.minutes, count(*)
  FROM fresh c CROSS JOIN LATERAL docket_case_figures(c::cases) f
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12;
  RETURN NULL;
END $$;

CREATE FUNCTION docket_count_changed_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stat_case_deltas (day, metric, violation, phase, surface, account_kind, language, country, policy_version,
    outcome, late, minutes, delta)
  SELECT day, metric, violation, phase, surface, account_kind, language, country, policy_version, '', late, minutes, sum(n)
  FROM (
    SELECT f.*, 1 AS n FROM docket_case_figures(NEW) f
    UNION ALL
    SELECT f.*, -1 FROM docket_case_figures(OLD) f
  ) moved
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12 HAVING sum(n) <> 0;
  RETURN NULL;
END $$;

-- The country as it was known when the case was opened: an account that moves later does not move old figures.
CREATE FUNCTION docket_case_country() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.country := coalesce(NEW.country, (SELECT a.country FROM accounts a WHERE a.id = NEW.account_id));
  RETURN NEW;
END $$;

CREATE FUNCTION docket_case_first_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.first_claimed_at := NEW.claimed_at;
  RETURN NEW;
END $$;

-- Of the cases that are there, before anything counts changes.
UPDATE "cases" c SET "country" = a."country" FROM "accounts" a WHERE a."id" = c."account_id" AND a."country" IS NOT NULL;

CREATE TRIGGER cases_country BEFORE INSERT ON "cases" FOR EACH ROW EXECUTE FUNCTION docket_case_country();
CREATE TRIGGER cases_first_claim BEFORE UPDATE ON "cases" FOR EACH ROW
  WHEN (OLD.first_claimed_at IS NULL AND NEW.first_claimed_at IS NULL AND NEW.claimed_at IS NOT NULL)
  EXECUTE FUNCTION docket_case_first_claim();
CREATE TRIGGER cases_counted_new AFTER INSERT ON "cases" REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT EXECUTE FUNCTION docket_count_new_cases();
-- A claim renewed or a priority reckoned anew changes no figure and calls nothing.
CREATE TRIGGER cases_counted_change AFTER UPDATE ON "cases" FOR EACH ROW
  WHEN (OLD.opened_at IS DISTINCT FROM NEW.opened_at OR OLD.due_at IS DISTINCT FROM NEW.due_at
    OR OLD.first_claimed_at IS DISTINCT FROM NEW.first_claimed_at OR OLD.decided_at IS DISTINCT FROM NEW.decided_at
    OR OLD.status IS DISTINCT FROM NEW.status OR OLD.violations IS DISTINCT FROM NEW.violations
    OR OLD.phase IS DISTINCT FROM NEW.phase OR OLD.surface IS DISTINCT FROM NEW.surface
    OR OLD.account_kind IS DISTINCT FROM NEW.account_kind OR OLD.language IS DISTINCT FROM NEW.language
    OR OLD.country IS DISTINCT FROM NEW.country OR OLD.policy_version IS DISTINCT FROM NEW.policy_version)
  EXECUTE FUNCTION docket_count_changed_case();

-- What one decision adds: itself on its day unless it was undone, and its reversal on the day of that.
CREATE FUNCTION docket_decision_figures(d "decisions") RETURNS TABLE (day date, metric text, outcome text)
LANGUAGE sql STABLE AS $$
  SELECT (d.decided_at AT TIME ZONE 'UTC')::date, 'outcome', d.outcome::text WHERE d.state <> 'undone'
  UNION ALL
  SELECT (d.closed_at AT TIME ZONE 'UTC')::date, 'reversed', d.outcome::text
  WHERE d.state = 'reversed' AND d.closed_at IS NOT NULL
$$;

CREATE FUNCTION docket_count_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO stat_case_deltas (day, metric, violation, phase, surface, account_kind, language, country, policy_version,
    outcome, late, minutes, delta)
  SELECT f.day, f.metric, coalesce(NEW.violations[1], ''), NEW.phase::text, NEW.surface::text, c.account_kind::text,
    coalesce(c.language, ''), coalesce(c.country, ''), NEW.policy_version, f.outcome, false, 0, sum(f.n)
  FROM (
    SELECT m.*, 1 AS n FROM docket_decision_figures(NEW) m
    UNION ALL
    SELECT m.*, -1 FROM docket_decision_figures(OLD) m WHERE TG_OP = 'UPDATE'
  ) f CROSS JOIN "cases" c
  WHERE c.id = NEW.case_id
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 HAVING sum(f.n) <> 0;
  RETURN NULL;
END $$;

CREATE TRIGGER decisions_counted_new AFTER INSERT ON "decisions" FOR EACH ROW EXECUTE FUNCTION docket_count_decision();
CREATE TRIGGER decisions_counted_change AFTER UPDATE ON "decisions" FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state OR OLD.closed_at IS DISTINCT FROM NEW.closed_at)
  EXECUTE FUNCTION docket_count_decision();

-- What is there already.
INSERT INTO "stat_cases" (day, metric, violation, phase, surface, account_kind, language, country, policy_version, outcome,
  late, minutes, count)
SELECT f.day, f.metric, f.violation, f.phase, f.surface, f.account_kind, f.language, f.country, f.policy_version, '', f.late,
  f.minutes, count(*)
FROM "cases" c CROSS JOIN LATERAL docket_case_figures(c) f
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12;
INSERT INTO "stat_cases" (day, metric, violation, phase, surface, account_kind, language, country, policy_version, outcome,
  late, minutes, count)
SELECT f.day, f.metric, coalesce(d.violations[1], ''), d.phase::text, d.surface::text, c.account_kind::text,
  coalesce(c.language, ''), coalesce(c.country, ''), d.policy_version, f.outcome, false, 0, count(*)
FROM "decisions" d JOIN "cases" c ON c.id = d.case_id CROSS JOIN LATERAL docket_decision_figures(d) f
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "policy_drafts", "policy_shadow_differences", "policy_shadow_tallies",
      "policy_backtests", "policy_backtest_subjects", "export_chunks", "stat_cases", "stat_case_deltas" TO docket_app;
    GRANT USAGE, SELECT ON SEQUENCE "stat_case_deltas_id_seq" TO docket_app;
  END IF;
END $$;
