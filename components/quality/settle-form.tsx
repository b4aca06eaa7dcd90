"use client";

import { Checkbox, NativeSelect, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { nameOfViolation } from "@/components/evidence/family";
import { settleComparison } from "@/components/quality/api";
import classes from "@/components/quality/quality.module.css";
import { qualityText } from "@/components/quality/text";
import { Action } from "@/components/ui/action";
import { ProblemLine } from "@/components/ui/problem-line";
import { type Comparison, ROOT_CAUSES, type RootCause, STANDS, type Stands } from "@/lib/domain/comparisons/schema";
import { VIOLATIONS, type Violation } from "@/lib/policy/types";

const LEAST = 3;

/** Which answer stands, why they differ, and a note. Ctrl Enter settles it. */
export function SettleForm({ comparison }: { comparison: Comparison }) {
  const words = qualityText.comparison;
  const queries = useQueryClient();
  const [stands, setStands] = useState<Stands | null>(null);
  const [outcome, setOutcome] = useState<"violation" | "no_violation">("violation");
  const [violations, setViolations] = useState<string[]>([]);
  const [cause, setCause] = useState<RootCause | null>(null);
  const [note, setNote] = useState("");
  const neither = stands === "neither";
  const settling = useMutation({
    mutationFn: () =>
      settleComparison(comparison.id, {
        stands: stands!,
        rootCause: cause!,
        note: note.trim(),
        ...(neither ? { outcome, violations: outcome === "violation" ? (violations as Violation[]) : [] } : {}),
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["quality"] }),
  });
  return (
    <section className={classes.form} aria-label={words.settle}>
      <h2>{words.settle}</h2>
      <fieldset className={classes.choices}>
        <legend className="visually-hidden">{words.settle}</legend>
        {STANDS.map((one, index) => (
          <Action
            key={one}
            label={words.stands[one]}
            keys={String(index + 1)}
            group={qualityText.group}
            pressed={stands === one}
            onAct={() => setStands(one)}
          />
        ))}
      </fieldset>
      {stands === null ? null : (
        <>
          {neither ? (
            <fieldset className={classes.instead}>
              <legend className="visually-hidden">{words.answer}</legend>
              <NativeSelect
                label={words.answer}
                value={outcome}
                onChange={(event) => setOutcome(event.currentTarget.value as typeof outcome)}
                data={(["violation", "no_violation"] as const).map((value) => ({
                  value,
                  label: qualityText.outcomes[value],
                }))}
              />
              {outcome === "violation" ? (
                <Checkbox.Group label={qualityText.answer.violations} value={violations} onChange={setViolations}>
                  {VIOLATIONS.map((violation) => (
                    <Checkbox key={violation} value={violation} label={nameOfViolation(violation, "long")} mt={4} />
                  ))}
                </Checkbox.Group>
              ) : null}
            </fieldset>
          ) : null}
          <NativeSelect
            label={words.cause}
            value={cause ?? ""}
            onChange={(event) => setCause((event.currentTarget.value || null) as RootCause | null)}
            data={[
              { value: "", label: words.causeNone },
              ...ROOT_CAUSES.map((one) => ({ value: one, label: words.causes[one] })),
            ]}
          />
          <Textarea
            label={words.why}
            value={note}
            rows={3}
            maxLength={5_000}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <ProblemLine error={settling.error} title={words.failed} />
          <Action
            label={words.submit}
            keys="mod+Enter"
            group={qualityText.group}
            inFields
            look="filled"
            disabled={cause === null || note.trim().length < LEAST}
            busy={settling.isPending}
            onAct={() => settling.mutate()}
          />
        </>
      )}
    </section>
  );
}
