import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import { diffPolicies } from "@/lib/policy/diff";
import type { PolicyData } from "@/lib/policy/policy-data";
import { fillTemplate, placeholdersOf, templateText } from "@/lib/policy/templates";
import { VIOLATIONS } from "@/lib/policy/types";

describe("templates", () => {
  it("fill their placeholders and name what is missing", () => {
    expect(fillTemplate("Hello {{name}}, {{name}}: {{what}}", { name: "Ada", what: "x" })).toEqual({
      text: "Hello Ada, Ada: x",
      missing: [],
    });
    expect(fillTemplate("Hello {{name}}: {{what}}", { name: " " })).toEqual({
      text: "Hello {{name}}: {{what}}",
      missing: ["name", "what"],
    });
  });

  it("never read a value as a placeholder, nor a property every object has as a value", () => {
    expect(fillTemplate("{{a}} {{b}}", { a: "{{b}}", b: "$&" })).toEqual({ text: "{{b}} $&", missing: [] });
    expect(fillTemplate("{{constructor}}", {}).missing).toEqual(["constructor"]);
  });

  it("ask for the same placeholders in both languages", () => {
    for (const template of DEFAULT_POLICY.templates)
      for (const part of ["subject", "body"] as const)
        expect(placeholdersOf(template[part].es).sort()).toEqual(placeholdersOf(template[part].en).sort());
  });

  it("exist for every violation, in both languages", () => {
    for (const violation of VIOLATIONS)
      for (const language of ["en", "es"] as const)
        expect(templateText(violation, language, DEFAULT_POLICY)?.body).toContain("{{appealUntil}}");
    expect(templateText("nothing", "en", DEFAULT_POLICY)).toBeNull();
  });
});

describe("diffPolicies", () => {
  const changed = (change: (policy: PolicyData) => void): PolicyData => {
    const copy = structuredClone(DEFAULT_POLICY);
    change(copy);
    return copy;
  };

  it("finds nothing between equals, also under another version number", () => {
    expect(diffPolicies(DEFAULT_POLICY, structuredClone(DEFAULT_POLICY))).toEqual([]);
    expect(diffPolicies(DEFAULT_POLICY, { ...DEFAULT_POLICY, version: 2 })).toEqual([]);
  });

  it("reads a moved entry as moved, not as changed", () => {
    const moved = changed((p) => p.badges.reverse());
    expect(diffPolicies(DEFAULT_POLICY, moved)).toEqual([
      { path: "badges order", before: DEFAULT_POLICY.badges, after: [...DEFAULT_POLICY.badges].reverse() },
    ]);
  });

  it("names the place of each change, addition and removal", () => {
    const next = changed((p) => {
      const rule = p.rules[0] as PolicyData["rules"][number];
      rule.score.min = 0.6;
      rule.kinds = rule.kinds.filter((entry) => entry.kind !== "url");
      p.badges.push("Verified");
    });
    expect(diffPolicies(DEFAULT_POLICY, next)).toEqual([
      { path: "rules[CON-1].kinds[url]", before: { kind: "url", floor: 0.5 }, after: undefined },
      { path: "rules[CON-1].score.min", before: 0.5, after: 0.6 },
      { path: "badges[Verified]", before: undefined, after: "Verified" },
    ]);
  });
});
