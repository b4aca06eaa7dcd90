/**
 * The vocabulary of detection. `lib/detect` is pure: no database, no clock, no network.
 * Offsets are UTF-16 units of the original message text, end exclusive.
 */

export const SIGNAL_KINDS = [
  "email",
  "phone",
  "url",
  "handle",
  "meeting_link",
  "payment_id",
  "solicit_contact",
  "solicit_payment",
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

export type DetectSurface =
  | "message"
  | "proposal"
  | "job_post"
  | "profile"
  | "portfolio"
  | "attachment"
  | "review"
  | "attachment_text";

/** The scripts by which freelancers are defrauded (fake escrow, pay to work, fake cheque, ...). */
export const SCAM_SCRIPTS = ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9"] as const;
export type ScamScript = (typeof SCAM_SCRIPTS)[number];

export type DetectMessage = {
  role: "client" | "freelancer" | "unknown";
  text: string;
  /** Who wrote it; fragments join only within one author. Without it, `role` stands for the author. */
  author?: string;
};

export type DetectInput = {
  surface: DetectSurface;
  /** In conversation order. */
  messages: readonly DetectMessage[];
  /** ISO 3166 regions to try for national phone numbers, likeliest first. */
  regions?: readonly string[];
};

export type DetectedSpan = { message: number; start: number; end: number };

/** One term of the score: natural-log odds, positive speaks for, negative against. Parameters are codes and numbers, never contact values. */
export type Reason = { code: string; weight: number; params?: Record<string, string | number> };

/** What had to be undone to read the value: `zero_width`, `homoglyph`, `number_words`, `at_dot_words`, `spaced`, ... */
export type Obfuscation = string;

/** A piece of the span and what it reads as once undone ("five five five" -> "555"). */
export type DecodedPart = DetectedSpan & { decoded: string };

export type DetectedSignal = {
  kind: SignalKind;
  /** One entry a contiguous piece, in message order; several where a value was split over messages. */
  spans: DetectedSpan[];
  /** The normalised value (E.164, lower-case address, `service:name`); null for solicit_*. */
  value: string | null;
  decoded: DecodedPart[];
  /** Calibrated probability, 0..1, from the sum of the reasons. */
  score: number;
  reasons: Reason[];
  obfuscations: Obfuscation[];
  /** Set when the text follows a known scam script. */
  script?: ScamScript;
  detector: { name: string; version: string };
};

/** Why a stretch of text was left alone although it names a channel or a payment; shown to the moderator, never a violation. */
export type DetectedStance = DetectedSpan & {
  stance: "refusal" | "warning" | "quotation" | "report" | "work_topic" | "platform_channel";
};

export type DetectResult = {
  signals: DetectedSignal[];
  stances: DetectedStance[];
  /** True when the work budget ended before the text did: the content then needs a human, it is not clean. */
  truncated: boolean;
};
