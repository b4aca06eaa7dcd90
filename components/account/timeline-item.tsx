"use client";

import {
  IconBriefcase,
  IconCheck,
  IconFlag,
  IconGavel,
  IconInbox,
  IconMessage,
  IconNote,
  IconScale,
  type TablerIcon,
} from "@tabler/icons-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { accountText } from "@/components/account/text";
import classes from "@/components/account/timeline.module.css";
import { iconOfMeasure } from "@/components/enforcement/measure";
import { enforcementText } from "@/components/enforcement/text";
import { familyOfSignal, iconOfSignal, nameOfKind, nameOfViolation } from "@/components/evidence/family";
import { PhaseMark } from "@/components/evidence/phase-mark";
import { nameOfSurface } from "@/components/evidence/surface";
import { nameOfReason, readableCode } from "@/components/evidence/text";
import { ViolationList } from "@/components/evidence/violation-badge";
import { money } from "@/components/ui/money";
import { Time } from "@/components/ui/time";
import type { TimelineEntry } from "@/lib/domain/accounts/schema";

const words = accountText.timeline;

type Props = {
  entry: TimelineEntry;
  /** How another account is called, as far as it is known. */
  nameOf: (id: string) => string;
  /** The day, at its first entry. */
  heading: string | null;
  /** The day's last entry: the thread ends here. */
  last: boolean;
};

type Told = { icon: TablerIcon; tone: string; body: ReactNode };

/** One thing that happened. */
export function TimelineItem({ entry, nameOf, heading, last }: Props) {
  const { icon: Icon, tone, body } = told(entry, nameOf);
  return (
    <>
      {heading === null ? null : <li className={classes.day}>{heading}</li>}
      <li
        className={classes.entry}
        data-entry
        data-content={entry.kind === "content" ? entry.id : undefined}
        tabIndex={-1}
        data-last={last || undefined}
      >
        <Time at={entry.at} form="clock" />
        <span className={classes.dot} data-tone={tone}>
          <Icon size={12} stroke={1.75} aria-hidden="true" />
        </span>
        <div>{body}</div>
      </li>
    </>
  );
}

function told(entry: TimelineEntry, nameOf: (id: string) => string): Told {
  switch (entry.kind) {
    case "content":
      return contentTold(entry, nameOf);
    case "case_opened":
      return {
        icon: IconInbox,
        tone: "plain",
        body: (
          <>
            <CaseLink id={entry.id}>
              <b>{words.caseOpened(entry.number)}</b>
            </CaseLink>{" "}
            <ViolationList violations={entry.violations} />
          </>
        ),
      };
    case "decision":
      return {
        icon: IconGavel,
        tone: entry.outcome === "violation" ? "grave" : "good",
        body: (
          <>
            <CaseLink id={entry.caseId}>
              <b>
                {words.decided}:{" "}
                {entry.outcome === "violation"
                  ? entry.violations.map((code) => nameOfViolation(code, "long").toLowerCase()).join(", ")
                  : accountText.cases.decision.no_violation}
              </b>
            </CaseLink>
            <p>
              {nameOfReason(entry.reasonCode, entry.reason)}, {accountText.cases.states[entry.state]}
            </p>
          </>
        ),
      };
    case "measure_began":
    case "measure_ended": {
      const began = entry.kind === "measure_began";
      const name =
        entry.measure === "strip_badge" && entry.badge
          ? enforcementText.strip(entry.badge)
          : enforcementText.kinds[entry.measure];
      return {
        icon: began ? iconOfMeasure(entry.measure) : IconCheck,
        tone: began ? "grave" : "good",
        body: (
          <CaseLink id={entry.caseId}>
            <b>{name}</b> {began ? words.began : (words.ended[entry.state] ?? words.endedOther)}
          </CaseLink>
        ),
      };
    }
    case "contract":
      return {
        icon: IconBriefcase,
        tone: "plain",
        body: (
          <>
            {words.contract[entry.status]} {words.with}{" "}
            <Link
              href={`/accounts/${encodeURIComponent(entry.counterpartId)}`}
              className={classes.link}
              prefetch={false}
            >
              {nameOf(entry.counterpartId)}
            </Link>
            {entry.amount === null || entry.currency === null ? "" : `, ${money(entry.amount, entry.currency)}`}
          </>
        ),
      };
    case "appeal_filed":
    case "appeal_resolved":
      return {
        icon: IconScale,
        tone: entry.kind === "appeal_resolved" && entry.outcome !== "upheld" ? "good" : "plain",
        body: (
          <CaseLink id={entry.caseId}>
            <b>{entry.kind === "appeal_filed" ? words.appealed : words.appealResolved}</b>
            {entry.kind === "appeal_resolved" && entry.outcome !== null
              ? `: ${words.appealOutcomes[entry.outcome] ?? readableCode(entry.outcome).toLowerCase()}`
              : ""}
          </CaseLink>
        ),
      };
    case "note":
      return {
        icon: IconNote,
        tone: "plain",
        body: (
          <>
            <b>{words.noteBy(entry.author)}</b>
            {entry.erased ? `, ${words.noteErased}` : ""}
          </>
        ),
      };
    case "report": {
      const body = (
        <>
          <b>{words.reported}</b>: {nameOfViolation(entry.category, "long").toLowerCase()}
        </>
      );
      return {
        icon: IconFlag,
        tone: "plain",
        body: entry.caseId === null ? body : <CaseLink id={entry.caseId}>{body}</CaseLink>,
      };
    }
  }
}

function contentTold(entry: Extract<TimelineEntry, { kind: "content" }>, nameOf: (id: string) => string): Told {
  const [strongest] = [...entry.signals].sort((a, b) => b.score - a.score);
  return {
    icon: strongest === undefined ? IconMessage : iconOfSignal(strongest.kind, null),
    tone: strongest === undefined ? "plain" : familyOfSignal(strongest.kind, null),
    body: (
      <>
        {nameOfSurface(entry.surface)}
        {entry.counterpartId === null ? null : (
          <>
            {" "}
            {words.to}{" "}
            <Link
              href={`/accounts/${encodeURIComponent(entry.counterpartId)}`}
              className={classes.link}
              prefetch={false}
            >
              {nameOf(entry.counterpartId)}
            </Link>
          </>
        )}
        {strongest === undefined ? "" : `, ${nameOfKind(strongest.kind).toLowerCase()} ${strongest.score.toFixed(2)}`}
        {entry.deleted ? `, ${words.deleted}` : ""}
        {entry.text === null ? (
          <p className={classes.dim}>{words.unseen}</p>
        ) : entry.text === "" ? null : (
          <p className={classes.text}>{entry.text}</p>
        )}
        {entry.phase === null ? null : <PhaseMark phase={entry.phase} />}
      </>
    ),
  };
}

function CaseLink({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link href={`/cases/${id}`} className={classes.quiet} prefetch={false}>
      {children}
    </Link>
  );
}
