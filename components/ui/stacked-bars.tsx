"use client";

import { useState } from "react";
import { count } from "@/components/ui/money";
import classes from "@/components/ui/stacked-bars.module.css";

/** How a part is drawn; each reads without colour. */
export type Fill = "dashed" | "hatched" | "striped" | "outlined" | "solid" | "strong" | "soft" | "wrong";

export type Series = { key: string; label: string; fill: Fill };

export type Bar = {
  key: string;
  /** What the axis says under it. */
  tick: string;
  /** What the legend says while the pointer rests on it. */
  label: string;
  /** One value a series, in the series' order. */
  values: readonly number[];
  /** What happened there, drawn through the bar and said beside its label. */
  change?: string;
};

type Props = {
  /** The chart in words, for screen readers; the table behind it has the figures. */
  label: string;
  /** From the ground up. */
  series: readonly Series[];
  bars: readonly Bar[];
  /** Values of the axis, 0 first, the last its end. */
  steps: readonly number[];
  /** Heading of the legend while nothing is pointed at. */
  all: string;
  /** What a press on a bar does, for the pointer: whoever uses keys has the same act beside the chart. */
  onPick?: ((key: string) => void) | undefined;
};

const TICKS = 7;

/** Bars through time, stacked; the legend counts all of them, or the one under the pointer. */
export function StackedBars({ label, series, bars, steps, all, onPick }: Props) {
  const [at, setAt] = useState<string | null>(null);
  const top = steps[steps.length - 1] ?? 1;
  const shown = bars.find((bar) => bar.key === at);
  const total = (index: number) =>
    shown === undefined ? bars.reduce((sum, bar) => sum + (bar.values[index] ?? 0), 0) : (shown.values[index] ?? 0);
  const every = Math.max(1, Math.ceil(bars.length / TICKS));
  return (
    <>
      <ul className={classes.legend}>
        <li className={classes.when}>
          {shown === undefined ? all : [shown.label, shown.change].filter((part) => part !== undefined).join(", ")}
        </li>
        {series.map((each, index) => (
          <li key={each.key}>
            <i className={classes.swatch} data-fill={each.fill} aria-hidden="true" />
            {each.label} <b>{count(total(index))}</b>
          </li>
        ))}
      </ul>
      <div className={classes.chart} role="img" aria-label={label}>
        <div className={classes.axis}>
          {steps.map((step) => (
            <span key={step} style={{ bottom: `${(step / top) * 100}%` }}>
              {count(step)}
            </span>
          ))}
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing only repeats what the table holds */}
        <div className={classes.plot} onMouseLeave={() => setAt(null)}>
          {steps.map((step) => (
            <i
              key={step}
              className={classes.grid}
              data-ground={step === 0 || undefined}
              style={{ bottom: `${(step / top) * 100}%` }}
            />
          ))}
          <div className={classes.bars}>
            {bars.map((bar) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: as above
              // biome-ignore lint/a11y/useKeyWithClickEvents: the act beside the chart is the one for keys
              <div
                key={bar.key}
                className={classes.column}
                data-on={at === bar.key || undefined}
                data-pick={onPick === undefined ? undefined : true}
                onMouseEnter={() => setAt(bar.key)}
                onClick={onPick === undefined ? undefined : () => onPick(bar.key)}
              >
                {bar.change === undefined ? null : <i className={classes.change} />}
                {series.map((each, index) => {
                  const value = bar.values[index] ?? 0;
                  return value <= 0 ? null : (
                    <i
                      key={each.key}
                      className={classes.part}
                      data-fill={each.fill}
                      style={{ height: `${(value / top) * 100}%` }}
                    />
                  );
                })}
              </div>
            ))}
          </div>
        </div>
        <div className={classes.ticks}>
          {bars.map((bar, index) => (
            <span key={bar.key}>{index % every === 0 ? <b>{bar.tick}</b> : null}</span>
          ))}
        </div>
      </div>
    </>
  );
}
