import { RE2JS, RE2Set } from "re2js";
import type { DetectedSignal, DetectInput, DetectResult, SignalKind } from "@/lib/detect/types";

/** An operator's own pattern, as policy holds it. */
export type OperatorPattern = {
  name: string;
  /** In RE2's syntax, which cannot be made to run away; matched without regard to case. */
  pattern: string;
  kind: SignalKind;
  /** What a match by itself is worth, 0 to 1. */
  score: number;
  enabled: boolean;
};

export const PATTERN_LIMITS = {
  patterns: 100,
  /** Characters of one pattern. */
  length: 500,
  /** Matches of one pattern in one text; the next ones say nothing new. */
  matches: 20,
  /** Characters of one text, times the patterns that match somewhere in it. Beyond it the text is for a person. */
  work: 1_000_000,
  /** Characters of one text. */
  text: 200_000,
} as const;

/** Profiles and figures name a pattern by this. */
const PATTERN_DETECTOR = "pattern";

type Compiled = { set: RE2Set; each: { pattern: OperatorPattern; version: string; expression: RE2JS }[] };

/** Told apart by what it finds: a changed pattern is another version of its detector, an untouched one is not. */
function versionOf({ pattern, kind, score }: OperatorPattern): string {
  let hash = 0x811c9dc5;
  for (const unit of `${kind} ${score} ${pattern}`) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

const insensitive = (pattern: string) => `(?i)(?:${pattern})`;

/** What is wrong with a pattern, in words for whoever wrote it; null: nothing. */
export function patternProblem(pattern: string): string | null {
  if (pattern.length > PATTERN_LIMITS.length) return `must have ${PATTERN_LIMITS.length} characters or fewer`;
  try {
    // By itself first: wrapped, a stray bracket could close what it did not open.
    RE2JS.compile(pattern);
    if (RE2JS.compile(insensitive(pattern)).matcher("").find())
      return "matches where there is nothing; ask for something";
    return null;
  } catch (error) {
    const said = error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : "cannot be read";
    return `is no regular expression that RE2 takes: ${said}`;
  }
}

const compiled = new WeakMap<readonly OperatorPattern[], Compiled>();

/** Once for each policy. Throws where a pattern does not compile: policies hold none (`patternProblem`). */
function compile(patterns: readonly OperatorPattern[]): Compiled {
  const known = compiled.get(patterns);
  if (known) return known;
  const set = new RE2Set();
  const each = patterns
    .filter((pattern) => pattern.enabled)
    .map((pattern) => {
      set.add(insensitive(pattern.pattern));
      return { pattern, version: versionOf(pattern), expression: RE2JS.compile(insensitive(pattern.pattern)) };
    });
  set.compile();
  const made = { set, each };
  compiled.set(patterns, made);
  return made;
}

function signalOf(
  { pattern, version }: Compiled["each"][number],
  message: number,
  text: string,
  start: number,
  end: number,
): DetectedSignal {
  return {
    kind: pattern.kind,
    spans: [{ message, start, end }],
    value: pattern.kind.startsWith("solicit_") ? null : text.slice(start, end).toLowerCase(),
    decoded: [],
    score: pattern.score,
    reasons: [{ code: "operator_pattern", weight: 0, params: { pattern: pattern.name } }],
    obfuscations: [],
    detector: { name: `${PATTERN_DETECTOR}.${pattern.name}`, version },
  };
}

/**
 * What operators' own patterns find: one signal a match, under the name `pattern.<name>`. Matched against the text as it
 * was written. All patterns are asked at once whether they match; only those that do are looked for one by one.
 * `truncated` when a text asks for more work than the budget.
 */
export function findPatterns(
  messages: readonly { text: string }[],
  patterns: readonly OperatorPattern[],
): { signals: DetectedSignal[]; truncated: boolean } {
  const signals: DetectedSignal[] = [];
  let truncated = false;
  if (!patterns.some((pattern) => pattern.enabled)) return { signals, truncated };
  const { set, each } = compile(patterns);
  messages.forEach(({ text: whole }, message) => {
    const text = whole.slice(0, PATTERN_LIMITS.text);
    if (text.length < whole.length) truncated = true;
    let left: number = PATTERN_LIMITS.work;
    for (const index of set.match(text)) {
      left -= text.length;
      if (left < 0) {
        truncated = true;
        break;
      }
      const one = each[index]!;
      const matcher = one.expression.matcher(text);
      for (let found = 0; found < PATTERN_LIMITS.matches && matcher.find(); found += 1) {
        const [start, end] = [matcher.start(), matcher.end()];
        if (text.slice(start, end).trim() !== "") signals.push(signalOf(one, message, text, start, end));
      }
    }
  });
  return { signals, truncated };
}

/** A detection with these patterns beside it. Pure, as they are. */
export function withPatterns(
  detect: (input: DetectInput) => DetectResult,
  patterns: readonly OperatorPattern[],
): (input: DetectInput) => DetectResult {
  if (!patterns.some((pattern) => pattern.enabled)) return detect;
  return (input) => {
    const found = detect(input);
    const own = findPatterns(input.messages, patterns);
    return {
      ...found,
      signals: [...found.signals, ...own.signals],
      truncated: found.truncated || own.truncated,
    };
  };
}
