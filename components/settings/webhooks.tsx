"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import classes from "@/components/settings/settings.module.css";
import { SettingsBar } from "@/components/settings/settings-tabs";
import { settingsText } from "@/components/settings/text";
import { addWebhook, listWebhooks } from "@/components/settings/webhook-api";
import { WebhookForm } from "@/components/settings/webhook-form";
import { webhookText } from "@/components/settings/webhook-text";
import { Action } from "@/components/ui/action";
import { DataTable, deskColumns, rowLink } from "@/components/ui/data-table";
import { KeyLine } from "@/components/ui/key-line";
import { LoadedList } from "@/components/ui/loaded-list";
import { SecretOnce } from "@/components/ui/secret-once";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { WebhookView } from "@/lib/domain/webhooks/schema";
import type { Page } from "@/lib/platform/page";

const words = webhookText;
const column = deskColumns<WebhookView>();
const rowHref = (row: WebhookView) => `/settings/webhooks/${row.id}`;

const columns = column.columns([
  column.display({
    id: "url",
    header: () => words.columns.url,
    cell: ({ row }) => (
      <>
        <Link href={rowHref(row.original)} {...rowLink}>
          {row.original.url}
        </Link>{" "}
        <span className={classes.dim}>{row.original.description}</span>
      </>
    ),
  }),
  column.display({
    id: "types",
    header: () => words.columns.types,
    meta: { width: 150, from: 1024 },
    cell: ({ row }) =>
      row.original.eventTypes.length === 0 ? words.everything : words.types(row.original.eventTypes.length),
  }),
  column.display({
    id: "state",
    header: () => words.columns.state,
    meta: { width: 110 },
    cell: ({ row }) => (row.original.disabledAt === null ? words.sending : words.disabled),
  }),
  column.display({
    id: "pending",
    header: () => words.columns.pending,
    meta: { width: 84, align: "end" },
    cell: ({ row }) => words.many(row.original.pending),
  }),
  column.display({
    id: "dead",
    header: () => words.columns.dead,
    meta: { width: 110, align: "end" },
    cell: ({ row }) => words.many(row.original.dead),
  }),
  column.display({
    id: "delivered",
    header: () => words.columns.delivered,
    meta: { width: 132 },
    cell: ({ row }) =>
      row.original.lastDeliveredAt === null ? (
        <span className={classes.dim}>{words.never}</span>
      ) : (
        <Time at={row.original.lastDeliveredAt} />
      ),
  }),
]);

/** Where the marketplace is told, and whether it hears. */
export function Webhooks({ initial }: { initial: { page: Page<WebhookView> | null; at: number } }) {
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: ["webhooks"],
    queryFn: ({ signal }) => listWebhooks(signal),
    ...(initial.page === null ? {} : { initialData: initial.page, initialDataUpdatedAt: initial.at }),
  });
  const { isFetching } = list;
  return (
    <>
      <SettingsBar>
        <Action label={words.add} keys="n" group={words.group} look="filled" onAct={() => setAdding(true)} />
      </SettingsBar>
      <RefetchLine active={isFetching} />
      <LoadedList
        query={list}
        widths={[null, 150, 110, 84, 110, 132]}
        failed={words.failed}
        empty={(data) => (data.items.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null)}
      >
        {(data) => (
          <DataTable
            label={words.title}
            columns={columns}
            rows={data.items}
            rowId={(row) => row.id}
            rowHref={rowHref}
            muted={(row) => row.disabledAt !== null}
          />
        )}
      </LoadedList>
      <KeyLine keys={[{ keys: ["n"], label: settingsText.keyLine.add }]} />
      {adding ? (
        <WebhookForm
          webhook={null}
          send={addWebhook}
          onClose={() => setAdding(false)}
          onDone={(made) => {
            setAdding(false);
            setSecret(made.secret);
            void queries.invalidateQueries({ queryKey: ["webhooks"] });
          }}
        />
      ) : null}
      {secret === null ? null : (
        <SecretOnce
          title={words.secretTitle}
          about={words.secretAbout}
          name={words.secret}
          secret={secret}
          onClose={() => setSecret(null)}
        />
      )}
    </>
  );
}
