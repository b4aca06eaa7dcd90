import { describe, expect, it } from "vitest";
import { stratumSchema } from "@/lib/domain/quality-plans/schema";
import { stratumOfView } from "@/lib/domain/view-strata/rules";

const of = (query: Record<string, string>) => stratumOfView({ name: "Mine", query });

describe("a saved view as a stratum", () => {
  it("asks of the case what the view asks, and is a stratum", () => {
    const asked = of({
      violation: "contact_info,scam_script",
      surface: "message",
      phase: "none,offer",
      accountKind: "client",
      language: "ES",
      minScore: "0.5",
      minValue: "1000",
      sort: "value",
    });
    expect(asked).toEqual({
      violations: ["contact_info", "scam_script"],
      surfaces: ["message"],
      phases: ["none", "offer"],
      accountKinds: ["client"],
      languages: ["es"],
      minScore: 0.5,
      minValue: 1000,
      view: { name: "Mine", leftOut: [] },
    });
    expect(stratumSchema.parse({ name: "it", share: 0.1, ...asked })).toMatchObject(asked);
  });

  it("says what the common view says, together with its own filter", () => {
    expect(of({ view: "scam" })).toMatchObject({ violations: ["scam_script"], view: { leftOut: [] } });
    expect(of({ view: "after_contract" })).toMatchObject({ phases: ["ended"] });
    expect(of({ view: "payments", violation: "scam_script,off_platform_payment" })).toMatchObject({
      violations: ["off_platform_payment"],
    });
  });

  it("names what no draw can ask, and asks nothing in its place", () => {
    expect(of({ view: "overdue", status: "open", assignee: "me", q: "paypal" })).toMatchObject({
      violations: [],
      view: { leftOut: ["view", "status", "assignee", "q"] },
    });
    // Scams among payments alone: no one list of violations says that.
    expect(of({ view: "scam", violation: "off_platform_payment" })).toMatchObject({
      violations: [],
      view: { leftOut: ["violation"] },
    });
  });
});
