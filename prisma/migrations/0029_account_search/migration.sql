-- The words of a display name, to find an account by the beginning of any: without accents, and with every sign of ASCII
-- between words, since the parser of full text would take "smith-jones.com" for the name of a host. Not in SQL, and dear:
-- the planner would put the body in its place, think it cheap, and read a million accounts where a word is rare.
CREATE FUNCTION docket_name_words(display_name text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 1000 AS $$
BEGIN
  RETURN to_tsvector('pg_catalog.simple', regexp_replace(
    regexp_replace(normalize(display_name, NFKD), '[\u0300-\u036f]', '', 'g'),
    '[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e]+', ' ', 'g'));
END $$;

CREATE INDEX "accounts_name_words" ON "accounts" USING gin (docket_name_words("display_name"));
CREATE INDEX "accounts_id_begins" ON "accounts" (lower("id") text_pattern_ops);
