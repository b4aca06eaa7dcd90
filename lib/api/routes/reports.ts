import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import { fileReport } from "@/lib/domain/reports/mutations";
import { filedReportSchema, newReportSchema } from "@/lib/domain/reports/schema";

export const reports = routesOfNoun().openapi(
  defineRoute({
    method: "post",
    path: "/reports",
    operationId: "fileReport",
    tags: ["Reports"],
    summary: "Report content or an account",
    description: "Opens a case or joins the standing one.",
    permission: "report:file",
    request: {
      body: jsonBody(newReportSchema.strict().meta({ id: "NewReport" }), {
        accountId: "client-7",
        category: "unsolicited_contact",
        note: "Called three freelancers an hour after they applied.",
      }),
    },
    responses: { 201: json(filedReportSchema.meta({ id: "FiledReport" }), "The report, and its case") },
    problems: { 404: "The desk has never seen this content or account." },
  }),
  async (c) => c.json(await fileReport(c.get("call"), c.req.valid("json")), 201),
);
