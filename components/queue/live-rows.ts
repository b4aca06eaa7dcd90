import type { LiveCase } from "@/components/stream/desk-stream";
import type { CaseRow } from "@/lib/domain/cases/schema";

/**
 * Rows with what was heard of them since they were read, drawn over in place: who holds them now, what they have become.
 * `decidedBy` names who finished a row that was not finished when it was read.
 */
export function drawOver(
  rows: readonly CaseRow[],
  live: ReadonlyMap<string, LiveCase>,
  readAt: (id: string) => number,
): { rows: CaseRow[]; decidedBy: ReadonlyMap<string, string> } {
  const decidedBy = new Map<string, string>();
  const drawn = rows.map((row) => {
    const heard = live.get(row.id);
    if (heard === undefined || heard.heardAt < readAt(row.id)) return row;
    if (row.status !== heard.status && heard.status === "decided") {
      const by = heard.news.findLast((news) => news.type === "decision.made")?.by;
      if (by) decidedBy.set(row.id, by.name);
    }
    return { ...row, status: heard.status, claim: heard.claim };
  });
  return { rows: drawn, decidedBy };
}
