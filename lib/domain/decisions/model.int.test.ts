import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { resolveAppeal } from "@/lib/domain/appeal-answers/mutations";
import { fileAppeal } from "@/lib/domain/appeals/mutations";
import { listApprovals } from "@/lib/domain/approvals/data";
import { approveDecision, rejectDecision } from "@/lib/domain/approvals/mutations";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import type { DecisionView } from "@/lib/domain/decisions/schema";
import { loadAccountStates } from "@/lib/domain/enforcement/data";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { settleDueEnforcements } from "@/lib/domain/settling/mutations";
import { EnforcementModel, type ModelAnswer, type WantedMeasure } from "@/lib/domain/testing/enforcement-model";
import { undoDecision } from "@/lib/domain/undo/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { testDatabase } from "@/lib/platform/testing/test-database";
import { makeCase } from "@/prisma/seed/factories/case";
import { makeAccount, makeContract } from "@/prisma/seed/factories/conversation";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

const database = testDatabase();
const MINUTE = 60_000;
const DAY = 86_400_000;
const BADGES = ["Top Rated", "Rising Talent"];

const NAMES: Record<string, string> = {
  "decision.took_effect": "took effect",
  "decision.reversed": "reversed",
  "appeal.filed": "appeal filed",
  "appeal.resolved": "appeal resolved",
};

let ada: StaffActor;
let lead: StaffActor;
let lead2: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator");
  lead = await makeStaff("lead");
  lead2 = await makeStaff("lead");
  // The process dies while it writes its last words: whatever was to commit with them must be gone.
  await database.owner.query(
    `CREATE TABLE crash (armed boolean); INSERT INTO crash VALUES (false);
     CREATE FUNCTION crash_now() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS
     $$ BEGIN IF (SELECT armed FROM crash) THEN RAISE EXCEPTION 'crashed'; END IF; RETURN NULL; END $$;
     CREATE TRIGGER crash_audit AFTER INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION crash_now();
     CREATE TRIGGER crash_outbox AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION crash_now();`,
  );
});

const arm = (armed: boolean) => database.owner.query("UPDATE crash SET armed = $1", [armed]);

/** True when it was done, false when it was refused, `crashed` when it died. */
async function attempt(doing: () => Promise<unknown>, crash: boolean): Promise<boolean | "crashed"> {
  if (crash) await arm(true);
  try {
    await doing();
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    if (crash) return "crashed";
    throw error;
  } finally {
    if (crash) await arm(false);
  }
}

class Desk {
  made: DecisionView[] = [];
  appeals = new Map<string, string>();
  constructor(
    readonly accountId: string,
    readonly cases: string[],
  ) {}

  static async open(valuable: boolean): Promise<Desk> {
    const account = await makeAccount({ reportedBadges: BADGES });
    if (valuable) {
      const over = { valueAmount: 40_000 as never, valueCurrency: "USD" };
      const client = await makeAccount({ kind: "client" });
      await makeContract({ clientId: client.id, freelancerId: account.id, ...over }, [
        ["active", new Date(Date.UTC(2025, 6, 1))],
      ]);
    }
    const cases = await Promise.all([0, 1, 2].map(() => makeCase({ accountId: account.id })));
    return new Desk(
      account.id,
      cases.map((kase) => kase.id),
    );
  }

  async decide(kase: number, measures: readonly WantedMeasure[], scam: boolean, at: Date): Promise<void> {
    const id = this.cases[kase]!;
    const { version } = await prisma().case.findUniqueOrThrow({ where: { id } });
    await claimCase(callOf(ada), id);
    const made = await decideCase(callOf(ada, at), id, {
      outcome: "violation",
      violations: [scam ? "scam_script" : "contact_info"],
      reasonCode: "other",
      note: "model",
      caseVersion: version,
      actions: measures.map(({ kind, what, days, hold }) => ({
        kind,
        durationDays: days,
        ...(kind === "strip_badge" ? { badge: what } : {}),
        ...(kind === "restrict" ? { abilities: [what] } : {}),
        ...(hold ? { meanwhile: ["withdraw"] } : {}),
      })),
    });
    this.made.push(made);
  }

