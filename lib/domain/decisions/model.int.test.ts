import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { approveDecision, rejectDecision } from "@/lib/domain/approvals/mutations";
import { claimCase } from "@/lib/domain/cases/mutations";
import { decideCase } from "@/lib/domain/decisions/mutations";
import { loadAccountStates } from "@/lib/domain/enforcement/data";
import { settleDueEnforcements } from "@/lib/domain/enforcement/mutations";
import { reverseDecision } from "@/lib/domain/reversals/mutations";
import { undoDecision } from "@/lib/domain/undo/mutations";
import type { StaffActor } from "@/lib/platform/actor";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { makeCase } from "@/prisma/seed/factories/case";
import { makeAccount } from "@/prisma/seed/factories/conversation";
import { callOf, callOfJob, makePolicy, makeStaff } from "@/prisma/seed/factories/staff";

/**
 * What a decision may do to an account, told once more in the plainest way and without a database: a list of decisions
 * and what each of its measures is. Whatever sequence of acts is tried, account, strikes and outbox must agree with it.
 */
type Measure = {
  kind: "warn" | "strip_badge" | "restrict" | "suspend";
  what: string;
  days: number | null;
  state: string;
  ends: number | null;
};
type Decision = {
  kase: number;
  undoUntil: number;
  state: "waiting" | "active" | "undone" | "reversed";
  measures: Measure[];
};

const MINUTE = 60_000;
const DAY = 86_400_000;
const BADGES = ["Top Rated", "Rising Talent"];

class Model {
  now = Date.UTC(2026, 0, 10);
  decisions: Decision[] = [];
  told: string[] = [];

  active(kind: Measure["kind"]): Measure[] {
    return this.decisions.flatMap((one) => one.measures).filter((one) => one.state === "active" && one.kind === kind);
  }
  badges(): string[] {
    return BADGES.filter((badge) => !this.active("strip_badge").some((one) => one.what === badge));
  }
  status(): string {
    if (this.active("suspend").length > 0) return "suspended";
    return this.active("restrict").length > 0 ? "restricted" : "active";
  }
  restricted(): { ability: string; until: string | null }[] {
    const abilities = [...new Set(this.active("restrict").map((one) => one.what))].sort();
    return abilities.map((ability) => {
      const ends = this.active("restrict").flatMap((one) => (one.what === ability ? [one.ends] : []));
      const open = ends.includes(null);
      return { ability, until: open ? null : new Date(Math.max(...(ends as number[]))).toISOString() };
    });
  }
  standingStrikes(): number {
    return this.decisions.filter((one) => one.state === "waiting" || one.state === "active").length;
  }
  isOpen(kase: number): boolean {
    return this.decisions.every((one) => one.kase !== kase || one.state === "undone");
  }

  activate(measure: Measure): void {
    measure.state = "active";
    measure.ends = measure.kind === "warn" || measure.days === null ? null : this.now + measure.days * DAY;
    this.told.push(`activated ${measure.kind}`);
  }
  takeEffect(decision: Decision): void {
    decision.state = "active";
    this.told.push("took effect");
    for (const one of decision.measures) if (one.state === "waiting") this.activate(one);
  }

  decide(kase: number, measures: Omit<Measure, "state" | "ends">[], grace: number): boolean {
    if (!this.isOpen(kase)) return false;
    if (measures.some((one) => one.kind === "strip_badge" && !this.badges().includes(one.what))) return false;
    const decision: Decision = {
      kase,
      undoUntil: this.now + grace,
      state: "waiting",
      measures: measures.map((one) => ({ ...one, state: one.kind === "suspend" ? "pending" : "waiting", ends: null })),
    };
    this.decisions.push(decision);
    if (grace === 0) this.takeEffect(decision);
    return true;
  }
  undo(decision: Decision): boolean {
    if (decision.state !== "waiting" || this.now >= decision.undoUntil) return false;
    decision.state = "undone";
    for (const one of decision.measures) if (one.state !== "rejected") one.state = "undone";
    return true;
  }
  approve(decision: Decision): boolean {
    const pending = decision.measures.filter((one) => one.state === "pending");
    if (pending.length === 0) return false;
    for (const one of pending) {
      one.state = "waiting";
      if (decision.state === "active") this.activate(one);
    }
    return true;
  }
  reject(decision: Decision): boolean {
    const pending = decision.measures.filter((one) => one.state === "pending");
    for (const one of pending) one.state = "rejected";
    return pending.length > 0;
  }
  reverse(decision: Decision): boolean {
    const late = decision.state === "waiting" && this.now >= decision.undoUntil;
    if (decision.state !== "active" && !late) return false;
    if (decision.state === "active") this.told.push("reversed");
    decision.state = "reversed";
    for (const one of decision.measures) {
      if (one.state === "active") {
        one.state = "reversed";
        this.told.push(`reversed ${one.kind}`);
      } else if (one.state === "waiting" || one.state === "pending") one.state = "undone";
    }
    return true;
  }
  settle(): void {
    for (const one of this.decisions) if (one.state === "waiting" && one.undoUntil <= this.now) this.takeEffect(one);
    for (const one of this.decisions.flatMap((decision) => decision.measures)) {
      if (one.state === "active" && one.ends !== null && one.ends <= this.now) {
        one.state = "expired";
        this.told.push(`expired ${one.kind}`);
      }
    }
  }
}

