import { z } from "zod";
import { defineRoute, json, jsonBody, page, pageQuery, routesOfNoun } from "@/lib/api/route";
import { getDetectorInsights } from "@/lib/domain/detector-insights/data";
import {
  detectorFilterSchema,
  detectorInsightsFilterSchema,
  detectorInsightsSchema,
  missedPlaceSchema,
  mistakeSchema,
} from "@/lib/domain/detector-insights/schema";
import { listMissedPlaces, listMistakes } from "@/lib/domain/detector-mistakes/data";
import { MAX_OVERVIEW_DAYS } from "@/lib/domain/insights/schema";
import { getPrevalence, listSamples } from "@/lib/domain/prevalence/data";
import { setPrevalenceRate } from "@/lib/domain/prevalence/mutations";
import {
  newRateSchema,
  prevalenceFilterSchema,
  prevalenceSchema,
  rateSettingSchema,
  sampleSchema,
} from "@/lib/domain/prevalence/schema";
import { SURFACES } from "@/lib/policy/types";

const TAGS: ["Figures"] = ["Figures"];
const period = `UTC days, both ends included, ${MAX_OVERVIEW_DAYS} at most; the last 28 days when none are given.`;

export const detectors = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/stats/detectors",
      operationId: "getDetectorInsights",
      tags: TAGS,
      summary: "How right the detectors were",
      description: `${period} One outcome a signal: the newest verdict of a person, else the newest standing decision on a case that rests on it. Rates come with sample size and 95 % interval, and not at all below 30.`,
      permission: "stats:read",
      request: { query: detectorInsightsFilterSchema },
      responses: { 200: json(detectorInsightsSchema.meta({ id: "DetectorInsights" }), "The figures") },
    }),
    async (c) => c.json(await getDetectorInsights(c.req.valid("query"), c.get("call").at), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/stats/detectors/mistakes",
      operationId: "listMistakes",
      tags: TAGS,
      summary: "The most confident mistakes of the week that ends with the period",
      description: "Signals that people said were wrong, 20 at most, each with its masked line.",
      permission: "case:list",
      request: { query: detectorFilterSchema },
      responses: {
        200: json(z.object({ items: z.array(mistakeSchema.meta({ id: "Mistake" })) }), "Most confident first"),
      },
    }),
    async (c) => c.json({ items: await listMistakes(c.req.valid("query"), c.get("call").at) }, 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/stats/detectors/missed",
      operationId: "listMissedPlaces",
      tags: TAGS,
      summary: "What people marked as missed by detection",
      description: `${period} 50 at most, each with its masked line.`,
      permission: "case:list",
      request: { query: detectorFilterSchema },
      responses: {
        200: json(z.object({ items: z.array(missedPlaceSchema.meta({ id: "MissedPlace" })) }), "Newest first"),
      },
    }),
    async (c) => c.json({ items: await listMissedPlaces(c.req.valid("query"), c.get("call").at) }, 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/stats/prevalence",
      operationId: "getPrevalence",
      tags: TAGS,
      summary: "How much of all traffic holds which violation, and how much of it detection sees",
      description: `${period} Estimated from contents drawn at random when they were first judged and reviewed since.`,
      permission: "stats:read",
      request: { query: prevalenceFilterSchema },
      responses: { 200: json(prevalenceSchema.meta({ id: "Prevalence" }), "The estimates") },
    }),
    async (c) => c.json(await getPrevalence(c.req.valid("query"), c.get("call").at), 200),
  )
  .openapi(
    defineRoute({
      method: "put",
      path: "/prevalence/rates/{surface}",
      operationId: "setPrevalenceRate",
      tags: TAGS,
      summary: "Set how much of a surface is drawn at random",
      description: "A share of the contents judged, or a number a day; neither: nothing is drawn.",
      permission: "sample:manage",
      request: {
        params: z.object({ surface: z.enum(SURFACES) }),
        body: jsonBody(newRateSchema.meta({ id: "NewPrevalenceRate" }), { perDay: 50 }),
      },
      responses: { 200: json(rateSettingSchema.meta({ id: "PrevalenceRate" }), "The rate that holds now") },
    }),
    async (c) => c.json(await setPrevalenceRate(c.get("call"), c.req.valid("param").surface, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/prevalence/samples",
      operationId: "listPrevalenceSamples",
      tags: TAGS,
      summary: "What was drawn, and what its review found",
      permission: "sample:manage",
      request: { query: z.object(pageQuery) },
      responses: { 200: json(page(sampleSchema.meta({ id: "PrevalenceSample" })), "A page of draws, newest first") },
    }),
    async (c) => c.json(await listSamples(c.req.valid("query")), 200),
  );
