import { z } from "zod";
import { utcDay } from "@/lib/platform/instant";

/** Rows of a page of daily figures: a day of a busy desk has a thousand. */
export const MAX_DAILY_FIGURES = 1000;

/** The rows behind a chart: one per day and combination of dimensions. */
export const dailyFigureSchema = z.object({
  day: utcDay,
  metric: z.string(),
  violation: z.string(),
  phase: z.string(),
  surface: z.string(),
  detector: z.string(),
  measure: z.string(),
  count: z.number().int(),
});
export type DailyFigure = z.infer<typeof dailyFigureSchema>;
