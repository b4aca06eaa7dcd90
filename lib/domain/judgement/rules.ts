import type { DetectedSignal } from "@/lib/detect/types";
import type { KnownSignal, WindowContent } from "@/lib/domain/judgement/data";
import type { NewSignal } from "@/lib/domain/signals/mutations";
import { contactHash, maskFound, signalIdentity } from "@/lib/domain/signals/rules";
import { newId } from "@/lib/platform/ids";

/** A found signal as it will be stored; `messages` are the texts that detection was given, in the window's order. */
export function storedSignal(
  found: DetectedSignal,
  owner: { id: string; revision: number },
  contents: readonly Pick<WindowContent, "externalId">[],
  texts: readonly { text: string }[],
  withdrawnAt: Date | null,
): NewSignal {
  const sources = contents.map((content, index) => ({ contentId: content.externalId, text: texts[index]!.text }));
  const masked = maskFound(found, sources);
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
export function matchSignals(
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
