-- Whether a copied text was judged when it was copied: until then nobody knows what to hide in it.
ALTER TABLE "evidence" ADD COLUMN "judged" BOOLEAN NOT NULL DEFAULT false;

CREATE INDEX "evidence_content_id_idx" ON "evidence"("content_id");

-- Where the content is gone nothing tells any more, and these texts were shown so far.
UPDATE "evidence" e SET "judged" = true
WHERE e."signals" <> '[]'
  OR EXISTS (SELECT FROM "assessments" a
    WHERE a."content_id" = e."content_id" AND a."revision" = e."revision" AND a."assessed_at" <= e."copied_at")
  OR NOT EXISTS (SELECT FROM "contents" c WHERE c."id" = e."content_id");

-- What was taken from texts that nobody had judged stands there in plain.
UPDATE "cases" c SET "first_evidence" = NULL, "search_text" = ''
WHERE EXISTS (SELECT FROM "evidence" e WHERE e."case_id" = c."id" AND e."flagged" AND NOT e."judged");
