import { z } from "zod";
import { utcDay } from "@/lib/platform/instant";

export const transparencyQuerySchema = z.object({ from: utcDay, to: utcDay });
export type TransparencyQuery = z.infer<typeof transparencyQuerySchema>;

/** One figure; `value` is null where nothing was there to reckon it from. */
export const figureSchema = z.object({
  /** Where it belongs: `DSA 15(1)(b)`, `Santa Clara`, several where one figure serves both. */
  refs: z.array(z.string()),
  code: z.string(),
  /** What it is cut by, as `violation=scam_script`; empty for the whole. */
  slice: z.string(),
  value: z.number().nullable(),
  unit: z.enum(["count", "share", "minutes"]),
  /** What a share or median rests on. */
  n: z.number().int().nullable(),
});
export type TransparencyFigure = z.infer<typeof figureSchema>;

export const transparencySchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  generatedAt: z.iso.datetime(),
  notice: z.string(),
  figures: z.array(figureSchema),
  /** What each code means and how it is reckoned. */
  definitions: z.record(z.string(), z.object({ label: z.string(), definition: z.string() })),
  method: z.array(z.string()),
  notCovered: z.array(z.object({ ref: z.string(), why: z.string() })),
});
export type Transparency = z.infer<typeof transparencySchema>;
