import type { DetectSurface } from "@/lib/detect/types";
import type { ExceptionKind, Phase } from "@/lib/policy/types";
import { type ContractHistory, type ContractStatus, type DatedException, EXCEPTION_KINDS } from "@/lib/policy/types";

const STRONGEST_FIRST: readonly Phase[] = ["active", "paused", "offer", "ended", "none"];

/**
 * Statuses of the same instant are read in the order a contract lives through them, so the later stage holds. Without
 * a fixed order the phase would depend on which event happened to arrive first.
 */
const LIFE_ORDER: Record<ContractStatus, number> = { offer: 0, active: 1, paused: 2, ended: 3, cancelled: 4 };

const PUBLIC_SURFACES: ReadonlySet<DetectSurface> = new Set<DetectSurface>(["profile", "portfolio", "job_post"]);

/** Profile, portfolio and job post are open to all, so no contract of one reader can put them in a phase. */
export function phaseForSurface(surface: DetectSurface, phase: Phase): Phase {
  return PUBLIC_SURFACES.has(surface) ? "none" : phase;
}

type Stage = { at: number; phase: Phase };

/**
 * The stages of one contract, rising in time, one an instant. A paused or ended contract has been active even when the
 * event that said so is missing, so cancelling it later leaves it ended.
 */
function stagesOf(history: ContractHistory): Stage[] {
  const statuses = history.statuses
    .map(({ status, beganAt }) => ({ status, at: beganAt.getTime() }))
    .sort((a, b) => a.at - b.at || LIFE_ORDER[a.status] - LIFE_ORDER[b.status]);
  const stages: Stage[] = [];
  let everActive = false;
  for (const { status, at } of statuses) {
    if (status === "active" || status === "paused" || status === "ended") everActive = true;
    const phase: Phase = status === "cancelled" ? (everActive ? "ended" : "none") : status;
    if (stages.at(-1)?.at === at) stages.pop();
    stages.push({ at, phase });
  }
  return stages;
}

function stageAt(stages: readonly Stage[], t: number): Phase {
  let low = 0;
  let high = stages.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stages[middle] as Stage).at <= t) low = middle + 1;
    else high = middle;
  }
  return stages[low - 1]?.phase ?? "none";
}

function strongest(phases: readonly Phase[]): Phase {
  return STRONGEST_FIRST.find((phase) => phases.includes(phase)) ?? "none";
}

/**
 * Where two parties stood at `t`: the strongest phase over their contracts, each status holding from its own instant
 * (inclusive) until the next one's. Depends only on the set of statuses, never on the order they were learnt in.
 */
export function phaseAt(histories: readonly ContractHistory[], t: Date): Phase {
  const at = t.getTime();
  return strongest(histories.map((history) => stageAt(stagesOf(history), at)));
}

/** `from` null: since ever; `to` null: until further notice; `to` is exclusive. */
export type PhaseInterval = { phase: Phase; from: Date | null; to: Date | null };

/** The whole line of time cut where the phase changes: gapless, neighbours differ, first `from` and last `to` are null. */
export function phaseIntervals(histories: readonly ContractHistory[]): PhaseInterval[] {
  const all = histories.map(stagesOf);
  const times = [...new Set(all.flatMap((stages) => stages.map((stage) => stage.at)))].sort((a, b) => a - b);
  const intervals: PhaseInterval[] = [{ phase: "none", from: null, to: null }];
  for (const at of times) {
    const phase = strongest(all.map((stages) => stageAt(stages, at)));
    const last = intervals.at(-1) as PhaseInterval;
    if (last.phase === phase) continue;
    last.to = new Date(at);
    intervals.push({ phase, from: new Date(at), to: null });
  }
  return intervals;
}

export type ExceptionSources = {
  /** Every contract of that conversation or pair; an exception on any of them counts for the pair. */
  contracts: readonly { exceptions: readonly DatedException[] }[];
  relationship: { exceptions: readonly DatedException[] } | null;
  /** The plan of the client in this pair, as last reported; null when unknown. */
  clientPlan: string | null;
};

/**
 * The exceptions in force at `t`, `from` inclusive and `until` exclusive, in the order of EXCEPTION_KINDS. A client on
 * one of `exemptPlans` (policy data) has `enterprise_client` without anybody recording it.
 */
export function exceptionsAt(
  sources: ExceptionSources,
  t: Date,
  exemptPlans: readonly string[] = ["enterprise"],
): ExceptionKind[] {
  const at = t.getTime();
  const inForce = new Set<ExceptionKind>();
  const dated = [...sources.contracts, ...(sources.relationship ? [sources.relationship] : [])];
  for (const { kind, from, until } of dated.flatMap((source) => source.exceptions))
    if ((from === null || from.getTime() <= at) && (until === null || at < until.getTime())) inForce.add(kind);
  const plan = sources.clientPlan?.trim().toLowerCase();
  if (plan && exemptPlans.some((exempt) => exempt.toLowerCase() === plan)) inForce.add("enterprise_client");
  return EXCEPTION_KINDS.filter((kind) => inForce.has(kind));
}
