"use client";

import { useState } from "react";
import { APPROVAL_ACTS, type ApprovalAct } from "@/components/approval/acts";
import { AnswerDialog } from "@/components/approval/answer-dialog";
import { approvalText } from "@/components/approval/text";
import { Action } from "@/components/ui/action";
import type { DecisionView } from "@/lib/domain/decisions/schema";

type Props = { decision: DecisionView; caseNumber: number };

/** Beside a decision that waits for the reader: approving and rejecting, where its evidence is read. */
export function SecondPerson({ decision, caseNumber }: Props) {
  const [act, setAct] = useState<ApprovalAct | null>(null);
  return (
    <>
      {APPROVAL_ACTS.filter((one) => decision.allowed[one.act]).map((one) => (
        <Action
          key={one.act}
          label={approvalText[one.act]}
          keys={one.keys}
          group={approvalText.group}
          look={one.look}
          onAct={() => setAct(one.act)}
        />
      ))}
      {act === null ? null : (
        <AnswerDialog
          act={act}
          decisionId={decision.id}
          caseNumber={caseNumber}
          standsIn={decision.enforcements.some(
            (one) => one.meanwhile && (one.state === "waiting" || one.state === "active"),
          )}
          onClose={() => setAct(null)}
        />
      )}
    </>
  );
}
