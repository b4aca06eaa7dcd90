import { z } from "zod";
import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import {
  cancelExport,
  fetchExport,
  getDictionary,
  getExport,
  listExports,
  requestExport,
} from "@/lib/domain/exports/mutations";
import { dictionarySchema, exportSchema, newExportSchema } from "@/lib/domain/exports/schema";

const view = exportSchema.meta({ id: "Export" });
const params = z.object({ id: z.uuid() });
const bytes = z.string().meta({ format: "binary" });

export const exports = routesOfNoun()
  .openapi(
    defineRoute({
      method: "post",
      path: "/exports",
      operationId: "requestExport",
      tags: ["Exports"],
      summary: "Ask for a dataset as a file",
      description:
        "Complete and from one consistent moment. The filter is that of the dataset's list; unknown fields are refused. CSV and JSON lines are written while they are fetched unless `stored` is asked for; XLSX and Parquet are written by the worker, `state` and `progress` say how far. XLSX is refused past 1,048,575 rows. Contact values are masked; `unmasked` needs a lead and a `reason`. `audit_events` takes `audit:read_all`, which no key has; who gave the answers in `quality_reviews` takes `quality:manage` and is left out without it, or refused where it is named. `columns` of the answer is the data dictionary.",
      permission: "export:masked",
      request: {
        body: jsonBody(newExportSchema.meta({ id: "NewExport" }), {
          dataset: "cases",
          format: "csv",
          filter: { status: ["open"], phase: ["none", "offer"] },
        }),
      },
      responses: { 201: json(view, "The export, ready to fetch or queued") },
    }),
    async (c) => c.json(await requestExport(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/exports",
      operationId: "listExports",
      tags: ["Exports"],
      summary: "Your exports, newest first",
      permission: "export:masked",
      responses: { 200: json(z.object({ items: z.array(view) }), "The newest fifty") },
    }),
    async (c) => c.json(await listExports(c.get("call")), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/exports/{id}",
      operationId: "getExport",
      tags: ["Exports"],
      summary: "An export: its state, progress, checksum and data dictionary",
      permission: "export:masked",
      request: { params },
      responses: { 200: json(view, "The export") },
    }),
    async (c) => c.json(await getExport(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/exports/{id}/cancel",
      operationId: "cancelExport",
      tags: ["Exports"],
      summary: "End the writing of an export",
      permission: "export:masked",
      request: { params },
      responses: { 200: json(view, "The export, cancelled") },
    }),
    async (c) => c.json(await cancelExport(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/exports/{id}/dictionary",
      operationId: "getExportDictionary",
      tags: ["Exports"],
      summary: "The data dictionary that belongs beside the file",
      permission: "export:masked",
      request: { params },
      responses: { 200: json(dictionarySchema.meta({ id: "ExportDictionary" }), "Columns, filter, checksum, notes") },
    }),
    async (c) => {
      const dictionary = await getDictionary(c.get("call"), c.req.valid("param").id);
      const day = dictionary.createdAt.slice(0, 10);
      c.header("Content-Disposition", `attachment; filename="docket-${dictionary.dataset}-${day}.dictionary.json"`);
      return c.json(dictionary, 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/exports/{id}/file",
      operationId: "fetchExport",
      tags: ["Exports"],
      summary: "The file",
      description:
        "Waits up to 25 seconds for one that is being written; after that 409. Of those that are written while they are fetched, a process serves three at once; ask for a `stored` one where many fetch.",
      permission: "export:masked",
      request: { params },
      responses: {
        200: {
          description: "CSV (RFC 4180, UTF-8, safe for spreadsheets), JSON lines, XLSX or Parquet",
          content: {
            "text/csv": { schema: z.string() },
            "application/x-ndjson": { schema: z.string() },
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { schema: bytes },
            "application/vnd.apache.parquet": { schema: bytes },
          },
        },
      },
      problems: {
        409: "It is still being written, was cancelled or failed.",
        503: "As many files are being read as may be at once; `Retry-After` says when to come back.",
      },
    }),
    async (c) => {
      const file = await fetchExport(c.get("call"), c.req.valid("param").id);
      return c.body(file.body, 200, {
        "Content-Type": file.mediaType,
        "Content-Disposition": `attachment; filename="${file.name}"`,
        ...(file.bytes === null ? {} : { "Content-Length": String(file.bytes) }),
      });
    },
  );
