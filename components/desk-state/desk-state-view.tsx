"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import type { ReactNode } from "react";
import { readDeskState } from "@/components/desk-state/api";
import classes from "@/components/desk-state/desk-state.module.css";
import { deskStateText } from "@/components/desk-state/text";
import { InsightBar } from "@/components/insight/insight-bar";
import { ColumnHeads } from "@/components/ui/column-heads";
import { KeyLine } from "@/components/ui/key-line";
import { count } from "@/components/ui/money";
import plain from "@/components/ui/plain-table.module.css";
import { useMay } from "@/components/ui/staff";
import { ErrorState, RefetchLine } from "@/components/ui/states";
import { uiText } from "@/components/ui/text";
import { Time, useNow } from "@/components/ui/time";
import type { DeskState } from "@/lib/domain/desk-state/schema";

const POLL_MS = 15_000;

/** Where counting stops, by who counts: a figure that has reached it says so. */
const MOST = { cases: 10_000, waiting: 100 } as const;

type Figure = {
  label: string;
  value: ReactNode;
  aside?: string;
  /** What is wrong with it, said in words beside the figure. */
  late?: boolean;
  /** The list of what it counts; null where the reader may not open it. */
  href: string | null;
};

const capped = (n: number, most: number) => (n >= most ? deskStateText.atLeast(count(most)) : count(n));
const overdueText = (n: number) => (n === 0 ? deskStateText.noneOverdue : deskStateText.overdue(n, count(n)));

/** What waits, what is late and who holds what, for whoever leads the shift. */
export function DeskStateView({ initial, at }: { initial: DeskState; at: number }) {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["desk-state"],
    queryFn: ({ signal }) => readDeskState(signal),
    initialData: initial,
    initialDataUpdatedAt: at,
    refetchInterval: POLL_MS,
  });
  return (
    <>
      <InsightBar />
      <RefetchLine active={isFetching} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key */}
      <section className={classes.page} tabIndex={0} aria-label={deskStateText.title}>
        <p className={classes.about}>
          {deskStateText.about} <Time at={data.asOf} form="clock" />
        </p>
        {error === null ? null : (
          <ErrorState error={error} title={deskStateText.failed} onRetry={() => void refetch()} />
        )}
        <Groups state={data} />
        {data.holders === null ? null : <Holders holders={data.holders} />}
      </section>
      <KeyLine keys={[]} />
    </>
  );
}

function Groups({ state }: { state: DeskState }) {
  const words = deskStateText.figures;
  const may = { cases: useMay("case:list"), approvals: useMay("decision:approve"), appeals: useMay("appeal:list") };
  const { cases, lastHour } = state;
  const queue = (query: string) => (may.cases ? `/queue${query}` : null);
  const grown = lastHour.opened - lastHour.decided;
  const today = state.asOf.slice(0, 10);
  const groups: { name: string; figures: Figure[] }[] = [
    {
      name: deskStateText.groups.cases,
      figures: [
        { label: words.open, value: capped(cases.open, MOST.cases), href: queue("?status=open") },
        {
          label: words.overdue,
          value: capped(cases.overdue, MOST.cases),
          late: cases.overdue > 0,
          href: queue("?view=overdue"),
        },
        {
          label: words.dueSoon,
          value: capped(cases.dueSoon, MOST.cases),
          href: queue("?status=open&sort=due"),
        },
        {
          label: words.escalated,
          value: capped(cases.escalated, MOST.cases),
          aside: overdueText(cases.escalatedOverdue),
          late: cases.escalatedOverdue > 0,
          href: queue("?view=escalated"),
        },
        { label: words.snoozed, value: capped(cases.snoozed, MOST.cases), href: queue("?view=snoozed") },
        { label: words.held, value: capped(cases.held, MOST.cases), href: null },
        {
          label: words.oldest,
          value: cases.oldestOpenedAt === null ? uiText.none : <Time at={cases.oldestOpenedAt} form="age" />,
          href: cases.oldestOpenedAt === null ? null : queue("?sort=oldest"),
        },
      ],
    },
    {
      name: deskStateText.groups.others,
      figures: [
        {
          label: words.approvals,
          value: capped(state.approvals.open, MOST.waiting),
          aside: overdueText(state.approvals.overdue),
          late: state.approvals.overdue > 0,
          href: may.approvals ? "/approvals" : null,
        },
        {
          label: words.appeals,
          value: capped(state.appeals.open, MOST.waiting),
          aside: overdueText(state.appeals.overdue),
          late: state.appeals.overdue > 0,
          href: may.appeals ? "/appeals" : null,
        },
      ],
    },
    {
      name: deskStateText.groups.hour,
      figures: [
        {
          label: words.opened,
          value: capped(lastHour.opened, MOST.cases),
          aside:
            grown > 0
              ? deskStateText.growing(count(grown))
              : grown < 0
                ? deskStateText.shrinking(count(-grown))
                : deskStateText.even,
          href: `/insights/cases?from=${today}&to=${today}`,
        },
        {
          label: words.decided,
          value: capped(lastHour.decided, MOST.cases),
          href: `/insights/cases?from=${today}&to=${today}`,
        },
      ],
    },
  ];
  return groups.map((group) => (
    <section key={group.name} aria-label={group.name}>
      <h2>{group.name}</h2>
      <dl className={classes.figures}>
        {group.figures.map((figure) => (
          <div key={figure.label} data-late={figure.late || undefined}>
            <dt>{figure.href === null ? figure.label : <Link href={figure.href}>{figure.label}</Link>}</dt>
            <dd>
              {figure.value} {figure.aside === undefined ? null : <small>{figure.aside}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

function Holders({ holders }: { holders: NonNullable<DeskState["holders"]> }) {
  const words = deskStateText.holders;
  const now = useNow();
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className={classes.about}>{words.about}</p>
      {holders.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table className={`${plain.table} ${classes.holders}`}>
          <ColumnHeads names={words.columns} />
          <tbody>
            {holders.flatMap((holder) =>
              holder.cases.map((each, index) => (
                <tr key={each.id}>
                  {index === 0 ? (
                    <th scope="rowgroup" rowSpan={holder.cases.length}>
                      {holder.name}
                    </th>
                  ) : null}
                  <td>
                    <Link href={`/cases/${each.id}`} prefetch={false}>
                      #{each.number}
                    </Link>
                  </td>
                  <td>
                    <Time at={each.since} form="age" />
                  </td>
                  <td>
                    <Time at={each.dueAt} /> {Date.parse(each.dueAt) < now ? <b>{words.late}</b> : null}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}
