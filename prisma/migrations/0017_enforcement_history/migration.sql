-- The clause that a decision rests on, as the flags stood when it was made: of its first violation the gravest's. Kept with the
-- decision, so that a list can be searched and grouped by it without reading the flags of every case.
ALTER TABLE "decisions" ADD COLUMN "clause" TEXT;

CREATE FUNCTION docket_decision_clause(of_case uuid, found text[]) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT f.clause FROM flags f
  WHERE f.case_id = of_case AND f.clause IS NOT NULL AND f.withdrawn_at IS NULL AND f.violation = found[1]
  ORDER BY f.severity DESC, f.id LIMIT 1
$$;

CREATE FUNCTION docket_decision_rests() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.clause := docket_decision_clause(NEW.case_id, NEW.violations);
  RETURN NEW;
END $$;

UPDATE "decisions" SET "clause" = docket_decision_clause("case_id", "violations") WHERE cardinality("violations") > 0;

CREATE TRIGGER decisions_rest BEFORE INSERT ON "decisions" FOR EACH ROW EXECUTE FUNCTION docket_decision_rests();

-- Old versions and clauses lie close together in time: a walk along the time alone would pass everything since.
CREATE INDEX "decisions_policy_version_decided_at_id_idx" ON "decisions"("policy_version", "decided_at" DESC, "id" DESC);
CREATE INDEX "decisions_clause_decided_at_id_idx" ON "decisions"("clause", "decided_at" DESC, "id" DESC);
-- Few are in grace or taken back.
CREATE INDEX "decisions_unsettled" ON "decisions"("state", "decided_at" DESC, "id" DESC) WHERE "state" <> 'active';
-- Measures that an appeal put in the place of harsher ones: the only ones that begin later than their decision.
CREATE INDEX "enforcements_of_appeals" ON "enforcements"("decision_id", "created_at") WHERE "appeal_id" IS NOT NULL;
