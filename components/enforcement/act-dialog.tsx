"use client";

import { Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { actOnDecision, type DecisionAct } from "@/components/enforcement/api";
import classes from "@/components/enforcement/enforcement.module.css";
import { type Measure, MeasureMark } from "@/components/enforcement/measure";
import { enforcementText } from "@/components/enforcement/text";
import { ViolationBadge } from "@/components/evidence/violation-badge";
import { DialogText, FormDialog } from "@/components/ui/form-dialog";

/** A decision that somebody is about to act on. */
export type ActSubject = {
  decisionId: string;
  caseId: string;
  caseNumber: number;
  accountName: string;
  violations: readonly string[];
  decidedBy: string;
  measures: readonly Measure[];
};

type Props = { act: DecisionAct; subject: ActSubject; onClose: () => void; onDone: () => void };

const LEAST = 3;

/** Says what will happen before it does; reversing wants a reason. */
export function ActDialog({ act, subject, onClose, onDone }: Props) {
  const words = enforcementText.act;
  const asksWhy = act === "reverse";
  const queries = useQueryClient();
  const doing = useMutation({
    mutationFn: (reason: string) => actOnDecision(act, subject.decisionId, reason),
    onSuccess: onDone,
    // Refused because somebody was faster: what is shown is old either way.
    onSettled: () =>
      Promise.all(
        ["enforcements", "decisions", "account", "timeline", "cases"].map((name) =>
          queries.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
  return (
    <FormDialog
      open
      onClose={onClose}
      title={words.titles[act](subject.caseNumber)}
      submit={words.submit[act]}
      onSubmit={(form) => doing.mutate(String(form.get("reason") ?? "").trim())}
      busy={doing.isPending}
      error={doing.error}
      failed={words.failed[act]}
    >
      <div className={classes.subject}>
        <b>{subject.accountName}</b>
        {subject.violations.map((violation) => (
          <ViolationBadge key={violation} violation={violation} />
        ))}
        <span className={classes.dim}>{subject.decidedBy}</span>
        <ul>
          {subject.measures.map((measure) => (
            <li key={JSON.stringify(measure)}>
              <MeasureMark measure={measure} wrap />
            </li>
          ))}
        </ul>
      </div>
      {asksWhy ? <p>{words.about[act]}</p> : <DialogText>{words.about[act]}</DialogText>}
      {asksWhy ? (
        <Textarea
          name="reason"
          label={words.reason}
          description={words.reasonAbout}
          minLength={LEAST}
          maxLength={2_000}
          rows={3}
          required
          withAsterisk={false}
          data-autofocus
        />
      ) : null}
    </FormDialog>
  );
}
