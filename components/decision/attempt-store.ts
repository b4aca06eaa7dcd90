/**
 * A decision on its way: what was decided, and the key that makes a repeat of it land once. `next`: the view whose next case
 * goes with it, which a repeat must name again; null for none.
 */
export type Attempt = { body: string; key: string; next: Record<string, string> | null };

// Under the drafts' name, so that signing out takes it along.
const PREFIX = "docket.draft.attempt.";

/** The attempt whose answer never came; null when there is none. Browser only. */
export function readAttempt(draftId: string): Attempt | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + draftId) ?? "null") as Partial<Attempt> | null;
    return typeof kept?.body === "string" && typeof kept.key === "string"
      ? { body: kept.body, key: kept.key, next: kept.next ?? null }
      : null;
  } catch {
    return null;
  }
}

/**
 * Kept before it is sent and dropped by its answer: after a reload or another sign-in the same decision goes out under
 * the same key.
 */
export function keepAttempt(draftId: string, attempt: Attempt): void {
  try {
    localStorage.setItem(PREFIX + draftId, JSON.stringify(attempt));
  } catch {
    // Full or refused: the key then lives as long as the page.
  }
}

export function dropAttempt(draftId: string): void {
  try {
    localStorage.removeItem(PREFIX + draftId);
  } catch {
    // Nothing was kept then.
  }
}
