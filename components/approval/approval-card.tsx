"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import classes from "@/components/appeal/appeal.module.css";
import { APPROVAL_ACTS, type ApprovalAct } from "@/components/approval/acts";
import { approvalText } from "@/components/approval/text";
import { WaitingEvidence } from "@/components/approval/waiting-evidence";
import { EnforcementStateMark } from "@/components/enforcement/enforcement-state";
import { MeasureMark } from "@/components/enforcement/measure";
import { ViolationBadge } from "@/components/evidence/violation-badge";
import { Action } from "@/components/ui/action";
import { Avatar } from "@/components/ui/avatar";
import { Time } from "@/components/ui/time";
import type { ApprovalRow } from "@/lib/domain/approvals/schema";

const nameOf = (row: ApprovalRow) => row.account.displayName || row.account.id;

type Props = {
  row: ApprovalRow;
  open: boolean;
  /** Gone to by key: the focus follows. */
  reached: boolean;
  onOpen: () => void;
  onAct: (act: ApprovalAct) => void;
};

/** One decision that waits. It is answered where its evidence stands: only the open card has the buttons. */
export function ApprovalCard({ row, open, reached, onOpen, onAct }: Props) {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (reached) card.current?.focus();
  }, [reached]);
  return (
    <li
      ref={card}
      className={classes.item}
      data-late={row.overdue || undefined}
      aria-current={open || undefined}
      tabIndex={-1}
    >
      <div className={classes.section} style={{ margin: 0 }}>
        <Summary row={row} />
        {open ? (
          <section className={classes.section} style={{ margin: 0 }} aria-label={approvalText.evidence}>
            <WaitingEvidence caseId={row.caseId} />
          </section>
        ) : null}
      </div>
      <span className={classes.acts}>
        {row.allowed.approve ? null : <span className={classes.dim}>{approvalText.own}</span>}
        {open ? (
          APPROVAL_ACTS.filter(({ act }) => row.allowed[act]).map(({ act, keys, look }) => (
            <Action
              key={act}
              label={<span>{approvalText[act]}</span>}
              name={approvalText.of(approvalText[act], nameOf(row))}
              keys={keys}
              group={approvalText.group}
              look={look}
              onAct={() => onAct(act)}
            />
          ))
        ) : (
          <Action
            label={<span>{approvalText.read}</span>}
            name={approvalText.of(approvalText.read, nameOf(row))}
            onAct={onOpen}
          />
        )}
      </span>
    </li>
  );
}

function Summary({ row }: { row: ApprovalRow }) {
  const because = [...new Set(row.measures.flatMap((one) => one.approvalBecause ?? []))];
  return (
    <>
      <p className={classes.facts}>
        <Avatar name={nameOf(row)} kind={row.account.kind} />
        <Link href={`/accounts/${encodeURIComponent(row.account.id)}`} className={classes.link} prefetch={false}>
          {nameOf(row)}
        </Link>
        {row.violations.map((violation) => (
          <ViolationBadge key={violation} violation={violation} />
        ))}
        <Link href={`/cases/${row.caseId}`} className={classes.link} prefetch={false}>
          {approvalText.case(row.caseNumber)}
        </Link>
        <span className={row.overdue ? classes.late : classes.dim}>
          {row.overdue ? approvalText.overdue : approvalText.due} <Time at={row.dueAt} />
        </span>
      </p>
      <ul>
        {row.measures.map((measure) => (
          <li key={measure.id} className={classes.facts}>
            <MeasureMark measure={measure} wrap />
            <EnforcementStateMark of={measure} />
            {measure.state === "active" ? <span className={classes.dim}>{approvalText.binds}</span> : null}
          </li>
        ))}
        {row.meanwhile.map((measure) => (
          <li key={measure.id} className={classes.facts}>
            <span className={classes.dim}>{approvalText.meanwhile}</span>
            <MeasureMark measure={measure} wrap />
            <EnforcementStateMark of={measure} />
          </li>
        ))}
      </ul>
      <p className={classes.dim}>
        {because.map((code) => approvalText.because[code] ?? code).join(", ")}.{" "}
        {approvalText.decidedBy(row.decidedBy.name)}, <Time at={row.decidedAt} />.
        {row.note === "" ? null : ` “${row.note}”`}
      </p>
    </>
  );
}
