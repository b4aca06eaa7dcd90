import { currentPolicy } from "@/lib/domain/policies/data";
import { readPreferences } from "@/lib/domain/preferences/data";
import type { Preferences } from "@/lib/domain/preferences/schema";
import { listSavedViews } from "@/lib/domain/saved-views/data";
import type { SavedView } from "@/lib/domain/saved-views/schema";
import { requireStaff } from "@/lib/platform/session";
import type { PolicyData } from "@/lib/policy/policy-data";

export type LoadedDesk = { views: SavedView[]; preferences: Preferences; policy: PolicyData };

/** How the person signed in likes the queue: their views, and what they set for themselves; and the policy they decide by. */
export async function loadDesk(): Promise<LoadedDesk> {
  const actor = await requireStaff("case:list");
  const [views, preferences, policy] = await Promise.all([
    listSavedViews(actor),
    readPreferences(actor.id),
    currentPolicy(),
  ]);
  return { views, preferences, policy: policy.data };
}
