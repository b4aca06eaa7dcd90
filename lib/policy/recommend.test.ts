import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import { LADDER_STEPS } from "@/lib/policy/policy-data";
import { fourEyes, graceMinutes, type RecommendInput, recommend, restrictableAbilities } from "@/lib/policy/recommend";
import { newStrikes, type Strike, strikeExpiresAt, strikeTotalAt, strikeWeightAt } from "@/lib/policy/strikes";
import { VIOLATIONS, type Violation } from "@/lib/policy/types";

const day = (n: number): Date => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000);
const strike = (violation: Violation, n: number, weight = DEFAULT_POLICY.ladder.strikes[violation].weight): Strike => ({
  violation,
  weight,
  at: day(n),
});
const advise = (more: Partial<RecommendInput>, policy = DEFAULT_POLICY) =>
  recommend(
    {
      violations: ["contact_info"],
      strikes: [],
      role: "freelancer",
      badges: [],
      linkedToSuspended: false,
      at: day(0),
      ...more,
    },
    policy,
  );

describe("strikes", () => {
  it("halve every half-life and vanish with their window", () => {
    const given = strike("contact_info", 0);
    expect(strikeWeightAt(given, day(-1), DEFAULT_POLICY)).toBe(0);
    expect(strikeWeightAt(given, day(0), DEFAULT_POLICY)).toBe(1);
    expect(strikeWeightAt(given, day(90), DEFAULT_POLICY)).toBeCloseTo(0.5);
    expect(strikeWeightAt(given, day(180), DEFAULT_POLICY)).toBeCloseTo(0.25);
    expect(strikeWeightAt(given, day(364), DEFAULT_POLICY)).toBeGreaterThan(0);
    expect(strikeWeightAt(given, strikeExpiresAt(given, DEFAULT_POLICY), DEFAULT_POLICY)).toBe(0);
  });

  it("never grow once given, alone or in sum", () => {
    const arbitrary = fc.array(
      fc.record({
        violation: fc.constantFrom(...VIOLATIONS),
        weight: fc.double({ min: 0, max: 20, noNaN: true }),
        at: fc.integer({ min: -3000, max: 0 }).map(day),
      }),
    );
    fc.assert(
      fc.property(arbitrary, fc.nat({ max: 4000 }), fc.nat({ max: 4000 }), (strikes, a, b) => {
        const [sooner, later] = [day(Math.min(a, b)), day(Math.max(a, b))];
        const total = strikeTotalAt(strikes, later, DEFAULT_POLICY);
        expect(total).toBeLessThanOrEqual(strikeTotalAt(strikes, sooner, DEFAULT_POLICY));
        expect(total).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("weigh more for repeats of the same kind, up to the cap, and not for other kinds", () => {
    const following = (...earlier: Strike[]) => newStrikes(["contact_info"], earlier, day(1), DEFAULT_POLICY)[0];
    expect(following(strike("contact_info", 0))).toMatchObject({ weight: 1.5, base: 1, repeat: 0.5, repeats: 1 });
    expect(following(strike("off_platform_payment", 0))).toMatchObject({ weight: 1, repeat: 0, repeats: 0 });
    expect(following(...Array.from({ length: 9 }, () => strike("contact_info", 0)))).toMatchObject({ weight: 3 });
    expect(following(strike("contact_info", -400))).toMatchObject({ repeats: 0 });
  });

  it("count one act that breaks several rules by its heaviest in full and the rest in part", () => {
    expect(
      newStrikes(["contact_info", "scam_script", "off_platform_payment"], [], day(0), DEFAULT_POLICY).map((s) => [
        s.violation,
        s.weight,
      ]),
    ).toEqual([
      ["scam_script", 6],
      ["off_platform_payment", 1.5],
      ["contact_info", 0.5],
    ]);
  });

  it("lessen a first offence of a kind that is taught, also where an old strike weighs nothing", () => {
    const weight = (violations: Violation[], earlier: Strike[]) =>
      newStrikes(violations, earlier, day(1), DEFAULT_POLICY)[0]?.weight;
    expect(weight(["contact_info"], [])).toBe(0.5);
    expect(weight(["off_platform_payment"], [])).toBe(3);
    expect(weight(["contact_info"], [strike("contact_info", 0, 0)])).toBe(1.5);
  });
});

describe("the ladder", () => {
  it("teaches first, then warns, restricts and suspends as contact sharing goes on", () => {
    const strikes: Strike[] = [];
    const steps: string[] = [];
    for (let n = 0; n < 6; n++) {
      const advice = advise({ strikes, at: day(n) });
      steps.push(advice.step);
      for (const fresh of advice.strikes)
        strikes.push({ violation: fresh.violation, weight: fresh.weight, at: day(n) });
    }
    expect(steps).toEqual(["L1", "L2", "L3", "L4", "L4", "L5"]);
  });

  it("forgives what is long past", () => {
    const strikes = [strike("contact_info", -400), strike("contact_info", -380)];
    expect(advise({ strikes }).step).toBe("L1");
    expect(advise({ strikes: [strike("contact_info", -20), strike("contact_info", -10)] }).step).toBe("L3");
  });

  it("starts payment at a restriction and scams at a suspension", () => {
    expect(advise({ violations: ["off_platform_payment"] })).toMatchObject({
      step: "L3",
      measures: [{ kind: "restrict", abilities: ["propose", "accept_contract"], durationDays: 7 }],
      reasonCode: "payment_outside",
      templateCode: "off_platform_payment",
    });
    expect(advise({ violations: ["scam_script"] })).toMatchObject({
      step: "L4",
      measures: [{ kind: "suspend", durationDays: 30 }],
      reasonCode: "scam",
    });
  });

  it("says so when the sum alone would have been milder", () => {
    const policy = structuredClone(DEFAULT_POLICY);
    policy.ladder.strikes.off_platform_payment.weight = 1;
    expect(advise({ violations: ["off_platform_payment"] }, policy)).toMatchObject({
      step: "L3",
      stepBecause: "starts_at",
    });
    expect(advise({ violations: ["off_platform_payment"] })).toMatchObject({ step: "L3", stepBecause: null });
  });

  it("shows a sum that adds up", () => {
    const advice = advise({
      violations: ["contact_info", "off_platform_payment"],
      strikes: [strike("contact_info", -90), strike("contact_info", -9999)],
      linkedToSuspended: true,
    });
    expect(advice.terms).toEqual([
      { code: "violation", weight: 3, params: { violation: "off_platform_payment" } },
      { code: "violation", weight: 0.5, params: { violation: "contact_info" } },
      { code: "repeat", weight: 0.25, params: { violation: "contact_info", repeats: 1 } },
      { code: "strike", weight: 0.5, params: { violation: "contact_info", given: 1, days: 90 } },
      { code: "linked", weight: 0.5, params: {} },
    ]);
    expect(advice.total).toBe(4.75);
    expect(advice.step).toBe("L3");
  });

  it("does not teach somebody who shares a contact with a suspended account", () => {
    expect(advise({}).templateCode).toBe("contact_education");
    expect(advise({ linkedToSuspended: true })).toMatchObject({ step: "L2", templateCode: "contact_info" });
  });

  it("strips only badges that the account holds and policy names", () => {
    const badges = ["Top Rated", "Chess Club"];
    expect(advise({ violations: ["scam_script"], badges }).measures).toEqual([
      { kind: "suspend", durationDays: 30 },
      { kind: "strip_badge", badge: "Top Rated", durationDays: 90 },
    ]);
    expect(advise({ violations: ["scam_script"], badges: ["Chess Club"] }).measures).toHaveLength(1);
  });

  it("takes only abilities that the role has, and warns where there is none to take", () => {
    expect(restrictableAbilities(["off_platform_payment"], "client", DEFAULT_POLICY)).toEqual([
      "post_job",
      "accept_contract",
    ]);
    const policy = structuredClone(DEFAULT_POLICY);
    policy.ladder.restrictAbilities.off_platform_payment = ["withdraw"];
    const advice = (role: "client" | "freelancer") => advise({ violations: ["off_platform_payment"], role }, policy);
    expect(advice("client").measures).toEqual([{ kind: "warn" }]);
    expect(advice("freelancer").measures).toEqual([{ kind: "restrict", abilities: ["withdraw"], durationDays: 7 }]);
  });

  it("recommends nothing without a violation", () => {
    expect(advise({ violations: [], strikes: [strike("scam_script", -1)] })).toMatchObject({
      step: "L0",
      measures: [],
      terms: [],
      total: 0,
    });
  });

  it("skips a reason code that was switched off", () => {
    const policy = structuredClone(DEFAULT_POLICY);
    for (const reason of policy.reasonCodes) if (reason.code === "scam") reason.enabled = false;
    expect(advise({ violations: ["scam_script"] }, policy).reasonCode).toBeNull();
  });

  it("never steps down for one more earlier strike, and its terms always make its total", () => {
    const arbitrary = fc.array(
      fc.record({ violation: fc.constantFrom(...VIOLATIONS), at: fc.integer({ min: -400, max: 0 }).map(day) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(arbitrary, fc.subarray([...VIOLATIONS], { minLength: 1 }), (given, violations) => {
        const strikes = given.map((s) => strike(s.violation, 0)).map((s, i) => ({ ...s, at: given[i]?.at ?? s.at }));
        const advice = advise({ violations, strikes });
        const fewer = advise({ violations, strikes: strikes.slice(1) });
        expect(LADDER_STEPS.indexOf(advice.step)).toBeGreaterThanOrEqual(LADDER_STEPS.indexOf(fewer.step));
        expect(advice.terms.reduce((sum, term) => sum + term.weight, 0)).toBeCloseTo(advice.total, 6);
      }),
    );
  });
});

describe("grace and the second person", () => {
  it("waits the common time, and not at all for a scam", () => {
    expect(graceMinutes(["contact_info"], DEFAULT_POLICY)).toBe(5);
    expect(graceMinutes(["contact_info", "scam_script"], DEFAULT_POLICY)).toBe(0);
    expect(graceMinutes([], DEFAULT_POLICY)).toBe(5);
  });

  it("asks a second person for every suspension, and for anything on an account worth more than the limit", () => {
    expect(fourEyes("suspend", 0, DEFAULT_POLICY)).toEqual({ because: "measure", activeMeanwhile: false });
    expect(fourEyes("restrict", 25_000, DEFAULT_POLICY)).toBeNull();
    expect(fourEyes("restrict", 25_001, DEFAULT_POLICY)).toEqual({ because: "account_value", activeMeanwhile: true });
    expect(fourEyes("warn", 25_001, DEFAULT_POLICY)).toEqual({ because: "account_value", activeMeanwhile: false });
    expect(fourEyes("warn", null, DEFAULT_POLICY)).toBeNull();
  });
});
