import { expect, it } from "vitest";
import { type HistorySort, nextSort, sortOf, viewIn } from "@/components/enforcement/history-params";

const SORTS = ["newest", "oldest", "longest", "shortest", "harshest"] as const satisfies readonly HistorySort[];

it("turns an order round when its heading is pressed again, and lets go of it after the last", () => {
  const pressed = (by: string) => {
    const seen: (HistorySort | null)[] = [];
    let now: (typeof SORTS)[number] | null = null;
    for (let press = 0; press < 3; press += 1) {
      now = nextSort(SORTS, now, by);
      seen.push(now);
    }
    return seen;
  };
  expect(pressed("took")).toEqual(["longest", "shortest", null]);
  expect(pressed("decided")).toEqual(["oldest", null, "oldest"]);
  expect(pressed("measure")).toEqual(["harshest", null, "harshest"]);
  expect(nextSort(SORTS, "longest", "decided")).toBeNull();
});

it("marks the column that stands for the order", () => {
  expect(sortOf(null)).toEqual({ by: "decided", direction: "descending" });
  expect(sortOf("shortest")).toEqual({ by: "took", direction: "ascending" });
});

it("finds a view by what it cuts, in any order, whatever else is asked", () => {
  const views = { all: {}, over: { state: ["undone", "reversed"] } };
  const params = (state: string[] | null) => ({ state, account: "a-1" });
  expect(viewIn<keyof typeof views, "state">(views, ["state"], params(["reversed", "undone"]))).toBe("over");
  expect(viewIn<keyof typeof views, "state">(views, ["state"], params(null))).toBe("all");
  expect(viewIn<keyof typeof views, "state">(views, ["state"], params(["undone"]))).toBeNull();
});
