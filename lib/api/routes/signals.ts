import { z } from "zod";
import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import { revealSignal } from "@/lib/domain/reveals/mutations";
import { newRevealSchema, revealedSchema } from "@/lib/domain/reveals/schema";

export const signals = routesOfNoun().openapi(
  defineRoute({
    method: "post",
    path: "/signals/{id}/reveal",
    operationId: "revealSignal",
    tags: ["Signals"],
    summary: "Show a signal in plain",
    description:
      "To whoever holds the case, or a lead; who looked and why is kept. Under an Idempotency-Key it is read anew: its answer is never stored.",
    permission: ["signal:reveal_held", "signal:reveal_any"],
    request: {
      params: z.object({ id: z.uuid() }),
      body: jsonBody(newRevealSchema.meta({ id: "NewReveal" }), {
        caseId: "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a12",
        reason: "To compare with the number in the report.",
      }),
    },
    responses: { 200: json(revealedSchema.meta({ id: "Revealed" }), "The signal, in plain") },
    problems: {
      503: "Its text is long, and as many wait to be read as may at once; `Retry-After` says when to come back.",
    },
  }),
  async (c) => c.json(await revealSignal(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
);
