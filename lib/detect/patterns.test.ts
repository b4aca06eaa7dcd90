import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detect } from "@/lib/detect/detect";
import {
  findPatterns,
  type OperatorPattern,
  PATTERN_LIMITS,
  patternProblem,
  withPatterns,
} from "@/lib/detect/patterns";

const pattern = (over: Partial<OperatorPattern> = {}): OperatorPattern => ({
  name: "desk_number",
  pattern: String.raw`desk[- ]?\d{3,5}`,
  kind: "handle",
  score: 0.9,
  enabled: true,
  ...over,
});
const found = (text: string, ...patterns: OperatorPattern[]) => findPatterns([{ text }], patterns).signals;

describe("operators' patterns", () => {
  test("find their matches in any case, under a name and version of their own", () => {
    const [first, second, ...more] = found("Ask for DESK-204 😀 or desk 77777.", pattern());
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      kind: "handle",
      spans: [{ message: 0, start: 8, end: 16 }],
      value: "desk-204",
      score: 0.9,
      detector: { name: "pattern.desk_number", version: expect.stringMatching(/^[0-9a-f]{8}$/) },
      reasons: [{ code: "operator_pattern", params: { pattern: "desk_number" } }],
    });
    expect(second!.spans).toEqual([{ message: 0, start: 23, end: 33 }]);
    expect(found("Ask for the desk.", pattern())).toEqual([]);
  });

  test("change their version with what they find, not with their name", () => {
    const version = (over: Partial<OperatorPattern>) => found("desk-204", pattern(over))[0]!.detector.version;
    expect(version({ score: 0.5 })).not.toBe(version({}));
    expect(version({ pattern: "desk-2.4" })).not.toBe(version({}));
    expect(version({ name: "other" })).toBe(version({}));
  });

  test("a switched-off one finds nothing; a request has no value", () => {
    expect(found("desk-204", pattern({ enabled: false }))).toEqual([]);
    expect(found("desk-204", pattern({ kind: "solicit_contact" }))[0]).toMatchObject({ value: null });
  });

  test("stand beside our own detection", () => {
    const both = withPatterns(detect, [pattern()]);
    const text = "Write to maria.keller@example.org or ask for desk-204.";
    const names = both({ surface: "message", messages: [{ role: "freelancer", text }] }).signals.map(
      (signal) => signal.detector.name,
    );
    expect(names).toContain("pattern.desk_number");
    expect(names.length).toBeGreaterThan(1);
    expect(withPatterns(detect, [pattern({ enabled: false })])).toBe(detect);
  });

  test("say at most so much of one text, and leave to a person what asks for too much work", () => {
    expect(found("desk-204 ".repeat(100), pattern())).toHaveLength(PATTERN_LIMITS.matches);
    const many = Array.from({ length: 12 }, (_, n) => pattern({ name: `p${n}`, pattern: `desk-20${n % 10}|desk` }));
    expect(findPatterns([{ text: `desk ${"word ".repeat(20_000)}` }], many).truncated).toBe(true);
    expect(findPatterns([{ text: `desk ${"word ".repeat(2_000)}` }], many).truncated).toBe(false);
  });

  test("what blows up elsewhere is answered in time that grows with the text", () => {
    const hostile = pattern({ pattern: "(a|aa)+b" });
    expect(findPatterns([{ text: "a".repeat(50_000) }], [hostile])).toEqual({ signals: [], truncated: false });
  });

  test("point into the text, whatever it is", () => {
    const patterns = [pattern({ pattern: "." }), pattern({ name: "q", pattern: String.raw`\pL+` })];
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        for (const { spans } of found(text, ...patterns)) {
          const { start, end } = spans[0]!;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
        }
      }),
    );
  });

  test.each([
    ["(", "missing closing"],
    ["a)(b", "unexpected"],
    ["(?=a)b", "invalid"],
    ["x*", "matches where there is nothing"],
    ["a".repeat(501), "500 characters"],
  ])("%s is refused in words", (text, words) => {
    expect(patternProblem(text)).toContain(words);
  });
  test("one that is fine has no problem", () => {
    expect(patternProblem(pattern().pattern)).toBeNull();
  });
});
