"use client";

import { Checkbox, NativeSelect, Textarea } from "@mantine/core";
import classes from "@/components/queue/bulk.module.css";
import type { BulkPolicy } from "@/components/queue/bulk-policy";
import { bulkText } from "@/components/queue/bulk-text";
import type { NewBulk } from "@/lib/domain/bulk/schema";

export type BulkDraft = {
  outcome: "no_violation" | "violation";
  reasonCode: string;
  warn: boolean;
  restrict: { days: number; abilities: string[] } | null;
  strip: { badge: string; days: number } | null;
  note: string;
  message: string;
};

export const EMPTY_DRAFT: BulkDraft = {
  outcome: "no_violation",
  reasonCode: "",
  warn: false,
  restrict: null,
  strip: null,
  note: "",
  message: "",
};

const DURATIONS = [1, 3, 7, 14, 30, 90, 0];

/** What the API takes: measures only with a violation; zero days stand for "until lifted". */
export function decisionOf(draft: BulkDraft): NewBulk["decision"] {
  const { outcome, reasonCode, note, message } = draft;
  const found = outcome === "violation";
  return {
    outcome,
    reasonCode,
    note,
    message: found ? message : "",
    actions: found
      ? [
          ...(draft.warn ? [{ kind: "warn" as const }] : []),
          ...(draft.strip === null
            ? []
            : [{ kind: "strip_badge" as const, badge: draft.strip.badge, durationDays: draft.strip.days || null }]),
          ...(draft.restrict === null
            ? []
            : [
                {
                  kind: "restrict" as const,
                  abilities: draft.restrict.abilities,
                  durationDays: draft.restrict.days || null,
                },
              ]),
        ]
      : [],
  };
}

type Props = { draft: BulkDraft; onDraft: (next: BulkDraft) => void; policy: BulkPolicy };

/** The decision that all of them get. */
export function BulkForm({ draft, onDraft, policy }: Props) {
  const text = bulkText;
  const set = (change: Partial<BulkDraft>) => onDraft({ ...draft, ...change });
  const reasons = policy.reasonCodes.filter(({ outcome }) => outcome === "any" || outcome === draft.outcome);
  const found = draft.outcome === "violation";
  return (
    <>
      <fieldset className={classes.measures}>
        <legend>{text.outcome}</legend>
        {(["no_violation", "violation"] as const).map((outcome) => (
          <label key={outcome} className={classes.choice}>
            <input
              type="radio"
              name="outcome"
              value={outcome}
              checked={draft.outcome === outcome}
              onChange={() => set({ outcome, reasonCode: "" })}
            />
            {outcome === "violation" ? text.violation : text.noViolation}
          </label>
        ))}
      </fieldset>
      <NativeSelect
        label={text.reason}
        required
        value={draft.reasonCode}
        onChange={(event) => set({ reasonCode: event.currentTarget.value })}
        data={[{ value: "", label: text.chooseReason }, ...reasons.map(({ code, label }) => ({ value: code, label }))]}
      />
      {found ? (
        <fieldset className={classes.measures}>
          <legend>{text.measures}</legend>
          <Checkbox
            label={text.warn}
            checked={draft.warn}
            onChange={(event) => set({ warn: event.currentTarget.checked })}
          />
          <Checkbox
            label={text.restrict}
            checked={draft.restrict !== null}
            onChange={(event) => {
              const abilities = policy.abilities.map((ability) => ability.code);
              set({ restrict: event.currentTarget.checked ? { days: 7, abilities } : null });
            }}
          />
          {draft.restrict === null ? null : (
            <div className={classes.options}>
              <Days value={draft.restrict.days} onChange={(days) => set({ restrict: { ...draft.restrict!, days } })} />
              <Checkbox.Group
                label={text.abilities}
                value={draft.restrict.abilities}
                onChange={(abilities) => set({ restrict: { ...draft.restrict!, abilities } })}
              >
                <div className={classes.stack}>
                  {policy.abilities.map(({ code, label }) => (
                    <Checkbox key={code} value={code} label={label} />
                  ))}
                </div>
              </Checkbox.Group>
            </div>
          )}
          {policy.badges.length === 0 ? null : (
            <Checkbox
              label={text.stripBadge}
              checked={draft.strip !== null}
              onChange={(event) =>
                set({ strip: event.currentTarget.checked ? { badge: policy.badges[0]!, days: 30 } : null })
              }
            />
          )}
          {draft.strip === null ? null : (
            <div className={classes.options}>
              <NativeSelect
                label={text.badge}
                value={draft.strip.badge}
                onChange={(event) => set({ strip: { ...draft.strip!, badge: event.currentTarget.value } })}
                data={policy.badges}
              />
              <Days value={draft.strip.days} onChange={(days) => set({ strip: { ...draft.strip!, days } })} />
            </div>
          )}
          <p className={classes.dim}>{text.suspendNever}</p>
        </fieldset>
      ) : null}
      <Textarea
        label={text.note}
        description={found ? text.noteHint : undefined}
        value={draft.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
        autosize
        minRows={2}
        maxLength={5_000}
      />
      {found ? (
        <Textarea
          label={text.message}
          description={text.messageHint}
          value={draft.message}
          onChange={(event) => set({ message: event.currentTarget.value })}
          autosize
          minRows={2}
          maxLength={5_000}
        />
      ) : null}
    </>
  );
}

function Days({ value, onChange }: { value: number; onChange: (days: number) => void }) {
  return (
    <NativeSelect
      label={bulkText.duration}
      value={String(value)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
      data={DURATIONS.map((days) => ({ value: String(days), label: bulkText.days(days) }))}
    />
  );
}
