import { z } from "zod";

/** Longest period that a draft is held against, in days. */
export const MAX_BACKTEST_DAYS = 366;

export const newBacktestSchema = z.strictObject({
  /** By the time at which the desk received the content, half-open. */
  since: z.iso.datetime({ offset: true }),
  until: z.iso.datetime({ offset: true }),
});
export type NewBacktest = z.infer<typeof newBacktestSchema>;

export const exampleSchema = z.object({
  /** The marketplace's id. */
  contentId: z.string(),
  accountId: z.string(),
  surface: z.string(),
  phase: z.string(),
  /** Around the evidence, contact values masked; null once the content is gone. */
  text: z.string().nullable(),
  live: z.array(z.string()),
  draft: z.array(z.string()),
});
export type Example = z.infer<typeof exampleSchema>;

const counted = z.object({ violation: z.string(), phase: z.string(), opened: z.number(), closed: z.number() });

export const backtestResultSchema = z.object({
  /** Subjects that would be a case: under the live policy, under the draft. */
  liveCases: z.number().int(),
  draftCases: z.number().int(),
  opened: z.number().int(),
  closed: z.number().int(),
  /** A case under both, for other violations. */
  changed: z.number().int(),
  byViolation: z.array(counted),
  workload: z.object({
    days: z.number(),
    /** Cases a day more (or fewer, negative). */
    casesPerDay: z.number(),
    /** Median minutes from first claim to decision of the newest decided cases; null below 30 of them. */
    minutesPerCase: z.number().nullable(),
    sample: z.number().int(),
    hoursPerDay: z.number().nullable(),
  }),
});
export type BacktestResult = z.infer<typeof backtestResultSchema>;

export const backtestSchema = z.object({
  id: z.uuid(),
  draftId: z.uuid(),
  draftRevision: z.number().int(),
  baseVersion: z.number().int(),
  since: z.iso.datetime(),
  until: z.iso.datetime(),
  state: z.enum(["waiting", "running", "done", "failed", "cancelled"]),
  /** Contents with a signal, judged so far and in all. */
  progress: z.object({ contents: z.number().int(), of: z.number().int().nullable() }),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  problem: z.string().nullable(),
  result: backtestResultSchema.nullable(),
});
export type BacktestView = z.infer<typeof backtestSchema>;

/** A few of each, chosen over all accounts, the newest first. */
export const backtestDetailSchema = backtestSchema.extend({
  examples: z.object({
    opened: z.array(exampleSchema),
    closed: z.array(exampleSchema),
    changed: z.array(exampleSchema),
  }),
});
export type BacktestDetail = z.infer<typeof backtestDetailSchema>;
