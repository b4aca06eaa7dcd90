"use client";

import { Checkbox, TextInput } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { parseAsString, useQueryState } from "nuqs";
import { useState } from "react";
import { listMachineKeys, makeMachineKey, revokeMachineKey } from "@/components/settings/api";
import classes from "@/components/settings/settings.module.css";
import { SettingsBar } from "@/components/settings/settings-tabs";
import { settingsText } from "@/components/settings/text";
import { Action } from "@/components/ui/action";
import { DataTable, deskColumns } from "@/components/ui/data-table";
import { DialogText, FormDialog } from "@/components/ui/form-dialog";
import { KeyLine } from "@/components/ui/key-line";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { SecretOnce } from "@/components/ui/secret-once";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { KeyView } from "@/lib/domain/keys/schema";
import type { Page } from "@/lib/platform/page";
import { SCOPES, type Scope } from "@/lib/platform/permissions";

const words = settingsText.keys;
const column = deskColumns<KeyView>();

function columnsFor({ onRevoke }: { onRevoke: (key: KeyView) => void }) {
  return column.columns([
    column.display({ id: "name", header: words.columns.name, cell: ({ row }) => row.original.name }),
    column.display({
      id: "prefix",
      header: words.columns.prefix,
      meta: { width: 110 },
      cell: ({ row }) => <code className={classes.code}>{row.original.prefix}…</code>,
    }),
    column.display({
      id: "scopes",
      header: words.columns.scopes,
      meta: { width: 196 },
      cell: ({ row }) => row.original.scopes.join(", "),
    }),
    column.display({
      id: "by",
      header: words.columns.by,
      meta: { width: 124, from: 1024 },
      cell: ({ row }) => row.original.createdBy?.name ?? <span className={classes.dim}>{words.nobody}</span>,
    }),
    column.display({
      id: "created",
      header: words.columns.created,
      meta: { width: 84, from: 1024 },
      cell: ({ row }) => <Time at={row.original.createdAt} form="day" />,
    }),
    column.display({
      id: "lastUsed",
      header: words.columns.lastUsed,
      meta: { width: 120 },
      cell: ({ row }) =>
        row.original.lastUsedAt === null ? (
          <span className={classes.dim}>{words.never}</span>
        ) : (
          <Time at={row.original.lastUsedAt} />
        ),
    }),
    column.display({
      id: "state",
      header: words.columns.state,
      meta: { width: 134 },
      cell: ({ row }) =>
        row.original.revokedAt === null ? (
          words.active
        ) : (
          <>
            {words.revoked} <Time at={row.original.revokedAt} form="day" className={classes.dim} />
          </>
        ),
    }),
    column.display({
      id: "acts",
      header: () => <span className="visually-hidden">{words.revoke}</span>,
      meta: { width: 104, align: "end", whole: true },
      cell: ({ row }) =>
        row.original.revokedAt === null ? (
          <Action
            label={<span>{words.revoke}</span>}
            name={words.revokeOf(row.original.name)}
            look="ghost"
            onAct={() => onRevoke(row.original)}
          />
        ) : null,
    }),
  ]);
}

/** Keys of machines: made, shown once, revoked. */
export function MachineKeys({
  initial,
}: {
  initial: { cursor: string | null; page: Page<KeyView> | null; at: number };
}) {
  const [cursor, setCursor] = useQueryState("cursor", parseAsString.withOptions({ history: "push" }));
  const [making, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<KeyView | null>(null);
  const [made, setMade] = useState<{ name: string; key: string } | null>(null);
  const [columns] = useState(() => columnsFor({ onRevoke: setRevoking }));
  const queries = useQueryClient();
  const again = () => void queries.invalidateQueries({ queryKey: ["machine-keys"] });
  const list = useQuery({
    queryKey: ["machine-keys", cursor],
    queryFn: ({ signal }) => listMachineKeys(cursor, signal),
    ...(cursor === initial.cursor && initial.page !== null
      ? { initialData: initial.page, initialDataUpdatedAt: initial.at }
      : {}),
    placeholderData: keepPreviousData,
  });
  const { isFetching } = list;
  const revoke = useMutation({
    mutationFn: revokeMachineKey,
    onSuccess: () => {
      setRevoking(null);
      again();
    },
  });
  return (
    <>
      <SettingsBar>
        <Action label={words.add} keys="n" group={settingsText.group} look="filled" onAct={() => setMaking(true)} />
      </SettingsBar>
      <RefetchLine active={isFetching} />
      <LoadedList
        query={list}
        widths={[null, 110, 196, 124, 84, 120, 134, 104]}
        failed={words.failed}
        empty={(data) => (data.items.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null)}
      >
        {(data) => (
          <DataTable
            label={words.label}
            columns={columns}
            rows={data.items}
            rowId={(row) => row.id}
            muted={(row) => row.revokedAt !== null}
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
      <KeyLine keys={[{ keys: ["n"], label: settingsText.keyLine.add }]} />
      {making ? (
        <NewKeyDialog
          onClose={() => setMaking(false)}
          onMade={(key) => {
            setMaking(false);
            setMade(key);
            again();
          }}
        />
      ) : null}
      {revoking === null ? null : (
        <FormDialog
          open
          onClose={() => {
            setRevoking(null);
            revoke.reset();
          }}
          title={words.revokeTitle(revoking.name)}
          submit={words.revokeSubmit}
          onSubmit={() => revoke.mutate(revoking.id)}
          busy={revoke.isPending}
          error={revoke.error}
          failed={words.revokeFailed}
        >
          <DialogText>{words.revokeAbout}</DialogText>
        </FormDialog>
      )}
      {made === null ? null : (
        <SecretOnce
          title={words.secretTitle(made.name)}
          about={words.secretAbout}
          name={words.secret}
          secret={made.key}
          onClose={() => setMade(null)}
        />
      )}
    </>
  );
}

function NewKeyDialog({
  onClose,
  onMade,
}: {
  onClose: () => void;
  onMade: (key: { name: string; key: string }) => void;
}) {
  const [scopes, setScopes] = useState<readonly Scope[]>([]);
  const [asked, setAsked] = useState(false);
  const make = useMutation({
    mutationFn: (name: string) => makeMachineKey({ name, scopes: [...scopes] }),
    onSuccess: onMade,
  });
  return (
    <FormDialog
      open
      onClose={onClose}
      title={words.addTitle}
      submit={words.addSubmit}
      onSubmit={(form) => {
        setAsked(true);
        if (scopes.length > 0) make.mutate(String(form.get("name") ?? "").trim());
      }}
      busy={make.isPending}
      error={make.error}
      failed={words.addFailed}
    >
      <TextInput
        name="name"
        label={words.name}
        description={words.nameAbout}
        maxLength={100}
        required
        withAsterisk={false}
        autoComplete="off"
        data-autofocus
      />
      <Checkbox.Group
        label={words.scopes}
        value={[...scopes]}
        onChange={(values) => setScopes(SCOPES.filter((scope) => values.includes(scope)))}
        error={asked && scopes.length === 0 ? words.needScope : undefined}
      >
        <div className={classes.scopes}>
          {SCOPES.map((scope) => (
            <Checkbox key={scope} value={scope} label={scope} description={words.about[scope]} />
          ))}
        </div>
      </Checkbox.Group>
    </FormDialog>
  );
}
