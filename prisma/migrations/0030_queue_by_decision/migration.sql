-- The queue by when a case was decided; what was not is ordered by its opening, so that the order has no holes.
CREATE INDEX "cases_by_decision" ON "cases" ("status", coalesce("decided_at", "opened_at"), "id");
-- As for the other orders: what is decided grows without end, and a filter that few of it fit must not walk it all.
CREATE INDEX "cases_finished_phase_decision" ON "cases" ("status", "phase", coalesce("decided_at", "opened_at"), "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_surface_decision" ON "cases" ("status", "surface", coalesce("decided_at", "opened_at"), "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_kind_decision" ON "cases" ("status", "account_kind", coalesce("decided_at", "opened_at"), "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_finished_language_decision" ON "cases" ("status", "language", coalesce("decided_at", "opened_at"), "id") WHERE "status" IN ('decided', 'withdrawn');
CREATE INDEX "cases_assigned_decision" ON "cases" ("status", "assignee_id", coalesce("decided_at", "opened_at"), "id") WHERE "assignee_id" IS NOT NULL;
