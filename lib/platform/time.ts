export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The UTC day of a moment, or of milliseconds since 1970: `2026-11-21`. */
export function dayOf(at: Date | number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** A moment as the API writes it; what has not happened stays null. */
export function iso(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}
