import { mainLanguage } from "@/lib/detect/intent/main-language";
import type { DetectedSignal, ScamScript } from "@/lib/detect/types";
import { roleOf, type Standing, type StandingFacts, standingAt } from "@/lib/domain/contracts/rules";
import { type Failure, type Finding, messagesOf, ownerOf } from "@/lib/domain/detection/rules";
import type { KnownSignal, Target, Window, WindowContent } from "@/lib/domain/judgement/data";
import type { VersionedPolicy } from "@/lib/domain/policies/data";
import type { NewSignal } from "@/lib/domain/signals/mutations";
import { contactHash, maskBeside, signalIdentity } from "@/lib/domain/signals/rules";
import { faultName } from "@/lib/platform/fault";
import { newId } from "@/lib/platform/ids";
import { asksForLanguage } from "@/lib/policy/detector-profile";
import { judge } from "@/lib/policy/judge";
import type { JudgedViolation } from "@/lib/policy/types";

/** A found signal as it will be stored; `messages` are the texts that detection was given, in the window's order. */
function storedSignal(
  found: DetectedSignal,
  beside: readonly DetectedSignal[],
  owner: { id: string; revision: number },
  contents: readonly Pick<WindowContent, "externalId">[],
  texts: readonly { text: string }[],
  withdrawnAt: Date | null,
): NewSignal {
  const sources = contents.map((content, index) => ({ contentId: content.externalId, text: texts[index]!.text }));
  const masked = maskBeside(found, beside, sources);
  const hashed = found.value === null ? null : contactHash(found.value);
  return {
    id: newId(),
    contentId: owner.id,
    revision: owner.revision,
    kind: found.kind,
    spans: masked.spans,
    score: found.score,
    reasons: found.reasons,
    obfuscations: found.obfuscations,
    script: found.script ?? null,
    valueHash: hashed?.hash.toString("hex") ?? null,
    hashKeyId: hashed?.keyId ?? null,
    maskedValue: masked.maskedValue,
    detector: found.detector,
    outside: false,
    withdrawnAt,
  };
}

/** The store keeps scores in single precision. */
const SAME_SCORE = 1e-4;

/**
 * Pairs what a detection found with what was found before. What is found again by the same detector keeps its row and
 * id, so that flags and evidence that name it go on naming it; the rest of the old is withdrawn.
 */
function matchSignals(
  found: readonly NewSignal[],
  before: readonly KnownSignal[],
): { kept: KnownSignal[]; fresh: NewSignal[]; gone: KnownSignal[] } {
  const open = new Map<string, KnownSignal[]>();
  for (const old of before) {
    const key = signalIdentity(old);
    open.set(key, [...(open.get(key) ?? []), old]);
  }
  const kept: KnownSignal[] = [];
  const fresh: NewSignal[] = [];
  for (const one of found) {
    const candidates = open.get(signalIdentity(one)) ?? [];
    const at = candidates.findIndex(
      (old) =>
        Math.abs(old.score - one.score) < SAME_SCORE &&
        old.detector.name === one.detector.name &&
        old.detector.version === one.detector.version &&
        old.script === one.script,
    );
    if (at >= 0) kept.push(...candidates.splice(at, 1));
    else fresh.push(one);
  }
  return { kept, fresh, gone: [...open.values()].flat() };
}

/** One revision of a content, judged. */
export type Judged = {
  target: Pick<Target, "content" | "revision" | "version">;
  standing: Standing;
  signals: PolicyView[];
  violations: JudgedViolation[];
  stances: Finding["stances"];
  unreadable: boolean;
};

/** A signal as policy and flags need it, stored before or just now. */
type PolicyView = {
  id: string;
  kind: KnownSignal["kind"];
  score: number;
  script: string | null;
  reasons: KnownSignal["reasons"];
  detector: { name: string; version: string };
  contact: string;
};

function viewOf(signal: KnownSignal | NewSignal): PolicyView {
  return {
    id: signal.id,
    kind: signal.kind,
    score: signal.score,
    script: signal.script,
    reasons: signal.reasons as PolicyView["reasons"],
    detector: signal.detector,
    contact: signal.valueHash ?? signal.kind,
  };
}

/** Gathers, window by window, what a batch changes about signals and what policy makes of each content. */
export class Work {
  readonly fresh: NewSignal[] = [];
  readonly gone: { contentId: string; id: string }[] = [];
  readonly judged: Judged[] = [];

  constructor(
    private readonly at: Date,
    private readonly policy: VersionedPolicy,
    private readonly facts: StandingFacts,
    private readonly known: ReadonlyMap<string, KnownSignal[]>,
    /** Contents whose file was not read, or not wholly: a person has to look, whatever the text says. */
    private readonly unread: ReadonlySet<string>,
  ) {}

