/** What the evidence views need of a signal; the case's own shape fits it. */
export type SignalSpan = {
  contentId: string;
  start: number;
  end: number;
  decoded?: string | null;
  /** Of text read from a file: its page, and left, top, width and height as shares of it. */
  page?: number | null;
  box?: readonly [number, number, number, number] | null;
};

export type ReasonParams = Record<string, string | number>;
export type SignalReason = { code: string; weight: number; params?: ReasonParams };
/** What a reason says, by what goes with it. */
export type Sentence = string | ((params: ReasonParams) => string);

export type SignalView = {
  id: string;
  kind: string;
  spans: readonly SignalSpan[];
  /** Masked; null for a request without a value. */
  value: string | null;
  score: number;
  reasons: readonly SignalReason[];
  obfuscations?: readonly string[];
  script?: string | null;
  detector: { name: string; version: string };
  standing?: SignalStanding;
};

/** What a reveal gives back for one signal, kept until the case is left. */
export type RevealedSignal = {
  value: string | null;
  /** The text under each span, and what it reads as. */
  pieces: readonly { contentId: string; start: number; end: number; text: string; decoded?: string | null }[];
};

/** Where a signal counts: in this case, in another one, or nowhere and why. */
export type SignalStanding =
  | { kind: "flagged" | "allowed" | "weak" | "none" }
  /** No detector's: a person marked it as missed. */
  | { kind: "missed" }
  | { kind: "other_case"; caseId: string; caseNumber: number; status: string };

/** A signal as a mark in one content's text. */
export type MarkedSignal = {
  signal: SignalView;
  standing: SignalStanding;
  revealed: RevealedSignal | null;
};
