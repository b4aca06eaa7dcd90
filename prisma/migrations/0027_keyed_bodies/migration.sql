-- What was asked under an Idempotency-Key may hold a password: a fast hash of it must not lie beside the slow one. Rows of before
-- have no key and go within a day.
ALTER TABLE "idempotency_keys" ADD COLUMN "body_key_id" TEXT;