  /** Answers the targets done, and those on which policy failed. */
  add(window: Window, findings: readonly Finding[]): (Target | Failure)[] {
    const coupled = new Map<number, { found: NewSignal[]; before: KnownSignal[] }>();
    const targetAt = new Map(
      findings
        .filter(({ target }) => target.version === null)
        .map((finding) => [window.contents.indexOf(finding.target.content), finding] as const),
    );
    const outcomes = findings.map((finding): Target | Failure => {
      const { target } = finding;
      const index = window.contents.indexOf(target.content);
      const texts = target.version ? messagesOf(window, this.facts, target) : window.contents;
      const own: NewSignal[] = [];
      for (const signal of finding.signals) {
        const owner = ownerOf(signal);
        // Of an old text only what ends in it: a later text was judged beside the old one when that was current.
        if (owner !== index && (target.version || targetAt.has(owner))) continue;
        const content = window.contents[owner]!;
        const revision = owner === index ? target.revision : content.revision;
        const withdrawnAt = owner === index && target.version ? this.at : null;
        const stored = storedSignal(
          signal,
          finding.signals,
          { id: content.id, revision },
          window.contents,
          texts,
          withdrawnAt,
        );
        if (owner === index) own.push(stored);
        else this.couple(coupled, owner).found.push(stored);
      }
      if (!target.version) this.coupleOld(window, target, targetAt, coupled);
      const rows = this.known.get(target.content.id) ?? [];
      const before = rows.filter((row) => !row.outside && row.revision === target.revision);
      const outside = rows.filter((row) => row.outside && row.revision === target.revision);
      const stale = target.version ? [] : rows.filter((row) => !row.withdrawn && row.revision < target.revision);
      return this.settle(finding, own, before, outside, stale) ?? target;
    });
    for (const [index, { found, before }] of coupled) this.settleCoupled(window, index, found, before);
    return outcomes;
  }

  /** What was judged, and whether its signals are others than before. */
  texts(): { contentId: string; revision: number; changed: boolean }[] {
    const changed = new Set([...this.fresh, ...this.gone].map((signal) => signal.contentId));
    return this.judged.map(({ target: { content, revision } }) => ({
      contentId: content.id,
      revision,
      changed: changed.has(content.id),
    }));
  }

  private couple(coupled: Map<number, { found: NewSignal[]; before: KnownSignal[] }>, index: number) {
    const held = coupled.get(index) ?? { found: [], before: [] };
    coupled.set(index, held);
    return held;
  }

  /** Later contents that own a signal with a piece in this one: it may hold no longer. */
  private coupleOld(
    window: Window,
    target: Target,
    targetAt: ReadonlyMap<number, Finding>,
    coupled: Map<number, { found: NewSignal[]; before: KnownSignal[] }>,
  ): void {
    window.contents.forEach((content, index) => {
      if (content.id === target.content.id || targetAt.has(index)) return;
      for (const row of this.known.get(content.id) ?? []) {
        if (row.outside || row.withdrawn || row.revision !== content.revision) continue;
        if (!row.spans.some((span) => span.contentId === target.content.externalId)) continue;
        const held = this.couple(coupled, index);
        if (!held.before.some((one) => one.id === row.id)) held.before.push(row);
      }
    });
  }

  private settle(
    finding: Finding,
    own: NewSignal[],
    before: KnownSignal[],
    outside: KnownSignal[],
    stale: KnownSignal[],
  ): Failure | null {
    const { target } = finding;
    const { kept, fresh, gone } = matchSignals(own, before);
    const judged = this.judge(target, [...kept, ...outside, ...fresh].map(viewOf), finding.stances, finding.unreadable);
    if ("error" in judged) return { target, error: judged.error };
    this.judged.push(judged);
    this.fresh.push(...fresh);
    this.gone.push(...gone.filter((row) => !row.withdrawn), ...stale);
    return null;
  }

  private settleCoupled(window: Window, index: number, found: NewSignal[], before: KnownSignal[]): void {
    const unique = [
      ...new Map(found.map((one) => [`${one.kind} ${one.valueHash} ${JSON.stringify(one.spans)}`, one])).values(),
    ];
    const { fresh, gone } = matchSignals(unique, before);
    if (fresh.length === 0 && gone.length === 0) return;
    const content = window.contents[index]!;
    const left = (this.known.get(content.id) ?? []).filter(
      (row) => !row.withdrawn && row.revision === content.revision && !gone.includes(row),
    );
    const target = { content, revision: content.revision, version: null };
    const judged = this.judge(target, [...left, ...fresh].map(viewOf), [], false);
    if ("error" in judged) throw new Error("policy failed on a neighbour");
    this.judged.push(judged);
    this.fresh.push(...fresh);
    this.gone.push(...gone);
  }

  private judge(
    target: Pick<Target, "content" | "revision" | "version">,
    signals: PolicyView[],
    stances: Finding["stances"],
    unreadable: boolean,
  ): Judged | Pick<Failure, "error"> {
    const at = target.version?.writtenAt ?? target.content.writtenAt;
    try {
      const standing = standingAt(this.facts, target.content, at, this.policy.data);
      const violations = judge(
        {
          surface: target.content.surface,
          phase: standing.phase,
          exceptions: standing.exceptions,
          authorRole: roleOf(this.facts, target.content),
          language:
            signals.length > 0 && asksForLanguage(this.policy.data)
              ? mainLanguage(target.version?.text ?? target.content.text)
              : null,
          signals: signals.map((signal) => ({ ...signal, script: signal.script as ScamScript | null })),
        },
        this.policy.data,
      );
      return {
        target,
        standing,
        signals,
        violations,
        stances,
        unreadable: unreadable || this.unread.has(target.content.id),
      };
    } catch (error) {
      return { error: `policy_threw:${faultName(error)}` };
    }
  }
}
