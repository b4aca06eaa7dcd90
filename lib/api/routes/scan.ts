import { z } from "zod";
import { defineRoute, json, jsonBody, routesOfNoun } from "@/lib/api/route";
import { SIGNAL_KINDS } from "@/lib/detect/types";
import { scanText } from "@/lib/domain/scans/mutations";
import { SCAN_SURFACES } from "@/lib/policy/scan";
import { EXCEPTION_KINDS, PHASES, VIOLATIONS } from "@/lib/policy/types";

const MAX_MESSAGES = 200;
const MAX_TEXT = 100_000;

const record = z
  .object({
    surface: z.enum(SCAN_SURFACES),
    phase: z.enum(PHASES),
    exceptions: z.array(z.enum(EXCEPTION_KINDS)).max(20).default([]),
    messages: z
      .array(
        z.object({
          role: z.enum(["client", "freelancer", "unknown"]),
          text: z.string().max(MAX_TEXT, `must have ${MAX_TEXT.toLocaleString("en")} characters or fewer`),
          author: z.string().max(200).optional(),
        }),
      )
      .min(1)
      .max(MAX_MESSAGES, `must have ${MAX_MESSAGES} messages or fewer`),
    regions: z
      .array(z.string().regex(/^[A-Z]{2}$/, "must be a country code such as US"))
      .max(20)
      .optional()
      .meta({ description: "Countries to try for national phone numbers, likeliest first." }),
  })
  .meta({ id: "ScanRecord" });

const result = z
  .object({
    violations: z.array(
      z.object({ code: z.enum(VIOLATIONS), score: z.number(), rule: z.string(), clause: z.string() }),
    ),
    signals: z.array(
      z.object({
        kind: z.enum(SIGNAL_KINDS),
        message: z.number().int(),
        start: z.number().int(),
        end: z.number().int(),
        value: z.string().nullable(),
        score: z.number(),
        reasons: z.array(
          z.object({
            code: z.string(),
            weight: z.number(),
            params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
          }),
        ),
        group: z.number().int(),
      }),
    ),
    truncated: z.boolean(),
  })
  .meta({ id: "ScanResult" });

export const scan = routesOfNoun().openapi(
  defineRoute({
    method: "post",
    path: "/scan",
    operationId: "scan",
    tags: ["Detection"],
    summary: "What detection and policy say of a text",
    description:
      "By the policy in force; nothing is stored and nothing masked. One row a span, in UTF-16 units of the message; spans of one signal share `group`. A caller has 300 a minute, of which a scan takes one for each KiB of text begun, 100 at most.",
    permission: "scan:run",
    body: 1024 * 1024,
    request: {
      body: jsonBody(record, {
        surface: "message",
        phase: "none",
        exceptions: [],
        messages: [{ role: "freelancer", text: "Write to me at ann at example dot org" }],
      }),
    },
    responses: { 200: json(result, "What was found") },
    problems: {
      429: "More than 300 KiB within a minute; `Retry-After` says when to come back.",
      503: "As many long texts wait to be read as may at once, or reading took too long; `Retry-After` says when to come back.",
    },
  }),
  async (c) => c.json(result.parse(await scanText(c.get("call"), c.req.valid("json"))), 200),
);
