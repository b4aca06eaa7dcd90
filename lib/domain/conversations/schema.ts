import { z } from "zod";
import { SIGNAL_KINDS } from "@/lib/detect/types";
import { CASE_STATUSES } from "@/lib/domain/cases/schema";
import { FILE_KINDS, READING_REASONS, READING_STATES } from "@/lib/domain/readings/schema";
import { PHASES, SURFACES } from "@/lib/policy/types";

const time = z.iso.datetime();
const params = z.record(z.string(), z.union([z.string(), z.number()]));

const reasonSchema = z.object({ code: z.string(), weight: z.number(), params: params.optional() });

export const signalViewSchema = z.object({
  id: z.uuid(),
  kind: z.enum(SIGNAL_KINDS),
  /** UTF-16 units of the text shown, end exclusive; `contentId` is the marketplace's. */
  spans: z.array(
    z.object({
      contentId: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      /** What the span reads as once its disguise is undone, masked like the value. */
      decoded: z.string().nullable(),
      /** The disguise piece by piece, where the detector tells it so. */
      parts: z.array(z.object({ start: z.number().int(), end: z.number().int(), decoded: z.string() })),
      /** Of text read from a file: its page, and left, top, width and height as shares of it. */
      page: z.number().int().nullable(),
      box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
    }),
  ),
  /** Masked; null for a request, which has no value. */
  value: z.string().nullable(),
  score: z.number(),
  reasons: z.array(reasonSchema),
  obfuscations: z.array(z.string()),
  script: z.string().nullable(),
  detector: z.object({ name: z.string(), version: z.string() }),
  /** The standing flag of this case that rests on it, if any. */
  flag: z
    .object({
      id: z.uuid(),
      violation: z.string().nullable(),
      rule: z.string().nullable(),
      clause: z.string().nullable(),
    })
    .nullable(),
  /**
   * Where it counts: `flagged` in this case, in `other_case`, or nowhere, because it was `allowed` when written or too
   * `weak` for any rule, by the policy that judged it; `none`: it counts nowhere for another reason, such as a flag taken
   * back, or because nobody judged it yet.
   */
  standing: z.discriminatedUnion("kind", [
    z.object({ kind: z.enum(["flagged", "allowed", "weak", "none"]) }),
    z.object({
      kind: z.literal("other_case"),
      caseId: z.uuid(),
      caseNumber: z.number().int(),
      status: z.enum(CASE_STATUSES),
    }),
  ]),
});
export type SignalStanding = SignalView["standing"];
export type SignalView = z.infer<typeof signalViewSchema>;

/** What came of reading a file. */
const readingSchema = z.object({
  /** By its bytes, whatever its name says. */
  kind: z.enum(FILE_KINDS).nullable(),
  /** Why it was not read, or not wholly; null: read to its end. */
  reason: z.enum(READING_REASONS).nullable(),
  pages: z.number().int().nullable(),
});

export const contentViewSchema = z.object({
  /** The marketplace's own id. */
  id: z.string(),
  authorId: z.string(),
  counterpartId: z.string().nullable(),
  parentId: z.string().nullable(),
  surface: z.enum(SURFACES),
  phase: z.enum(PHASES),
  occurredAt: time,
  /** Masked. Of flagged content the text as it was judged, whatever became of it since. */
  text: z.string(),
  revision: z.number().int(),
  flagged: z.boolean(),
  /** `evidence`: the copy in the case; `content`: the content as it stands. */
  source: z.enum(["evidence", "content"]),
  /** `edited`: another revision stands now; `deleted`: its author took it back; `gone`: past its retention. */
  state: z.enum(["current", "edited", "deleted", "gone"]),
  /** False: not looked at by detection yet; its text is hidden whole. */
  judged: z.boolean(),
  signals: z.array(signalViewSchema),
  /** Why a stretch that names a channel or a payment was left alone: `refusal`, `warning`, `work_topic`, ... */
  stances: z.array(z.object({ start: z.number().int(), end: z.number().int(), stance: z.string() })),
  attachments: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      mediaType: z.string(),
      size: z.number().int().nullable(),
      /** The file has come, and how far reading it is. */
      state: z.enum(["awaited", ...READING_STATES]),
      reading: readingSchema.nullable(),
    }),
  ),
  /** Of surface `attachment`: the file that the text was read from; null where the marketplace sent the text. */
  file: readingSchema
    .extend({
      id: z.string(),
      name: z.string(),
      /** Where in the text each page begins and ends. */
      pageSpans: z.array(z.object({ page: z.number().int(), start: z.number().int(), end: z.number().int() })),
      /** Pages that can be shown as a picture: `GET /attachments/{id}/pages/{page}`. */
      pictures: z.array(z.number().int()),
    })
    .nullable(),
  /** Other revisions of it that were flagged too, oldest first. */
  otherRevisions: z.array(
    z.object({ revision: z.number().int(), text: z.string(), signals: z.array(signalViewSchema) }),
  ),
  /** Pass as `before` or `after` to page on from here. */
  position: z.string(),
  /** True where content between the one shown before and this one is left out. */
  gapBefore: z.boolean(),
});
export type ContentView = z.infer<typeof contentViewSchema>;

/** `before` and `after` say whether there is more each way. */
export const contentPageSchema = z.object({
  items: z.array(contentViewSchema),
  hasBefore: z.boolean(),
  hasAfter: z.boolean(),
});
export type ContentPage = z.infer<typeof contentPageSchema>;

export const contentPageQuerySchema = z.object({
  before: z.string().max(1000).optional(),
  after: z.string().max(1000).optional(),
  /** The marketplace's id of a content: it and what stands around it. */
  around: z.string().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ContentPageQuery = z.output<typeof contentPageQuerySchema>;