  async appeal(decisionId: string, at: Date): Promise<void> {
    const { id } = await fileAppeal(callOf(ada, at), { decisionId, statement: "We object." });
    this.appeals.set(decisionId, id);
  }

  async answer(decisionId: string, answer: ModelAnswer, by: StaffActor, at: Date): Promise<void> {
    const id = this.appeals.get(decisionId);
    if (!id) throw new AppError("not_found", "Nobody appealed.");
    await resolveAppeal(callOf(by, at), id, {
      outcome: answer === "bare" || answer === "shorter" ? "reduced" : answer,
      answer: "Looked at by somebody else.",
      actions: answer === "shorter" ? [{ kind: "restrict", abilities: ["propose"], durationDays: 1 }] : [],
    });
  }

  async compare(model: EnforcementModel): Promise<void> {
    const state = (await loadAccountStates(prisma(), [this.accountId])).get(this.accountId)!;
    expect(state.effective).toEqual({
      status: model.status(),
      badges: model.badges(),
      restrictions: model.restricted(),
    });
    const strikes = await prisma().strike.findMany({ where: { accountId: this.accountId, voidedAt: null } });
    expect(strikes.map((strike) => strike.weight).sort((a, b) => a - b)).toEqual(model.standingStrikes());
    const waiting = await listApprovals({ limit: 100, actor: lead, now: new Date(model.now) });
    expect(waiting.items.filter((row) => row.account.id === this.accountId)).toHaveLength(model.waitsForSecond());
    const everything = await prisma().outboxMessage.findMany({ where: { accountId: this.accountId } });
    const told = everything.filter((message) => !message.type.startsWith("notice."));
    const names = told.map(({ type, payload }) => {
      const { enforcement } = payload as { enforcement?: { kind: string } };
      return NAMES[type] ?? `${type.replace("enforcement.", "")} ${enforcement!.kind}`;
    });
    expect(names.sort()).toEqual([...model.told].sort());
    await this.compareNotices(everything);
    const open = await prisma().case.count({ where: { accountId: this.accountId, status: "open" } });
    expect(open).toBe([0, 1, 2].filter((kase) => model.isOpen(kase)).length);
  }

  /** Each measure that the marketplace is told of is told to the account, once; each that restricts has its statement. */
  private async compareNotices(everything: readonly { type: string; payload: unknown }[]): Promise<void> {
    const ofMarketplace = (type: string) =>
      everything
        .filter((message) => message.type === type)
        .map((message) => (message.payload as { enforcement: { id: string; kind: string } }).enforcement);
    const ofAccount = (which: "measures" | "lifted") =>
      everything
        .filter((message) => message.type === "notice.account")
        .flatMap((message) => (message.payload as { [which]?: { enforcementId: string }[] })[which] ?? [])
        .map((measure) => measure.enforcementId)
        .sort();
    const begun = ofMarketplace("enforcement.activated");
    const reversed = ofMarketplace("enforcement.reversed").map(({ id }) => id);
    expect(ofAccount("measures")).toEqual(begun.map(({ id }) => id).sort());
    expect(ofAccount("lifted")).toEqual([...reversed].sort());
    const statements = await prisma().statement.findMany({ where: { puid: { in: begun.map(({ id }) => id) } } });
    expect(statements.map((one) => [one.puid, one.state]).sort()).toEqual(
      begun
        .filter(({ kind }) => kind !== "warn")
        .map(({ id }) => [id, reversed.includes(id) ? "withdrawn" : "queued"])
        .sort(),
    );
  }
}

const days = fc.constantFrom(null, 1, 7);
const measures = fc
  .record({
    warn: fc.boolean(),
    strip: fc.option(fc.constantFrom(...BADGES)),
    limit: fc.option(
      fc.constantFrom(
        { kind: "suspend" as const, what: "" },
        { kind: "suspend" as const, what: "", hold: true },
        { kind: "restrict" as const, what: "propose" },
        { kind: "restrict" as const, what: "withdraw" },
      ),
    ),
    days,
  })
  .map((pick): WantedMeasure[] => [
    ...(pick.warn ? [{ kind: "warn" as const, what: "", days: null }] : []),
    ...(pick.strip ? [{ kind: "strip_badge" as const, what: pick.strip, days: pick.days }] : []),
    ...(pick.limit ? [{ ...pick.limit, days: pick.days }] : []),
  ]);
