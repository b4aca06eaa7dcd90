import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { type Ask, addKey, addStaff, askJson, type Staff } from "@/lib/api/testing/desk";
import { accountViewSchema, timelinePageSchema } from "@/lib/domain/accounts/schema";
import { auditEventSchema } from "@/lib/domain/audit/schema";
import { caseDetailSchema } from "@/lib/domain/case-file/schema";
import { caseRowSchema } from "@/lib/domain/cases/schema";
import { contentPageSchema } from "@/lib/domain/conversations/schema";
import { decisionSchema } from "@/lib/domain/decisions/schema";
import { enforcementRowSchema } from "@/lib/domain/enforcement/schema";
import { judgeNextBatch } from "@/lib/domain/judgement/mutations";
import { publishFirstPolicy } from "@/lib/domain/policies/mutations";
import { revealedSchema } from "@/lib/domain/reveals/schema";
import { mintJobActor } from "@/lib/platform/actor";
import { callBy } from "@/lib/platform/call";
import { newId } from "@/lib/platform/ids";

const worker = () => callBy(mintJobActor("worker"), new Date(), newId());
const EMAIL = "mina.okafor@example.org";

describe("from an event to a decision, through the API alone", () => {
  let machine: { key: string };
  let reader: { key: string };
  let moderator: Staff;
  let other: Staff;
  let lead: Staff;
  const run = newId();
  const [client, freelancer, room] = [`client-${run}`, `freelancer-${run}`, `room-${run}`];
  let caseId: string;

  /** Asks, and holds the answer against the shape that the document promises. */
  async function told<Shape extends z.ZodType>(
    shape: Shape,
    method: string,
    path: string,
    options: Ask,
  ): Promise<z.output<Shape>> {
    const { status, body } = await askJson(method, path, options);
    expect([200, 201], JSON.stringify(body)).toContain(status);
    return shape.parse(body);
  }

  beforeAll(async () => {
    await publishFirstPolicy(worker());
    [machine, reader] = [await addKey(["ingest"]), await addKey(["read"])];
    [moderator, other, lead] = [await addStaff("moderator"), await addStaff("moderator"), await addStaff("lead")];
    const event = (id: string, type: string, data: object) => ({
      id: `${id}-${run}`,
      type,
      occurredAt: new Date(),
      data,
    });
    const message = (n: number, authorId: string, text: string) =>
      event(`msg${n}`, "content.created", {
        content: {
          id: `msg${n}-${run}`,
          surface: "message",
          authorId,
          counterpartId: authorId === client ? freelancer : client,
          conversationId: room,
          text,
        },
      });
    const { status } = await askJson("POST", "/events", {
      as: machine,
      body: {
        events: [
          event("acc", "account.upserted", {
            account: { id: freelancer, kind: "freelancer", displayName: "Mina", badges: ["top"] },
          }),
          message(1, client, "Hello, can you start next week?"),
          message(2, freelancer, `Sure. Write to me at ${EMAIL} and we talk there.`),
        ],
      },
    });
    expect(status).toBe(200);
    while ((await judgeNextBatch(worker(), { maxKeys: 50, maxContents: 200 })) > 0);
  });

  const row = caseRowSchema;
  const list = (as: Ask["as"], query = "") =>
    askJson<{ items: z.infer<typeof row>[]; nextCursor: string | null }>("GET", `/cases${query}`, { as });

  test("the case stands in the queue, found by the account's id, and holds no contact in plain", async () => {
    const { body } = await list(moderator, `?q=${freelancer}`);
    expect(body.items).toHaveLength(1);
    const found = row.parse(body.items[0]);
    expect(found).toMatchObject({
      status: "open",
      account: { id: freelancer },
      phase: "none",
      surface: "message",
      claim: null,
    });
    expect(found.violations).toContain("contact_info");
    expect(JSON.stringify(body)).not.toContain(EMAIL);
    caseId = found.id;
    expect((await list(reader, `?q=${freelancer}`)).body.items[0]!.id).toBe(caseId);
    expect((await askJson("GET", `/cases/count?q=${freelancer}`, { as: moderator })).body).toMatchObject({
      count: 1,
      atLeast: false,
    });
    expect((await list(moderator, "?nonsense=1")).status).toBe(422);
  });

  test("is claimed by one; another is told who has it", async () => {
    const claimed = await told(row, "POST", `/cases/claim-next`, { as: moderator, body: { q: freelancer } });
    expect(claimed).toMatchObject({ id: caseId, claim: { by: { id: moderator.id } } });
    expect((await askJson("POST", "/cases/claim-next", { as: other, body: { q: freelancer } })).status).toBe(204);
    expect(await askJson("POST", `/cases/${caseId}/claim`, { as: other })).toMatchObject({
      status: 409,
      body: { code: "claimed_by_other", holder: { by: { id: moderator.id } } },
    });
    await told(row, "POST", `/cases/${caseId}/claim`, { as: moderator });
  });

  test("shows its conversation masked, and the holder one signal in plain", async () => {
    const detail = await told(caseDetailSchema, "GET", `/cases/${caseId}`, { as: moderator });
    expect(detail.contents.map(({ id }) => id)).toEqual([`msg1-${run}`, `msg2-${run}`]);
    expect(JSON.stringify(detail)).not.toContain(EMAIL);
    const [first] = detail.contents;
    await told(contentPageSchema, "GET", `/cases/${caseId}/contents?after=${encodeURIComponent(first!.position)}`, {
      as: reader,
    });
    const signal = detail.contents[1]!.signals.find(({ kind }) => kind === "email")!;
    const body = { caseId, reason: "To be sure." };
    expect((await askJson("POST", `/signals/${signal.id}/reveal`, { as: other, body })).status).toBe(403);
    const plain = await told(revealedSchema, "POST", `/signals/${signal.id}/reveal`, { as: moderator, body });
    expect(plain.value).toBe(EMAIL);
  });

  const decision = (caseVersion: number) => ({
    outcome: "violation",
    violations: ["contact_info"],
    actions: [{ kind: "restrict", abilities: ["propose"], durationDays: 7 }],
    reasonCode: "contact_before_contract",
    note: "In the second message.",
    message: "Please keep contact here until a contract begins.",
    caseVersion,
  });

  test("is decided by the holder on the version that was read, undone, and decided again", async () => {
    const { version } = await told(caseDetailSchema, "GET", `/cases/${caseId}`, { as: moderator });
    const decide = (as: Staff, body: object, key = newId()) =>
      askJson<z.infer<typeof decisionSchema>>("POST", `/cases/${caseId}/decisions`, {
        as,
        body,
        headers: { "idempotency-key": key },
      });
    expect(await decide(other, decision(version))).toMatchObject({ status: 409 });
    expect(await decide(moderator, decision(version + 1))).toMatchObject({ status: 409 });
    expect(await decide(moderator, { ...decision(version), reasonCode: "because" })).toMatchObject({ status: 422 });
    const key = newId();
    const made = await decide(moderator, decision(version), key);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(decisionSchema.parse(made.body)).toMatchObject({
      state: "waiting",
      enforcements: [{ kind: "restrict", state: "waiting" }],
    });
    const again = await decide(moderator, decision(version), key);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(again.body).toEqual(made.body);

    expect((await askJson("POST", `/decisions/${made.body.id}/undo`, { as: other })).status).toBe(403);
    const undone = await told(decisionSchema, "POST", `/decisions/${made.body.id}/undo`, { as: moderator });
    expect(undone).toMatchObject({ state: "undone", enforcements: [{ state: "undone" }] });
    const reopened = await told(caseDetailSchema, "GET", `/cases/${caseId}`, { as: moderator });
    expect(reopened).toMatchObject({ status: "open", claim: { by: { id: moderator.id } } });
    expect((await decide(moderator, decision(reopened.version))).status).toBe(201);
  });

  test("is in the lists of enforcements, on the account and its timeline, and whole in the trail", async () => {
    const measures = await askJson<{ items: unknown[] }>("GET", `/enforcements?account=${freelancer}`, { as: reader });
    expect(measures.body.items.map((item) => enforcementRowSchema.parse(item).state).sort()).toEqual([
      "undone",
      "waiting",
    ]);
    const account = await told(accountViewSchema, "GET", `/accounts/${freelancer}`, { as: moderator });
    expect(account).toMatchObject({
      displayName: "Mina",
      effective: { status: "active", badges: ["top"], restrictions: [] },
    });
    const timeline = await told(timelinePageSchema, "GET", `/accounts/${freelancer}/timeline?limit=2`, {
      as: moderator,
    });
    expect(timeline.items).toHaveLength(2);
    const rest = await told(
      timelinePageSchema,
      "GET",
      `/accounts/${freelancer}/timeline?cursor=${timeline.nextCursor}`,
      { as: moderator },
    );
    expect(rest.items.length).toBeGreaterThan(0);
    const trail = await askJson<{ items: unknown[] }>("GET", `/audit-events?subject=case:${caseId}&limit=100`, {
      as: moderator,
    });
    const events = trail.body.items.map((item) => auditEventSchema.parse(item));
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["case.opened", "case.claimed", "signal.revealed", "decision.made", "decision.undone"]),
    );
    expect(JSON.stringify([trail.body, timeline, rest, account])).not.toContain(EMAIL);
  });

  test("a report by staff opens a case of its own or joins one", async () => {
    const body = { accountId: client, category: "unsolicited_contact", note: "Called three people." };
    const { status, body: filed } = await askJson<{ caseId: string }>("POST", "/reports", { as: lead, body });
    expect(status, JSON.stringify(filed)).toBe(201);
    await told(caseDetailSchema, "GET", `/cases/${filed.caseId}`, { as: lead });
    expect((await askJson("POST", "/reports", { as: lead, body: { ...body, accountId: "nobody" } })).status).toBe(404);
  });

  test("a text is scanned by the policy in force, unmasked and unstored", async () => {
    const body = { surface: "message", phase: "none", messages: [{ role: "freelancer", text: `mail ${EMAIL}` }] };
    const scanned = await askJson<{ violations: { code: string }[]; signals: { value: string; start: number }[] }>(
      "POST",
      "/scan",
      { as: machine, body },
    );
    expect(scanned.body.violations.map(({ code }) => code)).toEqual(["contact_info"]);
    expect(scanned.body.signals).toContainEqual(expect.objectContaining({ value: EMAIL, start: 5 }));
    const active = await askJson<{ violations: unknown[] }>("POST", "/scan", {
      as: machine,
      body: { ...body, phase: "active" },
    });
    expect(active.body.violations).toEqual([]);
  });
});
