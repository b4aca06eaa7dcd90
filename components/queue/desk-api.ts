import { answer, client } from "@/lib/api/client";
import type { Preferences } from "@/lib/domain/preferences/schema";
import type { SavedView, ViewCounts } from "@/lib/domain/saved-views/schema";

export async function countViews(signal?: AbortSignal): Promise<ViewCounts> {
  const { counts } = await answer<{ counts: ViewCounts }>(
    client["view-counts"].$get({}, { init: { signal: signal ?? null } }),
  );
  return counts;
}

export async function listSavedViews(signal?: AbortSignal): Promise<SavedView[]> {
  const { items } = await answer<{ items: SavedView[] }>(
    client["saved-views"].$get({}, { init: { signal: signal ?? null } }),
  );
  return items;
}

export function saveView(view: { name: string; shared: boolean; query: Record<string, string> }): Promise<SavedView> {
  return answer<SavedView>(client["saved-views"].$post({ json: view }));
}

export function changeView(
  id: string,
  change: { name?: string; shared?: boolean; query?: Record<string, string> },
): Promise<SavedView> {
  return answer<SavedView>(client["saved-views"][":id"].$patch({ param: { id }, json: change }));
}

export async function removeView(id: string): Promise<void> {
  await answer(client["saved-views"][":id"].$delete({ param: { id } }));
}

/** Sets or, with null, forgets one of the person's own preferences. */
export function setPreference<Key extends keyof Preferences>(
  key: Key,
  value: Preferences[Key] | null,
): Promise<Preferences> {
  return answer<Preferences>(client.me.preferences[":key"].$put({ param: { key }, json: { value } }));
}
