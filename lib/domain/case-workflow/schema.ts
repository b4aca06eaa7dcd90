import { z } from "zod";

/** Longest sleep of a case: beyond it a snooze would be a way of never deciding. */
export const MAX_SNOOZE_DAYS = 90;

const reason = z
  .string()
  .trim()
  .min(3, "say why, in 3 characters or more")
  .max(2_000, "must have 2,000 characters or fewer");
/** The version that was read; left out, whichever stands. */
const caseVersion = z.int32().min(1).optional();

export const snoozeSchema = z.strictObject({ until: z.iso.datetime({ offset: true }), reason, caseVersion });
export type Snooze = z.infer<typeof snoozeSchema>;

export const escalationSchema = z.strictObject({ reason, caseVersion });
export type Escalation = z.infer<typeof escalationSchema>;

/** null takes the case off whoever had it. */
export const assignmentSchema = z.strictObject({ assigneeId: z.uuid().nullable() });
export type Assignment = z.infer<typeof assignmentSchema>;

export const assigneeSchema = z.object({ id: z.uuid(), name: z.string(), role: z.enum(["moderator", "lead"]) });
export type Assignee = z.infer<typeof assigneeSchema>;
