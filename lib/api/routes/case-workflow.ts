import { z } from "zod";
import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import { listAssignees } from "@/lib/domain/case-workflow/data";
import { assignCase, escalateCase, snoozeCase, wakeCase } from "@/lib/domain/case-workflow/mutations";
import { assigneeSchema, assignmentSchema, escalationSchema, snoozeSchema } from "@/lib/domain/case-workflow/schema";
import { caseRowSchema } from "@/lib/domain/cases/schema";
import { confirmReview } from "@/lib/domain/re-reviews/mutations";

const row = caseRowSchema.meta({ id: "CaseRow" });
const params = z.object({ id: z.uuid() });
const TAGS: ["Cases"] = ["Cases"];
const NOT_HELD = "The claim is lost, or the case changed since the version that was read. Nothing was changed.";

export const caseWorkflow = routesOfNoun()
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/{id}/snooze",
      operationId: "snoozeCase",
      tags: TAGS,
      summary: "Put a case to sleep",
      description:
        "Only by whoever holds it, until a time in the next 90 days. It wakes then, or before when something new is flagged.",
      permission: "case:wait",
      request: {
        params,
        body: jsonBody(snoozeSchema.meta({ id: "Snooze" }), {
          until: "2026-12-01T09:00:00Z",
          reason: "The contract is to be signed on Monday.",
        }),
      },
      responses: { 200: json(row, "The case, asleep") },
      problems: { 409: NOT_HELD },
    }),
    async (c) => c.json(await snoozeCase(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/{id}/escalate",
      operationId: "escalateCase",
      tags: TAGS,
      summary: "Pass a case on to a lead",
      description: "Only by whoever holds it. From then on only a lead takes it.",
      permission: "case:wait",
      request: {
        params,
        body: jsonBody(escalationSchema.meta({ id: "Escalation" }), { reason: "Both sides accuse each other." }),
      },
      responses: { 200: json(row, "The case, passed on") },
      problems: { 409: NOT_HELD },
    }),
    async (c) => c.json(await escalateCase(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/{id}/wake",
      operationId: "wakeCase",
      tags: TAGS,
      summary: "Put a case back into the queue",
      description: "One that sleeps; by a lead also one that was passed on. No body.",
      permission: "case:wait",
      request: { params },
      responses: { 200: json(row, "The case, open") },
      problems: { 409: "It neither sleeps nor was passed on, or somebody else holds it." },
    }),
    async (c) => c.json(await wakeCase(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/{id}/re-review",
      operationId: "confirmReview",
      tags: TAGS,
      summary: "Say that a decided case was looked at again and stands",
      description:
        "Of a case with `reReviewAt`: something that its decision rests on would not be flagged any more. Reversing the decision is the other answer. No body.",
      permission: "decision:reverse",
      request: { params },
      responses: { 200: json(row, "The case, no longer to be looked at again") },
      problems: { 409: "Nobody is asked to look at it again." },
    }),
    async (c) => c.json(await confirmReview(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/{id}/assign",
      operationId: "assignCase",
      tags: TAGS,
      summary: "Give a case to somebody, or take it off them",
      description: "`assigneeId` null takes it off. Others' next-case claims pass an assigned case over.",
      permission: "case:assign",
      request: {
        params,
        body: jsonBody(assignmentSchema.meta({ id: "Assignment" }), {
          assigneeId: "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a12",
        }),
      },
      responses: { 200: json(row, "The case") },
      problems: { 409: "It wants no decision any more." },
    }),
    async (c) => c.json(await assignCase(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/assignees",
      operationId: "listAssignees",
      tags: TAGS,
      summary: "Everybody a case can be given to",
      permission: "case:assign",
      responses: { 200: json(z.object({ items: z.array(assigneeSchema) }), "Moderators and leads, by name") },
    }),
    async (c) => c.json({ items: await listAssignees() }, 200),
  );
