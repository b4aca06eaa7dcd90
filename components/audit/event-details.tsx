"use client";

import { useEffect, useRef } from "react";
import classes from "@/components/audit/audit.module.css";
import { actorName } from "@/components/audit/audit-columns";
import type { AuditParams } from "@/components/audit/audit-params";
import { ProofButton } from "@/components/audit/proof-button";
import { sentenceOf } from "@/components/audit/sentence";
import { SubjectLink } from "@/components/audit/subject-link";
import { auditText } from "@/components/audit/text";
import { wordFor } from "@/components/evidence/text";
import { Action } from "@/components/ui/action";
import { uiText } from "@/components/ui/text";
import { useZone } from "@/components/ui/time";
import { absolute } from "@/components/ui/time-format";
import type { AuditEventView } from "@/lib/domain/audit/schema";

type Props = {
  id: string;
  event: AuditEventView;
  /** May the reader ask for more than this one case? */
  everything: boolean;
  onNarrow: (next: Partial<AuditParams>) => void;
  onClose: () => void;
};

/** One event whole, beside the list: it follows the row that has the focus. */
export function EventDetails({ id, event, everything, onNarrow, onClose }: Props) {
  const words = auditText.details;
  const zone = useZone();
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another event is read from its beginning
  useEffect(() => {
    box.current?.scrollTo(0, 0);
  }, [event.id]);
  const { actor, subject } = event;
  const empty = Object.keys(event.data).length === 0;
  return (
    <aside ref={box} id={id} className={classes.details} aria-label={words.title}>
      <header>
        <h2>{auditText.types[event.type as keyof typeof auditText.types] ?? auditText.unknown}</h2>
        <Action
          label={words.close}
          name={words.close}
          keys="Escape"
          group={auditText.group}
          look="ghost"
          onAct={onClose}
        />
      </header>
      <p>
        {actorName(actor)} {sentenceOf(event)}.
      </p>
      <dl>
        <dt>{words.at}</dt>
        <dd>{absolute(event.occurredAt, zone)}</dd>
        <dt>{words.actor}</dt>
        <dd>
          {actorName(actor)} <code className={classes.code}>{actor.id}</code>
        </dd>
        {actor.role === null ? null : (
          <>
            <dt>{words.role}</dt>
            <dd>{wordFor(uiText.roles, actor.role)}</dd>
          </>
        )}
        <dt>{words.subject}</dt>
        <dd>
          <SubjectLink subject={subject} />
        </dd>
        <dt>{words.type}</dt>
        <dd>
          <code className={classes.code}>{event.type}</code>
        </dd>
        {event.requestId === null ? null : (
          <>
            <dt>{words.request}</dt>
            <dd>
              <code className={classes.code}>{event.requestId}</code>
            </dd>
          </>
        )}
        <dt>{words.id}</dt>
        <dd>
          <code className={classes.code}>{event.id}</code>
        </dd>
        <dt>{words.sealed}</dt>
        <dd>{event.position === null ? words.unsealed : words.sealedAt(event.position)}</dd>
      </dl>
      <h3>{words.data}</h3>
      {empty ? (
        <p className={classes.dim}>{words.noData}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by key
        <section className={classes.json} tabIndex={0} aria-label={words.data}>
          <pre>{JSON.stringify(event.data, null, 2)}</pre>
        </section>
      )}
      <p className={classes.dim}>{words.facts}</p>
      <div className={classes.acts}>
        {everything ? (
          <>
            <Action label={words.onlySubject} onAct={() => onNarrow({ subject: `${subject.kind}:${subject.id}` })} />
            <Action label={words.onlyActor} onAct={() => onNarrow({ actor: actor.id })} />
          </>
        ) : null}
        <Action label={words.onlyType} onAct={() => onNarrow({ type: event.type })} />
        {event.position === null ? null : <ProofButton eventId={event.id} />}
      </div>
    </aside>
  );
}
