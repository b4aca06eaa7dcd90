import { z } from "zod";
import { defineRoute, json, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { countApprovals, listApprovals } from "@/lib/domain/approvals/data";
import { approvalRowSchema, waitingCountSchema } from "@/lib/domain/approvals/schema";

export const approvals = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/approvals",
      operationId: "listApprovals",
      tags: ["Decisions"],
      summary: "Decisions that wait for a second person",
      description: "By their due time, earliest first. Answer them with `/decisions/{id}/approve` or `/reject`.",
      permission: "decision:approve",
      request: { query: z.object(pageQuery).strict() },
      responses: { 200: json(page(approvalRowSchema.meta({ id: "ApprovalRow" })), "A page of decisions") },
    }),
    async (c) => {
      const { actor, at } = c.get("call");
      return c.json(await listApprovals({ ...c.req.valid("query"), actor, now: at }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/approvals/count",
      operationId: "countApprovals",
      tags: ["Decisions"],
      summary: "How many decisions wait for a second person",
      description: "Counted to 100 and no further.",
      permission: "decision:approve",
      responses: { 200: json(waitingCountSchema, "The count", { open: 3, overdue: 1 }) },
    }),
    async (c) => c.json(await countApprovals(c.get("call").at), 200),
  );
