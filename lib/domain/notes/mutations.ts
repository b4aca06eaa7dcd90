import { recordAudit } from "@/lib/domain/audit/mutations";
import { maskUnjudged } from "@/lib/domain/conversations/rules";
import { readNote, requireSubject } from "@/lib/domain/notes/data";
import {
  type NewNote,
  type NoteEdit,
  type NoteSubject,
  type NoteView,
  newNoteSchema,
  noteEditSchema,
} from "@/lib/domain/notes/schema";
import { asStaff, can } from "@/lib/platform/actor";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid, newId } from "@/lib/platform/ids";
import { parseInput } from "@/lib/platform/input";
import { storable } from "@/lib/platform/storable";
import { writeOnce } from "@/lib/platform/transaction";

const REFUSAL = "This note cannot be kept as it is.";

/** Contact values are hidden before anything is stored: a note is read by all staff and revealed by nobody. */
const kept = (body: string) => maskUnjudged(storable(body));

/** Writes a note on a case or an account. Errors: `invalid_input`; `not_found`. */
export async function addNote(call: Call, subject: NoteSubject, input: NewNote): Promise<NoteView> {
  const me = asStaff(call.actor);
  const { body } = parseInput(newNoteSchema, input, REFUSAL);
  const on = subject.kind === "case" ? { ...subject, id: subject.id.toLowerCase() } : subject;
  return writeOnce(
    call,
    async (tx) => {
      await requireSubject(tx, on);
      const id = newId();
      await tx.note.create({
        data: {
          id,
          subjectKind: on.kind,
          subjectId: on.id,
          authorId: me.id,
          createdAt: call.at,
          versions: { create: { version: 1, body: kept(body), writtenBy: me.id, writtenAt: call.at } },
        },
      });
      await recordAudit(tx, call, { type: "note.added", subject: on, data: { noteId: id, version: 1 } });
      return (await readNote(tx, me, id))!;
    },
    201,
  );
}

type Locked = {
  id: string;
  kind: NoteSubject["kind"];
  subject_id: string;
  version: number;
  author_id: string;
  gone: boolean;
};

async function lockNote(tx: Tx, id: string): Promise<Locked> {
  const [row] = isUuid(id)
    ? await tx.$queryRaw<Locked[]>`
        SELECT id, subject_kind::text AS kind, subject_id, version, author_id, erased_at IS NOT NULL AS gone
        FROM notes WHERE id = ${id}::uuid FOR UPDATE`
    : [];
  if (!row) throw new AppError("not_found", "There is no note with this id.");
  if (row.gone) throw new AppError("conflict", "This note was erased.");
  return row;
}

/**
 * Rewrites one's own note; the version before stays to be read. Errors: `not_found`; `forbidden` for somebody else's;
 * `stale_version` when it was rewritten since; `conflict` once erased.
 */
export async function editNote(call: Call, id: string, input: NoteEdit): Promise<NoteView> {
  const me = asStaff(call.actor);
  const { body, version } = parseInput(noteEditSchema, input, REFUSAL);
  return writeOnce(call, async (tx) => {
    const note = await lockNote(tx, id);
    if (note.author_id !== me.id) throw new AppError("forbidden", "A note is rewritten by whoever wrote it.");
    if (note.version !== version) {
      throw new AppError("stale_version", "This note was rewritten since. Look at it again.", {
        extra: { currentVersion: note.version },
      });
    }
    const next = version + 1;
    await tx.noteVersion.create({
      data: { noteId: note.id, version: next, body: kept(body), writtenBy: me.id, writtenAt: call.at },
    });
    await tx.$executeRaw`UPDATE notes SET version = ${next} WHERE id = ${note.id}::uuid`;
    await recordAudit(tx, call, {
      type: "note.edited",
      subject: { kind: note.kind, id: note.subject_id },
      data: { noteId: note.id, version: next },
    });
    return (await readNote(tx, me, note.id))!;
  });
}

/**
 * Erases a note with all its versions, by its author or a lead: its place stays, its words are gone.
 * Errors: `not_found`; `forbidden`; `conflict` once erased.
 */
export async function eraseNote(call: Call, id: string): Promise<NoteView> {
  const me = asStaff(call.actor);
  return writeOnce(call, async (tx) => {
    const note = await lockNote(tx, id);
    if (note.author_id !== me.id && !can(me, "note:erase_any")) {
      throw new AppError("forbidden", "A note is erased by whoever wrote it, or by a lead.");
    }
    const versions = await tx.$executeRaw`DELETE FROM note_versions WHERE note_id = ${note.id}::uuid`;
    await tx.$executeRaw`
      UPDATE notes SET erased_at = ${call.at}, erased_by = ${me.id}::uuid WHERE id = ${note.id}::uuid`;
    await recordAudit(tx, call, {
      type: "note.erased",
      subject: { kind: note.kind, id: note.subject_id },
      data: { noteId: note.id, versions },
    });
    return (await readNote(tx, me, note.id))!;
  });
}
