import { PREFERENCES, type PreferenceKey, type Preferences } from "@/lib/domain/preferences/schema";
import { query } from "@/lib/platform/db";

/** A person's preferences; one that no longer fits its shape is as if it had never been set. */
export async function readPreferences(userId: string): Promise<Preferences> {
  const rows = await query<{ key: string; value: unknown }>(
    "SELECT key, value FROM user_preferences WHERE user_id = $1",
    [userId],
  );
  const known = rows.flatMap(({ key, value }) => {
    const parsed = PREFERENCES[key as PreferenceKey]?.safeParse(value);
    return parsed?.success ? [[key, parsed.data]] : [];
  });
  return Object.fromEntries(known) as Preferences;
}
