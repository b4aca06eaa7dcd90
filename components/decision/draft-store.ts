import { type Draft, draftOf, EMPTY_DRAFT } from "@/components/decision/draft";
import type { DecisionView } from "@/lib/domain/decisions/schema";
import { DAY_MS } from "@/lib/platform/time";

/** What was typed on a case outlives a reload, a lost claim and a server restart: it lies in the browser until decided. */
const PREFIX = "docket.draft.";
const KEEP_MS = 14 * DAY_MS;

/** Somebody else at this browser must not find these words as their own. */
export const draftIdOf = (meId: string, caseId: string) => `${meId}.${caseId}`;

type Kept = { at: number; draft: Draft };

/** Null when nothing was kept for this case, or storage is refused. Browser only. */
export function readDraft(caseId: string): Draft | null {
  try {
    const raw = localStorage.getItem(PREFIX + caseId);
    if (raw === null) return null;
    const kept = JSON.parse(raw) as Partial<Kept>;
    if (typeof kept.at !== "number" || Date.now() - kept.at > KEEP_MS || kept.draft === undefined) return null;
    return { ...EMPTY_DRAFT, ...kept.draft };
  } catch {
    return null;
  }
}

export function keepDraft(caseId: string, draft: Draft): void {
  try {
    const kept: Kept = { at: Date.now(), draft };
    localStorage.setItem(PREFIX + caseId, JSON.stringify(kept));
  } catch {
    // Full or refused: the draft then lives as long as the page.
  }
}

/** What somebody decided and took back is their draft again. Another's words are not the reader's own. */
export function keepUndone(meId: string, decision: DecisionView): void {
  if (decision.decidedBy.id === meId) keepDraft(draftIdOf(meId, decision.caseId), draftOf(decision));
}

export function dropDraft(caseId: string): void {
  try {
    localStorage.removeItem(PREFIX + caseId);
  } catch {
    // Nothing was kept then.
  }
}
