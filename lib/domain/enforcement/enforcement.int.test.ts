import { beforeAll, describe, expect, it } from "vitest";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import type { ActionInput } from "@/lib/domain/decisions/schema";
import { loadAccountStates } from "@/lib/domain/enforcement/data";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import { prisma } from "@/lib/platform/db";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makeCase } from "@/prisma/seed/factories/case";
import { makeAccount } from "@/prisma/seed/factories/conversation";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const MINUTE = 60_000;
const DAY = 86_400_000;
const T = new Date("2026-06-01T10:00:00.000Z");
const later = (ms: number) => new Date(T.getTime() + ms);

let ada: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator", "Ada");
});

async function decide(accountId: string, actions: ActionInput[], at: Date) {
  const kase = await makeCase({ accountId });
  await claimCase(callOf(ada), kase.id);
  return decideCase(callOf(ada, at), kase.id, {
    outcome: "violation",
    violations: ["contact_info"],
    reasonCode: "contact_before_contract",
    note: "test",
    actions,
    caseVersion: 1,
  });
}

const RESTRICT: ActionInput = { kind: "restrict", abilities: ["propose"], durationDays: 7 };

describe("settling", () => {
  it("moves everything that is due, however much, with several workers at once, each thing once", async () => {
    const account = await makeAccount();
    const kase = await makeCase({ accountId: account.id });
    await database.owner.query(
      `INSERT INTO accounts (id, kind) SELECT 'bulk-' || n, 'client' FROM generate_series(1, 30) n;`,
    );
    await database.owner.query(
      `WITH made AS (
         INSERT INTO decisions (id, case_id, case_version, account_id, outcome, violations, reason_code, recommended,
           policy_version, phase, surface, state, decided_by, decided_at, undo_until)
         SELECT gen_random_uuid(), $1, 1000 + n, 'bulk-' || (1 + n % 30), 'violation', '{contact_info}', 'other', '{}', 1,
           'none', 'message', 'waiting', $2, $3, $3
         FROM generate_series(1, 450) n RETURNING id, account_id
       )
       INSERT INTO enforcements (id, decision_id, case_id, account_id, kind, abilities, duration_days, state, created_at,
         activates_at)
       SELECT gen_random_uuid(), id, $1, account_id, 'restrict', '{propose}', 1, 'waiting', $3, $3 FROM made`,
      [kase.id, ada.id, T],
    );
    const outbox = async (type: string) =>
      prisma().outboxMessage.count({ where: { type, accountId: { startsWith: "bulk-" } } });
    await Promise.all([1, 2, 3].map(() => settleDueEnforcements(callOfJob(T))));
    await settleDueEnforcements(callOfJob(T));
    expect(await outbox("enforcement.activated")).toBe(450);
    expect(await outbox("decision.took_effect")).toBe(450);
    await Promise.all([1, 2, 3].map(() => settleDueEnforcements(callOfJob(later(9 * DAY)))));
    await settleDueEnforcements(callOfJob(later(9 * DAY)));
    expect(await outbox("enforcement.expired")).toBe(450);
    const states = await loadAccountStates(prisma(), ["bulk-7"]);
    expect(states.get("bulk-7")!.effective.status).toBe("active");
    expect(await settleDueEnforcements(callOfJob(later(9 * DAY)))).toEqual({ tookEffect: 0, expired: 0 });
  });

  it("is held up by none that cannot be settled, which is told as a failure and tried again", async () => {
    const [broken, fine] = [await makeAccount(), await makeAccount()];
    await decide(broken.id, [RESTRICT], T);
    await decide(fine.id, [RESTRICT], T);
    const versionOf = async (accountId: string) =>
      (await prisma().decision.findFirstOrThrow({ where: { accountId } })).policyVersion;
    const version = await versionOf(broken.id);
    const restricted = async (accountId: string) =>
      (await loadAccountStates(prisma(), [accountId])).get(accountId)!.effective.status === "restricted";
    const of = (n: number) =>
      database.owner.query("UPDATE decisions SET policy_version = $2 WHERE account_id = $1", [broken.id, n]);
    await of(987_654);
    await expect(settleDueEnforcements(callOfJob(later(10 * MINUTE)))).rejects.toThrow();
    expect([await restricted(broken.id), await restricted(fine.id)]).toEqual([false, true]);
    // What has ended ends, whatever cannot begin.
    await expect(settleDueEnforcements(callOfJob(later(9 * DAY)))).rejects.toThrow();
    expect([await restricted(broken.id), await restricted(fine.id)]).toEqual([false, false]);
    await of(version);
    expect(await settleDueEnforcements(callOfJob(later(10 * DAY)))).toEqual({ tookEffect: 1, expired: 0 });
    expect(await restricted(broken.id)).toBe(true);
  });

  it("tells of one account in the order in which things happened", async () => {
    const account = await makeAccount();
    await decide(account.id, [RESTRICT], T);
    await decide(account.id, [{ ...RESTRICT, abilities: ["withdraw"] }], later(1));
    await settleDueEnforcements(callOfJob(later(10 * MINUTE)));
    const told = await prisma().outboxMessage.findMany({
      where: { accountId: account.id, NOT: { type: { startsWith: "notice." } } },
      orderBy: { id: "asc" },
    });
    expect(told.map((row) => row.type)).toEqual([
      "decision.took_effect",
      "enforcement.activated",
      "decision.took_effect",
      "enforcement.activated",
    ]);
  });

  it("is not lifted by what the marketplace reports later", async () => {
    const account = await makeAccount({ reportedBadges: ["Top Rated"] });
    await decide(account.id, [RESTRICT, { kind: "strip_badge", badge: "Top Rated" }], T);
    await settleDueEnforcements(callOfJob(later(10 * MINUTE)));
    await prisma().account.update({
      where: { id: account.id },
      data: { reportedStatus: "active", reportedBadges: ["Top Rated", "Expert-Vetted"] },
    });
    const state = (await loadAccountStates(prisma(), [account.id])).get(account.id)!;
    expect(state.reported).toEqual({ status: "active", badges: ["Top Rated", "Expert-Vetted"] });
    expect(state.effective).toMatchObject({ status: "restricted", badges: ["Expert-Vetted"] });
  });
});
