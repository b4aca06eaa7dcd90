"use client";

import type { DetectorParams } from "@/components/detector/detector-params";
import { nameOfValue } from "@/components/detector/dimension-name";
import { detectorText } from "@/components/detector/text";
import classes from "@/components/insight/insight.module.css";
import { insightText } from "@/components/insight/text";
import { ChartCard, type ChartTable } from "@/components/ui/chart-card";
import { drawnRows } from "@/components/ui/drawn-rows";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { percent, RowBars } from "@/components/ui/row-bars";
import type { DetectorInsights } from "@/lib/domain/detector-insights/schema";
import { LEAST_FOR_A_RATE } from "@/lib/domain/insights/rules";
import type { Rate } from "@/lib/domain/insights/schema";

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 10_000);
const bare = (share: number) => percent(share).replace("%", "");

function rateFigure(rate: Rate, label: (n: string) => string) {
  const words = detectorText.totals;
  return rate.rate === null || rate.low === null || rate.high === null
    ? { value: words.of(count(rate.hits), count(rate.n)), aside: "", label: label(count(rate.n)) }
    : {
        value: percent(rate.rate),
        aside: listText.chart.interval(bare(rate.low), bare(rate.high)),
        label: label(count(rate.n)),
      };
}

/** The figures that are asked for first. */
export function DetectorTotals({ insights }: { insights: DetectorInsights }) {
  const words = detectorText.totals;
  const { totals } = insights;
  const told = (of: { right: number; wrong: number }) => count(of.right + of.wrong);
  const figures = [
    {
      value: count(totals.right + totals.wrong),
      aside: words.byBasis(told(totals.verdicts), told(totals.decisions)),
      label: words.told,
    },
    rateFigure(totals.precision, words.precision),
    rateFigure(totals.share, words.share),
    rateFigure(totals.overturned, words.overturned),
    { value: count(totals.missed), aside: "", label: words.missed },
  ];
  return (
    <dl className={classes.totals} aria-label={words.label}>
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>
            {figure.value} <small>{figure.aside}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Props = {
  insights: DetectorInsights;
  params: DetectorParams;
  onChange: (next: Partial<DetectorParams>) => void;
};

/** Every figure of every row: what each chart of the page draws a part of. */
function tableOf(insights: DetectorInsights): ChartTable {
  const words = detectorText.precision.columns;
  const { dimension, rows } = insights.by;
  return {
    head: [
      detectorText.dimensions[dimension],
      words.right,
      words.wrong,
      words.rate,
      words.low,
      words.high,
      words.verdictRight,
      words.verdictWrong,
      words.decisionRight,
      words.decisionWrong,
      words.cases,
      words.share,
      words.confirmed,
      words.overturned,
      words.missed,
    ],
    rows: rows.map((row) => [
      nameOfValue(dimension, row.key),
      row.right,
      row.wrong,
      rounded(row.precision.rate),
      rounded(row.precision.low),
      rounded(row.precision.high),
      row.verdicts.right,
      row.verdicts.wrong,
      row.decisions.right,
      row.decisions.wrong,
      row.share.hits,
      rounded(row.share.rate),
      row.overturned.n,
      row.overturned.hits,
      row.missed,
    ]),
  };
}

type Shown = { value: number; taken?: number; share: Rate };
type RowOf = DetectorInsights["by"]["rows"][number];

/** A bar a row, longest first as the rows come; `show` leaves out a row that has none of it by null. */
function RowsCard({
  insights,
  words,
  n,
  span,
  file,
  empty,
  show,
  pick,
}: {
  insights: DetectorInsights;
  words: { title: (dimension: string) => string; about: string; head: string };
  n: number;
  span: 6 | 12;
  /** Of the table's file: `docket-` before it, what it is by and its days after it. */
  file: string;
  empty: (rows: number) => boolean;
  show: (row: RowOf) => Shown | null;
  pick?: Pick<Props, "params" | "onChange">;
}) {
  const { dimension } = insights.by;
  const title = words.title(detectorText.dimensions[dimension]);
  const rows = insights.by.rows.flatMap((row) => {
    const shown = show(row);
    const name = nameOfValue(dimension, row.key);
    return shown === null ? [] : [{ key: row.key, name, label: name, ...shown }];
  });
  return (
    <ChartCard
      title={title}
      n={listText.chart.n(count(n))}
      about={words.about}
      span={span}
      drawing="rows"
      drawn={drawnRows(rows)}
      csvName={`docket-${file}-by-${dimension}-${insights.from}-${insights.to}`}
      empty={empty(rows.length) ? listText.chart.none : null}
      table={tableOf(insights)}
    >
      <RowBars
        label={title}
        shareHead={words.head}
        least={LEAST_FOR_A_RATE}
        rows={rows}
        {...(pick && {
          picked: pick.params[dimension],
          pickWords: { on: insightText.drill, off: insightText.undrill },
          onPick: (key: string | null) => pick.onChange({ [dimension]: key }),
        })}
      />
    </ChartCard>
  );
}

/** How right each is. A row narrows the page to it. */
export function PrecisionCard({ insights, params, onChange }: Props) {
  return (
    <RowsCard
      insights={insights}
      words={detectorText.precision}
      n={insights.totals.right + insights.totals.wrong}
      span={12}
      file="detectors"
      // Its table is all rows', also of those that were told nothing of.
      empty={() => insights.by.rows.length === 0}
      show={({ right, wrong, precision }) =>
        right + wrong > 0 ? { value: right + wrong, taken: wrong, share: precision } : null
      }
      pick={{ params, onChange }}
    />
  );
}

/** In how much of the work each has a part. */
export function CasesCard({ insights }: { insights: DetectorInsights }) {
  return (
    <RowsCard
      insights={insights}
      words={detectorText.cases}
      n={insights.totals.share.n}
      span={6}
      file="detector-cases"
      empty={(rows) => rows === 0}
      show={({ share }) => (share.hits > 0 ? { value: share.hits, share } : null)}
    />
  );
}

/** What of its findings did not last. */
export function OverturnedCard({ insights }: { insights: DetectorInsights }) {
  return (
    <RowsCard
      insights={insights}
      words={detectorText.overturned}
      n={insights.totals.overturned.n}
      span={6}
      file="detector-reversals"
      empty={(rows) => rows === 0}
      show={({ overturned }) =>
        overturned.n > 0 ? { value: overturned.n, taken: overturned.hits, share: overturned } : null
      }
    />
  );
}
