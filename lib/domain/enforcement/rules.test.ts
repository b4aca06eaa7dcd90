import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ActiveMeasure, effectiveState, nextState, statesBefore } from "@/lib/domain/enforcement/rules";
import { ENFORCEMENT_STATES } from "@/lib/domain/enforcement/schema";

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const reported = { status: "active" as const, badges: ["Top Rated", "Rising Talent"] };
const measure = (over: Partial<ActiveMeasure>): ActiveMeasure => ({
  kind: "warn",
  badge: null,
  abilities: [],
  endsAt: null,
  ...over,
});

describe("states", () => {
  it("allows exactly these steps", () => {
    const steps = ["activate", "approve", "reject", "expire", "undo", "reverse", "lift"] as const;
    const table = ENFORCEMENT_STATES.flatMap((state) =>
      steps.flatMap((step) => {
        const next = nextState(state, step);
        return next ? [`${state} ${step} ${next}`] : [];
      }),
    );
    expect(table).toEqual([
      "waiting activate active",
      "waiting approve waiting",
      "waiting reject rejected",
      "waiting undo undone",
      "waiting reverse undone",
      "waiting lift undone",
      "pending_approval approve waiting",
      "pending_approval reject rejected",
      "pending_approval undo undone",
      "pending_approval reverse undone",
      "active approve active",
      "active reject reversed",
      "active expire expired",
      "active reverse reversed",
      "active lift expired",
    ]);
    expect(statesBefore("undo")).toEqual(["waiting", "pending_approval"]);
  });
});

describe("effective state", () => {
  it("is the reported one without enforcements", () => {
    expect(effectiveState(reported, [])).toEqual({ ...reported, restrictions: [] });
    expect(effectiveState(reported, [measure({})]).status).toBe("active");
  });

  it("adds restrictions up, with the latest end of each ability", () => {
    const effective = effectiveState(reported, [
      measure({ kind: "restrict", abilities: ["propose", "message"], endsAt: at(8) }),
      measure({ kind: "restrict", abilities: ["propose", "withdraw"], endsAt: at(5) }),
      measure({ kind: "restrict", abilities: ["withdraw"], endsAt: null }),
    ]);
    expect(effective.status).toBe("restricted");
    expect(effective.restrictions).toEqual([
      { ability: "message", until: at(8).toISOString() },
      { ability: "propose", until: at(8).toISOString() },
      { ability: "withdraw", until: null },
    ]);
  });

  it("puts a suspension over restrictions, and a closed account over both", () => {
    const suspended = [measure({ kind: "restrict", abilities: ["propose"] }), measure({ kind: "suspend" })];
    expect(effectiveState(reported, suspended).status).toBe("suspended");
    expect(effectiveState({ ...reported, status: "closed" }, suspended).status).toBe("closed");
  });

  it("gives a badge back only when no enforcement strips it any more", () => {
    const first = measure({ kind: "strip_badge", badge: "Top Rated" });
    const second = measure({ kind: "strip_badge", badge: "Top Rated" });
    expect(effectiveState(reported, [first, second]).badges).toEqual(["Rising Talent"]);
    expect(effectiveState(reported, [second]).badges).toEqual(["Rising Talent"]);
    expect(effectiveState(reported, []).badges).toEqual(reported.badges);
  });

  it("never lets a report lift what an enforcement took, nor an order of enforcements matter", () => {
    const kinds = fc.constantFrom("warn", "strip_badge", "restrict", "suspend" as const);
    const measures = fc.array(
      fc.record({
        kind: kinds,
        badge: fc.constantFrom("Top Rated", "Rising Talent", null),
        abilities: fc.subarray(["propose", "message", "withdraw"]),
        endsAt: fc.constantFrom(at(3), at(9), null),
      }) as fc.Arbitrary<ActiveMeasure>,
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(measures, fc.constantFrom("active", "restricted", "suspended", "closed" as const), (list, status) => {
        const effective = effectiveState({ ...reported, status }, list);
        if (list.some((one) => one.kind === "suspend")) expect(["suspended", "closed"]).toContain(effective.status);
        for (const one of list) if (one.kind === "strip_badge") expect(effective.badges).not.toContain(one.badge);
        expect(effectiveState({ ...reported, status }, [...list].reverse())).toEqual(effective);
      }),
    );
  });
});
