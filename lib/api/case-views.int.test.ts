import { beforeAll, describe, expect, test } from "vitest";
import { addKey, addStaff, ask, askJson, auditOf } from "@/lib/api/testing/desk";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { flagContent, makeCase } from "@/prisma/seed/factories/case";
import { makeAccount, makeContent } from "@/prisma/seed/factories/conversation";
import { makePolicy } from "@/prisma/seed/factories/staff";

testDatabase();

beforeAll(async () => {
  await makePolicy();
});

async function conversationCase() {
  const account = await makeAccount();
  const conversationId = `conv-${newId()}`;
  const content = await makeContent({ conversationId, authorId: account.id, text: "nothing but words" });
  const kase = await makeCase({ accountId: account.id, subjectId: conversationId });
  await flagContent(kase, content, []);
  return { id: kase.id, around: `/cases/${kase.id}/contents?limit=10&around=${content.externalId}` };
}

describe("reading a case's conversation page by page", () => {
  test("leaves a trace of a person and of a key, one an hour, with its page or without", async () => {
    const { id, around } = await conversationCase();
    const [moderator, key] = [await addStaff("moderator"), await addKey(["read"])];
    for (const as of [moderator, key]) {
      const { status, body } = await askJson<{ items: unknown[] }>("GET", around, { as });
      expect([status, body.items.length]).toEqual([200, 1]);
      expect((await ask("GET", around, { as })).status).toBe(200);
      expect((await auditOf("case.viewed", id)).at(-1)).toMatchObject({ actor_id: as.id, data: {} });
      expect((await ask("GET", `/cases/${id}`, { as })).status).toBe(200);
    }
    const events = await auditOf("case.viewed", id);
    expect(events.map((event) => event.actor_id)).toEqual([moderator.id, key.id]);
  });

  test("of a case that is not there is refused, and nothing is noted", async () => {
    const moderator = await addStaff("moderator");
    const id = newId();
    const { around } = await conversationCase();
    const path = around.replace(/cases\/[^/]+/, `cases/${id}`);
    expect((await ask("GET", path, { as: moderator })).status).toBe(404);
    expect(await auditOf("case.viewed", id)).toEqual([]);
  });
});
