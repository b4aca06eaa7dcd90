"use client";

import { IconDownload, IconTable } from "@tabler/icons-react";
import { type ReactNode, useId, useState } from "react";
import classes from "@/components/ui/chart-card.module.css";
import { type Drawing, downloadPng, downloadSvg } from "@/components/ui/chart-svg";
import { type CsvCell, downloadCsv } from "@/components/ui/csv";
import { listText } from "@/components/ui/list-text";

export type ChartTable = { head: readonly string[]; rows: readonly (readonly CsvCell[])[] };

type Props = {
  title: string;
  /** The sample that the card rests on, `n = 6,587`. */
  n?: string;
  about?: ReactNode;
  /** What the chart draws, row by row: shown instead of it, and downloaded. */
  table: ChartTable;
  /** File name without its ending. */
  csvName: string;
  /** Columns of twelve. */
  span: number;
  empty?: string | null;
  /** How a picture of its own is drawn. */
  drawing?: Drawing;
  /** What the picture draws, where the table says more than the chart shows. */
  drawn?: ChartTable;
  children: ReactNode;
};

/** A chart with the table behind it and its own download. */
export function ChartCard(props: Props) {
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  const words = listText.chart;
  const { table } = props;
  return (
    <section className={classes.card} data-span={props.span} aria-labelledby={heading}>
      <header className={classes.head}>
        <h2 id={heading}>{props.title}</h2>
        {props.n === undefined ? null : <span className={classes.n}>{props.n}</span>}
        <span className={classes.tools}>
          <button
            type="button"
            className={classes.tool}
            aria-pressed={asTable}
            aria-label={words.showTable(props.title)}
            title={words.showTable(props.title)}
            onClick={() => setAsTable((was) => !was)}
          >
            <IconTable size={14} stroke={1.75} aria-hidden="true" />
            {words.table}
          </button>
          <button
            type="button"
            className={classes.tool}
            aria-label={words.csvOf(props.title)}
            title={words.csvOf(props.title)}
            onClick={() => downloadCsv(props.csvName, [table.head, ...table.rows])}
          >
            <IconDownload size={14} stroke={1.75} aria-hidden="true" />
            {words.csv}
          </button>
          {props.drawing === undefined || props.empty ? null : (
            <Pictures
              title={props.title}
              n={props.n}
              name={props.csvName}
              drawing={props.drawing}
              table={props.drawn ?? table}
            />
          )}
        </span>
      </header>
      {props.about === undefined ? null : <p className={classes.about}>{props.about}</p>}
      {props.empty ? (
        <p className={classes.empty}>{props.empty}</p>
      ) : asTable ? (
        <FiguresTable label={props.title} table={table} />
      ) : (
        <div className={classes.body}>{props.children}</div>
      )}
    </section>
  );
}

type PictureProps = { title: string; n?: string | undefined; name: string; drawing: Drawing; table: ChartTable };

function Pictures({ name, ...picture }: PictureProps) {
  const words = listText.chart;
  const kinds = [
    { label: words.svg, title: words.svgOf(picture.title), run: () => downloadSvg(name, picture) },
    { label: words.png, title: words.pngOf(picture.title), run: () => void downloadPng(name, picture) },
  ];
  return kinds.map((kind) => (
    <button
      key={kind.label}
      type="button"
      className={classes.tool}
      aria-label={kind.title}
      title={kind.title}
      onClick={kind.run}
    >
      {kind.label}
    </button>
  ));
}

/** Plain figures: texts left, numbers right. */
export function FiguresTable({ label, table }: { label: string; table: ChartTable }) {
  const numeric = table.head.map((_, index) => table.rows.every((row) => typeof row[index] !== "string"));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by key
    <section className={classes.tableBox} tabIndex={0} aria-label={`${label}: ${listText.chart.table}`}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {table.head.map((name, index) => (
              <th key={name} scope="col" data-number={numeric[index] || undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table of figures have no other name and keep their place
            <tr key={at}>
              {row.map((value, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={index} data-number={numeric[index] || undefined}>
                  {value ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
