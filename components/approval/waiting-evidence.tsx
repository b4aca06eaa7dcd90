"use client";

import { useQuery } from "@tanstack/react-query";
import { JudgedEvidence } from "@/components/appeal/judged-evidence";
import { approvalText } from "@/components/approval/text";
import { getCase } from "@/components/case/api";
import { nameAmong } from "@/components/evidence/name-among";
import { Bone, ErrorState } from "@/components/ui/states";
import type { CaseDetail } from "@/lib/domain/case-file/schema";

/** The flagged texts of a case, each revision that was flagged by itself, as they were judged. */
function flaggedTexts(detail: CaseDetail) {
  return detail.contents
    .filter((content) => content.flagged)
    .flatMap((content) => [...content.otherRevisions.map((revision) => ({ ...content, ...revision })), content]);
}

/** What a decision that waits rests on, marked and masked: whoever reads it is noted as having read the case. */
export function WaitingEvidence({ caseId }: { caseId: string }) {
  const read = useQuery({
    queryKey: ["case", caseId],
    queryFn: ({ signal }) => getCase(caseId, signal),
    staleTime: 30_000,
  });
  if (read.data === undefined) {
    if (read.error === null) return <Bone width="60%" height={56} />;
    return <ErrorState error={read.error} title={approvalText.evidenceFailed} onRetry={() => void read.refetch()} />;
  }
  const { people, account, flags } = read.data;
  return <JudgedEvidence of={{ evidence: flaggedTexts(read.data), flags }} nameOf={nameAmong([...people, account])} />;
}
