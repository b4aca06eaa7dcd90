-- A flag on which a decision rests is doubted once: every later judgement of its text says the same again.
ALTER TABLE "flags" ADD COLUMN "doubted_at" TIMESTAMPTZ(3);
