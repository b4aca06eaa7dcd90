import { describe, expect, it } from "vitest";
import { checkPolicy, restoredPolicy, weightyChanges } from "@/lib/policy/change";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import type { PolicyData } from "@/lib/policy/policy-data";

const changed = (change: (policy: PolicyData) => void): PolicyData => {
  const copy = structuredClone(DEFAULT_POLICY);
  change(copy);
  return copy;
};

describe("weightyChanges", () => {
  it.each([
    [
      "a severity",
      (p: PolicyData) => {
        p.rules[0]!.severity = 4;
      },
      ["rules[CON-1].severity"],
    ],
    ["a new rule", (p: PolicyData) => void p.rules.push({ ...p.rules[0]!, id: "CON-9" }), ["rules[CON-9]"]],
    [
      "a strike's weight",
      (p: PolicyData) => {
        p.ladder.strikes.scam_script.weight = 1;
      },
      ["ladder.strikes.scam_script.weight"],
    ],
    [
      "who needs a second person",
      (p: PolicyData) => {
        p.fourEyes.accountValueAbove = null;
      },
      ["fourEyes.accountValueAbove"],
    ],
  ])("wants a second person for %s", (_, change, paths) => {
    expect(weightyChanges(DEFAULT_POLICY, changed(change))).toEqual(paths);
  });

  it("lets one person change a threshold, a wording and a time", () => {
    const policy = changed((p) => {
      p.rules[0]!.score.min = 0.6;
      p.clauses[0]!.text.en = "Other words.";
      p.grace.minutes = 10;
    });
    expect(weightyChanges(DEFAULT_POLICY, policy)).toEqual([]);
  });
});

describe("checkPolicy", () => {
  it("names the path of each fault, and finds none in a sound policy", () => {
    const broken = changed((p) => {
      p.rules[0]!.clause = "9.9";
      p.rules[1]!.score = { min: 0.9, max: 0.1 };
    });
    expect(checkPolicy(broken, DEFAULT_POLICY).faults.map((fault) => fault.path)).toEqual([
      "rules.0.clause",
      "rules.1.score",
    ]);
    expect(checkPolicy({ rules: 3 }, DEFAULT_POLICY).faults.map((fault) => fault.path)).toContain("rules");
    expect(checkPolicy("nothing", DEFAULT_POLICY).faults).toHaveLength(1);
    expect(checkPolicy(DEFAULT_POLICY, DEFAULT_POLICY)).toMatchObject({ faults: [], data: { version: 2 } });
  });

  it.each([
    ["(unclosed", ["patterns.0.pattern"]],
    ["a*", ["patterns.0.pattern"]],
    ["write to me at \\w+", []],
  ])("takes only patterns that can be searched with: %s", (pattern, paths) => {
    const policy = changed((p) => {
      p.patterns = [
        { name: "own", pattern, kind: "solicit_contact", score: 0.7, description: "Our own", enabled: true },
      ];
    });
    expect(checkPolicy(policy, DEFAULT_POLICY).faults.map((fault) => fault.path)).toEqual(paths);
  });

  it("refuses to lose a reason code or a template, and takes one that is switched off", () => {
    const lost = changed((p) => {
      p.reasonCodes = p.reasonCodes.filter((entry) => entry.code !== "scam");
      p.templates.shift();
    });
    expect(checkPolicy(lost, DEFAULT_POLICY).faults.map((fault) => fault.path)).toEqual(["reasonCodes", "templates"]);
    const off = changed((p) => {
      for (const entry of p.reasonCodes) if (entry.code === "scam") entry.enabled = false;
      p.templates[0]!.enabled = false;
    });
    expect(checkPolicy(off, DEFAULT_POLICY).faults).toEqual([]);
  });
});

describe("restoredPolicy", () => {
  it("brings the rules back and keeps what was added since, switched off", () => {
    const current = changed((p) => {
      p.grace.minutes = 99;
      p.reasonCodes.push({ ...p.reasonCodes[0]!, code: "brand_new" });
    });
    const back = restoredPolicy(DEFAULT_POLICY, current);
    expect(back.grace.minutes).toBe(DEFAULT_POLICY.grace.minutes);
    expect(back.reasonCodes.at(-1)).toMatchObject({ code: "brand_new", enabled: false });
    expect(checkPolicy(back, current).faults).toEqual([]);
  });
});
