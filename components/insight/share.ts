import type { Share } from "@/components/ui/row-bars";
import { wilson } from "@/lib/domain/insights/rules";

/** A share of counts; what was taken back may belong to an earlier period, and a share cannot pass one. */
export function shareOf(hits: number, n: number): Share {
  return wilson(Math.min(Math.max(0, hits), Math.max(0, n)), Math.max(0, n));
}