const common = {
  wait: fc.constantFrom(0, MINUTE, 5 * MINUTE, DAY, 8 * DAY),
  which: fc.nat(),
};
const crashes = fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
const base = { ...common, crash: crashes };
const act = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      ...base,
      act: fc.constant("decide" as const),
      kase: fc.nat(2),
      measures,
      scam: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ...base, act: fc.constant("undo" as const) }) },
  { weight: 2, arbitrary: fc.record({ ...base, act: fc.constant("approve" as const) }) },
  { weight: 2, arbitrary: fc.record({ ...base, act: fc.constant("reject" as const), keep: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ ...base, act: fc.constant("reverse" as const) }) },
  { weight: 3, arbitrary: fc.record({ ...base, act: fc.constant("appeal" as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      ...base,
      act: fc.constant("answer" as const),
      answer: fc.constantFrom("upheld" as const, "overturned" as const, "bare" as const, "shorter" as const),
      by: fc.constantFrom("lead" as const, "lead2" as const, "ada" as const),
    }),
  },
  { weight: 4, arbitrary: fc.record({ ...base, act: fc.constant("settle" as const) }) },
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

/** The act as the desk does it. */
function onDesk(desk: Desk, step: Exclude<Act, { act: "settle" }>, id: string, at: Date): Promise<unknown> {
  switch (step.act) {
    case "decide":
      return desk.decide(step.kase, step.measures, step.scam, at);
    case "undo":
      return undoDecision(callOf(ada, at), id);
    case "approve":
      return approveDecision(callOf(lead, at), id);
    case "reject":
      return rejectDecision(callOf(lead, at), id, { reason: "model", keepRestriction: step.keep });
    case "reverse":
      return reverseDecision(callOf(lead, at), id, { reason: "model" });
    case "appeal":
      return desk.appeal(id, at);
    case "answer":
      return desk.answer(id, step.answer, { lead, lead2, ada }[step.by], at);
  }
}

/** The act as the model does it: whether it is possible. */
function onModel(model: EnforcementModel, step: Exclude<Act, { act: "settle" }>, index: number): boolean {
  if (step.act === "decide") return model.decide(step.kase, step.measures, step.scam ? 0 : 5 * MINUTE);
  const decision = model.decisions[index]!;
  switch (step.act) {
    case "undo":
      return model.undo(decision);
    case "approve":
      return model.approve(decision, "lead");
    case "reject":
      return model.reject(decision, "lead", step.keep);
    case "reverse":
      return model.reverse(decision);
    case "appeal":
      return model.appeal(decision);
    case "answer":
      // She decided it, and she filed it.
      return step.by !== "ada" && model.answer(decision, step.answer, step.by);
  }
}

it("leaves account, strikes and outbox as the model says, whatever is done, answered or broken off, in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(act, { minLength: 4, maxLength: 18 }), async (valuable, acts) => {
      const model = new EnforcementModel(BADGES, valuable);
      const desk = await Desk.open(valuable);
      for (const step of acts) {
        model.now += step.wait;
        const at = new Date(model.now);
        if (step.act === "settle") {
          const settled = await attempt(() => settleDueEnforcements(callOfJob(at)), step.crash);
          // A worker that died left everything as it was, for the next.
          if (settled === true) model.settle();
          await desk.compare(model);
          continue;
        }
        if (step.act !== "decide" && model.decisions.length === 0) continue;
        const index = model.decisions.length === 0 ? 0 : step.which % model.decisions.length;
        const outcome = await attempt(() => onDesk(desk, step, desk.made[index]?.id ?? "", at), step.crash);
        if (outcome !== "crashed") {
          expect([step.act, outcome]).toEqual([step.act, onModel(model, step, index)]);
          if (step.act === "decide" && outcome) {
            model.decisions.at(-1)!.strikes = desk.made.at(-1)!.strikes.map((strike) => strike.weight);
          }
        }
        await desk.compare(model);
      }
    }),
    { numRuns: 60, interruptAfterTimeLimit: 80_000, markInterruptAsFailure: false },
  );
}, 120_000);
