/**
 * What decisions, second persons and appeals may do to an account, told once more in the plainest way and without a
 * database: a list of decisions and what each of its measures is. Whatever sequence of acts is tried, account, strikes
 * and outbox must agree with it.
 */
type ModelMeasure = {
  kind: "warn" | "strip_badge" | "restrict" | "suspend";
  what: string;
  days: number | null;
  state: string;
  ends: number | null;
  /** A second person has not answered yet. */
  awaiting: boolean;
  /** Stands in for a suspension. */
  meanwhile: boolean;
};

export type WantedMeasure = Pick<ModelMeasure, "kind" | "what" | "days"> & { hold?: boolean };

type ModelDecision = {
  kase: number;
  undoUntil: number;
  state: "waiting" | "active" | "undone" | "reversed";
  measures: ModelMeasure[];
  strikes: number[];
  approvers: Set<string>;
  /** Who answered an appeal with less made what stands now, and answers no further one. */
  reducers: Set<string>;
  appeal: "none" | "open" | "closed";
};

export type ModelAnswer = "upheld" | "overturned" | "bare" | "shorter";

const DAY = 86_400_000;
const STANDING = ["waiting", "pending", "active"];

export class EnforcementModel {
  now = Date.UTC(2026, 0, 10);
  decisions: ModelDecision[] = [];
  told: string[] = [];

  constructor(
    readonly allBadges: readonly string[],
    /** More is at stake on the account than one person decides over. */
    readonly valuable: boolean,
  ) {}

