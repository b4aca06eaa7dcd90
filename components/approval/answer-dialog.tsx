"use client";

import { Checkbox, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ApprovalAct } from "@/components/approval/acts";
import { approve, reject } from "@/components/approval/api";
import { approvalText } from "@/components/approval/text";
import { DialogText, FormDialog } from "@/components/ui/form-dialog";

type Props = {
  act: ApprovalAct;
  decisionId: string;
  caseNumber: number;
  /** A restriction stands in for what waits. */
  standsIn: boolean;
  onClose: () => void;
};

/** Asks the second person once more, a refusal for its reason. */
export function AnswerDialog({ act, decisionId, caseNumber, standsIn, onClose }: Props) {
  const queries = useQueryClient();
  const doing = useMutation({
    mutationFn: (form: FormData) =>
      act === "approve"
        ? approve(decisionId)
        : reject(decisionId, String(form.get("reason") ?? "").trim(), form.get("keep") !== null),
    onSuccess: onClose,
    // Refused because somebody was faster: what is shown is old either way.
    onSettled: () =>
      Promise.all(
        ["approvals", "waiting", "enforcements", "decisions", "account", "timeline", "case", "cases"].map((name) =>
          queries.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
  return (
    <FormDialog
      open
      onClose={onClose}
      title={approvalText.titles[act](caseNumber)}
      submit={approvalText[act]}
      onSubmit={(form) => doing.mutate(form)}
      busy={doing.isPending}
      error={doing.error}
      failed={approvalText.notDone[act]}
    >
      {act === "approve" ? (
        <DialogText>{approvalText.about.approve}</DialogText>
      ) : (
        <>
          <p>{approvalText.about.reject}</p>
          <Textarea
            name="reason"
            label={approvalText.reason}
            minLength={3}
            maxLength={2_000}
            rows={3}
            required
            withAsterisk={false}
            data-autofocus
          />
          {standsIn ? <Checkbox name="keep" label={approvalText.keep} /> : null}
        </>
      )}
    </FormDialog>
  );
}
