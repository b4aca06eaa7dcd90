"use client";

import { Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import { addNote, editNote, eraseNote, listNotes, type NoteSubject } from "@/components/note/api";
import { keepNoteDraft, readNoteDraft } from "@/components/note/draft";
import { MarkdownText } from "@/components/note/markdown-text";
import classes from "@/components/note/note.module.css";
import { noteText } from "@/components/note/text";
import { Action } from "@/components/ui/action";
import { DialogText, FormDialog } from "@/components/ui/form-dialog";
import { ProblemLine } from "@/components/ui/problem-line";
import { useMay, useStaff } from "@/components/ui/staff";
import { Bone, ErrorState } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import type { NoteView } from "@/lib/domain/notes/schema";

const NoteVersions = dynamic(() => import("@/components/note/note-versions").then((module) => module.NoteVersions), {
  ssr: false,
});

type Props = {
  on: NoteSubject;
  /** The key that begins a note. */
  addKey: string;
  group: string;
  /** Classes of the page that it stands on. */
  className: string | undefined;
};

/** What staff wrote down about a case or an account, and the place to add to it. */
export function NotesCard({ on, addKey, group, className }: Props) {
  const me = useStaff();
  const mayRead = useMay("note:read");
  const queries = useQueryClient();
  const queryKey = ["notes", on.kind, on.id];
  const notes = useQuery({
    queryKey,
    queryFn: ({ signal }) => listNotes(on, signal),
    enabled: mayRead,
    staleTime: 15_000,
  });
  const [writing, setWriting] = useState(false);
  const [body, setBody] = useState("");
  const draftOf = `${on.kind}.${on.id}`;
  // Storage is the browser's: read after the first paint, so that server and browser draw the same.
  useEffect(() => {
    const kept = readNoteDraft(me.id, draftOf);
    if (kept === "") return;
    setBody(kept);
    setWriting(true);
  }, [me.id, draftOf]);
  const write = (text: string) => {
    setBody(text);
    keepNoteDraft(me.id, draftOf, text);
  };
  // One key for one note: a lost answer is asked for again, another text is another note.
  const attempt = useRef<{ body: string; key: string } | null>(null);
  const adding = useMutation({
    mutationFn: (text: string) => {
      if (attempt.current?.body !== text) attempt.current = { body: text, key: crypto.randomUUID() };
      return addNote(on, text, attempt.current.key);
    },
    onSuccess: async () => {
      write("");
      attempt.current = null;
      setWriting(false);
      await queries.invalidateQueries({ queryKey });
    },
  });
  const save = () => {
    if (body.trim() !== "" && !adding.isPending) adding.mutate(body);
  };
  if (!mayRead) return null;
  const items = notes.data?.items ?? [];
  return (
    <section className={className} aria-labelledby={`notes-${on.kind}`}>
      <h2 id={`notes-${on.kind}`}>{noteText.title}</h2>
      <div className={classes.notes}>
        {notes.data === undefined ? (
          notes.error === null ? (
            <Bone width="70%" />
          ) : (
            <ErrorState error={notes.error} title={noteText.failed} onRetry={() => void notes.refetch()} />
          )
        ) : items.length === 0 && !writing ? (
          <p className={classes.dim}>{noteText.none}</p>
        ) : (
          items.map((note) => (
            <Note key={note.id} note={note} onChanged={() => void queries.invalidateQueries({ queryKey })} />
          ))
        )}
        {notes.data?.nextCursor ? <p className={classes.dim}>{noteText.more}</p> : null}
        {writing ? (
          <div className={classes.form}>
            <Textarea
              label={noteText.field}
              description={noteText.hint}
              value={body}
              onChange={(event) => write(event.currentTarget.value)}
              maxLength={10_000}
              autosize
              minRows={3}
              maxRows={12}
              autoFocus
              onKeyDown={(event) => {
                if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
                  event.preventDefault();
                  event.stopPropagation();
                  save();
                }
              }}
            />
            <ProblemLine error={adding.error} title={noteText.notSaved} />
            <div className={classes.formActs}>
              <Action label={noteText.save} busy={adding.isPending} disabled={body.trim() === ""} onAct={save} />
              <Action
                label={noteText.cancel}
                look="ghost"
                onAct={() => {
                  write("");
                  setWriting(false);
                }}
              />
            </div>
          </div>
        ) : (
          <div>
            <Action label={noteText.add} keys={addKey} group={group} onAct={() => setWriting(true)} />
          </div>
        )}
      </div>
    </section>
  );
}

function Note({ note, onChanged }: { note: NoteView; onChanged: () => void }) {
  const [asking, setAsking] = useState<"edit" | "erase" | "versions" | null>(null);
  const editing = useMutation({
    mutationFn: (body: string) => editNote(note.id, body, note.version),
    onSuccess: () => {
      setAsking(null);
      onChanged();
    },
  });
  const erasing = useMutation({
    mutationFn: () => eraseNote(note.id),
    onSuccess: () => {
      setAsking(null);
      onChanged();
    },
  });
  const name = noteText.by(note.author.name);
  return (
    <div className={classes.note}>
      <div className={classes.head}>
        <b>{name}</b>
        <Time at={note.createdAt} />
        {note.editedAt === null ? null : (
          <span>
            {noteText.edited} <Time at={note.editedAt} />
          </span>
        )}
        <span className={classes.acts}>
          {note.version > 1 && note.erasedAt === null ? (
            <button type="button" className={classes.quiet} onClick={() => setAsking("versions")}>
              {noteText.versions(note.version)}
            </button>
          ) : null}
          {note.allowed.edit ? (
            <button
              type="button"
              className={classes.quiet}
              aria-label={noteText.editOf(name)}
              onClick={() => setAsking("edit")}
            >
              {noteText.edit}
            </button>
          ) : null}
          {note.allowed.erase ? (
            <button
              type="button"
              className={classes.quiet}
              aria-label={noteText.eraseOf(name)}
              onClick={() => setAsking("erase")}
            >
              {noteText.erase}
            </button>
          ) : null}
        </span>
      </div>
      {note.body === null ? <p className={classes.dim}>{noteText.erased}</p> : <MarkdownText source={note.body} />}
      {asking === "edit" ? (
        <FormDialog
          open
          onClose={() => setAsking(null)}
          title={noteText.editOf(name)}
          submit={noteText.save}
          onSubmit={(form) => editing.mutate(String(form.get("body") ?? ""))}
          busy={editing.isPending}
          error={editing.error}
          failed={noteText.notSaved}
        >
          <Textarea
            name="body"
            label={noteText.field}
            description={noteText.hint}
            defaultValue={note.body ?? ""}
            maxLength={10_000}
            rows={8}
            required
            withAsterisk={false}
            data-autofocus
          />
        </FormDialog>
      ) : null}
      {asking === "erase" ? (
        <FormDialog
          open
          onClose={() => setAsking(null)}
          title={noteText.eraseTitle}
          submit={noteText.erase}
          onSubmit={() => erasing.mutate()}
          busy={erasing.isPending}
          error={erasing.error}
          failed={noteText.notErased}
        >
          <DialogText>{noteText.eraseAbout}</DialogText>
        </FormDialog>
      ) : null}
      {asking === "versions" ? <NoteVersions id={note.id} onClose={() => setAsking(null)} /> : null}
    </div>
  );
}
