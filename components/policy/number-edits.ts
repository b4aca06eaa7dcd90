import type { Validation } from "@/lib/domain/drafts/schema";

/** Where a number stands in a policy: `["ladder", "steps", 1, "from"]`. */
export type Place = readonly (string | number)[];

/** What stands there, if it is a number; a draft may lack any part of it. */
export function numberAt(policy: unknown, place: Place): number | null {
  const [first, ...rest] = place;
  if (first === undefined) return typeof policy === "number" ? policy : null;
  if (typeof policy !== "object" || policy === null) return null;
  return numberAt((policy as Record<string | number, unknown>)[first], rest);
}

/** The same with another number there; null where the field was emptied, which the check then names. All else stays. */
export function withNumber<T>(policy: T, place: Place, value: number): T {
  const [first, ...rest] = place;
  if (first === undefined) return (Number.isNaN(value) ? null : value) as T;
  if (Array.isArray(policy)) {
    return policy.map((each, index) => (index === first ? withNumber(each, rest, value) : each)) as T;
  }
  const known = policy as Record<string | number, unknown>;
  return { ...known, [first]: withNumber(known[first], rest, value) } as T;
}

/** What the last check found wrong there; null where it found nothing. */
export function faultAt(faults: Validation["errors"], place: Place): string | null {
  const path = place.join(".");
  return faults.find((fault) => fault.path === path)?.message ?? null;
}
