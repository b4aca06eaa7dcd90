import { answer, client } from "@/lib/api/client";
import type { CaseVerdicts, VerdictView } from "@/lib/domain/verdicts/schema";

export type SignalVerdict = { verdict: "right" | "wrong" | null; actualKind?: string | null };

/** Errors of all: those of {@link answer}. */
export function getVerdicts(caseId: string, signal: AbortSignal): Promise<CaseVerdicts> {
  return answer(client.cases[":id"].verdicts.$get({ param: { id: caseId } }, { init: { signal } }));
}

export function giveVerdict(signalId: string, caseId: string, given: SignalVerdict): Promise<VerdictView> {
  const actualKind = given.actualKind as VerdictKind | null | undefined;
  return answer(
    client.signals[":id"].verdict.$post({
      param: { id: signalId },
      json: { verdict: given.verdict, caseId, actualKind: actualKind ?? null },
    }),
  );
}

type VerdictKind = NonNullable<Parameters<(typeof client.signals)[":id"]["verdict"]["$post"]>[0]["json"]["actualKind"]>;
