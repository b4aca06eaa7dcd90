import { z } from "zod";
import { defineRoute, json, jsonBody, optionalJsonBody, page, routesOfNoun } from "@/lib/api/route";
import { caseDetailSchema } from "@/lib/domain/case-file/schema";
import { countCases, listCases } from "@/lib/domain/cases/data";
import { claimCase, claimNextCase, releaseCase, viewCase, viewCaseContents } from "@/lib/domain/cases/mutations";
import {
  caseCountSchema,
  caseFilterSchema,
  casePageSchema,
  caseRowSchema,
  releaseQuerySchema,
} from "@/lib/domain/cases/schema";
import { contentPageQuerySchema, contentPageSchema } from "@/lib/domain/conversations/schema";
import { holdAhead, upcomingCase } from "@/lib/domain/turns/mutations";
import { heldAheadSchema, holdAheadSchema, upcomingQuerySchema, upcomingSchema } from "@/lib/domain/turns/schema";

const row = caseRowSchema.meta({ id: "CaseRow" });
const params = z.object({ id: z.uuid() });
const filter = caseFilterSchema.strict();

const HELD = "Somebody else holds it (`holder` says who and until when), or it wants no decision any more.";

export const cases = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/cases",
      operationId: "listCases",
      tags: ["Cases"],
      summary: "The queue",
      description: "Texts and values are masked. Several values of a filter are comma-separated; any one will do.",
      permission: "case:list",
      request: { query: filter.extend(casePageSchema.shape) },
      responses: { 200: json(page(row), "A page of cases") },
    }),
    async (c) => {
      const { sort, cursor, limit, ...wanted } = c.req.valid("query");
      const { actor, at } = c.get("call");
      return c.json(await listCases(wanted, { sort, cursor, limit, actor, now: at }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/cases/count",
      operationId: "countCases",
      tags: ["Cases"],
      summary: "How many cases a filter has",
      description:
        "Counted to 1,000 and no further; `atLeast` says that there are more. `valueAtStake` is the sum over the cases in the policy's base currency, null where there are more than were counted.",
      permission: "case:list",
      request: { query: filter },
      responses: {
        200: json(caseCountSchema, "The count", {
          count: 214,
          atLeast: false,
          valueAtStake: { amount: 412_900, currency: "USD" },
        }),
      },
    }),
    async (c) => c.json(await countCases(c.req.valid("query"), c.get("call").actor), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/cases/upcoming",
      operationId: "getUpcomingCase",
      tags: ["Cases"],
      summary: "The case that claiming next would take now",
      description:
        "With all that its page shows, masked, so that a desk has it at hand. Claims nothing and leaves no trace of a reader: whoever is shown it reads it by its id then. Of a search (`q`), which can name any case, it is noted as reading it is. With `known`, `case` is null while it is still that one.",
      permission: "case:claim",
      request: { query: upcomingQuerySchema.strict() },
      responses: {
        200: json(upcomingSchema.meta({ id: "UpcomingCase" }), "The case"),
        204: { description: "No case of this filter is free" },
      },
    }),
    async (c) => {
      const { known, ...wanted } = c.req.valid("query");
      const upcoming = await upcomingCase(c.get("call"), wanted, known);
      return upcoming ? c.json(upcoming, 200) : c.body(null, 204);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/claim-next",
      operationId: "claimNextCase",
      tags: ["Cases"],
      summary: "Claim the best open case of a filter",
      description:
        "For ten minutes. The filter is that of the queue, as query or as body. Callers at once get different cases.",
      permission: "case:claim",
      request: { query: filter, body: optionalJsonBody(filter) },
      responses: {
        200: json(row, "The case, claimed"),
        204: { description: "No case of this filter is free" },
      },
    }),
    async (c) => {
      const claimed = await claimNextCase(c.get("call"), { ...c.req.valid("query"), ...c.req.valid("json") });
      return claimed ? c.json(claimed, 200) : c.body(null, 204);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/cases/{id}",
      operationId: "getCase",
      tags: ["Cases"],
      summary: "All that the case page shows",
      description:
        "The flagged content as it was judged, with 50 neighbours of the conversation each way; texts and values are masked.",
      permission: "case:read",
      request: { params },
      responses: { 200: json(caseDetailSchema.meta({ id: "Case" }), "The case") },
    }),
    async (c) => c.json(await viewCase(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/cases/{id}/contents",
      operationId: "getCaseContents",
      tags: ["Cases"],
      summary: "More of a case's conversation",
      description: "Before or after the `position` of a content, or around a content's id; one of the three. Masked.",
      permission: "case:read",
      request: { params, query: contentPageQuerySchema.strict() },
      responses: { 200: json(contentPageSchema.meta({ id: "ContentPage" }), "Contents, oldest first") },
    }),
    async (c) => c.json(await viewCaseContents(c.get("call"), c.req.valid("param").id, c.req.valid("query")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/{id}/claim",
      operationId: "claimCase",
      tags: ["Cases"],
      summary: "Claim a case, or renew one's claim",
      description: "For ten minutes from now. No body. A claim changes neither status nor version.",
      permission: "case:claim",
      request: { params },
      responses: { 200: json(row, "The case, claimed") },
      problems: { 409: HELD },
    }),
    async (c) => c.json(await claimCase(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/{id}/hold-ahead",
      operationId: "holdAhead",
      tags: ["Cases"],
      summary: "Hold the next case while deciding one",
      description:
        "For two minutes from now, by whoever holds `from`; one at most for each person, a second one is refused. Claiming it makes it a claim as any other, releasing it gives it back.",
      permission: "case:claim",
      request: {
        params,
        body: jsonBody(holdAheadSchema.meta({ id: "HoldAhead" }), {
          from: "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a12",
          caseVersion: 1,
        }),
      },
      responses: { 200: json(heldAheadSchema.meta({ id: "HeldAhead" }), "Until when it is held") },
      problems: {
        409: "Somebody else holds it, it changed since it was read or wants no decision any more, `from` is not held, or another is held ahead.",
      },
    }),
    async (c) => c.json(await holdAhead(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/{id}/release",
      operationId: "releaseCase",
      tags: ["Cases"],
      summary: "Let go of a case",
      description:
        "No body. Releasing what nobody holds is no error. With `until`, only the hold whose claim answered that end is let go of; one that was renewed or taken since stands.",
      permission: "case:claim",
      request: { params, query: releaseQuerySchema.strict() },
      responses: { 200: json(row, "The case, free") },
      problems: { 409: "Somebody else holds it; `holder` says who and until when." },
    }),
    async (c) => {
      const { until } = c.req.valid("query");
      const { id } = c.req.valid("param");
      return c.json(await releaseCase(c.get("call"), id, until === undefined ? undefined : new Date(until)), 200);
    },
  );