  active(kind: ModelMeasure["kind"]): ModelMeasure[] {
    return this.decisions.flatMap((one) => one.measures).filter((one) => one.state === "active" && one.kind === kind);
  }
  badges(): string[] {
    return this.allBadges.filter((badge) => !this.active("strip_badge").some((one) => one.what === badge));
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
  standingStrikes(): number[] {
    return this.decisions
      .filter((one) => one.state === "waiting" || one.state === "active")
      .flatMap((one) => one.strikes)
      .sort((a, b) => a - b);
  }
  isOpen(kase: number): boolean {
    return this.decisions.every((one) => one.kase !== kase || one.state === "undone");
  }
  waitsForSecond(): number {
    return this.decisions.filter((one) => this.awaited(one).length > 0).length;
  }

  private awaited(decision: ModelDecision): ModelMeasure[] {
    if (decision.state !== "waiting" && decision.state !== "active") return [];
    return decision.measures.filter((one) => one.awaiting && STANDING.includes(one.state));
  }
  private activate(measure: ModelMeasure): void {
    measure.state = "active";
    measure.ends = measure.kind === "warn" || measure.days === null ? null : this.now + measure.days * DAY;
    this.told.push(`activated ${measure.kind}`);
  }
  private takeEffect(decision: ModelDecision): void {
    decision.state = "active";
    this.told.push("took effect");
    for (const one of decision.measures) if (one.state === "waiting") this.activate(one);
  }
  private takeAway(measures: readonly ModelMeasure[]): void {
    for (const one of measures) {
      if (one.state === "active") {
        one.state = "reversed";
        this.told.push(`reversed ${one.kind}`);
      } else if (one.state === "waiting" || one.state === "pending") one.state = "undone";
    }
  }
  private lift(decision: ModelDecision): void {
    for (const one of decision.measures.filter((measure) => measure.meanwhile)) {
      if (one.state === "waiting") one.state = "undone";
      if (one.state === "active") {
        one.state = "expired";
        this.told.push(`expired ${one.kind}`);
      }
    }
  }

  decide(kase: number, wanted: readonly WantedMeasure[], grace: number): boolean {
    if (!this.isOpen(kase)) return false;
    if (wanted.some((one) => one.kind === "strip_badge" && !this.badges().includes(one.what))) return false;
    const measures = wanted.flatMap(({ hold, ...one }): ModelMeasure[] => {
      const awaiting = one.kind === "suspend" || this.valuable;
      const state = awaiting && one.kind !== "restrict" ? "pending" : "waiting";
      const first = { ...one, state, ends: null, awaiting, meanwhile: false };
      const standIn = { kind: "restrict" as const, what: "withdraw", days: 7, state: "waiting", ends: null };
      return hold ? [first, { ...standIn, awaiting: false, meanwhile: true }] : [first];
    });
    const decision: ModelDecision = {
      kase,
      undoUntil: this.now + grace,
      state: "waiting",
      measures,
      strikes: [],
      approvers: new Set(),
      reducers: new Set(),
      appeal: "none",
    };
    this.decisions.push(decision);
    if (grace === 0) this.takeEffect(decision);
    return true;
  }
  undo(decision: ModelDecision): boolean {
    if (decision.state !== "waiting" || this.now >= decision.undoUntil) return false;
    decision.state = "undone";
    this.takeAway(decision.measures);
    return true;
  }
  approve(decision: ModelDecision, by: string): boolean {
    const awaited = this.awaited(decision);
    if (awaited.length === 0) return false;
    decision.approvers.add(by);
    for (const one of awaited) {
      one.awaiting = false;
      if (one.state !== "pending") continue;
      one.state = "waiting";
      if (decision.state === "active") this.activate(one);
    }
    this.lift(decision);
    return true;
  }
  reject(decision: ModelDecision, by: string, keep: boolean): boolean {
    const awaited = this.awaited(decision);
    if (awaited.length === 0) return false;
    for (const one of awaited) {
      if (one.state === "active") this.told.push(`reversed ${one.kind}`);
      one.state = one.state === "active" ? "reversed" : "rejected";
    }
    if (keep) {
      for (const one of decision.measures) {
        if (!one.meanwhile || !STANDING.includes(one.state)) continue;
        one.meanwhile = false;
        decision.approvers.add(by);
      }
    }
    this.lift(decision);
    return true;
  }
  reverse(decision: ModelDecision): boolean {
    const late = decision.state === "waiting" && this.now >= decision.undoUntil;
    if (decision.state !== "active" && !late) return false;
    if (decision.state === "active") this.told.push("reversed");
    decision.state = "reversed";
    this.takeAway(decision.measures);
    if (decision.appeal === "open") {
      decision.appeal = "closed";
      this.told.push("appeal resolved");
    }
    return true;
  }
  appeal(decision: ModelDecision): boolean {
    if (decision.state !== "active" || decision.appeal === "open") return false;
    decision.appeal = "open";
    this.told.push("appeal filed");
    return true;
  }
  answer(decision: ModelDecision, answer: ModelAnswer, by: string): boolean {
    if (decision.appeal !== "open" || decision.approvers.has(by) || decision.reducers.has(by)) return false;
    const standing = decision.measures.filter((one) => STANDING.includes(one.state));
    if (answer === "bare" && standing.length === 0) return false;
    if (answer === "shorter") {
      const part = (one: ModelMeasure) => one.kind === "restrict" && one.what === "propose";
      const left = (one: ModelMeasure) =>
        one.ends === null ? (one.days ?? Number.POSITIVE_INFINITY) : (one.ends - this.now) / DAY;
      if (!standing.some((one) => (one.kind === "suspend" || part(one)) && left(one) >= 1)) return false;
      if (standing.length === 1 && part(standing[0]!) && left(standing[0]!) < 2) return false;
    }
    decision.appeal = "closed";
    if (answer === "overturned") {
      this.told.push("reversed");
      decision.state = "reversed";
      this.takeAway(decision.measures);
    } else if (answer !== "upheld") {
      this.takeAway(standing);
      decision.reducers.add(by);
      decision.strikes = decision.strikes.map((weight) => Math.round(weight * 50) / 100);
      if (answer === "shorter") {
        const base = { state: "waiting", ends: null, awaiting: false, meanwhile: false };
        const milder: ModelMeasure = { kind: "restrict", what: "propose", days: 1, ...base };
        decision.measures.push(milder);
        this.activate(milder);
      }
    }
    this.told.push("appeal resolved");
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
