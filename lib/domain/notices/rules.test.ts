import { describe, expect, test } from "vitest";
import {
  composeDecision,
  composeLifted,
  composeOutcome,
  composeSafety,
  type DecisionFacts,
  isAsProposed,
  noticeLanguage,
} from "@/lib/domain/notices/rules";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import { VIOLATIONS } from "@/lib/policy/types";

const AT = new Date("2026-06-01T10:00:00.000Z");
const LANGUAGES = ["en", "es"] as const;

const facts = (over: Partial<DecisionFacts> = {}): DecisionFacts => ({
  caseNumber: 7,
  violations: ["contact_info"],
  decidedAt: AT,
  contents: [{ id: "c", surface: "job_post", occurredAt: AT }],
  signalKinds: ["email"],
  clause: "3.1",
  found: "automated",
  asProposed: false,
  ...over,
});

const decision = (over: Partial<DecisionFacts>, language: "en" | "es", message = "", policy = DEFAULT_POLICY) =>
  composeDecision(
    {
      accountName: "Ada",
      facts: facts(over),
      measures: [
        { kind: "warn", badge: null, abilities: [], endsAt: null },
        { kind: "strip_badge", badge: "Top Rated", abilities: [], endsAt: AT },
        { kind: "restrict", badge: null, abilities: ["withdraw"], endsAt: null },
        { kind: "suspend", badge: null, abilities: [], endsAt: null },
      ],
      message,
      step: null,
      toldAt: AT,
    },
    language,
    policy,
  );

describe.each(LANGUAGES)("in %s", (language) => {
  test("every notice has all its facts, whatever is known", () => {
    const composed = [
      ...VIOLATIONS.flatMap((violation) =>
        (["automated", "report", "both", "staff"] as const).map((found) =>
          decision({ violations: [violation], found, clause: null }, language),
        ),
      ),
      decision({ contents: [], signalKinds: [] }, language),
      decision(
        { violations: [...VIOLATIONS], contents: Array.from({ length: 9 }, () => facts().contents[0]!) },
        language,
      ),
      ...[true, false].map((whole) =>
        composeLifted(
          { accountName: "Ada", caseNumber: 7, decidedAt: AT, measures: [], whole },
          language,
          DEFAULT_POLICY,
        ),
      ),
      ...(["confirmed", "rejected", "corrected"] as const).map((outcome) =>
        composeOutcome(outcome, { reportId: "rep-1", reportedAt: AT, toldAt: AT }, language, DEFAULT_POLICY),
      ),
      ...[true, false].map((corrected) =>
        composeSafety(corrected, { firstAt: AT, lastAt: AT }, language, DEFAULT_POLICY),
      ),
    ];
    for (const { subject, body, template } of composed) {
      expect(`${subject}\n${body}`, template).not.toMatch(/\{\{|undefined|null|Invalid/);
    }
  });

  test("what applies is named one by one", () => {
    const { body } = decision({}, language);
    expect(body).toContain("Top Rated");
    expect(body.toLowerCase()).toContain(
      language === "en"
        ? "a restriction until lifted (not allowed: withdraw money)"
        : "una restricción hasta nuevo aviso (no se permite: retirar dinero)",
    );
  });
});

test("a person's words come first, and what the law wants said below them", () => {
  const { body } = decision({}, "en", "Please stop.");
  expect(body.startsWith("Please stop.\n\nReference: #7")).toBe(true);
  expect(body).toContain("until 1 December 2026 you can object");
});

test("a policy's own words go before those that come with the desk", () => {
  const own = {
    code: "notice_safety",
    violation: null,
    step: null,
    subject: { en: "Own {{firstOn}}", es: "x" },
    body: { en: "Own words", es: "x" },
  };
  const policy = { ...DEFAULT_POLICY, templates: [...DEFAULT_POLICY.templates, own] };
  expect(composeSafety(false, { firstAt: AT, lastAt: AT }, "en", policy)).toEqual({
    template: "notice_safety",
    subject: "Own 1 June 2026",
    body: "Own words",
  });
});

test("a language that policy does not speak reads English", () => {
  expect([noticeLanguage("es"), noticeLanguage("de"), noticeLanguage(null)]).toEqual(["es", "en", "en"]);
});

test("done is as proposed only where every measure is the same, in any order", () => {
  const warn = { kind: "warn", badge: null, abilities: [], durationDays: null };
  const restrict = { kind: "restrict", badge: null, abilities: ["b", "a"], durationDays: 7 };
  expect(
    isAsProposed([warn, restrict], [{ kind: "restrict", abilities: ["a", "b"], durationDays: 7 }, { kind: "warn" }]),
  ).toBe(true);
  expect(isAsProposed([warn], [{ kind: "warn", durationDays: 3 }])).toBe(true);
  expect(isAsProposed([warn], [])).toBe(false);
  expect(isAsProposed([restrict], [{ kind: "restrict", abilities: ["a", "b"], durationDays: 14 }])).toBe(false);
});
