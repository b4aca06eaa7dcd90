import { describe, expect, it } from "vitest";
import { changesAt } from "@/components/insight/changes-at";

const change = (version: number, at: string) => ({ version, at, reason: "" });

describe("changesAt", () => {
  const bars = ["2026-11-02", "2026-11-09", "2026-11-16"];

  it("puts each policy at the bar whose days hold it, several at one together", () => {
    const at = changesAt(bars, [
      change(3, "2026-11-02T00:00:00.000Z"),
      change(4, "2026-11-15T23:59:59.999Z"),
      change(5, "2026-11-13T08:00:00.000Z"),
    ]);
    expect(bars.map(at)).toEqual([{ change: "policy 3" }, { change: "policies 4, 5" }, {}]);
  });

  it("leaves out what was before the first bar", () => {
    expect(bars.map(changesAt(bars, [change(1, "2026-11-01T12:00:00.000Z")]))).toEqual([{}, {}, {}]);
  });
});
