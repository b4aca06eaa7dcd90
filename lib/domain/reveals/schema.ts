import { z } from "zod";

export const newRevealSchema = z.strictObject({
  caseId: z.uuid(),
  /** Kept with the reveal, for leads. */
  reason: z.string().trim().min(3, "say why, in 3 characters or more").max(500, "must have 500 characters or fewer"),
});
export type NewReveal = z.infer<typeof newRevealSchema>;

/** The signal in plain, from the text as it was judged. */
export const revealedSchema = z.object({
  signalId: z.uuid(),
  /** As the detector read it; null for a request, which has no value. */
  value: z.string().nullable(),
  /** One a span: the text under it, and what it reads as once the disguise is undone. */
  pieces: z.array(
    z.object({
      contentId: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      text: z.string(),
      decoded: z.string().nullable(),
    }),
  ),
});
export type RevealedView = z.infer<typeof revealedSchema>;
