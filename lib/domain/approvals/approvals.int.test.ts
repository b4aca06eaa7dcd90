import { beforeAll, describe, expect, it } from "vitest";
import { countApprovals, listApprovals } from "@/lib/domain/approvals/data";
import { approveDecision, rejectDecision, remindApprovals } from "@/lib/domain/approvals/mutations";
import { approvalRowSchema } from "@/lib/domain/approvals/schema";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import type { ActionInput, NewDecision } from "@/lib/domain/decisions/schema";
import { loadAccountStates } from "@/lib/domain/enforcement/data";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import { undoDecision } from "@/lib/domain/undo/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import { prisma } from "@/lib/platform/db";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makeCase } from "@/prisma/seed/factories/case";
import { makeAccount, makeContract } from "@/prisma/seed/factories/conversation";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const MINUTE = 60_000;
const DAY = 86_400_000;
const T = new Date("2026-06-01T10:00:00.000Z");
const later = (ms: number) => new Date(T.getTime() + ms);

let ada: StaffActor;
let lead: StaffActor;
let lead2: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
  lead = await makeStaff("lead", "Lena");
  lead2 = await makeStaff("lead", "Lars");
});

const RESTRICT: ActionInput = { kind: "restrict", abilities: ["propose"], durationDays: 7 };
const HOLD: ActionInput = { kind: "suspend", durationDays: 30, meanwhile: ["propose", "withdraw"] };

async function decide(accountId: string, actions: ActionInput[], over: Partial<NewDecision> = {}, by = ada) {
  const kase = await makeCase({ accountId });
  await claimCase(callOf(by), kase.id);
  return decideCase(callOf(by, T), kase.id, {
    outcome: "violation",
    violations: ["contact_info"],
    reasonCode: "contact_before_contract",
    note: "Plain.",
    caseVersion: 1,
    actions,
    ...over,
  });
}

/** A freelancer with these contracts. */
async function worth(...values: [amount: number, currency: string, status?: "active" | "offer" | "cancelled"][]) {
  const account = await makeAccount();
  for (const [amount, currency, status = "active"] of values) {
    await makeContract(
      {
        clientId: (await makeAccount({ kind: "client" })).id,
        freelancerId: account.id,
        valueAmount: amount as never,
        valueCurrency: currency,
      },
      [[status, later(-30 * DAY)]],
    );
  }
  return account;
}

const effective = async (accountId: string) =>
  (await loadAccountStates(prisma(), [accountId])).get(accountId)!.effective;
const told = async (accountId: string) =>
  (
    await prisma().outboxMessage.findMany({
      where: { accountId, type: { startsWith: "enforcement" } },
      orderBy: { id: "asc" },
    })
  ).map(({ type, payload }) => `${type.slice(12)} ${(payload as { enforcement: { kind: string } }).enforcement.kind}`);
const states = async (id: string) =>
  (await prisma().enforcement.findMany({ where: { decisionId: id }, orderBy: { id: "asc" } })).map(
    (row) => `${row.kind} ${row.state}`,
  );
const approvedKinds = async (accountId: string) =>
  (
    await database.owner.query(
      "SELECT data ->> 'kind' AS kind FROM audit_events WHERE type = 'enforcement.approved' AND data ->> 'accountId' = $1",
      [accountId],
    )
  ).rows.map((row) => row.kind as string);
const settle = (at: Date) => settleDueEnforcements(callOfJob(at));

