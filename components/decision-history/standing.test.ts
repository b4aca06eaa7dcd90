import { expect, test } from "vitest";
import { standingOf } from "@/components/decision-history/standing";
import type { DecisionRow } from "@/lib/domain/decision-history/schema";

const of = (state: DecisionRow["state"], ...measures: string[]) =>
  standingOf({ state, measures: measures.map((one) => ({ state: one })) as DecisionRow["measures"] });

test("a decision whose measures wait for a second person is not in effect", () => {
  expect(of("active", "pending_approval")).toBe("pending");
});

test("one whose measures bind, or that has none, is; one in grace or taken back is that", () => {
  expect(of("active", "active")).toBe("active");
  expect(of("active", "pending_approval", "active")).toBe("active");
  expect(of("active")).toBe("active");
  expect(of("waiting", "pending_approval")).toBe("waiting");
  expect(of("undone", "undone")).toBe("undone");
});
