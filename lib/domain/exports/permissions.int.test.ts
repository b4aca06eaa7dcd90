import { beforeAll, describe, expect, it } from "vitest";
import { writeNextExport } from "@/lib/domain/export-writing/mutations";
import { fetchExport, requestExport } from "@/lib/domain/exports/mutations";
import type { NewExport } from "@/lib/domain/exports/schema";
import { drawSample, setPlan } from "@/lib/domain/quality-plans/mutations";
import { answerReview, claimNextReview } from "@/lib/domain/quality-reviews/mutations";
import { decidedCase } from "@/lib/domain/testing/decided";
import { mintKeyActor, mintStaffActor, type StaffActor } from "@/lib/platform/actor";
import { type Call, callBy } from "@/lib/platform/call";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

testDatabase();

const byKey = (): Call =>
  callBy(mintKeyActor({ id: newId(), name: "reports", scopes: ["export"] }), new Date(), newId());

let analyst: StaffActor;
let lead: StaffActor;

beforeAll(async () => {
  await makePolicy();
  [analyst, lead] = [await makeStaff("analyst"), await makeStaff("lead")];
});

const bodyOf = async (call: Call, id: string) => new Response((await fetchExport(call, id)).body).text();

/** The same person after an administrator took their role away. */
const asAnalyst = (actor: StaffActor) => callOf(mintStaffActor({ ...actor, role: "analyst" }));

describe("the audit trail as a file", () => {
  const ask = { dataset: "audit_events", format: "jsonl" } as const satisfies NewExport;

  it("is for those who may read all of it: a lead, and neither an analyst nor a key", async () => {
    await expect(requestExport(callOf(analyst), ask)).rejects.toMatchObject({ code: "forbidden" });
    await expect(requestExport(byKey(), ask)).rejects.toMatchObject({ code: "forbidden" });
    const { id } = await requestExport(callOf(lead), ask);
    expect(await bodyOf(callOf(lead), id)).toContain(`"subject_id":"${id}"`);
  });

  it.each(["jsonl", "parquet"] as const)(
    "as %s is no longer theirs to fetch once they may not read it",
    async (format) => {
      const { id } = await requestExport(callOf(lead), { ...ask, format });
      if (format === "parquet") expect(await writeNextExport(callOfJob())).toBe(true);
      await expect(fetchExport(asAnalyst(lead), id)).rejects.toMatchObject({ code: "forbidden" });
      expect((await bodyOf(callOf(lead), id)).length).toBeGreaterThan(0);
    },
  );
});

describe("second reviews as a file", () => {
  const ask = { dataset: "quality_reviews", format: "jsonl" } as const satisfies NewExport;
  const people = ["decided_by", "reviewer_id"];
  let answered: { decidedBy: string; reviewerId: string };

  beforeAll(async () => {
    const [ada, ben] = [await makeStaff("moderator", "Ada"), await makeStaff("moderator", "Ben")];
    await setPlan(callOf(lead), {
      enabled: true,
      strata: [{ name: "all", share: 1 }],
      decidedFrom: new Date(0).toISOString(),
      basedOn: null,
    });
    await decidedCase(ada);
    while ((await drawSample(callOfJob())) > 0);
    const review = await claimNextReview(callOf(ben));
    await answerReview(callOf(ben), review!.id, { outcome: "no_violation", reasonCode: "false_positive" });
    answered = { decidedBy: ada.id, reviewerId: ben.id };
  });

  it("say for an analyst or a key how the answers differ, and of nobody who gave them", async () => {
    for (const call of [callOf(analyst), byKey()]) {
      const { id, columns } = await requestExport(call, ask);
      const names = columns.map((column) => column.name);
      expect(names).toEqual(expect.arrayContaining(["first_verdict", "second_verdict", "differs"]));
      expect(names.filter((name) => people.includes(name))).toEqual([]);
      const text = await bodyOf(call, id);
      expect(text).toContain('"second_verdict":"no_violation"');
      for (const person of Object.values(answered)) expect(text).not.toContain(person);
    }
  });

  it("name both for a lead", async () => {
    const { id } = await requestExport(callOf(lead), ask);
    expect(JSON.parse(await bodyOf(callOf(lead), id))).toMatchObject({
      decided_by: answered.decidedBy,
      reviewer_id: answered.reviewerId,
    });
  });

  it.each(people)("refuse %s to an analyst who asks for it by name, and give it to a lead", async (column) => {
    const named = { ...ask, columns: ["id", column] };
    await expect(requestExport(callOf(analyst), named)).rejects.toMatchObject({
      code: "forbidden",
      errors: [{ path: "columns.1" }],
    });
    await expect(requestExport(callOf(lead), named)).resolves.toMatchObject({ state: "ready" });
  });

  it("with people in them are no longer theirs to fetch once they are no lead", async () => {
    const whole = await requestExport(callOf(lead), ask);
    await expect(fetchExport(asAnalyst(lead), whole.id)).rejects.toMatchObject({ code: "forbidden" });
    const without = await requestExport(callOf(lead), { ...ask, columns: ["id", "differs"] });
    expect(await bodyOf(asAnalyst(lead), without.id)).toContain('"differs"');
  });
});
