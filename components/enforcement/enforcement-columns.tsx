"use client";

import { IconCheck } from "@tabler/icons-react";
import Link from "next/link";
import { createContext, useContext } from "react";
import { actsOn } from "@/components/enforcement/acts";
import type { DecisionAct } from "@/components/enforcement/api";
import classes from "@/components/enforcement/enforcement.module.css";
import { EnforcementStateMark } from "@/components/enforcement/enforcement-state";
import { MeasureMark, measureName, sameMeasure } from "@/components/enforcement/measure";
import { enforcementText } from "@/components/enforcement/text";
import { ViolationList } from "@/components/evidence/violation-badge";
import { Action } from "@/components/ui/action";
import { Avatar } from "@/components/ui/avatar";
import { deskColumns, rowLink } from "@/components/ui/data-table";
import { useMay, useStaff } from "@/components/ui/staff";
import { uiText } from "@/components/ui/text";
import { Time } from "@/components/ui/time";
import { span } from "@/components/ui/time-format";
import type { EnforcementRow } from "@/lib/domain/enforcement/schema";

/** What the buttons in a row do. */
export const ActContext = createContext<(act: DecisionAct, row: EnforcementRow) => void>(() => {});

const MINUTE_MS = 60_000;

const column = deskColumns<EnforcementRow>();
const head = enforcementText.columns;

export const enforcementColumns = column.columns([
  column.display({
    id: "decided",
    header: () => head.decided,
    meta: { width: 118, sort: "newest" },
    cell: ({ row }) => <Time at={row.original.decidedAt} className={classes.mid} />,
  }),
  column.display({
    id: "account",
    header: () => head.account,
    meta: { width: 172 },
    cell: ({ row }) => <AccountCell row={row.original} />,
  }),
  column.display({
    id: "measure",
    header: () => head.measure,
    cell: ({ row }) => <MeasureMark measure={row.original} />,
  }),
  column.display({
    id: "state",
    header: () => head.state,
    meta: { width: 160 },
    cell: ({ row }) => <EnforcementStateMark of={row.original} />,
  }),
  column.display({
    id: "why",
    header: () => head.why,
    meta: { width: 122, from: 640 },
    cell: ({ row }) => <ViolationList violations={row.original.violations} />,
  }),
  column.display({
    id: "clause",
    header: () => head.clause,
    meta: { width: 84, from: 1280 },
    cell: ({ row }) => (
      <span className={classes.mid} title={enforcementText.clauseTold(row.original.clause, row.original.policyVersion)}>
        {enforcementText.clauseOf(row.original.clause, row.original.policyVersion)}
      </span>
    ),
  }),
  column.display({
    id: "took",
    header: () => head.took,
    meta: { width: 84, from: 1680 },
    cell: ({ row }) => <TookCell row={row.original} />,
  }),
  column.display({
    id: "appeal",
    header: () => head.appeal,
    meta: { width: 96, from: 1680 },
    cell: ({ row }) => <AppealCell row={row.original} />,
  }),
  column.display({
    id: "recommended",
    header: () => head.recommended,
    meta: { width: 138, from: 1440 },
    cell: ({ row }) => <RecommendedCell row={row.original} />,
  }),
  column.display({
    id: "by",
    header: () => head.by,
    meta: { width: 62, from: 1024 },
    cell: ({ row }) => <ByCell row={row.original} />,
  }),
  column.display({
    id: "case",
    header: () => head.case,
    meta: { width: 80, from: 1024 },
    cell: ({ row }) => <CaseCell row={row.original} />,
  }),
  column.display({
    id: "acts",
    header: () => <span className="visually-hidden">{head.acts}</span>,
    meta: { width: 158, align: "end", whole: true },
    cell: ({ row }) => <ActsCell row={row.original} />,
  }),
]);

export function accountName(row: EnforcementRow): string {
  return row.account.displayName || row.account.id;
}

function AccountCell({ row }: { row: EnforcementRow }) {
  const opens = useMay("account:read");
  const name = accountName(row);
  const inner = (
    <>
      <Avatar name={name} kind={row.account.kind} />
      <span className={classes.cut}>{name}</span>
      <span className="visually-hidden">, {uiText.accountKinds[row.account.kind]}</span>
    </>
  );
  return opens ? (
    <Link
      href={`/accounts/${encodeURIComponent(row.account.id)}`}
      className={classes.account}
      prefetch={false}
      {...rowLink}
    >
      {inner}
    </Link>
  ) : (
    // Not a link for those who may not open accounts, but still where J and K rest.
    <span className={classes.account} tabIndex={-1} {...rowLink}>
      {inner}
    </span>
  );
}

function TookCell({ row }: { row: EnforcementRow }) {
  const time = span(row.minutesToDecide * MINUTE_MS);
  return (
    <span className={classes.mid} title={enforcementText.tookTold(time)}>
      {time}
    </span>
  );
}

function AppealCell({ row }: { row: EnforcementRow }) {
  const opens = useMay("appeal:read");
  if (row.appeal === null) return <span className={classes.dim}>–</span>;
  const words = enforcementText.appeals;
  const standing = row.appeal.outcome ?? row.appeal.state;
  const name = standing in words ? words[standing as keyof typeof words] : standing;
  return opens ? (
    <Link href={`/appeals/${row.appeal.id}`} className={classes.link} prefetch={false}>
      {name}
    </Link>
  ) : (
    name
  );
}

function RecommendedCell({ row }: { row: EnforcementRow }) {
  const measures = row.recommended.measures ?? [];
  if (measures.some((measure) => sameMeasure(measure, row))) {
    return (
      <span className={classes.same}>
        <IconCheck size={14} stroke={1.75} aria-hidden="true" />
        {enforcementText.asRecommended}
      </span>
    );
  }
  const names = measures.length === 0 ? enforcementText.nothing : measures.map(measureName).join("; ");
  return (
    <span className={classes.mid} title={enforcementText.asDone(names)}>
      {names}
    </span>
  );
}

function ByCell({ row }: { row: EnforcementRow }) {
  const me = useStaff();
  return (
    <span className={classes.by}>
      <Avatar name={row.decidedBy.name} kind="staff" me={row.decidedBy.id === me.id} label={row.decidedBy.name} />
      {row.approvedBy === null ? null : (
        <Avatar
          name={row.approvedBy.name}
          kind="staff"
          me={row.approvedBy.id === me.id}
          label={enforcementText.approvedBy(row.approvedBy.name)}
        />
      )}
    </span>
  );
}

function CaseCell({ row }: { row: EnforcementRow }) {
  const opens = useMay("case:read");
  const words = enforcementText.caseNumber(row.caseNumber);
  return opens ? (
    <Link href={`/cases/${row.caseId}`} className={classes.link} prefetch={false}>
      {words}
    </Link>
  ) : (
    words
  );
}

function ActsCell({ row }: { row: EnforcementRow }) {
  const onAct = useContext(ActContext);
  return (
    <span className={classes.acts}>
      {actsOn(row).map((act) => (
        <Action
          key={act}
          label={<span>{enforcementText.act[act]}</span>}
          name={enforcementText.act.of(enforcementText.act[act], measureName(row), accountName(row))}
          className={classes.act}
          onAct={() => onAct(act, row)}
        />
      ))}
    </span>
  );
}
