"use client";

import "@mantine/core/styles/NumberInput.layer.css";
import { Checkbox, NativeSelect, NumberInput, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { nameOfViolation } from "@/components/evidence/family";
import { markGolden } from "@/components/quality/api";
import { qualityText } from "@/components/quality/text";
import { FormDialog } from "@/components/ui/form-dialog";
import { VIOLATIONS, type Violation } from "@/lib/policy/types";

type Props = {
  /** Null: to be named. */
  caseNumber: number | null;
  answer: { outcome: "violation" | "no_violation"; violations: readonly string[] };
  onClose: () => void;
  onDone: () => void;
};

/** Marks a decided case with the answer that is right. */
export function GoldenDialog({ caseNumber, answer, onClose, onDone }: Props) {
  const words = qualityText.golden.dialog;
  const [number, setNumber] = useState<number | null>(caseNumber);
  const [outcome, setOutcome] = useState(answer.outcome);
  const [violations, setViolations] = useState<string[]>([...answer.violations]);
  const marking = useMutation({
    mutationFn: (note: string) =>
      markGolden({
        caseNumber: number!,
        outcome,
        violations: outcome === "violation" ? (violations as Violation[]) : [],
        note,
      }),
    onSuccess: onDone,
  });
  return (
    <FormDialog
      open
      onClose={onClose}
      title={words.title}
      submit={words.submit}
      onSubmit={(form) => marking.mutate(String(form.get("note") ?? "").trim())}
      busy={marking.isPending}
      error={marking.error}
      failed={words.failed}
    >
      <NumberInput
        label={words.number}
        value={number ?? ""}
        onChange={(value) => setNumber(typeof value === "number" ? value : null)}
        min={1}
        allowDecimal={false}
        hideControls
        required
        withAsterisk={false}
        disabled={caseNumber !== null}
        data-autofocus={caseNumber === null || undefined}
      />
      <NativeSelect
        label={words.outcome}
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value as typeof outcome)}
        data={(["violation", "no_violation"] as const).map((value) => ({
          value,
          label: qualityText.outcomes[value],
        }))}
      />
      {outcome === "violation" ? (
        <Checkbox.Group label={words.violations} value={violations} onChange={setViolations}>
          {VIOLATIONS.map((violation) => (
            <Checkbox key={violation} value={violation} label={nameOfViolation(violation, "long")} mt={4} />
          ))}
        </Checkbox.Group>
      ) : null}
      <Textarea
        name="note"
        label={words.note}
        rows={3}
        minLength={3}
        maxLength={5_000}
        required
        withAsterisk={false}
        data-autofocus={caseNumber !== null || undefined}
      />
    </FormDialog>
  );
}
