-- Approvals with due times, restrictions that bind while a suspension waits, and appeals.

CREATE TYPE "appeal_state" AS ENUM ('open', 'resolved', 'moot');
CREATE TYPE "appeal_outcome" AS ENUM ('upheld', 'reduced', 'overturned');

ALTER TABLE "decisions"
  ADD COLUMN "approval_due_at" TIMESTAMPTZ(3),
  ADD COLUMN "approval_reminded_at" TIMESTAMPTZ(3);

ALTER TABLE "enforcements"
  ADD COLUMN "approval_because" TEXT,
  ADD COLUMN "meanwhile" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "appeal_id" UUID;

ALTER TABLE "cases" ADD COLUMN "value_base" DECIMAL(18,2);

CREATE TABLE "appeals" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "decision_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "statement" TEXT NOT NULL DEFAULT '',
    "reference" TEXT,
    "filed_by_kind" TEXT NOT NULL,
    "filed_by" TEXT NOT NULL,
    "filed_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "state" "appeal_state" NOT NULL DEFAULT 'open',
    "claimed_by" UUID,
    "claimed_at" TIMESTAMPTZ(3),
    "claim_expires_at" TIMESTAMPTZ(3),
    "outcome" "appeal_outcome",
    "answer" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "policy_version" INTEGER NOT NULL,
    "resolved_by" UUID,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "appeals_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "appeals_number_key" ON "appeals"("number");
CREATE INDEX "appeals_decision_id_idx" ON "appeals"("decision_id");
CREATE INDEX "appeals_account_id_filed_at_idx" ON "appeals"("account_id", "filed_at");
CREATE INDEX "appeals_state_due_at_id_idx" ON "appeals"("state", "due_at", "id");
CREATE INDEX "appeals_state_resolved_at_id_idx" ON "appeals"("state", "resolved_at" DESC, "id" DESC);

ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

-- One open appeal a decision, however many ask at once.
CREATE UNIQUE INDEX "appeals_one_open" ON "appeals" ("decision_id") WHERE "state" = 'open';
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_claim_whole"
  CHECK (num_nulls("claimed_by", "claimed_at", "claim_expires_at") IN (0, 3));
-- An answer names its outcome, its author and its time together; what is not answered has none of them.
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_answer_whole"
  CHECK (num_nulls("outcome", "resolved_by", "resolved_at") = CASE "state" WHEN 'resolved' THEN 0 WHEN 'open' THEN 3 ELSE 2 END);

-- The queue of approvals is read and reminded of without reading what was answered.
CREATE INDEX "enforcements_unapproved" ON "enforcements" ("decision_id")
  WHERE "needs_approval" AND "approved_at" IS NULL AND "state" IN ('waiting', 'pending_approval', 'active');

-- Amounts in several currencies are ordered and compared in the policy's base currency, never by face value.
UPDATE "cases" c SET "value_base" = round(c."value_amount" * (p.rates ->> upper(c."value_currency"))::numeric, 2)
FROM (SELECT data -> 'currency' -> 'rates' AS rates FROM "policy_versions" ORDER BY version DESC LIMIT 1) p
WHERE c."value_amount" IS NOT NULL AND p.rates ? upper(c."value_currency");
DROP INDEX "cases_by_value";
CREATE INDEX "cases_by_value" ON "cases" ("status", coalesce("value_base", 0), "id");

-- Measures that wait already are due as the policy of their decision says.
UPDATE "decisions" d SET "approval_due_at" = d."decided_at"
  + make_interval(mins => coalesce((SELECT (p.data -> 'fourEyes' ->> 'dueMinutes')::int FROM "policy_versions" p WHERE p.version = d.policy_version), 1440))
WHERE EXISTS (SELECT FROM "enforcements" e WHERE e.decision_id = d.id AND e.state = 'pending_approval');
UPDATE "enforcements" SET "approval_because" = 'measure' WHERE "needs_approval";

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "appeals" TO docket_app;
    GRANT USAGE, SELECT ON SEQUENCE "appeals_number_seq" TO docket_app;
  END IF;
END $$;
