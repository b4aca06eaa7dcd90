import { describe, expect, it } from "vitest";
import {
  acceptRecommendation,
  actionsOf,
  asViolation,
  clearOf,
  type Draft,
  draftOf,
  EMPTY_DRAFT,
  isAsRecommended,
  missingOf,
} from "@/components/decision/draft";

const RECOMMENDED = {
  measures: [
    { kind: "restrict" as const, abilities: ["propose", "message_before_contract"], durationDays: 7 },
    { kind: "strip_badge" as const, badge: "Top Rated", durationDays: 90 },
  ],
  reasonCode: "contact_before_contract",
};

const violation = (more: Partial<Draft> = {}): Draft => ({
  ...EMPTY_DRAFT,
  outcome: "violation",
  violations: ["contact_info"],
  reasonCode: "contact_before_contract",
  ...more,
});

describe("a decision being drafted", () => {
  it("takes the recommendation whole and knows it again, whatever the order", () => {
    const draft = acceptRecommendation({ ...EMPTY_DRAFT, note: "kept" }, RECOMMENDED, ["contact_info"]);
    expect(draft.note).toBe("kept");
    expect(draft.violations).toEqual(["contact_info"]);
    expect(isAsRecommended(draft, RECOMMENDED)).toBe(true);
  });

  it("no longer counts as recommended once a measure differs", () => {
    const draft = acceptRecommendation(EMPTY_DRAFT, RECOMMENDED, ["contact_info"]);
    expect(isAsRecommended({ ...draft, warn: true }, RECOMMENDED)).toBe(false);
    expect(isAsRecommended({ ...draft, restrict: { ...draft.restrict!, days: 14 } }, RECOMMENDED)).toBe(false);
  });

  it("does nothing to an account that is cleared", () => {
    const cleared = clearOf(acceptRecommendation(EMPTY_DRAFT, RECOMMENDED, ["contact_info"]));
    expect(cleared.outcome).toBe("no_violation");
    expect(actionsOf(cleared)).toEqual([]);
    expect(cleared.violations).toEqual([]);
  });

  it("comes back from cleared with the case's violations", () => {
    expect(asViolation(clearOf(EMPTY_DRAFT), ["scam_script"], "scam")).toMatchObject({
      outcome: "violation",
      violations: ["scam_script"],
      reasonCode: "scam",
    });
  });

  it("asks for a note where something is done to the account, and not for a violation without a measure", () => {
    expect(missingOf(violation({ suspend: { days: 30 } }), [])).toEqual(["note"]);
    expect(missingOf(violation({ suspend: { days: 30 }, note: "Escrow script, twice." }), [])).toEqual([]);
    expect(missingOf(violation({ warn: true }), [])).toEqual(["note"]);
    expect(missingOf(violation({ warn: true, note: "First time." }), [])).toEqual([]);
    expect(missingOf(violation(), [])).toEqual([]);
  });

  it("asks for a note with the reason that says nothing by itself", () => {
    expect(missingOf(violation({ reasonCode: "other" }), [])).toEqual(["note"]);
  });

  it("does not send a message with holes in it", () => {
    expect(missingOf(violation({ warn: true, note: "First time." }), ["contentDate"])).toEqual(["placeholders"]);
    expect(missingOf(violation(), ["contentDate"])).toEqual([]);
  });

  it("asks for the outcome before anything else", () => {
    expect(missingOf(EMPTY_DRAFT, [])).toEqual(["outcome"]);
  });
});

describe("a decision that was taken back", () => {
  const decision = (draft: Draft, message: string) =>
    ({
      outcome: draft.outcome,
      violations: draft.violations,
      reasonCode: draft.reasonCode,
      note: draft.note,
      message,
      enforcements: [
        ...actionsOf(draft).map(({ meanwhile: _, ...one }) => ({
          badge: null,
          abilities: [],
          durationDays: null,
          ...one,
          meanwhile: false,
        })),
        ...actionsOf(draft)
          .filter((one) => one.meanwhile !== undefined)
          .map((one) => ({
            kind: "restrict",
            badge: null,
            abilities: one.meanwhile,
            durationDays: 7,
            meanwhile: true,
          })),
      ],
    }) as unknown as Parameters<typeof draftOf>[0];

  it("is the draft that it was, with note, reason and measures", () => {
    const restricted = violation({
      warn: true,
      badges: ["Top Rated"],
      badgeDays: 30,
      restrict: { days: 7, abilities: ["propose"] },
      note: "Plain.",
    });
    expect(draftOf(decision(restricted, ""))).toEqual(restricted);
    const suspended = violation({ suspend: { days: 30, meanwhile: ["propose"] }, note: "Plain." });
    expect(draftOf(decision(suspended, "In my words."))).toEqual({ ...suspended, message: "In my words." });
  });

  it("is clear where nothing was found", () => {
    const clear = { ...EMPTY_DRAFT, outcome: "no_violation" as const, reasonCode: "false_positive" };
    expect(draftOf(decision(clear, ""))).toEqual(clear);
  });
});
