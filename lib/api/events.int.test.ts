import { beforeAll, describe, expect, test } from "vitest";
import { addKey, addStaff, ask, askJson } from "@/lib/api/testing/desk";
import type { IngestResult } from "@/lib/domain/events/schema";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";

const { owner } = testDatabase();
const NDJSON = { "content-type": "application/x-ndjson" };

function account(id: string = newId()) {
  return {
    id: `evt-${id}`,
    type: "account.upserted",
    occurredAt: "2026-11-01T10:00:00Z",
    data: { account: { id, kind: "client", displayName: "Ann" } },
  };
}

describe("POST /events", () => {
  let as: { key: string };
  beforeAll(async () => {
    as = await addKey(["ingest"]);
  });
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    askJson<IngestResult & { code?: string; detail?: string; errors?: object[] }>("POST", "/events", {
      as,
      body,
      headers,
    });
  const stored = async (id: string) => (await owner.query("SELECT FROM accounts WHERE id = $1", [id])).rowCount === 1;

  test("takes {events: [...]} and one event a line alike; a repeated id counts once", async () => {
    const [one, two] = [account(), account()];
    expect(await send({ events: [one, two] })).toMatchObject({
      status: 200,
      body: { accepted: 2, duplicates: 0, rejected: [] },
    });
    const lines = `${JSON.stringify(one)}\n\n${JSON.stringify(account())}\r\n`;
    expect(await send(lines, NDJSON)).toMatchObject({
      status: 200,
      body: { accepted: 1, duplicates: 1, rejected: [] },
    });
  });

  test("a line that is no JSON loses only itself, and is named by its place among the events", async () => {
    const [before, after] = [account(), account()];
    const { status, body } = await send(`${JSON.stringify(before)}\n\n{"id": "cut\n${JSON.stringify(after)}`, NDJSON);
    expect(status).toBe(200);
    expect(body).toMatchObject({ accepted: 2, rejected: [{ index: 1, id: null, code: "invalid_event" }] });
    expect([await stored(before.data.account.id), await stored(after.data.account.id)]).toEqual([true, true]);
  });

  test("an event that is not valid is named by index, id and path, and may come again corrected", async () => {
    const wrong = { ...account(), occurredAt: "yesterday" };
    const refused = await send({ events: [account(), wrong] });
    expect(refused.body).toMatchObject({ accepted: 1, rejected: [{ index: 1, id: wrong.id, code: "invalid_event" }] });
    expect(refused.body.rejected[0]!.detail).toContain("occurredAt");
    expect(await send({ events: [{ ...wrong, occurredAt: "2026-11-01T10:00:00Z" }] })).toMatchObject({
      body: { accepted: 1 },
    });
  });

  test("1,000 events are taken, one more is refused with the limit, and nothing of it stays", async () => {
    expect((await send({ events: Array.from({ length: 1000 }, () => account()) })).body.accepted).toBe(1000);
    const more = Array.from({ length: 1001 }, () => account());
    const { status, body } = await send({ events: more });
    expect(status).toBe(413);
    expect(body.detail).toContain("1,000");
    expect(await stored(more[0]!.data.account.id)).toBe(false);
  });

  test("5 MiB are read, one byte more is refused with the limit", async () => {
    const padded = (bytes: number) => {
      const text = JSON.stringify({ events: [account()] });
      return text + " ".repeat(bytes - text.length);
    };
    expect((await send(padded(5 * 1024 * 1024))).status).toBe(200);
    const { status, body } = await send(padded(5 * 1024 * 1024 + 1));
    expect(status).toBe(413);
    expect(body.detail).toContain("5 MiB");
  });

  test.each([
    ["not JSON", '{"events": [', {}, 400, "malformed"],
    ["no events", { event: [] }, {}, 422, "invalid_input"],
    ["events that are no list", { events: {} }, {}, 422, "invalid_input"],
    ["another media type", "a,b", { "content-type": "text/csv" }, 415, "unsupported_media_type"],
    ["empty", "", {}, 400, "malformed"],
  ] as [string, unknown, Record<string, string>, number, string][])(
    "%s: a clear refusal",
    async (_, body, headers, status, code) => {
      const answer = await send(body, headers);
      expect(answer).toMatchObject({ status, body: { code } });
      expect(answer.body.detail!.length).toBeGreaterThan(20);
    },
  );

  test("a repeat under an Idempotency-Key is answered as the first was", async () => {
    const body = { events: [account()] };
    const headers = { "idempotency-key": newId() };
    const first = await send(body, headers);
    const again = await send(body, headers);
    expect(first.body).toMatchObject({ accepted: 1, duplicates: 0 });
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect((await send(body)).body).toMatchObject({ accepted: 0, duplicates: 1 });
  });
});

describe("attachments", () => {
  const bytes = Buffer.from("%PDF-1.7 plan");
  const put = (id: string, as: { key: string }, body: Uint8Array = bytes) =>
    askJson("PUT", `/attachments/${encodeURIComponent(id)}?name=plan.pdf`, {
      as,
      body,
      headers: { "content-type": "application/pdf" },
    });

  test("are stored by machines and read by leads, as they were, without rights in the desk's origin", async () => {
    const key = await addKey(["ingest"]);
    const id = `file/${newId()}`;
    expect(await put(id, key)).toMatchObject({
      status: 200,
      body: { id, size: bytes.length, mediaType: "application/pdf" },
    });
    const answer = await ask("GET", `/attachments/${encodeURIComponent(id)}`, { as: await addStaff("lead") });
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect(answer.headers.get("content-disposition")).toContain("plan.pdf");
  });

  test("never run what a user of the marketplace uploaded", async () => {
    const key = await addKey(["ingest"]);
    const id = newId();
    const page = new TextEncoder().encode("<script>alert(1)</script>");
    await askJson("PUT", `/attachments/${id}`, { as: key, body: page, headers: { "content-type": "text/html" } });
    const answer = await ask("GET", `/attachments/${id}`, { as: await addStaff("lead") });
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment;/);
  });

  test("over 20 MB are refused, whether they say so or not, and nothing stays", async () => {
    const key = await addKey(["ingest"]);
    const over = new Uint8Array(20 * 1024 * 1024 + 1);
    const id = newId();
    expect(await put(id, key, over)).toMatchObject({ status: 413, body: { code: "too_large" } });
    const declared = { "content-length": String(over.length) };
    expect((await ask("PUT", `/attachments/${id}`, { as: key, body: over, headers: declared })).status).toBe(413);
    const { rowCount } = await owner.query("SELECT FROM attachment_chunks");
    const { rows } = await owner.query("SELECT sum(ceil(size / 262144.0))::int AS chunks FROM attachments");
    expect(rowCount).toBe(rows[0].chunks ?? 0);
  });

  test("unknown ones are 404", async () => {
    const { status } = await ask("GET", `/attachments/${newId()}`, { as: await addStaff("moderator") });
    expect(status).toBe(404);
  });
});
