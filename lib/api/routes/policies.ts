import { z } from "zod";
import { defineRoute, json, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { getPolicy, listPolicies } from "@/lib/domain/policies/data";
import { policySummarySchema, policyVersionSchema } from "@/lib/domain/policies/schema";

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
      path: "/policies/{version}",
      operationId: "getPolicy",
      tags: ["Policies"],
      summary: "One published version, whole",
      permission: "policy:read",
      request: { params: z.object({ version: z.coerce.number().int().min(1).max(2_147_483_647) }) },
      responses: { 200: json(policyVersionSchema.meta({ id: "PolicyVersion" }), "The version") },
    }),
    async (c) => c.json(await getPolicy(c.req.valid("param").version), 200),
  );
