"use client";

// Drawn on this page alone, so loaded with it; in Mantine's layer like the rest.
import "@mantine/core/styles/Combobox.layer.css";
import "@mantine/core/styles/NumberInput.layer.css";
import "@mantine/core/styles/Pill.layer.css";
import "@mantine/core/styles/PillsInput.layer.css";
import { MultiSelect, NativeSelect, NumberInput, TagsInput, TextInput } from "@mantine/core";
import { IconArrowUp, IconX } from "@tabler/icons-react";
import { nameOfViolation } from "@/components/evidence/family";
import { nameOfSurface } from "@/components/evidence/surface";
import { evidenceText } from "@/components/evidence/text";
import classes from "@/components/quality/quality.module.css";
import { qualityText } from "@/components/quality/text";
import { Action } from "@/components/ui/action";
import { uiText } from "@/components/ui/text";
import type { StaffRef } from "@/lib/domain/enforcement/schema";
import type { Stratum } from "@/lib/domain/quality-plans/schema";
import type { SavedView } from "@/lib/domain/saved-views/schema";
import { stratumOfView } from "@/lib/domain/view-strata/rules";
import { MEASURE_KINDS, PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

const PERCENT = 100;

type Props = {
  stratum: Stratum;
  reviewers: readonly StaffRef[];
  /** Those that it may be filled from. */
  views: readonly SavedView[];
  onChange: (stratum: Stratum) => void;
  /** Null for the first. */
  onUp: (() => void) | null;
  onRemove: () => void;
};

/** What belongs to a stratum and which share of it is drawn. */
export function StratumFields({ stratum, reviewers, views, onChange, onUp, onRemove }: Props) {
  const words = qualityText.plan;
  const set = (change: Partial<Stratum>) => onChange({ ...stratum, ...change });
  const leftOut = (stratum.view?.leftOut ?? []).map((field) => words.leftOut[field] ?? field).join(", ");
  const choice = <
    Field extends "violations" | "surfaces" | "phases" | "measures" | "outcomes" | "moderators" | "accountKinds",
  >(
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
        SURFACES.map((value) => ({ value, label: nameOfSurface(value) })),
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
      {choice(
        "accountKinds",
        (["client", "freelancer", "agency", "unknown"] as const).map((value) => ({
          value,
          label: uiText.accountKinds[value],
        })),
      )}
      <TagsInput
        label={words.languages}
        placeholder={stratum.languages.length === 0 ? words.any : ""}
        value={[...stratum.languages]}
        maxTags={20}
        size="xs"
        onChange={(value) => set({ languages: value.map((code) => code.trim().toLowerCase()) })}
      />
      <NumberInput
        label={words.minScore}
        placeholder={words.any}
        value={stratum.minScore === null ? "" : Math.round(stratum.minScore * PERCENT * PERCENT) / PERCENT}
        min={0}
        max={PERCENT}
        size="xs"
        onChange={(value) => set({ minScore: typeof value === "number" ? value / PERCENT : null })}
      />
      <NativeSelect
        label={words.fill}
        description={stratum.view === null ? words.fillAbout : words.filled(stratum.view.name, leftOut)}
        size="xs"
        value=""
        onChange={(event) => {
          const view = views.find((one) => one.id === event.currentTarget.value);
          if (view) set(stratumOfView(view));
        }}
        data={[{ value: "", label: words.fillNone }, ...views.map((view) => ({ value: view.id, label: view.name }))]}
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
