import { describe, expect, it } from "vitest";
import type { SignalKind } from "@/lib/detect/types";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import { combineScores, judge, judgeReport } from "@/lib/policy/judge";
import { type PolicyData, policyDataSchema } from "@/lib/policy/policy-data";
import { EXCEPTION_KINDS, type ExceptionKind, type JudgeInput, PHASES, type PolicySignal } from "@/lib/policy/types";

const signal = (kind: SignalKind, more: Partial<PolicySignal> = {}): PolicySignal => ({
  id: `s-${kind}`,
  kind,
  score: 0.9,
  detector: { name: "docket", version: "1" },
  ...more,
});

const input = (more: Partial<JudgeInput>): JudgeInput => ({
  surface: "message",
  phase: "none",
  exceptions: [],
  authorRole: "freelancer",
  signals: [],
  ...more,
});

const codes = (more: Partial<JudgeInput>, policy = DEFAULT_POLICY) => judge(input(more), policy).map((v) => v.code);
const changed = (change: (policy: PolicyData) => void): PolicyData => {
  const copy = structuredClone(DEFAULT_POLICY);
  change(copy);
  return copy;
};

const CONTACT: SignalKind[] = ["email", "phone", "handle", "meeting_link", "solicit_contact", "url"];
const PAYMENT: SignalKind[] = ["payment_id", "solicit_payment"];

describe("contact before a contract", () => {
  for (const kind of CONTACT)
    for (const phase of PHASES) {
      const allowed = phase === "active" || phase === "paused" || phase === "ended";
      it(`${allowed ? "allows" : "finds"} ${kind} in phase ${phase}`, () => {
        expect(codes({ phase, signals: [signal(kind)] })).toEqual(allowed ? [] : ["contact_info"]);
      });
    }

  for (const surface of ["profile", "portfolio", "job_post"] as const)
    it(`finds an address on a ${surface} whatever phase is passed`, () => {
      for (const phase of PHASES)
        expect(codes({ surface, phase, signals: [signal("email")] })).toEqual(["contact_info"]);
    });

  it("judges text of an attachment by the phase it was sent in", () => {
    expect(codes({ surface: "attachment_text", phase: "offer", signals: [signal("phone")] })).toEqual(["contact_info"]);
    expect(codes({ surface: "attachment_text", phase: "active", signals: [signal("phone")] })).toEqual([]);
  });

  const lifts: Partial<Record<ExceptionKind, SignalKind[]>> = {
    enterprise_client: CONTACT,
    legal_need: ["email"],
    system_invite: ["email"],
  };
  for (const exception of EXCEPTION_KINDS)
    for (const kind of CONTACT) {
      const allowed = lifts[exception]?.includes(kind) ?? false;
      it(`${allowed ? "lifts" : "does not lift"} ${kind} under ${exception}`, () => {
        expect(codes({ exceptions: [exception], signals: [signal(kind)] })).toEqual(allowed ? [] : ["contact_info"]);
      });
    }

  it("leaves a lifted address out of the evidence for what remains", () => {
    const [violation] = judge(
      input({ exceptions: ["legal_need"], signals: [signal("email"), signal("phone")] }),
      DEFAULT_POLICY,
    );
    expect(violation?.signalIds).toEqual(["s-phone"]);
    expect(violation?.score).toBe(0.9);
  });

  it("takes a link for contact only when its score says so", () => {
    expect(codes({ signals: [signal("url", { score: 0.49 })] })).toEqual([]);
    expect(codes({ signals: [signal("url", { score: 0.5 })] })).toEqual(["contact_info"]);
  });
});

describe("payment outside", () => {
  for (const kind of PAYMENT)
    it(`finds ${kind} in every phase and on every surface`, () => {
      for (const phase of PHASES)
        for (const surface of ["message", "proposal", "job_post", "profile", "attachment_text", "review"] as const)
          expect(codes({ phase, surface, signals: [signal(kind)] })).toEqual(["off_platform_payment"]);
    });

  for (const exception of EXCEPTION_KINDS) {
    const allowed = exception === "conversion_fee_paid" || exception === "origin_off_platform";
    it(`${exception} ${allowed ? "lifts" : "does not lift"} it`, () => {
      const signals = [signal("solicit_payment")];
      expect(codes({ exceptions: [exception], signals })).toEqual(allowed ? [] : ["off_platform_payment"]);
    });
  }

  it("stays forbidden once the contract has ended, while contact is allowed", () => {
    expect(codes({ phase: "ended", signals: [signal("email"), signal("payment_id")] })).toEqual([
      "off_platform_payment",
    ]);
  });
});

describe("scam scripts", () => {
  it("adds scam to payment, in every phase, whatever is excepted", () => {
    for (const phase of PHASES) {
      const signals = [signal("solicit_payment", { script: "S1" })];
      expect(codes({ phase, signals })).toEqual(["off_platform_payment", "scam_script"]);
      expect(codes({ phase, signals, exceptions: EXCEPTION_KINDS })).toEqual(["scam_script"]);
    }
  });

  it("finds the script on a request for contact too, also where contact is allowed", () => {
    expect(codes({ phase: "active", signals: [signal("solicit_contact", { script: "S3" })] })).toEqual(["scam_script"]);
  });

  it("needs a script: the same signal without one is no scam", () => {
    expect(codes({ phase: "active", signals: [signal("solicit_contact", { script: null })] })).toEqual([]);
  });
});

