-- What the figures of cases come to by each of their dimensions alone: a question that nothing narrows reads these instead of
-- every combination. Always the sum of stat_cases, folded in the same statement.
CREATE TABLE "stat_case_sums" (
    "dimension" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "metric" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "late" BOOLEAN NOT NULL,
    "minutes" INTEGER NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "stat_case_sums_pkey" PRIMARY KEY ("dimension","day","metric","key","outcome","late","minutes")
);

-- Where one row of stat_cases counts among the sums.
CREATE FUNCTION docket_case_keys(
  violation text, phase text, surface text, account_kind text, language text, country text, policy_version int
) RETURNS TABLE (dimension text, key text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  VALUES ('violation', violation), ('phase', phase), ('surface', surface), ('account_kind', account_kind),
    ('language', language), ('country', country), ('policy_version', policy_version::text)
$$;

-- The sums as they must be: for whoever wants to see whether they are, or to write them anew.
CREATE FUNCTION docket_case_sums() RETURNS SETOF "stat_case_sums" LANGUAGE sql STABLE AS $$
  SELECT k.dimension, c.day, c.metric, k.key, c.outcome, c.late, c.minutes, sum(c.count)::bigint
  FROM stat_cases c,
    docket_case_keys(c.violation, c.phase, c.surface, c.account_kind, c.language, c.country, c.policy_version) k
  GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(c.count) <> 0
$$;

INSERT INTO "stat_case_sums" SELECT * FROM docket_case_sums();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'docket_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "stat_case_sums" TO docket_app;
  END IF;
END $$;
