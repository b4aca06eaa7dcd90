import { defineRoute, json, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { listAuditEvents } from "@/lib/domain/audit/data";
import { readableAudit } from "@/lib/domain/audit/rules";
import { auditEventSchema, auditFilterSchema } from "@/lib/domain/audit/schema";

export const auditEvents = routesOfNoun().openapi(
  defineRoute({
    method: "get",
    path: "/audit-events",
    operationId: "listAuditEvents",
    tags: ["Audit"],
    summary: "What happened, newest first",
    description:
      "`subject` is `kind:id` or a bare id; times are half-open. With `audit:read_case` alone, only `subject=case:<id>`.",
    permission: ["audit:read_case", "audit:read_all"],
    request: { query: auditFilterSchema.extend(pageQuery).strict() },
    responses: { 200: json(page(auditEventSchema.meta({ id: "AuditEvent" })), "A page of events") },
  }),
  async (c) => {
    const { cursor, limit, ...filter } = c.req.valid("query");
    return c.json(await listAuditEvents(readableAudit(c.get("call").actor, filter), { cursor, limit }), 200);
  },
);
