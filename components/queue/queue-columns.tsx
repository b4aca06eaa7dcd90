"use client";

import { IconAlarmSnooze, IconAlertTriangle, IconArrowUpCircle, IconClock } from "@tabler/icons-react";
import Link from "next/link";
import { createContext, useContext } from "react";
import { EvidenceLine } from "@/components/evidence/evidence-line";
import { PhaseMark } from "@/components/evidence/phase-mark";
import { SurfaceMark } from "@/components/evidence/surface";
import { ViolationList } from "@/components/evidence/violation-badge";
import { PriorityCell } from "@/components/queue/priority";
import classes from "@/components/queue/queue.module.css";
import { queueText } from "@/components/queue/text";
import { queueWaitingText } from "@/components/queue/waiting-text";
import { Avatar } from "@/components/ui/avatar";
import { deskColumns, rowLink } from "@/components/ui/data-table";
import { money } from "@/components/ui/money";
import { useMay, useStaff } from "@/components/ui/staff";
import { uiText } from "@/components/ui/text";
import { Tick } from "@/components/ui/tick";
import { Time, useNow, useZone } from "@/components/ui/time";
import { absolute, dayAndClock, due } from "@/components/ui/time-format";
import type { CaseRow } from "@/lib/domain/cases/schema";

type WhyHandle = {
  openId: string | null;
  cardId: string;
  set: (row: CaseRow | null, anchor: HTMLElement | null) => void;
  gone: ReadonlySet<string>;
  /** Who finished a row that is still shown, by its id. */
  decidedBy: ReadonlyMap<string, string>;
};
export const WhyContext = createContext<WhyHandle>({
  openId: null,
  cardId: "",
  set: () => {},
  gone: new Set(),
  decidedBy: new Map(),
});

type Choosing = {
  chosen: ReadonlySet<string>;
  toggle: (id: string, on: boolean) => void;
  /** `some`: a part of the page. */
  page: "none" | "some" | "all";
  togglePage: (on: boolean) => void;
};
export const ChoosingContext = createContext<Choosing>({
  chosen: new Set(),
  toggle: () => {},
  page: "none",
  togglePage: () => {},
});

const column = deskColumns<CaseRow>();
const head = queueText.columns;

/** In front of the others, for those who may decide. */
export const selectColumn = column.columns([
  column.display({
    id: "select",
    header: () => <ChoosePage />,
    meta: { width: 46, whole: true, fixed: true },
    cell: ({ row }) => <ChooseRow row={row.original} />,
  }),
]);

export const queueColumns = column.columns([
  column.display({
    id: "priority",
    header: () => head.priority,
    meta: { width: 116, sort: "priority", whole: true },
    cell: ({ row }) => <Priority row={row.original} />,
  }),
  column.display({
    id: "account",
    header: () => head.account,
    meta: { width: 172 },
    cell: ({ row }) => <AccountCell row={row.original} />,
  }),
  column.display({
    id: "violation",
    header: () => head.violation,
    meta: { width: 128 },
    cell: ({ row }) => <Violation row={row.original} />,
  }),
  column.display({
    id: "phase",
    header: () => head.phase,
    meta: { width: 106, from: 1024 },
    cell: ({ row }) => <PhaseMark phase={row.original.phase} />,
  }),
  column.display({
    id: "surface",
    header: () => head.surface,
    meta: { width: 98, from: 1280 },
    cell: ({ row }) => <SurfaceMark surface={row.original.surface} />,
  }),
  column.display({
    id: "evidence",
    header: () => head.evidence,
    meta: { from: 640 },
    cell: ({ row }) => <Evidence row={row.original} />,
  }),
  column.display({
    id: "value",
    header: () => head.value,
    meta: { width: 76, align: "end", sort: "value", from: 1024 },
    cell: ({ row }) => {
      const value = row.original.valueAtStake;
      return value === null ? uiText.none : money(value.amount, value.currency);
    },
  }),
  column.display({
    id: "age",
    header: () => head.age,
    meta: { width: 68, align: "end", sort: "oldest", from: 1280 },
    cell: ({ row }) => <Time at={row.original.openedAt} form="age" className={classes.mid} />,
  }),
  column.display({
    id: "due",
    header: () => head.due,
    meta: { width: 120, sort: "due", from: 640 },
    cell: ({ row }) => <Due row={row.original} />,
  }),
  column.display({
    id: "held",
    header: () => head.held,
    meta: { width: 72 },
    cell: ({ row }) => <Held row={row.original} />,
  }),
]);

/** Behind the others, where all that is shown is decided. */
export const decidedColumns = column.columns([
  column.display({
    id: "outcome",
    header: () => head.outcome,
    meta: { width: 112 },
    cell: ({ row }) => (row.original.outcome === null ? uiText.none : queueText.outcomes[row.original.outcome]),
  }),
  column.display({
    id: "decided",
    header: () => head.decided,
    meta: { width: 150, align: "end", sort: "decided", from: 640 },
    cell: ({ row: { original: row } }) =>
      row.decidedAt === null ? uiText.none : <Time at={row.decidedAt} className={classes.mid} />,
  }),
]);

