"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { evidenceText } from "@/components/evidence/text";
import { listComparisons } from "@/components/quality/api";
import classes from "@/components/quality/quality.module.css";
import { QualityBar } from "@/components/quality/quality-bar";
import { qualityText } from "@/components/quality/text";
import { Verdict, verdictName } from "@/components/quality/verdict";
import { Avatar } from "@/components/ui/avatar";
import { DataTable, deskColumns, rowLink } from "@/components/ui/data-table";
import { daysInWords } from "@/components/ui/days";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { Tabs } from "@/components/ui/tabs";
import { Time, useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { ComparisonFilter, ComparisonRow } from "@/lib/domain/comparisons/schema";
import type { Page } from "@/lib/platform/page";

const words = qualityText.comparisons;
const STATES = ["open", "settled", "all"] as const;
const WIDTHS = [120, 96, null, 210, 210, 170, 170];
const column = deskColumns<ComparisonRow>();

function Side({ side }: { side: ComparisonRow["first"] }) {
  return (
    <span className={classes.verdict}>
      <Avatar name={side.by.name} kind="staff" label={side.by.name} />
      <Verdict outcome={side.outcome} violations={side.violations} />
    </span>
  );
}

const columns = column.columns([
  column.display({
    id: "at",
    header: () => words.columns.at,
    meta: { width: 120 },
    cell: ({ row }) => <Time at={row.original.second.at} form="day" />,
  }),
  column.display({
    id: "case",
    header: () => words.columns.case,
    meta: { width: 96 },
    cell: ({ row: { original } }) => (
      <Link href={`/quality/disagreements/${original.id}`} className={classes.link} prefetch={false} {...rowLink}>
        {words.case(original.caseNumber)}
      </Link>
    ),
  }),
  column.display({
    id: "account",
    header: () => words.columns.account,
    cell: ({ row }) => row.original.account.displayName || row.original.account.id,
  }),
  column.display({
    id: "first",
    header: () => words.columns.first,
    meta: { width: 210 },
    cell: ({ row }) => <Side side={row.original.first} />,
  }),
  column.display({
    id: "second",
    header: () => words.columns.second,
    meta: { width: 210 },
    cell: ({ row }) => <Side side={row.original.second} />,
  }),
  column.display({
    id: "differs",
    header: () => words.columns.differs,
    meta: { width: 170, from: 1024 },
    cell: ({ row }) => row.original.differs.map((one) => words.differs[one] ?? one).join(", ") || words.agree,
  }),
  column.display({
    id: "cause",
    header: () => words.columns.cause,
    meta: { width: 170, from: 1280 },
    cell: ({ row: { original } }) =>
      original.settled === null ? null : qualityText.comparison.causes[original.settled.rootCause],
  }),
]);

type Props = { filter: ComparisonFilter; cursor: string | null; initial: Page<ComparisonRow> | null; at: number };

function address(filter: Record<string, string>, cursor: string | null): string {
  const query = new URLSearchParams({ ...filter, ...(cursor === null ? {} : { cursor }) }).toString();
  return query === "" ? "/quality/disagreements" : `/quality/disagreements?${query}`;
}

/** What the list is narrowed to, beside its state: a figure of the agreement that was opened. */
function pickedInWords(filter: ComparisonFilter, asDay: (text: string) => string): string {
  const { first, second, phase, stands, rootCause, from, to } = filter;
  const parts = [
    first === undefined || second === undefined ? null : words.cell(verdictName(first), verdictName(second)),
    phase === undefined ? null : evidenceText.phases[phase],
    stands === undefined ? null : qualityText.agreement.stands[stands],
    rootCause === undefined ? null : qualityText.comparison.causes[rootCause],
    daysInWords(from ?? null, to ?? null, asDay),
  ];
  return parts.filter((part) => part !== null && part !== undefined).join(", ");
}

/** Decisions that were answered twice: those to settle, those settled, or those behind a cell of the agreement's table. */
export function ComparisonsView({ filter, cursor, initial, at }: Props) {
  const router = useRouter();
  const now = useNow();
  const asked = Object.fromEntries(
    Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const list = useQuery({
    queryKey: ["quality", "comparisons", asked, cursor],
    queryFn: ({ signal }) => listComparisons({ ...asked, ...(cursor === null ? {} : { cursor }) }, signal),
    ...(initial === null ? {} : { initialData: initial, initialDataUpdatedAt: at }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  const picked = pickedInWords(filter, (text) => day(text, "UTC", now));
  return (
    <>
      <QualityBar />
      <RefetchLine active={list.isFetching} />
      <Tabs
        label={words.states.label}
        place="views"
        tabs={STATES.map((state) => ({
          href: address(state === "open" ? {} : { state }, null),
          label: words.states[state],
          here: filter.state === state,
        }))}
      />
      {picked === "" ? null : (
        <p className={classes.picked}>
          {picked}{" "}
          <Link href={address({ state: filter.state }, null)} className={classes.link} prefetch={false}>
            {words.dropCell}
          </Link>
        </p>
      )}
      <LoadedList
        query={list}
        widths={WIDTHS}
        failed={words.failed}
        empty={(data) => (data.items.length === 0 ? <EmptyState>{words.empty[filter.state]}</EmptyState> : null)}
      >
        {(data) => (
          <DataTable
            label={words.label}
            columns={columns}
            rows={data.items}
            rowId={(row) => row.id}
            rowHref={(row) => `/quality/disagreements/${row.id}`}
            remember="comparisons"
            keys={{ group: qualityText.group, down: listText.rows.down, up: listText.rows.up }}
            footer={
              <Paging
                group={qualityText.group}
                cursor={cursor}
                nextCursor={data.nextCursor}
                onCursor={(next) => router.push(address(asked, next))}
                busy={list.isFetching}
              />
            }
          />
        )}
      </LoadedList>
      <KeyLine
        keys={[
          { keys: ["j", "k"], label: listText.rows.move },
          { keys: ["Enter"], label: listText.rows.open },
        ]}
      />
    </>
  );
}
