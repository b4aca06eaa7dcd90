import { answer, client } from "@/lib/api/client";
import type { AccountFindings, AccountView, TimelineKind, TimelinePage } from "@/lib/domain/accounts/schema";

/** Errors: those of {@link answer}. */
export function getAccount(id: string, signal: AbortSignal): Promise<AccountView> {
  return answer(client.accounts[":id"].$get({ param: { id: encodeURIComponent(id) } }, { init: { signal } }));
}

/** By the beginnings of words of the name, or of the id. Errors: those of {@link answer}. */
export async function findAccounts(q: string, limit: number, signal: AbortSignal): Promise<AccountFindings["items"]> {
  const query = { q, limit: String(limit) };
  return (await answer<AccountFindings>(client.accounts.$get({ query }, { init: { signal } }))).items;
}

/** Older entries, newest first; of some kinds, or of all. Errors: those of {@link answer}. */
export function getTimeline(
  id: string,
  ask: { kinds: readonly TimelineKind[] | null; cursor: string | null },
  signal: AbortSignal,
): Promise<TimelinePage> {
  const query = {
    limit: "40",
    ...(ask.kinds === null ? {} : { kinds: ask.kinds.join(",") }),
    ...(ask.cursor === null ? {} : { cursor: ask.cursor }),
  };
  return answer(
    client.accounts[":id"].timeline.$get({ param: { id: encodeURIComponent(id) }, query }, { init: { signal } }),
  );
}
