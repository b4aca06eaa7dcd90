import { createHash, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openAttachment } from "@/lib/domain/attachments/data";
import { storeAttachment, sweepStagedChunks } from "@/lib/domain/attachments/mutations";
import { MAX_ATTACHMENT_BYTES } from "@/lib/domain/attachments/schema";
import { contentId, keyCall, named, pair, send } from "@/lib/domain/testing/marketplace";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function readAll(id: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of (await openAttachment(id)).bytes) parts.push(part);
  return Buffer.concat(parts);
}
const chunks = async () => (await rows<{ n: number }>("SELECT count(*)::int AS n FROM attachment_chunks"))[0]!.n;

describe("a streamed file", () => {
  test("comes back byte for byte, however it was cut", async () => {
    const bytes = randomBytes(1_000_003);
    for (const size of [7_919, 262_144, 1_000_003]) {
      const id = named("file");
      const stored = await storeAttachment(
        keyCall(),
        { id, mediaType: "image/png", name: "plan.png" },
        pieces(bytes, size),
      );
      expect(stored).toEqual({
        id,
        name: "plan.png",
        mediaType: "image/png",
        size: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      });
      expect((await readAll(id)).equals(bytes)).toBe(true);
    }
    expect((await rows("SELECT 1 FROM audit_events WHERE type = 'attachment.stored'")).length).toBe(3);
  });

  test("is taken at 20 MB, refused beyond it, and of a refused or broken one nothing stays", async () => {
    const before = await chunks();
    const full = Buffer.alloc(MAX_ATTACHMENT_BYTES, 7);
    const over = storeAttachment(
      keyCall(),
      { id: named("file"), mediaType: "a/b", name: "" },
      pieces(Buffer.concat([full, Buffer.from([1])]), 1 << 20),
    );
    await expect(over).rejects.toMatchObject({ code: "too_large" });
    async function* broken() {
      yield* pieces(Buffer.alloc(600_000), 100_000);
      throw new Error("the sender hung up");
    }
    await expect(
      storeAttachment(keyCall(), { id: named("file"), mediaType: "a/b", name: "" }, broken()),
    ).rejects.toThrow("hung up");
    await expect(
      storeAttachment(keyCall(), { id: named("file"), mediaType: "a/b", name: "" }, pieces(Buffer.alloc(0), 1)),
    ).rejects.toMatchObject({ code: "invalid_input" });
    expect(await chunks()).toBe(before);
    const id = named("file");
    expect(await storeAttachment(keyCall(), { id, mediaType: "a/b", name: "" }, pieces(full, 1 << 20))).toMatchObject({
      size: MAX_ATTACHMENT_BYTES,
    });
  });

  test("never changes: the same bytes again are fine, others are refused", async () => {
    const id = named("file");
    const file = { id, mediaType: "text/plain", name: "a.txt" };
    const one = () => storeAttachment(keyCall(), file, pieces(Buffer.from("one"), 2));
    await Promise.all([one(), one(), one()]);
    await expect(storeAttachment(keyCall(), file, pieces(Buffer.from("two"), 2))).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await readAll(id)).toString()).toBe("one");
    expect(await rows("SELECT seq FROM attachment_chunks WHERE attachment_id = $1", [id])).toEqual([{ seq: 0 }]);
  });
});

describe("a file in an event", () => {
  test("is stored with its content, or announced and filled in later", async () => {
    const p = pair();
    const [inline, later] = [named("file"), named("file")];
    const said = p.says("client", "see the files", 1, {
      attachments: [
        { id: inline, name: "note.txt", mediaType: "text/plain", data: Buffer.from("hello").toString("base64") },
        { id: later, name: "later.pdf", mediaType: "application/pdf" },
      ],
    });
    expect(await send(said)).toMatchObject({ accepted: 1 });
    expect((await readAll(inline)).toString()).toBe("hello");
    await expect(openAttachment(later)).rejects.toMatchObject({ code: "not_found" });
    await storeAttachment(
      keyCall(),
      { id: later, mediaType: "application/pdf", name: "" },
      pieces(Buffer.from("%PDF"), 2),
    );
    expect(await openAttachment(later)).toMatchObject({ name: "later.pdf", contentType: "application/pdf", size: 4 });
    expect(
      await rows(
        `SELECT attachment_id, position FROM content_attachments a JOIN content_keys k USING (content_id)
         WHERE external_id = $1 ORDER BY position`,
        [contentId(said)],
      ),
    ).toEqual([
      { attachment_id: inline, position: 0 },
      { attachment_id: later, position: 1 },
    ]);
  });

  test("is refused over 1 MB with the way out named, the other events are not", async () => {
    const p = pair();
    const big = p.says("client", "big", 1, {
      attachments: [
        { id: named("file"), name: "b", mediaType: "a/b", data: Buffer.alloc(1024 * 1024 + 3).toString("base64") },
      ],
    });
    const result = await send(big, p.says("client", "small", 2));
    expect(result.accepted).toBe(1);
    expect(result.rejected[0]!.detail).toContain("PUT /attachments");
  });
});

test("chunks that a crash left are swept after a day, others are not", async () => {
  const at = (hours: number) => {
    const hex = (Date.now() - hours * 3_600_000).toString(16).padStart(12, "0");
    return `\u0001upload:${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
  };
  for (const hours of [23, 25])
    await database.owner.query("INSERT INTO attachment_chunks (attachment_id, seq, bytes) VALUES ($1, 0, '')", [
      at(hours),
    ]);
  const before = await chunks();
  expect(await sweepStagedChunks(new Date())).toBe(1);
  expect(await chunks()).toBe(before - 1);
  await database.owner.query("DELETE FROM attachment_chunks WHERE starts_with(attachment_id, $1)", ["\u0001upload:"]);
});
