"use client";

import { IconArrowBackUp, IconCheck, IconHourglass } from "@tabler/icons-react";
import { createContext, useContext } from "react";
import classes from "@/components/decision-history/decision-history.module.css";
import { decisionHistoryText } from "@/components/decision-history/text";
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
import { MeasureMark, measureName } from "@/components/enforcement/measure";
import { enforcementText } from "@/components/enforcement/text";
import { readableCode } from "@/components/evidence/text";
import { ViolationList } from "@/components/evidence/violation-badge";
import { Action } from "@/components/ui/action";
import { deskColumns } from "@/components/ui/data-table";
import { currentLanguage } from "@/components/ui/language";
import { Time } from "@/components/ui/time";
import type { DecisionRow } from "@/lib/domain/decision-history/schema";

/** What the buttons in a row do. */
export const DecisionActContext = createContext<(act: DecisionAct, row: DecisionRow) => void>(() => {});

const column = deskColumns<DecisionRow>();
const shared = enforcementText.columns;
const words = decisionHistoryText;

export const decisionColumns = column.columns([
  column.display({
    id: "decided",
    header: () => shared.decided,
    meta: { width: 118, sort: "newest" },
    cell: ({ row }) => <Time at={row.original.decidedAt} className={classes.mid} />,
  }),
  column.display({
    id: "account",
    header: () => shared.account,
    meta: { width: 172 },
    cell: ({ row }) => <AccountCell account={row.original.account} />,
  }),
  column.display({
    id: "outcome",
    header: () => words.columns.outcome,
    meta: { width: 130 },
    cell: ({ row: { original: row } }) =>
      row.outcome === "no_violation" ? (
        <span className={classes.mid}>{words.none}</span>
      ) : (
        <ViolationList violations={row.violations} />
      ),
  }),
  column.display({
    id: "reason",
    header: () => words.columns.reason,
    meta: { from: 1680 },
    cell: ({ row }) => <ReasonCell row={row.original} />,
  }),
  column.display({
    id: "done",
    header: () => words.columns.done,
    cell: ({ row }) => <DoneCell row={row.original} />,
  }),
  column.display({
    id: "recommended",
    header: () => shared.recommended,
    meta: { width: 150, from: 1280 },
    cell: ({ row }) => <RecommendedCell row={row.original} />,
  }),
  column.display({
    id: "state",
    header: () => words.columns.state,
    meta: { width: 150, from: 640 },
    cell: ({ row }) => <StateCell row={row.original} />,
  }),
  column.display({
    id: "clause",
    header: () => shared.clause,
    meta: { width: 84, from: 1280 },
    cell: ({ row }) => <ClauseCell clause={row.original.clause} policyVersion={row.original.policyVersion} />,
  }),
  column.display({
    id: "took",
    header: () => shared.took,
    meta: { width: 84, from: 1680 },
    cell: ({ row }) => <TookCell minutes={row.original.minutesToDecide} />,
  }),
  column.display({
    id: "appeal",
    header: () => shared.appeal,
    meta: { width: 96, from: 1680 },
    cell: ({ row }) => <AppealCell appeal={row.original.appeal} />,
  }),
  column.display({
    id: "by",
    header: () => shared.by,
    meta: { width: 62, from: 1024 },
    cell: ({ row: { original: row } }) => (
      <ByCell by={row.decidedBy} others={row.closedBy === null ? [] : [{ ...row.closedBy, label: closerOf(row) }]} />
    ),
  }),
  column.display({
    id: "case",
    header: () => shared.case,
    meta: { width: 84, from: 640 },
    cell: ({ row }) => <CaseCell caseId={row.original.caseId} caseNumber={row.original.caseNumber} />,
  }),
  column.display({
    id: "acts",
    header: () => <span className="visually-hidden">{shared.acts}</span>,
    meta: { width: 96, align: "end", whole: true },
    cell: ({ row }) => <ActsCell row={row.original} />,
  }),
]);

const closerOf = (row: DecisionRow) =>
  (row.state === "reversed" ? words.reversedBy : words.undoneBy)(row.closedBy?.name ?? "");

function ReasonCell({ row }: { row: DecisionRow }) {
  const name = row.reason?.[currentLanguage()] ?? readableCode(row.reasonCode);
  return (
    <span className={classes.mid} title={name}>
      {name}
    </span>
  );
}

/** The first in full, the others counted and named on hover. */
function DoneCell({ row }: { row: DecisionRow }) {
  const [first, ...rest] = row.measures;
  if (first === undefined) return <span className={classes.dim}>{words.noMeasure}</span>;
  const names = rest.map(measureName).join("; ");
  return (
    <span className={classes.done}>
      <MeasureMark measure={first} />
      {rest.length === 0 ? null : (
        <span className={classes.dim} title={names}>
          <span aria-hidden="true">{words.others(rest.length)}</span>
          <span className="visually-hidden">, {names}</span>
        </span>
      )}
    </span>
  );
}

function RecommendedCell({ row }: { row: DecisionRow }) {
  if (row.followed && row.measures.length > 0) {
    return (
      <span className={classes.same}>
        <IconCheck size={14} stroke={1.75} aria-hidden="true" />
        {enforcementText.asRecommended}
      </span>
    );
  }
  const measures = row.recommended.measures ?? [];
  const names = measures.length === 0 ? enforcementText.nothing : measures.map(measureName).join("; ");
  return (
    <span className={classes.mid} title={enforcementText.asDone(names)}>
      {measures.length === 0 ? words.noMeasure : names}
    </span>
  );
}

function StateCell({ row }: { row: DecisionRow }) {
  const Icon = row.state === "waiting" ? IconHourglass : row.state === "active" ? IconCheck : IconArrowBackUp;
  return (
    <span className={classes.state} title={row.closedBy === null ? undefined : closerOf(row)}>
      <Icon size={14} stroke={1.75} aria-hidden="true" />
      <span>
        {words.states[row.state]} {row.closedAt === null ? null : <Time at={row.closedAt} form="day" />}
      </span>
    </span>
  );
}

function ActsCell({ row }: { row: DecisionRow }) {
  const onAct = useContext(DecisionActContext);
  const found = row.outcome === "no_violation" ? words.none : words.outcomes.violation;
  // Answering as the second person stands with the measure that waits for it.
  return (["undo", "reverse"] as const)
    .filter((act) => row.allowed[act])
    .map((act) => (
      <Action
        key={act}
        label={<span>{enforcementText.act[act]}</span>}
        name={enforcementText.act.of(enforcementText.act[act], found, accountName(row))}
        className={classes.act}
        onAct={() => onAct(act, row)}
      />
    ));
}
