import { z } from "zod";
import { defineRoute, json, pageQuery, routesOfNoun } from "@/lib/api/route";
import { findAccounts, getAccountView } from "@/lib/domain/accounts/data";
import {
  accountFindingsSchema,
  accountSearchSchema,
  accountViewSchema,
  timelineFilterSchema,
  timelinePageSchema,
} from "@/lib/domain/accounts/schema";
import { getAccountTimeline } from "@/lib/domain/timeline/data";

const params = z.object({ id: z.string().min(1).max(200).meta({ description: "The marketplace's id." }) });

export const accounts = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/accounts",
      operationId: "findAccounts",
      tags: ["Accounts"],
      summary: "Find accounts by name or id",
      description: "Those whose name holds words that begin so, each of them, or whose id begins so.",
      permission: "account:read",
      request: { query: accountSearchSchema },
      responses: {
        200: json(accountFindingsSchema.meta({ id: "AccountFindings" }), "The accounts, the very id first"),
      },
    }),
    async (c) => {
      const { q, limit } = c.req.valid("query");
      return c.json({ items: await findAccounts(q, limit) }, 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/accounts/{id}",
      operationId: "getAccount",
      tags: ["Accounts"],
      summary: "An account as the desk knows it",
      description: "What the marketplace reported, what active enforcements take from it, and its past here.",
      permission: "account:read",
      request: { params },
      responses: { 200: json(accountViewSchema.meta({ id: "Account" }), "The account") },
    }),
    async (c) => {
      const { actor, at } = c.get("call");
      return c.json(await getAccountView(actor, c.req.valid("param").id, at), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/accounts/{id}/timeline",
      operationId: "getAccountTimeline",
      tags: ["Accounts"],
      summary: "What happened with an account, newest first",
      description: "Texts and values are masked. `kinds` is comma-separated.",
      permission: "account:read",
      request: { params, query: timelineFilterSchema.extend(pageQuery).strict() },
      responses: { 200: json(timelinePageSchema.meta({ id: "Timeline" }), "A page of entries") },
    }),
    async (c) => {
      const { cursor, limit, kinds } = c.req.valid("query");
      return c.json(await getAccountTimeline(c.req.valid("param").id, { before: cursor, limit, kinds }), 200);
    },
  );
