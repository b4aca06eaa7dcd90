import { z } from "zod";
import { SIGNAL_KINDS } from "@/lib/detect/types";
import { SURFACES } from "@/lib/policy/types";

/** A preview ends after so long, with what it has read. */
export const PREVIEW_MS = 3_000;
/** Matches shown; the others are counted. */
export const PREVIEW_SHOWN = 50;

export const patternPreviewInputSchema = z.object({
  pattern: z.string().min(1).max(500, "must have 500 characters or fewer"),
  kind: z.enum(SIGNAL_KINDS),
  surfaces: z.array(z.enum(SURFACES)).min(1).optional(),
  /** How many of the newest stored contents to try it on. */
  contents: z.number().int().min(1).max(10_000).default(2_000),
});
export type PatternPreviewInput = z.input<typeof patternPreviewInputSchema>;

export const patternPreviewSchema = z.object({
  /** Contents read, newest first; fewer than asked for when there are no more or the time was over. */
  read: z.number().int(),
  /** Contents in which it matches. */
  matched: z.number().int(),
  /** The same, where no signal of a detector stands on that stretch yet: what the pattern would add. */
  fresh: z.number().int(),
  /** The time was over before all were read. */
  cut: z.boolean(),
  matches: z.array(
    z.object({
      contentId: z.string(),
      surface: z.enum(SURFACES),
      occurredAt: z.iso.datetime(),
      /** The line around the match, masked as it would be, and where the match stands in it. */
      text: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      fresh: z.boolean(),
    }),
  ),
});
export type PatternPreview = z.infer<typeof patternPreviewSchema>;
