"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import classes from "@/components/case/next-up.module.css";
import { caseText } from "@/components/case/text";
import { useUndoOffer } from "@/components/decision/undo-store";
import {
  familyOfViolation,
  gravestFirst,
  iconOfFamily,
  nameOfKind,
  nameOfViolation,
} from "@/components/evidence/family";
import { evidenceText, wordFor } from "@/components/evidence/text";
import { listCases } from "@/components/queue/api";
import { lastQueueQuery } from "@/components/queue/last-queue";
import { shownPriority } from "@/components/queue/priority";
import { Avatar } from "@/components/ui/avatar";
import { KeyCap } from "@/components/ui/key-cap";
import { Bone } from "@/components/ui/states";
import { useNow, useZone } from "@/components/ui/time";
import { absolute, due } from "@/components/ui/time-format";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useKeys } from "@/components/ui/use-keys";
import type { CaseRow } from "@/lib/domain/cases/schema";

const SHOWN = 14;
const POLL_MS = 30_000;
const BONES = [0, 1, 2, 3, 4, 5];

/** The queue's head beside the case, in the order that the moderator left it in. */
export function NextUp({ caseId }: { caseId: string }) {
  const router = useRouter();
  // The server knows of no view; drawn in the browser it is there at once.
  const hydrated = useHydrated();
  const query = useMemo(() => (hydrated ? lastQueueQuery() : null), [hydrated]);
  const { data, isError } = useQuery({
    queryKey: ["next-up", query],
    queryFn: ({ signal }) => listCases({ ...query, limit: String(SHOWN) }, signal),
    enabled: query !== null,
    refetchInterval: POLL_MS,
  });
  const offer = useUndoOffer();
  const rows = data?.items ?? [];
  const at = rows.findIndex((row) => row.id === caseId);
  const go = (by: number) => {
    const target = at < 0 ? rows[0] : rows[at + by];
    if (target !== undefined) router.push(`/cases/${target.id}`);
  };
  useKeys([
    { keys: "[", label: caseText.next.previous, group: caseText.next.title, run: () => go(-1) },
    { keys: "]", label: caseText.next.next, group: caseText.next.title, run: () => go(1) },
  ]);
  return (
    <aside className={classes.next} aria-label={caseText.next.title}>
      <header>
        <h2>{caseText.next.title}</h2>
        <span className={classes.grow} />
        <KeyCap keys="[" />
        <KeyCap keys="]" />
      </header>
      {data === undefined ? (
        isError ? (
          <p className={classes.note}>{caseText.next.failed}</p>
        ) : (
          <ul aria-busy="true">
            {BONES.map((bone) => (
              <li key={bone} className={classes.bone}>
                <Bone width={140} />
                <Bone width={96} />
              </li>
            ))}
          </ul>
        )
      ) : rows.length === 0 ? (
        <p className={classes.note}>{caseText.next.empty}</p>
      ) : (
        <ul className={classes.list}>
          {rows.map((row) => (
            <Entry key={row.id} row={row} here={row.id === caseId} />
          ))}
        </ul>
      )}
      {offer === null ? null : <div className={classes.room} />}
    </aside>
  );
}

function Entry({ row, here }: { row: CaseRow; here: boolean }) {
  const now = useNow();
  const zone = useZone();
  const name = row.account.displayName || row.account.id;
  const [violation] = gravestFirst(row.violations);
  const Icon = iconOfFamily(familyOfViolation(violation ?? ""));
  const late = due(row.dueAt, now);
  return (
    <li>
      <Link
        href={`/cases/${row.id}`}
        className={classes.entry}
        aria-current={here ? "page" : undefined}
        prefetch={false}
      >
        <span className={classes.line}>
          <Avatar name={name} kind={row.account.kind} />
          <span className={classes.name}>{name}</span>
          <span className={classes.dim}>{shownPriority(row.priority)}</span>
        </span>
        <span className={classes.about}>
          <span className={classes.icon} data-family={familyOfViolation(violation ?? "")}>
            <Icon size={13} stroke={1.75} aria-hidden="true" />
          </span>
          <span className={classes.what}>{aboutOf(row)}</span>
          <time dateTime={row.dueAt} title={absolute(row.dueAt, zone)} data-late={late.tone === "late" || undefined}>
            {late.text.replace(/^In /, "")}
          </time>
        </span>
      </Link>
    </li>
  );
}

function aboutOf(row: CaseRow): string {
  const script = row.firstEvidence?.script;
  if (script) return wordFor(evidenceText.scripts, script);
  if (row.firstEvidence !== null) return nameOfKind(row.firstEvidence.kind);
  return nameOfViolation(row.violations[0] ?? "", "long");
}
