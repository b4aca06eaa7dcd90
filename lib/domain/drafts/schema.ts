import { z } from "zod";

const staffRef = z.object({ id: z.uuid(), name: z.string() });
const time = z.iso.datetime();
const json: z.ZodType<unknown> = z.unknown();

export const DRAFT_STATES = ["editing", "pending_approval", "scheduled", "published", "discarded"] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

const faultSchema = z.object({ path: z.string(), message: z.string() });
const policyChangeSchema = z.object({
  /** `rules[CON-1].score.min` */
  path: z.string(),
  before: json.optional(),
  after: json.optional(),
});

export const draftSummarySchema = z.object({
  id: z.uuid(),
  title: z.string(),
  state: z.enum(DRAFT_STATES),
  /** The version that it changes. */
  baseVersion: z.number().int(),
  /** True while another version has come into force since: compare, then set the base anew. */
  outdated: z.boolean(),
  revision: z.number().int(),
  restores: z.number().int().nullable(),
  shadowSince: time.nullable(),
  createdBy: staffRef.nullable(),
  createdAt: time,
  updatedBy: staffRef.nullable(),
  updatedAt: time,
  reason: z.string(),
  effectiveAt: time.nullable(),
  submittedBy: staffRef.nullable(),
  submittedAt: time.nullable(),
  approvedBy: staffRef.nullable(),
  publishedVersion: z.number().int().nullable(),
});
export type DraftSummary = z.infer<typeof draftSummarySchema>;

export const validationSchema = z.object({
  valid: z.boolean(),
  /** Each fault with the path at which it stands. */
  errors: z.array(faultSchema),
  /** What it changes in its base; empty while it is not valid. */
  changes: z.array(policyChangeSchema),
  /** Paths of the changes that want a second person. */
  secondPersonFor: z.array(z.string()),
});
export type Validation = z.infer<typeof validationSchema>;

export const draftSchema = draftSummarySchema.extend({ data: json, validation: validationSchema });
export type DraftView = z.infer<typeof draftSchema>;

export const newDraftSchema = z.strictObject({
  title: z.string().trim().min(1).max(120),
  /** The published version to begin with; the one in force when absent. */
  from: z.number().int().min(1).max(2_147_483_647).optional(),
});
export type NewDraft = z.infer<typeof newDraftSchema>;

export const draftPatchSchema = z.strictObject({
  /** The revision that was read: a later one is a conflict. */
  revision: z.int32().min(1),
  title: z.string().trim().min(1).max(120).optional(),
  /** May be unfinished: faults are told, not refused. */
  data: z.record(z.string(), json).optional(),
  /** The version in force, once what changed in it was taken over. */
  baseVersion: z.number().int().min(1).max(2_147_483_647).optional(),
});
export type DraftPatch = z.infer<typeof draftPatchSchema>;

const reason = z.string().trim().min(5, "must say why, in at least 5 characters").max(1000);

export const publishSchema = z.strictObject({
  revision: z.int32().min(1),
  reason,
  /** When it shall be in force; at once when absent or past. */
  effectiveAt: z.iso.datetime({ offset: true }).nullish(),
});
export type Publish = z.infer<typeof publishSchema>;

export const revisionSchema = z.strictObject({ revision: z.int32().min(1) });
export const restoreSchema = z.strictObject({ reason });
export const shadowSwitchSchema = z.strictObject({ on: z.boolean() });
