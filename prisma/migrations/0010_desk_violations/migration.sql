-- A violation that few finished cases have is found by itself; one that many have is met soon on a walk along the order.
CREATE INDEX "cases_finished_violations" ON "cases" USING gin ("violations") WHERE "status" IN ('decided', 'withdrawn');
