"use client";

import Link from "next/link";
import classes from "@/components/audit/audit.module.css";
import { auditText } from "@/components/audit/text";
import { useMay } from "@/components/ui/staff";
import type { AuditEventView } from "@/lib/domain/audit/schema";

const TAIL = 8;

/** The end of an id tells it apart; its beginning is only when it was made. */
export function shortId(id: string): string {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(id) ? `…${id.slice(-TAIL)}` : id;
}

/** What an event was about, as a link where there is a page that the reader may open. */
export function SubjectLink({ subject }: { subject: AuditEventView["subject"] }) {
  const cases = useMay("case:read");
  const accounts = useMay("account:read");
  const policies = useMay("policy:read");
  const href =
    subject.kind === "case" && cases
      ? `/cases/${subject.id}`
      : subject.kind === "account" && accounts
        ? `/accounts/${encodeURIComponent(subject.id)}`
        : subject.kind === "policy" && policies
          ? `/policies?version=${encodeURIComponent(subject.id)}`
          : null;
  const words = (
    <>
      {auditText.subjects[subject.kind] ?? subject.kind}{" "}
      {subject.name ?? <code className={classes.code}>{shortId(subject.id)}</code>}
    </>
  );
  return href === null ? (
    <span title={subject.id}>{words}</span>
  ) : (
    <Link href={href} className={classes.link} title={subject.id} prefetch={false}>
      {words}
    </Link>
  );
}
