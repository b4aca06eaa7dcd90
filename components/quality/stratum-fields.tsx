"use client";

// Drawn on this page alone, so loaded with it; in Mantine's layer like the rest.
import "@mantine/core/styles/Combobox.layer.css";
import "@mantine/core/styles/NumberInput.layer.css";
import "@mantine/core/styles/Pill.layer.css";
import "@mantine/core/styles/PillsInput.layer.css";
import { MultiSelect, NumberInput, TextInput } from "@mantine/core";
import { IconArrowUp, IconX } from "@tabler/icons-react";
import { nameOfViolation } from "@/components/evidence/family";
import { nameOfSurface } from "@/components/evidence/surface";
import { evidenceText } from "@/components/evidence/text";
import classes from "@/components/quality/quality.module.css";
import { qualityText } from "@/components/quality/text";
import { Action } from "@/components/ui/action";
import type { StaffRef } from "@/lib/domain/enforcement/schema";
import type { Stratum } from "@/lib/domain/quality-plans/schema";
import { POLICY_SURFACES } from "@/lib/policy/policy-data";
import { MEASURE_KINDS, PHASES, VIOLATIONS } from "@/lib/policy/types";

const PERCENT = 100;

type Props = {
  stratum: Stratum;
  reviewers: readonly StaffRef[];
  onChange: (stratum: Stratum) => void;
  /** Null for the first. */
  onUp: (() => void) | null;
  onRemove: () => void;
};

/** What belongs to a stratum and which share of it is drawn. */
export function StratumFields({ stratum, reviewers, onChange, onUp, onRemove }: Props) {
  const words = qualityText.plan;
  const set = (change: Partial<Stratum>) => onChange({ ...stratum, ...change });
  const choice = <Field extends "violations" | "surfaces" | "phases" | "measures" | "outcomes" | "moderators">(
    field: Field,
    data: { value: string; label: string }[],
  ) => (
    <MultiSelect
      label={words[field]}
      placeholder={stratum[field].length === 0 ? words.any : ""}
      data={data}
      value={[...stratum[field]]}
      onChange={(value) => set({ [field]: value } as unknown as Pick<Stratum, Field>)}
      size="xs"
    />
  );
  return (
    <fieldset className={classes.stratum}>
      <legend className="visually-hidden">{stratum.name}</legend>
      <TextInput
        label={words.name}
        value={stratum.name}
        maxLength={60}
        size="xs"
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <NumberInput
        label={words.share}
        value={Math.round(stratum.share * PERCENT * PERCENT) / PERCENT}
        min={0}
        max={PERCENT}
        decimalScale={2}
        size="xs"
        onChange={(value) => set({ share: typeof value === "number" ? value / PERCENT : 0 })}
      />
      {choice(
        "violations",
        VIOLATIONS.map((value) => ({ value, label: nameOfViolation(value, "long") })),
      )}
      {choice(
        "surfaces",
        POLICY_SURFACES.map((value) => ({ value, label: nameOfSurface(value) })),
      )}
      {choice(
        "phases",
        PHASES.map((value) => ({ value, label: evidenceText.phases[value] })),
      )}
      {choice(
        "measures",
        MEASURE_KINDS.map((value) => ({ value, label: evidenceText.measures[value] })),
      )}
      {choice(
        "outcomes",
        (["violation", "no_violation"] as const).map((value) => ({ value, label: qualityText.outcomes[value] })),
      )}
      {choice(
        "moderators",
        reviewers.map((person) => ({ value: person.id, label: person.name })),
      )}
      <NumberInput
        label={words.minValue}
        placeholder={words.any}
        value={stratum.minValue ?? ""}
        min={0}
        size="xs"
        onChange={(value) => set({ minValue: typeof value === "number" ? value : null })}
      />
      <div>
        {onUp === null ? null : (
          <Action label={<IconArrowUp size={14} aria-hidden="true" />} name={words.up(stratum.name)} onAct={onUp} />
        )}
        <Action label={<IconX size={14} aria-hidden="true" />} name={words.remove(stratum.name)} onAct={onRemove} />
      </div>
    </fieldset>
  );
}
