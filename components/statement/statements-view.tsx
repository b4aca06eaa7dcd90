"use client";

import { Modal } from "@mantine/core";
import { IconCalendar, IconDownload } from "@tabler/icons-react";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useState } from "react";
import { CaseCell } from "@/components/enforcement/cells";
import {
  fileHref,
  listStatements,
  replayStatement,
  replayStatements,
  type StatementPage,
  type StatementQuery,
} from "@/components/statement/api";
import classes from "@/components/statement/statement.module.css";
import { statementText } from "@/components/statement/text";
import { Action } from "@/components/ui/action";
import { DataTable, deskColumns } from "@/components/ui/data-table";
import { dayAfter, daysInWords, lastDays } from "@/components/ui/days";
import { DaysFilter, FilterBar, OneFilter } from "@/components/ui/filter-bar";
import { DIALOG_LAYER } from "@/components/ui/form-dialog";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { ProblemLine } from "@/components/ui/problem-line";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay } from "@/components/ui/staff";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { Time, useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import { useKeyLayer } from "@/components/ui/use-keys";
import { STATEMENT_STATES, type StatementRow } from "@/lib/domain/statements/schema";

const words = statementText;
const column = deskColumns<StatementRow>();

/** The database's own value, in words where there are some. */
const plain = (value: unknown): string => words.values[String(value)] ?? String(value);

/** Contact details hidden in content, or a badge no longer shown: only the latter belongs to a measure. */
const visibilityOf = (body: StatementRow["body"]): string =>
  String(body["puid"]).endsWith("-mask") ? words.hidden : words.badge;

function restrictionOf({ body }: StatementRow): string {
  return ["decision_account", "decision_provision", "decision_monetary", "decision_visibility"]
    .flatMap((field) => body[field] ?? [])
    .map((value) => (value === "DECISION_VISIBILITY_OTHER" ? visibilityOf(body) : plain(value)))
    .join(", ");
}

function columnsFor({
  onOpen,
  onReplay,
}: {
  onOpen: (row: StatementRow) => void;
  /** Null for a reader who may not. */
  onReplay: ((row: StatementRow) => void) | null;
}) {
  return column.columns([
    column.display({
      id: "made",
      header: words.columns.made,
      meta: { width: 124 },
      cell: ({ row }) => <Time at={row.original.createdAt} />,
    }),
    column.display({
      id: "restriction",
      header: words.columns.restriction,
      cell: ({ row }) => restrictionOf(row.original),
    }),
    column.display({
      id: "category",
      header: words.columns.category,
      meta: { width: 150, from: 1024 },
      cell: ({ row }) => plain(row.original.body["category"]),
    }),
    column.display({
      id: "state",
      header: words.columns.state,
      meta: { width: 96 },
      cell: ({ row }) => words.states[row.original.state],
    }),
    column.display({
      id: "note",
      header: words.columns.note,
      meta: { width: 250, from: 1440 },
      cell: ({ row }) => <Became of={row.original} />,
    }),
    column.display({
      id: "case",
      header: words.columns.case,
      meta: { width: 96 },
      cell: ({ row }) => <CaseCell caseId={row.original.caseId} caseNumber={row.original.caseNumber} />,
    }),
    column.display({
      id: "acts",
      header: () => <span className="visually-hidden">{words.open}</span>,
      meta: { width: 190, align: "end", whole: true },
      cell: ({ row }) => (
        <>
          {row.original.state === "refused" && onReplay !== null ? (
            <Action
              label={<span>{words.replay}</span>}
              name={words.replayOf(row.original.puid)}
              look="ghost"
              onAct={() => onReplay(row.original)}
            />
          ) : null}
          <Action
            label={<span>{words.open}</span>}
            name={words.openOf(row.original.puid)}
            look="ghost"
            onAct={() => onOpen(row.original)}
          />
        </>
      ),
    }),
  ]);
}

function Became({ of }: { of: StatementRow }) {
  const said =
    of.state === "refused"
      ? words.refusedFields(of.refusedFields)
      : of.state === "submitted"
        ? of.lastCode === "known"
          ? words.known
          : words.submitted
        : of.state === "queued"
          ? of.lastCode === null
            ? words.waits
            : words.tries(of.attempts, of.lastCode)
          : "";
  return (
    <span className={classes.dim}>
      {said} {of.submittedAt === null ? null : <Time at={of.submittedAt} />}
      {of.reversedAt === null ? null : `${said === "" ? "" : "; "}${words.reversed}`}
    </span>
  );
}

const params = {
  state: parseAsStringLiteral(STATEMENT_STATES),
  from: parseAsString,
  to: parseAsString,
  cursor: parseAsString,
};

/** Statements of reasons for the transparency database: what was made, what became of it, and all of it as a file. */
export function StatementsView({ initial }: { initial: { page: StatementPage | null; at: number; fresh: boolean } }) {
  const [{ state, from, to, cursor }, setParams] = useQueryStates(params, { history: "push", scroll: false });
  const [open, setOpen] = useState<StatementRow | null>(null);
  const queries = useQueryClient();
  const replays = useMay("statement:submit");
  const replay = useMutation({
    mutationFn: async (row: StatementRow | null) => {
      await (row === null ? replayStatements() : replayStatement(row.id));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["statements"] }),
  });
  const [columns] = useState(() =>
    columnsFor({ onOpen: setOpen, onReplay: replays ? (row) => replay.mutate(row) : null }),
  );
  const now = useNow();
  const query: StatementQuery = {
    ...(state === null ? {} : { state }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to: dayAfter(to) }),
  };
  const filtered = Object.keys(query).length > 0;
  const list = useQuery({
    queryKey: ["statements", query, cursor],
    queryFn: ({ signal }) => listStatements(query, cursor, signal),
    ...(initial.fresh && !filtered && cursor === null && initial.page !== null
      ? { initialData: initial.page, initialDataUpdatedAt: initial.at }
      : {}),
    placeholderData: keepPreviousData,
  });
  const { isFetching } = list;
  const asDay = (text: string) => (Number.isNaN(Date.parse(text)) ? text : day(text, "UTC", now));
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
        {replays && state === "refused" && (list.data?.items.length ?? 0) > 0 ? (
          <Action label={words.replayAll} look="ghost" busy={replay.isPending} onAct={() => replay.mutate(null)} />
        ) : null}
        <a className={classes.download} href={fileHref(query)} download>
          <IconDownload size={14} stroke={1.75} aria-hidden="true" />
          {words.download}
        </a>
      </TopBar>
      <RefetchLine active={isFetching} />
      <FilterBar group={words.group}>
        <OneFilter
          name={words.filter.state}
          value={state}
          options={STATEMENT_STATES.map((value) => ({ value, label: words.states[value] }))}
          onChange={(value) =>
            void setParams({ state: STATEMENT_STATES.find((each) => each === value) ?? null, cursor: null })
          }
        />
        <DaysFilter
          name={words.filter.made}
          value={{ from, to }}
          shown={daysInWords(from, to, asDay)}
          icon={<IconCalendar size={14} stroke={1.75} aria-hidden="true" />}
          onChange={(range) => void setParams({ ...range, cursor: null })}
          presets={[7, 28].map((days) => ({ label: listText.days.last(days), range: () => lastDays(days) }))}
        />
      </FilterBar>
      <ProblemLine error={replay.error} title={words.replayFailed} />
      <LoadedList
        query={list}
        widths={[124, null, 150, 96, 270, 70, 190]}
        failed={words.failed}
        empty={(data) =>
          data.items.length === 0 ? <EmptyState>{filtered ? words.nothing : words.empty}</EmptyState> : null
        }
      >
        {(data) => (
          <DataTable
            label={words.title}
            columns={columns}
            rows={data.items}
            rowId={(row) => row.id}
            muted={(row) => row.state === "withdrawn"}
            footer={
              <Paging
                group={words.group}
                cursor={cursor}
                nextCursor={data.nextCursor}
                onCursor={(next) => void setParams({ cursor: next })}
                busy={isFetching}
              />
            }
          />
        )}
      </LoadedList>
      {open === null ? null : <Body row={open} onClose={() => setOpen(null)} />}
      <KeyLine keys={[]} />
    </>
  );
}

function Body({ row, onClose }: { row: StatementRow; onClose: () => void }) {
  useKeyLayer(DIALOG_LAYER, true);
  return (
    <Modal opened onClose={onClose} title={words.bodyTitle} size={720} withCloseButton={false}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by key */}
      <section className={classes.body} tabIndex={0} aria-label={words.bodyTitle}>
        {JSON.stringify(row.body, null, 2)}
      </section>
      <Action label={words.close} look="filled" layer={DIALOG_LAYER} keys="Enter" onAct={onClose} />
    </Modal>
  );
}