describe("an account with much at stake", () => {
  it.each([
    ["25,000 dollars are not above it", [[25_000, "USD"]], false],
    [
      "two contracts together are",
      [
        [15_000, "USD"],
        [10_001, "USD"],
      ],
      true,
    ],
    ["24,000 euros are, by their rate", [[24_000, "EUR"]], true],
    ["three million yen are not, whatever the figure", [[3_000_000, "JPY"]], false],
    ["an unknown currency has no known value", [[9_000_000, "XXX"]], false],
    ["what was called off before it ran counts for nothing", [[90_000, "USD", "cancelled"]], false],
    ["what is offered counts", [[90_000, "USD", "offer"]], true],
  ] as const)("%s", async (_name, values, needed) => {
    const account = await worth(...(values as unknown as Parameters<typeof worth>));
    const decision = await decide(account.id, [{ kind: "warn" }]);
    expect(decision.enforcements[0]).toMatchObject({
      needsApproval: needed,
      awaitsApproval: needed,
      approvalBecause: needed ? "account_value" : null,
      state: needed ? "pending_approval" : "waiting",
    });
    expect(decision.approvalDueAt).toBe(needed ? later(DAY).toISOString() : null);
  });

  it("counts contracts on either side, by what had begun then", async () => {
    const client = await makeAccount({ kind: "client" });
    const other = await makeAccount();
    const over = { clientId: client.id, freelancerId: other.id, valueAmount: 30_000 as never, valueCurrency: "usd" };
    await makeContract(over, [
      ["offer", later(-5 * DAY)],
      ["cancelled", later(2 * DAY)],
    ]);
    expect((await decide(client.id, [{ kind: "warn" }])).enforcements[0]!.needsApproval).toBe(true);
    await makeContract(over, [
      ["offer", later(-3 * DAY)],
      ["cancelled", later(-2 * DAY)],
    ]);
    expect((await decide(other.id, [{ kind: "warn" }])).recommended.accountValue).toEqual({
      amount: 30_000,
      currency: "USD",
    });
  });

  it("is restricted after the grace while the second person is awaited, and stays so once they agree", async () => {
    const account = await worth([40_000, "USD"]);
    const { id } = await decide(account.id, [RESTRICT]);
    await settle(later(6 * MINUTE));
    expect((await effective(account.id)).status).toBe("restricted");
    const approved = await approveDecision(callOf(lead, later(DAY)), id);
    expect(approved.enforcements[0]).toMatchObject({ state: "active", awaitsApproval: false });
    expect(await told(account.id)).toEqual(["activated restrict"]);
    await expect(rejectDecision(callOf(lead2, later(DAY)), id, { reason: "too hard" })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("is freed when the second person refuses, and the marketplace is told", async () => {
    const account = await worth([40_000, "USD"]);
    const { id } = await decide(account.id, [RESTRICT, { kind: "warn" }]);
    await settle(later(6 * MINUTE));
    await rejectDecision(callOf(lead, later(DAY)), id, { reason: "too hard" });
    expect(await states(id)).toEqual(["restrict reversed", "warn rejected"]);
    expect((await effective(account.id)).status).toBe("active");
    expect(await told(account.id)).toEqual(["activated restrict", "reversed restrict"]);
  });

  it("is freed when its time is over, and then nothing waits any more", async () => {
    const account = await worth([40_000, "USD"]);
    const { id } = await decide(account.id, [RESTRICT]);
    await settle(later(6 * MINUTE));
    await settle(later(8 * DAY));
    expect(await states(id)).toEqual(["restrict expired"]);
    await expect(approveDecision(callOf(lead, later(9 * DAY)), id)).rejects.toMatchObject({ code: "conflict" });
  });

  it("refused inside the grace it never hears of it", async () => {
    const account = await worth([40_000, "USD"]);
    const { id } = await decide(account.id, [RESTRICT]);
    await rejectDecision(callOf(lead, later(MINUTE)), id, { reason: "too hard" });
    await settle(later(DAY));
    expect(await states(id)).toEqual(["restrict rejected"]);
    expect(await told(account.id)).toEqual([]);
  });
});

describe("a restriction that stands in for a suspension", () => {
  it("binds at once for a scam, and ends when the suspension begins", async () => {
    const account = await makeAccount();
    const { id, enforcements } = await decide(account.id, [HOLD], { violations: ["scam_script"], reasonCode: "scam" });
    expect(enforcements.map(({ kind, state, meanwhile }) => [kind, state, meanwhile])).toEqual([
      ["suspend", "pending_approval", false],
      ["restrict", "active", true],
    ]);
    expect(await effective(account.id)).toMatchObject({ status: "restricted" });
    await approveDecision(callOf(lead, later(DAY)), id);
    expect(await states(id)).toEqual(["suspend active", "restrict expired"]);
    expect(await effective(account.id)).toMatchObject({ status: "suspended", restrictions: [] });
    expect(await told(account.id)).toEqual(["activated restrict", "activated suspend", "expired restrict"]);
    await settle(later(40 * DAY));
    expect((await effective(account.id)).status).toBe("active");
  });

  it("never begins where the second person agreed inside the grace", async () => {
    const account = await makeAccount();
    const { id } = await decide(account.id, [HOLD]);
    await approveDecision(callOf(lead, later(MINUTE)), id);
    await settle(later(6 * MINUTE));
    expect(await states(id)).toEqual(["suspend active", "restrict undone"]);
    expect(await told(account.id)).toEqual(["activated suspend"]);
  });

  it("ends when the second person refuses, or is kept for its own days", async () => {
    const gone = await makeAccount();
    const first = await decide(gone.id, [HOLD]);
    await settle(later(6 * MINUTE));
    await rejectDecision(callOf(lead, later(DAY)), first.id, { reason: "too hard" });
    expect(await states(first.id)).toEqual(["suspend rejected", "restrict expired"]);
    expect((await effective(gone.id)).status).toBe("active");

    const kept = await makeAccount();
    const second = await decide(kept.id, [HOLD]);
    await settle(later(6 * MINUTE));
    await rejectDecision(callOf(lead, later(DAY)), second.id, { reason: "enough", keepRestriction: true });
    expect(await states(second.id)).toEqual(["suspend rejected", "restrict active"]);
    expect(await approvedKinds(kept.id)).toEqual(["restrict"]);
    expect(await approvedKinds(gone.id)).toEqual([]);
    expect((await effective(kept.id)).restrictions.map((one) => one.ability)).toEqual(["propose", "withdraw"]);
    await settle(later(8 * DAY));
    expect((await effective(kept.id)).status).toBe("active");
  });

  it("goes with the decision, undone or reversed, and ends by itself where nobody answers", async () => {
    const undone = await makeAccount();
    const one = await decide(undone.id, [HOLD]);
    await undoDecision(callOf(ada, later(MINUTE)), one.id);
    expect(await states(one.id)).toEqual(["suspend undone", "restrict undone"]);

    const reversed = await makeAccount();
    const two = await decide(reversed.id, [HOLD]);
    await settle(later(6 * MINUTE));
    await reverseDecision(callOf(lead, later(DAY)), two.id, { reason: "mistake" });
    expect(await states(two.id)).toEqual(["suspend undone", "restrict reversed"]);

    const waiting = await makeAccount();
    const three = await decide(waiting.id, [HOLD]);
    await settle(later(6 * MINUTE));
    await settle(later(8 * DAY));
    expect(await states(three.id)).toEqual(["suspend pending_approval", "restrict expired"]);
    await approveDecision(callOf(lead, later(9 * DAY)), three.id);
    expect((await effective(waiting.id)).status).toBe("suspended");
  });

  it.each([
    ["beside another measure", { ...RESTRICT, meanwhile: ["propose"] }, "actions.0.meanwhile"],
    ["of an unknown ability", { ...HOLD, meanwhile: ["breathe"] }, "actions.0.meanwhile.0"],
  ])("is refused %s", async (_name, action, path) => {
    const account = await makeAccount();
    const error = await decide(account.id, [action as ActionInput]).catch((caught) => caught);
    expect(error.errors.map((one: { path: string }) => one.path)).toContain(path);
  });
});

describe("the queue of approvals", () => {
  const mine = async (ids: string[], now: Date, actor = lead) =>
    (await listApprovals({ limit: 100, actor, now })).items.filter((row) => ids.includes(row.decisionId));

  it("shows what waits by its due time, with what binds meanwhile and who may answer", async () => {
    const account = await makeAccount({ displayName: "Mina" });
    const { id } = await decide(account.id, [HOLD]);
    const [row] = await mine([id], later(MINUTE));
    expect(approvalRowSchema.parse(row)).toEqual(row);
    expect(row).toMatchObject({
      account: { displayName: "Mina" },
      measures: [{ kind: "suspend" }],
      meanwhile: [{ kind: "restrict" }],
      dueAt: later(DAY).toISOString(),
      overdue: false,
      allowed: { approve: true, reject: true },
    });
    const byLead = await decide((await makeAccount()).id, [HOLD], {}, lead);
    expect((await mine([byLead.id], T))[0]!.allowed).toEqual({ approve: false, reject: false });
    await approveDecision(callOf(lead2, later(MINUTE)), id);
    expect(await mine([id], later(MINUTE))).toEqual([]);
  });

  it("reminds of what is overdue once, however many workers ask, and of nothing that was answered", async () => {
    const [late, answered] = await Promise.all([makeAccount(), makeAccount()]);
    const one = await decide(late.id, [HOLD]);
    const two = await decide(answered.id, [HOLD]);
    await approveDecision(callOf(lead, later(MINUTE)), two.id);
    const before = (await countApprovals(later(DAY + 1))).overdue;
    expect(before).toBeGreaterThan(0);
    await remindApprovals(callOfJob(later(DAY - 1)));
    expect((await mine([one.id], later(DAY - 1)))[0]).toMatchObject({ overdue: false, remindedAt: null });
    await Promise.all([1, 2, 3].map(() => remindApprovals(callOfJob(later(5 * DAY)))));
    expect((await mine([one.id], later(5 * DAY)))[0]).toMatchObject({
      overdue: true,
      remindedAt: later(5 * DAY).toISOString(),
    });
    const { rows } = await database.owner.query(
      "SELECT data ->> 'decisionId' AS id FROM audit_events WHERE type = 'approval.overdue' AND data ->> 'decisionId' = ANY($1)",
      [[one.id, two.id]],
    );
    expect(rows).toEqual([{ id: one.id }]);
    expect(await remindApprovals(callOfJob(later(6 * DAY)))).toBe(0);
  });
});
