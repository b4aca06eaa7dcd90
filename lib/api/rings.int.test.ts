import { beforeAll, describe, expect, test } from "vitest";
import { addStaff, ask, askJson, auditOf, type Staff } from "@/lib/api/testing/desk";
import type { RingOutcome, RingView } from "@/lib/domain/rings/schema";
import { firstPolicy, pair, send, settle } from "@/lib/domain/testing/marketplace";
import { testDatabase } from "@/lib/platform/testing/test-database";

let one: Staff;
let two: Staff;

beforeAll(async () => {
  await firstPolicy();
  one = await addStaff("moderator", "Aiko Sato");
  two = await addStaff("moderator", "Ines Duarte");
});

let serial = 200;
/** Cases of accounts that wrote one number of their own. */
async function someCases(count: number): Promise<string[]> {
  const phone = `+1 212 555 0${++serial}`;
  const pairs = Array.from({ length: count }, () => pair());
  await send(...pairs.flatMap((each) => [...each.describe, each.says("client", `Call me at ${phone}`, 1)]));
  await settle();
  const { rows } = await testDatabase().owner.query("SELECT id FROM cases WHERE account_id = ANY($1) ORDER BY id", [
    pairs.map((each) => each.client),
  ]);
  return rows.map((row: { id: string }) => row.id);
}

const make = (caseIds: string[], as = one) =>
  askJson<RingView>("POST", "/rings", { as, body: { name: "One number", caseIds } });
const claim = (id: string, as = one) =>
  askJson<RingView & { code: string; holders: object[] }>("POST", `/rings/${id}/claim`, { as });

describe("rings", () => {
  test("are made of cases that share a contact, grow and shrink, each step in the trail", async () => {
    const cases = await someCases(3);
    const [a, b, c] = cases as [string, string, string];
    const { status, body: ring } = await make([a, b]);
    expect(status).toBe(201);
    expect(ring.contacts).toMatchObject([{ kind: "phone", accountIds: [expect.any(String), expect.any(String)] }]);
    expect(ring.contacts[0]!.value).toContain("•");
    const grown = await askJson<RingView>("POST", `/rings/${ring.id}/cases`, { as: two, body: { caseId: c } });
    expect(grown.body.cases.map((each) => each.id).sort()).toEqual([...cases].sort());
    const less = await askJson<RingView>("DELETE", `/rings/${ring.id}/cases/${a}`, { as: two });
    expect(less.body.cases.map((each) => each.id).sort()).toEqual([b, c].sort());
    expect(await auditOf("ring.made", ring.id)).toHaveLength(1);
    expect(await auditOf("ring.case_added", ring.id)).toMatchObject([{ actor_id: two.id, data: { caseId: c } }]);
    expect(await auditOf("ring.case_removed", ring.id)).toMatchObject([{ data: { caseId: a } }]);
    const listed = await askJson<{ items: object[] }>("GET", `/rings?case=${c}`, { as: one });
    expect(listed.body.items).toMatchObject([{ id: ring.id, cases: 2, standing: 2 }]);
  });

  test("take no case that shares nothing", async () => {
    const [a, b] = (await someCases(2)) as [string, string];
    const [stranger] = (await someCases(1)) as [string];
    expect((await make([a, stranger])).status).toBe(422);
    const { body: ring } = await make([a, b]);
    const added = await ask("POST", `/rings/${ring.id}/cases`, { as: one, body: { caseId: stranger } });
    expect(added.status).toBe(422);
    expect((await make([a, "0199d3c2-5d0a-7c3e-8a51-6f0d0e2b9a12"])).status).toBe(404);
  });

  test("are claimed whole, or not at all with who holds what", async () => {
    const [a, b, c] = (await someCases(3)) as [string, string, string];
    const { body: ring } = await make([a, b, c]);
    await ask("POST", `/cases/${b}/claim`, { as: two });
    const refused = await claim(ring.id);
    expect(refused).toMatchObject({ status: 409, body: { code: "claimed_by_other" } });
    expect(refused.body.holders).toMatchObject([{ caseId: b, by: { name: "Ines Duarte" } }]);
    const held = async () =>
      (
        await testDatabase().owner.query("SELECT FROM cases WHERE id = ANY($1) AND claimed_by = $2", [
          [a, b, c],
          one.id,
        ])
      ).rows.length;
    expect(await held()).toBe(0);
    await ask("POST", `/cases/${b}/release`, { as: two });
    expect((await claim(ring.id)).status).toBe(200);
    expect(await held()).toBe(3);
    expect(await auditOf("case.claimed", a)).toMatchObject([{ actor_id: one.id, data: { via: "ring" } }]);
  });

  test("two who claim at once: one gets all of it", async () => {
    const cases = await someCases(4);
    const { body: ring } = await make(cases);
    const statuses = (await Promise.all([claim(ring.id, one), claim(ring.id, two)])).map((each) => each.status);
    expect(statuses.sort()).toEqual([200, 409]);
    const { rows } = await testDatabase().owner.query("SELECT DISTINCT claimed_by FROM cases WHERE id = ANY($1)", [
      cases,
    ]);
    expect(rows).toHaveLength(1);
  });

  test("are decided together, each account by its own measures; a refused one leaves the others decided", async () => {
    const [a, b, c] = (await someCases(3)) as [string, string, string];
    const { body: ring } = await make([a, b, c]);
    await claim(ring.id);
    await ask("POST", `/cases/${c}/release`, { as: one });
    const decision = {
      outcome: "violation",
      violations: ["contact_info"],
      reasonCode: "contact_before_contract",
      note: "A ring.",
      message: "Keep contact here.",
      caseVersion: 1,
    };
    const body = {
      decisions: [
        { caseId: a, ...decision, actions: [{ kind: "warn" }] },
        { caseId: b, ...decision, actions: [{ kind: "suspend", durationDays: null }] },
        { caseId: c, ...decision, actions: [{ kind: "warn" }] },
      ],
    };
    const key = { "idempotency-key": "ring-key-0001" };
    const decide = () => askJson<RingOutcome>("POST", `/rings/${ring.id}/decisions`, { as: one, body, headers: key });
    const { status, body: outcome } = await decide();
    expect(status).toBe(200);
    expect(outcome.results.map((each) => each.problem?.code ?? "decided")).toEqual([
      "decided",
      "decided",
      "claim_lost",
    ]);
    expect(outcome.results[1]!.decision!.enforcements).toMatchObject([{ kind: "suspend", state: "pending_approval" }]);
    const again = (await decide()).body;
    expect(again.results.map((each) => each.decision?.id)).toEqual(outcome.results.map((each) => each.decision?.id));
    const { rows } = await testDatabase().owner.query("SELECT FROM decisions WHERE case_id = ANY($1)", [[a, b, c]]);
    expect(rows).toHaveLength(2);
    expect(await auditOf("ring.decided", ring.id)).toMatchObject([{ data: { decided: 2, refused: 1 } }]);
  });

  test("decide only what is in them, once", async () => {
    const [a, b] = (await someCases(2)) as [string, string];
    const [stranger] = (await someCases(1)) as [string];
    const { body: ring } = await make([a, b]);
    const decision = { outcome: "no_violation", reasonCode: "false_positive", caseVersion: 1 };
    const decide = (ids: string[]) =>
      ask("POST", `/rings/${ring.id}/decisions`, {
        as: one,
        body: { decisions: ids.map((caseId) => ({ caseId, ...decision })) },
      });
    expect((await decide([a, stranger])).status).toBe(422);
    expect((await decide([a, a])).status).toBe(422);
  });
});
