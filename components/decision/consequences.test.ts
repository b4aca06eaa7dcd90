import { expect, test } from "vitest";
import { consequencesOf } from "@/components/decision/consequences";
import { type Draft, EMPTY_DRAFT } from "@/components/decision/draft";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";

const policy = {
  abilities: [],
  graceMinutes: { common: 5, byViolation: { scam_script: 0 } },
} as unknown as PolicyExcerpt;

const of = (draft: Partial<Draft>) =>
  consequencesOf({ ...EMPTY_DRAFT, ...draft }, { policy, dayIn: (days) => `in ${days} days`, sendsMessage: false });
const told = (draft: Partial<Draft>) => of(draft).find((one) => one.kind === "told")?.text;

test("says who else hears of it: reporters always, those written to of a fraud, the marketplace of contact details", () => {
  expect(told({ outcome: "no_violation" })).toBe("Also told: whoever reported it, the outcome");
  expect(told({ outcome: "violation", violations: ["scam_script"] })).toContain("those it wrote to, a warning");
  expect(told({ outcome: "violation", violations: ["scam_script"] })).not.toContain("hide");
  expect(told({ outcome: "violation", violations: ["contact_info"] })).toContain("to hide the marked contact details");
  expect(told({ outcome: "violation", violations: ["contact_info"] })).not.toContain("warning");
});

test("queues a statement of reasons for what restricts, not for a warning alone", () => {
  const kinds = (draft: Partial<Draft>) =>
    of({ outcome: "violation", violations: ["contact_info"], ...draft }).map((one) => one.kind);
  expect(kinds({ warn: true })).not.toContain("statement");
  expect(kinds({ warn: true, suspend: { days: 30 } })).toContain("statement");
});
