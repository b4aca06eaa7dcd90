import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addStaff, ask, askJson, auditOf, type Staff } from "@/lib/api/testing/desk";
import type { StatementRow } from "@/lib/domain/statements/schema";
import { submitStatements } from "@/lib/jobs/statements";
import { prisma } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { type Receiver, startReceiver } from "@/lib/platform/testing/receiver";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOfJob } from "@/prisma/seed/factories/staff";

testDatabase();

const NAMES = ["STATEMENTS_URL", "WEBHOOK_ALLOW_PRIVATE"] as const;
const before = NAMES.map((name) => process.env[name]);
let receiver: Receiver;
let lead: Staff;
let moderator: Staff;
beforeAll(async () => {
  receiver = await startReceiver();
  process.env["STATEMENTS_URL"] = receiver.url;
  process.env["WEBHOOK_ALLOW_PRIVATE"] = "1";
  [lead, moderator] = [await addStaff("lead"), await addStaff("moderator")];
});
afterAll(async () => {
  NAMES.forEach((name, place) => {
    // Empty counts as unset, and an environment holds nothing but words.
    process.env[name] = before[place] ?? "";
  });
  await receiver.close();
});
beforeEach(async () => {
  await prisma().statement.deleteMany();
  receiver.received.length = 0;
});

/** So many statements that wait, in the order in which they are sent. */
async function queue(n: number): Promise<string[]> {
  const ids = Array.from({ length: n }, () => newId()).sort();
  await prisma().statement.createMany({
    data: ids.map((id) => ({
      id,
      puid: id,
      decisionId: newId(),
      caseId: newId(),
      body: { puid: id },
      refusedFields: [],
      createdAt: new Date(),
    })),
  });
  return ids;
}

const sentPuids = () =>
  receiver.received.map(({ body }) =>
    (JSON.parse(body) as { statements: { puid: string }[] }).statements.map((one) => one.puid),
  );

async function became(ids: readonly string[]): Promise<Pick<StatementRow, "state" | "lastCode" | "refusedFields">[]> {
  const { body } = await askJson<{ items: StatementRow[] }>("GET", "/statements?limit=100", { as: lead });
  return ids.map((id) => {
    const { state, lastCode, refusedFields } = body.items.find((one) => one.id === id)!;
    return { state, lastCode, refusedFields };
  });
}

/**
 * A registry that takes each identifier once and all of a bulk or none: what it holds already, and what its rules are
 * against, it refuses by their places.
 */
function registry(held: Set<string>, against: ReadonlyMap<string, object>, status = 422) {
  return ({ body }: { body: string }, response: ServerResponse) => {
    const { statements } = JSON.parse(body) as { statements: { puid: string }[] };
    const errors = Object.fromEntries(
      statements.flatMap(({ puid }, place) => {
        const faults = {
          ...(held.has(puid) ? { puid: ["The puid is not unique within this platform."] } : {}),
          ...against.get(puid),
        };
        return Object.keys(faults).length === 0 ? [] : [[`statement_${place}`, faults]];
      }),
    );
    if (Object.keys(errors).length > 0) {
      response.writeHead(status).end(JSON.stringify({ message: "Refused.", errors }));
      return;
    }
    for (const { puid } of statements) held.add(puid);
    response.writeHead(201).end(JSON.stringify({ statements }));
  };
}

const submitAll = async () => {
  while (await submitStatements(callOfJob()));
};
const SUBMITTED = { state: "submitted", lastCode: null, refusedFields: [] };
const KNOWN = { state: "submitted", lastCode: "known", refusedFields: [] };

describe("a registry that refuses an identifier that it holds", () => {
  test.each([422, 409, 400])(
    "with %i: that one counts as submitted, and says so; the rest of the bulk goes again",
    async (status) => {
      const ids = await queue(3);
      const held = new Set([ids[1]!]);
      receiver.answer = registry(held, new Map(), status);
      await submitAll();
      expect(await became(ids)).toEqual([SUBMITTED, KNOWN, SUBMITTED]);
      expect(held).toEqual(new Set(ids));
      expect(sentPuids()).toEqual([ids, [ids[0], ids[2]]]);
    },
  );

  test("for one that was sent alone, named without a place", async () => {
    const ids = await queue(1);
    receiver.answer = (_request, response) =>
      response
        .writeHead(422)
        .end(JSON.stringify({ errors: { puid: ["The puid is not unique within this platform."] } }));
    await submitAll();
    expect(await became(ids)).toEqual([KNOWN]);
  });

  test("for another reason too, it is refused and not thought to be there", async () => {
    const ids = await queue(1);
    receiver.answer = registry(new Set(ids), new Map([[ids[0]!, { category: ["Unknown."] }]]));
    await submitAll();
    expect(await became(ids)).toMatchObject([{ state: "refused" }]);
  });
});

