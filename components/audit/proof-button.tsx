"use client";

import { useMutation } from "@tanstack/react-query";
import { auditProof } from "@/components/audit/api";
import { auditText } from "@/components/audit/text";
import { Action } from "@/components/ui/action";
import { ProblemLine } from "@/components/ui/problem-line";
import { saveJson } from "@/components/ui/save-file";

/** Saves the proof that one event is in the trail, which can be checked without the desk. */
export function ProofButton({ eventId }: { eventId: string }) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => auditProof(eventId),
    onSuccess: (proof) => saveJson(`docket-proof-${proof.position}.json`, proof),
  });
  return (
    <>
      <Action label={auditText.details.proof} busy={isPending} onAct={() => mutate()} />
      {error === null ? null : <ProblemLine error={error} title={auditText.details.proofFailed} />}
    </>
  );
}
