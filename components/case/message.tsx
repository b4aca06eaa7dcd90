"use client";

import { IconCheck } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { memo } from "react";
import classes from "@/components/case/conversation.module.css";
import { LinkTo } from "@/components/case/link-to";
import { caseText } from "@/components/case/text";
import { nameOfSignal } from "@/components/evidence/family";
import type { ReadFile } from "@/components/evidence/file-text";
import { fileWords } from "@/components/evidence/file-words";
import { MarkedText } from "@/components/evidence/marked-text";
import type { Mark } from "@/components/evidence/segments";
import { nameOfSurface } from "@/components/evidence/surface";
import { evidenceText, standingInWords, wordFor } from "@/components/evidence/text";
import type { MarkedSignal, SignalStanding, SignalView } from "@/components/evidence/types";
import { Avatar, type AvatarKind } from "@/components/ui/avatar";
import { uiText } from "@/components/ui/text";
import { useNow, useZone } from "@/components/ui/time";
import { absolute, clock, day } from "@/components/ui/time-format";

// Few conversations have files in them.
const FileText = dynamic(() => import("@/components/evidence/file-text").then((module) => module.FileText));

export type MessageAuthor = { id: string; name: string; kind: AvatarKind };

export type MessageContent = {
  id: string;
  authorId: string;
  surface: string;
  occurredAt: string;
  text: string;
  attachments?: readonly { id: string; name: string; mediaType: string; state?: string }[];
  /** What its text was read from. */
  file?: ReadFile | null;
  state: "current" | "edited" | "deleted" | "gone";
  judged: boolean;
  stances: readonly { stance: string }[];
  gapBefore: boolean;
  /** Other texts of it that were flagged too, oldest first. */
  otherRevisions: readonly { revision: number; text: string; signals: readonly SignalView[] }[];
};

type Props = {
  content: MessageContent;
  author: MessageAuthor;
  accused: boolean;
  newDay: boolean;
  marks: readonly Mark<MarkedSignal>[];
  /** A link points at it. */
  target: boolean;
  /** The signal whose card is open, where this content holds it. */
  openId: string | null;
  onHover: (signalId: string | null) => void;
  onOpen: (signalId: string) => void;
};

function because(standing: SignalStanding): string | null {
  const why = standingInWords(standing);
  return why === null ? null : `, ${why}`;
}

/**
 * One content of the conversation: the accused in full ink, the other a step lighter. Drawn anew only when something of
 * its own changes: a step from evidence to evidence must not draw everything in sight.
 */
export const Message = memo(function Message(props: Props) {
  const { content, author, accused, marks } = props;
  const zone = useZone();
  const now = useNow();
  const told = new Map(marks.map((mark) => [mark.data.signal.id, mark.data]));
  const stance = content.stances[0]?.stance;
  return (
    <article
      className={classes.message}
      data-accused={accused || undefined}
      data-content={content.id}
      data-target={props.target || undefined}
    >
      {content.gapBefore ? <p className={classes.fate}>{caseText.conversation.leftOut}</p> : null}
      <time className={classes.at} dateTime={content.occurredAt} title={absolute(content.occurredAt, zone)}>
        {props.newDay ? (
          <>
            {day(content.occurredAt, zone, now)}
            <br />
          </>
        ) : null}
        <LinkTo part="message" id={content.id}>
          {clock(content.occurredAt, zone)}
        </LinkTo>
      </time>
      <div className={classes.who}>
        <Avatar name={author.name} kind={author.kind} />
        <span className={classes.name}>{author.name}</span>
        <span>{author.kind === "staff" ? "" : uiText.accountKinds[author.kind]}</span>
        {accused ? <span className="visually-hidden">, {caseText.conversation.accused}</span> : null}
        {content.surface === "message" ? null : <span>{nameOfSurface(content.surface)}</span>}
        <span className={classes.told}>
          {stance === undefined ? null : (
            <span className={classes.stance}>
              <IconCheck size={12} stroke={2} aria-hidden="true" />
              {caseText.conversation.stance(wordFor(evidenceText.stances, stance))}
              {told.size > 0 ? ", " : ""}
            </span>
          )}
          {[...told.values()]
            .slice(0, 2)
            .map(
              ({ signal, standing }) => `${nameOfSignal(signal)}${because(standing) ?? ` ${signal.score.toFixed(2)}`}`,
            )
            .join(", ")}
          {told.size > 2 ? `, ${caseText.conversation.more(told.size - 2)}` : null}
        </span>
      </div>
      {content.file ? (
        <FileText
          contentId={content.id}
          text={content.text}
          file={content.file}
          marks={marks}
          openId={props.openId}
          onHover={props.onHover}
          onOpen={props.onOpen}
        />
      ) : content.text === "" ? null : (
        <p className={classes.text}>
          <MarkedText
            contentId={content.id}
            text={content.text}
            marks={marks}
            openId={props.openId}
            onHover={props.onHover}
            onOpen={props.onOpen}
          />
        </p>
      )}
      {(content.attachments ?? []).map((attachment) => (
        <p key={attachment.id} className={classes.attachment}>
          <a
            href={`/api/v1/attachments/${encodeURIComponent(attachment.id)}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {caseText.conversation.attachment(attachment.name)}
          </a>{" "}
          <span>{attachment.mediaType}</span>
          {attachment.state === "awaited" || attachment.state === "waiting" ? (
            <span> {fileWords[attachment.state]}</span>
          ) : null}
        </p>
      ))}
      {content.otherRevisions.map((revision) => (
        <div key={revision.revision} className={classes.earlier}>
          <p className={classes.fate}>{caseText.conversation.earlier(revision.revision)}</p>
          <p className={classes.before} data-revision={revision.revision}>
            <MarkedText
              contentId={content.id}
              text={revision.text}
              marks={revision.signals.flatMap((signal) =>
                signal.spans
                  .filter((span) => span.contentId === content.id)
                  .map(({ start, end }) => ({
                    start,
                    end,
                    data: {
                      signal,
                      standing: signal.standing ?? { kind: "none" },
                      revealed: null,
                    } satisfies MarkedSignal,
                  })),
              )}
              openId={props.openId}
              onHover={props.onHover}
              onOpen={props.onOpen}
            />
          </p>
        </div>
      ))}
      {content.judged ? null : <p className={classes.fate}>{caseText.conversation.unjudged}</p>}
      {content.state === "current" ? null : (
        <p className={classes.fate}>{caseText.conversation.states[content.state]}</p>
      )}
    </article>
  );
});
