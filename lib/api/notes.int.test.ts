import { beforeAll, describe, expect, test } from "vitest";
import { addKey, addStaff, ask, askJson, auditOf, type Staff } from "@/lib/api/testing/desk";
import type { NotePage, NoteVersions, NoteView } from "@/lib/domain/notes/schema";
import { firstPolicy, pair, send, settle } from "@/lib/domain/testing/marketplace";
import { testDatabase } from "@/lib/platform/testing/test-database";

let author: Staff;
let other: Staff;
let lead: Staff;

beforeAll(async () => {
  await firstPolicy();
  author = await addStaff("moderator", "Aiko Sato");
  other = await addStaff("moderator");
  lead = await addStaff("lead");
});

async function anAccount(): Promise<string> {
  const one = pair();
  await send(...one.describe);
  return one.client;
}

async function aCase(): Promise<string> {
  const one = pair();
  await send(...one.describe, one.says("client", "Call me at +1 212 555 0177", 1));
  await settle();
  const { rows } = await testDatabase().owner.query("SELECT id FROM cases WHERE account_id = $1", [one.client]);
  return rows[0].id;
}

const write = (on: string, body: string, as = author, headers = {}) =>
  askJson<NoteView>("POST", `${on}/notes`, { as, body: { body }, headers });
const list = async (on: string, as = other) => (await askJson<NotePage>("GET", `${on}/notes`, { as })).body.items;

describe("notes", () => {
  test("stand on a case and on an account, for all staff, newest first", async () => {
    for (const on of [`/cases/${await aCase()}`, `/accounts/${await anAccount()}`]) {
      expect((await write(on, "First")).status).toBe(201);
      expect((await write(on, "Second, **bold**", other)).status).toBe(201);
      const notes = await list(on);
      expect(notes.map((note) => note.body)).toEqual(["Second, **bold**", "First"]);
      expect(notes[1]).toMatchObject({ author: { name: "Aiko Sato" }, allowed: { edit: false, erase: false } });
      expect((await list(on, author))[1]!.allowed).toEqual({ edit: true, erase: true });
      expect((await list(on, lead))[1]!.allowed).toEqual({ edit: false, erase: true });
    }
  });

  test("hide contact values before they are stored, and leave the rest as written", async () => {
    const on = `/accounts/${await anAccount()}`;
    const { body } = await write(on, "Says: write me at jane.roe@example.com, then left");
    expect(body.body).toMatch(/^Says: write me at j•+\.•+@example\.com, then left$/);
    const { rows } = await testDatabase().owner.query("SELECT body FROM note_versions WHERE note_id = $1", [body.id]);
    expect(rows[0].body).not.toContain("jane.roe");
  });

  test("are rewritten by their author only, on the version that was read, and keep every version", async () => {
    const on = `/accounts/${await anAccount()}`;
    const { body: note } = await write(on, "One");
    const edit = (as: Staff, text: string, version: number) =>
      askJson<NoteView>("PATCH", `/notes/${note.id}`, { as, body: { body: text, version } });
    expect((await edit(other, "Mine now", 1)).status).toBe(403);
    expect((await edit(lead, "Mine now", 1)).status).toBe(403);
    expect(await edit(author, "Two", 1)).toMatchObject({ status: 200, body: { body: "Two", version: 2 } });
    expect(await edit(author, "Three", 1)).toMatchObject({ status: 409, body: { code: "stale_version" } });
    const { body } = await askJson<NoteVersions>("GET", `/notes/${note.id}/versions`, { as: other });
    expect(body.items.map((version) => version.body)).toEqual(["Two", "One"]);
  });

  test("are erased with all versions by their author or a lead; the trail says so without a word of them", async () => {
    const account = await anAccount();
    const on = `/accounts/${account}`;
    const secret = "A sentence that must be gone";
    const { body: note } = await write(on, secret);
    await askJson("PATCH", `/notes/${note.id}`, { as: author, body: { body: `${secret}, twice`, version: 1 } });
    expect((await ask("POST", `/notes/${note.id}/erase`, { as: other })).status).toBe(403);
    expect((await ask("POST", `/notes/${note.id}/erase`, { as: lead })).status).toBe(200);
    expect(await list(on)).toMatchObject([{ body: null, erasedAt: expect.any(String) }]);
    expect((await ask("POST", `/notes/${note.id}/erase`, { as: lead })).status).toBe(409);
    const { rows } = await testDatabase().owner.query("SELECT FROM note_versions WHERE note_id = $1", [note.id]);
    expect(rows).toHaveLength(0);
    expect(await auditOf("note.erased", account)).toMatchObject([{ actor_id: lead.id, data: { versions: 2 } }]);
    const trail = await testDatabase().owner.query("SELECT row_to_json(e)::text AS text FROM audit_events e");
    for (const row of trail.rows) expect(row.text).not.toContain("must be gone");
  });

  test("are written once under one idempotency key", async () => {
    const on = `/accounts/${await anAccount()}`;
    const key = { "idempotency-key": "note-key-0001" };
    const [first, again] = [await write(on, "Once", author, key), await write(on, "Once", author, key)];
    expect(again.body.id).toBe(first.body.id);
    expect(await list(on)).toHaveLength(1);
  });

  test("are paged", async () => {
    const on = `/accounts/${await anAccount()}`;
    for (const text of ["a", "b", "c"]) await write(on, text);
    const first = (await askJson<NotePage>("GET", `${on}/notes?limit=2`, { as: other })).body;
    const second = (await askJson<NotePage>("GET", `${on}/notes?limit=2&cursor=${first.nextCursor}`, { as: other }))
      .body;
    expect([...first.items, ...second.items].map((note) => note.body)).toEqual(["c", "b", "a"]);
    expect(second.nextCursor).toBeNull();
  });

  test("are not for machines, analysts or admins", async () => {
    const on = `/accounts/${await anAccount()}`;
    for (const as of [await addStaff("analyst"), await addStaff("admin"), await addKey(["read"])]) {
      expect((await ask("GET", `${on}/notes`, { as })).status).toBe(403);
    }
  });

  test("refuse the empty, the endless and the unknown", async () => {
    const on = `/accounts/${await anAccount()}`;
    expect((await write(on, "  ")).status).toBe(422);
    expect((await write(on, "x".repeat(10_001))).status).toBe(422);
    expect((await write("/accounts/nobody-of-this-name", "Hello")).status).toBe(404);
  });
});
