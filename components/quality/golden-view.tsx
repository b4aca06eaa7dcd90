"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { listGolden, listScores, retireGolden } from "@/components/quality/api";
import { GoldenDialog } from "@/components/quality/golden-dialog";
import classes from "@/components/quality/quality.module.css";
import { QualityBar } from "@/components/quality/quality-bar";
import { qualityText } from "@/components/quality/text";
import { Verdict } from "@/components/quality/verdict";
import { Action } from "@/components/ui/action";
import { DataTable, deskColumns, rowLink } from "@/components/ui/data-table";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { ProblemLine } from "@/components/ui/problem-line";
import { percent } from "@/components/ui/row-bars";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import type { Golden, Score } from "@/lib/domain/golden-cases/schema";
import type { Page } from "@/lib/platform/page";

const words = qualityText.golden;
const column = deskColumns<Golden>();

function columnsFor(onRetire: (golden: Golden) => void) {
  return column.columns([
    column.display({
      id: "case",
      header: words.columns.case,
      meta: { width: 100 },
      cell: ({ row: { original } }) => (
        <Link href={`/cases/${original.caseId}`} className={classes.link} prefetch={false} {...rowLink}>
          {qualityText.comparisons.case(original.caseNumber)}
        </Link>
      ),
    }),
    column.display({
      id: "answer",
      header: words.columns.answer,
      meta: { width: 220 },
      cell: ({ row: { original } }) => <Verdict outcome={original.outcome} violations={original.violations} />,
    }),
    column.display({ id: "why", header: words.columns.why, cell: ({ row }) => row.original.note }),
    column.display({
      id: "by",
      header: words.columns.by,
      meta: { width: 140, from: 1024 },
      cell: ({ row }) => row.original.markedBy.name,
    }),
    column.display({
      id: "right",
      header: words.columns.right,
      meta: { width: 120 },
      cell: ({ row: { original } }) => words.right(original.right, original.answered),
    }),
    column.display({
      id: "acts",
      header: () => <span className="visually-hidden">{words.columns.acts}</span>,
      meta: { width: 100, align: "end", whole: true },
      cell: ({ row: { original } }) =>
        original.retiredAt !== null ? (
          <span className={classes.dim}>{words.retired}</span>
        ) : (
          <Action
            label={<span>{words.retire}</span>}
            name={words.retireOf(original.caseNumber)}
            look="ghost"
            onAct={() => onRetire(original)}
          />
        ),
    }),
  ]);
}

const bare = (share: number) => percent(share).replace("%", "");

type Props = {
  page: Page<Golden> | null;
  scores: { days: number; items: Score[] };
  cursor: string | null;
  at: number;
};

/** Cases whose answer is known, and how each person answered them. */
export function GoldenView({ page, scores: first, cursor, at }: Props) {
  const router = useRouter();
  const queries = useQueryClient();
  const [marking, setMarking] = useState(false);
  const list = useQuery({
    queryKey: ["quality", "golden", cursor],
    queryFn: ({ signal }) => listGolden(cursor, signal),
    ...(page === null ? {} : { initialData: page, initialDataUpdatedAt: at }),
  });
  const { data: scores } = useQuery({
    queryKey: ["quality", "scores"],
    queryFn: ({ signal }) => listScores(signal),
    initialData: first,
    initialDataUpdatedAt: at,
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ["quality"] });
  const retiring = useMutation({ mutationFn: (id: string) => retireGolden(id), onSettled: refresh });
  const [columns] = useState(() => columnsFor((golden) => retiring.mutate(golden.id)));
  return (
    <>
      <QualityBar>
        <Action label={words.mark} keys="n" group={qualityText.group} look="filled" onAct={() => setMarking(true)} />
      </QualityBar>
      <RefetchLine active={list.isFetching} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.scroll} tabIndex={0} aria-label={words.label}>
        <p className={classes.about}>{words.about}</p>
        <ProblemLine error={retiring.error} title={words.failed} />
        <div className={classes.section}>
          <LoadedList
            query={list}
            widths={[100, 220, null, 140, 120, 100]}
            failed={words.failed}
            empty={(data) => (data.items.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null)}
          >
            {(data) => (
              <DataTable
                className={classes.flush}
                label={words.label}
                columns={columns}
                rows={data.items}
                rowId={(row) => row.id}
                muted={(row) => row.retiredAt !== null}
                footer={
                  <Paging
                    group={qualityText.group}
                    cursor={cursor}
                    nextCursor={data.nextCursor}
                    onCursor={(next) =>
                      router.push(next === null ? "/quality/golden" : `/quality/golden?cursor=${next}`)
                    }
                    busy={list.isFetching}
                  />
                }
              />
            )}
          </LoadedList>
        </div>
        <section className={classes.section}>
          <h2>{words.scores(scores.days)}</h2>
          <p className={classes.dim}>{words.scoresAbout}</p>
          {scores.items.length === 0 ? (
            <p>{words.scoresNone}</p>
          ) : (
            <div className={classes.wide}>
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">{words.scoreColumns.person}</th>
                    <th scope="col" data-number>
                      {words.scoreColumns.answered}
                    </th>
                    <th scope="col" data-number>
                      {words.scoreColumns.right}
                    </th>
                    <th scope="col">{words.scoreColumns.rate}</th>
                  </tr>
                </thead>
                <tbody>
                  {scores.items.map((score) => (
                    <tr key={score.person.id}>
                      <th scope="row">{score.person.name}</th>
                      <td data-number>{score.answered}</td>
                      <td data-number>{score.right}</td>
                      <td>
                        {score.rate === null || score.low === null || score.high === null
                          ? null
                          : `${percent(score.rate)} (${listText.chart.interval(bare(score.low), bare(score.high))})`}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </section>
      </section>
      {marking ? (
        <GoldenDialog
          caseNumber={null}
          answer={{ outcome: "violation", violations: [] }}
          onClose={() => setMarking(false)}
          onDone={() => {
            setMarking(false);
            void refresh();
          }}
        />
      ) : null}
      <KeyLine keys={[]} />
    </>
  );
}
