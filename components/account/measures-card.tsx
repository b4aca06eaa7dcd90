"use client";

import Link from "next/link";
import { useState } from "react";
import classes from "@/components/account/account.module.css";
import { accountText } from "@/components/account/text";
import { ActDialog, type ActSubject } from "@/components/enforcement/act-dialog";
import { actsOn } from "@/components/enforcement/acts";
import type { DecisionAct, EnforcementPage } from "@/components/enforcement/api";
import { EnforcementStateMark } from "@/components/enforcement/enforcement-state";
import { MeasureMark, measureName, sameMeasure } from "@/components/enforcement/measure";
import { RowActButton } from "@/components/enforcement/row-act";
import { enforcementText } from "@/components/enforcement/text";
import { ViolationList } from "@/components/evidence/violation-badge";
import { ErrorState } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { AccountView } from "@/lib/domain/accounts/schema";
import type { EnforcementRow } from "@/lib/domain/enforcement/schema";

type Props = {
  account: AccountView;
  /** Null while unknown, and for those who may not list measures. */
  page: EnforcementPage | null;
  error: unknown;
  onRetry: () => void;
};

/** Every measure on the account, what was recommended instead, and what the reader may do with it. */
export function MeasuresCard({ account, page, error, onRetry }: Props) {
  const words = accountText.measures;
  const [acting, setActing] = useState<{ act: DecisionAct; subject: ActSubject } | null>(null);
  const [done, setDone] = useState<{ act: DecisionAct; subject: ActSubject } | null>(null);
  const rows = page?.items ?? [];
  const begin = (act: DecisionAct, row: EnforcementRow) => {
    setDone(null);
    setActing({
      act,
      subject: {
        decisionId: row.decisionId,
        caseId: row.caseId,
        caseNumber: row.caseNumber,
        accountName: account.displayName || account.id,
        violations: row.violations,
        decidedBy: row.decidedBy.name,
        measures: rows.filter((other) => other.decisionId === row.decisionId),
      },
    });
  };
  return (
    <section className={classes.card} aria-labelledby="account-measures">
      <h2 id="account-measures">{words.title}</h2>
      <p role="status" className={classes.good}>
        {done === null ? "" : enforcementText.act.done[done.act](done.subject.caseNumber)}
      </p>
      {page === null && error !== null ? (
        <ErrorState error={error} title={words.failed} onRetry={onRetry} />
      ) : rows.length === 0 ? (
        <p className={classes.dim}>{words.none}</p>
      ) : (
        <ul className={classes.measures}>
          {rows.map((row, index) => {
            // A decision is taken back as a whole: the button for it stands once, at the first measure that has it.
            const acts = actsOn(row).filter(
              (act) =>
                act === "answer" ||
                rows.findIndex((other) => other.decisionId === row.decisionId && actsOn(other).includes(act)) === index,
            );
            const recommended = row.recommended.measures ?? [];
            const same = recommended.some((measure) => sameMeasure(measure, row));
            return (
              <li key={row.id}>
                <Time at={row.decidedAt} form="day" className={classes.dim} />
                <MeasureMark measure={row} wrap />
                <EnforcementStateMark of={row} />
                <span className={classes.why}>
                  <ViolationList violations={row.violations} />
                  <span className={classes.dim}>
                    <Link href={`/cases/${row.caseId}`} className={classes.link} prefetch={false}>
                      {words.case(row.caseNumber)}
                    </Link>
                    , {words.by(row.decidedBy.name)}
                    {row.approvedBy === null ? "" : `, ${words.approvedBy(row.approvedBy.name)}`}
                    {", "}
                    {same
                      ? enforcementText.asRecommended.toLowerCase()
                      : `${words.recommended}: ${recommended.map(measureName).join("; ").toLowerCase() || enforcementText.nothing}`}
                  </span>
                </span>
                <span className={classes.acts}>
                  {acts.map((act) => (
                    <RowActButton
                      key={act}
                      act={act}
                      caseId={row.caseId}
                      name={enforcementText.act.of(
                        enforcementText.act[act],
                        measureName(row),
                        words.case(row.caseNumber),
                      )}
                      onAct={(taken) => begin(taken, row)}
                    />
                  ))}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {page?.nextCursor ? (
        <Link href={`/enforcement?account=${encodeURIComponent(account.id)}`} className={classes.link}>
          {words.more}
        </Link>
      ) : null}
      {acting === null ? null : (
        <ActDialog
          {...acting}
          onClose={() => setActing(null)}
          onDone={() => {
            setDone(acting);
            setActing(null);
          }}
        />
      )}
    </section>
  );
}
