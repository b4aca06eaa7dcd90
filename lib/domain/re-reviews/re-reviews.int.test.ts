import { beforeAll, describe, expect, it } from "vitest";
import { listCases } from "@/lib/domain/cases/data";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import { confirmReview } from "@/lib/domain/re-reviews/mutations";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import { firstPolicy, pair, send, settle, told } from "@/lib/domain/testing/marketplace";
import type { StaffActor } from "@/lib/platform/actor";
import { prisma } from "@/lib/platform/db";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOf, callOfJob, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const HOUR = 3_600_000;

let ada: StaffActor;
let lead: StaffActor;
beforeAll(async () => {
  await firstPolicy();
  ada = await makeStaff("moderator", "Ada");
  lead = await makeStaff("lead", "Lena");
});

/** A decision in effect on a contact, after which the marketplace said that the client may have it. */
async function doubted() {
  const p = pair();
  await send(...p.describe, p.says("freelancer", "You can reach me at maria.keller@example.org", 5));
  await settle();
  const { id, version } = await prisma().case.findFirstOrThrow({ where: { accountId: p.freelancer } });
  await claimCase(callOf(ada), id);
  const decision = await decideCase(callOf(ada), id, {
    outcome: "violation",
    violations: ["contact_info"],
    reasonCode: "contact_before_contract",
    note: "Plain.",
    caseVersion: version,
    actions: [{ kind: "warn" }],
  });
  await settleDueEnforcements(callOfJob(new Date(Date.now() + HOUR)));
  const exceptions = [{ kind: "enterprise_client", from: null, until: null }];
  await send(told.relationship({ clientId: p.client, freelancerId: p.freelancer, exceptions }, 50));
  await settle();
  return { p, id, decisionId: decision.id };
}
const asked = async (id: string) => {
  const { items } = await listCases({ view: "re_review" }, { limit: 100, actor: lead, now: new Date() });
  return items.some((row) => row.id === id);
};
const events = async (id: string) =>
  (
    await database.owner.query(
      "SELECT type FROM audit_events WHERE subject_id = $1 AND type LIKE 'case.re_review%' ORDER BY id",
      [id],
    )
  ).rows.map((row) => row.type as string);

describe("another look at a decided case", () => {
  it("is over once a lead found that it stands, on record", async () => {
    const { p, id } = await doubted();
    expect(await asked(id)).toBe(true);
    const row = await confirmReview(callOf(lead), id);
    expect(row).toMatchObject({ id, status: "decided", reReviewAt: null });
    expect(await asked(id)).toBe(false);
    expect(await events(id)).toEqual(["case.re_review_requested", "case.re_reviewed"]);
    await expect(confirmReview(callOf(lead), id)).rejects.toMatchObject({ code: "conflict" });
    // The text is judged anew with every change of what lies around it, and says the same again.
    const exceptions = [{ kind: "enterprise_client", from: null, until: "2030-01-01T00:00:00Z" }];
    await send(told.relationship({ clientId: p.client, freelancerId: p.freelancer, exceptions }, 60));
    await settle();
    expect(await asked(id)).toBe(false);
  });

  it("is asked for again where something else is doubted later", async () => {
    const { p, id } = await doubted();
    await confirmReview(callOf(lead), id);
    // As a flag that nobody doubted before.
    await database.owner.query("UPDATE flags SET doubted_at = NULL WHERE case_id = $1", [id]);
    const exceptions = [{ kind: "enterprise_client", from: null, until: "2030-01-01T00:00:00Z" }];
    await send(told.relationship({ clientId: p.client, freelancerId: p.freelancer, exceptions }, 60));
    await settle();
    expect(await asked(id)).toBe(true);
    expect(await events(id)).toHaveLength(3);
  });

  it("is over once the decision is taken back", async () => {
    const { id, decisionId } = await doubted();
    await reverseDecision(callOf(lead, new Date(Date.now() + 2 * HOUR)), decisionId, { reason: "mistake" });
    expect(await asked(id)).toBe(false);
    await expect(confirmReview(callOf(lead), id)).rejects.toMatchObject({ code: "conflict" });
  });
});
