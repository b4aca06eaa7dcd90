"use client";

import { Textarea } from "@mantine/core";
import { useState } from "react";
import classes from "@/components/decision/decision-bar.module.css";
import { FilledPieces } from "@/components/decision/filled-pieces";
import type { FilledPiece } from "@/components/decision/template";
import { decisionText } from "@/components/decision/text";
import { nameOfViolation } from "@/components/evidence/family";
import { Action } from "@/components/ui/action";

type Props = {
  accountName: string;
  language: string;
  /** Null: nothing is sent. */
  template: { code: string; pieces: readonly FilledPiece[]; text: string } | null;
  /** Rewritten by hand; null while the template stands. */
  message: string | null;
  onMessage: (message: string | null) => void;
  disabled: boolean;
};

/** The notice as the account will read it, from the template; T opens it for rewriting. */
export function Notice(props: Props) {
  const { template, message } = props;
  const text = decisionText;
  const emptied = message?.trim() === "";
  const [editing, setEditing] = useState(false);
  return (
    <div className={classes.column}>
      <h2 className={classes.heading}>
        <span className={classes.title}>{text.message(props.accountName)}</span>
        {template === null ? null : (
          <>
            <span role="status">
              {emptied
                ? text.messageEmpty
                : message === null
                  ? text.template(props.language, nameOfViolation(template.code, "long"))
                  : text.messageEdited}
            </span>
            <Action
              label={editing ? text.stopEditing : text.editMessage}
              keys="t"
              group={text.group}
              look="ghost"
              disabled={props.disabled}
              className={classes.small}
              onAct={() => setEditing((was) => !was)}
            />
          </>
        )}
      </h2>
      {template === null ? (
        <p className={classes.quiet}>{text.noMessage}</p>
      ) : editing ? (
        <>
          <Textarea
            aria-label={text.message(props.accountName)}
            rows={3}
            value={message ?? template.text}
            onChange={(event) => props.onMessage(event.currentTarget.value)}
            disabled={props.disabled}
            autoFocus
          />
          {message === null ? null : (
            <button type="button" className={classes.link} onClick={() => props.onMessage(null)}>
              {text.resetMessage}
            </button>
          )}
        </>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by key
        <section className={classes.paper} tabIndex={0} aria-label={text.message(props.accountName)}>
          {!emptied && message !== null ? (
            message
          ) : (
            <FilledPieces pieces={template.pieces} wordOf={(name) => text.placeholders[name] ?? name} tight />
          )}
          <p className={classes.quiet}>{text.messageBelow}</p>
        </section>
      )}
    </div>
  );
}
