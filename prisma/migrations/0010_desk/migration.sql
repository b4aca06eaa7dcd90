-- What makes the queue a person's own, and acts on many cases at once.

-- CreateTable
CREATE TABLE "user_preferences" (
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_preferences_pkey" PRIMARY KEY ("user_id","key")
);

-- CreateTable
CREATE TABLE "saved_views" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "query" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_jobs" (
    "id" UUID NOT NULL,
    "created_by" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "stopped_because" TEXT,
    "decision" JSONB NOT NULL,
    "filter" JSONB,
    "total" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "leased_until" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_items" (
    "job_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "case_id" UUID NOT NULL,
    "case_version" INTEGER NOT NULL,
    "account_id" TEXT NOT NULL,
    "violations" TEXT[],
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "code" TEXT,
    "decision_id" UUID,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_items_pkey" PRIMARY KEY ("job_id","position")
);

-- CreateIndex
CREATE INDEX "saved_views_owner_id_idx" ON "saved_views"("owner_id");

-- CreateIndex
CREATE INDEX "bulk_jobs_created_by_created_at_idx" ON "bulk_jobs"("created_by", "created_at");

-- CreateIndex
CREATE INDEX "bulk_items_job_id_state_position_idx" ON "bulk_items"("job_id", "state", "position");

-- CreateIndex
CREATE UNIQUE INDEX "bulk_items_job_id_case_id_key" ON "bulk_items"("job_id", "case_id");

-- AddForeignKey
ALTER TABLE "user_preferences" ADD CONSTRAINT "user_preferences_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_items" ADD CONSTRAINT "bulk_items_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "bulk_jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

ALTER TABLE "bulk_jobs" ADD CONSTRAINT "bulk_jobs_state"
  CHECK ("state" IN ('ready', 'running', 'done', 'cancelled', 'stopped', 'undoing', 'undone'));
ALTER TABLE "bulk_items" ADD CONSTRAINT "bulk_items_state"
  CHECK ("state" IN ('waiting', 'done', 'skipped', 'undone', 'kept'));
-- The worker asks each second for what is under way, however many jobs there ever were.
CREATE INDEX "bulk_jobs_under_way" ON "bulk_jobs" ("created_at") WHERE "state" IN ('running', 'undoing');
CREATE INDEX "saved_views_shared" ON "saved_views" ("name") WHERE "shared";

-- Finished cases grow without end, and a walk along a sort's own index would read all of them for a phase or a surface
-- that few have. These hold finished cases only: taking in and claiming cost nothing more, deciding a few entries.
CREATE INDEX "cases_finished_phase_priority" ON "cases" ("status", "phase", "priority_key", "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_phase_opened" ON "cases" ("status", "phase", "opened_at", "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_phase_due" ON "cases" ("status", "phase", "due_at", "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_phase_value" ON "cases" ("status", "phase", coalesce("value_amount", 0), "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_surface_priority" ON "cases" ("status", "surface", "priority_key", "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_surface_opened" ON "cases" ("status", "surface", "opened_at", "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_surface_due" ON "cases" ("status", "surface", "due_at", "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_surface_value" ON "cases" ("status", "surface", coalesce("value_amount", 0), "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_kind_priority" ON "cases" ("status", "account_kind", "priority_key", "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_kind_opened" ON "cases" ("status", "account_kind", "opened_at", "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_kind_due" ON "cases" ("status", "account_kind", "due_at", "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_kind_value" ON "cases" ("status", "account_kind", coalesce("value_amount", 0), "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_language_priority" ON "cases" ("status", "language", "priority_key", "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_language_opened" ON "cases" ("status", "language", "opened_at", "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_language_due" ON "cases" ("status", "language", "due_at", "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_language_value" ON "cases" ("status", "language", coalesce("value_amount", 0), "id") WHERE "status" IN ('decided', 'withdrawn');

-- An assigned case is one of a few: with the sort's key behind the assignee, their list is a walk too.
CREATE INDEX "cases_assigned_priority" ON "cases" ("status", "assignee_id", "priority_key", "id") WHERE "assignee_id" IS NOT NULL;
CREATE INDEX "cases_assigned_opened" ON "cases" ("status", "assignee_id", "opened_at", "id") WHERE "assignee_id" IS NOT NULL;
CREATE INDEX "cases_assigned_due" ON "cases" ("status", "assignee_id", "due_at", "id") WHERE "assignee_id" IS NOT NULL;
CREATE INDEX "cases_assigned_value" ON "cases" ("status", "assignee_id", coalesce("value_amount", 0), "id") WHERE "assignee_id" IS NOT NULL;
-- Re-reviews are a few among all that was decided.
CREATE INDEX "cases_to_re_review" ON "cases" ("status", "priority_key", "id") WHERE "re_review_at" IS NOT NULL;

-- The application's role. The migrations' own table rights cover what existed then.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "user_preferences", "saved_views", "bulk_jobs", "bulk_items" TO docket_app;
  END IF;
END $$;
