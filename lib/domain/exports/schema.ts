import { z } from "zod";
import { DATASETS } from "@/lib/domain/datasets/schema";

export const EXPORT_FORMATS = ["csv", "jsonl", "xlsx", "parquet"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Formats that have to be whole before their first byte means anything: the worker writes them. */
export const STORED_FORMATS: readonly ExportFormat[] = ["xlsx", "parquet"];

/** How long an export can be fetched, in hours. */
export const EXPORT_HOURS = 24;

export const EXPORT_STATES = ["queued", "running", "ready", "failed", "cancelled", "expired"] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** The filter is the one of the dataset's own list page; unknown columns and filters are refused, not ignored. */
export const newExportSchema = z.strictObject({
  dataset: z.enum(DATASETS),
  format: z.enum(EXPORT_FORMATS),
  filter: z.record(z.string(), z.unknown()).default({}),
  /** All of them, in the dictionary's order, when absent. */
  columns: z.array(z.string().max(60)).min(1).max(60).optional(),
  /** Write the file beforehand and keep it until it expires; XLSX and Parquet always are. */
  stored: z.boolean().default(false),
  /** Contact values in plain; leads only, with a reason. */
  unmasked: z.boolean().default(false),
  reason: z.string().trim().max(500).default(""),
});
export type NewExport = z.input<typeof newExportSchema>;

const columnSchema = z.object({ name: z.string(), type: z.string(), description: z.string() });
export type ExportColumn = z.infer<typeof columnSchema>;

export const exportSchema = z.object({
  id: z.uuid(),
  dataset: z.enum(DATASETS),
  format: z.enum(EXPORT_FORMATS),
  filter: z.record(z.string(), z.unknown()),
  state: z.enum(EXPORT_STATES),
  /** Written by the worker and kept; otherwise written while it is fetched. */
  stored: z.boolean(),
  unmasked: z.boolean(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** Written so far, and how many there will be once that is known. Of a streamed file, as it was last fetched whole. */
  progress: z.object({ rows: z.number().int(), of: z.number().int().nullable(), bytes: z.number().int() }),
  /** Of the whole file, hexadecimal; null until it was written (of a streamed one: fetched) to its end. */
  sha256: z.string().nullable(),
  /** Why it failed, and what to do. */
  problem: z.string().nullable(),
  /** The data dictionary of the chosen columns. */
  columns: z.array(columnSchema),
  file: z.string(),
  dictionary: z.string(),
});
export type ExportView = z.infer<typeof exportSchema>;

/** What lies beside the file: enough to read it in ten years without asking anybody. */
export const dictionarySchema = exportSchema
  .pick({ id: true, dataset: true, format: true, filter: true, unmasked: true, createdAt: true, sha256: true })
  .extend({ rows: z.number().int().nullable(), columns: z.array(columnSchema), notes: z.array(z.string()) });
export type Dictionary = z.infer<typeof dictionarySchema>;
