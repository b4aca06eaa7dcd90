import { answer, client } from "@/lib/api/client";
import type { MissedSpanView, NewMissedSpan } from "@/lib/domain/verdicts/schema";

/** Errors: those of {@link answer}. */
export function markMissed(caseId: string, span: NewMissedSpan): Promise<MissedSpanView> {
  return answer(client.cases[":id"]["missed-spans"].$post({ param: { id: caseId }, json: span }));
}

/** Errors: those of {@link answer}. */
export async function withdrawMissed(id: string): Promise<void> {
  await answer(client["missed-spans"][":id"].$delete({ param: { id } }));
}
