import { readPreferences } from "@/lib/domain/preferences/data";
import { PREFERENCES, type PreferenceKey, type Preferences } from "@/lib/domain/preferences/schema";
import { asStaff } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import { AppError } from "@/lib/platform/errors";
import { writeOnce } from "@/lib/platform/transaction";

/**
 * Sets or, with null, forgets one of the caller's own preferences, and answers them all. How somebody likes their list
 * touches nobody else and no case, so the trail holds nothing of it.
 * Errors: `invalid_input` for a value that does not fit its key; `forbidden` for anybody but staff.
 */
export async function setPreference(call: Call, key: PreferenceKey, value: unknown): Promise<Preferences> {
  const actor = asStaff(call.actor);
  const parsed = value === null ? null : PREFERENCES[key].safeParse(value);
  if (parsed && !parsed.success) {
    throw new AppError("invalid_input", "This preference cannot be set so.", {
      errors: parsed.error.issues.map(({ path, message }) => ({
        path: path.map(String).join(".") || "value",
        message,
      })),
    });
  }
  await writeOnce(call, async (tx) => {
    if (parsed === null) await tx.userPreference.deleteMany({ where: { userId: actor.id, key } });
    else {
      await tx.$executeRaw`
        INSERT INTO user_preferences (user_id, key, value, updated_at)
        VALUES (${actor.id}::uuid, ${key}, ${JSON.stringify(parsed.data)}::jsonb, ${call.at})
        ON CONFLICT (user_id, key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`;
    }
    return null;
  });
  return readPreferences(actor.id);
}
