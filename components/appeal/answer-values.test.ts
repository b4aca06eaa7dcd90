import { expect, test } from "vitest";
import { answerPolicyOf } from "@/components/appeal/answer-policy";
import { answerValues } from "@/components/appeal/answer-values";
import { fillTemplate } from "@/components/decision/template";
import { inLanguageOf } from "@/lib/platform/request-language";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import "@/components/language/spanish-words";

const APPEAL = {
  account: { id: "a", displayName: "Falcon", kind: "client" as const },
  decidedAt: "2026-11-21T23:30:00.000Z",
};

const answerIn = (told: "en" | "es", actions: Parameters<typeof answerValues>[2]) => {
  const policy = answerPolicyOf(DEFAULT_POLICY, "client", told);
  const { body } = policy.answers.find((one) => one.outcome === "reduced")!;
  return fillTemplate(body, answerValues(APPEAL, " the amount was small. ", actions, policy));
};

const RESTRICTION = [{ kind: "restrict" as const, abilities: ["accept_contract"], durationDays: 7 }];

test("a Spanish desk answers an English reader in English only, and the other way about", () => {
  const english = inLanguageOf("es", () => answerIn("en", RESTRICTION));
  expect(english.unfilled).toEqual([]);
  expect(english.text).toContain("the decision of 21 November 2026 looked");
  expect(english.text).toContain("In its place now: a restriction for 7 days (not allowed: start new contracts).");
  const spanish = inLanguageOf("en", () => answerIn("es", RESTRICTION));
  expect(spanish.text).toContain("la decisión del 21 de noviembre de 2026 la ha revisado");
  expect(spanish.text).toContain("una restricción durante 7 días (no se permite: iniciar contratos nuevos).");
});

test("what is told does not depend on the reader's language, also where nothing takes the measures' place", () => {
  const by = (reader: "en" | "es") => inLanguageOf(reader, () => answerIn("en", []).text);
  expect(by("es")).toBe(by("en"));
  expect(by("en")).toContain("In its place now: no measure; the breach is recorded.");
});

test("abilities are chosen in the reader's language", () => {
  const [spanish] = inLanguageOf("es", () => answerPolicyOf(DEFAULT_POLICY, "client", "en")).abilities;
  const [english] = inLanguageOf("en", () => answerPolicyOf(DEFAULT_POLICY, "client", "en")).abilities;
  expect(spanish!.label).not.toBe(english!.label);
  expect(spanish!.told).toBe(english!.told);
});
