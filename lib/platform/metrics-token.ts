import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/platform/env";

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Whether figures may be read with this Authorization header; `off` where the operator asked for none. */
export function mayReadMetrics(authorization: string | null): "yes" | "no" | "off" {
  const token = env.METRICS_TOKEN;
  if (token === undefined) return "off";
  return timingSafeEqual(digest(authorization ?? ""), digest(`Bearer ${token}`)) ? "yes" : "no";
}
