import { expect, it } from "vitest";
import { dayAfter, daysInWords } from "@/components/ui/days";

it("turns a last day that is included into one that is not, over ends of months and years", () => {
  expect(dayAfter("2026-02-28")).toBe("2026-03-01");
  expect(dayAfter("2026-12-31")).toBe("2027-01-01");
});

it("hands on what is no day, for the API to refuse", () => {
  expect(dayAfter("yesterday")).toBe("yesterday");
});

it("says one day once, and open ends as such", () => {
  const same = (day: string) => day;
  expect(daysInWords("2026-11-01", "2026-11-01", same)).toBe("2026-11-01");
  expect(daysInWords("2026-11-01", "2026-11-21", same)).toBe("2026-11-01 to 2026-11-21");
  expect(daysInWords("2026-11-01", null, same)).toBe("since 2026-11-01");
  expect(daysInWords(null, "2026-11-21", same)).toBe("until 2026-11-21");
  expect(daysInWords(null, null, same)).toBeNull();
});
