import type { DetectSurface, Reason, ScamScript, SignalKind } from "@/lib/detect/types";

export const PHASES = ["none", "offer", "active", "paused", "ended"] as const;
export type Phase = (typeof PHASES)[number];

export const VIOLATIONS = ["contact_info", "off_platform_payment", "scam_script", "unsolicited_contact"] as const;
export type Violation = (typeof VIOLATIONS)[number];

/** Where content stands; text extracted from an attachment is judged as `attachment`. */
export const SURFACES = ["message", "proposal", "job_post", "profile", "portfolio", "attachment", "review"] as const;
export type Surface = (typeof SURFACES)[number];

/** What an account is; `unknown` until the marketplace has described it. */
export const ACCOUNT_KINDS = ["client", "freelancer", "agency", "unknown"] as const;

export const EXCEPTION_KINDS = [
  "enterprise_client",
  "legal_need",
  "system_invite",
  "conversion_fee_paid",
  "origin_off_platform",
] as const;
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

/** A dated exception; null `from` or `until` is open-ended. */
export type DatedException = { kind: ExceptionKind; from: Date | null; until: Date | null };

export const CONTRACT_STATUSES = ["offer", "active", "paused", "ended", "cancelled"] as const;
export type ContractStatus = (typeof CONTRACT_STATUSES)[number];

/** Each status holds from its time until the next one's. */
export type ContractHistory = { contractId: string; statuses: { status: ContractStatus; beganAt: Date }[] };

export const MEASURE_KINDS = ["warn", "strip_badge", "restrict", "suspend"] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** What policy needs to know of a signal; the shape serves ingest, scan and backtest alike. */
export type PolicySignal = {
  id: string;
  kind: SignalKind;
  score: number;
  script?: ScamScript | null;
  reasons?: readonly Reason[];
  detector: { name: string; version: string };
};

export type JudgeInput = {
  surface: DetectSurface;
  phase: Phase;
  /** Exceptions in force when the content was written. */
  exceptions: readonly ExceptionKind[];
  authorRole: "client" | "freelancer" | "agency" | "unknown";
  /** The text's main language as a two-letter code; needed only where `asksForLanguage`. */
  language?: string | null;
  signals: readonly PolicySignal[];
};

export type JudgedViolation = {
  code: Violation;
  score: number;
  /** The rule's id and the clause of the terms it rests on, for the notice and the audit. */
  rule: string;
  clause: string;
  signalIds: string[];
  severity: number;
};

export type PriorityReason = { code: string; points: number; params?: Record<string, string | number> };

export type Measure = {
  kind: MeasureKind;
  badge?: string | null;
  abilities?: string[];
  /** null: until lifted. */
  durationDays?: number | null;
};
