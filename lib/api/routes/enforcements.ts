import { defineRoute, json, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { listEnforcements } from "@/lib/domain/enforcement/data";
import { enforcementFilterSchema, enforcementRowSchema } from "@/lib/domain/enforcement/schema";

export const enforcements = routesOfNoun().openapi(
  defineRoute({
    method: "get",
    path: "/enforcements",
    operationId: "listEnforcements",
    tags: ["Enforcements"],
    summary: "Measures on accounts, newest first",
    description: "Several values of a filter are comma-separated; any one will do. Times are half-open.",
    permission: "enforcement:list",
    request: { query: enforcementFilterSchema.extend(pageQuery).strict() },
    responses: { 200: json(page(enforcementRowSchema.meta({ id: "EnforcementRow" })), "A page of measures") },
  }),
  async (c) => {
    const { cursor, limit, ...filter } = c.req.valid("query");
    const { actor, at } = c.get("call");
    return c.json(await listEnforcements(filter, { cursor, limit, actor, now: at }), 200);
  },
);
