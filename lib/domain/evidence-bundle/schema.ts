import { z } from "zod";

export const bundleQuerySchema = z.object({
  redact: z.enum(["others"]).optional().meta({
    description: "`others`: what is of anybody but the case's account becomes a placeholder.",
  }),
  head: z.coerce.number().int().min(1).optional().meta({
    description:
      "Size of the signed head to prove against. Without it the first that holds the last change of the case: the same bytes come out until the case changes.",
  }),
});

export const unmaskedBundleSchema = z.object({
  reason: z.string().trim().min(3).max(500).meta({ description: "Why plain contact values are needed; it is kept." }),
  redact: bundleQuerySchema.shape.redact,
  head: z.number().int().min(1).optional(),
});

export type BundleWish = { redact?: "others" | undefined; head?: number | undefined };

/** All on a case as plain JSON, times as ISO 8601, before anything is masked or redacted. */
export type CaseMaterial = {
  case: Record<string, unknown> & { id: string; number: number; account_id: string };
  accounts: { id: string; kind: string; display_name: string }[];
  evidence: MaterialText[];
  /** What people marked as missed in these texts: by whom, and as it reads masked. */
  missed: MaterialMissed[];
  flags: Record<string, unknown>[];
  reports: (Record<string, unknown> & { reporter_id: string | null; filed_by: string | null; note: string })[];
  decisions: (Record<string, unknown> & {
    decided_by: string;
    closed_by: string | null;
    note: string;
    message: string;
    close_reason: string | null;
  })[];
  enforcements: (Record<string, unknown> & { close_reason: string | null })[];
  strikes: Record<string, unknown>[];
  appeals: (Record<string, unknown> & { statement: string; answer: string; note: string })[];
  notices: (Record<string, unknown> & { account_id: string; subject: string; body: string })[];
  reveals: (Record<string, unknown> & { user_id: string; reason: string })[];
  policies: { version: number; data: unknown }[];
  staff: { id: string; name: string; role: string }[];
};

export type MaterialMissed = Record<string, unknown> & {
  content_id: string;
  content_external_id: string;
  revision: number;
  start: number;
  masked: string;
  note: string;
  marked_by: string;
};

export type MaterialText = {
  content_id: string;
  content_external_id: string;
  revision: number;
  flagged: boolean;
  author_id: string;
  surface: string;
  phase: string;
  occurred_at: string;
  text: string;
  signals: unknown;
};
