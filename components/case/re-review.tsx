"use client";

import { useMutation } from "@tanstack/react-query";
import { caseText } from "@/components/case/text";
import { useRefreshCase } from "@/components/case/use-refresh-case";
import { confirmReview } from "@/components/case/wait-api";
import { waitText } from "@/components/case/wait-text";
import { Action } from "@/components/ui/action";
import { problemOf } from "@/components/ui/problem";
import { useMay } from "@/components/ui/staff";
import { Time } from "@/components/ui/time";
import type { CaseDetail } from "@/lib/domain/case-file/schema";

/** Says that another look at a decided case is asked for, and lets a lead say that it was had. */
export function ReReview({ detail }: { detail: CaseDetail }) {
  const mayReverse = useMay("decision:reverse");
  const confirming = useMutation({ mutationFn: () => confirmReview(detail.id), onSettled: useRefreshCase(detail.id) });
  if (detail.reReviewAt === null) return null;
  return (
    <>
      <span>
        {waitText.reReview} <Time at={detail.reReviewAt} form="day" />
      </span>
      {mayReverse ? (
        <Action
          label={waitText.stands}
          keys="h"
          group={caseText.group}
          look="ghost"
          busy={confirming.isPending}
          onAct={() => confirming.mutate()}
        />
      ) : null}
      {confirming.error === null ? null : <span role="alert">{problemOf(confirming.error).detail}</span>}
    </>
  );
}
