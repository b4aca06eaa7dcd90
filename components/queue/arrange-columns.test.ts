import { expect, test } from "vitest";
import { inOrder, moved } from "@/components/queue/arrange-columns";

test("columns stand in a person's order, new ones where they belong by themselves", () => {
  const ids = ["priority", "account", "phase", "due"];
  expect(inOrder(ids, [])).toEqual(ids);
  expect(inOrder(ids, ["due", "priority", "account", "phase"])).toEqual(["due", "priority", "account", "phase"]);
  // Arranged before there was a phase; and with one that is no more.
  expect(inOrder(ids, ["due", "gone", "account", "priority"])).toEqual(["due", "account", "phase", "priority"]);
  expect(inOrder(ids, ["due"])).toEqual(["priority", "account", "phase", "due"]);
});

test("a column moves one step, and not past the ends", () => {
  expect(moved(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], "b", 1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], "x", 1)).toEqual(["a", "b", "c"]);
});
