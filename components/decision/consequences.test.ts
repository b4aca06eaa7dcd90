import { expect, test } from "vitest";
import { consequencesOf, measuresShortly } from "@/components/decision/consequences";
import { type Draft, EMPTY_DRAFT } from "@/components/decision/draft";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import type { RecommendationView } from "@/lib/domain/decisions/schema";

const policy = {
  abilities: [],
  graceMinutes: { common: 5, byViolation: { scam_script: 0 } },
} as unknown as PolicyExcerpt;

const of = (draft: Partial<Draft>, secondPerson: RecommendationView["secondPerson"] = [], sendsMessage = false) =>
  consequencesOf({ ...EMPTY_DRAFT, ...draft }, { policy, secondPerson, sendsMessage });
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

test("says of what waits for a second person that it does, and that the message waits with it", () => {
  const warned: Partial<Draft> = { outcome: "violation", violations: ["contact_info"], warn: true };
  const texts = (activeMeanwhile: boolean | null) =>
    of(warned, activeMeanwhile === null ? [] : [{ kind: "warn", because: "account_value", activeMeanwhile }], true).map(
      (one) => one.text,
    );
  expect(texts(null)).toContain("A warning is recorded and sent");
  expect(texts(null)).toContain("The message beside this is sent");
  expect(texts(false)).toContain("A warning is recorded and sent, once a second person approves");
  expect(texts(false)).toContain("The message beside this is sent once approved");
  // One that binds while it waits is told at once.
  expect(texts(true)).toContain("A warning is recorded and sent; a second person has to confirm it");
  expect(texts(true)).toContain("The message beside this is sent");
});

test("says how long a measure lasts, which counts from when it begins", () => {
  const [suspended] = of({ outcome: "violation", violations: ["contact_info"], suspend: { days: 30 } }, [
    { kind: "suspend", because: "measure", activeMeanwhile: false },
  ]);
  expect(suspended?.text).toBe("Suspended for 30 days, once a second person approves");
});

test("names measures shortly, for the button that accepts them", () => {
  expect(measuresShortly([{ kind: "warn" }, { kind: "suspend", durationDays: 30 }])).toBe("warn, suspend 30 days");
  expect(measuresShortly([{ kind: "suspend", durationDays: null }])).toBe("suspend until lifted");
});
