"use client";

import classes from "@/components/insight/insight.module.css";
import { useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";

const BOX = { width: 560, height: 220, left: 56, right: 16, top: 18, bottom: 24 };

type Props = {
  /** The chart in words, for screen readers; the table behind it has the figures. */
  label: string;
  /**
   * One mark each: the day it begins on, the solid line's value and the dashed one's, null where nothing was counted, and what
   * happened there, drawn through it.
   */
  marks: readonly { from: string; first: number | null; second: number | null; change?: string }[];
  /** Values of the axis, 0 first, the last its end; `said` writes one. */
  steps: readonly number[];
  said: (value: number) => string;
  /** Wide cards would else draw tall. */
  wide?: boolean;
  /** What a press on a mark does, for the pointer: whoever uses keys has the same act beside the chart. */
  onPick?: ((from: string) => void) | undefined;
};

/** Two lines through time, one solid, one dashed. */
export function Lines({ label, marks, steps, said, wide = false, onPick }: Props) {
  const now = useNow();
  const width = wide ? 860 : BOX.width;
  const top = steps.at(-1) ?? 1;
  const slot = (width - BOX.left - BOX.right) / Math.max(1, marks.length);
  const x = (index: number) => BOX.left + slot * (index + 0.5);
  const y = (value: number) => BOX.top + (BOX.height - BOX.top - BOX.bottom) * (1 - value / top);
  const path = (key: "first" | "second") => {
    let open = false;
    return marks
      .map((mark, index) => {
        const value = mark[key];
        // Nothing was counted there: that is no zero.
        if (value === null) {
          open = false;
          return "";
        }
        const step = `${open ? "L" : "M"}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
        open = true;
        // A mark alone between gaps would be a line of no length.
        return `${step}${step.startsWith("M") ? "h0.01" : ""}`;
      })
      .join("");
  };
  const every = Math.max(1, Math.ceil(marks.length / 6));
  return (
    <svg className={classes.lines} viewBox={`0 0 ${width} ${BOX.height}`} role="img" aria-label={label}>
      {steps.map((step) => (
        <g key={step}>
          <line className={classes.grid} x1={BOX.left} x2={width - BOX.right} y1={y(step)} y2={y(step)} />
          <text x={BOX.left - 6} y={y(step) + 4} textAnchor="end">
            {said(step)}
          </text>
        </g>
      ))}
      {marks.map((mark, index) =>
        mark.change === undefined ? null : (
          <g key={mark.from}>
            <line
              className={classes.change}
              x1={x(index)}
              x2={x(index)}
              y1={BOX.top - 6}
              y2={BOX.height - BOX.bottom}
            />
            {/* To the left of it in the right half, where it would be cut. */}
            <text
              x={x(index) + (index * 2 < marks.length ? 3 : -3)}
              y={BOX.top - 6}
              textAnchor={index * 2 < marks.length ? "start" : "end"}
            >
              {mark.change}
            </text>
          </g>
        ),
      )}
      <path className={classes.second} d={path("second")} />
      <path className={classes.first} d={path("first")} strokeLinecap="round" />
      {marks.map((mark, index) =>
        index % every === 0 ? (
          <text key={mark.from} x={x(index)} y={BOX.height - 6} textAnchor="middle">
            {day(mark.from, "UTC", now)}
          </text>
        ) : null,
      )}
      {onPick === undefined
        ? null
        : marks.map((mark, index) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the act beside the chart is the one for keys
            <rect
              key={mark.from}
              className={classes.pick}
              x={x(index) - slot / 2}
              y={BOX.top}
              width={slot}
              height={BOX.height - BOX.top - BOX.bottom}
              onClick={() => onPick(mark.from)}
            />
          ))}
    </svg>
  );
}
