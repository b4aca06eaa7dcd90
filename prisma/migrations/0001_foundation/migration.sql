-- CreateEnum
CREATE TYPE "account_kind" AS ENUM ('unknown', 'client', 'freelancer', 'agency');

-- CreateEnum
CREATE TYPE "account_status" AS ENUM ('active', 'restricted', 'suspended', 'closed');

-- CreateEnum
CREATE TYPE "contract_status" AS ENUM ('offer', 'active', 'paused', 'ended', 'cancelled');

-- CreateEnum
CREATE TYPE "case_status" AS ENUM ('open', 'snoozed', 'escalated', 'decided', 'withdrawn');

-- CreateEnum
CREATE TYPE "subject_kind" AS ENUM ('conversation', 'content', 'account');

-- CreateEnum
CREATE TYPE "flag_kind" AS ENUM ('violation', 'report', 'unreadable', 'detector_failed');

-- CreateEnum
CREATE TYPE "surface" AS ENUM ('message', 'proposal', 'job_post', 'profile', 'portfolio', 'attachment', 'review');

-- CreateEnum
CREATE TYPE "phase" AS ENUM ('none', 'offer', 'active', 'paused', 'ended');

-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('violation', 'no_violation');

-- CreateEnum
CREATE TYPE "decision_state" AS ENUM ('waiting', 'active', 'undone', 'reversed');

-- CreateEnum
CREATE TYPE "measure_kind" AS ENUM ('warn', 'strip_badge', 'restrict', 'suspend');

-- CreateEnum
CREATE TYPE "enforcement_state" AS ENUM ('waiting', 'pending_approval', 'active', 'rejected', 'expired', 'undone', 'reversed');

-- CreateEnum
CREATE TYPE "export_state" AS ENUM ('ready', 'expired');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('moderator', 'lead', 'analyst', 'admin');

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "kind" "account_kind" NOT NULL DEFAULT 'unknown',
    "display_name" TEXT NOT NULL DEFAULT '',
    "reported_badges" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "reported_status" "account_status" NOT NULL DEFAULT 'active',
    "plan" TEXT,
    "country" TEXT,
    "agency_id" TEXT,
    "joined_at" TIMESTAMPTZ(3),
    "payment_verified" BOOLEAN,
    "identity_verified" BOOLEAN,
    "device_hashes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "described_at" TIMESTAMPTZ(3),
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "field_times" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_plans" (
    "account_id" TEXT NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "plan" TEXT,

    CONSTRAINT "account_plans_pkey" PRIMARY KEY ("account_id","began_at")
);

-- CreateTable
CREATE TABLE "relationships" (
    "client_id" TEXT NOT NULL,
    "freelancer_id" TEXT NOT NULL,
    "exceptions" JSONB NOT NULL DEFAULT '[]',
    "described_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "relationships_pkey" PRIMARY KEY ("client_id","freelancer_id")
);

