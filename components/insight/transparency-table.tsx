"use client";

import { casesText, span } from "@/components/insight/cases-text";
import classes from "@/components/insight/insight.module.css";
import { sliceInWords } from "@/components/insight/slice-words";
import { transparencyText } from "@/components/insight/transparency-text";
import { Action } from "@/components/ui/action";
import { downloadCsv } from "@/components/ui/csv";
import { count } from "@/components/ui/money";
import { PlainTable } from "@/components/ui/plain-table";
import { percent } from "@/components/ui/row-bars";
import type { Transparency, TransparencyFigure } from "@/lib/domain/transparency/schema";

function shown({ value, unit }: TransparencyFigure): string {
  if (value === null) return transparencyText.none;
  if (unit === "share") return percent(value);
  return unit === "minutes" ? span(Math.round(value)) : count(value);
}

export function TransparencyTable({ report }: { report: Transparency }) {
  const words = transparencyText;
  const { columns } = words;
  const wordsOf = (code: string) => words.figure(code, report.definitions[code] ?? { label: code, definition: "" });
  const csv = () =>
    downloadCsv(`docket-transparency-${report.from}-${report.to}`, [
      ["refs", "code", "label", "slice", "value", "unit", "n", "definition"],
      ...report.figures.map((figure) => [
        figure.refs.join("; "),
        figure.code,
        report.definitions[figure.code]?.label ?? figure.code,
        figure.slice,
        figure.value,
        figure.unit,
        figure.n,
        report.definitions[figure.code]?.definition ?? "",
      ]),
    ]);
  return (
    <>
      <div className={classes.files}>
        <Action label={words.csv} keys="shift+e" group={casesText.behind.metric} onAct={csv} />
        <a
          className={classes.link}
          href={`/api/v1/stats/transparency?from=${report.from}&to=${report.to}`}
          download={`docket-transparency-${report.from}-${report.to}.json`}
        >
          {words.json}
        </a>
        <span>
          {words.command}{" "}
          <code>
            npm run transparency -- --from {report.from} --to {report.to}
          </code>
        </span>
      </div>
      <PlainTable className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{columns.figure}</th>
            <th scope="col">{columns.slice}</th>
            <th scope="col" data-number>
              {columns.value}
            </th>
            <th scope="col" data-number>
              {columns.n}
            </th>
            <th scope="col">{columns.refs}</th>
            <th scope="col">{columns.definition}</th>
          </tr>
        </thead>
        <tbody>
          {report.figures.map((figure) => (
            <tr key={`${figure.code} ${figure.slice}`}>
              <th scope="row">{wordsOf(figure.code).label}</th>
              <td title={figure.slice}>{figure.slice === "" ? words.whole : sliceInWords(figure.slice)}</td>
              <td data-number>{shown(figure)}</td>
              <td data-number>{figure.n === null ? "" : count(figure.n)}</td>
              <td>{figure.refs.join(", ")}</td>
              <td>{wordsOf(figure.code).definition}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </>
  );
}
