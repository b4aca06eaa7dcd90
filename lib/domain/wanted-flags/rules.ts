import { type NewFlag, subjectOf } from "@/lib/domain/flags/rules";
import type { Judged } from "@/lib/domain/judgement/rules";
import type { VersionedPolicy } from "@/lib/domain/policies/data";

type FlaggedContent = {
  target: Pick<Judged["target"], "content" | "revision">;
  standing: Pick<Judged["standing"], "phase">;
};

function baseFlag({ target, standing }: FlaggedContent) {
  const { content } = target;
  return {
    accountId: content.authorId,
    subject: subjectOf(content),
    content: { id: content.id, externalId: content.externalId, revision: target.revision },
    reportId: null,
    phase: standing.phase,
    surface: content.surface,
  };
}

/** A flag that says only that a human has to look. */
export function plainFlag(
  on: FlaggedContent,
  kind: "unreadable" | "detector_failed",
  policy: VersionedPolicy,
): NewFlag {
  return {
    ...baseFlag(on),
    kind,
    violation: null,
    score: null,
    severity: policy.data.flagSeverity[kind],
    rule: null,
    clause: null,
    signalIds: [],
    detectors: [],
  };
}

/** Everything that a judgement asks a human to look at. */
export function wantedFlags(one: Judged, policy: VersionedPolicy): NewFlag[] {
  const flags = one.violations.map((violation): NewFlag => {
    const signals = one.signals.filter((signal) => violation.signalIds.includes(signal.id));
    return {
      ...baseFlag(one),
      kind: "violation",
      violation: violation.code,
      score: violation.score,
      severity: violation.severity,
      rule: violation.rule,
      clause: violation.clause,
      signalIds: violation.signalIds,
      detectors: [
        ...new Set(
          signals.sort((a, b) => b.score - a.score).map(({ detector: { name, version } }) => `${name}@${version}`),
        ),
      ],
    };
  });
  return one.unreadable ? [...flags, plainFlag(one, "unreadable", policy)] : flags;
}
