"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { nameOfViolation } from "@/components/evidence/family";
import { nameOfSurface } from "@/components/evidence/surface";
import classes from "@/components/insight/insight.module.css";
import { listSamples } from "@/components/prevalence/api";
import { prevalenceText } from "@/components/prevalence/text";
import { Action } from "@/components/ui/action";
import { ColumnHeads } from "@/components/ui/column-heads";
import { PlainTable } from "@/components/ui/plain-table";
import { useMay } from "@/components/ui/staff";
import { ErrorState } from "@/components/ui/states";
import { Time } from "@/components/ui/time";

const names = (violations: readonly string[]) =>
  violations.length === 0
    ? prevalenceText.samples.nothing
    : violations.map((violation) => nameOfViolation(violation, "long")).join(", ");

/** The newest draws, asked for when somebody wants to see them. */
export function SamplesCard() {
  const words = prevalenceText.samples;
  const [shown, setShown] = useState(false);
  const [cursor, setCursor] = useState<string | null>(null);
  const mayRead = useMay("case:read");
  const { data, error, refetch } = useQuery({
    queryKey: ["prevalence", "samples", cursor],
    queryFn: ({ signal }) => listSamples(cursor, signal),
    enabled: shown,
    placeholderData: keepPreviousData,
  });
  return (
    <section className={classes.daily} aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <p>{words.about}</p>
        {shown ? null : <Action label={words.show} onAct={() => setShown(true)} />}
      </header>
      {error !== null && data === undefined ? (
        <ErrorState error={error} title={words.failed} onRetry={() => void refetch()} />
      ) : data === undefined ? null : data.items.length === 0 ? (
        <p className={classes.note}>{words.empty}</p>
      ) : (
        <PlainTable className={classes.table}>
          <ColumnHeads names={words.columns} />
          <tbody>
            {data.items.map((sample) => (
              <tr key={sample.contentId}>
                <td>
                  {mayRead ? (
                    <Link
                      className={classes.link}
                      href={`/cases/${sample.caseId}?message=${encodeURIComponent(sample.contentId)}`}
                      prefetch={false}
                    >
                      #{sample.caseNumber}
                    </Link>
                  ) : (
                    `#${sample.caseNumber}`
                  )}
                </td>
                <td>{nameOfSurface(sample.surface)}</td>
                <td>
                  <Time at={sample.drawnAt} />
                </td>
                <td>{Number((sample.share * 100).toPrecision(3))}%</td>
                <td>{names(sample.detected)}</td>
                <td>{sample.found === null ? words.waiting : names(sample.found)}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
      <div className={classes.acts}>
        {cursor === null ? null : <Action label={words.first} onAct={() => setCursor(null)} />}
        {data?.nextCursor ? <Action label={words.more} onAct={() => setCursor(data.nextCursor)} /> : null}
      </div>
    </section>
  );
}
