"use client";

import { Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { parseAsString, useQueryState } from "nuqs";
import { useState } from "react";
import { listPeople } from "@/components/settings/api";
import { factorText } from "@/components/settings/factor-text";
import { type PersonAct, PersonDialog } from "@/components/settings/person-dialog";
import classes from "@/components/settings/settings.module.css";
import { SettingsBar } from "@/components/settings/settings-tabs";
import { settingsText } from "@/components/settings/text";
import { Action } from "@/components/ui/action";
import { Avatar } from "@/components/ui/avatar";
import { DataTable, deskColumns } from "@/components/ui/data-table";
import { KeyLine } from "@/components/ui/key-line";
import { LoadedList } from "@/components/ui/loaded-list";
import { Paging } from "@/components/ui/paging";
import { SecretOnce } from "@/components/ui/secret-once";
import { useStaff } from "@/components/ui/staff";
import { EmptyState, RefetchLine } from "@/components/ui/states";
import { uiText } from "@/components/ui/text";
import { Time } from "@/components/ui/time";
import type { UserView } from "@/lib/domain/users/schema";
import type { Page } from "@/lib/platform/page";

const words = settingsText.people;
const column = deskColumns<UserView>();

type Acting = { act: PersonAct; person: UserView | null };
type Row = { onAct: (act: PersonAct, person: UserView) => void };

function columnsFor({ onAct }: Row) {
  return column.columns([
    column.display({
      id: "name",
      header: () => words.columns.name,
      meta: { width: 240 },
      cell: ({ row }) => <NameCell person={row.original} />,
    }),
    column.display({ id: "email", header: () => words.columns.email, cell: ({ row }) => row.original.email }),
    column.display({
      id: "role",
      header: () => words.columns.role,
      meta: { width: 120 },
      cell: ({ row }) => uiText.roles[row.original.role],
    }),
    column.display({
      id: "state",
      header: () => words.columns.state,
      meta: { width: 150 },
      cell: ({ row }) =>
        row.original.disabledAt === null ? (
          words.active
        ) : (
          <>
            {words.disabled} <Time at={row.original.disabledAt} form="day" className={classes.dim} />
          </>
        ),
    }),
    column.display({
      id: "lastSignIn",
      header: () => words.columns.lastSignIn,
      meta: { width: 150, from: 1024 },
      cell: ({ row }) =>
        row.original.lastSignInAt === null ? (
          <span className={classes.dim}>{words.never}</span>
        ) : (
          <Time at={row.original.lastSignInAt} />
        ),
    }),
    column.display({
      id: "since",
      header: () => words.columns.since,
      meta: { width: 110, from: 1024 },
      cell: ({ row }) => <Time at={row.original.createdAt} form="day" />,
    }),
    column.display({
      id: "acts",
      header: () => <span className="visually-hidden">{words.act}</span>,
      meta: { width: 72, align: "end" },
      cell: ({ row }) => <Acts person={row.original} onAct={onAct} />,
    }),
  ]);
}

function NameCell({ person }: { person: UserView }) {
  const me = useStaff();
  return (
    <span className={classes.person}>
      <Avatar name={person.name} kind="staff" me={person.id === me.id} />
      {person.name}
      {person.id === me.id ? <span className={classes.dim}>{words.you}</span> : null}
    </span>
  );
}

function Acts({ person, onAct }: { person: UserView } & Row) {
  const me = useStaff();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={classes.dots} aria-label={words.acts(person.name)}>
          <IconDots size={16} stroke={1.75} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAct("role", person)}>{words.changeRole}</Menu.Item>
        <Menu.Item onClick={() => onAct("rename", person)}>{words.rename}</Menu.Item>
        {person.id !== me.id ? <Menu.Item onClick={() => onAct("reset", person)}>{words.reset}</Menu.Item> : null}
        {person.secondFactor && person.id !== me.id ? (
          <Menu.Item onClick={() => onAct("factor", person)}>{factorText.resetOf}</Menu.Item>
        ) : null}
        {person.disabledAt === null ? (
          <Menu.Item onClick={() => onAct("disable", person)}>{words.disable}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => onAct("enable", person)}>{words.enable}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Who works here; adding, changing and disabling them. */
export function People({ initial }: { initial: { cursor: string | null; page: Page<UserView> | null; at: number } }) {
  const [cursor, setCursor] = useQueryState("cursor", parseAsString.withOptions({ history: "push" }));
  const [acting, setActing] = useState<Acting | null>(null);
  const [secret, setSecret] = useState<{ name: string; password: string } | null>(null);
  const [columns] = useState(() => columnsFor({ onAct: (act, person) => setActing({ act, person }) }));
  const queries = useQueryClient();
  const list = useQuery({
    queryKey: ["people", cursor],
    queryFn: ({ signal }) => listPeople(cursor, signal),
    ...(cursor === initial.cursor && initial.page !== null
      ? { initialData: initial.page, initialDataUpdatedAt: initial.at }
      : {}),
    placeholderData: keepPreviousData,
  });
  const { isFetching } = list;
  return (
    <>
      <SettingsBar>
        <Action
          label={words.add}
          keys="n"
          group={settingsText.group}
          look="filled"
          onAct={() => setActing({ act: "add", person: null })}
        />
      </SettingsBar>
      <RefetchLine active={isFetching} />
      <LoadedList
        query={list}
        widths={[240, null, 120, 150, 150]}
        failed={words.failed}
        empty={(data) => (data.items.length === 0 ? <EmptyState>{words.empty}</EmptyState> : null)}
      >
        {(data) => (
          <DataTable
            label={words.label}
            columns={columns}
            rows={data.items}
            rowId={(row) => row.id}
            muted={(row) => row.disabledAt !== null}
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
      {acting === null ? null : (
        <PersonDialog
          {...acting}
          onClose={() => setActing(null)}
          onDone={(password) => {
            setActing(null);
            setSecret(password);
            void queries.invalidateQueries({ queryKey: ["people"] });
          }}
        />
      )}
      {secret === null ? null : (
        <SecretOnce
          title={words.secretTitle(secret.name)}
          about={words.secretAbout}
          name={words.secret}
          secret={secret.password}
          onClose={() => setSecret(null)}
        />
      )}
    </>
  );
}
