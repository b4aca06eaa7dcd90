const KEY = "docket.queue";

/** Remembers how the queue was last looked at, so that "next up" beside a case and "open next" follow the same view. */
export function keepLastQueue(query: Record<string, string>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(query));
  } catch {
    // Refused storage: next up then follows the plain queue.
  }
}

/** Filter and order as the API takes them, without the page. Browser only. */
export function lastQueueQuery(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(([name, value]) => name !== "cursor" && typeof value === "string"),
    ) as Record<string, string>;
  } catch {
    return {};
  }
}
