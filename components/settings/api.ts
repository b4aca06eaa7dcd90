import { answer, client } from "@/lib/api/client";
import type { KeyView, NewKey } from "@/lib/domain/keys/schema";
import type { Preferences } from "@/lib/domain/preferences/schema";
import type { NewUser, UserChange, UserView } from "@/lib/domain/users/schema";
import type { Language } from "@/lib/platform/language";
import type { Page } from "@/lib/platform/page";

const pageQuery = (cursor: string | null) => ({ limit: "50", ...(cursor === null ? {} : { cursor }) });

export function listPeople(cursor: string | null, signal: AbortSignal): Promise<Page<UserView>> {
  return answer(client.users.$get({ query: pageQuery(cursor) }, { init: { signal } }));
}

export function addPerson(json: NewUser) {
  return answer(client.users.$post({ json }));
}

export function changePerson(id: string, json: UserChange): Promise<UserView> {
  return answer(client.users[":id"].$patch({ param: { id }, json }));
}

export function resetSecondFactor(id: string): Promise<UserView> {
  return answer(client.users[":id"]["second-factor"].$delete({ param: { id } }));
}

export function listMachineKeys(cursor: string | null, signal: AbortSignal): Promise<Page<KeyView>> {
  return answer(client.keys.$get({ query: pageQuery(cursor) }, { init: { signal } }));
}

export function makeMachineKey(json: NewKey) {
  return answer(client.keys.$post({ json }));
}

export function revokeMachineKey(id: string): Promise<KeyView> {
  return answer(client.keys[":id"].$delete({ param: { id } }));
}

/** Keeps the language of the desk with the person. */
export async function setLanguage(language: Language): Promise<void> {
  await answer<Preferences>(
    client.me.preferences[":key"].$put({ param: { key: "desk.language" }, json: { value: language } }),
  );
}
