-- What decisions and measures are put in order by, kept with the decision as it stood when it was made: a list of a million
-- could not be walked in an order that each row would have to be worked out for.
ALTER TABLE "decisions"
    ADD COLUMN "minutes_to_decide" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "severity" INTEGER NOT NULL DEFAULT 0;

UPDATE "decisions" d SET
  "minutes_to_decide" = greatest(0, round(extract(epoch FROM d."decided_at" - c."opened_at") / 60))::int,
  "severity" = coalesce((SELECT max(f."severity") FROM "flags" f
    WHERE f."case_id" = d."case_id" AND f."withdrawn_at" IS NULL), 0)::int
FROM "cases" c WHERE c."id" = d."case_id";

CREATE OR REPLACE FUNCTION docket_decision_rests() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.clause := docket_decision_clause(NEW.case_id, NEW.violations);
  NEW.minutes_to_decide := coalesce((SELECT greatest(0, round(extract(epoch FROM NEW.decided_at - c.opened_at) / 60))::int
    FROM cases c WHERE c.id = NEW.case_id), 0);
  NEW.severity := coalesce((SELECT max(f.severity) FROM flags f
    WHERE f.case_id = NEW.case_id AND f.withdrawn_at IS NULL), 0)::int;
  RETURN NEW;
END $$;

CREATE INDEX "decisions_minutes_to_decide_id_idx" ON "decisions"("minutes_to_decide" DESC, "id" DESC);
CREATE INDEX "decisions_severity_decided_at_id_idx" ON "decisions"("severity" DESC, "decided_at" DESC, "id" DESC);
-- Kinds are declared from the mildest to the harshest.
CREATE INDEX "enforcements_kind_created_at_id_idx" ON "enforcements"("kind" DESC, "created_at" DESC, "id" DESC);
