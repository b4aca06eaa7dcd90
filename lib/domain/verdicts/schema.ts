import { z } from "zod";
import { SIGNAL_KINDS } from "@/lib/detect/types";
import { staffRefSchema } from "@/lib/domain/enforcement/schema";

const VERDICTS = ["right", "wrong"] as const;

const note = z.string().trim().max(2_000, "must have 2,000 characters or fewer").default("");
const time = z.iso.datetime();

export const newVerdictSchema = z.strictObject({
  /** null takes one's own verdict back. */
  verdict: z.enum(VERDICTS).nullable(),
  /** The case it was seen in; left out, the one that one holds. */
  caseId: z.uuid().optional(),
  /** What it really is, with wrong only; `none`: no contact at all. */
  actualKind: z.enum([...SIGNAL_KINDS, "none"]).nullish(),
  note,
});
export type NewVerdict = z.input<typeof newVerdictSchema>;

export const verdictSchema = z.object({
  signalId: z.uuid(),
  caseId: z.uuid(),
  verdict: z.enum(VERDICTS).nullable(),
  actualKind: z.string().nullable(),
  by: staffRefSchema,
  at: time,
});
export type VerdictView = z.infer<typeof verdictSchema>;

export const newMissedSpanSchema = z
  .strictObject({
    /** The marketplace's id. */
    contentId: z.string().min(1).max(200),
    /** Of the text that was read; left out, the one that the case keeps. */
    revision: z.int32().min(1).optional(),
    /** UTF-16 units of the text as the case shows it (masked texts are as long as their originals), end exclusive. */
    start: z.int32().min(0),
    end: z.int32().min(1),
    kind: z.enum(SIGNAL_KINDS),
    note,
  })
  .refine((span) => span.end > span.start, { path: ["end"], message: "must lie behind start" });
export type NewMissedSpan = z.input<typeof newMissedSpanSchema>;

export const missedSpanSchema = z.object({
  id: z.uuid(),
  contentId: z.string(),
  revision: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  kind: z.enum(SIGNAL_KINDS),
  /** Its text as anybody may read it, of the same length. */
  masked: z.string(),
  note: z.string(),
  by: staffRefSchema,
  at: time,
});
export type MissedSpanView = z.infer<typeof missedSpanSchema>;

export const caseVerdictsSchema = z.object({ verdicts: z.array(verdictSchema), missed: z.array(missedSpanSchema) });
export type CaseVerdicts = z.infer<typeof caseVerdictsSchema>;
