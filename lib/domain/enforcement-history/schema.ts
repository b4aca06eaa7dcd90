import { z } from "zod";
import { enforcementFilterSchema } from "@/lib/domain/enforcement/schema";

/** By the time of the decision, by how long it took from the case's opening, by the kind of measure. */
export const ENFORCEMENT_SORTS = ["newest", "oldest", "longest", "shortest", "harshest"] as const;
export type EnforcementSort = (typeof ENFORCEMENT_SORTS)[number];

export const ENFORCEMENT_GROUPINGS = ["account", "decidedBy", "clause", "kind"] as const;
export type EnforcementGrouping = (typeof ENFORCEMENT_GROUPINGS)[number];

/** Days that are counted where no period is asked for, and at most. */
export const GROUPED_DAYS = { standard: 90, most: 366 } as const;

export const enforcementGroupsQuerySchema = enforcementFilterSchema
  .extend({ by: z.enum(ENFORCEMENT_GROUPINGS) })
  .strict();

export const enforcementGroupsSchema = z.object({
  by: z.enum(ENFORCEMENT_GROUPINGS),
  /** The period that was counted, half-open. */
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  groups: z.array(
    z.object({
      /** The account's id, the moderator's, the clause (empty: no flag named one) or the kind of measure. */
      key: z.string(),
      /** Of the account or moderator; null where there is none. */
      name: z.string().nullable(),
      measures: z.number().int(),
      accounts: z.number().int(),
      active: z.number().int(),
      /** Undone in grace or reversed since. */
      takenBack: z.number().int(),
      /** Of measures whose decision an appeal was filed against. */
      appealed: z.number().int(),
    }),
  ),
  /** There are smaller groups that are not shown. */
  more: z.boolean(),
});
export type EnforcementGroups = z.infer<typeof enforcementGroupsSchema>;
