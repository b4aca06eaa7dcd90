"use client";

import { useRef } from "react";
import classes from "@/components/ui/data-table.module.css";

const NARROWEST = 40;
const WIDEST = 900;
const STEP = 16;

/** A heading's edge: dragged, or moved with the arrow keys. */
export function ColumnEdge(props: {
  width: number;
  label: string;
  onDrag: (width: number) => void;
  onWidth: (width: number) => void;
}) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const within = (width: number) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
  const at = (x: number) => within(from.current!.width + x - from.current!.x);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved, a separator with a value can
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={props.label}
      aria-valuenow={props.width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      className={classes.edge}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width: props.width };
      }}
      onPointerMove={(event) => {
        if (from.current !== null) props.onDrag(at(event.clientX));
      }}
      onPointerUp={(event) => {
        if (from.current === null) return;
        const width = at(event.clientX);
        from.current = null;
        props.onWidth(width);
      }}
      onKeyDown={(event) => {
        const by = event.key === "ArrowLeft" ? -STEP : event.key === "ArrowRight" ? STEP : 0;
        if (by === 0) return;
        event.preventDefault();
        props.onWidth(within(props.width + by));
      }}
    />
  );
}