function Priority({ row }: { row: CaseRow }) {
  const why = useContext(WhyContext);
  return (
    <PriorityCell
      priority={row.priority}
      terms={row.priorityReasons}
      describedBy={why.openId === row.id ? why.cardId : undefined}
      onWhy={(open, anchor) => why.set(open ? row : null, open ? anchor : null)}
    />
  );
}

function ChoosePage() {
  const { page, togglePage } = useContext(ChoosingContext);
  return <Tick label={queueText.select.page} on={page === "all"} partly={page === "some"} onTick={togglePage} />;
}

function ChooseRow({ row }: { row: CaseRow }) {
  const { chosen, toggle } = useContext(ChoosingContext);
  return (
    <Tick
      label={queueText.select.row(row.account.displayName || row.account.id)}
      on={chosen.has(row.id)}
      disabled={row.status === "decided" || row.status === "withdrawn"}
      onTick={(on) => toggle(row.id, on)}
    />
  );
}

/** What it is flagged for; where no violation is, why it is here all the same. */
function Violation({ row }: { row: CaseRow }) {
  if (row.violations.length > 0) return <ViolationList violations={row.violations} />;
  const of = row.priorityReasons.find((reason) => reason.code === "severity")?.params?.["of"];
  const why = of === undefined ? undefined : queueText.noViolation[String(of)];
  return why === undefined ? null : <span className={classes.mid}>{why}</span>;
}

/** The first line of evidence, behind what became of the case while it was on the screen. */
function Evidence({ row }: { row: CaseRow }) {
  const { gone, decidedBy } = useContext(WhyContext);
  const by = decidedBy.get(row.id);
  const became = by !== undefined ? queueText.decidedBy(by) : gone.has(row.id) ? queueText.gone : null;
  const line =
    row.firstEvidence === null ? (
      <span className={classes.dim}>{uiText.none}</span>
    ) : (
      <EvidenceLine value={row.firstEvidence} />
    );
  if (became === null) return line;
  return (
    <span className={classes.account}>
      <span className={classes.became}>{became}</span>
      {line}
    </span>
  );
}

function AccountCell({ row }: { row: CaseRow }) {
  const opens = useMay("case:read");
  const name = row.account.displayName || row.account.id;
  const inner = (
    <>
      <Avatar name={name} kind={row.account.kind} />
      <span className={classes.cut}>{name}</span>
      <span className="visually-hidden">, {uiText.accountKinds[row.account.kind]}</span>
    </>
  );
  return opens ? (
    <Link href={`/cases/${row.id}`} className={classes.account} prefetch={false} {...rowLink}>
      {inner}
    </Link>
  ) : (
    // Not a link for those who may not open cases, but still where J and K rest.
    <span className={classes.account} tabIndex={-1} {...rowLink}>
      {inner}
    </span>
  );
}

function Due({ row }: { row: CaseRow }) {
  const now = useNow();
  const zone = useZone();
  if (row.status === "decided" || row.status === "withdrawn") {
    return <span className={classes.mid}>{queueText.filter.statuses[row.status]}</span>;
  }
  if (row.status === "snoozed" && row.snoozedUntil !== null) {
    return (
      <time className={classes.mid} dateTime={row.snoozedUntil} title={absolute(row.snoozedUntil, zone)}>
        {queueWaitingText.until(dayAndClock(row.snoozedUntil, zone, now))}
      </time>
    );
  }
  const { text, tone } = due(row.dueAt, now);
  return (
    <time className={classes.due} data-tone={tone} dateTime={row.dueAt} title={absolute(row.dueAt, zone)}>
      {tone === "late" ? <IconAlertTriangle size={12} stroke={2} aria-hidden="true" /> : null}
      {tone === "soon" ? <IconClock size={12} stroke={2} aria-hidden="true" /> : null}
      {text}
    </time>
  );
}

/** Who put it aside; why, on hover and to screen readers. */
function Waiting({ row, waiting }: { row: CaseRow; waiting: NonNullable<CaseRow["waiting"]> }) {
  const now = useNow();
  const zone = useZone();
  const me = useStaff();
  const { by, reason } = waiting;
  const said =
    row.snoozedUntil === null
      ? queueWaitingText.escalated(by.name)
      : queueWaitingText.snoozed(by.name, dayAndClock(row.snoozedUntil, zone, now));
  const Icon = row.snoozedUntil === null ? IconArrowUpCircle : IconAlarmSnooze;
  return (
    <span className={classes.waiting} title={`${said}: ${reason}`}>
      <Icon size={14} stroke={1.75} aria-hidden="true" />
      <Avatar name={by.name} kind="staff" me={by.id === me.id} label={`${said}: ${reason}`} />
    </span>
  );
}

function Held({ row }: { row: CaseRow }) {
  const me = useStaff();
  const { claim } = row;
  if (claim === null && row.waiting !== null) return <Waiting row={row} waiting={row.waiting} />;
  if (claim === null) {
    return (
      <span className={classes.dim}>
        <span aria-hidden="true">{uiText.none}</span>
        <span className="visually-hidden">{queueText.unclaimed}</span>
      </span>
    );
  }
  const mine = claim.by.id === me.id;
  return (
    <Avatar
      name={claim.by.name}
      kind="staff"
      me={mine}
      label={mine ? queueText.heldByMe : queueText.held(claim.by.name)}
    />
  );
}
