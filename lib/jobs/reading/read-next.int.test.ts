import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storeAttachment } from "@/lib/domain/attachments/mutations";
import { settleReading, takeFiles } from "@/lib/domain/readings/mutations";
import { nothingRead } from "@/lib/domain/readings/schema";
import { contentId, firstPolicy, keyCall, named, pair, send, settle, told } from "@/lib/domain/testing/marketplace";
import { ReadingPool } from "@/lib/jobs/reading/pool";
import { readNextFiles } from "@/lib/jobs/reading/read-next";
import { docx, encryptedPdf, pdf, picture, qrCode, zip } from "@/lib/jobs/reading/testing/fixtures";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
beforeAll(firstPolicy);
const pool = new ReadingPool(2);
afterAll(() => pool.close());

const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;

const MAIL = "maria.keller@example.org";
const TEXT = Buffer.from(`Write to ${MAIL}`);

async function* whole(bytes: Uint8Array) {
  yield bytes;
}
const put = (id: string, bytes: Uint8Array) =>
  storeAttachment(keyCall(), { id, mediaType: "application/octet-stream", name: "file" }, whole(bytes));
const carrying = (...ids: string[]) => ({
  attachments: ids.map((id) => ({ id, name: `${id}.bin`, mediaType: "application/octet-stream" })),
});

async function readAndJudge(): Promise<void> {
  while ((await readNextFiles(pool)) > 0);
  await settle();
}

type Read = { state: string; kind: string | null; reason: string | null; text: string | null; surface: string | null };
async function stateOf(id: string): Promise<Read | undefined> {
  const [row] = await rows<Read>(
    `SELECT r.state, r.kind, r.reason, c.text, c.surface FROM attachment_readings r
     LEFT JOIN content_attachments t USING (attachment_id) LEFT JOIN contents c ON c.id = t.read_as
     WHERE attachment_id = $1`,
    [id],
  );
  return row;
}
type Flagged = { kind: string; violation: string | null; content: string; case_id: string; status: string };
const flagsOf = (account: string) =>
  rows<Flagged>(
    `SELECT f.kind, f.violation, f.content_external_id AS content, f.case_id, c.status FROM flags f JOIN cases c ON c.id = f.case_id
     WHERE c.account_id = $1 AND f.withdrawn_at IS NULL ORDER BY f.content_external_id, f.kind`,
    [account],
  );

/** One message with one file, read and judged; answers the file's id and what its sender is flagged for. */
async function sent(bytes: Buffer) {
  const p = pair();
  const file = named("file");
  await put(file, bytes);
  const message = p.says("freelancer", "See the file, please.", 1, carrying(file));
  await send(...p.describe, message);
  await readAndJudge();
  return { file, message: contentId(message), read: await stateOf(file), flags: await flagsOf(p.freelancer) };
}

describe("a file with a contact in it", () => {
  const files: [string, () => Promise<Buffer> | Buffer, boolean][] = [
    ["pdf", () => pdf([["Hello"], [`Write to ${MAIL} today`]]), true],
    ["docx", () => docx(["Hello", `Write to ${MAIL} today`]), false],
    ["text", () => TEXT, false],
    ["png", () => picture(["Hello", `Write to ${MAIL} today`]), true],
    ["jpeg", () => picture(["Hello", `Write to ${MAIL} today`], "jpeg"), true],
    ["webp", () => picture(["Hello", `Write to ${MAIL} today`], "webp"), true],
    ["png", () => qrCode("https://wa.me/12125550142"), true],
  ];
  test.each(files)(
    "%s: becomes a content of its own, is judged, and shows where it stands",
    async (kind, make, placed) => {
      const { file, message, read, flags } = await sent(await make());
      expect(read).toMatchObject({ state: "read", kind, reason: null, surface: "attachment" });
      const name = `${message}/${file}`;
      expect(flags).toMatchObject([{ kind: "violation", violation: "contact_info", content: name, status: "open" }]);
      const evidence = await rows<{ flagged: boolean; text: string; signals: { spans: object[] }[] }>(
        "SELECT flagged, text, signals FROM evidence WHERE case_id = $1 AND content_external_id = $2",
        [flags[0]!.case_id, name],
      );
      expect(evidence).toMatchObject([{ flagged: true, text: read!.text }]);
      const spans = evidence[0]!.signals.flatMap((signal) => signal.spans);
      if (!placed) return;
      const share = expect.any(Number);
      expect(spans).toContainEqual(
        expect.objectContaining({ contentId: name, page: kind === "pdf" ? 2 : 1, box: [share, share, share, share] }),
      );
    },
  );

  test("says nothing to anybody where it is allowed: the phase is that of its message", async () => {
    const p = pair();
    const file = named("file");
    await put(file, TEXT);
    await send(...p.describe, p.contract("active", 0), p.says("freelancer", "See the file.", 1, carrying(file)));
    await readAndJudge();
    expect(await stateOf(file)).toMatchObject({ state: "read" });
    expect(await flagsOf(p.freelancer)).toEqual([]);
  });

  test("belongs to the profile it hangs on", async () => {
    const account = named("freelancer");
    const [file, profile] = [named("file"), named("profile")];
    await put(file, TEXT);
    await send(
      told.account({ id: account, kind: "freelancer" }),
      told.content({ id: profile, surface: "profile", authorId: account, text: "I draw.", ...carrying(file) }, 1),
    );
    await readAndJudge();
    const cases = await rows("SELECT subject_kind, subject_id FROM cases WHERE account_id = $1", [account]);
    expect(cases).toEqual([{ subject_kind: "content", subject_id: profile }]);
    expect(
      await rows(
        `SELECT content_external_id AS id, flagged FROM evidence e JOIN cases c ON c.id = e.case_id
         WHERE c.account_id = $1 ORDER BY 1`,
        [account],
      ),
    ).toEqual([
      { id: profile, flagged: false },
      { id: `${profile}/${file}`, flagged: true },
    ]);
  });
});

