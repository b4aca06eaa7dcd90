-- What was written to an account: its plan or agency, told late, changes how that is judged.
CREATE INDEX "contents_to_account" ON "contents" ("counterpart_id") WHERE "counterpart_id" IS NOT NULL;
