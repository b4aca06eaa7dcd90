/** A note that is being written outlives a reload: it lies in the browser, for this person and subject, until it is saved. */
const PREFIX = "docket.note.";

const keyOf = (userId: string, on: string) => `${PREFIX}${userId}.${on}`;

export function readNoteDraft(userId: string, on: string): string {
  try {
    return localStorage.getItem(keyOf(userId, on)) ?? "";
  } catch {
    return "";
  }
}

export function keepNoteDraft(userId: string, on: string, body: string): void {
  try {
    if (body === "") localStorage.removeItem(keyOf(userId, on));
    else localStorage.setItem(keyOf(userId, on), body);
  } catch {
    // Full or refused: the draft then lives as long as the page.
  }
}
