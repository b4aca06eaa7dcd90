import { expect, it } from "vitest";
import { intentSentences } from "@/components/evidence/intent-text";
import { reasonText } from "@/components/evidence/reason-text";
import { RULES } from "@/lib/detect/intent/rules";

// A code without a sentence is shown by its own letters, in English to whoever reads Spanish.
it("has a sentence for every rule and for every cue that weighs in one", () => {
  const codes = RULES.flatMap((rule) => [rule.code, ...rule.plus.map(([cue]) => `with_${cue}`)]);
  expect(codes.length).toBeGreaterThan(100);
  const known = new Set(Object.keys(intentSentences));
  expect([...new Set(codes)].filter((code) => !known.has(code))).toEqual([]);
});

it("reads them by their code in a reason", () => {
  expect(reasonText({ code: "intent.to_account", weight: 1.4 })).toBe("Asks to pay to an account");
});
