import { z } from "zod";
import { defineRoute, json, routesOfNoun } from "@/lib/api/route";
import { currentHead, getAuditProof, getConsistency, listAuditKeys } from "@/lib/domain/sealing/data";
import {
  auditConsistencySchema,
  auditKeySchema,
  auditProofSchema,
  consistencyQuerySchema,
  currentHeadSchema,
} from "@/lib/domain/sealing/schema";
import { can } from "@/lib/platform/actor";

export const audit = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/audit/head",
      operationId: "getAuditHead",
      tags: ["Audit"],
      summary: "The newest signed head of the trail",
      description:
        "Keep it outside the database: against a kept head a lost tail or a restored older backup is found (`npm run audit:verify -- --head FILE`).",
      permission: ["audit:read_all", "audit:read_case"],
      responses: { 200: json(currentHeadSchema.meta({ id: "AuditHead" }), "The head, and what waits to be sealed") },
    }),
    async (c) => c.json(await currentHead(), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/audit/keys",
      operationId: "listAuditKeys",
      tags: ["Audit"],
      summary: "The public keys that heads are signed with",
      description: "For whoever checks a proof. Each key but the first is endorsed by the one before it.",
      permission: ["audit:read_all", "audit:read_case"],
      responses: { 200: json(z.object({ items: z.array(auditKeySchema.meta({ id: "AuditKey" })) }), "The keys") },
    }),
    async (c) => c.json({ items: await listAuditKeys() }, 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/audit/consistency",
      operationId: "getAuditConsistency",
      tags: ["Audit"],
      summary: "The proof that a later head only added to an earlier one",
      permission: ["audit:read_all", "audit:read_case"],
      request: { query: consistencyQuerySchema.strict() },
      responses: { 200: json(auditConsistencySchema.meta({ id: "AuditConsistency" }), "Both heads and the path") },
      problems: { 404: "There is no head of this size." },
    }),
    async (c) => c.json(await getConsistency(c.req.valid("query")), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/audit-events/{id}/proof",
      operationId: "getAuditProof",
      tags: ["Audit"],
      summary: "The proof that an event is in the trail",
      description:
        "`scripts/verify-proof.mjs` checks it without Docket. With `audit:read_case` alone, events of cases only.",
      permission: ["audit:read_case", "audit:read_all"],
      request: { params: z.object({ id: z.uuid() }) },
      responses: { 200: json(auditProofSchema.meta({ id: "AuditProof" }), "The proof") },
      problems: { 409: "The event is not sealed yet; it will be within seconds." },
    }),
    async (c) => {
      const reader = c.get("call").actor;
      const within = can(reader, "audit:read_all") ? null : { kind: "case" };
      return c.json(await getAuditProof(c.req.valid("param").id, within), 200);
    },
  );
