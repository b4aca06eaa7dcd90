"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { createContext, useContext } from "react";
import { groupDecisions } from "@/components/decision-history/api";
import classes from "@/components/decision-history/decision-history.module.css";
import {
  DECISION_OUTCOMES,
  type DecisionParams,
  decisionFilter,
  writeDecisionParams,
} from "@/components/decision-history/decision-params";
import { decisionHistoryText } from "@/components/decision-history/text";
import { enforcementText } from "@/components/enforcement/text";
import { readableCode } from "@/components/evidence/text";
import { DataTable, deskColumns, rowLink } from "@/components/ui/data-table";
import { FilteredEmpty } from "@/components/ui/filtered-empty";
import { listText } from "@/components/ui/list-text";
import { LoadedList } from "@/components/ui/loaded-list";
import { count } from "@/components/ui/money";
import { useNow } from "@/components/ui/time";
import { day } from "@/components/ui/time-format";
import type { DecisionGrouping, DecisionGroups } from "@/lib/domain/decision-history/schema";

type Group = DecisionGroups["groups"][number];
const words = decisionHistoryText.groups;
const COUNTS = ["decisions", "accounts", "found", "withoutMeasure", "takenBack", "appealed"] as const;
const WIDTHS = [null, ...COUNTS.map(() => 110)];
const groupId = (group: Group) => group.key;

/** What the groups are by, for the cells. */
const GroupsContext = createContext<{ by: DecisionGrouping; params: DecisionParams } | null>(null);

function nameOfGroup(by: DecisionGrouping, group: Group): string {
  if (by === "clause" && group.key === "") return words.noClause;
  if (by === "reason") return readableCode(group.key);
  if (by === "outcome") {
    const outcome = DECISION_OUTCOMES.find((one) => one === group.key);
    return outcome === undefined ? group.key : decisionHistoryText.outcomes[outcome];
  }
  return group.name ?? group.key;
}

/** The list of a group's own decisions; null for those that no filter names. */
function hrefOfGroup(by: DecisionGrouping, key: string, params: DecisionParams): string | null {
  if (key === "") return null;
  const rest = { ...params, group: null, cursor: null };
  const outcome = DECISION_OUTCOMES.filter((one) => one === key);
  const own = by === "outcome" ? { ...rest, outcome } : { ...rest, [by]: key };
  return writeDecisionParams("/enforcement/decisions", own);
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
const groupColumns = column.columns([
  column.display({ id: "name", header: () => <NameHead />, cell: ({ row }) => <NameCell group={row.original} /> }),
  ...COUNTS.map((id) =>
    column.display({
      id,
      header: () => words[id],
      meta: { width: 110, align: "end" as const, ...(id === "decisions" ? {} : { from: 640 as const }) },
      cell: ({ row }) => count(row.original[id]),
    }),
  ),
]);

/** The decisions that the filters ask for, counted by one of their sides; each group opens its own list. */
export function DecisionGroupsView({ by, params }: { by: DecisionGrouping; params: DecisionParams }) {
  const now = useNow();
  const filter = decisionFilter(params);
  const groups = useQuery({
    queryKey: ["decisions", "groups", by, filter],
    queryFn: ({ signal }) => groupDecisions(by, filter, signal),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
  return (
    <LoadedList
      query={groups}
      widths={WIDTHS}
      failed={enforcementText.groups.failed}
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
            keys={{ group: decisionHistoryText.group, down: listText.rows.down, up: listText.rows.up }}
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
