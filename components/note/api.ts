import { answer, client } from "@/lib/api/client";
import type { NotePage, NoteVersions, NoteView } from "@/lib/domain/notes/schema";

export type NoteSubject = { kind: "case" | "account"; id: string };

const MOST = "100";

/** Errors of all: those of {@link answer}. */
export function listNotes(on: NoteSubject, signal: AbortSignal): Promise<NotePage> {
  const options = { init: { signal } };
  return on.kind === "case"
    ? answer(client.cases[":id"].notes.$get({ param: { id: on.id }, query: { limit: MOST } }, options))
    : answer(
        client.accounts[":id"].notes.$get(
          { param: { id: encodeURIComponent(on.id) }, query: { limit: MOST } },
          options,
        ),
      );
}

/** `key` is the same for every try of one note, so that a lost answer never writes it twice. */
export function addNote(on: NoteSubject, body: string, key: string): Promise<NoteView> {
  const options = { headers: { "Idempotency-Key": key } };
  return on.kind === "case"
    ? answer(client.cases[":id"].notes.$post({ param: { id: on.id }, json: { body } }, options))
    : answer(client.accounts[":id"].notes.$post({ param: { id: encodeURIComponent(on.id) }, json: { body } }, options));
}

export function editNote(id: string, body: string, version: number): Promise<NoteView> {
  return answer(client.notes[":id"].$patch({ param: { id }, json: { body, version } }));
}

export function eraseNote(id: string): Promise<NoteView> {
  return answer(client.notes[":id"].erase.$post({ param: { id } }));
}

export function listNoteVersions(id: string, signal: AbortSignal): Promise<NoteVersions> {
  return answer(client.notes[":id"].versions.$get({ param: { id } }, { init: { signal } }));
}
