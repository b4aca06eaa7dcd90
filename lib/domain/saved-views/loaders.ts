import { readPreferences } from "@/lib/domain/preferences/data";
import type { Preferences } from "@/lib/domain/preferences/schema";
import { listSavedViews } from "@/lib/domain/saved-views/data";
import type { SavedView } from "@/lib/domain/saved-views/schema";
import { requireStaff } from "@/lib/platform/session";

export type LoadedDesk = { views: SavedView[]; preferences: Preferences };

/** How the person signed in likes the queue: their views, and what they set for themselves. */
export async function loadDesk(): Promise<LoadedDesk> {
  const actor = await requireStaff("case:list");
  const [views, preferences] = await Promise.all([listSavedViews(actor), readPreferences(actor.id)]);
  return { views, preferences };
}
