-- What waits for content that never comes is looked for by its age.
CREATE INDEX "pending_content_events_received_at_idx" ON "pending_content_events"("received_at");
CREATE INDEX "pending_signals_received_at_idx" ON "pending_signals"("received_at");
