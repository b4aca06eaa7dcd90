"use client";

import { IconArrowBackUp, IconCheck, IconHourglass } from "@tabler/icons-react";
import { standingOf } from "@/components/decision-history/standing";
import { decisionHistoryText } from "@/components/decision-history/text";
import classes from "@/components/enforcement/enforcement.module.css";
import { historyColumns, type Shown } from "@/components/enforcement/history-columns";
import { MeasureMark, measureName } from "@/components/enforcement/measure";
import { nameOfReason } from "@/components/evidence/text";
import { ViolationList } from "@/components/evidence/violation-badge";
import { deskColumns } from "@/components/ui/data-table";
import { Time } from "@/components/ui/time";
import type { DecisionRow } from "@/lib/domain/decision-history/schema";

const column = deskColumns<DecisionRow>();
const words = decisionHistoryText;

const severity = column.display({
  id: "severity",
  header: () => words.columns.severity,
  meta: { width: 84 },
  cell: ({ row }) => <SeverityCell severity={row.original.severity} />,
});

function columnsWith(shown: Shown) {
  const shared = historyColumns<DecisionRow>({
    shown,
    caseFrom: 640,
    recommended: { width: 150, from: 1280 },
    actsWidth: 96,
    // A decision that did nothing where nothing was recommended says so itself.
    followed: (row) => row.followed && row.measures.length > 0,
    nothing: () => words.noMeasure,
    others: (row) => (row.closedBy === null ? [] : [{ ...row.closedBy, label: closerOf(row) }]),
    acts: (row) => (["undo", "reverse"] as const).filter((act) => row.allowed[act]),
    subject: (row) => (row.outcome === "no_violation" ? words.none : words.outcomes.violation),
  });
  return column.columns([
    shared.decided,
    shared.account,
    column.display({
      id: "outcome",
      header: () => words.columns.outcome,
      meta: { width: 130, sort: "outcome" },
      cell: ({ row: { original: row } }) =>
        row.outcome === "no_violation" ? (
          <span className={classes.mid}>{words.none}</span>
        ) : (
          <ViolationList violations={row.violations} />
        ),
    }),
    ...(shown === "severity" ? [severity] : []),
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
    shared.recommended,
    column.display({
      id: "state",
      header: () => words.columns.state,
      meta: { width: 150, from: 640 },
      cell: ({ row }) => <StateCell row={row.original} />,
    }),
    shared.clause,
    shared.took,
    shared.appeal,
    shared.by,
    shared.case,
    shared.acts,
  ]);
}

export const decisionColumns = {
  usual: columnsWith("usual"),
  took: columnsWith("took"),
  severity: columnsWith("severity"),
};

const closerOf = (row: DecisionRow) =>
  (row.state === "reversed" ? words.reversedBy : words.undoneBy)(row.closedBy?.name ?? "");

function SeverityCell({ severity }: { severity: number }) {
  if (severity === 0) return <span className={classes.quiet}>–</span>;
  return (
    <span className={classes.mid} title={words.severityTold(severity)}>
      {severity}
    </span>
  );
}

function ReasonCell({ row }: { row: DecisionRow }) {
  const name = nameOfReason(row.reasonCode, row.reason);
  return (
    <span className={classes.mid} title={name}>
      {name}
    </span>
  );
}

/** The first in full, the others counted and named on hover. */
function DoneCell({ row }: { row: DecisionRow }) {
  const [first, ...rest] = row.measures;
  if (first === undefined) return <span className={classes.quiet}>{words.noMeasure}</span>;
  const names = rest.map(measureName).join("; ");
  return (
    <span className={classes.several}>
      <MeasureMark measure={first} />
      {rest.length === 0 ? null : (
        <span className={classes.quiet} title={names}>
          <span aria-hidden="true">{words.others(rest.length)}</span>
          <span className="visually-hidden">, {names}</span>
        </span>
      )}
    </span>
  );
}

function StateCell({ row }: { row: DecisionRow }) {
  const standing = standingOf(row);
  const Icon =
    standing === "waiting" || standing === "pending"
      ? IconHourglass
      : standing === "active"
        ? IconCheck
        : IconArrowBackUp;
  return (
    <span className={classes.stands} title={row.closedBy === null ? undefined : closerOf(row)}>
      <Icon size={14} stroke={1.75} aria-hidden="true" />
      <span>
        {standing === "pending" ? words.pending : words.states[standing]}{" "}
        {row.closedAt === null ? null : <Time at={row.closedAt} form="day" />}
      </span>
    </span>
  );
}
