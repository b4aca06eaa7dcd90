import { z } from "zod";

const NOTICE_KINDS = ["account", "reporter", "safety"] as const;

/** What somebody was told of a decision, as it was sent. */
export const noticeSchema = z.object({
  id: z.uuid(),
  kind: z.enum(NOTICE_KINDS),
  /** Whom it was for; the marketplace's own id. */
  accountId: z.string(),
  caseId: z.uuid(),
  caseNumber: z.number().int(),
  decisionId: z.uuid(),
  /** The notice that this one takes back. */
  correctsId: z.uuid().nullable(),
  language: z.string(),
  template: z.string(),
  subject: z.string(),
  body: z.string(),
  writtenAt: z.iso.datetime(),
});
export type NoticeView = z.infer<typeof noticeSchema>;
