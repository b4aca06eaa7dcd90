import { describe, expect, it } from "vitest";
import { absolute, clock, countdown, day, dayAndClock, due, span } from "@/components/ui/time-format";

const NOW = Date.parse("2026-11-21T09:24:00Z");

describe("times", () => {
  it("read in the reader's zone, not in the server's", () => {
    expect(clock("2026-11-21T23:30:00Z", "UTC")).toBe("23:30");
    expect(clock("2026-11-21T23:30:00Z", "Europe/Budapest")).toBe("00:30");
    expect(dayAndClock("2026-11-21T23:30:00Z", "Europe/Budapest", NOW)).toBe("22 Nov, 00:30");
  });

  it("name the year only when it is another one", () => {
    expect(day("2026-03-01T00:00:00Z", "UTC", NOW)).toBe("1 Mar");
    expect(day("2025-03-01T00:00:00Z", "UTC", NOW)).toBe("1 Mar 2025");
  });

  it("tell date, second and zone on hover", () => {
    expect(absolute("2026-11-21T09:24:05Z", "Asia/Tokyo")).toBe("21 Nov 2026, 18:24:05 (Asia/Tokyo)");
  });

  it("shorten a stretch of time to what matters", () => {
    expect(span(20_000)).toBe("1 m");
    expect(span(22 * 60_000)).toBe("22 m");
    expect(span(91 * 60_000)).toBe("1 h 31 m");
    expect(span(60 * 60_000)).toBe("1 h");
    expect(span(3.5 * 3_600_000)).toBe("3 h");
    expect(span(50 * 3_600_000)).toBe("2 d");
  });

  it("say late, soon and later apart", () => {
    expect(due("2026-11-21T09:13:00Z", NOW)).toEqual({ text: "11 m late", tone: "late" });
    expect(due("2026-11-21T10:02:00Z", NOW)).toEqual({ text: "In 38 m", tone: "soon" });
    expect(due("2026-11-21T12:30:00Z", NOW)).toEqual({ text: "In 3 h", tone: "later" });
  });

  it("count down in seconds, then minutes", () => {
    expect(countdown(24_100)).toBe("25 s");
    expect(countdown(61_000)).toBe("2 m");
    expect(countdown(-5)).toBe("0 s");
  });
});
