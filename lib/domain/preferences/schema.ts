import { z } from "zod";
import { LANGUAGES } from "@/lib/platform/language";

/** The queue's columns as somebody arranged them; what is not named keeps its own place and width. */
const queueColumnsSchema = z.strictObject({
  /** First to last. */
  order: z.array(z.string().max(40)).max(40).default([]),
  hidden: z.array(z.string().max(40)).max(40).default([]),
  /** Pixels. */
  widths: z.record(z.string().max(40), z.number().int().min(40).max(900)).default({}),
});
export type QueueColumns = z.infer<typeof queueColumnsSchema>;

/** The address that the queue opens on, as its query carries it; empty: all open cases. */
const queueStartSchema = z.strictObject({ query: z.record(z.string().max(40), z.string().max(300)) });

/** Whether a long stretch of work without a pause is told; unset means yes. */
const breakHintSchema = z.boolean();

/** What the desk is read in; unset means as the browser asks. */
const languageSchema = z.enum(LANGUAGES);

/** How pictures of attachments are first seen; unset: as they are. */
const picturesSchema = z.strictObject({ grey: z.boolean(), blur: z.boolean() });
export type SeenPictures = z.infer<typeof picturesSchema>;

/** What a person may set for themselves, by key. */
export const PREFERENCES = {
  "queue.columns": queueColumnsSchema,
  "queue.start": queueStartSchema,
  "desk.breakHint": breakHintSchema,
  "desk.language": languageSchema,
  "desk.pictures": picturesSchema,
} as const;
export type PreferenceKey = keyof typeof PREFERENCES;
export const PREFERENCE_KEYS = Object.keys(PREFERENCES) as [PreferenceKey, ...PreferenceKey[]];
export const preferencesSchema = z.object(PREFERENCES).partial();
export type Preferences = z.infer<typeof preferencesSchema>;
