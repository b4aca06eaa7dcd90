"use client";

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import type { RefObject } from "react";
import { AlongChoice, type OtherCase } from "@/components/decision/along-choice";
import classes from "@/components/decision/decision-bar.module.css";
import { asViolation, type Draft, harms } from "@/components/decision/draft";
import type { PolicyExcerpt } from "@/components/decision/policy-excerpt";
import { decisionText } from "@/components/decision/text";
import { nameOfViolation } from "@/components/evidence/family";
import { KeyCap } from "@/components/ui/key-cap";

type Props = {
  reason: RefObject<HTMLSelectElement | null>;
  note: RefObject<HTMLInputElement | null>;
  /** Those that fit the outcome. */
  reasons: PolicyExcerpt["reasonCodes"];
  /** Violations that can be named. */
  known: readonly string[];
  /** The reason that naming a violation begins with. */
  reasonCode: string | null;
  others: readonly OtherCase[];
  draft: Draft;
  onDraft: (next: Draft) => void;
  busy: boolean;
};

/** Why it is decided so: the reason, a note for staff, which violations, and which other cases go along. */
export function DecisionWhy({ reason, note, reasons, known, reasonCode, others, draft, onDraft, busy }: Props) {
  const text = decisionText;
  return (
    <div className={classes.column}>
      <h2 className={classes.heading}>
        {text.reason}
        <span className={classes.grow} />
        <KeyCap keys="m" />
      </h2>
      <NativeSelect
        ref={reason}
        aria-label={text.reason}
        value={draft.reasonCode ?? ""}
        disabled={busy}
        onChange={(event) => onDraft({ ...draft, reasonCode: event.currentTarget.value || null })}
        data={[
          { value: "", label: text.chooseReason },
          ...reasons.map((each) => ({ value: each.code, label: each.label })),
        ]}
      />
      <TextInput
        ref={note}
        mt={6}
        aria-label={harms(draft) ? text.noteNeeded : text.note}
        aria-required={harms(draft) || undefined}
        placeholder={harms(draft) ? text.noteNeeded : text.notePlaceholder}
        value={draft.note}
        maxLength={4000}
        onChange={(event) => onDraft({ ...draft, note: event.currentTarget.value })}
      />
      {draft.outcome === "no_violation" || known.length === 0 ? null : (
        <fieldset className={classes.violations}>
          <legend className="visually-hidden">{text.violations}</legend>
          {known.map((violation) => (
            <Checkbox
              key={violation}
              label={nameOfViolation(violation, "short")}
              checked={draft.violations.includes(violation)}
              disabled={busy}
              onChange={(event) => {
                const base = asViolation(draft, [], reasonCode);
                onDraft({
                  ...base,
                  violations: event.currentTarget.checked
                    ? [...draft.violations, violation]
                    : draft.violations.filter((other) => other !== violation),
                });
              }}
            />
          ))}
        </fieldset>
      )}
      <AlongChoice
        others={others}
        chosen={draft.along}
        onChoose={(ids) => onDraft({ ...draft, along: ids })}
        disabled={busy}
      />
    </div>
  );
}
