import { z } from "zod";
import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import { fetchExport, getExport, requestExport } from "@/lib/domain/exports/mutations";
import { exportSchema, newExportSchema } from "@/lib/domain/exports/schema";

const view = exportSchema.meta({ id: "Export" });
const params = z.object({ id: z.uuid() });

export const exports = routesOfNoun()
  .openapi(
    defineRoute({
      method: "post",
      path: "/exports",
      operationId: "requestExport",
      tags: ["Exports"],
      summary: "Ask for a dataset as a file",
      description:
        "Complete, masked, from one consistent moment. The filter is that of the dataset's list; unknown fields are refused. `columns` of the answer is the data dictionary.",
      permission: "export:masked",
      request: {
        body: jsonBody(newExportSchema.meta({ id: "NewExport" }), {
          dataset: "cases",
          format: "csv",
          filter: { status: ["open"], phase: ["none", "offer"] },
        }),
      },
      responses: { 201: json(view, "The export, ready to fetch") },
    }),
    async (c) => c.json(await requestExport(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/exports/{id}",
      operationId: "getExport",
      tags: ["Exports"],
      summary: "An export with its data dictionary",
      permission: "export:masked",
      request: { params },
      responses: { 200: json(view, "The export") },
    }),
    async (c) => c.json(await getExport(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/exports/{id}/file",
      operationId: "fetchExport",
      tags: ["Exports"],
      summary: "The file, streamed",
      permission: "export:masked",
      request: { params },
      responses: {
        200: {
          description: "CSV (RFC 4180, UTF-8, safe for spreadsheets) or JSON lines",
          content: { "text/csv": { schema: z.string() }, "application/x-ndjson": { schema: z.string() } },
        },
      },
    }),
    async (c) => {
      const file = await fetchExport(c.get("call"), c.req.valid("param").id);
      return c.body(file.body, 200, {
        "Content-Type": file.mediaType,
        "Content-Disposition": `attachment; filename="${file.name}"`,
      });
    },
  );
