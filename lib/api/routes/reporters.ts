import { z } from "zod";
import { defineRoute, json, jsonBody, page, routesOfNoun } from "@/lib/api/route";
import { getReporter, listReporters } from "@/lib/domain/reporters/data";
import { muteReporter, unmuteReporter } from "@/lib/domain/reporters/mutations";
import { muteSchema, reporterSchema } from "@/lib/domain/reporters/schema";

const reporter = reporterSchema.meta({ id: "Reporter" });
const params = z.object({ id: z.string().min(1).max(200) });

export const reporters = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/reporters",
      operationId: "listReporters",
      tags: ["Reports"],
      summary: "Who reported in the last 90 days, the least reliable first",
      description: "A hundred at most, those first whose reports were rejected most often.",
      permission: "reporter:mute",
      responses: { 200: json(page(reporter), "Reporters with their records") },
    }),
    async (c) => {
      const call = c.get("call");
      return c.json(await listReporters({ actor: call.actor, now: call.at }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/reporters/{id}",
      operationId: "getReporter",
      tags: ["Reports"],
      summary: "An account as a reporter: how right its reports were",
      permission: "account:read",
      request: { params },
      responses: { 200: json(reporter, "The reporter") },
    }),
    async (c) => {
      const call = c.get("call");
      return c.json(await getReporter(c.req.valid("param").id, { actor: call.actor, now: call.at }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/reporters/{id}/mute",
      operationId: "muteReporter",
      tags: ["Reports"],
      summary: "Listen to a reporter no more for a time",
      description: "What they report is kept, and neither opens nor raises a case. A mute that stands is replaced.",
      permission: "reporter:mute",
      request: {
        params,
        body: jsonBody(muteSchema.meta({ id: "Mute" }), { days: 14, reason: "40 reports, none right" }),
      },
      responses: { 200: json(reporter, "The reporter, muted") },
    }),
    async (c) => c.json(await muteReporter(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "delete",
      path: "/reporters/{id}/mute",
      operationId: "unmuteReporter",
      tags: ["Reports"],
      summary: "Listen to a reporter again",
      permission: "reporter:mute",
      request: { params },
      responses: { 200: json(reporter, "The reporter") },
    }),
    async (c) => c.json(await unmuteReporter(c.get("call"), c.req.valid("param").id), 200),
  );
