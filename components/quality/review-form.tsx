"use client";

import { Checkbox, NativeSelect, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { actionsOf, type Draft, DURATIONS, EMPTY_DRAFT } from "@/components/decision/draft";
import { decisionText } from "@/components/decision/text";
import { nameOfViolation } from "@/components/evidence/family";
import { evidenceText, readableCode } from "@/components/evidence/text";
import { answerReview } from "@/components/quality/api";
import classes from "@/components/quality/quality.module.css";
import { qualityText } from "@/components/quality/text";
import { Action } from "@/components/ui/action";
import { ProblemLine } from "@/components/ui/problem-line";
import { SendBar } from "@/components/ui/send-bar";
import type { BlindReview } from "@/lib/domain/quality-reviews/schema";
import { VIOLATIONS, type Violation } from "@/lib/policy/types";

const OUTCOMES = [
  { outcome: "violation", keys: "1" },
  { outcome: "no_violation", keys: "2" },
] as const;

const WEEK = 7;

/** How long a measure would hold; the same choices as a decision's. */
function Days({ label, days, onDays }: { label: string; days: number | null; onDays: (days: number | null) => void }) {
  return (
    <NativeSelect
      label={label}
      value={days === null ? "" : String(days)}
      onChange={(event) => onDays(event.currentTarget.value === "" ? null : Number(event.currentTarget.value))}
      data={DURATIONS.map((one) => ({ value: one === null ? "" : String(one), label: decisionText.days(one) }))}
    />
  );
}

/** The measures that the reviewer would have taken. */
function Measures({
  draft,
  review,
  onDraft,
}: {
  draft: Draft;
  review: BlindReview;
  onDraft: (change: Partial<Draft>) => void;
}) {
  const words = qualityText.answer;
  return (
    <fieldset className={classes.instead}>
      <legend className="visually-hidden">{words.measures}</legend>
      <b>{words.measures}</b>
      <Checkbox
        label={evidenceText.measures.warn}
        checked={draft.warn}
        onChange={(event) => onDraft({ warn: event.currentTarget.checked })}
      />
      <Checkbox
        label={evidenceText.measures.restrict}
        checked={draft.restrict !== null}
        disabled={draft.suspend !== null}
        onChange={(event) => onDraft({ restrict: event.currentTarget.checked ? { days: WEEK, abilities: [] } : null })}
      />
      {draft.restrict === null ? null : (
        <>
          <Checkbox.Group
            label={words.abilities}
            value={draft.restrict.abilities}
            onChange={(abilities) => onDraft({ restrict: { days: draft.restrict!.days, abilities } })}
          >
            {review.policy.abilities.map((ability) => (
              <Checkbox key={ability.code} value={ability.code} label={ability.label} mt={4} />
            ))}
          </Checkbox.Group>
          <Days
            label={words.days}
            days={draft.restrict.days}
            onDays={(days) => onDraft({ restrict: { days, abilities: draft.restrict!.abilities } })}
          />
        </>
      )}
      <Checkbox
        label={evidenceText.measures.suspend}
        checked={draft.suspend !== null}
        disabled={draft.restrict !== null}
        onChange={(event) => onDraft({ suspend: event.currentTarget.checked ? { days: 30 } : null })}
      />
      {draft.suspend === null ? null : (
        <Days label={words.days} days={draft.suspend.days} onDays={(days) => onDraft({ suspend: { days } })} />
      )}
      {review.account.badges.length === 0 ? null : (
        <Checkbox.Group label={words.badges} value={draft.badges} onChange={(badges) => onDraft({ badges })}>
          {review.account.badges.map((badge) => (
            <Checkbox key={badge} value={badge} label={readableCode(badge)} mt={4} />
          ))}
        </Checkbox.Group>
      )}
    </fieldset>
  );
}

/** Outcome, violations, reason, what the reviewer would have done, and a note. Ctrl Enter sends it. */
export function ReviewForm({ review, onAnswered }: { review: BlindReview; onAnswered: () => void }) {
  const words = qualityText.answer;
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const change = (one: Partial<Draft>) => setDraft((now) => ({ ...now, ...one }));
  const { outcome } = draft;
  const reasons = review.policy.reasonCodes.filter((one) => one.outcome === "any" || one.outcome === outcome);
  const sending = useMutation({
    mutationFn: () =>
      answerReview(review.id, {
        outcome: outcome!,
        violations: outcome === "violation" ? (draft.violations as Violation[]) : [],
        reasonCode: draft.reasonCode!,
        measures: actionsOf(draft),
        note: draft.note,
      }),
    onSuccess: onAnswered,
    onSettled: () => queries.invalidateQueries({ queryKey: ["quality"] }),
  });
  return (
    <section className={classes.form} aria-label={words.label}>
      <fieldset className={classes.choices}>
        <legend className="visually-hidden">{words.outcome}</legend>
        {OUTCOMES.map((one) => (
          <Action
            key={one.outcome}
            label={qualityText.outcomes[one.outcome]}
            keys={one.keys}
            group={qualityText.group}
            pressed={outcome === one.outcome}
            onAct={() =>
              change({
                outcome: one.outcome,
                reasonCode: null,
                // What was flagged is where a judgement begins, as it was for whoever decided.
                violations: one.outcome === "violation" ? [...review.violations] : [],
              })
            }
          />
        ))}
      </fieldset>
      {outcome === null ? null : (
        <>
          {outcome === "violation" ? (
            <>
              <Checkbox.Group
                label={words.violations}
                value={draft.violations}
                onChange={(violations) => change({ violations })}
              >
                {VIOLATIONS.map((violation) => (
                  <Checkbox key={violation} value={violation} label={nameOfViolation(violation, "long")} mt={4} />
                ))}
              </Checkbox.Group>
              <Measures draft={draft} review={review} onDraft={change} />
            </>
          ) : null}
          <NativeSelect
            label={words.reason}
            value={draft.reasonCode ?? ""}
            onChange={(event) => change({ reasonCode: event.currentTarget.value || null })}
            data={[
              { value: "", label: words.reasonNone },
              ...reasons.map((one) => ({ value: one.code, label: one.label })),
            ]}
          />
          <Textarea
            label={words.note}
            description={words.noteAbout}
            value={draft.note}
            rows={3}
            maxLength={5_000}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
          <SendBar>
            <ProblemLine error={sending.error} title={words.failed} />
            <Action
              label={review.session === null ? words.submit : words.submitSession}
              keys="mod+Enter"
              group={qualityText.group}
              inFields
              look="filled"
              disabled={draft.reasonCode === null || (outcome === "violation" && draft.violations.length === 0)}
              busy={sending.isPending}
              onAct={() => sending.mutate()}
            />
          </SendBar>
        </>
      )}
    </section>
  );
}
