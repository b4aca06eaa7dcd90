import { describe, expect, it } from "vitest";
import { actionsOf, kindsInstead, NOTHING, standingOf } from "@/components/appeal/instead";

const measure = (kind: "warn" | "strip_badge" | "restrict" | "suspend", state: "active" | "expired" = "active") => ({
  kind,
  state,
  badge: kind === "strip_badge" ? "Top Rated" : null,
  abilities: [],
  durationDays: 7,
});

describe("what takes the place of measures", () => {
  it("is never harsher than what stands", () => {
    expect(kindsInstead([measure("restrict")])).toEqual(["none", "warn", "restrict"]);
    expect(kindsInstead([measure("warn"), measure("suspend")])).toEqual(["none", "warn", "restrict", "suspend"]);
    expect(kindsInstead([])).toEqual(["none"]);
    expect(standingOf([measure("suspend", "expired"), measure("warn")])).toHaveLength(1);
  });

  it("is told as the API takes it, with the badges that are kept", () => {
    expect(actionsOf(NOTHING, [])).toEqual([]);
    expect(actionsOf({ kind: "warn", days: 3, abilities: ["propose"] }, [measure("strip_badge")])).toEqual([
      { kind: "strip_badge", badge: "Top Rated", durationDays: 7 },
      { kind: "warn" },
    ]);
    expect(actionsOf({ kind: "restrict", days: 3, abilities: ["propose"] }, [])).toEqual([
      { kind: "restrict", abilities: ["propose"], durationDays: 3 },
    ]);
  });
});
