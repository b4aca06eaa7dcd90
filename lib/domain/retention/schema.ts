import { z } from "zod";

export const RETENTION_CLASSES = [
  "content",
  "signals",
  "contacts",
  "evidence",
  "reports",
  "notes",
  "reveals",
  "exports",
  "messages",
  "appeals",
  "notices",
  "sessions",
  "audit_addresses",
] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** Days by default (null: for good) and at least: what an appeal may still need must not go before. */
export const RETENTION_LIMITS: Record<RetentionClass, { byDefault: number | null; least: number }> = {
  content: { byDefault: null, least: 30 },
  signals: { byDefault: null, least: 30 },
  contacts: { byDefault: null, least: 30 },
  evidence: { byDefault: null, least: 200 },
  reports: { byDefault: null, least: 30 },
  notes: { byDefault: null, least: 30 },
  reveals: { byDefault: null, least: 90 },
  exports: { byDefault: 90, least: 1 },
  messages: { byDefault: null, least: 30 },
  appeals: { byDefault: null, least: 200 },
  notices: { byDefault: null, least: 200 },
  sessions: { byDefault: 30, least: 1 },
  audit_addresses: { byDefault: 90, least: 1 },
};

/** What the code itself holds to; shown beside the clocks so that the list is whole. */
export const FIXED_CLOCKS = { event_receipts: 30, pending_events: 30, idempotency_keys: 1 } as const;

/** A clock that was changed begins to count this much later, so that a slip can be taken back. */
export const START_HOURS = 24;

const boundedCount = z.object({ count: z.number().int(), atLeast: z.boolean() });

export const retentionClockSchema = z.object({
  class: z.enum(RETENTION_CLASSES),
  days: z.number().int().nullable().meta({ description: "Null: for good." }),
  byDefault: z.number().int().nullable(),
  least: z.number().int(),
  startsAt: z.iso
    .datetime()
    .nullable()
    .meta({ description: "Nothing is removed by this clock before; null: it runs." }),
  setBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  setAt: z.iso.datetime().nullable(),
  due: boundedCount.meta({ description: "What would go now, counted to 10,000." }),
});
export type RetentionClock = z.infer<typeof retentionClockSchema>;

export const retentionSchema = z.object({
  clocks: z.array(retentionClockSchema),
  fixed: z.array(z.object({ class: z.string(), days: z.number().int() })),
  heldAccounts: z.number().int(),
});
export type Retention = z.infer<typeof retentionSchema>;

export const retentionPreviewSchema = z.object({
  class: z.enum(RETENTION_CLASSES),
  days: z.number().int(),
  due: boundedCount,
});
export const retentionPreviewQuerySchema = z.object({
  class: z.enum(RETENTION_CLASSES),
  days: z.coerce.number().int().min(1).max(36_500),
});
export const newClockSchema = z.object({ days: z.number().int().min(1).max(36_500).nullable() });
