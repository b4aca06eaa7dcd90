import pino from "pino";
import { env } from "@/lib/platform/env";
import { traceFields } from "@/lib/platform/tracing";

/** JSON lines on standard output. Log codes, ids and counts: never text of content, a contact value, a name or a secret. */
export const logger = pino({
  level: env.LOG_LEVEL,
  base: undefined,
  mixin: traceFields,
  redact: ["password", "text", "value", "authorization", "cookie", "*.password", "*.text", "*.value"],
});
