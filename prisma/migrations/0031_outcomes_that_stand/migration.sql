-- The daily figures of outcomes leave out what was undone, as the figures of cases do. Under which violation a decision that found
-- none was counted is the case's gravest, which may have become another since: the sums over all violations are right.
INSERT INTO "stat_deltas" ("day", "metric", "violation", "phase", "surface", "delta")
SELECT (d."decided_at" AT TIME ZONE 'UTC')::date, 'decisions_' || d."outcome",
  coalesce(CASE WHEN d."outcome" = 'violation' THEN d."violations"[1] ELSE c."violations"[1] END, ''), d."phase"::text,
  d."surface"::text, -count(*)
FROM "decisions" d JOIN "cases" c ON c."id" = d."case_id" WHERE d."state" = 'undone' GROUP BY 1, 2, 3, 4, 5;
