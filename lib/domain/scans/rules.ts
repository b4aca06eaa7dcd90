import type { ScanRecord } from "@/lib/policy/scan";

const BYTES_A_POINT = 1024;
/** Detection reads a long text no longer than this many points take. */
const MOST_POINTS = 100;

/** What a scan takes of its caller's budget: the time it holds the process for grows with what it reads. */
export function scanCost(messages: ScanRecord["messages"]): number {
  const bytes = messages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return Math.min(MOST_POINTS, Math.max(1, Math.ceil(bytes / BYTES_A_POINT)));
}
