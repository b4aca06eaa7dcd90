import { afterAll, beforeAll, expect, test } from "vitest";
import { addKey, addStaff, ask, askJson, type Staff } from "@/lib/api/testing/desk";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import { contentId, firstPolicy, named, pair, send, settle, told } from "@/lib/domain/testing/marketplace";
import { ReadingPool } from "@/lib/jobs/reading/pool";
import { readNextFiles } from "@/lib/jobs/reading/read-next";
import { blank, encryptedPdf, picture } from "@/lib/jobs/reading/testing/fixtures";
import { testDatabase } from "@/lib/platform/testing/test-database";

const database = testDatabase();
beforeAll(firstPolicy);
const pool = new ReadingPool(1);
afterAll(() => pool.close());

const MAIL = "maria.keller@example.org";

/** A file sent with a message, read and judged; the case that it or the message opened, if any. */
async function sent(
  bytes: Buffer,
  text = "See the file, please.",
): Promise<{ file: string; caseId: string | undefined }> {
  const p = pair();
  const file = named("file");
  await askJson("PUT", `/attachments/${file}?name=plan.png`, { as: await addKey(["ingest"]), body: bytes });
  const attachments = [{ id: file, name: "plan.png", mediaType: "image/png" }];
  await send(...p.describe, p.says("freelancer", text, 1, { attachments }));
  while ((await readNextFiles(pool)) > 0);
  await settle();
  const { rows } = await database.owner.query("SELECT id FROM cases WHERE account_id = $1", [p.freelancer]);
  return { file, caseId: rows[0]?.id };
}
const page = (file: string, as: Staff | { key: string }, number = 1) =>
  ask("GET", `/attachments/${file}/pages/${number}`, { as });
const raw = async (file: string, as: Staff) => (await ask("GET", `/attachments/${file}`, { as })).status;
const masked = async (answer: Response) => {
  expect(answer.status).toBe(200);
  return answer.headers.get("docket-masked");
};

test("a picture with a contact is covered until whoever holds the case reveals it, and the file stays shut", async () => {
  const { file, caseId } = await sent(await picture(["Hello", `mail ${MAIL}`]));
  const [moderator, other] = [await addStaff("moderator"), await addStaff("moderator")];
  const { body: detail } = await askJson<CaseDetail>("GET", `/cases/${caseId}`, { as: moderator });
  const read = detail.contents.find((content) => content.surface === "attachment")!;
  expect(read).toMatchObject({
    flagged: true,
    file: { id: file, name: "plan.png", kind: "png", reason: null, pages: 1, pictures: [1] },
  });
  expect(read.text).not.toContain("maria");
  expect(read.text).toContain("Hello");
  const signal = read.signals.find((one) => one.kind === "email")!;
  expect(signal.spans[0]).toMatchObject({
    page: 1,
    box: [expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)],
  });
  const carrier = detail.contents.find((content) => content.id === read.parentId)!;
  expect(carrier.attachments).toMatchObject([{ id: file, state: "read", reading: { kind: "png", reason: null } }]);

  const covered = await page(file, moderator);
  expect(await masked(covered)).toBe("true");
  expect(covered.headers.get("content-type")).toBe("image/webp");
  expect(covered.headers.get("x-content-type-options")).toBe("nosniff");
  expect(covered.headers.get("content-security-policy")).toContain("sandbox");
  expect(covered.headers.get("cache-control")).toBe("no-store");
  expect(await raw(file, moderator)).toBe(403);
  expect(await raw(file, await addStaff("lead"))).toBe(403);

  await askJson("POST", `/cases/${caseId}/claim`, { as: moderator });
  expect(await masked(await page(file, moderator))).toBe("true");
  for (const { id } of read.signals.filter((one) => !one.kind.startsWith("solicit"))) {
    const body = { caseId, reason: "To compare it with the report." };
    expect((await askJson("POST", `/signals/${id}/reveal`, { as: moderator, body })).status).toBe(200);
  }
  expect(await masked(await page(file, moderator))).toBe("false");
  expect(await raw(file, moderator)).toBe(200);
  // Revealed to one is revealed to one.
  expect(await masked(await page(file, other))).toBe("true");
  expect(await raw(file, other)).toBe(403);
  await database.owner.query(
    "UPDATE reveals SET revealed_at = revealed_at - interval '61 minutes' WHERE user_id = $1",
    [moderator.id],
  );
  expect(await masked(await page(file, moderator))).toBe("true");
});

