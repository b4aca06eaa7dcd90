-- CreateEnum
CREATE TYPE "reading_state" AS ENUM ('waiting', 'read', 'unreadable');

-- AlterTable
ALTER TABLE "content_attachments" ADD COLUMN "read_as" UUID;

-- CreateTable
CREATE TABLE "attachment_readings" (
    "attachment_id" TEXT NOT NULL,
    "state" "reading_state" NOT NULL DEFAULT 'waiting',
    "available_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lease" UUID,
    "kind" TEXT,
    "reason" TEXT,
    "pages" INTEGER,
    "layout" JSONB,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "attachment_readings_pkey" PRIMARY KEY ("attachment_id")
);

-- CreateTable
CREATE TABLE "attachment_pictures" (
    "attachment_id" TEXT NOT NULL,
    "page" INTEGER NOT NULL,
    "masked" BOOLEAN NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "attachment_pictures_pkey" PRIMARY KEY ("attachment_id","page","masked")
);

-- CreateIndex
CREATE UNIQUE INDEX "content_attachments_read_as_key" ON "content_attachments"("read_as");

-- What Prisma's schema language cannot say --------------------------------------------------------------------------

-- The line alone: asking it each second costs nothing, however many files were read.
CREATE INDEX "attachment_readings_waiting" ON "attachment_readings" ("available_at") WHERE "state" = 'waiting';

-- Files taken in before they could be read get in line.
INSERT INTO "attachment_readings" ("attachment_id")
SELECT a."id" FROM "attachments" a
WHERE a."uploaded_at" IS NOT NULL
  AND EXISTS (SELECT FROM "content_attachments" c WHERE c."attachment_id" = a."id");

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "attachment_readings", "attachment_pictures" TO docket_app;
  END IF;
END $$;
