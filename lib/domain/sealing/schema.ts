import { z } from "zod";

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const hash = hex(32).meta({ description: "SHA-256, hex." });

/** A signed head: the first `size` events of the trail `log` are those whose tree has this `root`. */
export const auditHeadSchema = z.object({
  log: z.uuid(),
  size: z.number().int().min(1),
  root: hash,
  sealedAt: z.iso.datetime(),
  keyId: hex(8),
  publicKey: hex(32).meta({ description: "Ed25519, hex." }),
  signature: hex(64).meta({
    description: "Over `docket-audit-head/v1`, log, size, root and sealedAt, each followed by a line feed.",
  }),
});
export type AuditHead = z.infer<typeof auditHeadSchema>;

export const currentHeadSchema = z.object({
  head: auditHeadSchema.nullable().meta({ description: "Null until the first event is sealed." }),
  unsealed: z.object({
    count: z.number().int(),
    atLeast: z.boolean().meta({ description: "There are more than counted." }),
    oldestAt: z.iso.datetime().nullable(),
  }),
});
export type CurrentHead = z.infer<typeof currentHeadSchema>;

export const auditProofSchema = z.object({
  eventId: z.uuid(),
  position: z.number().int().meta({ description: "Its place in the trail, counted from 0." }),
  canonical: z.string().meta({ description: "The event as it is hashed: behind a byte 0x00, in UTF-8." }),
  leafHash: hash,
  path: z.array(hash).meta({ description: "From the leaf upwards (RFC 6962, section 2.1.1)." }),
  head: auditHeadSchema,
});
export type AuditProof = z.infer<typeof auditProofSchema>;

export const consistencyQuerySchema = z.object({
  from: z.coerce.number().int().min(1).meta({ description: "Size of the earlier head." }),
  to: z.coerce.number().int().min(1).optional().meta({ description: "Size of the later one; the newest otherwise." }),
});

export const auditConsistencySchema = z.object({
  from: auditHeadSchema,
  to: auditHeadSchema,
  path: z.array(hash).meta({ description: "RFC 6962, section 2.1.2." }),
});
export type AuditConsistency = z.infer<typeof auditConsistencySchema>;

export const auditKeySchema = z.object({
  id: z.string(),
  publicKey: hex(32),
  fromSize: z.number().int().meta({ description: "How many events were sealed when it was first used." }),
  endorsedBy: z.string().nullable().meta({ description: "The key before it, which signed this one over." }),
  endorsement: hex(64).nullable(),
  createdAt: z.iso.datetime(),
});
export type AuditKeyView = z.infer<typeof auditKeySchema>;
