"use client";

import { IconCheck } from "@tabler/icons-react";
import { createContext, useContext } from "react";
import { actsOn } from "@/components/enforcement/acts";
import type { DecisionAct } from "@/components/enforcement/api";
import {
  AccountCell,
  AppealCell,
  accountName,
  ByCell,
  CaseCell,
  ClauseCell,
  TookCell,
} from "@/components/enforcement/cells";
import classes from "@/components/enforcement/enforcement.module.css";
import { EnforcementStateMark } from "@/components/enforcement/enforcement-state";
import { MeasureMark, measureName, sameMeasure } from "@/components/enforcement/measure";
import { enforcementText } from "@/components/enforcement/text";
import { ViolationList } from "@/components/evidence/violation-badge";
import { Action } from "@/components/ui/action";
import { deskColumns } from "@/components/ui/data-table";
import { Time } from "@/components/ui/time";
import type { EnforcementRow } from "@/lib/domain/enforcement/schema";

/** What the buttons in a row do. */
export const ActContext = createContext<(act: DecisionAct, row: EnforcementRow) => void>(() => {});

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
    cell: ({ row }) => <AccountCell account={row.original.account} />,
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
    cell: ({ row }) => <ClauseCell clause={row.original.clause} policyVersion={row.original.policyVersion} />,
  }),
  column.display({
    id: "took",
    header: () => head.took,
    meta: { width: 84, from: 1680 },
    cell: ({ row }) => <TookCell minutes={row.original.minutesToDecide} />,
  }),
  column.display({
    id: "appeal",
    header: () => head.appeal,
    meta: { width: 96, from: 1680 },
    cell: ({ row }) => <AppealCell appeal={row.original.appeal} />,
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
    cell: ({ row: { original: row } }) => (
      <ByCell
        by={row.decidedBy}
        others={
          row.approvedBy === null ? [] : [{ ...row.approvedBy, label: enforcementText.approvedBy(row.approvedBy.name) }]
        }
      />
    ),
  }),
  column.display({
    id: "case",
    header: () => head.case,
    meta: { width: 80, from: 1024 },
    cell: ({ row }) => <CaseCell caseId={row.original.caseId} caseNumber={row.original.caseNumber} />,
  }),
  column.display({
    id: "acts",
    header: () => <span className="visually-hidden">{head.acts}</span>,
    meta: { width: 158, align: "end", whole: true },
    cell: ({ row }) => <ActsCell row={row.original} />,
  }),
]);

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
