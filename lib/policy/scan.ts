import { detect } from "@/lib/detect/detect";
import { mainLanguage } from "@/lib/detect/intent/main-language";
import { withPatterns } from "@/lib/detect/patterns";
import type {
  DetectedSignal,
  DetectInput,
  DetectMessage,
  DetectResult,
  DetectSurface,
  Reason,
  SignalKind,
} from "@/lib/detect/types";
import { DEFAULT_POLICY } from "@/lib/policy/default-policy";
import { asksForLanguage } from "@/lib/policy/detector-profile";
import { judge } from "@/lib/policy/judge";
import type { PolicyData } from "@/lib/policy/policy-data";
import { type ExceptionKind, type JudgeInput, type Phase, SURFACES } from "@/lib/policy/types";

/** What a text to be scanned may stand in. */
export const SCAN_SURFACES = [...SURFACES, "attachment_text"] as const satisfies readonly DetectSurface[];

/** One piece of content, or a short conversation, to be judged as a unit. */
export type ScanRecord = {
  surface: DetectSurface;
  phase: Phase;
  exceptions: readonly ExceptionKind[];
  messages: readonly { role: DetectMessage["role"]; text: string; author?: string }[];
  regions?: readonly string[];
};

/** One row a span; spans of one signal share `group`. */
export type ScanSignal = {
  kind: SignalKind;
  message: number;
  start: number;
  end: number;
  value: string | null;
  score: number;
  reasons: Reason[];
  group: number;
};

export type ScanResult = {
  violations: { code: string; score: number; rule: string; clause: string }[];
  signals: ScanSignal[];
  truncated: boolean;
};

const round = (value: number) => Math.round(value * 10_000) / 10_000;

/** Who is answerable for the record: the author of the first message that carries evidence. */
function authorRole(record: ScanRecord, signals: readonly DetectedSignal[]): JudgeInput["authorRole"] {
  const first = signals.reduce<number | null>((least, signal) => {
    const message = signal.spans[0]?.message ?? 0;
    return least === null || message < least ? message : least;
  }, null);
  return record.messages[first ?? 0]?.role ?? "unknown";
}

/** A record as detection is asked about it. */
export function detectInputOf({ surface, messages, regions }: ScanRecord): DetectInput {
  return { surface, messages, ...(regions === undefined ? {} : { regions }) };
}

/** What detection and policy say of a record. Pure; stores and masks nothing. */
export function scanRecord(record: ScanRecord, policy: PolicyData = DEFAULT_POLICY): ScanResult {
  return judgeFound(record, withPatterns(detect, policy.patterns)(detectInputOf(record)), policy);
}

/** What policy says of a record in which detection, and the policy's patterns, found this. */
export function judgeFound(record: ScanRecord, found: DetectResult, policy: PolicyData): ScanResult {
  const violations = judge(
    {
      surface: record.surface,
      phase: record.phase,
      exceptions: record.exceptions,
      authorRole: authorRole(record, found.signals),
      language: asksForLanguage(policy) ? mainLanguage(record.messages.map((one) => one.text).join("\n")) : null,
      signals: found.signals.map((signal, index) => ({
        id: String(index),
        kind: signal.kind,
        score: signal.score,
        script: signal.script ?? null,
        reasons: signal.reasons,
        detector: signal.detector,
      })),
    },
    policy,
  );
  return {
    violations: violations.map(({ code, score, rule, clause }) => ({ code, score: round(score), rule, clause })),
    signals: found.signals.flatMap((signal, group) =>
      signal.spans.map((span) => ({
        kind: signal.kind,
        message: span.message,
        start: span.start,
        end: span.end,
        value: signal.value,
        score: round(signal.score),
        reasons: signal.reasons,
        group,
      })),
    ),
    truncated: found.truncated,
  };
}
