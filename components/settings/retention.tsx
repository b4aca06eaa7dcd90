"use client";

import { TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { previewClock, readRetention, setClock } from "@/components/settings/retention-api";
import { retentionText } from "@/components/settings/retention-text";
import classes from "@/components/settings/settings.module.css";
import { SettingsBar } from "@/components/settings/settings-tabs";
import { Action } from "@/components/ui/action";
import { DataTable, deskColumns } from "@/components/ui/data-table";
import { FormDialog } from "@/components/ui/form-dialog";
import { KeyLine } from "@/components/ui/key-line";
import { LoadedList } from "@/components/ui/loaded-list";
import { RefetchLine } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { Retention, RetentionClock } from "@/lib/domain/retention/schema";

const words = retentionText;
const column = deskColumns<RetentionClock>();
const QUERY = ["retention"];

function columnsFor(onChange: (clock: RetentionClock) => void) {
  return column.columns([
    column.display({
      id: "name",
      header: words.columns.name,
      cell: ({ row }) => {
        const { name, about } = words.classes[row.original.class];
        return (
          <span title={about} className={classes.about}>
            {name} <span className={classes.dim}>{about}</span>
          </span>
        );
      },
    }),
    column.display({
      id: "kept",
      header: words.columns.kept,
      meta: { width: 220 },
      cell: ({ row }) => (
        <>
          {words.kept(row.original.days)}{" "}
          {row.original.startsAt === null ? null : (
            <span className={classes.dim}>
              {words.startsAt} <Time at={row.original.startsAt} />
            </span>
          )}
        </>
      ),
    }),
    column.display({
      id: "due",
      header: words.columns.due,
      meta: { width: 132, align: "end" },
      cell: ({ row }) => words.due(row.original.due.count, row.original.due.atLeast),
    }),
    column.display({
      id: "set",
      header: words.columns.set,
      meta: { width: 180, from: 1024 },
      cell: ({ row }) =>
        row.original.setAt === null ? (
          <span className={classes.dim}>{words.byDefault}</span>
        ) : (
          <>
            <Time at={row.original.setAt} form="day" /> <span className={classes.dim}>{row.original.setBy?.name}</span>
          </>
        ),
    }),
    column.display({
      id: "acts",
      header: () => <span className="visually-hidden">{words.columns.acts}</span>,
      meta: { width: 104, align: "end", whole: true },
      cell: ({ row }) => (
        <Action
          label={<span>{words.change}</span>}
          name={words.changeOf(words.classes[row.original.class].name)}
          look="ghost"
          onAct={() => onChange(row.original)}
        />
      ),
    }),
  ]);
}

/** How long each class of record is kept, and what a change would remove, before it does. */
export function RetentionClocks({ initial }: { initial: { retention: Retention | null; at: number } }) {
  const [changing, setChanging] = useState<RetentionClock | null>(null);
  const [columns] = useState(() => columnsFor(setChanging));
  const list = useQuery({
    queryKey: QUERY,
    queryFn: ({ signal }) => readRetention(signal),
    ...(initial.retention === null ? {} : { initialData: initial.retention, initialDataUpdatedAt: initial.at }),
  });
  const { isFetching } = list;
  return (
    <>
      <SettingsBar />
      <RefetchLine active={isFetching} />
      <LoadedList query={list} widths={[null, 220, 132, 180, 104]} failed={words.loadFailed}>
        {(data) => (
          <DataTable
            label={words.label}
            columns={columns}
            rows={data.clocks}
            rowId={(row) => row.class}
            footer={
              <p className={`${classes.said} ${classes.dim}`}>
                {words.heldAbout(data.heldAccounts)} {words.fixedAbout}{" "}
                {data.fixed.map((one) => words.fixed(words.fixedNames[one.class] ?? one.class, one.days)).join(", ")}.
              </p>
            }
          />
        )}
      </LoadedList>
      {changing === null ? null : <ClockDialog clock={changing} onClose={() => setChanging(null)} />}
      <KeyLine keys={[]} />
    </>
  );
}

function ClockDialog({ clock, onClose }: { clock: RetentionClock; onClose: () => void }) {
  const queries = useQueryClient();
  const [days, setDays] = useState(clock.days === null ? "" : String(clock.days));
  const wanted = /^[1-9]\d{0,4}$/.test(days.trim()) ? Number(days) : null;
  const { data: would } = useQuery({
    queryKey: ["retention-preview", clock.class, wanted],
    queryFn: ({ signal }) => previewClock(clock.class, wanted!, signal),
    enabled: wanted !== null && wanted >= clock.least,
  });
  const set = useMutation({
    mutationFn: () => setClock(clock.class, wanted),
    onSuccess: (retention) => {
      queries.setQueryData(QUERY, retention);
      onClose();
    },
  });
  const malformed = days.trim() !== "" && (wanted === null || wanted < clock.least);
  return (
    <FormDialog
      open
      onClose={onClose}
      title={words.title(words.classes[clock.class].name)}
      submit={words.submit}
      onSubmit={() => {
        if (!malformed) set.mutate();
      }}
      busy={set.isPending}
      error={set.error}
      failed={words.failed}
    >
      <TextInput
        label={words.days}
        description={words.daysAbout(clock.least)}
        value={days}
        onChange={(event) => setDays(event.currentTarget.value)}
        inputMode="numeric"
        autoComplete="off"
        error={malformed ? words.daysAbout(clock.least) : undefined}
        data-autofocus
      />
      <p role="status" className={classes.dim}>
        {wanted === null || malformed || would === undefined ? "" : words.would(would.count, would.atLeast)}
      </p>
    </FormDialog>
  );
}
