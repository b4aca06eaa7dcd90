"use client";

import Link from "next/link";
import classes from "@/components/enforcement/enforcement.module.css";
import { enforcementText } from "@/components/enforcement/text";
import { Avatar } from "@/components/ui/avatar";
import { rowLink } from "@/components/ui/data-table";
import { useMay, useStaff } from "@/components/ui/staff";
import { uiText } from "@/components/ui/text";
import { span } from "@/components/ui/time-format";
import type { AccountRef, EnforcementRow, StaffRef } from "@/lib/domain/enforcement/schema";
import { MINUTE_MS } from "@/lib/platform/time";

export function accountName({ account }: { account: AccountRef }): string {
  return account.displayName || account.id;
}

/** The account, where J and K rest: a link for those who may open accounts. */
export function AccountCell({ account }: { account: AccountRef }) {
  const opens = useMay("account:read");
  const name = accountName({ account });
  const inner = (
    <>
      <Avatar name={name} kind={account.kind} />
      <span className={classes.cut}>{name}</span>
      <span className="visually-hidden">, {uiText.accountKinds[account.kind]}</span>
    </>
  );
  return opens ? (
    <Link
      href={`/accounts/${encodeURIComponent(account.id)}`}
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

export function ClauseCell({ clause, policyVersion }: { clause: string | null; policyVersion: number }) {
  return (
    <span className={classes.mid} title={enforcementText.clauseTold(clause, policyVersion)}>
      {enforcementText.clauseOf(clause, policyVersion)}
    </span>
  );
}

export function TookCell({ minutes }: { minutes: number }) {
  const time = span(minutes * MINUTE_MS);
  return (
    <span className={classes.mid} title={enforcementText.tookTold(time)}>
      {time}
    </span>
  );
}

export function AppealCell({ appeal }: { appeal: EnforcementRow["appeal"] }) {
  const opens = useMay("appeal:read");
  if (appeal === null) return <span className={classes.dim}>–</span>;
  const words = enforcementText.appeals;
  const standing = appeal.outcome ?? appeal.state;
  const name = standing in words ? words[standing as keyof typeof words] : standing;
  return opens ? (
    <Link href={`/appeals/${appeal.id}`} className={classes.link} prefetch={false}>
      {name}
    </Link>
  ) : (
    name
  );
}

/** Who decided, and who else took part, each with what they did. */
export function ByCell({ by, others }: { by: StaffRef; others: readonly (StaffRef & { label: string })[] }) {
  const me = useStaff();
  return (
    <span className={classes.by}>
      <Avatar name={by.name} kind="staff" me={by.id === me.id} label={by.name} />
      {others.map((other) => (
        <Avatar key={other.label} name={other.name} kind="staff" me={other.id === me.id} label={other.label} />
      ))}
    </span>
  );
}

export function CaseCell({ caseId, caseNumber }: { caseId: string; caseNumber: number }) {
  const opens = useMay("case:read");
  const words = enforcementText.caseNumber(caseNumber);
  return opens ? (
    <Link href={`/cases/${caseId}`} className={classes.link} prefetch={false}>
      {words}
    </Link>
  ) : (
    words
  );
}
