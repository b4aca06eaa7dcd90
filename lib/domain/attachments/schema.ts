import { z } from "zod";

/** Bytes of one file; beyond it nothing is kept. */
export const MAX_ATTACHMENT_BYTES = 20 * 1024 * 1024;

export const storedAttachmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  sha256: z.string(),
});
export type StoredAttachment = z.infer<typeof storedAttachmentSchema>;
