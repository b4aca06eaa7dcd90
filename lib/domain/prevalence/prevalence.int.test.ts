import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import { getPrevalence, listSamples } from "@/lib/domain/prevalence/data";
import { drawOf, followTraffic, setPrevalenceRate } from "@/lib/domain/prevalence/mutations";
import { fileReport } from "@/lib/domain/reports/mutations";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import {
  contentId,
  firstPolicy,
  named,
  pair,
  send,
  settle,
  staffCall,
  told,
  workerCall,
} from "@/lib/domain/testing/marketplace";
import { undoDecision } from "@/lib/domain/undo/mutations";
import { markMissed, withdrawMissed } from "@/lib/domain/verdicts/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import { newId } from "@/lib/platform/ids";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { callOf, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await database.owner.query<Row>(text, values)).rows;
const CONTACT = "Write to maria.keller@example.org";

let mod: StaffActor;
let lead: StaffActor;
beforeAll(async () => {
  await firstPolicy();
  mod = await makeStaff("moderator", "Ada");
  lead = await makeStaff("lead", "Lena");
});
afterEach(() => database.owner.query("DELETE FROM prevalence_rates"));

type SampleRow = {
  content_id: string;
  content_external_id: string;
  case_id: string;
  seed: string;
  draw: number;
  detected: string[];
  found: string[] | null;
  reviewed_at: Date | null;
};
const samplesOf = (talk: string) =>
  rows<SampleRow>(
    `SELECT s.* FROM prevalence_samples s JOIN contents c ON c.id = s.content_id WHERE c.conversation_id = $1
     ORDER BY c.occurred_at`,
    [talk],
  );
const all = (surface: "message" | "profile" = "message") => setPrevalenceRate(callOf(lead), surface, { share: 1 });

/** One clean message, drawn. */
async function drawn(text = "Good morning, shall we begin?") {
  await all();
  const p = pair();
  const said = p.says("freelancer", text, 1);
  await send(...p.describe, said);
  await settle();
  const [sample] = await samplesOf(p.talk);
  return { p, said, sample: sample!, caseId: sample!.case_id };
}
async function decide(caseId: string, violations: string[], more: object = {}) {
  await claimCase(callOf(mod), caseId);
  const [kase] = await rows<{ version: number }>("SELECT version FROM cases WHERE id = $1", [caseId]);
  return decideCase(callOf(mod), caseId, {
    caseVersion: kase!.version,
    outcome: violations.length > 0 ? "violation" : "no_violation",
    violations,
    reasonCode: violations.length > 0 ? "other" : "false_positive",
    note: "seen",
    actions: [],
    message: "",
    ...more,
  });
}

describe("a draw", () => {
  test("opens a case that alleges nothing, on surfaces that have a rate", async () => {
    const { p, said, sample, caseId } = await drawn();
    await send(
      told.content({ id: named("ct"), authorId: p.freelancer, surface: "profile", text: "I like to draw" }, 2),
    );
    await settle();
    const [kase] = await rows("SELECT status, violations, score, version FROM cases WHERE id = $1", [caseId]);
    expect(kase).toEqual({ status: "open", violations: [], score: 0, version: 1 });
    expect(await rows("SELECT kind::text, content_external_id FROM flags WHERE case_id = $1", [caseId])).toEqual([
      { kind: "sample", content_external_id: contentId(said) },
    ]);
    expect(sample).toMatchObject({ detected: [], reviewed_at: null });
    expect(await rows("SELECT 1 FROM cases WHERE account_id = $1", [p.freelancer])).toHaveLength(1);
  });

  test("joins the case of what detection saw, and keeps what it saw", async () => {
    const { caseId, sample } = await drawn(CONTACT);
    expect(sample.detected).toEqual(["contact_info"]);
    expect(
      (await rows<{ kind: string }>("SELECT kind::text FROM flags WHERE case_id = $1 ORDER BY kind", [caseId])).map(
        (flag) => flag.kind,
      ),
    ).toEqual(["sample", "violation"]);
  });

  test("is chance by the keyed hash, and can be drawn again", async () => {
    const rate = await setPrevalenceRate(callOf(lead), "message", { share: 0.5 });
    const [{ seed } = { seed: "" }] = await rows<{ seed: string }>("SELECT seed FROM prevalence_rates");
    const p = pair();
    await send(...p.describe, ...Array.from({ length: 40 }, (_, n) => p.says("client", `Step ${n} is done`, n + 1)));
    await settle();
    const contents = await rows<{ id: string }>("SELECT id FROM contents WHERE conversation_id = $1", [p.talk]);
    const wanted = contents.filter(({ id }) => drawOf(seed, id).draw < rate.share!).map(({ id }) => id);
    const samples = await samplesOf(p.talk);
    expect(samples.map((one) => one.content_id).sort()).toEqual(wanted.sort());
    for (const one of samples) expect(drawOf(one.seed, one.content_id).draw).toBeCloseTo(one.draw, 14);
    // Of forty at one in two neither none nor all, but once in a trillion.
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(40);
  });

  test("happens at the first judgement only, and no later judgement takes it back", async () => {
    const { p, caseId } = await drawn();
    await database.owner.query("DELETE FROM prevalence_rates");
    await send(p.contract("active", 0));
    await settle();
    await all();
    await send(p.contract("ended", 2));
    await settle();
    expect(await samplesOf(p.talk)).toHaveLength(1);
    expect(await rows("SELECT status::text FROM cases WHERE id = $1", [caseId])).toEqual([{ status: "open" }]);
  });
});

