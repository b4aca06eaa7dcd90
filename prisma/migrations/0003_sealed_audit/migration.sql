-- The audit trail, sealed: every event knows its transaction, gets a dense position once no older transaction can still
-- commit, and becomes a leaf of a Merkle tree whose heads are signed.

-- Stable, not volatile: existing rows all take this migration's own transaction, without a rewrite of any partition.
ALTER TABLE "audit_events" ADD COLUMN "tx_id" BIGINT NOT NULL DEFAULT pg_current_xact_id()::text::bigint;
-- What was written before has none; from the first that has one on, every event must.
ALTER TABLE "audit_events" ADD COLUMN "mac" TEXT;

-- CreateIndex
CREATE INDEX "audit_events_tx_id_id_idx" ON "audit_events"("tx_id", "id");

-- CreateTable
CREATE TABLE "audit_leaves" (
    "position" BIGINT NOT NULL,
    "event_id" UUID NOT NULL,
    "leaf_hash" BYTEA NOT NULL,

    CONSTRAINT "audit_leaves_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "audit_nodes" (
    "level" INTEGER NOT NULL,
    "index" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_nodes_pkey" PRIMARY KEY ("level","index")
);

-- CreateTable
CREATE TABLE "audit_keys" (
    "id" TEXT NOT NULL,
    "ring_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "from_size" BIGINT NOT NULL,
    "endorsed_by" TEXT,
    "endorsement" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_heads" (
    "size" BIGINT NOT NULL,
    "root" BYTEA NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,
    "key_id" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,

    CONSTRAINT "audit_heads_pkey" PRIMARY KEY ("size")
);

-- CreateTable
CREATE TABLE "audit_seal" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "log_id" UUID NOT NULL,
    "size" BIGINT NOT NULL DEFAULT 0,
    "cursor_tx" BIGINT NOT NULL DEFAULT 0,
    "cluster" TEXT NOT NULL DEFAULT '',
    "witnessed_size" BIGINT NOT NULL DEFAULT 0,
    "witness_lease_until" TIMESTAMPTZ(3),

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "keyring_keys" (
    "ring_id" TEXT NOT NULL,
    "check_value" BYTEA NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "keyring_keys_pkey" PRIMARY KEY ("ring_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_leaves_event_id_key" ON "audit_leaves"("event_id");

-- AddForeignKey
ALTER TABLE "audit_heads" ADD CONSTRAINT "audit_heads_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "audit_keys"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

-- One row: whoever locks it is the one that seals.
ALTER TABLE "audit_seal" ADD CONSTRAINT "audit_seal_single" CHECK ("id" = 1);
INSERT INTO "audit_seal" ("log_id") VALUES (gen_random_uuid());

DO $$
DECLARE part text;
BEGIN
  FOREACH part IN ARRAY ARRAY['audit_leaves', 'audit_nodes', 'audit_keys', 'audit_heads'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION docket_refuse_change()',
      part || '_append_only', part);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION docket_refuse_change()',
      part || '_no_truncate', part);
  END LOOP;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT ON "audit_leaves", "audit_nodes", "audit_keys", "audit_heads" TO docket_app;
    REVOKE UPDATE, DELETE, TRUNCATE ON "audit_leaves", "audit_nodes", "audit_keys", "audit_heads" FROM docket_app;
    GRANT SELECT, UPDATE ON "audit_seal" TO docket_app;
    REVOKE INSERT, DELETE, TRUNCATE ON "audit_seal" FROM docket_app;
    GRANT SELECT, INSERT, UPDATE ON "keyring_keys" TO docket_app;
  END IF;
END $$;
