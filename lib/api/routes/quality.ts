import { z } from "zod";
import { defineRoute, json, jsonBody, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { readAgreement } from "@/lib/domain/agreement/data";
import { agreementFilterSchema, agreementSchema } from "@/lib/domain/agreement/schema";
import { getReview, listReviews, readSummary } from "@/lib/domain/quality-reviews/data";
import { answerReview, claimNextReview, releaseReview, renewReview } from "@/lib/domain/quality-reviews/mutations";
import {
  blindReviewSchema,
  qualitySummarySchema,
  reviewAnswerSchema,
  reviewFilterSchema,
  reviewRowSchema,
} from "@/lib/domain/quality-reviews/schema";
import { asStaff } from "@/lib/platform/actor";

const TAGS: ["Quality"] = ["Quality"];
const params = z.object({ id: z.uuid() });
const row = reviewRowSchema.meta({ id: "ReviewRow" });

/** Second answers, given blind, and how far they agree with the first. */
export const quality = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/quality/summary",
      operationId: "getQualitySummary",
      tags: TAGS,
      summary: "What waits for the reader",
      description: "Counted to 100 and no further.",
      permission: "quality:review",
      responses: { 200: json(qualitySummarySchema, "The counts") },
    }),
    async (c) => c.json(await readSummary(asStaff(c.get("call").actor)), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/quality/reviews",
      operationId: "listReviews",
      tags: TAGS,
      summary: "The reader's own second reviews",
      description:
        "Those to answer (held, or asked for in a calibration session), or those answered, newest first. Nothing tells a drawn decision from one whose answer is known.",
      permission: "quality:review",
      request: { query: reviewFilterSchema.extend(pageQuery).strict() },
      responses: { 200: json(page(row), "A page of reviews") },
    }),
    async (c) => {
      const { cursor, limit, ...filter } = c.req.valid("query");
      return c.json(await listReviews(asStaff(c.get("call").actor), filter, { cursor, limit }), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/quality/reviews/claim-next",
      operationId: "claimNextReview",
      tags: TAGS,
      summary: "Take the next second review",
      description:
        "For ten minutes; the one held already, where there is one. Never of a decision that the caller had a part in. No body; `null` when nothing waits.",
      permission: "quality:review",
      responses: { 200: json(row.nullable(), "The review, held, or null") },
    }),
    async (c) => c.json(await claimNextReview(c.get("call")), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/quality/reviews/{id}",
      operationId: "getReview",
      tags: TAGS,
      summary: "A case as it was judged, without what was decided",
      description:
        "For whoever holds the review, has it in an open session, or answered it. Texts are masked and carry names of this answer's own: no id of case, account or content is in it, and no verdict, measure, note or history.",
      permission: "quality:review",
      request: { params },
      responses: { 200: json(blindReviewSchema.meta({ id: "BlindReview" }), "The review") },
    }),
    async (c) => c.json(await getReview(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/quality/reviews/{id}/renew",
      operationId: "renewReview",
      tags: TAGS,
      summary: "Keep one's hold for ten more minutes",
      description: "No body.",
      permission: "quality:review",
      request: { params },
      responses: { 200: json(row, "The review, held") },
      problems: { 409: "The hold has ended, or the review is answered." },
    }),
    async (c) => c.json(await renewReview(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/quality/reviews/{id}/release",
      operationId: "releaseReview",
      tags: TAGS,
      summary: "Let go of a second review",
      description: "No body. One of a calibration session stays with its person.",
      permission: "quality:review",
      request: { params },
      responses: { 200: json(z.object({ released: z.boolean() }), "Whether it is free for others now") },
    }),
    async (c) => c.json(await releaseReview(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/quality/reviews/{id}/answer",
      operationId: "answerReview",
      tags: TAGS,
      summary: "Give the second answer",
      description:
        "By the policy under which the case was decided. Nothing is done to anybody. A disagreement about a drawn decision goes to a lead.",
      permission: "quality:review",
      request: {
        params,
        body: jsonBody(reviewAnswerSchema.meta({ id: "ReviewAnswer" }), {
          outcome: "violation",
          violations: ["contact_info"],
          reasonCode: "contact_before_contract",
          measures: [{ kind: "warn" }],
          note: "A phone number before any contract.",
        }),
      },
      responses: { 200: json(row, "The review, answered") },
      problems: { 409: "The hold has ended, or the review is answered." },
    }),
    async (c) => c.json(await answerReview(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/quality/agreement",
      operationId: "getAgreement",
      tags: TAGS,
      summary: "How far people agree",
      description:
        "Cohen's kappa and Krippendorff's alpha with 95 % intervals, by violation and phase; the verdicts crossed; root causes. A coefficient over fewer than 20 units is null. Pairs of people for leads alone.",
      permission: "quality:figures",
      request: { query: agreementFilterSchema },
      responses: { 200: json(agreementSchema.meta({ id: "Agreement" }), "The figures") },
    }),
    async (c) => {
      const { actor, at } = c.get("call");
      return c.json(await readAgreement(c.req.valid("query"), { actor, now: at }), 200);
    },
  );
