-- Who wrote which contact, rings of cases that share one, and notes.

CREATE TABLE "contacts" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value_hash" BYTEA NOT NULL,
    "hash_key_id" TEXT NOT NULL,
    "masked_value" TEXT,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contacts_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "account_contacts" (
    "account_id" TEXT NOT NULL,
    "contact_id" UUID NOT NULL,
    "score" REAL NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_contacts_pkey" PRIMARY KEY ("account_id","contact_id")
);

CREATE TABLE "contact_lookups" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "looked_up_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_lookups_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "rings" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rings_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ring_cases" (
    "ring_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ring_cases_pkey" PRIMARY KEY ("ring_id","case_id")
);

CREATE TYPE "note_subject" AS ENUM ('case', 'account');

CREATE TABLE "notes" (
    "id" UUID NOT NULL,
    "subject_kind" "note_subject" NOT NULL,
    "subject_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "erased_at" TIMESTAMPTZ(3),
    "erased_by" UUID,

    CONSTRAINT "notes_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "note_versions" (
    "note_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "written_by" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "note_versions_pkey" PRIMARY KEY ("note_id","version")
);

CREATE UNIQUE INDEX "contacts_value_hash_kind_key" ON "contacts"("value_hash", "kind");
CREATE INDEX "account_contacts_contact_id_account_id_idx" ON "account_contacts"("contact_id", "account_id");
CREATE INDEX "rings_created_at_id_idx" ON "rings"("created_at", "id");
CREATE INDEX "ring_cases_case_id_idx" ON "ring_cases"("case_id");
CREATE INDEX "notes_subject_kind_subject_id_created_at_id_idx" ON "notes"("subject_kind", "subject_id", "created_at", "id");
CREATE INDEX "accounts_device_hashes_idx" ON "accounts" USING GIN ("device_hashes");

ALTER TABLE "account_contacts" ADD CONSTRAINT "account_contacts_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contacts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ring_cases" ADD CONSTRAINT "ring_cases_ring_id_fkey" FOREIGN KEY ("ring_id") REFERENCES "rings"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ring_cases" ADD CONSTRAINT "ring_cases_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "note_versions" ADD CONSTRAINT "note_versions_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

-- What was decided before in the same situation, newest first, without reading what is still open.
CREATE INDEX "cases_decided_alike" ON "cases" ("phase", "surface", "decided_at" DESC, "id" DESC) WHERE "status" = 'decided';

-- Contacts written before this was kept. The kinds and the floor are those of lib/domain/contacts/rules.ts.
INSERT INTO "contacts" ("id", "kind", "value_hash", "hash_key_id", "masked_value")
SELECT gen_random_uuid(), "kind", "value_hash", min("hash_key_id"), min("masked_value")
FROM "signals"
WHERE "value_hash" IS NOT NULL AND "withdrawn_at" IS NULL AND "score" >= 0.5
  AND "kind" IN ('email', 'phone', 'handle', 'payment_id', 'meeting_link', 'url')
GROUP BY "kind", "value_hash";

INSERT INTO "account_contacts" ("account_id", "contact_id", "score")
SELECT c."author_id", k."id", max(s."score")
FROM "signals" s
JOIN "contents" c ON c."id" = s."content_id"
JOIN "contacts" k ON k."value_hash" = s."value_hash" AND k."kind" = s."kind"
WHERE s."withdrawn_at" IS NULL AND s."score" >= 0.5
GROUP BY c."author_id", k."id";

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "contacts", "account_contacts", "contact_lookups", "rings", "ring_cases", "notes", "note_versions" TO docket_app;
  END IF;
END
$$;
