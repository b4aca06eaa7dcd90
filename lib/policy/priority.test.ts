import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import { toBaseCurrency } from "@/lib/policy/money";
import {
  dueAt,
  type PriorityInput,
  priority,
  priorityAt,
  priorityReasonsAt,
  reporterAccuracy,
  withReporters,
} from "@/lib/policy/priority";

const at = (hours: number): Date => new Date(Date.UTC(2026, 5, 1) + hours * 3_600_000);
const base: PriorityInput = {
  violations: [{ code: "contact_info", score: 0.8, severity: 2 }],
  flags: ["violation"],
  valueAtStake: null,
  account: { strikeTotal: 0, priorViolations: 0 },
  reporters: [],
  openedAt: at(0),
};
const shown = (more: Partial<PriorityInput>, now = at(0)) =>
  priorityAt(priority({ ...base, ...more }, DEFAULT_POLICY).key, now, DEFAULT_POLICY);

describe("priority", () => {
  it("rises with severity, confidence, value, history, reporters and waiting", () => {
    const plain = shown({});
    expect(shown({ violations: [{ code: "scam_script", score: 0.8, severity: 5 }] })).toBeGreaterThan(plain);
    expect(shown({ violations: [{ code: "contact_info", score: 1, severity: 2 }] })).toBeGreaterThan(plain);
    expect(shown({ valueAtStake: 500 })).toBeGreaterThan(plain);
    expect(shown({ valueAtStake: 5000 })).toBeGreaterThan(shown({ valueAtStake: 500 }));
    expect(shown({ account: { strikeTotal: 2, priorViolations: 2 } })).toBeGreaterThan(plain);
    expect(shown({ reporters: [{ confirmed: 9, rejected: 0 }] })).toBeGreaterThan(
      shown({ reporters: [{ confirmed: 0, rejected: 9 }] }),
    );
    expect(shown({}, at(48))).toBeCloseTo(plain + 48 * DEFAULT_POLICY.priority.waitingPerHour);
  });

  it("with its reporters' part reckoned anew is what it would be reckoned whole, in any direction", () => {
    const records = fc.array(fc.record({ confirmed: fc.nat(20), rejected: fc.nat(20) }), { maxLength: 4 });
    fc.assert(
      fc.property(records, records, (before, now) => {
        const stored = priority({ ...base, reporters: before }, DEFAULT_POLICY);
        const whole = priority({ ...base, reporters: now }, DEFAULT_POLICY);
        const { key, reasons } = withReporters(stored, now, DEFAULT_POLICY);
        expect(key).toBeCloseTo(whole.key, 6);
        expect(reasons).toEqual(whole.reasons);
      }),
    );
  });

  it("gives reasons that add up to what is shown", () => {
    const input = { ...base, valueAtStake: 1234.5, reporters: [{ confirmed: 2, rejected: 1 }] };
    const { key, reasons } = priority(input, DEFAULT_POLICY);
    const all = priorityReasonsAt(reasons, input.openedAt, at(7), DEFAULT_POLICY);
    expect(all.map((reason) => reason.code)).toEqual(["severity", "confidence", "value", "reporter", "waiting"]);
    const sum = all.reduce((total, reason) => total + reason.points, 0);
    expect(priorityAt(key, at(7), DEFAULT_POLICY)).toBeCloseTo(sum, 1);
  });

  it("still ranks a case that only a failed detector or a report opened", () => {
    const failed = { ...base, violations: [], flags: ["detector_failed" as const] };
    const [reason] = priority(failed, DEFAULT_POLICY).reasons;
    expect(reason).toMatchObject({ code: "severity", params: { level: 3, of: "detector_failed" } });
    expect(priority({ ...failed, flags: [] }, DEFAULT_POLICY).reasons).toEqual([]);
  });

  it("is shown between 0 and 100, and keeps its order by key, whatever the clock", () => {
    const arbitrary = fc.record({
      severity: fc.integer({ min: 1, max: 5 }),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      value: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })),
      strikes: fc.double({ min: 0, max: 50, noNaN: true }),
      opened: fc.integer({ min: -50_000, max: 50_000 }),
    });
    const make = (v: { severity: number; score: number; value: number | null; strikes: number; opened: number }) =>
      priority(
        {
          ...base,
          violations: [{ code: "contact_info", score: v.score, severity: v.severity }],
          valueAtStake: v.value,
          account: { strikeTotal: v.strikes, priorViolations: 1 },
          openedAt: at(v.opened),
        },
        DEFAULT_POLICY,
      ).key;
    fc.assert(
      fc.property(arbitrary, arbitrary, fc.integer({ min: -60_000, max: 60_000 }), (a, b, hours) => {
        const [first, second] = [make(a), make(b)];
        const [one, two] = [
          priorityAt(first, at(hours), DEFAULT_POLICY),
          priorityAt(second, at(hours), DEFAULT_POLICY),
        ];
        for (const value of [one, two]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
        if (one > two) expect(first).toBeGreaterThan(second);
      }),
    );
  });

  it("holds a first report for half right", () => {
    expect(reporterAccuracy({ confirmed: 0, rejected: 0 })).toBe(0.5);
    expect(reporterAccuracy({ confirmed: 8, rejected: 0 })).toBe(0.9);
    expect(reporterAccuracy({ confirmed: 0, rejected: 8 })).toBe(0.1);
  });
});

describe("dueAt", () => {
  const hours = (more: Partial<PriorityInput>, policy = DEFAULT_POLICY) => {
    const due = dueAt({ ...base, ...more }, policy);
    return due === null ? null : (due.getTime() - base.openedAt.getTime()) / 3_600_000;
  };

  it("is the earliest that anything on the case asks for", () => {
    expect(hours({})).toBe(48);
    expect(hours({ violations: [...base.violations, { code: "scam_script", score: 1, severity: 5 }] })).toBe(2);
    expect(hours({ violations: [], flags: ["detector_failed"] })).toBe(24);
    expect(hours({ violations: [], flags: [] })).toBeNull();
  });

  it("takes a violation's own time before its severity's", () => {
    const policy = structuredClone(DEFAULT_POLICY);
    policy.due.minutesByViolation.contact_info = 60;
    expect(hours({}, policy)).toBe(1);
  });
});

describe("toBaseCurrency", () => {
  it("converts by the policy's rates and knows when it cannot", () => {
    expect(toBaseCurrency({ amount: 100, currency: "USD" }, DEFAULT_POLICY)).toBe(100);
    expect(toBaseCurrency({ amount: 100, currency: "eur" }, DEFAULT_POLICY)).toBeCloseTo(110);
    expect(toBaseCurrency({ amount: 100, currency: "XXX" }, DEFAULT_POLICY)).toBeNull();
    expect(toBaseCurrency({ amount: Number.NaN, currency: "USD" }, DEFAULT_POLICY)).toBeNull();
  });
});
