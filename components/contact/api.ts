import { answer, client } from "@/lib/api/client";
import type { AccountLinks, ContactKind, ContactMatches, Related } from "@/lib/domain/contacts/schema";

/** Errors of all: those of {@link answer}. */
export function getLinks(id: string, signal: AbortSignal): Promise<AccountLinks> {
  return answer(client.accounts[":id"].links.$get({ param: { id: encodeURIComponent(id) } }, { init: { signal } }));
}

export function getRelated(caseId: string, signal: AbortSignal): Promise<Related> {
  return answer(client.cases[":id"].related.$get({ param: { id: caseId } }, { init: { signal } }));
}

/** The value travels in the body, never in an address. */
export function lookUpContact(value: string, kind: ContactKind | null, reason: string): Promise<ContactMatches> {
  return answer(client.contacts.lookup.$post({ json: { value, reason, ...(kind === null ? {} : { kind }) } }));
}
