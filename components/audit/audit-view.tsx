"use client";

import { IconCalendar, IconRefresh } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useQueryStates } from "nuqs";
import { type ReactNode, useId, useMemo, useState } from "react";
import { type AuditPage, listAudit } from "@/components/audit/api";
import classes from "@/components/audit/audit.module.css";
import { auditColumns, DetailsContext } from "@/components/audit/audit-columns";
import { AUDIT_FILTERS, type AuditParams, auditKey, auditParsers, auditQuery } from "@/components/audit/audit-params";
import { EventDetails } from "@/components/audit/event-details";
import { HeadLine } from "@/components/audit/head-line";
import { shortId } from "@/components/audit/subject-link";
import { auditText } from "@/components/audit/text";
import { Action } from "@/components/ui/action";
import { DataTable } from "@/components/ui/data-table";
import { daysInWords, lastDays } from "@/components/ui/days";
import { DaysFilter, FilterBar, OneFilter, TextFilter } from "@/components/ui/filter-bar";
import { FilteredEmpty, lastFilter } from "@/components/ui/filtered-empty";
import { KeyLine } from "@/components/ui/key-line";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { Grow, TopBar } from "@/components/ui/shell";
import { useMay } from "@/components/ui/staff";
import { RefetchLine } from "@/components/ui/states";
import { Time, useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { AuditEventView } from "@/lib/domain/audit/schema";

const WIDTHS = [132, 200, null, 176, 56];
const typesInWords = () => Object.entries(auditText.types).map(([value, label]) => ({ value, label }));
const rowId = (row: AuditEventView) => row.id;

type Props = { initial: { key: string; page: AuditPage | null; at: number } };

/** What happened, by whom, to what, when; everything for leads and administrators, one case's for moderators. */
export function AuditView({ initial }: Props) {
  const [params, setParams] = useQueryStates(auditParsers, { history: "push", scroll: false });
  const everything = useMay("audit:read_all");
  const panelId = useId();
  const [openId, setOpenId] = useState<string | null>(null);
  const key = auditKey(params);
  const list = useQuery({
    queryKey: ["audit", key],
    queryFn: ({ signal }) => listAudit(auditQuery(params), signal),
    ...(key === initial.key && initial.page !== null
      ? { initialData: initial.page, initialDataUpdatedAt: initial.at }
      : {}),
    placeholderData: keepPreviousData,
    // Rows come in at the top: they wait until they are asked for, so that none moves under the pointer.
    refetchOnWindowFocus: false,
  });
  const { data, isFetching, dataUpdatedAt, refetch } = list;
  const change = (next: Partial<AuditParams>) => {
    setOpenId(null);
    void setParams({ ...next, cursor: null });
  };
  const rows = data?.items ?? [];
  const open = rows.find((row) => row.id === openId) ?? null;
  const details = useMemo(
    () => ({ openId, panelId, toggle: (id: string) => setOpenId((now) => (now === id ? null : id)) }),
    [openId, panelId],
  );
  const filters = AUDIT_FILTERS.filter((name) => params[name] !== null && (everything || name !== "subject"));
  const caseId = everything ? null : (params.subject?.replace(/^case:/, "") ?? null);

  return (
    <>
      <TopBar>
        <h1>{everything ? auditText.title : auditText.caseTitle}</h1>
        {caseId === null ? null : (
          <Link href={`/cases/${encodeURIComponent(caseId)}`} className={classes.link}>
            {auditText.toCase}
          </Link>
        )}
        <Grow />
        <HeadLine />
        <span className={classes.dim}>
          <Time at={new Date(dataUpdatedAt || initial.at).toISOString()} form="clock" />
        </span>
        <Action
          label={listText.refresh}
          keys="."
          group={auditText.group}
          icon={<IconRefresh size={16} stroke={1.75} aria-hidden="true" />}
          onAct={() => void refetch()}
        />
      </TopBar>
      <RefetchLine active={isFetching} />
      <AuditFilters params={params} everything={everything} rows={rows} onChange={change}>
        {data === undefined ? null : listText.paging.rows(rows.length, data.nextCursor !== null)}
      </AuditFilters>
      <DetailsContext.Provider value={details}>
        <div className={classes.split}>
          <LoadedList
            query={list}
            widths={WIDTHS}
            failed={auditText.failed}
            empty={() =>
              rows.length === 0 ? (
                <FilteredEmpty last={lastFilter(filters, nameOfFilter, change)}>
                  {filters.length === 0
                    ? auditText.empty
                    : auditText.emptyFiltered([...new Set(filters.map(nameOfFilter))].join(", "))}
                </FilteredEmpty>
              ) : null
            }
          >
            {(data) => (
              <DataTable
                label={auditText.label}
                columns={auditColumns}
                rows={rows}
                rowId={rowId}
                onActive={(id) => setOpenId((now) => (now === null ? null : (id ?? now)))}
                keys={{ group: auditText.group, down: listText.rows.down, up: listText.rows.up }}
                footer={
                  <Paging
                    group={auditText.group}
                    cursor={params.cursor}
                    nextCursor={data.nextCursor}
                    onCursor={(cursor) => {
                      setOpenId(null);
                      void setParams({ cursor });
                    }}
                    busy={isFetching}
                  />
                }
              />
            )}
          </LoadedList>
          {open === null ? null : (
            <EventDetails
              id={panelId}
              event={open}
              everything={everything}
              onNarrow={change}
              onClose={() => setOpenId(null)}
            />
          )}
        </div>
      </DetailsContext.Provider>
      <KeyLine
        keys={[
          { keys: ["j", "k"], label: listText.rows.move },
          { keys: ["Enter"], label: auditText.details.open.toLowerCase() },
          { keys: ["f"], label: listText.filter.label.toLowerCase() },
        ]}
      />
    </>
  );
}

function nameOfFilter(name: (typeof AUDIT_FILTERS)[number]): string {
  return name === "from" || name === "to" ? listText.days.utc : auditText.filter[name];
}

type FilterProps = {
  params: AuditParams;
  everything: boolean;
  rows: readonly AuditEventView[];
  onChange: (next: Partial<AuditParams>) => void;
  children: ReactNode;
};

function AuditFilters({ params, everything, rows, onChange, children }: FilterProps) {
  const now = useNow();
  const words = auditText.filter;
  const utc = (text: string) => (Number.isNaN(Date.parse(text)) ? text : day(text, "UTC", now));
  const { from, to } = params;
  const actor = rows.find((row) => row.actor.id === params.actor)?.actor;
  const [kind, id] = params.subject?.includes(":") ? params.subject.split(/:(.*)/s) : [null, params.subject];
  const subjectWord = kind === null ? undefined : auditText.subjects[kind ?? ""];
  return (
    <FilterBar group={auditText.group} end={children}>
      {everything ? (
        <>
          <TextFilter
            name={words.subject}
            value={params.subject}
            hint={words.subjectHint}
            shown={`${subjectWord ?? kind ?? ""} ${shortId(id ?? "")}`.trim()}
            onChange={(subject) => onChange({ subject })}
          />
          <TextFilter
            name={words.actor}
            value={params.actor}
            hint={words.actorHint}
            shown={actor?.name ?? shortId(params.actor ?? "")}
            onChange={(actorId) => onChange({ actor: actorId })}
          />
        </>
      ) : null}
      <OneFilter
        name={words.type}
        value={params.type}
        options={typesInWords()}
        onChange={(type) => onChange({ type })}
      />
      <DaysFilter
        name={listText.days.utc}
        icon={<IconCalendar size={14} stroke={1.75} aria-hidden="true" />}
        value={{ from, to }}
        shown={daysInWords(from, to, utc)}
        onChange={onChange}
        presets={[
          { label: listText.days.today, range: () => lastDays(1) },
          { label: listText.days.last(7), range: () => lastDays(7) },
          { label: listText.days.last(28), range: () => lastDays(28) },
        ]}
      />
    </FilterBar>
  );
}
