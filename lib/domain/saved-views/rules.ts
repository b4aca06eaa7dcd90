import { type Actor, can } from "@/lib/platform/actor";

/** Views that one person may own: far above what tabs can show. */
export const MOST_VIEWS = 50;

/** One's own, and those shared with the team for whoever leads it. */
export function mayChangeView(view: { ownerId: string; shared: boolean }, actor: Actor): boolean {
  if (actor.kind !== "user") return false;
  return view.ownerId === actor.id || (view.shared && can(actor, "view:manage_shared"));
}