describe("score", () => {
  it("decides at the rule's minimum", () => {
    expect(codes({ signals: [signal("email", { score: 0.5 })] })).toEqual(["contact_info"]);
    expect(codes({ signals: [signal("email", { score: 0.499 })] })).toEqual([]);
  });

  it("ignores signals below their floor however many there are", () => {
    const signals = Array.from({ length: 50 }, (_, i) => signal("email", { id: `e${i}`, score: 0.19 }));
    expect(codes({ signals })).toEqual([]);
  });

  it("joins moderate signals", () => {
    const signals = [signal("handle", { score: 0.45 }), signal("solicit_contact", { score: 0.45 })];
    expect(judge(input({ signals }), DEFAULT_POLICY)).toEqual([
      {
        code: "contact_info",
        score: combineScores([0.45, 0.45], DEFAULT_POLICY.combination),
        rule: "CON-1",
        clause: "3.1",
        signalIds: ["s-handle", "s-solicit_contact"],
        severity: 2,
      },
    ]);
  });

  it("combines as a plain noisy-or when signals are taken as independent", () => {
    expect(combineScores([0.5, 0.4], { kind: "noisy_or", dependence: 1 })).toBeCloseTo(0.7);
    expect(combineScores([0.5, 0.4], { kind: "noisy_or", dependence: 0 })).toBe(0.5);
    expect(combineScores([], { kind: "noisy_or", dependence: 1 })).toBe(0);
  });

  it("weighs or mutes a detector on the surfaces its profile names", () => {
    const policy = changed((p) =>
      p.detectors.push({ name: "docket", surfaces: ["review"], languages: null, factor: 0 }),
    );
    const signals = [signal("payment_id")];
    expect(codes({ surface: "review", phase: "ended", signals }, policy)).toEqual([]);
    expect(codes({ surface: "message", phase: "ended", signals }, policy)).toEqual(["off_platform_payment"]);
  });

  it("honours a disabled rule, a role and the upper end of a score band", () => {
    const signals = [signal("email")];
    const first = (change: (rule: PolicyData["rules"][number]) => void) =>
      changed((p) => change(p.rules[0] as PolicyData["rules"][number]));
    expect(
      codes(
        { signals },
        first((rule) => {
          rule.enabled = false;
        }),
      ),
    ).toEqual([]);
    const clientsOnly = first((rule) => {
      rule.roles = ["client"];
    });
    expect(codes({ signals, authorRole: "freelancer" }, clientsOnly)).toEqual([]);
    expect(codes({ signals, authorRole: "client" }, clientsOnly)).toEqual(["contact_info"]);
    expect(
      codes(
        { signals },
        first((rule) => {
          rule.score.max = 0.8;
        }),
      ),
    ).toEqual([]);
  });

  it("names the gravest of several rules and joins their evidence", () => {
    const policy = changed((p) => {
      const base = p.rules[0] as PolicyData["rules"][number];
      base.kinds = [{ kind: "email", floor: 0.2 }];
      p.rules.push({ ...base, id: "CON-9", clause: "3.3", severity: 4, kinds: [{ kind: "phone", floor: 0.2 }] });
    });
    const [violation, ...more] = judge(input({ signals: [signal("email"), signal("phone")] }), policy);
    expect(more).toEqual([]);
    expect(violation).toMatchObject({ rule: "CON-9", clause: "3.3", severity: 4, signalIds: ["s-email", "s-phone"] });
  });
});

describe("reports", () => {
  it("are the only source of unsolicited contact", () => {
    const everything = [...CONTACT, ...PAYMENT].map((kind) => signal(kind, { script: "S1" }));
    expect(codes({ signals: everything })).not.toContain("unsolicited_contact");
    expect(judgeReport("unsolicited_contact", 0.5, DEFAULT_POLICY)).toEqual({
      code: "unsolicited_contact",
      score: 0.5,
      rule: "UNS-1",
      clause: "3.4",
      severity: 4,
    });
    expect(judgeReport("contact_info", 0.5, DEFAULT_POLICY)).toBeNull();
  });
});

describe("policy data", () => {
  const faults = (change: (policy: PolicyData) => void) =>
    policyDataSchema.safeParse(changed(change)).error?.issues.map((issue) => issue.path.join(".")) ?? [];

  it("accepts the default policy, also after a trip through JSON", () => {
    expect(policyDataSchema.parse(JSON.parse(JSON.stringify(DEFAULT_POLICY)))).toEqual(DEFAULT_POLICY);
  });

  it("names the place of what does not agree", () => {
    expect(
      faults((p) => {
        p.rules[1] = structuredClone(p.rules[0] as PolicyData["rules"][number]);
      }),
    ).toEqual(["rules.1"]);
    expect(
      faults((p) => {
        (p.rules[0] as PolicyData["rules"][number]).clause = "9.9";
      }),
    ).toEqual(["rules.0.clause"]);
    expect(
      faults((p) => {
        p.ladder.restrictAbilities.contact_info = ["fly"];
      }),
    ).toEqual(["ladder.restrictAbilities.contact_info.0"]);
    expect(
      faults((p) => {
        p.ladder.steps.reverse();
      }).length,
    ).toBeGreaterThan(0);
    expect(
      faults((p) => {
        p.ladder.steps.pop();
      }),
    ).toEqual([]);
    expect(
      faults((p) => {
        p.ladder.steps.splice(4, 2);
      }),
    ).toEqual(["ladder.startsAt.scam_script"]);
    expect(
      faults((p) => {
        (p.rules[0] as PolicyData["rules"][number]).severity = 9;
      }),
    ).toEqual(["rules.0.severity"]);
  });
});
