"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { createContext, useContext } from "react";
import classes from "@/components/enforcement/enforcement.module.css";
import { enforcementText } from "@/components/enforcement/text";
import { DataTable, deskColumns, rowLink } from "@/components/ui/data-table";
import { FilteredEmpty } from "@/components/ui/filtered-empty";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { count } from "@/components/ui/money";
import { useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";

type Group = { key: string; name: string | null };
type Counted<By extends string, One extends Group> = {
  by: By;
  from: string;
  to: string;
  groups: One[];
  more: boolean;
};

/** How the groups on the page are headed and named, and where each leads; null for those that no filter names. */
const GroupsContext = createContext<{
  head: string;
  nameOf: (group: Group) => string;
  hrefOf: (key: string) => string | null;
} | null>(null);

function NameHead() {
  return useContext(GroupsContext)!.head;
}

function NameCell({ group }: { group: Group }) {
  const { nameOf, hrefOf } = useContext(GroupsContext)!;
  const href = hrefOf(group.key);
  const name = nameOf(group);
  return href === null ? (
    <span tabIndex={-1} {...rowLink}>
      {name}
    </span>
  ) : (
    <Link href={href} className={classes.link} prefetch={false} {...rowLink}>
      {name}
    </Link>
  );
}

const groupId = (group: Group) => group.key;

type Parts<By extends string, Count extends string> = {
  /** Before the filter in the name that the answer is kept under. */
  queryKey: readonly string[];
  /** What the list's keys are listed under. */
  group: () => string;
  /** What is counted, the whole first. */
  counts: readonly Count[];
  words: Record<By | Count | "noClause" | "empty", string> & { label: (by: string) => string };
  read: (
    by: By,
    filter: Record<string, string>,
    signal: AbortSignal,
  ) => Promise<Counted<By, Group & Record<Count, number>>>;
  /** The name of a group that carries none of its own; null where its key reads as it is. */
  nameOf: (by: By, key: string) => string | null;
};

/** How one of the lists is counted: made once, outside of rendering. */
export function historyGroups<By extends string, Count extends string>(parts: Parts<By, Count>) {
  const { counts, words } = parts;
  const column = deskColumns<Group & Record<Count, number>>();
  const columns = column.columns([
    column.display({ id: "name", header: () => <NameHead />, cell: ({ row }) => <NameCell group={row.original} /> }),
    ...counts.map((id, at) =>
      column.display({
        id,
        header: () => words[id],
        meta: { width: 110, align: "end" as const, ...(at === 0 ? {} : { from: 640 as const }) },
        cell: ({ row }) => count(row.original[id]),
      }),
    ),
  ]);
  return { ...parts, columns, widths: [null, ...counts.map(() => 110)] };
}

type Props<By extends string, Count extends string> = {
  of: ReturnType<typeof historyGroups<By, Count>>;
  by: By;
  filter: Record<string, string>;
  /** The list of a group's own rows. */
  hrefOf: (by: By, key: string) => string;
};

/** What the filters ask for, counted by one of its sides; each group opens its own list. */
export function HistoryGroups<By extends string, Count extends string>(props: Props<By, Count>) {
  const { of, by, filter, hrefOf } = props;
  const { words } = of;
  const now = useNow();
  const groups = useQuery({
    queryKey: [...of.queryKey, by, filter],
    queryFn: ({ signal }) => of.read(by, filter, signal),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
  const nameOf = (counted: By, { key, name }: Group) =>
    counted === "clause" && key === "" ? words.noClause : (name ?? of.nameOf(counted, key) ?? key);
  return (
    <LoadedList
      query={groups}
      widths={of.widths}
      failed={enforcementText.groups.failed}
      empty={(data) => (data.groups.length === 0 ? <FilteredEmpty last={null}>{words.empty}</FilteredEmpty> : null)}
    >
      {(data) => (
        // The rows are of what was counted, which may still be the grouping before.
        <GroupsContext.Provider
          value={{
            head: words[data.by],
            nameOf: (group) => nameOf(data.by, group),
            hrefOf: (key) => (key === "" ? null : hrefOf(data.by, key)),
          }}
        >
          <DataTable
            label={words.label(words[data.by])}
            columns={of.columns}
            rows={data.groups}
            rowId={groupId}
            keys={{ group: of.group(), down: listText.rows.down, up: listText.rows.up }}
            footer={
              <span className={classes.dim}>
                {enforcementText.groups.period(
                  day(data.from, "UTC", now),
                  day(new Date(Date.parse(data.to) - 1).toISOString(), "UTC", now),
                )}
                {data.more ? ` ${enforcementText.groups.more}` : null}
              </span>
            }
          />
        </GroupsContext.Provider>
      )}
    </LoadedList>
  );
}
