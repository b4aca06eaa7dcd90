import { z } from "zod";
import { CASE_STATUSES } from "@/lib/domain/cases/schema";
import { accountRefSchema } from "@/lib/domain/enforcement/schema";
import { MEASURE_KINDS, SURFACES } from "@/lib/policy/types";

/** What can join two accounts. A link is one that leads to a person: a chat, a profile, a booking page. */
export const CONTACT_KINDS = ["phone", "handle", "email", "payment_id", "meeting_link", "url", "device"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];
/** Those that stand in texts. */
export const WRITTEN_KINDS = CONTACT_KINDS.filter((kind) => kind !== "device");

/** An account as it stands among those that it shares a contact with. */
const linkedAccountSchema = accountRefSchema.extend({
  status: z.enum(["active", "restricted", "suspended", "closed"]),
  /** Since when it is suspended by a measure of ours. */
  suspendedSince: z.iso.datetime().nullable(),
  /** The most urgent case that wants a decision. */
  openCase: z
    .object({ id: z.uuid(), number: z.number().int(), status: z.enum(CASE_STATUSES), priority: z.number() })
    .nullable(),
});
export type LinkedAccount = z.infer<typeof linkedAccountSchema>;

const sharedValueSchema = z.object({
  /** Of the contact; for a device a keyed hash. */
  id: z.string(),
  kind: z.enum(CONTACT_KINDS),
  /** Masked. */
  value: z.string(),
  /** How many accounts have it, counted as far as they are read. */
  accounts: z.number().int(),
  /** There are more than were read. */
  atLeast: z.boolean(),
});
export type SharedValue = z.infer<typeof sharedValueSchema>;

/** Accounts (the one asked for first) and the values that join them; an edge says who has what. */
export const accountLinksSchema = z.object({
  accounts: z.array(
    linkedAccountSchema.extend({
      /** 0 the account itself, 1 shares with it, 2 shares with those. */ distance: z.number().int(),
    }),
  ),
  values: z.array(sharedValueSchema),
  /** `weak`: detection was not sure, or it is only a device. */
  edges: z.array(z.object({ accountId: z.string(), valueId: z.string(), weak: z.boolean() })),
  /** There is more than was read: common values and far accounts are cut off. */
  more: z.boolean(),
});
export type AccountLinks = z.infer<typeof accountLinksSchema>;

export const contactLookupSchema = z.strictObject({
  /** As somebody would write it: a number, an address, a user name, a wallet. */
  value: z.string().trim().min(3, "must have 3 characters or more").max(300, "must have 300 characters or fewer"),
  kind: z.enum(CONTACT_KINDS).optional(),
  /** Kept with the lookup, for leads. */
  reason: z.string().trim().min(3, "say why, in 3 characters or more").max(500, "must have 500 characters or fewer"),
});
export type ContactLookup = z.infer<typeof contactLookupSchema>;

const contactMatchSchema = z.object({
  contact: z.object({ id: z.string(), kind: z.enum(CONTACT_KINDS), value: z.string() }),
  accounts: z.array(linkedAccountSchema),
  /** More accounts have it than are named here. */
  more: z.boolean(),
});
export const contactMatchesSchema = z.object({ matches: z.array(contactMatchSchema) });
export type ContactMatches = z.infer<typeof contactMatchesSchema>;

/** What stands beside a case: who else uses its account's contacts, and how the same situation was decided before. */
export const relatedSchema = z.object({
  contacts: z.array(sharedValueSchema.extend({ others: z.array(linkedAccountSchema) })),
  similar: z.object({
    /** Decided in the last so many days, of the same violations, phase and surface. */
    days: z.number().int(),
    /** As many as were looked at. */
    total: z.number().int(),
    atLeast: z.boolean(),
    /** Of these, those whose flagged signals were of the same kinds. */
    sameKinds: z.number().int(),
    /** What they got: the gravest measure of each, or none; those with the same kinds where there are any. */
    got: z.array(
      z.object({ outcome: z.enum([...MEASURE_KINDS, "no_measure", "no_violation"]), count: z.number().int() }),
    ),
    cases: z.array(
      z.object({
        id: z.uuid(),
        number: z.number().int(),
        surface: z.enum(SURFACES),
        decidedAt: z.iso.datetime(),
        outcome: z.enum([...MEASURE_KINDS, "no_measure", "no_violation"]),
        sameKinds: z.boolean(),
      }),
    ),
  }),
  rings: z.array(z.object({ id: z.uuid(), name: z.string(), cases: z.number().int() })),
});
export type Related = z.infer<typeof relatedSchema>;
/** The part of it that a case's page is drawn with. */
export type Shared = Pick<Related, "contacts" | "rings">;
