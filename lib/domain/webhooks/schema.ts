import { z } from "zod";

/** Everything that an endpoint may be told of. */
export const MESSAGE_TYPES = [
  "decision.took_effect",
  "decision.reversed",
  "enforcement.activated",
  "enforcement.expired",
  "enforcement.reversed",
  "appeal.filed",
  "appeal.resolved",
  "notice.account",
  "notice.reporter",
  "notice.safety",
  "content.mask_requested",
  "content.mask_lifted",
] as const;

export const MAX_ENDPOINTS = 20;
export const MAX_OVERLAP_HOURS = 168;
const DEFAULT_OVERLAP_HOURS = 24;

const eventTypes = z
  .array(z.enum(MESSAGE_TYPES))
  .max(MESSAGE_TYPES.length)
  .transform((types) => MESSAGE_TYPES.filter((type) => types.includes(type)));

export const webhookSchema = z.object({
  id: z.uuid(),
  url: z.string(),
  description: z.string(),
  /** Empty: everything. */
  eventTypes: z.array(z.string()),
  createdBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  createdAt: z.iso.datetime(),
  disabledAt: z.iso.datetime().nullable(),
  /** `admin`, or `gone`: the endpoint answered 410. */
  disabledReason: z.string().nullable(),
  /** Those that sign now, newest first; `retiresAt` is null for the current one. */
  secrets: z.array(z.object({ id: z.uuid(), createdAt: z.iso.datetime(), retiresAt: z.iso.datetime().nullable() })),
  /** Counted to 1,000 at most. */
  pending: z.number().int(),
  dead: z.number().int(),
  lastDeliveredAt: z.iso.datetime().nullable(),
});
export type WebhookView = z.infer<typeof webhookSchema>;

const url = z
  .string()
  .trim()
  .max(2_000)
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), "must be an https:// address");
const description = z.string().trim().max(200);

export const newWebhookSchema = z.strictObject({
  url,
  description: description.default(""),
  /** Leave it out, or empty, for everything. */
  eventTypes: eventTypes.default([]),
});
export type NewWebhook = z.output<typeof newWebhookSchema>;

export const webhookChangeSchema = z
  .strictObject({
    url: url.optional(),
    description: description.optional(),
    eventTypes: eventTypes.optional(),
    enabled: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, "name something to change");
export type WebhookChange = z.output<typeof webhookChangeSchema>;

export const rotationSchema = z.strictObject({
  /** How long the old secrets go on signing beside the new one. */
  overlapHours: z.number().int().min(0).max(MAX_OVERLAP_HOURS).default(DEFAULT_OVERLAP_HOURS),
});
export type Rotation = z.output<typeof rotationSchema>;

/** With the secret itself, which is told this once. */
export const webhookSecretSchema = webhookSchema.extend({ secret: z.string() });
export type WebhookWithSecret = z.infer<typeof webhookSecretSchema>;

/** What came of one request to an endpoint. */
export const trialSchema = z.object({
  /** `delivered`, `refused` (another status than 2xx) or the name of what went wrong. */
  result: z.string(),
  status: z.number().int().nullable(),
  ms: z.number().int(),
  /** The beginning of the answer. */
  body: z.string(),
});
export type Trial = z.infer<typeof trialSchema>;
