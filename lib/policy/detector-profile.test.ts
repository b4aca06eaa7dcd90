import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import { asksForLanguage, detectorFactor } from "@/lib/policy/detector-profile";
import { judge } from "@/lib/policy/judge";
import { type PolicyData, policyDataSchema } from "@/lib/policy/policy-data";
import { scanRecord } from "@/lib/policy/scan";

type Profile = PolicyData["detectors"][number];
const profile = (over: Partial<Profile>): Profile => ({
  name: "phone",
  surfaces: null,
  languages: null,
  factor: 0,
  ...over,
});
const policy = (detectors: Profile[], patterns: PolicyData["patterns"] = []): PolicyData => ({
  ...DEFAULT_POLICY,
  detectors,
  patterns,
});

describe("detector profiles", () => {
  const at = { surface: "message", language: "es" } as const;
  test.each([
    ["by name", profile({}), 0],
    ["another's", profile({ name: "email" }), 1],
    ["on this surface", profile({ surfaces: ["message"], factor: 0.5 }), 0.5],
    ["on another surface", profile({ surfaces: ["profile"] }), 1],
    ["in this language", profile({ languages: ["pt", "es"] }), 0],
    ["in another language", profile({ languages: ["en"] }), 1],
  ])("weigh %s", (_, one, factor) => {
    expect(detectorFactor({ name: "phone" }, at, policy([one]))).toBe(factor);
  });

  test("multiply, and leave alone a text of no known language", () => {
    const half = profile({ factor: 0.5 });
    expect(detectorFactor({ name: "phone" }, at, policy([half, half]))).toBe(0.25);
    const spanish = policy([profile({ languages: ["es"] })]);
    expect(detectorFactor({ name: "phone" }, { ...at, language: null }, spanish)).toBe(1);
    expect(asksForLanguage(spanish)).toBe(true);
    expect(asksForLanguage(policy([half]))).toBe(false);
  });

  test("mute an outside detector where they say so and nowhere else", () => {
    const muted = policy([profile({ name: "acme", surfaces: ["review"], languages: ["es"] })]);
    const input = (surface: "review" | "message", language: string) => ({
      surface,
      phase: "none" as const,
      exceptions: [],
      authorRole: "freelancer" as const,
      language,
      signals: [{ id: "1", kind: "phone" as const, score: 0.95, detector: { name: "acme", version: "3" } }],
    });
    expect(judge(input("review", "es"), muted)).toEqual([]);
    expect(judge(input("review", "en"), muted)).toHaveLength(1);
    expect(judge(input("message", "es"), muted)).toHaveLength(1);
  });

  test("a policy of before them still reads", () => {
    const { patterns: _, ...old } = JSON.parse(JSON.stringify(DEFAULT_POLICY)) as PolicyData;
    const before = { ...old, detectors: [{ name: "phone", surfaces: null, factor: 0.5 }] };
    const read = policyDataSchema.parse(before);
    expect(read.patterns).toEqual([]);
    expect(read.detectors).toEqual([{ name: "phone", surfaces: null, languages: null, factor: 0.5 }]);
  });
});

describe("operators' patterns in a scan", () => {
  const record = {
    surface: "message" as const,
    phase: "none" as const,
    exceptions: [],
    messages: [{ role: "freelancer" as const, text: "Puedes buscarme en el foro como velo-2291, gracias." }],
  };
  const own = [
    { name: "forum", pattern: "velo-\\d{4}", kind: "handle" as const, score: 0.9, description: "", enabled: true },
  ];
  test("make a violation by the rules for their kind, and a profile mutes them by language", () => {
    const found = scanRecord(record, policy([], own));
    expect(found.signals).toContainEqual(expect.objectContaining({ kind: "handle", start: 32, end: 41 }));
    expect(found.violations.map((one) => one.code)).toEqual(["contact_info"]);
    const muting = [profile({ name: "pattern.forum", languages: ["es"] })];
    expect(scanRecord(record, policy(muting, own)).violations).toEqual([]);
    expect(scanRecord(record, policy([], [])).violations).toEqual([]);
  });
});