test("a picture with a contact that only a person saw is covered from then on, until it is revealed or the mark taken back", async () => {
  const { file, caseId } = await sent(await picture(["Hello", "find the lantern"]), `See the file or mail ${MAIL}`);
  const [moderator, other] = [await addStaff("moderator"), await addStaff("moderator")];
  await askJson("POST", `/cases/${caseId}/claim`, { as: moderator });
  const { body: detail } = await askJson<CaseDetail>("GET", `/cases/${caseId}`, { as: moderator });
  const read = detail.contents.find((content) => content.surface === "attachment")!;
  expect(read.signals).toEqual([]);
  expect(await masked(await page(file, other))).toBe("false");
  const start = read.text.indexOf("lantern");
  const place = { contentId: read.id, start, end: start + 7, kind: "handle" };
  const marked = await askJson<{ id: string }>("POST", `/cases/${caseId}/missed-spans`, { as: moderator, body: place });
  expect(marked.status).toBe(201);
  expect(await masked(await page(file, other))).toBe("true");
  expect(await raw(file, other)).toBe(403);
  const reason = "To compare it with the report.";
  await askJson("POST", `/signals/${marked.body.id}/reveal`, { as: moderator, body: { caseId, reason } });
  expect(await masked(await page(file, moderator))).toBe("false");
  expect(await masked(await page(file, other))).toBe("true");
  expect((await ask("DELETE", `/missed-spans/${marked.body.id}`, { as: moderator })).status).toBe(204);
  expect(await masked(await page(file, other))).toBe("false");
});

test("a picture without words is shown to moderators, and to nobody without the permission", async () => {
  const { file, caseId } = await sent(await blank(300, 200));
  expect(caseId).toBeUndefined();
  const moderator = await addStaff("moderator");
  expect(await masked(await page(file, moderator))).toBe("false");
  expect(await raw(file, moderator)).toBe(200);
  for (const role of ["analyst", "admin"] as const) expect((await page(file, await addStaff(role))).status).toBe(403);
  expect((await page(file, await addKey(["read", "ingest", "export"]))).status).toBe(403);
  expect((await page(file, moderator, 2)).status).toBe(404);
  expect((await page(named("file"), moderator)).status).toBe(404);
  expect((await page(file, moderator, 51)).status).toBe(422);
});

test("a file that could not be read is opened by whoever holds its case, and by a lead", async () => {
  const { file, caseId } = await sent(encryptedPdf());
  const [moderator, other] = [await addStaff("moderator"), await addStaff("moderator")];
  const { body: detail } = await askJson<CaseDetail>("GET", `/cases/${caseId}`, { as: moderator });
  expect(detail.flags).toMatchObject([{ kind: "unreadable" }]);
  expect(detail.contents.find((content) => content.file)).toMatchObject({
    text: "",
    file: { id: file, kind: "pdf", reason: "encrypted", pictures: [] },
  });
  expect(await raw(file, moderator)).toBe(403);
  await askJson("POST", `/cases/${caseId}/claim`, { as: moderator });
  expect(await raw(file, moderator)).toBe(200);
  expect(await raw(file, other)).toBe(403);
  expect(await raw(file, await addStaff("lead"))).toBe(200);
});

