import { z } from "zod";
import { defineRoute, json, jsonBody, pageQuery, routesOfNoun } from "@/lib/api/route";
import { listNotes, listNoteVersions } from "@/lib/domain/notes/data";
import { addNote, editNote, eraseNote } from "@/lib/domain/notes/mutations";
import {
  newNoteSchema,
  noteEditSchema,
  notePageSchema,
  noteSchema,
  noteVersionsSchema,
} from "@/lib/domain/notes/schema";

const note = noteSchema.meta({ id: "Note" });
const page = notePageSchema.meta({ id: "NotePage" });
const body = () => jsonBody(newNoteSchema.meta({ id: "NewNote" }), { body: "Asked twice, **refused** once." });
const params = z.object({ id: z.uuid() });
const account = z.object({ id: z.string().min(1).max(200).meta({ description: "The marketplace's id." }) });
const query = z.object(pageQuery).strict();

export const notes = routesOfNoun()
  .openapi(
    defineRoute({
      method: "get",
      path: "/cases/{id}/notes",
      operationId: "listCaseNotes",
      tags: ["Notes"],
      summary: "Notes on a case, newest first",
      permission: "note:read",
      request: { params, query },
      responses: { 200: json(page, "A page of notes") },
    }),
    async (c) =>
      c.json(
        await listNotes(
          c.get("call").actor,
          { kind: "case", id: c.req.valid("param").id.toLowerCase() },
          c.req.valid("query"),
        ),
        200,
      ),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/cases/{id}/notes",
      operationId: "addCaseNote",
      tags: ["Notes"],
      summary: "Write a note on a case",
      description: "Markdown, for all staff. Contact values in it are hidden before it is stored.",
      permission: "note:write",
      request: { params, body: body() },
      responses: { 201: json(note, "The note") },
    }),
    async (c) =>
      c.json(await addNote(c.get("call"), { kind: "case", id: c.req.valid("param").id }, c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/accounts/{id}/notes",
      operationId: "listAccountNotes",
      tags: ["Notes"],
      summary: "Notes on an account, newest first",
      permission: "note:read",
      request: { params: account, query },
      responses: { 200: json(page, "A page of notes") },
    }),
    async (c) =>
      c.json(
        await listNotes(c.get("call").actor, { kind: "account", id: c.req.valid("param").id }, c.req.valid("query")),
        200,
      ),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/accounts/{id}/notes",
      operationId: "addAccountNote",
      tags: ["Notes"],
      summary: "Write a note on an account",
      description: "As on a case.",
      permission: "note:write",
      request: { params: account, body: body() },
      responses: { 201: json(note, "The note") },
    }),
    async (c) =>
      c.json(await addNote(c.get("call"), { kind: "account", id: c.req.valid("param").id }, c.req.valid("json")), 201),
  )
  .openapi(
    defineRoute({
      method: "patch",
      path: "/notes/{id}",
      operationId: "editNote",
      tags: ["Notes"],
      summary: "Rewrite one's own note",
      description: "The version before stays to be read.",
      permission: "note:write",
      request: { params, body: jsonBody(noteEditSchema.meta({ id: "NoteEdit" }), { body: "Asked once.", version: 1 }) },
      responses: { 200: json(note, "The note") },
      problems: { 409: "It was rewritten since, or erased." },
    }),
    async (c) => c.json(await editNote(c.get("call"), c.req.valid("param").id, c.req.valid("json")), 200),
  )
  .openapi(
    defineRoute({
      method: "post",
      path: "/notes/{id}/erase",
      operationId: "eraseNote",
      tags: ["Notes"],
      summary: "Erase a note with all its versions",
      description: "No body. By its author or a lead; its place stays, its words are gone.",
      permission: "note:write",
      request: { params },
      responses: { 200: json(note, "The note, empty") },
      problems: { 409: "It was erased before." },
    }),
    async (c) => c.json(await eraseNote(c.get("call"), c.req.valid("param").id), 200),
  )
  .openapi(
    defineRoute({
      method: "get",
      path: "/notes/{id}/versions",
      operationId: "listNoteVersions",
      tags: ["Notes"],
      summary: "Every version of a note, newest first",
      permission: "note:read",
      request: { params },
      responses: { 200: json(noteVersionsSchema.meta({ id: "NoteVersions" }), "Its versions; none once erased") },
    }),
    async (c) => c.json(await listNoteVersions(c.req.valid("param").id), 200),
  );
