import { z } from "zod";
import { defineRoute, json, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { groupDecisions, listDecisions } from "@/lib/domain/decision-history/data";
import {
  DECISION_SORTS,
  decisionFilterSchema,
  decisionGroupsQuerySchema,
  decisionGroupsSchema,
  decisionRowSchema,
} from "@/lib/domain/decision-history/schema";

export const decisionHistory = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/decisions",
      operationId: "listDecisions",
      tags: ["Decisions"],
      summary: "Decisions, with measures or without, newest first unless another order is asked for",
      description:
        "Several values of a filter are comma-separated; any one will do. `measure=none` is for those that imposed nothing. Times are half-open. `longest` and `shortest` are the time from the case's opening to the decision, `gravest` goes by the level of the gravest flag that stood then, newest first within it. A cursor belongs to its order.",
      permission: "enforcement:list",
      request: {
        query: decisionFilterSchema.extend({ sort: z.enum(DECISION_SORTS).optional(), ...pageQuery }).strict(),
      },
      responses: { 200: json(page(decisionRowSchema.meta({ id: "DecisionRow" })), "A page of decisions") },
    }),
    async (c) => {
      const { cursor, limit, sort, ...filter } = c.req.valid("query");
      const { actor, at } = c.get("call");
      return c.json(await listDecisions(filter, { cursor, limit, sort, actor, now: at }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/decisions/groups",
      operationId: "groupDecisions",
      tags: ["Decisions"],
      summary: "Decisions counted by account, moderator, clause, outcome or reason",
      description:
        "The filters of the list. Without a period the last 90 days are counted, 366 at most; the 200 largest groups are given. By moderator for leads only.",
      permission: "enforcement:list",
      request: { query: decisionGroupsQuerySchema },
      responses: { 200: json(decisionGroupsSchema.meta({ id: "DecisionGroups" }), "The groups, largest first") },
    }),
    async (c) => {
      const { actor, at } = c.get("call");
      return c.json(await groupDecisions(c.req.valid("query"), actor, at), 200);
    },
  );
