import { expect, it } from "vitest";
import {
  DECISION_VIEWS,
  type DecisionViewName,
  decisionFilter,
  decisionViewOf,
  readDecisionParams,
} from "@/components/decision-history/decision-params";

it("knows each view by what it asks for, and no other choice as one", async () => {
  for (const [name, cut] of Object.entries(DECISION_VIEWS)) {
    const search = Object.fromEntries(Object.entries(cut).map(([key, value]) => [key, String(value)]));
    const params = await readDecisionParams(Promise.resolve(search));
    expect(decisionViewOf(params)).toBe(name satisfies string as DecisionViewName);
  }
  expect(decisionViewOf(await readDecisionParams(Promise.resolve({ outcome: "violation" })))).toBeNull();
});

it("asks for the last day whole, and for nothing that is not chosen", async () => {
  const params = await readDecisionParams(
    Promise.resolve({ measure: "none,warn", to: "2026-11-21", sort: "oldest", group: "reason" }),
  );
  expect(decisionFilter(params)).toEqual({ measure: "none,warn", to: "2026-11-22" });
});
