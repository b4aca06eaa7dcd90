import { z } from "zod";
import { defineRoute, json, jsonBody, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { getSession, listSessions } from "@/lib/domain/calibration/data";
import { closeSession, makeSession } from "@/lib/domain/calibration/mutations";
import { newSessionSchema, sessionRowSchema, sessionSchema } from "@/lib/domain/calibration/schema";
import { getComparison, listComparisons } from "@/lib/domain/comparisons/data";
import { settleComparison } from "@/lib/domain/comparisons/mutations";
import {
  comparisonFilterSchema,
  comparisonRowSchema,
  comparisonSchema,
  settleSchema,
} from "@/lib/domain/comparisons/schema";
import { staffRefSchema } from "@/lib/domain/enforcement/schema";
import { listGolden, listScores } from "@/lib/domain/golden-cases/data";
import { markGolden, retireGolden } from "@/lib/domain/golden-cases/mutations";
import { goldenSchema, newGoldenSchema, scoreListSchema } from "@/lib/domain/golden-cases/schema";
import { listPlans, listReviewers, previewPlan } from "@/lib/domain/quality-plans/data";
import { setPlan } from "@/lib/domain/quality-plans/mutations";
import {
  newPlanSchema,
  planInputSchema,
  planListSchema,
  planPreviewSchema,
  planSchema,
} from "@/lib/domain/quality-plans/schema";
import { asStaff } from "@/lib/platform/actor";

const TAGS: ["Quality"] = ["Quality"];
const params = z.object({ id: z.uuid() });
const plan = planSchema.meta({ id: "QualityPlan" });
const comparisonRow = comparisonRowSchema.meta({ id: "ComparisonRow" });
const golden = goldenSchema.meta({ id: "GoldenCase" });
const session = sessionSchema.meta({ id: "CalibrationSession" });

const examplePlan = {
  enabled: true,
  goldenShare: 0.1,
  strata: [
    { name: "suspensions", share: 0.5, measures: ["suspend" as const] },
    { name: "the rest", share: 0.05 },
  ],
};

/** What leads do with second answers: plans, disagreements, known answers, calibration. */
export const qualityLeads = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/quality/plans",
      operationId: "listQualityPlans",
      tags: TAGS,
      summary: "The sampling plan, its versions and what each has drawn",
      description: "Newest first; the first is in force.",
      permission: "quality:manage",
      responses: { 200: json(planListSchema.extend({ items: z.array(plan) }), "The plans") },
    }),
    async (c) => c.json(await listPlans(), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/quality/plans",
      operationId: "setQualityPlan",
      tags: TAGS,
      summary: "Put a new version of the sampling plan in force",
      description:
        "It draws decisions that take effect from now on, and those before it that were decided since `decidedFrom` and never considered. A decision belongs to the first stratum that fits.",
      permission: "quality:manage",
      request: {
        body: jsonBody(newPlanSchema.meta({ id: "NewQualityPlan" }), { ...examplePlan, basedOn: null }),
      },
      responses: { 201: json(plan, "The plan") },
      problems: { 409: "Another version came meanwhile (`version`)." },
    }),
    async (c) => c.json(await setPlan(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/quality/plans/preview",
      operationId: "previewQualityPlan",
      tags: TAGS,
      summary: "What a plan would draw",
      description: "Of the decisions of the last 28 days. Changes nothing.",
      permission: "quality:manage",
      request: { body: jsonBody(planInputSchema.meta({ id: "QualityPlanInput" }), examplePlan) },
      responses: { 200: json(planPreviewSchema, "Decisions and expected reviews by stratum") },
    }),
    async (c) => c.json(await previewPlan(c.req.valid("json"), c.get("call").at), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/quality/reviewers",
      operationId: "listReviewers",
      tags: TAGS,
      summary: "Those who decide and review",
      permission: "quality:manage",
      responses: {
        200: json(
          z.object({ items: z.array(staffRefSchema.extend({ role: z.enum(["moderator", "lead"]) })) }),
          "Moderators and leads, by name",
        ),
      },
    }),
    async (c) => c.json(await listReviewers(), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/quality/comparisons",
      operationId: "listComparisons",
      tags: TAGS,
      summary: "First and second answers side by side",
      description:
        "`open`: disagreements to settle, longest waiting first; `settled`: newest first; `all`: every drawn decision that was answered twice. `first` and `second` are verdicts as the agreement's table names them.",
      permission: "quality:manage",
      request: { query: comparisonFilterSchema.extend(pageQuery).strict() },
      responses: { 200: json(page(comparisonRow), "A page of comparisons") },
    }),
    async (c) => {
      const { cursor, limit, ...filter } = c.req.valid("query");
      return c.json(await listComparisons(filter, { cursor, limit }, asStaff(c.get("call").actor)), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/quality/comparisons/{id}",
      operationId: "getComparison",
      tags: TAGS,
      summary: "Two answers with the evidence as it was judged",
      permission: "quality:manage",
      request: { params },
      responses: { 200: json(comparisonSchema.meta({ id: "Comparison" }), "The comparison") },
    }),
    async (c) => {
      const { actor, at } = c.get("call");
      return c.json(await getComparison(c.req.valid("param").id, asStaff(actor), at), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/quality/comparisons/{id}/settle",
      operationId: "settleComparison",
      tags: TAGS,
      summary: "Settle which answer stands, and why they differ",
      description:
        "By a lead who gave neither answer. Nothing changes by itself: a wrong decision is taken back by its reversal.",
      permission: "quality:manage",
      request: {
        params,
        body: jsonBody(settleSchema.meta({ id: "Settlement" }), {
          stands: "second",
          rootCause: "evidence_missed",
          note: "The number stands in the second message.",
        }),
      },
      responses: { 200: json(comparisonRow, "The comparison, settled") },
      problems: { 409: "It is settled, or the answers agree." },
    }),
    async (c) => c.json(await settleComparison(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/quality/golden-cases",
      operationId: "listGoldenCases",
      tags: TAGS,
      summary: "Cases whose answer is known",
      permission: "quality:manage",
      request: { query: z.object(pageQuery).strict() },
      responses: { 200: json(page(golden), "A page of golden cases") },
    }),
    async (c) => c.json(await listGolden(c.req.valid("query")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/quality/golden-cases",
      operationId: "markGoldenCase",
      tags: TAGS,
      summary: "Mark a decided case as one whose answer is known",
      permission: "quality:manage",
      request: {
        body: jsonBody(newGoldenSchema.meta({ id: "NewGoldenCase" }), {
          caseNumber: 204,
          outcome: "no_violation",
          note: "The address is the employer's own, in the brief.",
        }),
      },
      responses: { 201: json(golden, "The golden case") },
      problems: { 409: "It is marked already, or its decision has not taken effect." },
    }),
    async (c) => c.json(await markGolden(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/quality/golden-cases/{id}/retire",
      operationId: "retireGoldenCase",
      tags: TAGS,
      summary: "Give a golden case out no more",
      description: "No body.",
      permission: "quality:manage",
      request: { params },
      responses: { 200: json(golden, "The golden case, retired") },
    }),
    async (c) => c.json(await retireGolden(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/quality/scores",
      operationId: "listScores",
      tags: TAGS,
      summary: "How people answered what is known",
      description: "Leads see everybody, by name; others themselves. The rate is null below 20 answers.",
      permission: "quality:review",
      responses: { 200: json(scoreListSchema, "The scores") },
    }),
    async (c) => {
      const { actor, at } = c.get("call");
      return c.json(await listScores(asStaff(actor), at), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/quality/sessions",
      operationId: "listCalibrationSessions",
      tags: TAGS,
      summary: "Calibration sessions",
      description: "Newest first: all for leads, those one takes part in for others.",
      permission: "quality:review",
      request: { query: z.object(pageQuery).strict() },
      responses: { 200: json(page(sessionRowSchema.meta({ id: "CalibrationRow" })), "A page of sessions") },
    }),
    async (c) => c.json(await listSessions(asStaff(c.get("call").actor), c.req.valid("query")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/quality/sessions",
      operationId: "makeCalibrationSession",
      tags: TAGS,
      summary: "Begin a calibration session",
      description: "Each person answers each case blind, save those that they had a part in.",
      permission: "quality:manage",
      request: {
        body: jsonBody(newSessionSchema.meta({ id: "NewCalibrationSession" }), {
          name: "Wallets in job posts",
          caseNumbers: [204, 211],
          people: ["0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a12", "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a13"],
        }),
      },
      responses: { 201: json(session, "The session") },
    }),
    async (c) => c.json(await makeSession(c.get("call"), c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/quality/sessions/{id}",
      operationId: "getCalibrationSession",
      tags: TAGS,
      summary: "A calibration session",
      description: "Answers only once it is closed: by its last answer, or by a lead.",
      permission: "quality:review",
      request: { params },
      responses: { 200: json(session, "The session") },
    }),
    async (c) => c.json(await getSession(asStaff(c.get("call").actor), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/quality/sessions/{id}/close",
      operationId: "closeCalibrationSession",
      tags: TAGS,
      summary: "Close a session before everybody has answered",
      description: "No body.",
      permission: "quality:manage",
      request: { params },
      responses: { 200: json(session, "The session, closed") },
    }),
    async (c) => c.json(await closeSession(c.get("call"), c.req.valid("param").id), 200),
  );
