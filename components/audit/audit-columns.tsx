"use client";

import { IconLock, IconLockOpen2 } from "@tabler/icons-react";
import { createContext, useContext } from "react";
import classes from "@/components/audit/audit.module.css";
import { sentenceOf } from "@/components/audit/sentence";
import { SubjectLink } from "@/components/audit/subject-link";
import { auditText } from "@/components/audit/text";
import { wordFor } from "@/components/evidence/text";
import { Avatar } from "@/components/ui/avatar";
import { deskColumns, rowLink } from "@/components/ui/data-table";
import { Logo } from "@/components/ui/logo";
import { useStaff } from "@/components/ui/staff";
import { uiText } from "@/components/ui/text";
import { Time } from "@/components/ui/time";
import type { AuditEventView } from "@/lib/domain/audit/schema";

function SealMark({ position }: { position: number | null }) {
  const Icon = position === null ? IconLockOpen2 : IconLock;
  return (
    <span className={position === null ? classes.mid : classes.dim}>
      <Icon
        size={14}
        stroke={1.75}
        style={{ verticalAlign: "middle" }}
        role="img"
        aria-label={position === null ? auditText.seal.unmarked : auditText.seal.mark}
      />
    </span>
  );
}

/** Which event's details are open, and how to open another's. */
export const DetailsContext = createContext<{ openId: string | null; panelId: string; toggle: (id: string) => void }>({
  openId: null,
  panelId: "",
  toggle: () => {},
});

const column = deskColumns<AuditEventView>();
const head = auditText.columns;

export const auditColumns = column.columns([
  column.display({
    id: "at",
    header: () => head.at,
    meta: { width: 132 },
    cell: ({ row }) => <Time at={row.original.occurredAt} className={classes.mid} />,
  }),
  column.display({
    id: "actor",
    header: () => head.actor,
    meta: { width: 200, from: 640 },
    cell: ({ row }) => <ActorCell event={row.original} />,
  }),
  column.display({ id: "what", header: () => head.what, cell: ({ row }) => <WhatCell event={row.original} /> }),
  column.display({
    id: "subject",
    header: () => head.subject,
    meta: { width: 176, from: 1024 },
    cell: ({ row }) => <SubjectLink subject={row.original.subject} />,
  }),
  column.display({
    id: "sealed",
    header: () => head.sealed,
    meta: { width: 56, from: 1024 },
    cell: ({ row }) => <SealMark position={row.original.position} />,
  }),
]);

/** How an actor is called where one word must do. */
export function actorName(actor: AuditEventView["actor"]): string {
  if (actor.kind === "job") return auditText.actors["job"]!;
  return actor.name ?? auditText.unknownActor;
}

function ActorCell({ event }: { event: AuditEventView }) {
  const me = useStaff();
  const { actor } = event;
  const name = actorName(actor);
  const about =
    actor.role === null
      ? actor.kind === "job"
        ? actor.id
        : (auditText.actors[actor.kind] ?? actor.kind)
      : wordFor(uiText.roles, actor.role);
  return (
    <span className={classes.actor}>
      {actor.kind === "job" ? <Logo size={18} /> : <Avatar name={name} kind="staff" me={actor.id === me.id} />}
      <span className={classes.cut}>{name}</span>
      <span className={classes.dim}>{about.toLowerCase()}</span>
    </span>
  );
}

function WhatCell({ event }: { event: AuditEventView }) {
  const details = useContext(DetailsContext);
  return (
    <button
      type="button"
      className={classes.what}
      aria-expanded={details.openId === event.id}
      aria-controls={details.openId === event.id ? details.panelId : undefined}
      onClick={() => details.toggle(event.id)}
      {...rowLink}
    >
      {sentenceOf(event)}
    </button>
  );
}
