import { z } from "zod";
import { defineRoute, json, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { enforcementFilterSchema, enforcementRowSchema } from "@/lib/domain/enforcement/schema";
import { groupEnforcements, listEnforcements } from "@/lib/domain/enforcement-history/data";
import {
  ENFORCEMENT_SORTS,
  enforcementGroupsQuerySchema,
  enforcementGroupsSchema,
} from "@/lib/domain/enforcement-history/schema";

export const enforcements = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/enforcements",
      operationId: "listEnforcements",
      tags: ["Enforcements"],
      summary: "Measures on accounts, newest first unless another order is asked for",
      description:
        "Several values of a filter are comma-separated; any one will do. Times are half-open. `longest` and `shortest` are the time from the case's opening to the decision, `harshest` goes from suspensions to warnings. A cursor belongs to its order.",
      permission: "enforcement:list",
      request: {
        query: enforcementFilterSchema.extend({ sort: z.enum(ENFORCEMENT_SORTS).optional(), ...pageQuery }).strict(),
      },
      responses: { 200: json(page(enforcementRowSchema.meta({ id: "EnforcementRow" })), "A page of measures") },
    }),
    async (c) => {
      const { cursor, limit, sort, ...filter } = c.req.valid("query");
      const { actor, at } = c.get("call");
      return c.json(await listEnforcements(filter, { cursor, limit, sort, actor, now: at }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/enforcements/groups",
      operationId: "groupEnforcements",
      tags: ["Enforcements"],
      summary: "Measures counted by account, moderator, clause or kind",
      description:
        "The filters of the list. Without a period the last 90 days are counted, 366 at most; the 200 largest groups are given. By moderator for leads only.",
      permission: "enforcement:list",
      request: { query: enforcementGroupsQuerySchema },
      responses: { 200: json(enforcementGroupsSchema.meta({ id: "EnforcementGroups" }), "The groups, largest first") },
    }),
    async (c) => {
      const { actor, at } = c.get("call");
      return c.json(await groupEnforcements(c.req.valid("query"), actor, at), 200);
    },
  );
