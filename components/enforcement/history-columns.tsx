"use client";

import { IconCheck } from "@tabler/icons-react";
import { createContext, useContext } from "react";
import type { RowAct } from "@/components/enforcement/acts";
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
import { type Measure, measureName } from "@/components/enforcement/measure";
import { RowActButton } from "@/components/enforcement/row-act";
import { enforcementText } from "@/components/enforcement/text";
import { deskColumns } from "@/components/ui/data-table";
import { Time } from "@/components/ui/time";
import type { EnforcementRow, StaffRef } from "@/lib/domain/enforcement/schema";

/** What a row of either list has. */
export type HistoryRow = Pick<
  EnforcementRow,
  | "id"
  | "account"
  | "caseId"
  | "caseNumber"
  | "violations"
  | "clause"
  | "policyVersion"
  | "recommended"
  | "decidedBy"
  | "decidedAt"
  | "minutesToDecide"
  | "appeal"
  | "allowed"
>;

/** What the buttons in a row do. */
export const ActContext = createContext<(act: DecisionAct, rowId: string) => void>(() => {});

/** What a list is put in order by stands in it at any width, in the place of the clause. */
export type Shown = "usual" | "took" | "severity";

const head = enforcementText.columns;

type Parts<Row> = {
  shown: Shown;
  caseFrom: 640 | 1024;
  recommended: { width: number; from: 1280 | 1440 };
  actsWidth: number;
  /** Whether what was done is what was recommended. */
  followed: (row: Row) => boolean;
  /** What recommending nothing reads as. */
  nothing: () => string;
  /** Who else took part, each with what they did. */
  others: (row: Row) => readonly (StaffRef & { label: string })[];
  acts: (row: Row) => readonly RowAct[];
  /** What an act is done to, for its button's name. */
  subject: (row: Row) => string;
};

/** The columns that measures and decisions share, by name: each list puts them in its own order between its own. */
export function historyColumns<Row extends HistoryRow>(parts: Parts<Row>) {
  const column = deskColumns<Row>();
  const usual = parts.shown === "usual";
  return {
    decided: column.display({
      id: "decided",
      header: () => head.decided,
      meta: { width: 118, sort: "decided" },
      cell: ({ row }) => <Time at={row.original.decidedAt} className={classes.mid} />,
    }),
    account: column.display({
      id: "account",
      header: () => head.account,
      meta: { width: 172 },
      cell: ({ row }) => <AccountCell account={row.original.account} />,
    }),
    clause: column.display({
      id: "clause",
      header: () => head.clause,
      meta: { width: 84, from: usual ? 1280 : 1680 },
      cell: ({ row }) => <ClauseCell clause={row.original.clause} policyVersion={row.original.policyVersion} />,
    }),
    took: column.display({
      id: "took",
      header: () => head.took,
      meta: { width: 84, from: parts.shown === "took" ? 640 : 1680, sort: "took" },
      cell: ({ row }) => <TookCell minutes={row.original.minutesToDecide} />,
    }),
    appeal: column.display({
      id: "appeal",
      header: () => head.appeal,
      meta: { width: 96, from: 1680 },
      cell: ({ row }) => <AppealCell appeal={row.original.appeal} />,
    }),
    recommended: column.display({
      id: "recommended",
      header: () => head.recommended,
      meta: parts.recommended,
      cell: ({ row: { original: row } }) => (
        <RecommendedCell
          followed={parts.followed(row)}
          measures={row.recommended.measures ?? []}
          nothing={parts.nothing()}
        />
      ),
    }),
    by: column.display({
      id: "by",
      header: () => head.by,
      meta: { width: 62, from: 1024 },
      cell: ({ row: { original: row } }) => <ByCell by={row.decidedBy} others={parts.others(row)} />,
    }),
    case: column.display({
      id: "case",
      header: () => head.case,
      meta: { width: 84, from: parts.caseFrom },
      cell: ({ row }) => <CaseCell caseId={row.original.caseId} caseNumber={row.original.caseNumber} />,
    }),
    acts: column.display({
      id: "acts",
      header: () => <span className="visually-hidden">{head.acts}</span>,
      meta: { width: parts.actsWidth, align: "end", whole: true },
      cell: ({ row: { original: row } }) => <ActsCell row={row} acts={parts.acts(row)} subject={parts.subject(row)} />,
    }),
  };
}

function RecommendedCell(props: { followed: boolean; measures: readonly Measure[]; nothing: string }) {
  if (props.followed) {
    return (
      <span className={classes.same}>
        <IconCheck size={14} stroke={1.75} aria-hidden="true" />
        {enforcementText.asRecommended}
      </span>
    );
  }
  const names = props.measures.map(measureName).join("; ");
  return (
    <span className={classes.mid} title={enforcementText.asDone(names === "" ? enforcementText.nothing : names)}>
      {names === "" ? props.nothing : names}
    </span>
  );
}

function ActsCell({ row, acts, subject }: { row: HistoryRow; acts: readonly RowAct[]; subject: string }) {
  const onAct = useContext(ActContext);
  return (
    <span className={classes.acts}>
      {acts.map((act) => (
        <RowActButton
          key={act}
          act={act}
          caseId={row.caseId}
          name={enforcementText.act.of(enforcementText.act[act], subject, accountName(row))}
          className={classes.act}
          onAct={(taken) => onAct(taken, row.id)}
        />
      ))}
    </span>
  );
}