-- CreateTable
CREATE TABLE "contracts" (
    "id" TEXT NOT NULL,
    "client_id" TEXT NOT NULL,
    "freelancer_id" TEXT NOT NULL,
    "conversation_id" TEXT,
    "value_amount" DECIMAL(14,2),
    "value_currency" TEXT,
    "exceptions" JSONB NOT NULL DEFAULT '[]',
    "described_at" TIMESTAMPTZ(3) NOT NULL,
    "field_times" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "contracts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_status_changes" (
    "contract_id" TEXT NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "status" "contract_status" NOT NULL,
    "event_id" TEXT NOT NULL,

    CONSTRAINT "contract_status_changes_pkey" PRIMARY KEY ("contract_id","began_at","status")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "actor_role" TEXT,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "request_id" TEXT,
    "data" JSONB NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
) PARTITION BY RANGE ("id");

-- CreateTable
CREATE TABLE "audit_addresses" (
    "event_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "user_agent" TEXT,

    CONSTRAINT "audit_addresses_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "refusal_counters" (
    "key" TEXT NOT NULL,
    "window_started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "pending" INTEGER NOT NULL,
    "event" JSONB NOT NULL,
    "address" TEXT,

    CONSTRAINT "refusal_counters_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "cases" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "account_id" TEXT NOT NULL,
    "account_kind" "account_kind" NOT NULL,
    "subject_kind" "subject_kind" NOT NULL,
    "subject_id" TEXT NOT NULL,
    "status" "case_status" NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    "violations" TEXT[],
    "phase" "phase" NOT NULL,
    "surface" "surface" NOT NULL,
    "language" TEXT,
    "score" REAL NOT NULL DEFAULT 0,
    "value_amount" DECIMAL(14,2),
    "value_currency" TEXT,
    "priority_key" DOUBLE PRECISION NOT NULL,
    "priority_reasons" JSONB NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "snoozed_until" TIMESTAMPTZ(3),
    "assignee_id" UUID,
    "claimed_by" UUID,
    "claimed_at" TIMESTAMPTZ(3),
    "claim_expires_at" TIMESTAMPTZ(3),
    "first_evidence" JSONB,
    "search_text" TEXT NOT NULL DEFAULT '',
    "re_review_at" TIMESTAMPTZ(3),

    CONSTRAINT "cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "flags" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" "flag_kind" NOT NULL,
    "content_id" UUID,
    "content_external_id" TEXT,
    "revision" INTEGER,
    "violation" TEXT,
    "score" REAL,
    "severity" REAL NOT NULL DEFAULT 0,
    "rule" TEXT,
    "clause" TEXT,
    "signal_ids" UUID[],
    "detectors" TEXT[],
    "report_id" TEXT,
    "phase" "phase" NOT NULL,
    "surface" "surface",
    "policy_version" INTEGER NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT,

    CONSTRAINT "flags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "case_id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "content_external_id" TEXT NOT NULL,
    "flagged" BOOLEAN NOT NULL,
    "author_id" TEXT NOT NULL,
    "surface" "surface" NOT NULL,
    "phase" "phase" NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "signals" JSONB NOT NULL DEFAULT '[]',
    "copied_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("case_id","content_id","revision")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" TEXT NOT NULL,
    "reporter_id" TEXT,
    "filed_by" UUID,
    "account_id" TEXT NOT NULL,
    "content_external_id" TEXT,
    "category" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "filed_at" TIMESTAMPTZ(3) NOT NULL,
    "case_id" UUID,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reveals" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "case_id" UUID,
    "content_id" UUID NOT NULL,
    "signal_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "revealed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reveals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_receipts" (
    "event_id" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_receipts_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "content_keys" (
    "external_id" TEXT NOT NULL,
    "content_id" UUID NOT NULL,

    CONSTRAINT "content_keys_pkey" PRIMARY KEY ("external_id")
);

-- CreateTable
CREATE TABLE "contents" (
    "id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "surface" "surface" NOT NULL,
    "author_id" TEXT NOT NULL,
    "counterpart_id" TEXT,
    "conversation_id" TEXT,
    "parent_id" TEXT,
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "contents_pkey" PRIMARY KEY ("id")
) PARTITION BY RANGE ("id");

-- CreateTable
CREATE TABLE "content_revisions" (
    "content_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_revisions_pkey" PRIMARY KEY ("content_id","revision")
);

-- CreateTable
CREATE TABLE "pending_content_events" (
    "event_id" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pending_content_events_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "pending_signals" (
    "event_id" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pending_signals_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "attachments" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER,
    "sha256" BYTEA,
    "uploaded_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment_chunks" (
    "attachment_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "attachment_chunks_pkey" PRIMARY KEY ("attachment_id","seq")
);

-- CreateTable
CREATE TABLE "content_attachments" (
    "content_id" UUID NOT NULL,
    "attachment_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "content_attachments_pkey" PRIMARY KEY ("content_id","attachment_id")
);

-- CreateTable
CREATE TABLE "detection_queue" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "content_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "enqueued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "available_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "detection_queue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rejudge_tasks" (
    "id" BIGSERIAL NOT NULL,
    "conversation_id" TEXT,
    "client_id" TEXT,
    "freelancer_id" TEXT,
    "account_id" TEXT,
    "since" TIMESTAMPTZ(3),
    "enqueued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rejudge_tasks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assessments" (
    "content_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "phase" "phase" NOT NULL,
    "exceptions" TEXT[],
    "detector_version" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "violations" JSONB NOT NULL,
    "stances" JSONB NOT NULL DEFAULT '[]',
    "assessed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assessments_pkey" PRIMARY KEY ("content_id","id")
) PARTITION BY RANGE ("content_id");

-- CreateTable
CREATE TABLE "signals" (
    "content_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "spans" JSONB NOT NULL,
    "score" REAL NOT NULL,
    "reasons" JSONB NOT NULL,
    "obfuscations" TEXT[],
    "script" TEXT,
    "value_hash" BYTEA,
    "hash_key_id" TEXT,
    "masked_value" TEXT,
    "detector_name" TEXT NOT NULL,
    "detector_version" TEXT NOT NULL,
    "outside" BOOLEAN NOT NULL DEFAULT false,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "signals_pkey" PRIMARY KEY ("content_id","id")
) PARTITION BY RANGE ("content_id");

-- CreateTable
CREATE TABLE "decisions" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "case_version" INTEGER NOT NULL,
    "account_id" TEXT NOT NULL,
    "outcome" "outcome" NOT NULL,
    "violations" TEXT[],
    "reason_code" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "message" TEXT NOT NULL DEFAULT '',
    "recommended" JSONB NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "phase" "phase" NOT NULL,
    "surface" "surface" NOT NULL,
    "state" "decision_state" NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "undo_until" TIMESTAMPTZ(3) NOT NULL,
    "closed_by" UUID,
    "closed_at" TIMESTAMPTZ(3),
    "close_reason" TEXT,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enforcements" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "kind" "measure_kind" NOT NULL,
    "badge" TEXT,
    "abilities" TEXT[],
    "duration_days" INTEGER,
    "state" "enforcement_state" NOT NULL,
    "needs_approval" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "activates_at" TIMESTAMPTZ(3) NOT NULL,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "approved_by" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" UUID,
    "close_reason" TEXT,

    CONSTRAINT "enforcements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "strikes" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "decision_id" UUID NOT NULL,
    "violation" TEXT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "voided_at" TIMESTAMPTZ(3),

    CONSTRAINT "strikes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "message_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "actor_id" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body_hash" BYTEA NOT NULL,
    "status" INTEGER NOT NULL,
    "response" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("actor_id","route","key")
);

-- CreateTable
CREATE TABLE "policy_versions" (
    "version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" UUID,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "policy_versions_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "stat_daily" (
    "day" DATE NOT NULL,
    "metric" TEXT NOT NULL,
    "violation" TEXT NOT NULL DEFAULT '',
    "phase" TEXT NOT NULL DEFAULT '',
    "surface" TEXT NOT NULL DEFAULT '',
    "detector" TEXT NOT NULL DEFAULT '',
    "measure" TEXT NOT NULL DEFAULT '',
    "count" BIGINT NOT NULL,

    CONSTRAINT "stat_daily_pkey" PRIMARY KEY ("day","metric","violation","phase","surface","detector","measure")
);

-- CreateTable
CREATE TABLE "stat_deltas" (
    "id" BIGSERIAL NOT NULL,
    "day" DATE NOT NULL,
    "metric" TEXT NOT NULL,
    "violation" TEXT NOT NULL DEFAULT '',
    "phase" TEXT NOT NULL DEFAULT '',
    "surface" TEXT NOT NULL DEFAULT '',
    "detector" TEXT NOT NULL DEFAULT '',
    "measure" TEXT NOT NULL DEFAULT '',
    "delta" INTEGER NOT NULL,

    CONSTRAINT "stat_deltas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exports" (
    "id" UUID NOT NULL,
    "dataset" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "filter" JSONB NOT NULL,
    "columns" TEXT[],
    "state" "export_state" NOT NULL DEFAULT 'ready',
    "requested_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_facts" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_facts_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "password_hash" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "scopes" TEXT[],
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "accounts_agency_id_idx" ON "accounts"("agency_id");

-- CreateIndex
CREATE INDEX "relationships_freelancer_id_idx" ON "relationships"("freelancer_id");

-- CreateIndex
CREATE INDEX "contracts_client_id_freelancer_id_idx" ON "contracts"("client_id", "freelancer_id");

-- CreateIndex
CREATE INDEX "contracts_freelancer_id_idx" ON "contracts"("freelancer_id");

-- CreateIndex
CREATE INDEX "contracts_conversation_id_idx" ON "contracts"("conversation_id");

-- CreateIndex
CREATE INDEX "audit_events_occurred_at_id_idx" ON "audit_events"("occurred_at", "id");

-- CreateIndex
CREATE INDEX "audit_events_subject_kind_subject_id_occurred_at_id_idx" ON "audit_events"("subject_kind", "subject_id", "occurred_at", "id");

-- CreateIndex
CREATE INDEX "audit_events_actor_id_occurred_at_id_idx" ON "audit_events"("actor_id", "occurred_at", "id");

-- CreateIndex
CREATE INDEX "audit_events_type_occurred_at_id_idx" ON "audit_events"("type", "occurred_at", "id");

-- CreateIndex
CREATE INDEX "refusal_counters_window_started_at_idx" ON "refusal_counters"("window_started_at");

-- CreateIndex
CREATE UNIQUE INDEX "cases_number_key" ON "cases"("number");

-- CreateIndex
CREATE INDEX "cases_account_id_opened_at_idx" ON "cases"("account_id", "opened_at");

-- CreateIndex
CREATE INDEX "cases_status_priority_key_id_idx" ON "cases"("status", "priority_key", "id");

-- CreateIndex
CREATE INDEX "cases_status_opened_at_id_idx" ON "cases"("status", "opened_at", "id");

-- CreateIndex
CREATE INDEX "cases_status_due_at_id_idx" ON "cases"("status", "due_at", "id");

-- CreateIndex
CREATE INDEX "flags_case_id_idx" ON "flags"("case_id");

-- CreateIndex
CREATE INDEX "flags_content_id_idx" ON "flags"("content_id");

-- CreateIndex
CREATE INDEX "reports_account_id_idx" ON "reports"("account_id");

-- CreateIndex
CREATE INDEX "reports_case_id_idx" ON "reports"("case_id");

-- CreateIndex
CREATE INDEX "reports_content_external_id_idx" ON "reports"("content_external_id");

-- CreateIndex
CREATE INDEX "reports_reporter_id_idx" ON "reports"("reporter_id");

-- CreateIndex
CREATE INDEX "reveals_case_id_idx" ON "reveals"("case_id");

-- CreateIndex
CREATE INDEX "event_receipts_received_at_idx" ON "event_receipts"("received_at");

-- CreateIndex
CREATE UNIQUE INDEX "content_keys_content_id_key" ON "content_keys"("content_id");

-- CreateIndex
CREATE INDEX "contents_conversation_id_occurred_at_id_idx" ON "contents"("conversation_id", "occurred_at", "id");

-- CreateIndex
CREATE INDEX "contents_author_id_occurred_at_id_idx" ON "contents"("author_id", "occurred_at", "id");

-- CreateIndex
CREATE INDEX "pending_content_events_external_id_idx" ON "pending_content_events"("external_id");

-- CreateIndex
CREATE INDEX "pending_signals_external_id_idx" ON "pending_signals"("external_id");

-- CreateIndex
CREATE INDEX "content_attachments_attachment_id_idx" ON "content_attachments"("attachment_id");

-- CreateIndex
CREATE INDEX "detection_queue_available_at_id_idx" ON "detection_queue"("available_at", "id");

-- CreateIndex
CREATE INDEX "detection_queue_key_idx" ON "detection_queue"("key");

-- CreateIndex
CREATE INDEX "signals_value_hash_idx" ON "signals"("value_hash");

-- CreateIndex
CREATE UNIQUE INDEX "decisions_one_per_version" ON "decisions"("case_id", "case_version");

-- CreateIndex
CREATE INDEX "decisions_account_id_decided_at_idx" ON "decisions"("account_id", "decided_at");

-- CreateIndex
CREATE INDEX "decisions_decided_at_id_idx" ON "decisions"("decided_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "decisions_decided_by_decided_at_idx" ON "decisions"("decided_by", "decided_at");

-- CreateIndex
CREATE INDEX "enforcements_decision_id_idx" ON "enforcements"("decision_id");

-- CreateIndex
CREATE INDEX "enforcements_account_id_state_idx" ON "enforcements"("account_id", "state");

-- CreateIndex
CREATE INDEX "enforcements_created_at_id_idx" ON "enforcements"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "enforcements_state_created_at_id_idx" ON "enforcements"("state", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "strikes_account_id_given_at_idx" ON "strikes"("account_id", "given_at");

-- CreateIndex
CREATE INDEX "strikes_decision_id_idx" ON "strikes"("decision_id");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_message_id_key" ON "outbox"("message_id");

-- CreateIndex
CREATE INDEX "outbox_account_id_id_idx" ON "outbox"("account_id", "id");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys"("created_at");

-- CreateIndex
CREATE INDEX "stat_daily_metric_day_idx" ON "stat_daily"("metric", "day");

-- CreateIndex
CREATE INDEX "exports_requested_by_created_at_idx" ON "exports"("requested_by", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "staff_sessions_user_id_idx" ON "staff_sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys"("hash");

-- AddForeignKey
ALTER TABLE "contract_status_changes" ADD CONSTRAINT "contract_status_changes_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contracts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flags" ADD CONSTRAINT "flags_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enforcements" ADD CONSTRAINT "enforcements_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "strikes" ADD CONSTRAINT "strikes_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

ALTER TABLE "users" ADD CONSTRAINT "users_email_lower" CHECK ("email" = lower("email"));

-- At most one not-final case per account and subject.
CREATE UNIQUE INDEX "cases_one_standing" ON "cases" ("account_id", "subject_kind", "subject_id")
  WHERE "status" IN ('open', 'snoozed', 'escalated');

-- A hold names its holder, its beginning and its end together, or there is none.
ALTER TABLE "cases" ADD CONSTRAINT "cases_claim_whole"
  CHECK (num_nulls("claimed_by", "claimed_at", "claim_expires_at") IN (0, 3));

-- Search holds masked text only; 'simple' because texts come in any language. Two indexes: what is searched all day is
-- what still wants a decision, and must not cost more for every case ever decided.
CREATE INDEX "cases_search_standing" ON "cases" USING gin (to_tsvector('simple', "search_text"))
  WHERE "status" IN ('open', 'snoozed', 'escalated');
CREATE INDEX "cases_search_finished" ON "cases" USING gin (to_tsvector('simple', "search_text"))
  WHERE "status" IN ('decided', 'withdrawn');

-- What falls due is found without reading what is finished.
CREATE INDEX "enforcements_expiring" ON "enforcements" ("ends_at") WHERE "state" = 'active' AND "ends_at" IS NOT NULL;
CREATE INDEX "decisions_in_grace" ON "decisions" ("undo_until") WHERE "state" = 'waiting';
-- A case of unknown value sorts as one of none, at the end.
CREATE INDEX "cases_by_value" ON "cases" ("status", coalesce("value_amount", 0), "id");
CREATE INDEX "cases_held" ON "cases" ("claimed_by") WHERE "claimed_by" IS NOT NULL;
CREATE INDEX "cases_assigned" ON "cases" ("assignee_id") WHERE "assignee_id" IS NOT NULL;
-- Few contents are ever edited; a late contract looks for those edited since.
CREATE INDEX "contents_edited" ON "contents" ("author_id", "edited_at") WHERE "edited_at" IS NOT NULL;
CREATE INDEX "outbox_undelivered" ON "outbox" ("id") WHERE "delivered_at" IS NULL;

-- Claims and versions rewrite case rows all day: leave room on the page so that they stay heap-only.
ALTER TABLE "cases" SET (fillfactor = 80);
-- Small tables with a fast turnover keep their bloat down only when vacuumed by count, not by share.
ALTER TABLE "detection_queue" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
ALTER TABLE "stat_deltas" SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Partitions --------------------------------------------------------------------------------------------------------

-- The least UUIDv7 of an instant: 48 bits of Unix milliseconds, the rest zero.
CREATE FUNCTION docket_uuid_floor(at timestamptz) RETURNS uuid
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid $$;

CREATE FUNCTION docket_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit events are append-only: % on % is refused', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON "audit_events"
  FOR EACH ROW EXECUTE FUNCTION docket_refuse_change();
CREATE TRIGGER audit_events_no_truncate BEFORE TRUNCATE ON "audit_events"
  FOR EACH STATEMENT EXECUTE FUNCTION docket_refuse_change();

-- Makes the monthly partitions from last month (a clock may lag) to the month of `until`. There is no default
-- partition: a row that fits none is an error to be seen, not data to be moved later.
CREATE FUNCTION docket_make_partitions(until timestamptz) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  parent text;
  month timestamp;
  part text;
  made integer := 0;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('docket_make_partitions'));
  FOREACH parent IN ARRAY ARRAY['contents', 'assessments', 'signals', 'audit_events'] LOOP
    month := date_trunc('month', (now() AT TIME ZONE 'UTC') - interval '1 month');
    WHILE month <= (until AT TIME ZONE 'UTC') LOOP
      part := format('%s_%s', parent, to_char(month, 'YYYYMM'));
      IF to_regclass(format('public.%I', part)) IS NULL THEN
        EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)', part, parent,
          docket_uuid_floor(month AT TIME ZONE 'UTC'), docket_uuid_floor((month + interval '1 month') AT TIME ZONE 'UTC'));
        IF parent = 'audit_events' THEN
          -- Row triggers come down from the parent; statement triggers do not.
          EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION docket_refuse_change()',
            part || '_no_truncate', part);
        END IF;
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
          -- Rows are reached through the parent. The application's role gets no right on a partition itself.
          EXECUTE format('REVOKE ALL ON %I FROM docket_app', part);
        END IF;
        made := made + 1;
      END IF;
      month := month + interval '1 month';
    END LOOP;
  END LOOP;
  RETURN made;
END $$;

-- Drops the partitions of one table that lie wholly before an instant, and says how many. Not the audit trail's: the
-- application may call this, and what it must not delete row by row it must not drop by the month either.
CREATE FUNCTION docket_drop_partitions(parent text, before timestamptz) RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
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
  LOOP
    EXECUTE format('DROP TABLE %I', part.relname);
    dropped := dropped + 1;
  END LOOP;
  RETURN dropped;
END $$;

REVOKE ALL ON FUNCTION docket_make_partitions(timestamptz), docket_drop_partitions(text, timestamptz) FROM PUBLIC;

SELECT docket_make_partitions(now() + interval '3 months');

-- The application's role -----------------------------------------------------------------------------------------------

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT USAGE ON SCHEMA public TO docket_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO docket_app;
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO docket_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON "audit_events", "policy_versions" FROM docket_app;
    REVOKE ALL ON "_prisma_migrations" FROM docket_app;
    GRANT SELECT ON "_prisma_migrations" TO docket_app;
    GRANT EXECUTE ON FUNCTION docket_make_partitions(timestamptz), docket_drop_partitions(text, timestamptz) TO docket_app;
  END IF;
EXCEPTION WHEN undefined_table THEN
  RAISE EXCEPTION 'the migrations table is missing: run migrations with npm run migrate';
END $$;

DO $$
DECLARE part record;
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    FOR part IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                JOIN pg_class p ON p.oid = i.inhparent WHERE p.relname IN ('contents', 'assessments', 'signals', 'audit_events')
                AND c.relkind = 'r' LOOP
      EXECUTE format('REVOKE ALL ON %I FROM docket_app', part.relname);
    END LOOP;
  END IF;
END $$;
