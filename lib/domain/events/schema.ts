import { z } from "zod";
import { SCAM_SCRIPTS, SIGNAL_KINDS } from "@/lib/detect/types";
import { storable } from "@/lib/platform/storable";
import { MINUTE_MS } from "@/lib/platform/time";
import { ACCOUNT_KINDS, CONTRACT_STATUSES, EXCEPTION_KINDS, SURFACES, VIOLATIONS } from "@/lib/policy/types";

export const MAX_EVENTS = 1_000;
/** UTF-16 units, as JavaScript counts them and as spans point. */
const MAX_TEXT = 100_000;
/** Decoded bytes of an attachment carried inside an event. */
const MAX_INLINE_BYTES = 1024 * 1024;
export const MAX_AHEAD_MS = 5 * MINUTE_MS;

const words = () => z.string().overwrite(storable);

/** Ids are the marketplace's own. Control characters are kept out: ours mark what no marketplace can name. */
const id = words()
  .min(1, "must not be empty")
  .max(200, "must have 200 characters or fewer")
  .regex(/^\P{Cc}+$/u, "must hold no control characters");

const time = z.iso
  .datetime({ offset: true, error: "must be an ISO 8601 time with a zone, such as 2026-11-21T09:30:00Z" })
  .transform((text) => new Date(text))
  .refine((at) => at.getTime() >= 0, "must not lie before 1970");

const optional = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);

/** Left out: keeps what is known. Null: known to be empty. */
const kept = <T extends z.ZodType>(type: T) => type.nullable().optional();

const exceptions = z
  .array(
    z
      .object({ kind: z.enum(EXCEPTION_KINDS), from: optional(time), until: optional(time) })
      .refine(({ from, until }) => !from || !until || from <= until, {
        path: ["until"],
        message: "must not lie before from",
      }),
  )
  .max(100, "must have 100 entries or fewer");
export type ExceptionInput = z.output<typeof exceptions>[number];

const ACCOUNT_STATUSES = ["active", "restricted", "suspended", "closed"] as const;

const account = z.object({
  id,
  kind: z.enum(ACCOUNT_KINDS),
  displayName: kept(words().max(500, "must have 500 characters or fewer")),
  badges: kept(z.array(words().min(1).max(100)).max(100)),
  status: kept(z.enum(ACCOUNT_STATUSES)),
  plan: kept(words().max(100)),
  country: kept(words().max(100)),
  agencyId: kept(id),
  createdAt: kept(time),
  paymentVerified: kept(z.boolean()),
  identityVerified: kept(z.boolean()),
  deviceHashes: kept(z.array(words().min(1).max(200)).max(100)),
});
export type AccountInput = z.output<typeof account>;

const contract = z
  .object({
    id,
    clientId: id,
    freelancerId: id,
    conversationId: kept(id),
    status: z.enum(CONTRACT_STATUSES),
    value: kept(
      z.object({
        amount: z.number().min(0).max(999_999_999_999, "must be 999,999,999,999 or less"),
        currency: z.string().regex(/^[A-Za-z]{3}$/, "must be a three-letter currency code"),
      }),
    ),
    exceptions: kept(exceptions),
  })
  .refine(({ clientId, freelancerId }) => clientId !== freelancerId, {
    path: ["freelancerId"],
    message: "must not be the client",
  });
export type ContractInput = z.output<typeof contract>;

const relationship = z
  .object({ clientId: id, freelancerId: id, exceptions })
  .refine(({ clientId, freelancerId }) => clientId !== freelancerId, {
    path: ["freelancerId"],
    message: "must not be the client",
  });

const text = words().max(
  MAX_TEXT,
  `must have ${MAX_TEXT.toLocaleString("en")} characters or fewer; send longer text in parts`,
);

const attachment = z.object({
  id,
  name: words().min(1).max(255, "must have 255 characters or fewer"),
  mediaType: z
    .string()
    .max(127)
    .regex(/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/, "must look like image/png"),
  data: optional(
    z
      .base64("must be base64")
      .max(Math.ceil(MAX_INLINE_BYTES / 3) * 4, "must have 1 MB or less; send larger files with PUT /attachments/{id}"),
  ),
});
export type AttachmentInput = z.output<typeof attachment>;

