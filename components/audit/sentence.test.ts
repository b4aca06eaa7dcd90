import { describe, expect, it } from "vitest";
import { sentenceOf } from "@/components/audit/sentence";
import { sentenceSpanish } from "@/components/audit/sentence.es";
import { inLanguageOf } from "@/lib/platform/request-language";

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
    expect(sentenceOf({ type: "decision.made", data, reason: null })).toBe(
      "decided: contact info, scam script, suspend, until lifted; strip Top Rated, 90 days (recommended was warn)",
    );
    expect(
      sentenceOf({ type: "decision.made", data: { ...data, recommended: data.measures }, reason: null }),
    ).toContain("(as recommended)");
  });

  it("tells the reason as the policy calls it, and as its code reads where the policy names none of it", () => {
    const data = { outcome: "no_violation", reasonCode: "false_positive" };
    const reason = { en: "Nothing wrong: flagged by mistake", es: "Sin infracción: marcado por error" };
    const type = "decision.made";
    expect(sentenceOf({ type, data, reason })).toBe(
      "decided: no violation, reason “Nothing wrong: flagged by mistake”",
    );
    expect(sentenceOf({ type, data, reason: null })).toBe("decided: no violation, reason “False positive”");
    expect(inLanguageOf("es", () => sentenceSpanish.of({ type, data, reason }))).toBe(
      "decidió: sin infracción, motivo «Sin infracción: marcado por error»",
    );
  });

  it("counts refusals only when there was more than one", () => {
    const refused = (count: number) =>
      sentenceOf({
        type: "permission.refused",
        data: { permission: "export:masked", operation: "requestExport", count },
        reason: null,
      });
    expect(refused(1)).toBe("was refused requestExport: it takes export:masked");
    expect(refused(12)).toBe("was refused requestExport, 12 times: it takes export:masked");
  });

  it("says so when a newer version wrote a kind that it does not know", () => {
    expect(sentenceOf({ type: "desk.rearranged", data: { to: "x" }, reason: null })).toBe(
      "Unrecognised event: desk.rearranged",
    );
  });
});