test.each([
  ["encrypted", () => encryptedPdf()],
  ["archive", () => zip([{ name: "a.txt", data: TEXT }])],
  ["unknown_type", () => Buffer.from("GIF89a\0\0\0\0\0\0\0", "latin1")],
  ["broken", async () => (await picture(["Hello there"])).subarray(0, 500)],
] as const)("a file that is %s opens a case for a person, and is never clean", async (reason, make) => {
  const { file, message, read, flags } = await sent(await make());
  expect(read).toMatchObject({ state: "unreadable", reason, text: "" });
  expect(flags).toMatchObject([{ kind: "unreadable", violation: null, content: `${message}/${file}`, status: "open" }]);
});

test("a file read in part is judged by that part, and a person looks at the rest", async () => {
  const { read, flags } = await sent(Buffer.concat([pdf([[`Write to ${MAIL}`]]), zip([{ name: "x", data: TEXT }])]));
  expect(read).toMatchObject({ state: "read", reason: "polyglot" });
  expect(flags.map((flag) => flag.kind)).toEqual(["violation", "unreadable"]);
  await settle();
});

describe("in any order", () => {
  test("the file after its message, and one file in two messages", async () => {
    const p = pair();
    const file = named("file");
    const message = p.says("freelancer", "See the file.", 1, carrying(file));
    await send(...p.describe, message);
    await readAndJudge();
    expect(await stateOf(file)).toBeUndefined();
    await put(file, TEXT);
    await readAndJudge();
    expect(await flagsOf(p.freelancer)).toMatchObject([{ content: `${contentId(message)}/${file}` }]);
    const again = p.says("freelancer", "And once more.", 2, carrying(file));
    await send(again);
    await readAndJudge();
    expect((await flagsOf(p.freelancer)).map((flag) => flag.content).sort()).toEqual(
      [`${contentId(message)}/${file}`, `${contentId(again)}/${file}`].sort(),
    );
  });

  test("a file that nobody refers to waits for nothing", async () => {
    const file = named("file");
    await put(file, TEXT);
    await readAndJudge();
    expect(await stateOf(file)).toBeUndefined();
  });

  test("text that the marketplace sends as an attachment's is judged as before, beside ours", async () => {
    const p = pair();
    const [file, parent] = [named("file"), named("ct")];
    await put(file, TEXT);
    const taken = { id: `${parent}/${file}`, authorId: p.freelancer, counterpartId: p.client, conversationId: p.talk };
    await send(
      ...p.describe,
      told.content({ ...taken, surface: "attachment", parentId: parent, text: "Only a plan." }, 1),
      told.content({ ...taken, id: parent, text: "See the file.", ...carrying(file) }, 1),
    );
    await readAndJudge();
    const read = await rows<{ external_id: string; text: string }>(
      "SELECT external_id, text FROM contents WHERE parent_id = $1 ORDER BY external_id",
      [parent],
    );
    expect(read.map((row) => row.text)).toEqual(["Only a plan.", TEXT.toString()]);
    expect(read[0]!.external_id).toBe(`${parent}/${file}`);
    expect(read[1]!.external_id.startsWith(`${parent}/${file}/`)).toBe(true);
  });

  test("a message taken back takes its file's text with it; the case keeps its evidence", async () => {
    const p = pair();
    const file = named("file");
    await put(file, TEXT);
    const message = p.says("freelancer", "See the file.", 1, carrying(file));
    await send(...p.describe, message);
    await readAndJudge();
    await send(told.remove(contentId(message), 5));
    const [gone] = await rows<{ deleted_at: Date | null }>("SELECT deleted_at FROM contents WHERE parent_id = $1", [
      contentId(message),
    ]);
    expect(gone!.deleted_at).not.toBeNull();
    expect(await flagsOf(p.freelancer)).toMatchObject([{ violation: "contact_info" }]);
  });

  test("a file erased while it waits is no reason to stop", async () => {
    const p = pair();
    const file = named("file");
    await put(file, TEXT);
    await send(...p.describe, p.says("freelancer", "See the file.", 1, carrying(file)));
    await database.owner.query("DELETE FROM attachment_chunks WHERE attachment_id = $1", [file]);
    await readAndJudge();
    expect(await stateOf(file)).toMatchObject({ state: "unreadable", reason: "empty" });
  });

  test("of a file erased while it is being read, nothing is kept", async () => {
    const p = pair();
    const file = named("file");
    await put(file, TEXT);
    await send(...p.describe, p.says("freelancer", "See the file.", 1, carrying(file)));
    const taken = (await takeFiles(100)).find((one) => one.id === file)!;
    await database.owner.query("UPDATE attachments SET name = '', sha256 = NULL WHERE id = $1", [file]);
    const read = { ...nothingRead("text", "empty"), reason: null, text: TEXT.toString() };
    expect(await settleReading(taken, read, false)).toBe(true);
    expect(await stateOf(file)).toMatchObject({ state: "unreadable", reason: "empty", text: "" });
  });
});

