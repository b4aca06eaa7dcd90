import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import { previewPattern } from "@/lib/domain/patterns/data";
import { patternPreviewInputSchema, patternPreviewSchema } from "@/lib/domain/patterns/schema";

export const patterns = routesOfNoun().openapi(
  defineRoute({
    method: "post",
    path: "/policies/patterns/preview",
    operationId: "previewPattern",
    tags: ["Policies"],
    summary: "What a pattern would have matched",
    description:
      "Tries one operator's pattern (RE2's syntax, without regard to case) on the newest stored contents, up to 3 seconds; nothing is stored and what it matches is masked. `fresh` are matches on which no signal stands yet.",
    permission: "policy:edit",
    request: {
      body: jsonBody(patternPreviewInputSchema.meta({ id: "PatternPreviewInput" }), {
        pattern: "desk[- ]?\\d{3,5}",
        kind: "handle",
        contents: 2000,
      }),
    },
    responses: { 200: json(patternPreviewSchema.meta({ id: "PatternPreview" }), "What it matches") },
  }),
  async (c) => c.json(await previewPattern(c.req.valid("json")), 200),
);
