"use client";

import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { parseAsString, useQueryState } from "nuqs";
import { useState } from "react";
import { AccountDialog } from "@/components/settings/account-dialog";
import { eraseAccount, liftHold, readHolds, setHold } from "@/components/settings/retention-api";
import { retentionText } from "@/components/settings/retention-text";
import classes from "@/components/settings/settings.module.css";
import { SettingsBar } from "@/components/settings/settings-tabs";
import { settingsText } from "@/components/settings/text";
import { Action } from "@/components/ui/action";
import { DataTable, deskColumns } from "@/components/ui/data-table";
import { KeyLine } from "@/components/ui/key-line";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { useMay } from "@/components/ui/staff";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { HoldView } from "@/lib/domain/holds/schema";
import type { Page } from "@/lib/platform/page";

const words = retentionText.holds;
const column = deskColumns<HoldView>();

function columnsFor(onLift: (hold: HoldView) => void) {
  return column.columns([
    column.display({
      id: "account",
      header: words.columns.account,
      meta: { width: 180 },
      cell: ({ row }) => <code className={classes.code}>{row.original.accountId}</code>,
    }),
    column.display({ id: "reason", header: words.columns.reason, cell: ({ row }) => row.original.reason }),
    column.display({
      id: "set",
      header: words.columns.set,
      meta: { width: 100 },
      cell: ({ row }) => <Time at={row.original.setAt} form="day" />,
    }),
    column.display({
      id: "by",
      header: words.columns.by,
      meta: { width: 124, from: 1024 },
      cell: ({ row }) => row.original.setBy.name,
    }),
    column.display({
      id: "lifted",
      header: words.columns.lifted,
      meta: { width: 110 },
      cell: ({ row }) =>
        row.original.liftedAt === null ? words.standing : <Time at={row.original.liftedAt} form="day" />,
    }),
    column.display({
      id: "acts",
      header: () => <span className="visually-hidden">{words.columns.acts}</span>,
      meta: { width: 96, align: "end", whole: true },
      cell: ({ row }) =>
        row.original.liftedAt === null ? (
          <Action
            label={<span>{words.lift}</span>}
            name={words.liftOf(row.original.accountId)}
            look="ghost"
            onAct={() => onLift(row.original)}
          />
        ) : null,
    }),
  ]);
}

type Doing = { act: "set"; accountId: null } | { act: "erase"; accountId: null } | { act: "lift"; accountId: string };

/** Accounts whose records may not go, and the one place from which an account is erased. */
export function Holds({ initial }: { initial: { cursor: string | null; page: Page<HoldView> | null; at: number } }) {
  const [cursor, setCursor] = useQueryState("cursor", parseAsString.withOptions({ history: "push" }));
  const [doing, setDoing] = useState<Doing | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const mayErase = useMay("account:erase");
  const [columns] = useState(() => columnsFor((hold) => setDoing({ act: "lift", accountId: hold.accountId })));
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: ["legal-holds", cursor],
    queryFn: ({ signal }) => readHolds(cursor, signal),
    ...(cursor === initial.cursor && initial.page !== null
      ? { initialData: initial.page, initialDataUpdatedAt: initial.at }
      : {}),
    placeholderData: keepPreviousData,
  });
  const { isFetching } = list;
  const act = useMutation({
    mutationFn: async (wish: { kind: Doing["act"]; accountId: string; reason: string }) => {
      const { kind, accountId, reason } = wish;
      if (kind === "erase")
        return retentionText.erase.done(accountId, (await eraseAccount(accountId, reason)).contents);
      await (kind === "set" ? setHold(accountId, reason) : liftHold(accountId, reason));
      return null;
    },
    onSuccess: (line) => {
      setDoing(null);
      setSaid(line);
      void queries.invalidateQueries({ queryKey: ["legal-holds"] });
    },
  });
  const close = () => {
    setDoing(null);
    act.reset();
  };
  const erase = retentionText.erase;
  return (
    <>
      <SettingsBar>
        {mayErase ? <Action label={erase.act} onAct={() => setDoing({ act: "erase", accountId: null })} /> : null}
        <Action
          label={words.set}
          keys="n"
          group={settingsText.group}
          look="filled"
          onAct={() => setDoing({ act: "set", accountId: null })}
        />
      </SettingsBar>
      <RefetchLine active={isFetching} />
      {said === null ? null : (
        <p role="status" className={classes.said}>
          {said}
        </p>
      )}
      <LoadedList
        query={list}
        widths={[180, null, 100, 124, 110, 96]}
        failed={words.failed}
        empty={(data) => (data.items.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null)}
      >
        {(data) => (
          <DataTable
            label={words.label}
            columns={columns}
            rows={data.items}
            rowId={(row) => row.id}
            muted={(row) => row.liftedAt !== null}
            footer={
              <Paging
                group={settingsText.group}
                cursor={cursor}
                nextCursor={data.nextCursor}
                onCursor={(next) => void setCursor(next)}
                busy={isFetching}
              />
            }
          />
        )}
      </LoadedList>
      {doing === null ? null : (
        <AccountDialog
          {...(doing.act === "erase"
            ? { title: erase.title, about: erase.about, submit: erase.submit, failed: erase.failed }
            : doing.act === "set"
              ? { title: words.setTitle, about: words.setAbout, submit: words.setSubmit, failed: words.setFailed }
              : {
                  title: words.liftTitle(doing.accountId),
                  about: words.liftAbout,
                  submit: words.liftSubmit,
                  failed: words.liftFailed,
                })}
          accountId={doing.accountId}
          onClose={close}
          onSubmit={(wish) => act.mutate({ kind: doing.act, ...wish })}
          busy={act.isPending}
          error={act.error}
        />
      )}
      <KeyLine keys={[]} />
    </>
  );
}
