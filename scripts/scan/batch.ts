import * as z from "zod";
import { SCAN_SURFACES, scanRecord } from "@/lib/policy/scan";
import { EXCEPTION_KINDS, PHASES } from "@/lib/policy/types";

const recordSchema = z.object({
  id: z.union([z.string(), z.number()]),
  surface: z.enum(SCAN_SURFACES).default("message"),
  phase: z.enum(PHASES).default("none"),
  exceptions: z.array(z.enum(EXCEPTION_KINDS)).default([]),
  messages: z
    .array(
      z.object({
        role: z.enum(["client", "freelancer", "unknown"]).default("unknown"),
        text: z.string(),
        author: z.string().optional(),
      }),
    )
    .min(1),
  regions: z.array(z.string()).optional(),
});

export type Line = { number: number; text: string };
export type Batch = { sequence: number; lines: Line[] };
/** `output`: one JSON line a record, in input order; `bad`: lines that are no record, with the reason. */
export type Done = { sequence: number; output: string[]; bad: { number: number; why: string }[] };

/** Judges the records of a batch. A line that is no record is reported, never thrown. */
export function scanBatch(batch: Batch): Done {
  const output: string[] = [];
  const bad: Done["bad"] = [];
  for (const { number, text } of batch.lines) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      bad.push({ number, why: "not a JSON object" });
      continue;
    }
    const record = recordSchema.safeParse(parsed);
    if (!record.success) {
      const issue = record.error.issues[0];
      bad.push({ number, why: `${issue?.path.join(".") || "record"}: ${issue?.message ?? "invalid"}` });
      continue;
    }
    const { violations, signals, truncated } = scanRecord(record.data);
    output.push(JSON.stringify({ id: record.data.id, violations, signals, ...(truncated ? { truncated } : {}) }));
  }
  return { sequence: batch.sequence, output, bad };
}
