import type { NotePage, NoteSubject, NoteVersions, NoteView } from "@/lib/domain/notes/schema";
import { type Actor, can } from "@/lib/platform/actor";
import { decodePlace, encodeCursor } from "@/lib/platform/cursor";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import { type PageQuery, pageOf } from "@/lib/platform/page";
import type { Reader } from "@/lib/platform/rows";

type NoteRow = {
  id: string;
  subject_kind: NoteSubject["kind"];
  subject_id: string;
  version: number;
  body: string | null;
  author_id: string;
  author_name: string | null;
  created_at: Date;
  written_at: Date | null;
  erased_at: Date | null;
};

function toNote(row: NoteRow, actor: Actor): NoteView {
  const standing = row.erased_at === null;
  const own = actor.kind === "user" && actor.id === row.author_id;
  return {
    id: row.id,
    subject: { kind: row.subject_kind, id: row.subject_id },
    version: row.version,
    body: standing ? row.body : null,
    author: { id: row.author_id, name: row.author_name ?? "" },
    createdAt: row.created_at.toISOString(),
    editedAt: row.version > 1 && row.written_at ? row.written_at.toISOString() : null,
    erasedAt: row.erased_at?.toISOString() ?? null,
    allowed: {
      edit: standing && own && can(actor, "note:write"),
      erase: standing && (own || can(actor, "note:erase_any")) && can(actor, "note:write"),
    },
  };
}

/** Errors: `not_found` for a case or account that the desk does not know. */
export async function requireSubject(db: Reader, subject: NoteSubject): Promise<void> {
  if (subject.kind === "case") {
    const [row] = isUuid(subject.id)
      ? await db.$queryRaw<{ id: string }[]>`SELECT id FROM cases WHERE id = ${subject.id}::uuid`
      : [];
    if (!row) throw new AppError("not_found", "There is no case with this id.");
    return;
  }
  const [row] = await db.$queryRaw<{ id: string }[]>`SELECT id FROM accounts WHERE id = ${subject.id}`;
  if (!row) throw new AppError("not_found", "The desk knows no account with this id.");
}

/** Notes on a case or an account, newest first; erased ones keep their place without their words. */
export async function listNotes(actor: Actor, subject: NoteSubject, page: PageQuery): Promise<NotePage> {
  const db = prisma();
  await requireSubject(db, subject);
  const { at, id } = page.cursor ? decodePlace(page.cursor) : { at: "infinity", id: null };
  const rows = await db.$queryRaw<NoteRow[]>`
    SELECT n.id, n.subject_kind::text AS subject_kind, n.subject_id, n.version, v.body, n.author_id, u.name AS author_name,
      n.created_at, v.written_at, n.erased_at
    FROM notes n LEFT JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    LEFT JOIN users u ON u.id = n.author_id
    WHERE n.subject_kind = ${subject.kind}::note_subject AND n.subject_id = ${subject.id}
      AND (n.created_at, n.id) < (${at}::timestamptz, ${id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff"}::uuid)
    ORDER BY n.created_at DESC, n.id DESC LIMIT ${page.limit + 1}`;
  const { items, nextCursor } = pageOf(rows, page.limit, (last) =>
    encodeCursor([last.created_at.toISOString(), last.id]),
  );
  return {
    items: items.map((row) => toNote(row, actor)),
    nextCursor,
  };
}

/** Null when there is none. */
export async function readNote(db: Reader, actor: Actor, id: string): Promise<NoteView | null> {
  const [row] = await db.$queryRaw<NoteRow[]>`
    SELECT n.id, n.subject_kind::text AS subject_kind, n.subject_id, n.version, v.body, n.author_id, u.name AS author_name,
      n.created_at, v.written_at, n.erased_at
    FROM notes n LEFT JOIN note_versions v ON v.note_id = n.id AND v.version = n.version
    LEFT JOIN users u ON u.id = n.author_id WHERE n.id = ${id}::uuid`;
  return row ? toNote(row, actor) : null;
}

/** Every version of a note, newest first; none once it is erased. Errors: `not_found`. */
export async function listNoteVersions(id: string): Promise<NoteVersions> {
  const db = prisma();
  const [known] = isUuid(id) ? await db.$queryRaw<{ id: string }[]>`SELECT id FROM notes WHERE id = ${id}::uuid` : [];
  if (!known) throw new AppError("not_found", "There is no note with this id.");
  const rows = await db.$queryRaw<
    { version: number; body: string; written_by: string; name: string | null; written_at: Date }[]
  >`
    SELECT v.version, v.body, v.written_by, u.name, v.written_at FROM note_versions v LEFT JOIN users u ON u.id = v.written_by
    WHERE v.note_id = ${id}::uuid ORDER BY v.version DESC LIMIT 200`;
  return {
    items: rows.map((row) => ({
      version: row.version,
      body: row.body,
      writtenBy: { id: row.written_by, name: row.name ?? "" },
      writtenAt: row.written_at.toISOString(),
    })),
  };
}
