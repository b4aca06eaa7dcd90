import { z } from "zod";
import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import { readCaseVerdicts } from "@/lib/domain/verdicts/data";
import { judgeSignal, markMissed, withdrawMissed } from "@/lib/domain/verdicts/mutations";
import {
  caseVerdictsSchema,
  missedSpanSchema,
  newMissedSpanSchema,
  newVerdictSchema,
  verdictSchema,
} from "@/lib/domain/verdicts/schema";

const params = z.object({ id: z.uuid() });
const TAGS: ["Signals"] = ["Signals"];

export const verdicts = routesOfNoun()
  .openapi(
    defineRoute({
      method: "post",
      path: "/signals/{id}/verdict",
      operationId: "judgeSignal",
      tags: TAGS,
      summary: "Say whether a signal is right",
      description:
        "One verdict a person and signal; null takes it back. Without `caseId` the signal is looked for in the case that one holds.",
      permission: "signal:judge",
      request: {
        params,
        body: jsonBody(newVerdictSchema.meta({ id: "NewVerdict" }), { verdict: "wrong", actualKind: "none" }),
      },
      responses: { 200: json(verdictSchema.meta({ id: "Verdict" }), "The verdict") },
    }),
    async (c) => c.json(await judgeSignal(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/cases/{id}/verdicts",
      operationId: "getCaseVerdicts",
      tags: TAGS,
      summary: "What people said of a case's signals, and what they marked as missed",
      permission: "signal:judge",
      request: { params },
      responses: { 200: json(caseVerdictsSchema.meta({ id: "CaseVerdicts" }), "Newest first") },
    }),
    async (c) => c.json(await readCaseVerdicts(c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/{id}/missed-spans",
      operationId: "markMissed",
      tags: TAGS,
      summary: "Mark a place that detection missed",
      description: "Nothing is flagged by it: it is kept for the detectors' recall.",
      permission: "signal:judge",
      request: {
        params,
        body: jsonBody(newMissedSpanSchema.meta({ id: "NewMissedSpan" }), {
          contentId: "msg-4711",
          start: 12,
          end: 31,
          kind: "handle",
        }),
      },
      responses: { 201: json(missedSpanSchema.meta({ id: "MissedSpan" }), "The mark") },
    }),
    async (c) => c.json(await markMissed(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "delete",
      path: "/missed-spans/{id}",
      operationId: "withdrawMissed",
      tags: TAGS,
      summary: "Take a mark back",
      description: "By whoever made it, or a lead.",
      permission: "signal:judge",
      request: { params },
      responses: { 204: { description: "Taken back" } },
    }),
    async (c) => {
      await withdrawMissed(c.get("call"), c.req.valid("param").id);
      return c.body(null, 204);
    },
  );
