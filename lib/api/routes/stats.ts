import { z } from "zod";
import { defineRoute, json, routesOfNoun } from "@/lib/api/route";
import { getOverview, listDailyFigures } from "@/lib/domain/insights/data";
import {
  dailyFigureSchema,
  MAX_OVERVIEW_DAYS,
  overviewFilterSchema,
  overviewSchema,
} from "@/lib/domain/insights/schema";

const period = `UTC days, both ends included, ${MAX_OVERVIEW_DAYS} at most; the last 28 days when none are given.`;

export const stats = routesOfNoun()
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
      request: { query: overviewFilterSchema },
      responses: {
        200: json(z.object({ items: z.array(dailyFigureSchema.meta({ id: "DailyFigure" })) }), "Newest day first"),
      },
    }),
    async (c) => c.json({ items: await listDailyFigures(c.req.valid("query"), c.get("call").at) }, 200),
  );
