import { beforeEach, expect, it } from "vitest";
import { claimCase } from "@/lib/domain/cases/mutations";
import { getDeskState } from "@/lib/domain/desk-state/data";
import { deskStateSchema } from "@/lib/domain/desk-state/schema";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makeCase } from "@/prisma/seed/factories/case";
import { callOf, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const MINUTE = 60_000;
const NOW = new Date("2026-11-21T12:00:00.000Z");
const at = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);

await makePolicy();
const ada = await makeStaff("moderator", "Ada");
const ben = await makeStaff("moderator", "Ben");
const lead = await makeStaff("lead", "Lena");
const analyst = await makeStaff("analyst", "Noor");

beforeEach(() => database.owner.query("TRUNCATE cases CASCADE"));

it("counts what stands, what is late or soon will be, and what moved in the hour before", async () => {
  await makeCase({ openedAt: at(-300), dueAt: at(-1) });
  await makeCase({ openedAt: at(-90), dueAt: at(59) });
  await makeCase({ openedAt: at(-10), dueAt: at(60) });
  await makeCase({ openedAt: at(-400), dueAt: at(-5), status: "escalated" });
  await makeCase({ openedAt: at(-500), dueAt: at(-5), status: "snoozed", snoozedUntil: at(600) });
  await makeCase({ openedAt: at(-600), status: "decided", decidedAt: at(-59) });
  await makeCase({ openedAt: at(-900), status: "decided", decidedAt: at(-60) });
  await makeCase({ openedAt: at(-30), status: "withdrawn" });
  const state = await getDeskState(lead, NOW);
  expect(deskStateSchema.parse(state)).toMatchObject({
    asOf: NOW.toISOString(),
    cases: {
      open: 3,
      snoozed: 1,
      escalated: 1,
      overdue: 1,
      dueSoon: 1,
      escalatedOverdue: 1,
      held: 0,
      oldestOpenedAt: at(-500).toISOString(),
    },
    lastHour: { opened: 2, decided: 1 },
    approvals: { open: 0, overdue: 0 },
    appeals: { open: 0, overdue: 0 },
    holders: [],
  });
});

it("names who holds which cases to a lead and to nobody else, and leaves out what was let go or ran out", async () => {
  const [first, second, third, lost] = [await makeCase(), await makeCase(), await makeCase(), await makeCase()];
  await claimCase(callOf(ben), first.id);
  await claimCase(callOf(ada), second.id);
  await claimCase(callOf(ada), third.id);
  await claimCase(callOf(ada), lost.id);
  await database.owner.query("UPDATE cases SET claim_expires_at = now() - interval '1 second' WHERE id = $1", [
    lost.id,
  ]);
  const state = await getDeskState(lead, NOW);
  expect(state.cases.held).toBe(3);
  expect(
    state.holders?.map(({ id, name, cases }) => ({ id, name, numbers: cases.map((each) => each.number).sort() })),
  ).toEqual([
    { id: ada.id, name: "Ada", numbers: [second.number, third.number].sort() },
    { id: ben.id, name: "Ben", numbers: [first.number] },
  ]);
  for (const actor of [ada, analyst]) {
    expect(await getDeskState(actor, NOW)).toMatchObject({ cases: { held: 3 }, holders: null });
  }
});
