"use client";

import { useEffect, useRef } from "react";
import classes from "@/components/ui/tick.module.css";

/** A box to tick, for rows of a table: the browser's own, because there are many and they are there at the first paint. */
export function Tick(props: {
  label: string;
  on: boolean;
  /** Of several things some are ticked. */
  partly?: boolean;
  disabled?: boolean;
  onTick: (on: boolean) => void;
}) {
  const { label, on, partly = false, disabled = false, onTick } = props;
  const box = useRef<HTMLInputElement>(null);
  // No attribute says it.
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = partly;
  }, [partly]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={classes.tick}
      aria-label={label}
      checked={on}
      disabled={disabled}
      onChange={(event) => onTick(event.currentTarget.checked)}
    />
  );
}
