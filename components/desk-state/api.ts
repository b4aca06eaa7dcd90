import { answer, client } from "@/lib/api/client";
import type { DeskState } from "@/lib/domain/desk-state/schema";

/** Errors: those of {@link answer}. */
export async function readDeskState(signal: AbortSignal): Promise<DeskState> {
  return answer(client.stats.now.$get({}, { init: { signal } }));
}
