-- Delivery of the outbox to the marketplace's endpoints.

ALTER TABLE "outbox" RENAME COLUMN "delivered_at" TO "dispatched_at";
ALTER INDEX "outbox_undelivered" RENAME TO "outbox_undispatched";

CREATE TYPE "delivery_state" AS ENUM ('pending', 'delivered', 'dead');

CREATE TABLE "webhook_endpoints" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "event_types" TEXT[],
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "disabled_reason" TEXT,

    CONSTRAINT "webhook_endpoints_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "webhook_secrets" (
    "id" UUID NOT NULL,
    "endpoint_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "key_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retires_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_secrets_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "webhook_deliveries" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "endpoint_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "account_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "state" "delivery_state" NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_attempt_at" TIMESTAMPTZ(3),
    "last_code" TEXT,
    "last_status" INTEGER,
    "last_ms" INTEGER,
    "last_body" TEXT,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "webhook_lanes" (
    "endpoint_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "pending" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lease_until" TIMESTAMPTZ(3),
    "lease_token" UUID,

    CONSTRAINT "webhook_lanes_pkey" PRIMARY KEY ("endpoint_id","account_id")
);

CREATE INDEX "webhook_secrets_endpoint_id_idx" ON "webhook_secrets"("endpoint_id");
CREATE UNIQUE INDEX "webhook_deliveries_endpoint_id_seq_key" ON "webhook_deliveries"("endpoint_id", "seq");
CREATE INDEX "webhook_deliveries_endpoint_id_state_seq_idx" ON "webhook_deliveries"("endpoint_id", "state", "seq");

ALTER TABLE "webhook_secrets" ADD CONSTRAINT "webhook_secrets_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoints"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoints"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "webhook_lanes" ADD CONSTRAINT "webhook_lanes_endpoint_id_fkey" FOREIGN KEY ("endpoint_id") REFERENCES "webhook_endpoints"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

-- The head of a line, and the lines that are due, are found without reading what was delivered.
CREATE INDEX "webhook_deliveries_waiting" ON "webhook_deliveries" ("endpoint_id", "account_id", "seq")
  WHERE "state" = 'pending';
CREATE INDEX "webhook_deliveries_finished" ON "webhook_deliveries" ("finished_at") WHERE "state" = 'delivered';
CREATE INDEX "webhook_lanes_due" ON "webhook_lanes" ("endpoint_id", "next_attempt_at") WHERE "pending" > 0;
CREATE INDEX "webhook_lanes_leased" ON "webhook_lanes" ("endpoint_id", "lease_until") WHERE "lease_until" IS NOT NULL;
ALTER TABLE "webhook_lanes" ADD CONSTRAINT "webhook_lanes_pending_counted" CHECK ("pending" >= 0);
-- A lane's row is rewritten with every try.
ALTER TABLE "webhook_lanes" SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "webhook_endpoints", "webhook_secrets", "webhook_deliveries", "webhook_lanes"
      TO docket_app;
  END IF;
END $$;
