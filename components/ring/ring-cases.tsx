"use client";

import Link from "next/link";
import { ViolationList } from "@/components/evidence/violation-badge";
import { queueText } from "@/components/queue/text";
import classes from "@/components/ring/ring.module.css";
import { ringText } from "@/components/ring/text";
import { useStaff } from "@/components/ui/staff";
import type { RingView } from "@/lib/domain/rings/schema";

export type RingCase = RingView["cases"][number];

/** Whether it still wants a decision. */
export const standing = (row: RingCase) => row.status !== "decided" && row.status !== "withdrawn";

/** The cases of a ring with their accounts. `onRemove`: null for who may not change it. */
export function RingCases({ ring, onRemove }: { ring: RingView; onRemove: ((caseId: string) => void) | null }) {
  const me = useStaff();
  return (
    <div className={classes.card}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{ringText.columns.case}</th>
            <th scope="col">{ringText.columns.account}</th>
            <th scope="col">{ringText.columns.violations}</th>
            <th scope="col" className={classes.number}>
              {ringText.columns.score}
            </th>
            <th scope="col">{ringText.columns.state}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {ring.cases.map((row) => (
            <tr key={row.id}>
              <td>
                <Link href={`/cases/${row.id}`} className={classes.link} prefetch={false}>
                  {ringText.case(row.number)}
                </Link>
              </td>
              <td>
                <Link
                  href={`/accounts/${encodeURIComponent(row.account.id)}`}
                  className={classes.link}
                  prefetch={false}
                >
                  {row.account.displayName || row.account.id}
                </Link>
              </td>
              <td>
                <ViolationList violations={row.violations} />
              </td>
              <td className={classes.number}>{row.score.toFixed(2)}</td>
              <td>
                {queueText.filter.statuses[row.status] ?? row.status}
                {standing(row) ? (
                  <span className={classes.dim}>
                    ,{" "}
                    {row.claim === null
                      ? ringText.free
                      : row.claim.by.id === me.id
                        ? ringText.yours
                        : ringText.held(row.claim.by.name)}
                  </span>
                ) : null}
              </td>
              <td className={classes.number}>
                {onRemove ? (
                  <button
                    type="button"
                    className={classes.quiet}
                    aria-label={ringText.removeOf(row.number)}
                    onClick={() => onRemove(row.id)}
                  >
                    {ringText.remove}
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
