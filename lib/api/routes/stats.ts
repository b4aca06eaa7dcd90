import { defineRoute, json, page, pageQuery, pageQueryOf, routesOfNoun } from "@/lib/api/route";
import { getCaseInsights, listCasesBehind } from "@/lib/domain/case-insights/data";
import { listDailyFigures } from "@/lib/domain/daily-figures/data";
import { dailyFigureSchema, MAX_DAILY_FIGURES } from "@/lib/domain/daily-figures/schema";
import { getDeskState } from "@/lib/domain/desk-state/data";
import { deskStateSchema } from "@/lib/domain/desk-state/schema";
import { getOverview } from "@/lib/domain/insights/data";
import {
  caseBehindSchema,
  caseInsightsFilterSchema,
  caseInsightsSchema,
  casesBehindFilterSchema,
  MAX_OVERVIEW_DAYS,
  overviewFilterSchema,
  overviewSchema,
} from "@/lib/domain/insights/schema";
import { getTransparency } from "@/lib/domain/transparency/data";
import { transparencyQuerySchema, transparencySchema } from "@/lib/domain/transparency/schema";

const period = `UTC days, both ends included, ${MAX_OVERVIEW_DAYS} at most; the last 28 days when none are given.`;

export const stats = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/stats/now",
      operationId: "getDeskState",
      tags: ["Figures"],
      summary: "How the desk stands now: what waits, what is late, what moved in the last hour",
      description: "Who holds which cases is told to leads alone.",
      permission: "stats:read",
      responses: { 200: json(deskStateSchema.meta({ id: "DeskState" }), "The desk at this moment") },
    }),
    async (c) => {
      const { actor, at } = c.get("call");
      return c.json(await getDeskState(actor, at), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/stats/overview",
      operationId: "getOverview",
      tags: ["Figures"],
      summary: "Flags, decisions, measures and backlog of a period",
      description: `${period} Rates come with their sample size and 95 % interval, and not at all below 30.`,
      permission: "stats:read",
      request: { query: overviewFilterSchema },
      responses: { 200: json(overviewSchema.meta({ id: "Overview" }), "The figures") },
    }),
    async (c) => c.json(await getOverview(c.req.valid("query"), c.get("call").at), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/stats/daily",
      operationId: "listDailyFigures",
      tags: ["Figures"],
      summary: "The table behind the charts: counts by day and dimension",
      description: period,
      permission: "stats:read",
      request: { query: overviewFilterSchema.extend(pageQueryOf({ most: MAX_DAILY_FIGURES, usual: 500 })) },
      responses: {
        200: json(page(dailyFigureSchema.meta({ id: "DailyFigure" })), "A page of rows, newest day first"),
      },
    }),
    async (c) => {
      const { cursor, limit, ...filter } = c.req.valid("query");
      return c.json(await listDailyFigures(filter, { cursor, limit }, c.get("call").at), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/stats/cases",
      operationId: "getCaseInsights",
      tags: ["Figures"],
      summary: "Volume, speed and outcomes of cases, against the period before",
      description: `${period} From rollups kept exact. Times are minutes since the case was opened, by nearest rank, in steps of a minute up to two hours, then 5, 15 and 60 minutes and days.`,
      permission: "stats:read",
      request: { query: caseInsightsFilterSchema },
      responses: { 200: json(caseInsightsSchema.meta({ id: "CaseInsights" }), "The figures") },
    }),
    async (c) => c.json(await getCaseInsights(c.req.valid("query"), c.get("call").at), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/stats/cases/behind",
      operationId: "listCasesBehind",
      tags: ["Figures"],
      summary: "The cases that a mark of a chart counts",
      permission: "stats:read",
      request: { query: casesBehindFilterSchema.extend(pageQuery) },
      responses: { 200: json(page(caseBehindSchema.meta({ id: "CaseBehind" })), "A page of cases, newest first") },
    }),
    async (c) => {
      const { cursor, limit, ...filter } = c.req.valid("query");
      return c.json(await listCasesBehind(filter, { cursor, limit }, c.get("call").at), 200);
    },
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/stats/transparency",
      operationId: "getTransparency",
      tags: ["Figures"],
      summary: "Figures for a transparency report (DSA Articles 15 and 24, Santa Clara Principles)",
      description: "With definitions, method and what is not covered. Not the official template.",
      permission: "stats:read",
      request: { query: transparencyQuerySchema },
      responses: { 200: json(transparencySchema.meta({ id: "Transparency" }), "The report") },
    }),
    async (c) => c.json(await getTransparency(c.req.valid("query"), c.get("call").at), 200),
  );