describe("several workers", () => {
  test("read each file once", async () => {
    const p = pair();
    const files = Array.from({ length: 9 }, () => named("file"));
    for (const file of files) await put(file, TEXT);
    await send(...p.describe, ...files.map((file, n) => p.says("freelancer", "See.", n, carrying(file))));
    const others = [new ReadingPool(1), new ReadingPool(1)];
    const work = async (one: ReadingPool) => {
      while ((await readNextFiles(one)) > 0);
    };
    await Promise.all([pool, ...others].map(work));
    await Promise.all(others.map((one) => one.close()));
    const read = await rows("SELECT attempts FROM attachment_readings WHERE attachment_id = ANY($1)", [files]);
    expect(read).toEqual(files.map(() => ({ attempts: 1 })));
    const contents = await rows("SELECT id FROM contents WHERE conversation_id = $1 AND surface = 'attachment'", [
      p.talk,
    ]);
    expect(contents).toHaveLength(9);
  });

  test("a worker that died leaves its file to another; what it says after that changes nothing", async () => {
    const p = pair();
    const file = named("file");
    await put(file, TEXT);
    await send(...p.describe, p.says("freelancer", "See the file.", 1, carrying(file)));
    const [taken] = await takeFiles(5);
    expect(taken).toMatchObject({ id: file, attempts: 1 });
    expect(await takeFiles(5)).toEqual([]);
    await database.owner.query(
      "UPDATE attachment_readings SET available_at = now() - interval '1 second' WHERE attachment_id = $1",
      [file],
    );
    // Taken by another who has not settled it yet: the first has no say in it any more.
    const [again] = await takeFiles(5);
    expect(again).toMatchObject({ id: file, attempts: 2 });
    expect(await settleReading(taken!, nothingRead("unknown", "failed"), false)).toBe(false);
    const read = { ...nothingRead("text", "empty"), reason: null, text: TEXT.toString() };
    expect(await settleReading(again!, read, false)).toBe(true);
    expect(await settleReading(taken!, nothingRead("unknown", "failed"), false)).toBe(false);
    expect(await stateOf(file)).toMatchObject({ state: "read", text: TEXT.toString() });
  });

  test("a reading that ends with its thread is tried three times, then a person looks", async () => {
    const p = pair();
    const file = named("file");
    await put(file, TEXT);
    await send(...p.describe, p.says("freelancer", "See the file.", 1, carrying(file)));
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      await database.owner.query(
        "UPDATE attachment_readings SET available_at = now() - interval '1 second' WHERE attachment_id = $1",
        [file],
      );
      const [taken] = await takeFiles(1);
      expect(taken).toMatchObject({ id: file, attempts: attempt });
      expect(await settleReading(taken!, nothingRead("unknown", "time_limit"), true)).toBe(attempt === 3);
    }
    await settle();
    expect(await stateOf(file)).toMatchObject({ state: "unreadable", reason: "time_limit" });
    expect(await flagsOf(p.freelancer)).toMatchObject([{ kind: "unreadable" }]);
  });
});
