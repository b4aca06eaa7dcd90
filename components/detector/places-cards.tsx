"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { listMissedPlaces, listMistakes } from "@/components/detector/api";
import { nameOfValue } from "@/components/detector/dimension-name";
import { detectorText } from "@/components/detector/text";
import { EvidenceLine } from "@/components/evidence/evidence-line";
import { nameOfDetector, nameOfKind } from "@/components/evidence/family";
import classes from "@/components/insight/insight.module.css";
import { Action } from "@/components/ui/action";
import { ChartCard } from "@/components/ui/chart-card";
import { ColumnHeads } from "@/components/ui/column-heads";
import { listText } from "@/components/ui/list-text";
import { count } from "@/components/ui/money";
import { PlainTable } from "@/components/ui/plain-table";
import { RowBars } from "@/components/ui/row-bars";
import { useMay } from "@/components/ui/staff";
import { Bone, ErrorState } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { DetectorInsights, MissedPlace } from "@/lib/domain/detector-insights/schema";
import { DAY_MS, dayOf } from "@/lib/platform/time";

type Props = { insights: DetectorInsights; query: Record<string, string> };

function CaseCell({ id, number }: { id: string; number: number }) {
  const may = useMay("case:read");
  return may ? (
    <Link className={classes.link} href={`/cases/${id}`} prefetch={false}>
      #{number}
    </Link>
  ) : (
    `#${number}`
  );
}

const lineOf = (place: Pick<MissedPlace, "line" | "kind">): ReactNode =>
  place.line === null ? detectorText.mistakes.gone : <EvidenceLine value={{ ...place.line, kind: place.kind }} />;

/** Signals that people said were wrong, the most confident first, with their text. */
export function MistakesCard({ insights, query }: Props) {
  const words = detectorText.mistakes;
  const { data, error, refetch } = useQuery({
    queryKey: ["detector-mistakes", query],
    queryFn: ({ signal }) => listMistakes(query, signal),
    placeholderData: (before) => before,
  });
  const from = dayOf(Date.parse(insights.to) - 6 * DAY_MS);
  return (
    <section className={classes.daily} aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <p>{words.about(from, insights.to)}</p>
      </header>
      {error !== null && data === undefined ? (
        <ErrorState error={error} title={words.failed} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <div aria-busy="true">
          <Bone width="100%" height={120} />
        </div>
      ) : data.length === 0 ? (
        <p className={classes.note}>{words.none}</p>
      ) : (
        <PlainTable className={classes.table}>
          <ColumnHeads names={words.columns} />
          <tbody>
            {data.map((mistake) => (
              <tr key={mistake.signalId}>
                <td data-number>{mistake.score.toFixed(2)}</td>
                <td>{lineOf(mistake)}</td>
                <td>
                  {nameOfDetector(mistake.detector.name)} {mistake.detector.version}
                </td>
                <td>{nameOfValue("phase", mistake.phase)}</td>
                <td>
                  {detectorText.bases[mistake.basis]} <Time at={mistake.toldAt} />
                </td>
                <td>
                  {mistake.actualKind === null
                    ? ""
                    : mistake.actualKind === "none"
                      ? words.nothing
                      : nameOfKind(mistake.actualKind)}
                </td>
                <td>
                  <CaseCell id={mistake.caseId} number={mistake.caseNumber} />
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </section>
  );
}

/** What people marked as missed, by kind, and the places on request. */
export function MissedCard({ insights, query }: Props) {
  const words = detectorText.missed;
  const mayList = useMay("case:list");
  const [shown, setShown] = useState(false);
  const all = insights.missedByKind.reduce((sum, row) => sum + row.count, 0);
  return (
    <ChartCard
      title={words.title}
      n={listText.chart.n(count(all))}
      about={words.about}
      span={12}
      drawing="rows"
      csvName={`docket-missed-${insights.from}-${insights.to}`}
      empty={all === 0 ? words.none : null}
      table={{
        head: [words.column, words.count],
        rows: insights.missedByKind.map((row) => [nameOfKind(row.kind), row.count]),
      }}
    >
      <RowBars
        label={words.title}
        rows={insights.missedByKind.map((row) => ({
          key: row.kind,
          name: nameOfKind(row.kind),
          label: nameOfKind(row.kind),
          value: row.count,
        }))}
      />
      {mayList ? (
        <div className={classes.behind}>
          <Action
            label={shown ? words.hide : words.show}
            look="ghost"
            expanded={shown}
            onAct={() => setShown((was) => !was)}
          />
        </div>
      ) : null}
      {shown ? <MissedList query={query} all={all} /> : null}
    </ChartCard>
  );
}

function MissedList({ query, all }: { query: Record<string, string>; all: number }) {
  const words = detectorText.missed;
  const { data, error, refetch } = useQuery({
    queryKey: ["missed-places", query],
    queryFn: ({ signal }) => listMissedPlaces(query, signal),
  });
  if (data === undefined) {
    return error === null ? (
      <div aria-busy="true">
        <Bone width="100%" height={120} />
      </div>
    ) : (
      <ErrorState error={error} title={words.failed} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      {data.length < all ? <p className={classes.note}>{words.listed(count(data.length), count(all))}</p> : null}
      <PlainTable className={classes.table}>
        <ColumnHeads names={words.columns} />
        <tbody>
          {data.map((place) => (
            <tr key={place.id}>
              <td>{lineOf(place)}</td>
              <td>{nameOfKind(place.kind)}</td>
              <td>{nameOfValue("phase", place.phase)}</td>
              <td>{place.detectorVersion ?? ""}</td>
              <td>
                {place.by.name} <Time at={place.markedAt} />
              </td>
              <td>
                <CaseCell id={place.caseId} number={place.caseNumber} />
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </>
  );
}
