import { expect, it } from "vitest";
import { countAgainst, percentChange, shareAgainst } from "@/components/insight/against";
import { shareOf } from "@/components/insight/share";

it("says what a count was and by how much it differs, with a sign", () => {
  expect(countAgainst(112, 100)).toBe("before: 100 (+12%)");
  expect(countAgainst(92, 100)).toBe("before: 100 (−8%)");
  expect(countAgainst(1_000, 1_000)).toBe("before: 1,000 (0%)");
  expect(countAgainst(13_000, 1_000)).toBe("before: 1,000 (+1,200%)");
});

it("gives no change from nothing or next to nothing", () => {
  expect(countAgainst(5, 0)).toBe("before: 0");
  expect(countAgainst(212, 6)).toBe("before: 6");
  expect(percentChange(30, 29)).toBeNull();
  expect(percentChange(30, 30)).toBe(0);
});

it("compares shares in percentage points, and none of too few", () => {
  expect(shareAgainst(shareOf(50, 100), shareOf(40, 100))).toBe("before: 40.0% (+10.0 points)");
  expect(shareAgainst(shareOf(40, 100), shareOf(50, 100))).toBe("before: 50.0% (−10.0 points)");
  expect(shareAgainst(shareOf(50, 100), shareOf(4, 10))).toBe("before: 4 of 10");
  expect(shareAgainst(shareOf(4, 10), shareOf(50, 100))).toBe("before: 50.0%");
});
