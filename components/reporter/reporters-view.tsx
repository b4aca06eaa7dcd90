"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { listReporters } from "@/components/reporter/api";
import { MuteAction } from "@/components/reporter/mute-action";
import classes from "@/components/reporter/reporter.module.css";
import { reporterText } from "@/components/reporter/text";
import { DataTable, deskColumns, rowLink } from "@/components/ui/data-table";
import { KeyLine } from "@/components/ui/key-line";
import { LoadedList } from "@/components/ui/loaded-list";
import { percent } from "@/components/ui/row-bars";
import { Grow, TopBar } from "@/components/ui/shell";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { uiText } from "@/components/ui/text";
import { Time } from "@/components/ui/time";
import type { ReporterView } from "@/lib/domain/reporters/schema";
import type { Page } from "@/lib/platform/page";

const words = reporterText;
/** Below it a share would say more than the numbers do. */
const LEAST = 30;
const column = deskColumns<ReporterView>();
const hrefOf = (row: ReporterView) => `/accounts/${encodeURIComponent(row.account.id)}`;

const columns = column.columns([
  column.display({
    id: "account",
    header: () => words.columns.account,
    cell: ({ row }) => (
      <Link href={hrefOf(row.original)} {...rowLink}>
        {row.original.account.displayName || row.original.account.id}
      </Link>
    ),
  }),
  column.display({
    id: "reports",
    header: () => words.columns.reports,
    meta: { width: 80, align: "end" },
    cell: ({ row }) => row.original.reports,
  }),
  column.display({
    id: "right",
    header: () => words.columns.right,
    meta: { width: 70, align: "end" },
    cell: ({ row }) => row.original.confirmed,
  }),
  column.display({
    id: "wrong",
    header: () => words.columns.wrong,
    meta: { width: 70, align: "end" },
    cell: ({ row }) => row.original.rejected,
  }),
  column.display({
    id: "accuracy",
    header: () => words.columns.accuracy,
    meta: { width: 92, align: "end" },
    cell: ({ row }) =>
      row.original.accuracy === null || row.original.confirmed + row.original.rejected < LEAST ? (
        <span className={classes.dim}>{words.few}</span>
      ) : (
        percent(row.original.accuracy)
      ),
  }),
  column.display({
    id: "last",
    header: () => words.columns.last,
    meta: { width: 132 },
    cell: ({ row }) => (row.original.lastReportAt === null ? uiText.none : <Time at={row.original.lastReportAt} />),
  }),
  column.display({
    id: "state",
    header: () => words.columns.state,
    meta: { width: 180 },
    cell: ({ row }) =>
      row.original.mute === null ? (
        <span className={classes.dim}>{words.heard}</span>
      ) : (
        <>
          {words.mutedUntil} <Time at={row.original.mute.until} form="day" />
        </>
      ),
  }),
  column.display({
    id: "acts",
    header: () => <span className="visually-hidden">{words.mute.act}</span>,
    meta: { width: 100, align: "end", whole: true },
    cell: ({ row }) => <MuteAction reporter={row.original} />,
  }),
]);

/** Who reports, and how right they are. */
export function ReportersView({ initial }: { initial: { page: Page<ReporterView> | null; at: number } }) {
  const list = useQuery({
    queryKey: ["reporters"],
    queryFn: ({ signal }) => listReporters(signal),
    ...(initial.page === null ? {} : { initialData: initial.page, initialDataUpdatedAt: initial.at }),
  });
  const { isFetching } = list;
  return (
    <>
      <TopBar>
        <Link href="/enforcement" className={classes.crumb}>
          {words.back}
        </Link>
        <span className={classes.dim} aria-hidden="true">
          ›
        </span>
        <h1>{words.title}</h1>
        <Grow />
      </TopBar>
      <RefetchLine active={isFetching} />
      <p className={classes.about}>{words.about}</p>
      <LoadedList
        query={list}
        widths={[null, 80, 70, 70, 92, 132, 180, 100]}
        failed={words.failed}
        empty={(data) => (data.items.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null)}
      >
        {(data) => (
          <DataTable
            label={words.title}
            columns={columns}
            rows={data.items}
            rowId={(row) => row.account.id}
            rowHref={hrefOf}
            muted={(row) => row.mute !== null}
          />
        )}
      </LoadedList>
      <KeyLine keys={[]} />
    </>
  );
}
