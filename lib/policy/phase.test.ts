import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exceptionsAt, phaseAt, phaseForSurface, phaseIntervals } from "@/lib/policy/phase";
import { CONTRACT_STATUSES, type ContractHistory, type ContractStatus, type Phase } from "@/lib/policy/types";

const day = (n: number): Date => new Date(Date.UTC(2026, 0, n));
const contract = (...statuses: [ContractStatus, number][]): ContractHistory => ({
  contractId: "c",
  statuses: statuses.map(([status, n]) => ({ status, beganAt: day(n) })),
});

describe("phaseAt", () => {
  it("is none without contracts and before the first status", () => {
    expect(phaseAt([], day(1))).toBe("none");
    expect(phaseAt([contract(["offer", 5])], day(4))).toBe("none");
  });

  it("holds each status from its own instant until the next", () => {
    const history = [contract(["offer", 5], ["active", 10], ["paused", 15], ["active", 20], ["ended", 25])];
    const justBefore = (n: number) => new Date(day(n).getTime() - 1);
    expect(phaseAt(history, day(5))).toBe("offer");
    expect(phaseAt(history, justBefore(10))).toBe("offer");
    expect(phaseAt(history, day(10))).toBe("active");
    expect(phaseAt(history, day(15))).toBe("paused");
    expect(phaseAt(history, justBefore(25))).toBe("active");
    expect(phaseAt(history, day(400))).toBe("ended");
  });

  it("takes the strongest over several contracts", () => {
    const order: Phase[] = ["active", "paused", "offer", "ended", "none"];
    const status: Record<Phase, ContractStatus> = {
      active: "active",
      paused: "paused",
      offer: "offer",
      ended: "ended",
      none: "cancelled",
    };
    for (const [i, strong] of order.entries())
      for (const weak of order.slice(i))
        expect(phaseAt([contract([status[weak], 1]), contract([status[strong], 1])], day(2))).toBe(strong);
  });

  it("reads cancelled as ended once the contract had been active, as none otherwise", () => {
    expect(phaseAt([contract(["offer", 1], ["cancelled", 3])], day(4))).toBe("none");
    expect(phaseAt([contract(["offer", 1], ["active", 2], ["cancelled", 3])], day(4))).toBe("ended");
    expect(phaseAt([contract(["offer", 1], ["paused", 2], ["cancelled", 3])], day(4))).toBe("ended");
  });

  it("does not let a later start make an earlier cancellation an end", () => {
    const history = [contract(["offer", 1], ["cancelled", 3], ["active", 6])];
    expect(phaseAt(history, day(4))).toBe("none");
    expect(phaseAt(history, day(6))).toBe("active");
  });

  it("lets the later stage hold among statuses of one instant", () => {
    expect(phaseAt([contract(["active", 2], ["offer", 2])], day(2))).toBe("active");
    expect(phaseAt([contract(["cancelled", 2], ["active", 2])], day(2))).toBe("ended");
  });
});

const histories = fc.array(
  fc.array(fc.tuple(fc.constantFrom(...CONTRACT_STATUSES), fc.integer({ min: 1, max: 12 })), { maxLength: 8 }),
  { maxLength: 4 },
);

describe("phase properties", () => {
  it("does not depend on the order in which statuses or contracts are learnt", () => {
    fc.assert(
      fc.property(
        histories,
        fc.integer({ min: 0, max: 14 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (all, n, keys) => {
          const shuffle = <T>(list: readonly T[]): T[] =>
            list
              .map((item) => ({ item, key: keys.next().value as number }))
              .sort((a, b) => a.key - b.key)
              .map(({ item }) => item);
          const plain = all.map((statuses) => contract(...statuses));
          const mixed = shuffle(all).map((statuses) => contract(...shuffle(statuses)));
          expect(phaseAt(mixed, day(n))).toBe(phaseAt(plain, day(n)));
          expect(phaseIntervals(mixed)).toEqual(phaseIntervals(plain));
        },
      ),
    );
  });

  it("cuts time into gapless intervals that agree with phaseAt at every instant", () => {
    fc.assert(
      fc.property(histories, (all) => {
        const given = all.map((statuses) => contract(...statuses));
        const intervals = phaseIntervals(given);
        expect(intervals[0]?.from).toBeNull();
        expect(intervals.at(-1)?.to).toBeNull();
        intervals.forEach((interval, i) => {
          const next = intervals[i + 1];
          if (next) {
            expect(interval.to).toEqual(next.from);
            expect(interval.phase).not.toBe(next.phase);
          }
        });
        for (let n = 0; n <= 14; n++)
          for (const shift of [-1, 0, 1]) {
            const t = new Date(day(n).getTime() + shift);
            const holding = intervals.find((v) => (v.from === null || v.from <= t) && (v.to === null || t < v.to));
            expect(holding?.phase).toBe(phaseAt(given, t));
          }
      }),
    );
  });
});

describe("phaseForSurface", () => {
  it("puts public surfaces into none and leaves the others", () => {
    for (const surface of ["profile", "portfolio", "job_post"] as const)
      expect(phaseForSurface(surface, "active")).toBe("none");
    for (const surface of ["message", "proposal", "attachment", "attachment_text", "review"] as const)
      expect(phaseForSurface(surface, "active")).toBe("active");
  });
});

describe("exceptionsAt", () => {
  const none = { contracts: [], relationship: null, clientPlan: null };

  it("holds from its beginning until just before its end", () => {
    const sources = {
      ...none,
      contracts: [{ exceptions: [{ kind: "legal_need" as const, from: day(2), until: day(4) }] }],
    };
    expect(exceptionsAt(sources, new Date(day(2).getTime() - 1))).toEqual([]);
    expect(exceptionsAt(sources, day(2))).toEqual(["legal_need"]);
    expect(exceptionsAt(sources, new Date(day(4).getTime() - 1))).toEqual(["legal_need"]);
    expect(exceptionsAt(sources, day(4))).toEqual([]);
  });

  it("joins contracts and relationship, open-ended ones and repeats, in one fixed order", () => {
    const sources = {
      ...none,
      contracts: [
        { exceptions: [{ kind: "conversion_fee_paid" as const, from: day(1), until: null }] },
        { exceptions: [{ kind: "conversion_fee_paid" as const, from: null, until: day(9) }] },
      ],
      relationship: { exceptions: [{ kind: "system_invite" as const, from: null, until: null }] },
    };
    expect(exceptionsAt(sources, day(3))).toEqual(["system_invite", "conversion_fee_paid"]);
  });

  it("gives a client on an exempt plan the enterprise exception and nobody else", () => {
    expect(exceptionsAt({ ...none, clientPlan: "enterprise" }, day(1))).toEqual(["enterprise_client"]);
    expect(exceptionsAt({ ...none, clientPlan: "Enterprise" }, day(1))).toEqual(["enterprise_client"]);
    expect(exceptionsAt({ ...none, clientPlan: "business" }, day(1))).toEqual([]);
    expect(exceptionsAt({ ...none, clientPlan: "business" }, day(1), ["business"])).toEqual(["enterprise_client"]);
  });
});