test("a file goes with the message that its author took back; one of a message that a case keeps stays, as does one that hangs elsewhere too", async () => {
  const p = pair();
  const key = await addKey(["ingest"]);
  const bytes = await blank(300, 200);
  const [gone, kept, shared] = [named("file"), named("file"), named("file")];
  for (const file of [gone, kept, shared])
    await askJson("PUT", `/attachments/${file}?name=plan.png`, { as: key, body: bytes });
  const carrying = (text: string, at: number, ...files: string[]) =>
    p.says("freelancer", text, at, {
      attachments: files.map((id) => ({ id, name: "plan.png", mediaType: "image/png" })),
    });
  const flagged = carrying(`See the file or mail ${MAIL}`, 1, kept);
  const plain = carrying("See the files, please.", 2, gone, shared);
  const stands = carrying("Here it is once more.", 3, shared);
  await send(...p.describe, flagged, plain, stands);
  while ((await readNextFiles(pool)) > 0);
  await settle();
  const { rows } = await database.owner.query("SELECT id FROM cases WHERE account_id = $1", [p.freelancer]);
  const [moderator, lead] = [await addStaff("moderator"), await addStaff("lead")];
  const shown = async () => {
    const { body } = await askJson<CaseDetail>("GET", `/cases/${rows[0].id}`, { as: moderator });
    const listed = [flagged, plain, stands].map((event) =>
      body.contents.find((one) => one.id === contentId(event))!.attachments.map((file) => file.id),
    );
    const read = body.contents.filter((one) => one.parentId === contentId(plain)).map((one) => one.file?.id);
    return { listed, read };
  };
  const opened = async (file: string, as: Staff) => [await raw(file, as), (await page(file, as)).status];
  expect(await shown()).toEqual({ listed: [[kept], [gone, shared], [shared]], read: [gone, shared] });
  expect(await opened(gone, moderator)).toEqual([200, 200]);

  await send(told.remove(contentId(flagged), 7), told.remove(contentId(plain), 8));
  await settle();
  expect(await shown()).toEqual({ listed: [[kept], [], [shared]], read: [undefined, undefined] });
  for (const reader of [moderator, lead]) {
    expect(await opened(gone, reader)).toEqual([404, 404]);
    expect(await opened(kept, reader)).toEqual([200, 200]);
    expect(await opened(shared, reader)).toEqual([200, 200]);
  }
});

test("a file goes with its own message, though another of the case is flagged and keeps a copy; one that was itself flagged stays", async () => {
  const p = pair();
  const key = await addKey(["ingest"]);
  const [gone, read] = [named("file"), named("file")];
  await askJson("PUT", `/attachments/${gone}?name=plan.png`, { as: key, body: await picture(["A plan of the house"]) });
  await askJson("PUT", `/attachments/${read}?name=card.png`, { as: key, body: await picture([`Mail ${MAIL}`]) });
  const carrying = (text: string, at: number, id: string) =>
    p.says("freelancer", text, at, { attachments: [{ id, name: "plan.png", mediaType: "image/png" }] });
  const plain = carrying("See the file, please.", 1, gone);
  const card = carrying("And this one, please.", 2, read);
  const flagged = p.says("freelancer", `Or mail ${MAIL}`, 3);
  await send(...p.describe, plain, card, flagged);
  while ((await readNextFiles(pool)) > 0);
  await settle();
  const { rows } = await database.owner.query("SELECT id FROM cases WHERE account_id = $1", [p.freelancer]);
  const lead = await addStaff("lead");
  const shown = async () => {
    const { body } = await askJson<CaseDetail>("GET", `/cases/${rows[0].id}`, { as: lead });
    const listed = [plain, card].map((event) =>
      body.contents.find((one) => one.id === contentId(event))!.attachments.map((file) => file.id),
    );
    const read = [plain, card].map((event) => body.contents.find((one) => one.parentId === contentId(event)));
    const texts = [plain, card].map((event) => body.contents.find((one) => one.id === contentId(event))!.text);
    return { listed, pages: read.map((one) => one?.file?.id ?? null), words: read.map((one) => one?.text), texts };
  };
  const texts = ["See the file, please.", "And this one, please."];
  const before = await shown();
  expect(before).toMatchObject({ listed: [[gone], [read]], pages: [gone, read], texts });
  expect(before.words[0]).toContain("plan");

  await send(told.remove(contentId(plain), 7), told.remove(contentId(card), 8));
  await settle();
  // Of the file nothing stays; the message it came with is what the flagged text was judged beside.
  expect(await shown()).toEqual({ listed: [[], [read]], pages: [null, read], words: ["", before.words[1]], texts });
  expect([await raw(gone, lead), (await page(gone, lead)).status]).toEqual([404, 404]);
  expect((await page(read, lead)).status).toBe(200);
  expect(await raw(read, lead)).not.toBe(404);
});