describe("the review of a draw", () => {
  test("finds nothing, or something, and undoing takes the finding back", async () => {
    const { p, caseId } = await drawn();
    const clean = await decide(caseId, []);
    expect(await samplesOf(p.talk)).toMatchObject([{ found: [], reviewed_at: expect.any(Date) }]);
    await undoDecision(callOf(mod), clean.id);
    expect(await samplesOf(p.talk)).toMatchObject([{ found: null, reviewed_at: null }]);
    await decide(caseId, ["contact_info"]);
    expect(await samplesOf(p.talk)).toMatchObject([{ found: ["contact_info"] }]);
  });

  test("is not held against the account: no measure, no strike, nothing told, no history", async () => {
    const { p, caseId } = await drawn();
    await expect(decide(caseId, ["contact_info"], { actions: [{ kind: "warn" }] })).rejects.toMatchObject({
      code: "invalid_input",
      message: expect.stringContaining("Report it first"),
    });
    const decision = await decide(caseId, ["contact_info"]);
    await settleDueEnforcements(workerCall(new Date(Date.now() + 3_600_000)));
    expect(await rows("SELECT state::text, sampled FROM decisions WHERE id = $1", [decision.id])).toEqual([
      { state: "active", sampled: true },
    ]);
    for (const table of ["strikes", "enforcements", "outbox", "notices"]) {
      expect(await rows(`SELECT 1 FROM ${table} WHERE account_id = $1`, [p.freelancer]), table).toEqual([]);
    }
    // The next case of the account is reckoned as its first.
    await database.owner.query("DELETE FROM prevalence_rates");
    await send(p.says("freelancer", CONTACT, 5));
    await settle();
    const [next] = await rows<{ priority_reasons: { code: string }[] }>(
      "SELECT priority_reasons FROM cases WHERE account_id = $1 AND status = 'open'",
      [p.freelancer],
    );
    expect(next!.priority_reasons.map((reason) => reason.code)).not.toContain("history");
    // Reversed it tells nobody either.
    await reverseDecision(callOf(lead), decision.id, { reason: "looked again" });
    expect(await rows("SELECT 1 FROM outbox WHERE account_id = $1", [p.freelancer])).toEqual([]);
    expect(await samplesOf(p.talk)).toMatchObject([{ found: [] }]);
  });

  test("becomes a case like any other once somebody reports what was found", async () => {
    const { p, said, caseId } = await drawn();
    await fileReport(staffCall(mod.id), {
      accountId: p.freelancer,
      contentId: contentId(said),
      category: "off_platform_payment",
    });
    await decide(caseId, ["off_platform_payment"], { actions: [{ kind: "warn" }] });
    expect(await rows("SELECT kind::text FROM enforcements WHERE case_id = $1", [caseId])).toEqual([{ kind: "warn" }]);
    expect(await rows("SELECT violation FROM strikes WHERE account_id = $1", [p.freelancer])).toEqual([
      { violation: "off_platform_payment" },
    ]);
    expect(await samplesOf(p.talk)).toMatchObject([{ found: ["off_platform_payment"] }]);
  });

  test("counts what is in the drawn content, not in the rest of its conversation", async () => {
    const { p, said, caseId } = await drawn();
    await database.owner.query("DELETE FROM prevalence_rates");
    await send(p.says("freelancer", CONTACT, 3));
    await settle();
    await decide(caseId, ["contact_info"]);
    expect(await samplesOf(p.talk)).toMatchObject([{ found: [], reviewed_at: expect.any(Date) }]);
    // A person marks that the drawn one held it as well.
    const mark = await markMissed(callOf(mod), caseId, {
      contentId: contentId(said),
      start: 0,
      end: 4,
      kind: "handle",
    });
    expect(await samplesOf(p.talk)).toMatchObject([{ found: ["contact_info"] }]);
    await withdrawMissed(callOf(mod), mark.id);
    expect(await samplesOf(p.talk)).toMatchObject([{ found: [] }]);
  });
});

