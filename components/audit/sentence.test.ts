import { describe, expect, it } from "vitest";
import { sentenceOf } from "@/components/audit/sentence";

describe("sentenceOf", () => {
  it("sets what was decided against what was recommended", () => {
    const data = {
      decisionId: "d",
      version: 2,
      outcome: "violation",
      violations: ["contact_info", "scam_script"],
      reasonCode: "scam",
      policyVersion: 1,
      measures: [
        { kind: "suspend", durationDays: null },
        { kind: "strip_badge", badge: "Top Rated", durationDays: 90 },
      ],
      recommended: [{ kind: "warn" }],
      undoUntil: "2026-11-21T09:00:00.000Z",
    };
    expect(sentenceOf({ type: "decision.made", data })).toBe(
      "decided: contact info, scam script, suspend, until lifted; strip Top Rated, 90 days (recommended was warn)",
    );
    expect(sentenceOf({ type: "decision.made", data: { ...data, recommended: data.measures } })).toContain(
      "(as recommended)",
    );
  });

  it("counts refusals only when there was more than one", () => {
    const refused = (count: number) =>
      sentenceOf({
        type: "permission.refused",
        data: { permission: "export:masked", operation: "requestExport", count },
      });
    expect(refused(1)).toBe("was refused requestExport: it takes export:masked");
    expect(refused(12)).toBe("was refused requestExport, 12 times: it takes export:masked");
  });

  it("says so when a newer version wrote a kind that it does not know", () => {
    expect(sentenceOf({ type: "desk.rearranged", data: { to: "x" } })).toBe("Unrecognised event: desk.rearranged");
  });
});
