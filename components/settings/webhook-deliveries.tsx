"use client";

import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useState } from "react";
import classes from "@/components/settings/settings.module.css";
import { type DeliveryPage, listDeliveries, replayDelivery } from "@/components/settings/webhook-api";
import { webhookText } from "@/components/settings/webhook-text";
import { Action } from "@/components/ui/action";
import { DataTable, deskColumns } from "@/components/ui/data-table";
import { FilterBar, OneFilter } from "@/components/ui/filter-bar";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { ProblemLine } from "@/components/ui/problem-line";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { DELIVERY_STATES, type DeliveryView } from "@/lib/domain/deliveries/schema";

const words = webhookText.deliveries;
const column = deskColumns<DeliveryView>();

function columnsFor({ onReplay }: { onReplay: (delivery: DeliveryView) => void }) {
  return column.columns([
    column.display({
      id: "at",
      header: words.columns.at,
      meta: { width: 124 },
      cell: ({ row }) => <Time at={row.original.createdAt} />,
    }),
    column.display({
      id: "type",
      header: words.columns.type,
      meta: { width: 196 },
      cell: ({ row }) => <code className={classes.code}>{row.original.type}</code>,
    }),
    column.display({ id: "account", header: words.columns.account, cell: ({ row }) => row.original.accountId }),
    column.display({
      id: "state",
      header: words.columns.state,
      meta: { width: 104 },
      cell: ({ row }) => words.states[row.original.state],
    }),
    column.display({
      id: "attempts",
      header: words.columns.attempts,
      meta: { width: 58, align: "end" },
      cell: ({ row }) => row.original.attempts,
    }),
    column.display({
      id: "answer",
      header: words.columns.answer,
      meta: { width: 190 },
      cell: ({ row }) => <Answer of={row.original} />,
    }),
    column.display({
      id: "next",
      header: words.columns.next,
      meta: { width: 136, from: 1024 },
      cell: ({ row }) => <Next of={row.original} />,
    }),
    column.display({
      id: "acts",
      header: () => <span className="visually-hidden">{words.replay}</span>,
      meta: { width: 104, align: "end", whole: true },
      cell: ({ row }) =>
        row.original.state === "delivered" || row.original.heldBack ? null : (
          <Action
            label={<span>{words.replay}</span>}
            name={words.replayOf(row.original.type, row.original.accountId)}
            look="ghost"
            onAct={() => onReplay(row.original)}
          />
        ),
    }),
  ]);
}

function Answer({ of }: { of: DeliveryView }) {
  if (of.lastResult === null) return null;
  const what = of.lastStatus ?? webhookText.results[of.lastResult] ?? of.lastResult;
  return (
    <span title={of.lastBody ?? undefined}>
      {what} <span className={classes.dim}>{of.lastMs === null ? "" : words.ms(of.lastMs)}</span>
    </span>
  );
}

function Next({ of }: { of: DeliveryView }) {
  if (of.heldBack) return <span className={classes.dim}>{words.held}</span>;
  if (of.nextAttemptAt === null) return null;
  return <Time at={of.nextAttemptAt} />;
}

const params = { state: parseAsStringLiteral(DELIVERY_STATES), cursor: parseAsString };

/** What an endpoint was told, is being told, and could not be told. */
export function WebhookDeliveries({ id, initial }: { id: string; initial: { page: DeliveryPage | null; at: number } }) {
  const [{ state, cursor }, setParams] = useQueryStates(params, { history: "push", scroll: false });
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: ["deliveries", id, state, cursor],
    queryFn: ({ signal }) => listDeliveries(id, state, cursor, signal),
    ...(state === null && cursor === null && initial.page !== null
      ? { initialData: initial.page, initialDataUpdatedAt: initial.at }
      : {}),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  });
  const { isFetching } = list;
  const replay = useMutation({
    mutationFn: (delivery: DeliveryView) => replayDelivery(delivery.id),
    onSettled: () =>
      Promise.all(["deliveries", "webhook"].map((name) => queries.invalidateQueries({ queryKey: [name, id] }))),
  });
  const [columns] = useState(() => columnsFor({ onReplay: (delivery) => replay.mutate(delivery) }));
  return (
    <>
      <FilterBar group={webhookText.group}>
        <OneFilter
          name={words.filter}
          value={state}
          options={DELIVERY_STATES.map((value) => ({ value, label: words.states[value] }))}
          onChange={(value) =>
            void setParams({ state: DELIVERY_STATES.find((each) => each === value) ?? null, cursor: null })
          }
        />
      </FilterBar>
      <RefetchLine active={isFetching} />
      <ProblemLine error={replay.error} title={words.replayFailed} />
      <LoadedList
        query={list}
        widths={[124, 196, null, 104, 58, 190, 136, 104]}
        failed={words.failed}
        empty={(data) => (data.items.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null)}
      >
        {(data) => (
          <DataTable
            label={words.label}
            columns={columns}
            rows={data.items}
            rowId={(row) => row.id}
            muted={(row) => row.state === "delivered"}
            footer={
              <Paging
                group={webhookText.group}
                cursor={cursor}
                nextCursor={data.nextCursor}
                onCursor={(next) => void setParams({ cursor: next })}
                busy={isFetching}
              />
            }
          />
        )}
      </LoadedList>
    </>
  );
}
