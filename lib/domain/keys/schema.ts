import { z } from "zod";
import { SCOPES } from "@/lib/platform/permissions";

export const keySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  /** How it begins, to tell keys apart. */
  prefix: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  createdBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type KeyView = z.infer<typeof keySchema>;

export const newKeySchema = z.strictObject({
  name: z.string().trim().min(1, "Give a name.").max(100),
  scopes: z
    .array(z.enum(SCOPES))
    .min(1, "Give at least one scope.")
    .transform((scopes) => [...new Set(scopes)]),
});
export type NewKey = z.infer<typeof newKeySchema>;

/** The key as made, with the key itself: it is told this once. */
export const createdKeySchema = keySchema.extend({ key: z.string() });
export type CreatedKey = z.infer<typeof createdKeySchema>;
