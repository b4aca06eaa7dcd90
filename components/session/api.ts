import { answer, client } from "@/lib/api/client";
import type { Preferences } from "@/lib/domain/preferences/schema";
import type { Language } from "@/lib/platform/language";

/** The language that whoever just signed in has chosen; undefined if they never did. */
export async function chosenLanguage(): Promise<Language | undefined> {
  const kept = await answer<Preferences>(client.me.preferences.$get());
  return kept["desk.language"];
}