const NAMES: Record<string, string> = { "decision.took_effect": "took effect", "decision.reversed": "reversed" };

let ada: StaffActor;
let lead: StaffActor;
beforeAll(async () => {
  await makePolicy();
  ada = await makeStaff("moderator");
  lead = await makeStaff("lead");
});

class Desk {
  ids: string[] = [];
  constructor(
    readonly accountId: string,
    readonly cases: string[],
  ) {}

  static async open(): Promise<Desk> {
    const account = await makeAccount({ reportedBadges: BADGES });
    const cases = await Promise.all([0, 1, 2].map(() => makeCase({ accountId: account.id })));
    return new Desk(
      account.id,
      cases.map((kase) => kase.id),
    );
  }

  async decide(kase: number, measures: Omit<Measure, "state" | "ends">[], scam: boolean, at: Date): Promise<void> {
    const id = this.cases[kase]!;
    const { version } = await prisma().case.findUniqueOrThrow({ where: { id } });
    await claimCase(callOf(ada), id);
    const made = await decideCase(callOf(ada, at), id, {
      outcome: "violation",
      violations: [scam ? "scam_script" : "contact_info"],
      reasonCode: "other",
      note: "model",
      caseVersion: version,
      actions: measures.map(({ kind, what, days }) => ({
        kind,
        durationDays: days,
        ...(kind === "strip_badge" ? { badge: what } : {}),
        ...(kind === "restrict" ? { abilities: [what] } : {}),
      })),
    });
    this.ids.push(made.id);
  }

  async compare(model: Model): Promise<void> {
    const state = (await loadAccountStates(prisma(), [this.accountId])).get(this.accountId)!;
    expect(state.effective).toEqual({
      status: model.status(),
      badges: model.badges(),
      restrictions: model.restricted(),
    });
    const strikes = await prisma().strike.count({ where: { accountId: this.accountId, voidedAt: null } });
    expect(strikes).toBe(model.standingStrikes());
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
        { kind: "restrict" as const, what: "propose" },
        { kind: "restrict" as const, what: "withdraw" },
      ),
    ),
    days,
  })
  .map((pick) => [
    ...(pick.warn ? [{ kind: "warn" as const, what: "", days: null }] : []),
    ...(pick.strip ? [{ kind: "strip_badge" as const, what: pick.strip, days: pick.days }] : []),
    ...(pick.limit ? [{ ...pick.limit, days: pick.days }] : []),
  ]);
const wait = fc.constantFrom(0, MINUTE, 5 * MINUTE, DAY, 8 * DAY);
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant("decide" as const), kase: fc.nat(2), measures, scam: fc.boolean(), wait }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constantFrom("undo" as const, "approve" as const, "reject" as const, "reverse" as const),
      which: fc.nat(),
      wait,
    }),
  },
  { weight: 4, arbitrary: fc.record({ act: fc.constant("settle" as const), wait }) },
);

it("leaves account, strikes and outbox as the model says, whatever is done in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 16 }), async (acts) => {
      const model = new Model();
      const desk = await Desk.open();
      for (const step of acts) {
        model.now += step.wait;
        const at = new Date(model.now);
        if (step.act === "settle") {
          model.settle();
          await settleDueEnforcements(callOfJob(at));
          await desk.compare(model);
          continue;
        }
        let expected: boolean;
        let doing: () => Promise<unknown>;
        if (step.act === "decide") {
          const { kase, scam } = step;
          expected = model.decide(kase, step.measures, scam ? 0 : 5 * MINUTE);
          doing = () => desk.decide(kase, step.measures, scam, at);
        } else {
          if (model.decisions.length === 0) continue;
          const index = step.which % model.decisions.length;
          const id = desk.ids[index]!;
          expected = model[step.act](model.decisions[index]!);
          doing = {
            undo: () => undoDecision(callOf(ada, at), id),
            approve: () => approveDecision(callOf(lead, at), id),
            reject: () => rejectDecision(callOf(lead, at), id, { reason: "model" }),
            reverse: () => reverseDecision(callOf(lead, at), id, { reason: "model" }),
          }[step.act];
        }
        const outcome = await doing().then(
          () => true,
          (error: unknown) => {
            if (error instanceof AppError) return false;
            throw error;
          },
        );
        expect([step.act, outcome]).toEqual([step.act, expected]);
        await desk.compare(model);
      }
    }),
    { numRuns: 30, interruptAfterTimeLimit: 80_000, markInterruptAsFailure: false },
  );
}, 120_000);
