import { expect, it } from "vitest";
import { actsOn } from "@/components/enforcement/acts";

const may = (...acts: string[]) => ({
  undo: acts.includes("undo"),
  approve: acts.includes("approve"),
  reject: acts.includes("reject"),
  reverse: acts.includes("reverse"),
});

it("leads the second person from the measure that waits to its evidence, and nobody from others of the same decision", () => {
  const allowed = may("approve", "reject", "undo");
  expect(actsOn({ state: "pending_approval", allowed })).toEqual(["answer"]);
  expect(actsOn({ state: "waiting", allowed })).toEqual(["undo"]);
});

it("lets the decider, who may not approve, undo what waits", () => {
  expect(actsOn({ state: "pending_approval", allowed: may("undo") })).toEqual(["undo"]);
});

it("offers nothing that is not allowed", () => {
  expect(actsOn({ state: "active", allowed: may() })).toEqual([]);
  expect(actsOn({ state: "active", allowed: may("reverse") })).toEqual(["reverse"]);
});
