"use client";

import type { ReactNode, Ref } from "react";
import classes from "@/components/ui/action.module.css";
import { ariaKeys, KeyCap } from "@/components/ui/key-cap";
import { useKeys } from "@/components/ui/use-keys";

export type ActionProps = {
  label: ReactNode;
  /** The words of the list of all keys; needed where `label` is not plain text. */
  name?: string;
  onAct: () => void;
  /** The key that does the same; shown on the button. */
  keys?: string;
  group?: string;
  inFields?: boolean;
  icon?: ReactNode;
  look?: "default" | "filled" | "ghost";
  /** A toggle: said to screen readers as pressed or not. */
  pressed?: boolean;
  /** It opens something: said to screen readers as open or shut. */
  expanded?: boolean;
  disabled?: boolean;
  busy?: boolean;
  /** Keyboard layer of an open dialog. */
  layer?: number;
  describedBy?: string;
  ref?: Ref<HTMLButtonElement>;
  className?: string;
};

/** A button that wears its key: pressing either does the same. */
export function Action(props: ActionProps) {
  const { label, onAct, keys, look = "default", pressed, disabled = false, busy = false } = props;
  const name = props.name ?? (typeof label === "string" ? label : "");
  useKeys(
    keys === undefined
      ? []
      : [{ keys, label: name, group: props.group, run: onAct, disabled: disabled || busy, inFields: props.inFields }],
    props.layer,
  );
  return (
    <button
      type="button"
      ref={props.ref}
      className={props.className === undefined ? classes.action : `${classes.action} ${props.className}`}
      data-look={look}
      data-filled={look === "filled" || undefined}
      data-pressed={pressed || undefined}
      data-busy={busy || undefined}
      aria-pressed={pressed}
      aria-expanded={props.expanded}
      aria-haspopup={props.expanded === undefined ? undefined : "dialog"}
      aria-busy={busy || undefined}
      aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys)}
      aria-describedby={props.describedBy}
      aria-label={typeof label === "string" ? undefined : props.name}
      disabled={disabled || busy}
      onClick={onAct}
    >
      {props.icon}
      <span className={classes.label}>{label}</span>
      {keys === undefined ? null : <KeyCap keys={keys} />}
    </button>
  );
}
