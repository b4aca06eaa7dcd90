import { z } from "zod";
import { defineRoute, json, jsonBody, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { draftSchema, restoreSchema } from "@/lib/domain/drafts/schema";
import { comparePolicies, getPolicy, listPolicies } from "@/lib/domain/policies/data";
import { comparisonSchema, policySummarySchema, policyVersionSchema } from "@/lib/domain/policies/schema";
import { restorePolicy } from "@/lib/domain/publishing/mutations";
import { policyDataSchema } from "@/lib/policy/policy-data";

const version = z.coerce.number().int().min(1).max(2_147_483_647);
const params = z.object({ version });

export const policies = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/policies",
      operationId: "listPolicies",
      tags: ["Policies"],
      summary: "Published versions of the policy, newest first",
      permission: "policy:read",
      request: { query: z.object(pageQuery) },
      responses: { 200: json(page(policySummarySchema.meta({ id: "PolicySummary" })), "A page of versions") },
    }),
    async (c) => c.json(await listPolicies(c.req.valid("query")), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/policies/compare",
      operationId: "comparePolicies",
      tags: ["Policies"],
      summary: "What changed from one version to another",
      permission: "policy:read",
      request: { query: z.object({ from: version, to: version }) },
      responses: { 200: json(comparisonSchema.meta({ id: "PolicyComparison" }), "The changes, by path") },
    }),
    async (c) => {
      const { from, to } = c.req.valid("query");
      return c.json(await comparePolicies(from, to), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/policies/schema",
      operationId: "getPolicySchema",
      tags: ["Policies"],
      summary: "The JSON Schema of a policy's data",
      permission: "policy:read",
      responses: { 200: json(z.record(z.string(), z.unknown()), "A JSON Schema, draft 2020-12") },
    }),
    (c) => c.json(z.toJSONSchema(policyDataSchema, { io: "input" }) as Record<string, unknown>, 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/policies/{version}",
      operationId: "getPolicy",
      tags: ["Policies"],
      summary: "One published version, whole",
      permission: "policy:read",
      request: { params },
      responses: { 200: json(policyVersionSchema.meta({ id: "PolicyVersion" }), "The version") },
    }),
    async (c) => c.json(await getPolicy(c.req.valid("param").version), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/policies/{version}/restore",
      operationId: "restorePolicy",
      tags: ["Policies"],
      summary: "Roll back: publish an earlier version's rules as the next version",
      description:
        "Where that changes severities or the ladder, it waits for a second lead like any other change. Codes made since are kept, switched off.",
      permission: "policy:publish",
      request: { params, body: jsonBody(restoreSchema, { reason: "Version 3 flags too many proposals" }) },
      responses: {
        200: json(draftSchema.meta({ id: "PolicyDraft" }), "The draft that carries it, published or waiting"),
      },
    }),
    async (c) => c.json(await restorePolicy(c.get("call"), c.req.valid("param").version, c.req.valid("json")), 200),
  );
