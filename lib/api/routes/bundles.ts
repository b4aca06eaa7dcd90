import type { Context } from "hono";
import { z } from "zod";
import type { ApiEnv } from "@/lib/api/env";
import { defineRoute, jsonBody, routesOfNoun } from "@/lib/api/route";
import { type BundleFile, makeBundle } from "@/lib/domain/evidence-bundle/mutations";
import { bundleQuerySchema, unmaskedBundleSchema } from "@/lib/domain/evidence-bundle/schema";

const params = z.object({ id: z.uuid() });
const file = {
  200: {
    description:
      "A ZIP of JSON, a readable page and proofs. `Docket-Audit-Head` is the size of the head it was made from.",
    content: { "application/zip": { schema: z.string() } },
  },
};

function send(c: Context<ApiEnv>, { name, bytes, headSize }: BundleFile) {
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": "application/zip",
    "Content-Disposition": `attachment; filename="${name}"`,
    "Docket-Audit-Head": String(headSize),
  });
}

export const bundles = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/cases/{id}/bundle",
      operationId: "getCaseBundle",
      tags: ["Cases"],
      summary: "Everything on a case, masked, with proofs",
      description:
        "The same bytes for the same head as long as the case does not change. Taking one is an audit event of the case.",
      permission: "case:bundle",
      request: { params, query: bundleQuerySchema.strict() },
      responses: file,
      problems: { 409: "Nothing of the case is sealed yet; it will be within seconds." },
    }),
    async (c) =>
      send(c, await makeBundle(c.get("call"), c.req.valid("param").id, { ...c.req.valid("query"), plain: null })),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/{id}/bundle",
      operationId: "getUnmaskedCaseBundle",
      tags: ["Cases"],
      summary: "Everything on a case in plain, with a reason",
      description: "As the masked one; the reason is kept and never stands in an address.",
      permission: "signal:reveal_any",
      request: { params, body: jsonBody(unmaskedBundleSchema.strict().meta({ id: "UnmaskedBundle" })) },
      responses: file,
    }),
    async (c) => {
      const { reason, ...wish } = c.req.valid("json");
      return send(c, await makeBundle(c.get("call"), c.req.valid("param").id, { ...wish, plain: { reason } }));
    },
  );