const content = z.object({
  id,
  surface: z.enum(SURFACES),
  authorId: id,
  counterpartId: optional(id),
  conversationId: optional(id),
  parentId: optional(id),
  text,
  attachments: z
    .array(attachment)
    .max(50, "must have 50 entries or fewer")
    .nullish()
    .transform((list) => list ?? []),
});
export type ContentInput = z.output<typeof content>;

/** What stays as it was created may be left out of an edit. */
const edit = content.pick({ id: true, text: true, attachments: true });

const report = z.object({
  id,
  reporterId: optional(id),
  accountId: id,
  contentId: optional(id),
  category: z.enum([...VIOLATIONS, "other"]),
  note: words()
    .max(5_000, "must have 5,000 characters or fewer")
    .nullish()
    .transform((value) => value ?? ""),
});

/** Codes and numbers only: reasons are shown to people who may not see the value. */
const reasonCode = z.string().regex(/^[A-Za-z][\w.:-]{0,63}$/, "must be a code");
const reason = z.union([
  reasonCode.transform((code) => ({ code, weight: 0, params: {} })),
  z.object({
    code: reasonCode,
    weight: z
      .number()
      .nullish()
      .transform((value) => value ?? 0),
    params: z
      .record(reasonCode, z.union([z.number().min(-1e6).max(1e6), z.string().regex(/^[A-Za-z][A-Za-z_-]{0,39}$/)]))
      .nullish()
      .transform((value) => value ?? {}),
  }),
]);

const signal = z
  .object({
    contentId: id,
    detector: z.object({ name: reasonCode, version: z.string().regex(/^[\w.+-]{1,64}$/, "must be a version") }),
    kind: z.enum(SIGNAL_KINDS),
    start: optional(z.int().min(0)),
    end: optional(z.int().min(0)),
    value: optional(words().min(1).max(500)),
    score: z.number().min(0).max(1),
    script: optional(z.enum(SCAM_SCRIPTS)),
    reasons: z
      .array(reason)
      .max(50)
      .nullish()
      .transform((list) => list ?? []),
  })
  .refine(({ start, end }) => (start === null) === (end === null), {
    path: ["end"],
    message: "start and end come together",
  })
  .refine(({ start, end }) => start === null || end === null || start < end, {
    path: ["end"],
    message: "must lie behind start",
  });

const envelope = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.object({ id, type: z.literal(type), occurredAt: time, data });

/** One event of the marketplace, by `type`. */
export const eventSchema = z.discriminatedUnion(
  "type",
  [
    envelope("account.upserted", z.object({ account })),
    envelope("contract.upserted", z.object({ contract })),
    envelope("relationship.upserted", z.object({ relationship })),
    envelope("content.created", z.object({ content })),
    envelope("content.edited", z.object({ content: edit })),
    envelope("content.deleted", z.object({ contentId: id })),
    envelope("report.filed", z.object({ report })),
    envelope("signal.raised", z.object({ signal })),
  ],
  {
    error: (issue) =>
      issue.code === "invalid_union"
        ? "must be one of account.upserted, contract.upserted, relationship.upserted, content.created, content.edited, content.deleted, report.filed, signal.raised"
        : undefined,
  },
);
export type MarketplaceEvent = z.output<typeof eventSchema>;
export type EventType = MarketplaceEvent["type"];
export type EventOf<Type extends EventType> = Extract<MarketplaceEvent, { type: Type }> & { index: number };

/** The shape for the API's document: each event is checked by itself, so that a bad one loses only itself. */
export const rejectionSchema = z.object({
  index: z.number().int(),
  id: z.string().nullable(),
  code: z.enum(["invalid_event", "time_ahead", "span_outside_text"]),
  detail: z.string(),
});
export type Rejection = z.infer<typeof rejectionSchema>;

export const ingestResultSchema = z.object({
  accepted: z.number().int(),
  duplicates: z.number().int(),
  rejected: z.array(rejectionSchema),
});
export type IngestResult = z.infer<typeof ingestResultSchema>;
