"use client";

import { Checkbox, Popover, TextInput } from "@mantine/core";
import { IconCheck, IconChevronDown, IconX } from "@tabler/icons-react";
import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import { Action } from "@/components/ui/action";
import classes from "@/components/ui/filter-bar.module.css";
import { KeyCap } from "@/components/ui/key-cap";
import { listText } from "@/components/ui/list-text";
import { useKeys } from "@/components/ui/use-keys";

export type FilterOption = { value: string; label: string };

type BarProps = {
  group: string;
  children: ReactNode;
  end?: ReactNode;
  /** How many filters are set, where there are so many that a phone folds them behind one button. */
  fold?: number;
};

/** The row of filters over a list; F goes to the first. `end` says what is shown. */
export function FilterBar({ group, children, end, fold }: BarProps) {
  const bar = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const folds = useId();
  // The first that is seen: the filters themselves, or the button that they are folded behind.
  const first = () => [...(bar.current?.querySelectorAll("button") ?? [])].find((one) => one.offsetParent !== null);
  useKeys([{ keys: "f", label: listText.filter.focus, group, run: () => first()?.focus() }]);
  return (
    <section ref={bar} className={classes.bar} aria-label={listText.filter.label}>
      {fold === undefined ? null : (
        <button
          type="button"
          className={classes.fold}
          aria-expanded={open}
          aria-controls={folds}
          onClick={() => setOpen(!open)}
        >
          {listText.filter.folded(fold)}
          <IconChevronDown size={12} stroke={2} aria-hidden="true" />
        </button>
      )}
      <span className={classes.key}>
        <KeyCap keys="f" />
      </span>
      <div id={folds} className={classes.chips} data-folded={(fold !== undefined && !open) || undefined}>
        {children}
      </div>
      <span className={classes.grow} />
      {end === undefined ? null : <span className={classes.end}>{end}</span>}
    </section>
  );
}

/** One filter: what it is, what it is set to, a way to change it and a way to drop it. */
function Chip(props: {
  name: string;
  shown: string | null;
  /** What it reads as while it is not set; "any" where nothing else is said. */
  unset?: string | undefined;
  icon?: ReactNode;
  onClear: () => void;
  open: boolean;
  onOpen: (open: boolean) => void;
  children: ReactNode;
}) {
  const set = props.shown !== null;
  return (
    <span className={classes.chip} data-set={set || undefined}>
      <Popover opened={props.open} onChange={props.onOpen} position="bottom-start" trapFocus returnFocus shadow="md">
        <Popover.Target>
          <button type="button" onClick={() => props.onOpen(!props.open)} className={classes.face}>
            {props.icon}
            {props.name} <b>{props.shown ?? props.unset ?? listText.filter.any}</b>
            {set ? null : <IconChevronDown size={12} stroke={2} aria-hidden="true" />}
          </button>
        </Popover.Target>
        <Popover.Dropdown className={classes.drop}>{props.children}</Popover.Dropdown>
      </Popover>
      {set ? (
        <button
          type="button"
          className={classes.clear}
          aria-label={listText.filter.drop(props.name)}
          onClick={props.onClear}
        >
          <IconX size={12} stroke={2} aria-hidden="true" />
        </button>
      ) : null}
    </span>
  );
}

/** Any of several. */
export function ManyFilter(props: {
  name: string;
  options: readonly FilterOption[];
  value: readonly string[] | null;
  onChange: (value: string[] | null) => void;
}) {
  const [open, setOpen] = useState(false);
  const chosen = props.value ?? [];
  const labels = props.options.filter((option) => chosen.includes(option.value)).map((option) => option.label);
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    props.onChange(next.length === 0 ? null : next);
  };
  return (
    <Chip
      name={props.name}
      shown={labels.length === 0 ? null : labels.join(", ")}
      onClear={() => props.onChange(null)}
      open={open}
      onOpen={setOpen}
    >
      <fieldset className={classes.options}>
        <legend className="visually-hidden">{props.name}</legend>
        {props.options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
      </fieldset>
    </Chip>
  );
}

/** One of several, or none. */
export function OneFilter(props: {
  name: string;
  options: readonly FilterOption[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** What choosing none reads as; "any" where nothing else is said. */
  none?: string;
}) {
  const [open, setOpen] = useState(false);
  const shown = props.options.find((option) => option.value === props.value)?.label ?? props.value;
  const choose = (value: string | null) => {
    props.onChange(value);
    setOpen(false);
  };
  const row = (value: string | null, label: string) => (
    <button
      key={value}
      type="button"
      className={classes.option}
      aria-pressed={props.value === value}
      onClick={() => choose(value)}
    >
      {props.value === value ? <IconCheck size={14} stroke={2} aria-hidden="true" /> : <i />}
      {label}
    </button>
  );
  return (
    <Chip
      name={props.name}
      shown={shown}
      unset={props.none}
      onClear={() => props.onChange(null)}
      open={open}
      onOpen={setOpen}
    >
      <div className={classes.options} data-tight>
        {row(null, props.none ?? listText.filter.anyOf)}
        {props.options.map((option) => row(option.value, option.label))}
      </div>
    </Chip>
  );
}

/** A word or an id that must match. */
export function TextFilter(props: {
  name: string;
  value: string | null;
  onChange: (value: string | null) => void;
  hint?: string;
  /** How the value reads on the chip, where it is not plain words. */
  shown?: string;
}) {
  const [open, setOpen] = useState(false);
  const field = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("value") ?? "").trim();
    props.onChange(typed === "" ? null : typed);
    setOpen(false);
  };
  return (
    <Chip
      name={props.name}
      shown={props.value === null ? null : (props.shown ?? props.value)}
      onClear={() => props.onChange(null)}
      open={open}
      onOpen={setOpen}
    >
      <form onSubmit={submit} className={classes.form}>
        <TextInput
          id={field}
          name="value"
          label={props.name}
          description={props.hint}
          defaultValue={props.value ?? ""}
          data-autofocus
          autoComplete="off"
          maxLength={200}
        />
        <SubmitButton />
      </form>
    </Chip>
  );
}

export type DayRange = { from: string | null; to: string | null };

/** First and last day, both included. `presets` are numbers of days up to today. */
export function DaysFilter(props: {
  name: string;
  value: DayRange;
  /** How the range reads; null while none is set. */
  shown: string | null;
  onChange: (value: DayRange) => void;
  icon?: ReactNode;
  presets?: readonly { label: string; range: () => DayRange }[];
}) {
  const [open, setOpen] = useState(false);
  const set = (value: DayRange) => {
    props.onChange(value);
    setOpen(false);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const day = (name: string) => String(form.get(name) ?? "") || null;
    set({ from: day("from"), to: day("to") });
  };
  return (
    <Chip
      name={props.name}
      shown={props.shown}
      icon={props.icon}
      onClear={() => set({ from: null, to: null })}
      open={open}
      onOpen={setOpen}
    >
      <form onSubmit={submit} className={classes.form}>
        {props.presets === undefined ? null : (
          <div className={classes.presets}>
            {props.presets.map((preset) => (
              <Action key={preset.label} label={preset.label} onAct={() => set(preset.range())} />
            ))}
          </div>
        )}
        <TextInput type="date" name="from" label={listText.filter.from} defaultValue={props.value.from ?? ""} />
        <TextInput type="date" name="to" label={listText.filter.to} defaultValue={props.value.to ?? ""} />
        <SubmitButton />
      </form>
    </Chip>
  );
}

function SubmitButton() {
  return (
    <button type="submit" className={classes.apply}>
      {listText.filter.apply}
      <KeyCap keys="Enter" />
    </button>
  );
}
