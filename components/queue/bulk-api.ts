import { answer, client } from "@/lib/api/client";
import type { BulkItemView, BulkPreview, BulkView, NewBulk } from "@/lib/domain/bulk/schema";

export type PlannedBulk = BulkView & { preview: BulkPreview };

/** What the decision would do; nothing is decided yet. */
export function planBulk(input: NewBulk): Promise<PlannedBulk> {
  // The route's own type names what its validator makes of a filter; what it takes is the address's text.
  return answer<PlannedBulk>(client.bulk.$post({ json: input as Parameters<typeof client.bulk.$post>[0]["json"] }));
}

export function getBulk(id: string, signal?: AbortSignal): Promise<BulkView> {
  return answer<BulkView>(client.bulk[":id"].$get({ param: { id } }, { init: { signal: signal ?? null } }));
}

/** The first hundred cases that were left out, or could not be taken back. */
export async function leftOut(id: string, state: "skipped" | "kept", signal?: AbortSignal): Promise<BulkItemView[]> {
  const { items } = await answer<{ items: BulkItemView[] }>(
    client.bulk[":id"].items.$get(
      { param: { id }, query: { state, limit: "100" } },
      { init: { signal: signal ?? null } },
    ),
  );
  return items;
}

export function stepBulk(id: string, step: "start" | "cancel" | "undo"): Promise<BulkView> {
  const param = { param: { id } };
  const job = client.bulk[":id"];
  return answer<BulkView>(
    step === "start" ? job.start.$post(param) : step === "cancel" ? job.cancel.$post(param) : job.undo.$post(param),
  );
}
