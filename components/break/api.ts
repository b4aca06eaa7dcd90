import { answer, client } from "@/lib/api/client";
import type { Preferences } from "@/lib/domain/preferences/schema";

/** Whether the person wants to be reminded of breaks; everybody does who has not said otherwise. */
export async function wantsBreakHint(signal?: AbortSignal): Promise<boolean> {
  const kept = await answer<Preferences>(client.me.preferences.$get({}, { init: { signal: signal ?? null } }));
  return kept["desk.breakHint"] ?? true;
}

export async function setBreakHint(wanted: boolean): Promise<void> {
  await answer<Preferences>(
    client.me.preferences[":key"].$put({ param: { key: "desk.breakHint" }, json: { value: wanted ? null : false } }),
  );
}
