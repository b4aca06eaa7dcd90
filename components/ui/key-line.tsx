"use client";

import type { ReactNode } from "react";
import { KeyCap } from "@/components/ui/key-cap";
import { openKeyHelp } from "@/components/ui/key-help";
import classes from "@/components/ui/key-line.module.css";
import { uiText } from "@/components/ui/text";

/** The page's keys at its foot; the last opens the whole list. */
export function KeyLine({
  keys,
  children,
}: {
  keys: readonly { keys: readonly string[]; label: string }[];
  children?: ReactNode;
}) {
  return (
    <footer className={classes.line}>
      {keys.map((entry) => (
        <span key={entry.label} className={classes.entry}>
          {entry.keys.map((key) => (
            <KeyCap key={key} keys={key} />
          ))}
          {entry.label}
        </span>
      ))}
      <button type="button" className={classes.entry} onClick={openKeyHelp}>
        <KeyCap keys="?" />
        {uiText.keys.all}
      </button>
      <span className={classes.grow} />
      {children}
    </footer>
  );
}
