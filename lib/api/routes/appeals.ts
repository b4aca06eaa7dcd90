import { z } from "zod";
import { defineRoute, json, jsonBody, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { resolveAppeal } from "@/lib/domain/appeal-answers/mutations";
import { countAppeals, getAppealOutcome, listAppeals } from "@/lib/domain/appeals/data";
import { claimAppeal, fileAppeal, releaseAppeal, viewAppeal } from "@/lib/domain/appeals/mutations";
import {
  answerSchema,
  appealDetailSchema,
  appealFilterSchema,
  appealOutcomeSchema,
  appealRowSchema,
  newAppealSchema,
} from "@/lib/domain/appeals/schema";
import { waitingCountSchema } from "@/lib/domain/approvals/schema";

const row = appealRowSchema.meta({ id: "AppealRow" });
const outcome = appealOutcomeSchema.meta({ id: "AppealOutcome" });
const params = z.object({ id: z.uuid() });
const TAGS: ["Appeals"] = ["Appeals"];

export const appeals = routesOfNoun()
  .openapi(
    defineRoute({
      method: "post",
      path: "/appeals",
      operationId: "fileAppeal",
      tags: TAGS,
      summary: "File an account's objection to a decision",
      description:
        "Against a decision in effect, until its time to appeal is over; one may be open at a time. It goes to somebody who had no part in the decision.",
      permission: "appeal:file",
      request: {
        body: jsonBody(newAppealSchema.meta({ id: "NewAppeal" }), {
          decisionId: "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a12",
          statement: "The number is part of the advert that I was hired to write.",
          reference: "ticket-4711",
        }),
      },
      responses: { 201: json(outcome, "The appeal, open") },
      problems: {
        409: "The decision is not in effect, an appeal is open already (`appealId`), or it comes too late (`reason` is `late`, `until` says when its time ended).",
      },
    }),
    async (c) => c.json(await fileAppeal(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/appeals",
      operationId: "listAppeals",
      tags: TAGS,
      summary: "Appeals",
      description: "Open ones (the default) by their due time, earliest first; answered ones newest first.",
      permission: "appeal:list",
      request: { query: appealFilterSchema.extend(pageQuery).strict() },
      responses: { 200: json(page(row), "A page of appeals") },
    }),
    async (c) => {
      const { cursor, limit, ...filter } = c.req.valid("query");
      const { actor, at } = c.get("call");
      return c.json(await listAppeals(filter, { cursor, limit, actor, now: at }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/appeals/count",
      operationId: "countAppeals",
      tags: TAGS,
      summary: "How many appeals are open",
      description: "Counted to 100 and no further.",
      permission: "appeal:list",
      responses: { 200: json(waitingCountSchema, "The count", { open: 2, overdue: 0 }) },
    }),
    async (c) => c.json(await countAppeals(c.get("call").at), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/appeals/{id}",
      operationId: "getAppeal",
      tags: TAGS,
      summary: "An appeal with the decision and the evidence as it was judged",
      description: "Texts are masked. The evidence is the case's own copy, whatever became of the content since.",
      permission: "appeal:read",
      request: { params },
      responses: { 200: json(appealDetailSchema.meta({ id: "Appeal" }), "The appeal") },
    }),
    async (c) => c.json(await viewAppeal(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/appeals/{id}/outcome",
      operationId: "getAppealOutcome",
      tags: TAGS,
      summary: "What became of an appeal",
      description: "For the marketplace: its state and the answer to the account.",
      permission: "appeal:read_outcome",
      request: { params },
      responses: { 200: json(outcome, "The appeal's state, and its answer") },
    }),
    async (c) => c.json(await getAppealOutcome(c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/appeals/{id}/claim",
      operationId: "claimAppeal",
      tags: TAGS,
      summary: "Take an appeal, or keep one's hold",
      description: "For ten minutes. No body. Not for whoever decided, approved or filed it.",
      permission: "appeal:resolve",
      request: { params },
      responses: { 200: json(row, "The appeal, held") },
      problems: { 409: "Somebody else holds it (`holder`), or it was answered." },
    }),
    async (c) => c.json(await claimAppeal(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/appeals/{id}/release",
      operationId: "releaseAppeal",
      tags: TAGS,
      summary: "Let go of an appeal",
      description: "No body. Letting go of what one does not hold is no error.",
      permission: "appeal:resolve",
      request: { params },
      responses: { 200: json(row, "The appeal") },
    }),
    async (c) => c.json(await releaseAppeal(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/appeals/{id}/resolve",
      operationId: "resolveAppeal",
      tags: TAGS,
      summary: "Answer an appeal",
      description:
        "Not by whoever decided, approved or filed it, and only by those whom policy names. `overturned` takes back all that the decision did; `reduced` puts `actions` in the place of its measures, active at once; none leaves the finding alone. Marketplace and account are told with the answer.",
      permission: "appeal:resolve",
      request: {
        params,
        body: jsonBody(answerSchema.meta({ id: "AppealAnswer" }), {
          outcome: "reduced",
          answer: "The finding stands, but this was the first time: the suspension is replaced by a restriction.",
          actions: [{ kind: "restrict", abilities: ["propose"], durationDays: 7 }],
        }),
      },
      responses: { 200: json(row, "The appeal, answered") },
      problems: { 409: "Somebody else holds it (`holder`), or it was answered." },
    }),
    async (c) => c.json(await resolveAppeal(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  );
