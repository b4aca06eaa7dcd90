import { z } from "zod";
import { boundedCountSchema, CASE_SORTS, caseFilterSchema } from "@/lib/domain/cases/schema";
import { staffRefSchema } from "@/lib/domain/enforcement/schema";

/** Filters and order as the queue's address carries them. */
const queryShape = caseFilterSchema.extend({ sort: z.enum(CASE_SORTS).optional() }).strict();

/** Kept as it was written, once it is known to be a filter: the address is the view. */
const viewQuerySchema = z.record(z.string().max(40), z.string().max(300)).superRefine((query, context) => {
  const parsed = queryShape.safeParse(query);
  for (const { path, message } of parsed.error?.issues ?? []) {
    context.addIssue({ code: "custom", path: path.map(String), message });
  }
});

const fields = {
  name: z.string().trim().min(1, "needs a name").max(60, "must have 60 characters or fewer"),
  shared: z.boolean(),
  query: viewQuerySchema,
};
export const newSavedViewSchema = z.strictObject({ ...fields, shared: fields.shared.default(false) });
export type NewSavedView = z.input<typeof newSavedViewSchema>;

// Without the default: what is not named stays as it is.
export const savedViewChangeSchema = z.strictObject(fields).partial();
export type SavedViewChange = z.infer<typeof savedViewChangeSchema>;

export const savedViewSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  shared: z.boolean(),
  query: z.record(z.string(), z.string()),
  owner: staffRefSchema,
  /** Whether the reader may change or remove it. */
  editable: z.boolean(),
});
export type SavedView = z.infer<typeof savedViewSchema>;

/** By the view's name or the saved view's id. */
export const viewCountsSchema = z.object({ counts: z.record(z.string(), boundedCountSchema) });
export type ViewCounts = z.infer<typeof viewCountsSchema>["counts"];
