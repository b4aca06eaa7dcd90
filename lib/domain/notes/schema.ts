import { z } from "zod";
import { staffRefSchema } from "@/lib/domain/enforcement/schema";

const NOTE_SUBJECTS = ["case", "account"] as const;
export type NoteSubject = { kind: (typeof NOTE_SUBJECTS)[number]; id: string };

const body = z.string().trim().min(1, "write something").max(10_000, "must have 10,000 characters or fewer");

export const newNoteSchema = z.strictObject({
  /** Markdown. Contact values in it are hidden before it is stored. */
  body,
});
export type NewNote = z.input<typeof newNoteSchema>;

export const noteEditSchema = z.strictObject({
  body,
  /** The version that was read. */
  version: z.int32().min(1),
});
export type NoteEdit = z.input<typeof noteEditSchema>;

export const noteSchema = z.object({
  id: z.uuid(),
  subject: z.object({ kind: z.enum(NOTE_SUBJECTS), id: z.string() }),
  version: z.number().int(),
  /** Markdown; null once erased. */
  body: z.string().nullable(),
  author: staffRefSchema,
  createdAt: z.iso.datetime(),
  /** When this version was written; null for the first. */
  editedAt: z.iso.datetime().nullable(),
  erasedAt: z.iso.datetime().nullable(),
  /** What the reader may do. */
  allowed: z.object({ edit: z.boolean(), erase: z.boolean() }),
});
export type NoteView = z.infer<typeof noteSchema>;

export const notePageSchema = z.object({ items: z.array(noteSchema), nextCursor: z.string().nullable() });
export type NotePage = z.infer<typeof notePageSchema>;

export const noteVersionsSchema = z.object({
  /** Newest first. */
  items: z.array(
    z.object({ version: z.number().int(), body: z.string(), writtenBy: staffRefSchema, writtenAt: z.iso.datetime() }),
  ),
});
export type NoteVersions = z.infer<typeof noteVersionsSchema>;
