"use client";

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { nameOfViolation } from "@/components/evidence/family";
import { nameOfSurface } from "@/components/evidence/surface";
import { evidenceText } from "@/components/evidence/text";
import classes from "@/components/queue/queue.module.css";
import { least, MOST_SCORE, MOST_VALUE, type QueueParams, STATUSES } from "@/components/queue/queue-params";
import { queueText } from "@/components/queue/text";
import { Action } from "@/components/ui/action";
import { ACCOUNT_KINDS, PHASES, SURFACES, VIOLATIONS } from "@/lib/policy/types";

type Props = {
  params: QueueParams;
  onChange: (change: Partial<QueueParams>) => void;
  onDone: () => void;
  /** Told when there is something to focus: the panel is loaded when first asked for. */
  onReady: (ready: boolean) => void;
  layer: number;
};

const NONE: Partial<QueueParams> = {
  status: null,
  violation: null,
  phase: null,
  surface: null,
  accountKind: null,
  assignee: null,
  language: null,
  minScore: null,
  minValue: null,
};

/** All filters of the queue; each change is the view at once. */
export function FilterPanel({ params, onChange, onDone, onReady, layer }: Props) {
  useEffect(() => {
    onReady(true);
    return () => onReady(false);
  }, [onReady]);
  const text = queueText.filter;
  return (
    <>
      <div className={classes.panel}>
        <Some
          legend={text.violation}
          codes={VIOLATIONS}
          chosen={params.violation}
          name={(code) => nameOfViolation(code, "long")}
          onChange={(violation) => onChange({ violation })}
        />
        <Some
          legend={text.phase}
          codes={PHASES}
          chosen={params.phase}
          name={(code) => evidenceText.phases[code]}
          onChange={(phase) => onChange({ phase })}
        />
        <Some
          legend={text.surface}
          codes={SURFACES}
          chosen={params.surface}
          name={nameOfSurface}
          onChange={(surface) => onChange({ surface })}
        />
        <Some
          legend={text.accountKind}
          codes={ACCOUNT_KINDS}
          chosen={params.accountKind}
          name={(code) => text.accountKinds[code] ?? code}
          onChange={(accountKind) => onChange({ accountKind })}
        />
        <Some
          legend={text.status}
          codes={STATUSES}
          chosen={params.status}
          name={(code) => text.statuses[code] ?? code}
          onChange={(status) => onChange({ status })}
        />
        <fieldset>
          <NativeSelect
            label={text.assignee}
            value={params.assignee ?? ""}
            onChange={(event) => onChange({ assignee: event.currentTarget.value || null })}
            data={[
              { value: "", label: text.any },
              { value: "me", label: text.me },
              { value: "none", label: text.nobody },
              ...(params.assignee !== null && !["me", "none"].includes(params.assignee)
                ? [{ value: params.assignee, label: params.assignee }]
                : []),
            ]}
          />
          <NativeSelect
            label={text.language}
            value={(params.language ?? []).join(",")}
            onChange={(event) =>
              onChange({ language: event.currentTarget.value === "" ? null : event.currentTarget.value.split(",") })
            }
            data={[
              { value: "", label: text.any },
              ...Object.entries(text.languages).map(([value, label]) => ({ value, label })),
              ...(params.language !== null &&
              params.language.length > 0 &&
              text.languages[params.language.join(",")] === undefined
                ? [{ value: params.language.join(","), label: params.language.join(", ") }]
                : []),
            ]}
          />
          <Least
            label={text.score}
            value={params.minScore}
            step={0.05}
            most={MOST_SCORE}
            onChange={(minScore) => onChange({ minScore })}
          />
          <Least
            label={text.amount}
            value={params.minValue}
            step={100}
            most={MOST_VALUE}
            onChange={(minValue) => onChange({ minValue })}
          />
        </fieldset>
      </div>
      <div style={{ display: "flex", gap: 8, marginTop: 16 }}>
        <Action label={text.done} keys="Escape" layer={layer} inFields onAct={onDone} />
        <Action label={text.clear} look="ghost" onAct={() => onChange(NONE)} />
      </div>
    </>
  );
}

function Some<Code extends string>(props: {
  legend: string;
  codes: readonly Code[];
  chosen: Code[] | null;
  name: (code: Code) => string;
  onChange: (chosen: Code[] | null) => void;
}) {
  const chosen = props.chosen ?? [];
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.codes.map((code) => (
        <Checkbox
          key={code}
          label={props.name(code)}
          checked={chosen.includes(code)}
          onChange={(event) => {
            const next = event.currentTarget.checked ? [...chosen, code] : chosen.filter((other) => other !== code);
            props.onChange(next.length === 0 ? null : next);
          }}
        />
      ))}
    </fieldset>
  );
}

function Least(props: {
  label: string;
  value: number | null;
  step: number;
  most: number;
  onChange: (value: number | null) => void;
}) {
  const [wrong, setWrong] = useState(false);
  return (
    <TextInput
      type="number"
      error={wrong ? queueText.filter.between(props.most) : undefined}
      label={props.label}
      min={0}
      max={props.most}
      step={props.step}
      defaultValue={props.value ?? ""}
      onBlur={(event) => {
        const { value: typed, validity } = event.currentTarget;
        const value = least(typed, props.most);
        // What cannot be read as a number has an empty value, too.
        const refused = value === null && (typed !== "" || validity.badInput);
        setWrong(refused);
        if (!refused && value !== props.value) props.onChange(value);
      }}
    />
  );
}
