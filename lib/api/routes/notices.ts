import { z } from "zod";
import { defineRoute, json, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { listNotices } from "@/lib/domain/notices/data";
import { noticeSchema } from "@/lib/domain/notices/schema";

export const notices = routesOfNoun().openapi(
  defineRoute({
    method: "get",
    path: "/accounts/{id}/notices",
    operationId: "listNotices",
    tags: ["Accounts"],
    summary: "What an account was told, newest first",
    description: "As the one decided on, as a reporter, and as somebody whom a fraudster wrote to; as it was sent.",
    permission: "account:read",
    request: { params: z.object({ id: z.string().min(1).max(200) }), query: z.object(pageQuery) },
    responses: { 200: json(page(noticeSchema.meta({ id: "Notice" })), "A page of notices") },
  }),
  async (c) => c.json(await listNotices(c.req.valid("param").id, c.req.valid("query")), 200),
);
