-- A secret that is answered again follows from the key it was made under, whatever key is current by then.
ALTER TABLE "idempotency_keys" ADD COLUMN "ring_id" TEXT;
