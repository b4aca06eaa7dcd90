"use client";

import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import classes from "@/components/ui/row-bars.module.css";

/** A share of `n`; null rate where there are too few to tell one. */
export type Share = { rate: number | null; low: number | null; high: number | null; n: number; hits: number };

export type BarRow = {
  key: string;
  label: ReactNode;
  /** The label in plain words. */
  name: string;
  value: number;
  /** How much of the value is hatched. */
  taken?: number;
  share?: Share;
};

type Props = {
  label: string;
  rows: readonly BarRow[];
  /** Heading over the shares. */
  shareHead?: string;
  /** Fewer than this: no rate. */
  least?: number;
  /** The row that the page is narrowed to. */
  picked?: string | null;
  onPick?: (key: string | null) => void;
  pickWords?: { on: (name: string) => string; off: (name: string) => string };
};

/** `6.8%` */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function scaleOf(rows: readonly BarRow[]): number {
  const most = Math.max(0, ...rows.map((row) => row.share?.high ?? 0));
  return [0.05, 0.1, 0.2, 0.5].find((end) => most <= end) ?? 1;
}

/** A value a row as a bar with its number, and where asked for a share with its interval drawn. */
export function RowBars(props: Props) {
  const { rows, onPick } = props;
  const most = Math.max(1, ...rows.map((row) => row.value));
  const scale = scaleOf(rows);
  const withShares = props.shareHead !== undefined;
  return (
    <ul className={classes.rows} data-shares={withShares || undefined} aria-label={props.label}>
      {withShares ? (
        <li className={classes.head} aria-hidden="true">
          <span />
          <span />
          <span className={classes.scale}>
            <span>0%</span>
            <span>{percent(scale).replace(".0%", "%")}</span>
          </span>
          <span className={classes.end}>{props.shareHead}</span>
        </li>
      ) : null}
      {rows.map((row) => {
        const on = props.picked === row.key;
        return (
          <li key={row.key} className={classes.row}>
            {onPick === undefined ? (
              <span className={classes.name} title={row.name}>
                <span className={classes.text}>{row.label}</span>
              </span>
            ) : (
              <button
                type="button"
                className={classes.name}
                aria-pressed={on}
                title={on ? props.pickWords?.off(row.name) : props.pickWords?.on(row.name)}
                onClick={() => onPick(on ? null : row.key)}
              >
                <span className={classes.text}>{row.label}</span>
                {on ? <IconX size={12} stroke={2} aria-hidden="true" /> : null}
              </button>
            )}
            <span className={classes.measure}>
              <span
                className={classes.track}
                aria-hidden="true"
                style={{ width: `calc((100% - 56px) * ${row.value / most})` }}
              >
                <i style={{ flex: row.value - (row.taken ?? 0) }} />
                {(row.taken ?? 0) > 0 ? <i data-taken style={{ flex: row.taken }} /> : null}
              </span>
              <b>{count(row.value)}</b>
            </span>
            {withShares && row.share !== undefined ? (
              <ShareCell share={row.share} scale={scale} least={props.least ?? 0} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function ShareCell({ share, scale, least }: { share: Share; scale: number; least: number }) {
  if (share.rate === null || share.low === null || share.high === null) {
    return <span className={classes.few}>{listText.chart.few(least)}</span>;
  }
  const place = (value: number) => `${Math.min(100, (value / scale) * 100)}%`;
  return (
    <>
      <span className={classes.interval} aria-hidden="true">
        <i className={classes.whisker} style={{ left: place(share.low), right: `calc(100% - ${place(share.high)})` }} />
        <i className={classes.dot} style={{ left: place(share.rate) }} />
      </span>
      <span className={classes.end}>
        <b>{percent(share.rate)}</b>
        <small>
          {listText.chart.interval(percent(share.low).replace("%", ""), percent(share.high).replace("%", ""))}
        </small>
      </span>
    </>
  );
}
