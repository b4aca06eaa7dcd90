import { describe, expect, it } from "vitest";
import {
  type DecisionTraits,
  drawDecision,
  drawNumber,
  type PlanInForce,
  previewOf,
  priorityOf,
} from "@/lib/domain/quality-plans/rules";
import { type Stratum, stratumSchema } from "@/lib/domain/quality-plans/schema";

const stratum = (over: Partial<Stratum> & { name: string }): Stratum => stratumSchema.parse({ share: 1, ...over });

const decision = (over: Partial<DecisionTraits> = {}): DecisionTraits => ({
  id: "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a12",
  decidedBy: "0199d3c2-0000-7000-8000-000000000001",
  decidedAt: new Date("2026-06-01T00:00:00Z"),
  outcome: "violation",
  violations: ["contact_info"],
  surface: "message",
  phase: "none",
  measures: ["warn"],
  value: null,
  accountKind: "freelancer",
  language: null,
  score: 0.5,
  ...over,
});

const plan = (over: Partial<PlanInForce> = {}): PlanInForce => ({
  seed: "a seed",
  strata: [stratum({ name: "all", share: 0.2 })],
  goldenShare: 0,
  decidedFrom: new Date(0),
  ...over,
});

const many = (n: number) => Array.from({ length: n }, (_, index) => decision({ id: `decision-${index}` }));
const sample = (of: PlanInForce, decisions: readonly DecisionTraits[]) =>
  decisions.filter((one) => drawDecision(of, one).drawn).map((one) => one.id);

describe("the draw", () => {
  it("is the number that anybody can work out: 48 bits of SHA-256", () => {
    // printf 'abc' | sha256sum begins ba7816bf8f01.
    expect(drawNumber("abc")).toBe(0xba7816bf8f01 / 2 ** 48);
  });

  it("is the same sample for the same seed and decisions, in whatever order they come", () => {
    const decisions = many(500);
    const once = sample(plan(), decisions);
    expect(sample(plan(), [...decisions].reverse()).sort()).toEqual([...once].sort());
    expect(sample(plan(), decisions.slice(0, 100))).toEqual(once.filter((id) => Number(id.split("-")[1]) < 100));
    expect(sample(plan({ seed: "another seed" }), decisions)).not.toEqual(once);
  });

  it("draws the asked share", () => {
    const drawn = sample(plan(), many(20_000)).length / 20_000;
    expect(Math.abs(drawn - 0.2)).toBeLessThan(0.01);
    expect(sample(plan({ strata: [stratum({ name: "none", share: 0 })] }), many(100))).toEqual([]);
    expect(sample(plan({ strata: [stratum({ name: "all", share: 1 })] }), many(100))).toHaveLength(100);
  });

  it("of a larger share holds the smaller one: raising it takes nobody out", () => {
    const small = sample(plan(), many(300));
    const large = sample(plan({ strata: [stratum({ name: "all", share: 0.5 })] }), many(300));
    expect(large).toEqual(expect.arrayContaining(small));
  });

  it("passes over what was decided before the plan counts", () => {
    const late = plan({ decidedFrom: new Date("2026-07-01T00:00:00Z"), strata: [stratum({ name: "all" })] });
    expect(drawDecision(late, decision())).toEqual({ stratum: null, draw: null, drawn: false, golden: false });
    expect(drawDecision(late, decision({ decidedAt: late.decidedFrom })).drawn).toBe(true);
  });

  it("puts known answers beside so many that they are the asked share of all reviews", () => {
    const all = plan({ strata: [stratum({ name: "all" })], goldenShare: 0.2 });
    const golden = many(20_000).filter((one) => drawDecision(all, one).golden).length;
    expect(Math.abs(golden / (20_000 + golden) - 0.2)).toBeLessThan(0.01);
    expect(many(200).some((one) => drawDecision({ ...all, goldenShare: 0 }, one).golden)).toBe(false);
  });
});

describe("strata", () => {
  const place = (strata: Stratum[], of: Partial<DecisionTraits>) =>
    drawDecision(plan({ strata }), decision(of)).stratum;

  it("take a decision by the first that fits", () => {
    const strata = [stratum({ name: "harmful", measures: ["suspend"] }), stratum({ name: "rest" })];
    expect(place(strata, { measures: ["warn", "suspend"] })).toBe("harmful");
    expect(place(strata, { measures: [] })).toBe("rest");
  });

  it.each<[string, Partial<Stratum>, Partial<DecisionTraits>]>([
    ["violation", { violations: ["scam_script"] }, { violations: ["contact_info", "scam_script"] }],
    ["surface", { surfaces: ["profile"] }, { surface: "profile" }],
    ["phase", { phases: ["active", "paused"] }, { phase: "paused" }],
    [
      "moderator",
      { moderators: ["0199d3c2-0000-7000-8000-000000000002"] },
      { decidedBy: "0199d3c2-0000-7000-8000-000000000002" },
    ],
    ["outcome", { outcomes: ["no_violation"] }, { outcome: "no_violation" }],
    ["measure", { measures: ["restrict"] }, { measures: ["restrict"] }],
    ["value", { minValue: 1_000 }, { value: 1_000 }],
    ["kind of account", { accountKinds: ["client"] }, { accountKind: "client" }],
    ["language", { languages: ["es", "pt"] }, { language: "pt" }],
    ["score", { minScore: 0.8 }, { score: 0.8 }],
  ])("by %s take what has it and leave what has not", (_, asked, has) => {
    expect(place([stratum({ name: "it", ...asked })], has)).toBe("it");
    expect(place([stratum({ name: "it", ...asked })], {})).toBeNull();
  });

  it("ask for all that they name", () => {
    const both = [stratum({ name: "it", surfaces: ["profile"], minValue: 10 })];
    expect(place(both, { surface: "profile", value: 10 })).toBe("it");
    expect(place(both, { surface: "profile", value: 9 })).toBeNull();
    expect(place(both, { surface: "message", value: 10 })).toBeNull();
  });
});

describe("what a plan would cost", () => {
  it("is worked out from its shares", () => {
    const preview = previewOf(
      { strata: [stratum({ name: "rare", share: 0.5, surfaces: ["profile"] })], goldenShare: 0.5 },
      [...many(26), decision({ surface: "profile" }), decision({ surface: "profile" })],
      false,
    );
    expect(preview.strata).toEqual([
      { stratum: "rare", decisions: 2, expected: 1 },
      { stratum: null, decisions: 26, expected: 0 },
    ]);
    expect(preview.perDay).toBeCloseTo(2 / 28, 10);
  });

  it("and what keeps somebody from working comes first", () => {
    expect(priorityOf({ measures: ["suspend"] })).toBeGreaterThan(priorityOf({ measures: ["warn"] }));
  });
});
