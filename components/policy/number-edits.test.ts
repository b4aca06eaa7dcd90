import { describe, expect, it } from "vitest";
import { faultAt, numberAt, withNumber } from "@/components/policy/number-edits";

const policy = {
  ladder: { steps: [{ from: 0 }, { from: 1, measures: [{ kind: "suspend", durationDays: 30 }] }] },
  due: { minutesBySeverity: { 1: 60, 2: 30 } },
};
const days = ["ladder", "steps", 1, "measures", 0, "durationDays"];

describe("a number of a draft", () => {
  it("is read where it stands, and is none where the draft lacks it", () => {
    expect(numberAt(policy, days)).toBe(30);
    expect(numberAt(policy, ["due", "minutesBySeverity", 2])).toBe(30);
    expect(numberAt(policy, ["due", "minutesBySeverity", 3])).toBeNull();
    expect(numberAt({ due: "soon" }, ["due", "minutesBySeverity", 3])).toBeNull();
  });

  it("is changed alone: all else stays as it was, lists stay lists", () => {
    const changed = withNumber(policy, days, 14);
    expect(changed.ladder.steps[1]!.measures).toEqual([{ kind: "suspend", durationDays: 14 }]);
    expect(changed.ladder.steps[0]).toBe(policy.ladder.steps[0]);
    expect(changed.due).toBe(policy.due);
    expect(policy.ladder.steps[1]!.measures![0]!.durationDays).toBe(30);
  });

  it("is null once its field is emptied", () => {
    expect(withNumber(policy, ["due", "minutesBySeverity", 1], Number.NaN).due.minutesBySeverity).toEqual({
      1: null,
      2: 30,
    });
  });

  it("is named by the fault at its path, and by no other's", () => {
    const faults = [{ path: "ladder.steps.1.from", message: "steps must rise: this one does not" }];
    expect(faultAt(faults, ["ladder", "steps", 1, "from"])).toBe("steps must rise: this one does not");
    expect(faultAt(faults, ["ladder", "steps", 0, "from"])).toBeNull();
  });
});