describe("the rate", () => {
  test("is set with its audit event, by a share or a number a day that follows the traffic, and taken away", async () => {
    const call = callOf(lead);
    await setPrevalenceRate(call, "review", { perDay: 10 });
    expect(await rows("SELECT type, data FROM audit_events WHERE request_id = $1", [call.requestId])).toEqual([
      { type: "prevalence.rate_set", data: { surface: "review", share: 1, perDay: 10 } },
    ]);
    const now = new Date();
    await database.owner.query(
      `INSERT INTO stat_daily (day, metric, surface, count)
       SELECT $1::date - d, 'contents_judged', 'review', 500 FROM generate_series(1, 4) d`,
      [now.toISOString().slice(0, 10)],
    );
    expect(await followTraffic(now)).toBe(1);
    expect(await rows("SELECT share FROM prevalence_rates WHERE surface = 'review'")).toEqual([{ share: 0.02 }]);
    expect(await followTraffic(now)).toBe(0);
    expect(await setPrevalenceRate(callOf(lead), "review", {})).toMatchObject({ share: null, perDay: null });
    expect(await rows("SELECT 1 FROM prevalence_rates WHERE surface = 'review'")).toEqual([]);
    await expect(setPrevalenceRate(callOf(lead), "review", { share: 0.1, perDay: 5 })).rejects.toThrow();
  });
});

const NOW = new Date("2026-11-21T12:00:00Z");
const sampleOf = fc.record({
  surface: fc.constantFrom("message", "profile"),
  share: fc.constantFrom(0.01, 0.1, 1),
  daysAgo: fc.integer({ min: 0, max: 40 }),
  detected: fc.subarray(["contact_info", "scam_script"]),
  found: fc.option(fc.subarray(["contact_info", "scam_script"]), { nil: null }),
});

describe("the estimates", () => {
  test("are what the drawn contents themselves say, in random worlds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sampleOf, { maxLength: 120 }), async (world) => {
        await database.owner.query("TRUNCATE prevalence_samples");
        const at = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
        await database.owner.query(
          `INSERT INTO prevalence_samples (content_id, content_external_id, revision, case_id, surface, phase, share, draw,
             seed, key_id, detected, policy_version, drawn_at, reviewed_at, found)
           SELECT gen_random_uuid(), 'x', 1, gen_random_uuid(), surface::surface, 'none', share, 0, gen_random_uuid(), 'k',
             ARRAY(SELECT json_array_elements_text(detected)), 1, at, CASE WHEN found IS NULL THEN NULL ELSE at END,
             CASE WHEN found IS NULL THEN NULL ELSE ARRAY(SELECT json_array_elements_text(found)) END
           FROM json_to_recordset($1::json) AS r(surface text, share float8, detected json, found json, at timestamptz)`,
          [JSON.stringify(world.map((one) => ({ ...one, at: at(one.daysAgo) })))],
        );
        const shown = await getPrevalence({}, NOW);
        const inside = world.filter((one) => one.daysAgo <= 27);
        expect(shown).toMatchObject({
          drawn: inside.length,
          reviewed: inside.filter((one) => one.found !== null).length,
        });
        const truth = (surface: string, violation: string) => {
          const here = inside.filter((one) => one.found !== null && (surface === "all" || one.surface === surface));
          const has = (list: readonly string[] | null) =>
            violation === "any" ? (list ?? []).length > 0 : (list ?? []).includes(violation);
          const weight = (list: typeof here) => list.reduce((sum, one) => sum + 1 / one.share, 0);
          const held = here.filter((one) => has(one.found));
          const seen = held.filter((one) => has(one.detected));
          return { here, held, seen, rate: weight(held) / weight(here), recall: weight(seen) / weight(held) };
        };
        for (const estimate of shown.estimates) {
          const { here, held, seen, rate, recall } = truth(estimate.surface, estimate.violation);
          expect(estimate.prevalence).toMatchObject({ hits: held.length, n: here.length });
          expect(estimate.recall).toMatchObject({ hits: seen.length, n: held.length });
          if (here.length >= 30) {
            expect(estimate.prevalence.rate).toBeCloseTo(rate, 9);
            expect(estimate.prevalence.low).toBeLessThanOrEqual(estimate.prevalence.rate! + 1e-9);
            expect(estimate.prevalence.high).toBeGreaterThanOrEqual(estimate.prevalence.rate! - 1e-9);
          } else expect(estimate.prevalence.rate).toBeNull();
          if (held.length >= 30) expect(estimate.recall.rate).toBeCloseTo(recall, 9);
          else expect(estimate.recall.rate).toBeNull();
        }
        const surfaces = new Set(inside.filter((one) => one.found !== null).map((one) => one.surface));
        expect(new Set(shown.estimates.map((one) => one.surface))).toEqual(
          new Set(surfaces.size === 0 ? [] : ["all", ...surfaces]),
        );
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test("rest on draws that leads can page through", async () => {
    await database.owner.query("TRUNCATE prevalence_samples");
    const p = pair();
    await all();
    await send(...p.describe, ...Array.from({ length: 5 }, (_, n) => p.says("client", `Item ${n} is ready`, n + 1)));
    await settle();
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listSamples({ cursor, limit: 2 });
      seen.push(...page.items.map((one) => one.contentId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
    await expect(listSamples({ cursor: newId(), limit: 2 })).rejects.toMatchObject({ code: "invalid_input" });
  });
});
