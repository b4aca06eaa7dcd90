"use client";

import { Textarea } from "@mantine/core";
import { useState } from "react";
import classes from "@/components/appeal/appeal.module.css";
import { appealText } from "@/components/appeal/text";
import { FilledPieces } from "@/components/decision/filled-pieces";
import type { FilledPiece } from "@/components/decision/template";
import { decisionText } from "@/components/decision/text";
import { Action } from "@/components/ui/action";

type Props = {
  template: { pieces: readonly FilledPiece[]; text: string };
  /** Rewritten by hand; null while the template stands. */
  written: string | null;
  onWritten: (written: string | null) => void;
};

/** What is still open, in words: its code says nothing to whoever reads. */
export function wordOfPlaceholder(name: string): string {
  return appealText.answer.placeholders[name] ?? decisionText.placeholders[name] ?? name;
}

/** The answer as the account will read it, from the template; T opens it for rewriting. */
export function AnswerText({ template, written, onWritten }: Props) {
  const words = appealText.answer;
  const [editing, setEditing] = useState(false);
  return (
    <div className={classes.answer}>
      <div className={classes.answerHead}>
        <b>{words.text}</b>
        <Action
          label={editing ? decisionText.stopEditing : decisionText.editMessage}
          keys="t"
          group={appealText.group}
          look="ghost"
          onAct={() => setEditing((was) => !was)}
        />
      </div>
      <p className={classes.dim}>{words.textAbout}</p>
      {editing ? (
        <>
          <Textarea
            aria-label={words.text}
            value={written ?? template.text}
            rows={9}
            maxLength={10_000}
            autoFocus
            onChange={(event) => onWritten(event.currentTarget.value)}
          />
          {written === null ? null : (
            <button type="button" className={classes.again} onClick={() => onWritten(null)}>
              {decisionText.resetMessage}
            </button>
          )}
        </>
      ) : (
        <section className={classes.paper} aria-label={words.text}>
          {written ?? <FilledPieces pieces={template.pieces} wordOf={wordOfPlaceholder} />}
        </section>
      )}
    </div>
  );
}
