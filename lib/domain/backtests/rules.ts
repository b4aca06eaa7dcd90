import type { ScamScript } from "@/lib/detect/types";
import { roleOf, type StandingFacts, standingAt } from "@/lib/domain/contracts/rules";
import { type Subject, subjectOf } from "@/lib/domain/flags/rules";
import type { KnownSignal, WindowContent } from "@/lib/domain/judgement/data";
import { judge } from "@/lib/policy/judge";
import type { PolicyData } from "@/lib/policy/policy-data";
import type { Phase } from "@/lib/policy/types";

/** What two policies make of one stored content: codes, sorted. */
export type Compared = {
  content: WindowContent;
  subject: Subject;
  phase: Phase;
  live: string[];
  draft: string[];
};

function codes(content: WindowContent, signals: readonly KnownSignal[], facts: StandingFacts, data: PolicyData) {
  const standing = standingAt(facts, content, content.writtenAt, data);
  const violations = judge(
    {
      surface: content.surface,
      phase: standing.phase,
      exceptions: standing.exceptions,
      authorRole: roleOf(facts, content),
      signals: signals.map((signal) => ({ ...signal, script: signal.script as ScamScript | null })),
    },
    data,
  );
  return { phase: standing.phase, codes: violations.map((violation) => violation.code as string).sort() };
}

/** Judges stored signals by both policies, in the phase in which the content was written. Pure. */
export function compareContent(
  content: WindowContent,
  signals: readonly KnownSignal[],
  facts: StandingFacts,
  policies: { live: PolicyData; draft: PolicyData },
): Compared {
  const live = codes(content, signals, facts, policies.live);
  const draft = codes(content, signals, facts, policies.draft);
  return { content, subject: subjectOf(content), phase: live.phase, live: live.codes, draft: draft.codes };
}

export type SubjectRow = {
  account_id: string;
  subject_kind: Subject["kind"];
  subject_id: string;
  live: string[];
  draft: string[];
  phase: Phase;
  surface: string;
  content_id: string;
  differs: boolean;
};

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();

/** One row a would-be case: an account and a subject, with all that either policy sees there. */
export function bySubject(compared: readonly Compared[]): SubjectRow[] {
  const rows = new Map<string, SubjectRow>();
  for (const one of compared) {
    if (one.live.length === 0 && one.draft.length === 0) continue;
    const key = `${one.content.authorId}\n${one.subject.kind}\n${one.subject.id}`;
    const differs = one.live.join() !== one.draft.join();
    const row = rows.get(key);
    if (!row || (differs && !row.differs)) {
      rows.set(key, {
        account_id: one.content.authorId,
        subject_kind: one.subject.kind,
        subject_id: one.subject.id,
        live: union(one.live, row?.live ?? []),
        draft: union(one.draft, row?.draft ?? []),
        phase: one.phase,
        surface: one.content.surface,
        content_id: one.content.id,
        differs,
      });
    } else {
      row.live = union(row.live, one.live);
      row.draft = union(row.draft, one.draft);
    }
  }
  return [...rows.values()];
}
