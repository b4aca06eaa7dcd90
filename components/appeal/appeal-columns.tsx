"use client";

import Link from "next/link";
import classes from "@/components/appeal/appeal.module.css";
import { appealText } from "@/components/appeal/text";
import { nameOfMeasure } from "@/components/evidence/family";
import { ViolationList } from "@/components/evidence/violation-badge";
import { Avatar } from "@/components/ui/avatar";
import { deskColumns, rowLink } from "@/components/ui/data-table";
import { useStaff } from "@/components/ui/staff";
import { Time } from "@/components/ui/time";
import type { AppealRow } from "@/lib/domain/appeals/schema";

const column = deskColumns<AppealRow>();
const head = appealText.columns;

export const appealColumns = column.columns([
  column.display({
    id: "due",
    header: () => head.due,
    meta: { width: 164, sort: "due" },
    cell: ({ row: { original } }) => (
      <span className={original.overdue ? classes.late : undefined}>
        {original.overdue ? `${appealText.overdue}, ` : ""}
        <Time at={original.resolvedAt ?? original.dueAt} form="day" />
      </span>
    ),
  }),
  column.display({
    id: "number",
    header: () => head.number,
    meta: { width: 96 },
    cell: ({ row: { original } }) => (
      <Link href={`/appeals/${original.id}`} className={classes.link} prefetch={false} {...rowLink}>
        {appealText.one(original.number)}
      </Link>
    ),
  }),
  column.display({
    id: "account",
    header: () => head.account,
    cell: ({ row: { original } }) => {
      const name = original.account.displayName || original.account.id;
      return (
        <span className={classes.account}>
          <Avatar name={name} kind={original.account.kind} />
          <span className={classes.cut}>{name}</span>
        </span>
      );
    },
  }),
  column.display({
    id: "why",
    header: () => head.why,
    meta: { width: 140, from: 640 },
    cell: ({ row }) => <ViolationList violations={row.original.violations} />,
  }),
  column.display({
    id: "measures",
    header: () => head.measures,
    meta: { width: 200, from: 1024 },
    cell: ({ row }) => row.original.measures.map((kind) => nameOfMeasure(kind)).join(", "),
  }),
  column.display({
    id: "by",
    header: () => head.by,
    meta: { width: 90, from: 1024 },
    cell: ({ row }) => <Person person={row.original.decidedBy} />,
  }),
  column.display({
    id: "state",
    header: () => head.held,
    meta: { width: 150 },
    cell: ({ row: { original } }) => {
      if (original.outcome !== null) return <b>{appealText.outcomes[original.outcome]}</b>;
      if (original.state === "moot") return <span className={classes.dim}>{appealText.moot}</span>;
      return original.claim === null ? null : <Person person={original.claim.by} />;
    },
  }),
]);

function Person({ person }: { person: { id: string; name: string } }) {
  const me = useStaff();
  return <Avatar name={person.name} kind="staff" me={person.id === me.id} label={person.name} />;
}
