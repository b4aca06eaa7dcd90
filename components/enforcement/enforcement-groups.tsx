"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { createContext, useContext } from "react";
import { groupMeasures } from "@/components/enforcement/api";
import classes from "@/components/enforcement/enforcement.module.css";
import {
  type EnforcementParams,
  enforcementFilter,
  writeEnforcementParams,
} from "@/components/enforcement/enforcement-params";
import { enforcementText } from "@/components/enforcement/text";
import { DataTable, deskColumns, rowLink } from "@/components/ui/data-table";
import { FilteredEmpty } from "@/components/ui/filtered-empty";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { count } from "@/components/ui/money";
import { useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { EnforcementGrouping, EnforcementGroups } from "@/lib/domain/enforcement-history/schema";
import { MEASURE_KINDS } from "@/lib/policy/types";

type Group = EnforcementGroups["groups"][number];
const words = enforcementText.groups;
const WIDTHS = [null, 110, 110, 110, 110, 110];
const groupId = (group: Group) => group.key;

/** What the groups are by, for the cells. */
const GroupsContext = createContext<{ by: EnforcementGrouping; params: EnforcementParams } | null>(null);

function nameOfGroup(by: EnforcementGrouping, group: Group): string {
  if (by === "kind") {
    const kind = MEASURE_KINDS.find((one) => one === group.key);
    return kind === undefined ? group.key : enforcementText.kinds[kind];
  }
  if (by === "clause") return group.key === "" ? words.noClause : group.key;
  return group.name ?? group.key;
}

/** The list of a group's own measures; null for those that no filter names. */
function hrefOfGroup(by: EnforcementGrouping, key: string, params: EnforcementParams): string | null {
  if (key === "") return null;
  const rest = { ...params, group: null, cursor: null };
  const kind = MEASURE_KINDS.filter((one) => one === key);
  return writeEnforcementParams("/enforcement", by === "kind" ? { ...rest, kind } : { ...rest, [by]: key });
}

function NameCell({ group }: { group: Group }) {
  const { by, params } = useContext(GroupsContext)!;
  const href = hrefOfGroup(by, group.key, params);
  const name = nameOfGroup(by, group);
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

function NameHead() {
  return words[useContext(GroupsContext)!.by];
}

const column = deskColumns<Group>();
const number = (id: "measures" | "accounts" | "active" | "takenBack" | "appealed") =>
  column.display({
    id,
    header: () => words[id],
    meta: { width: 110, align: "end", ...(id === "measures" ? {} : { from: 640 }) },
    cell: ({ row }) => count(row.original[id]),
  });
const groupColumns = column.columns([
  column.display({ id: "name", header: () => <NameHead />, cell: ({ row }) => <NameCell group={row.original} /> }),
  number("measures"),
  number("accounts"),
  number("active"),
  number("takenBack"),
  number("appealed"),
]);

/** The measures that the filters ask for, counted by one of their sides; each group opens its own list. */
export function EnforcementGroupsView({ by, params }: { by: EnforcementGrouping; params: EnforcementParams }) {
  const now = useNow();
  const filter = enforcementFilter(params);
  const groups = useQuery({
    queryKey: ["enforcement-groups", by, filter],
    queryFn: ({ signal }) => groupMeasures(by, filter, signal),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
  return (
    <LoadedList
      query={groups}
      widths={WIDTHS}
      failed={words.failed}
      empty={(data) => (data.groups.length === 0 ? <FilteredEmpty last={null}>{words.empty}</FilteredEmpty> : null)}
    >
      {(data) => (
        // The rows are of what was counted, which may still be the grouping before.
        <GroupsContext.Provider value={{ by: data.by, params }}>
          <DataTable
            label={words.label(words[data.by])}
            columns={groupColumns}
            rows={data.groups}
            rowId={groupId}
            keys={{ group: enforcementText.group, down: listText.rows.down, up: listText.rows.up }}
            footer={
              <span className={classes.dim}>
                {words.period(
                  day(data.from, "UTC", now),
                  day(new Date(Date.parse(data.to) - 1).toISOString(), "UTC", now),
                )}
                {data.more ? ` ${words.more}` : null}
              </span>
            }
          />
        </GroupsContext.Provider>
      )}
    </LoadedList>
  );
}
