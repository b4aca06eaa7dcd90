import type { z } from "zod";
import { eventSchema, MAX_AHEAD_MS, type MarketplaceEvent, type Rejection } from "@/lib/domain/events/schema";
import { storable } from "@/lib/platform/storable";

export type ReadEvent = { index: number; event: MarketplaceEvent } | { index: number; rejection: Rejection };

/** Up to three faults, each with its path inside the event; more would bury the mend. */
function faults(error: z.ZodError): string {
  const lines = error.issues.slice(0, 3).map((issue) => {
    const path = issue.path.join(".");
    return path ? `${path}: ${issue.message}` : issue.message;
  });
  const more = error.issues.length - lines.length;
  return more > 0 ? `${lines.join("; ")}; and ${more} more` : lines.join("; ");
}

/** The id of an event however broken the rest is; null when it has none that could be told again. */
export function idOf(raw: unknown): string | null {
  const id = raw !== null && typeof raw === "object" ? (raw as { id?: unknown }).id : undefined;
  return typeof id === "string" && id.length >= 1 && id.length <= 200 ? storable(id) : null;
}

/** One event as sent, checked by itself. `now` is the later of the request's time and the real one. */
export function readEvent(raw: unknown, index: number, now: Date): ReadEvent {
  const parsed = eventSchema.safeParse(raw);
  if (!parsed.success) {
    const detail = `events[${index}]: ${faults(parsed.error)}`;
    return { index, rejection: { index, id: idOf(raw), code: "invalid_event", detail } };
  }
  const event = parsed.data;
  if (event.occurredAt.getTime() > now.getTime() + MAX_AHEAD_MS) {
    const detail = `events[${index}]: occurredAt: lies more than 5 minutes ahead of this desk's clock; check the sender's clock`;
    return { index, rejection: { index, id: event.id, code: "time_ahead", detail } };
  }
  return { index, event };
}
