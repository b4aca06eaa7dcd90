import { z } from "zod";
import { defineRoute, json, jsonBody, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { getBulk, listBulkItems } from "@/lib/domain/bulk/data";
import { cancelBulk, planBulk, startBulk, undoBulk } from "@/lib/domain/bulk/mutations";
import { bulkItemSchema, bulkPreviewSchema, bulkSchema, ITEM_STATES, newBulkSchema } from "@/lib/domain/bulk/schema";

const view = bulkSchema.meta({ id: "Bulk" });
const planned = bulkSchema.extend({ preview: bulkPreviewSchema }).meta({ id: "PlannedBulk" });
const params = z.object({ id: z.uuid() });

export const bulk = routesOfNoun()
  .openapi(
    defineRoute({
      method: "post",
      path: "/bulk",
      operationId: "planBulk",
      tags: ["Decisions"],
      summary: "See what one decision on many cases would do",
      description:
        "A dry run: nothing is decided until it is started. Up to 1,000 cases, by id or by filter. Suspensions are refused: each is decided by itself.",
      permission: "case:decide",
      request: {
        body: jsonBody(newBulkSchema.meta({ id: "NewBulk" }), {
          filter: { view: "payments", language: ["de"] },
          decision: { outcome: "no_violation", reasonCode: "false_positive" },
        }),
      },
      responses: { 201: json(planned, "The cases it would land on, and every consequence") },
    }),
    async (c) => c.json(await planBulk(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/bulk/{id}",
      operationId: "getBulk",
      tags: ["Decisions"],
      summary: "How far a bulk decision is",
      permission: "case:decide",
      request: { params },
      responses: { 200: json(view, "The bulk decision") },
    }),
    async (c) => c.json(await getBulk(c.get("call").actor, c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/bulk/{id}/items",
      operationId: "listBulkItems",
      tags: ["Decisions"],
      summary: "What became of each case",
      permission: "case:decide",
      request: { params, query: z.object({ ...pageQuery, state: z.enum(ITEM_STATES).optional() }) },
      responses: { 200: json(page(bulkItemSchema.meta({ id: "BulkItem" })), "A page of cases") },
    }),
    async (c) => {
      return c.json(await listBulkItems(c.get("call").actor, c.req.valid("param").id, c.req.valid("query")), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/bulk/{id}/start",
      operationId: "startBulk",
      tags: ["Decisions"],
      summary: "Begin, or go on after it was stopped",
      description: "The worker decides case by case in the caller's name, while the caller's session lives.",
      permission: "case:decide",
      request: { params },
      responses: { 200: json(view, "The bulk decision, under way") },
    }),
    async (c) => c.json(await startBulk(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/bulk/{id}/cancel",
      operationId: "cancelBulk",
      tags: ["Decisions"],
      summary: "End it before the next case",
      permission: "case:decide",
      request: { params },
      responses: { 200: json(view, "The bulk decision, cancelled") },
    }),
    async (c) => c.json(await cancelBulk(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/bulk/{id}/undo",
      operationId: "undoBulk",
      tags: ["Decisions"],
      summary: "Take all of it back, where the grace time still runs",
      permission: ["decision:undo_own", "decision:undo_any"],
      request: { params },
      responses: { 200: json(view, "The bulk decision, being undone") },
    }),
    async (c) => c.json(await undoBulk(c.get("call"), c.req.valid("param").id), 200),
  );
