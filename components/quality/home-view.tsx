"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { PhaseMark } from "@/components/evidence/phase-mark";
import { SurfaceMark } from "@/components/evidence/surface";
import { claimNextReview, listReviews, readSummary } from "@/components/quality/api";
import classes from "@/components/quality/quality.module.css";
import { QualityBar } from "@/components/quality/quality-bar";
import { qualityText } from "@/components/quality/text";
import { Verdict } from "@/components/quality/verdict";
import { Action } from "@/components/ui/action";
import { DataTable, deskColumns, rowLink } from "@/components/ui/data-table";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { count } from "@/components/ui/money";
import { Paging } from "@/components/ui/paging";
import { ProblemLine } from "@/components/ui/problem-line";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { Score } from "@/lib/domain/golden-cases/schema";
import type { QualitySummary, ReviewRow } from "@/lib/domain/quality-reviews/schema";
import type { Page } from "@/lib/platform/page";

const words = qualityText.home;
const MOST = 100;
const column = deskColumns<ReviewRow>();
const columns = column.columns([
  column.display({
    id: "at",
    header: () => words.columns.at,
    meta: { width: 150 },
    cell: ({ row: { original } }) => (
      <Link href={`/quality/reviews/${original.id}`} className={classes.link} prefetch={false} {...rowLink}>
        {original.answer === null ? words.open : <Time at={original.answer.at} />}
      </Link>
    ),
  }),
  column.display({
    id: "verdict",
    header: () => words.columns.verdict,
    cell: ({ row: { original } }) => (original.answer === null ? null : <Verdict {...original.answer} />),
  }),
  column.display({
    id: "surface",
    header: () => words.columns.surface,
    meta: { width: 130 },
    cell: ({ row }) => <SurfaceMark surface={row.original.surface} />,
  }),
  column.display({
    id: "phase",
    header: () => words.columns.phase,
    meta: { width: 140, from: 640 },
    cell: ({ row }) => <PhaseMark phase={row.original.phase} />,
  }),
  column.display({
    id: "session",
    header: () => words.columns.session,
    meta: { width: 220, from: 1024 },
    cell: ({ row: { original } }) =>
      original.session === null ? null : words.session(original.session.number, original.session.name),
  }),
]);

type Props = {
  summary: QualitySummary;
  mine: ReviewRow[];
  answered: Page<ReviewRow> | null;
  score: Score | null;
  cursor: string | null;
  at: number;
};

const counted = (n: number) => (n >= MOST ? words.atLeast(MOST) : count(n));

/** What waits for a second answer, and what the reader answered. */
export function QualityHomeView(props: Props) {
  const router = useRouter();
  const [nothing, setNothing] = useState(false);
  const initial = { initialDataUpdatedAt: props.at };
  const { data: summary } = useQuery({
    queryKey: ["quality", "summary"],
    queryFn: ({ signal }) => readSummary(signal),
    initialData: props.summary,
    refetchInterval: 15_000,
    ...initial,
  });
  const { data: mine } = useQuery({
    queryKey: ["quality", "mine"],
    queryFn: ({ signal }) => listReviews("mine", null, signal),
    initialData: { items: props.mine, nextCursor: null },
    ...initial,
  });
  const answered = useQuery({
    queryKey: ["quality", "answered", props.cursor],
    queryFn: ({ signal }) => listReviews("answered", props.cursor, signal),
    ...(props.answered === null ? {} : { initialData: props.answered, ...initial }),
  });
  const taking = useMutation({
    mutationFn: claimNextReview,
    onSuccess: (row) => {
      setNothing(row === null);
      if (row !== null) router.push(`/quality/reviews/${row.id}`);
    },
  });
  const { score } = props;
  return (
    <>
      <QualityBar>
        <Action
          label={summary.held === null ? words.take : words.goOn}
          keys="n"
          group={qualityText.group}
          look="filled"
          busy={taking.isPending}
          onAct={() => taking.mutate()}
        />
      </QualityBar>
      <RefetchLine active={answered.isFetching} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.scroll} tabIndex={0} aria-label={qualityText.title}>
        <p className={classes.about}>{words.about}</p>
        <ProblemLine error={taking.error} title={words.takeFailed} />
        {nothing ? <p role="status">{words.nothing}</p> : null}
        <dl className={classes.counts}>
          <Count name={words.waiting} about={words.waitingAbout} value={counted(summary.waiting)} />
          <Count name={words.assigned} about={words.assignedAbout} value={counted(summary.assigned)} />
          {summary.disagreements === null ? null : (
            <Count
              name={words.disagreements}
              about={words.disagreementsAbout}
              value={counted(summary.disagreements)}
              href="/quality/disagreements"
            />
          )}
          <Count
            name={words.score}
            about={words.scoreAbout}
            value={score === null ? words.scoreNone : qualityText.golden.right(score.right, score.answered)}
          />
        </dl>
        {mine.items.length === 0 ? null : (
          <section className={classes.section}>
            <h2>{words.mine}</h2>
            <ul>
              {mine.items.map((row) => (
                <li key={row.id} className={classes.facts}>
                  <Link href={`/quality/reviews/${row.id}`} className={classes.link} prefetch={false}>
                    {row.session === null ? words.goOn : words.session(row.session.number, row.session.name)}
                  </Link>
                  <SurfaceMark surface={row.surface} />
                  <PhaseMark phase={row.phase} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className={classes.section}>
          <h2>{words.answered}</h2>
          <LoadedList
            query={answered}
            widths={[150, null, 130, 140, 220]}
            failed={words.failed}
            empty={(data) => (data.items.length === 0 ? <EmptyState>{words.answeredNone}</EmptyState> : null)}
          >
            {(data) => (
              <DataTable
                className={classes.flush}
                label={words.answered}
                columns={columns}
                rows={data.items}
                rowId={(row) => row.id}
                rowHref={(row) => `/quality/reviews/${row.id}`}
                keys={{ group: qualityText.group, down: listText.rows.down, up: listText.rows.up }}
                footer={
                  <Paging
                    group={qualityText.group}
                    cursor={props.cursor}
                    nextCursor={data.nextCursor}
                    onCursor={(next) => router.push(next === null ? "/quality" : `/quality?cursor=${next}`)}
                    busy={answered.isFetching}
                  />
                }
              />
            )}
          </LoadedList>
        </section>
      </section>
      <KeyLine keys={[]} />
    </>
  );
}

function Count({ name, about, value, href }: { name: string; about: string; value: string; href?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {href === undefined ? (
          value
        ) : (
          <Link href={href} className={classes.link} aria-label={`${name}: ${value}`} prefetch={false}>
            {value}
          </Link>
        )}
      </dd>
      <dd data-about>{about}</dd>
    </div>
  );
}
