import { z } from "zod";
import { boundedCountSchema, CASE_STATUSES, claimSchema } from "@/lib/domain/cases/schema";
import { staffRefSchema } from "@/lib/domain/enforcement/schema";

/** One thing that happened to a case; `type` is the audit event's, `by` null where no member of staff did it. */
const newsSchema = z.object({ type: z.string(), by: staffRefSchema.nullable(), at: z.iso.datetime() });

/** A case that something happened to, as it stands after all of it. No text and no contact value. */
const changedCaseSchema = z.object({
  id: z.uuid(),
  status: z.enum(CASE_STATUSES),
  version: z.number().int(),
  claim: claimSchema.nullable(),
  news: z.array(newsSchema),
});
export type ChangedCase = z.infer<typeof changedCaseSchema>;

/**
 * The events of the stream, by name. `hello` comes first: `resumed` says that nothing was missed since the last event
 * seen, else lists must be read again. `reset` says the same later on. `beat` comes while the desk's news can be read.
 */
const streamEventSchemas = {
  hello: z.object({ resumed: z.boolean() }),
  cases: z.object({ cases: z.array(changedCaseSchema) }),
  counts: z.object({ views: z.record(z.string(), boundedCountSchema) }),
  reset: z.object({}),
  beat: z.object({ at: z.iso.datetime() }),
} as const;
export type StreamEventName = keyof typeof streamEventSchemas;
export type StreamEvents = { [Name in StreamEventName]: z.infer<(typeof streamEventSchemas)[Name]> };