describe("a bulk of which a part is refused", () => {
  test("says of each which fields and why, and the trail how many; nothing is sent twice", async () => {
    const ids = await queue(4);
    const long = `Too long\u0000 ${"x".repeat(500)}`;
    const against = new Map<string, object>([
      [ids[1]!, { category: ["The selected category is invalid."], content_date: ["Lies in the future."] }],
      [ids[3]!, { decision_facts: [long], "not a field": ["?"] }],
    ]);
    const held = new Set<string>();
    receiver.answer = registry(held, against);
    const events = (await auditOf("statement.submitted", "statements")).length;
    await submitAll();
    const [first, second, third, fourth] = await became(ids);
    expect([first, third]).toEqual([SUBMITTED, SUBMITTED]);
    expect(second).toEqual({
      state: "refused",
      lastCode: "refused",
      refusedFields: ["category: The selected category is invalid.", "content_date: Lies in the future."],
    });
    expect(fourth!.refusedFields).toHaveLength(1);
    expect(fourth!.refusedFields[0]).toMatch(/^decision_facts: Too long {1,2}x+$/);
    expect(fourth!.refusedFields[0]!.length).toBeLessThan(250);
    expect(held).toEqual(new Set([ids[0], ids[2]]));
    expect((await auditOf("statement.submitted", "statements")).slice(events).map((event) => event.data)).toEqual([
      { statements: 0, refused: 2 },
      { statements: 2, refused: 0 },
    ]);
  });

  test("by a registry that took the others at once: these are not sent again", async () => {
    const ids = await queue(3);
    receiver.answer = (_request, response) =>
      response.writeHead(200).end(JSON.stringify({ errors: { statement_1: { category: ["No."] } } }));
    await submitAll();
    expect(await became(ids)).toMatchObject([
      SUBMITTED,
      { state: "refused", refusedFields: ["category: No."] },
      SUBMITTED,
    ]);
    expect(sentPuids()).toEqual([ids]);
  });

  test("with places that were never sent, or an answer that is none, changes nothing and is tried later", async () => {
    const ids = await queue(2);
    for (const body of [
      JSON.stringify({ errors: { statement_7: { category: ["No."] } } }),
      "<html>",
      '{"errors": 3}',
    ]) {
      await prisma().statement.updateMany({ data: { nextAttemptAt: new Date(0) } });
      receiver.answer = (_request, response) => response.writeHead(422).end(body);
      expect(await submitStatements(callOfJob())).toBe(false);
      expect(await became(ids)).toEqual(
        ids.map(() => ({ state: "queued", lastCode: "status_422", refusedFields: [] })),
      );
    }
  });
});

describe("a refused statement", () => {
  const refuse = async (n: number) => {
    const ids = await queue(n);
    const held = new Set<string>();
    receiver.answer = registry(held, new Map(ids.map((id) => [id, { category: ["Not yet."] }])));
    await submitAll();
    expect(await became(ids)).toMatchObject(ids.map(() => ({ state: "refused" })));
    receiver.received.length = 0;
    receiver.answer = registry(held, new Map());
    return ids;
  };

  test("is submitted again when a lead says so, by itself or with all others, under its own identifier", async () => {
    const ids = await refuse(3);
    const one = await askJson<StatementRow>("POST", `/statements/${ids[1]}/replay`, { as: lead });
    expect(one).toMatchObject({
      status: 200,
      body: { state: "queued", attempts: 0, refusedFields: [], lastCode: null },
    });
    await submitAll();
    expect(sentPuids()).toEqual([[ids[1]]]);
    expect(await became(ids)).toMatchObject([{ state: "refused" }, SUBMITTED, { state: "refused" }]);
    const rest = await askJson<{ replayed: number }>("POST", "/statements/replay", { as: lead });
    expect(rest.body).toEqual({ replayed: 2 });
    await submitAll();
    expect(await became(ids)).toEqual(ids.map(() => SUBMITTED));
    expect((await auditOf("statement.replayed", "statements")).map((event) => event.data)).toEqual([
      { statements: 1 },
      { statements: 2 },
    ]);
  });

  test("is put back by leads only, and no other statement is", async () => {
    const [id] = await refuse(1);
    expect((await ask("POST", `/statements/${id}/replay`, { as: moderator })).status).toBe(403);
    expect((await ask("POST", "/statements/replay", { as: moderator })).status).toBe(403);
    expect((await ask("POST", `/statements/${newId()}/replay`, { as: lead })).status).toBe(404);
    await prisma().statement.updateMany({ data: { state: "withdrawn" } });
    const conflict = await askJson<{ state: string }>("POST", `/statements/${id}/replay`, { as: lead });
    expect([conflict.status, conflict.body.state]).toEqual([409, "withdrawn"]);
    expect((await askJson("POST", "/statements/replay", { as: lead })).body).toEqual({ replayed: 0 });
  });
});
