import { appealUntil } from "@/lib/domain/appeals/rules";
import {
  type DecisionStory,
  loadReportersOf,
  loadStandingNotices,
  loadWrittenTo,
  type StandingNotice,
} from "@/lib/domain/notices/data";
import {
  type Composed,
  composeDecision,
  composeLifted,
  composeOutcome,
  composeSafety,
  type NoticeMeasure,
} from "@/lib/domain/notices/rules";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { MeasureKind } from "@/lib/policy/types";

/** A measure as it is after the change that is told. */
export type ToldMeasure = {
  id: string;
  kind: MeasureKind;
  badge: string | null;
  abilities: string[];
  state: string;
  starts_at: Date | null;
  ends_at: Date | null;
};

/** What just happened with a decision. */
export type Happening = {
  decisionId: string;
  tookEffect: boolean;
  reversed: boolean;
  records: readonly ToldMeasure[];
};

/** A notice to be kept, in the words of the policy that the decision was made under. */
export type NewNotice = {
  id: string;
  kind: StandingNotice["kind"];
  accountId: string;
  decisionId: string;
  caseId: string;
  correctsId: string | null;
  language: string;
  facts: Record<string, unknown>;
} & Composed;

const asMeasure = (record: ToldMeasure): NoticeMeasure => ({
  kind: record.kind,
  badge: record.badge,
  abilities: record.abilities,
  endsAt: record.ends_at,
});

const measureFacts = (records: readonly ToldMeasure[]) =>
  records.map((record) => ({
    enforcementId: record.id,
    kind: record.kind,
    badge: record.badge,
    abilities: record.abilities,
    startsAt: record.starts_at?.toISOString() ?? null,
    endsAt: record.ends_at?.toISOString() ?? null,
  }));

/** Of an account that was decided on: when measures begin to bind, or a person wrote to it without any. */
function decisionNotice(call: Call, story: DecisionStory, happening: Happening): NewNotice[] {
  const begun = happening.records.filter((record) => record.state === "active");
  const bare = happening.tookEffect && happening.records.length === 0 && !story.partly && story.message !== "";
  if (story.outcome !== "violation" || (begun.length === 0 && !bare)) return [];
  const { facts, language, policy } = story;
  const composed = composeDecision(
    {
      accountName: story.accountName,
      facts,
      measures: begun.map(asMeasure),
      // Words about the whole decision are not sent while a part of it waits for somebody, or was refused.
      message: story.partly ? "" : story.message,
      step: story.step,
      toldAt: call.at,
    },
    language,
    policy,
  );
  return [
    {
      ...noticeOf("account", story, story.accountId, composed),
      facts: {
        decisionId: story.id,
        caseId: story.caseId,
        caseNumber: facts.caseNumber,
        violations: facts.violations,
        clause: facts.clause,
        contents: facts.contents.map(({ id, surface, occurredAt }) => ({
          contentId: id,
          surface,
          occurredAt: occurredAt.toISOString(),
        })),
        signalKinds: facts.signalKinds,
        found: facts.found,
        automatedDecision: false,
        asProposed: facts.asProposed,
        measures: measureFacts(begun),
        appealUntil: appealUntil([call.at], policy).toISOString(),
        policyVersion: story.policyVersion,
      },
    },
  ];
}

/** Of a part that was taken back while the decision stands, such as a measure reduced on appeal. */
function reducedNotice(story: DecisionStory, happening: Happening): NewNotice[] {
  const lifted = happening.records.filter((record) => record.state === "reversed");
  if (happening.reversed || lifted.length === 0) return [];
  const { accountName, language, policy } = story;
  const about = { caseNumber: story.facts.caseNumber, decidedAt: story.facts.decidedAt, accountName };
  const composed = composeLifted({ ...about, measures: lifted.map(asMeasure), whole: false }, language, policy);
  return [
    {
      ...noticeOf("account", story, story.accountId, composed),
      facts: { decisionId: story.id, caseId: story.caseId, lifted: measureFacts(lifted) },
    },
  ];
}

function noticeOf(
  kind: NewNotice["kind"],
  story: DecisionStory,
  accountId: string,
  composed: Composed,
): Omit<NewNotice, "facts"> {
  return {
    id: newId(),
    kind,
    accountId,
    decisionId: story.id,
    caseId: story.caseId,
    correctsId: null,
    language: story.language,
    ...composed,
  };
}

/** To those who reported it and, where it was fraud, to those who were written to: once a decision and person. */
async function outcomeNotices(tx: Tx, call: Call, stories: readonly DecisionStory[]): Promise<NewNotice[]> {
  const reporters = await loadReportersOf(
    tx,
    stories.map((story) => story.caseId),
  );
  const frauds = stories.filter((story) => story.facts.violations.includes("scam_script"));
  const writtenTo = await loadWrittenTo(
    tx,
    frauds.map((story) => story.accountId),
    call.at,
  );
  return [
    ...stories.flatMap((story) =>
      reporters
        .filter((one) => one.caseId === story.caseId && one.reporterId !== story.accountId)
        .map(({ reporterId, reportId, reportedAt }) => {
          const outcome = story.outcome === "violation" ? "confirmed" : "rejected";
          const about = { reportId, reportedAt, toldAt: call.at };
          return {
            ...noticeOf("reporter", story, reporterId, composeOutcome(outcome, about, story.language, story.policy)),
            facts: {
              reportId,
              reportedAt: reportedAt.toISOString(),
              outcome,
              appealUntil: appealUntil([call.at], story.policy).toISOString(),
            },
          };
        }),
    ),
    ...frauds.flatMap((story) =>
      writtenTo
        .filter((one) => one.accountId === story.accountId)
        .map((one) => ({
          ...noticeOf("safety", story, one.counterpartId, composeSafety(false, one, story.language, story.policy)),
          facts: {
            conversationIds: one.conversationIds,
            firstAt: one.firstAt.toISOString(),
            lastAt: one.lastAt.toISOString(),
          },
        })),
    ),
  ];
}

/** Takes back what was told of decisions that were taken back: whoever was told is told that, once. */
async function corrections(
  tx: Tx,
  call: Call,
  stories: readonly DecisionStory[],
  happenings: ReadonlyMap<string, Happening>,
): Promise<NewNotice[]> {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const standing = await loadStandingNotices(tx, [...byId.keys()]);
  const toldAccounts = new Set<string>();
  return standing.flatMap((notice): NewNotice[] => {
    const story = byId.get(notice.decisionId)!;
    const { policy } = story;
    const record = (composed: Composed, facts: Record<string, unknown>): NewNotice => ({
      ...noticeOf(notice.kind, story, notice.accountId, composed),
      language: notice.language,
      correctsId: notice.id,
      facts,
    });
    if (notice.kind === "account") {
      // A decision may have been told in two parts; it is taken back in one.
      if (toldAccounts.has(story.id)) return [];
      toldAccounts.add(story.id);
      const lifted = (happenings.get(story.id)?.records ?? []).filter((one) => one.state === "reversed");
      const composed = composeLifted(
        {
          accountName: story.accountName,
          caseNumber: story.facts.caseNumber,
          decidedAt: story.facts.decidedAt,
          measures: lifted.map(asMeasure),
          whole: true,
        },
        notice.language,
        policy,
      );
      return [record(composed, { decisionId: story.id, caseId: story.caseId, lifted: measureFacts(lifted) })];
    }
    if (notice.kind === "reporter") {
      const about = {
        reportId: String(notice.facts["reportId"]),
        reportedAt: new Date(String(notice.facts["reportedAt"])),
        toldAt: call.at,
      };
      return [
        record(composeOutcome("corrected", about, notice.language, policy), {
          reportId: about.reportId,
          reportedAt: about.reportedAt.toISOString(),
          outcome: "corrected",
          appealUntil: appealUntil([call.at], policy).toISOString(),
        }),
      ];
    }
    const about = {
      firstAt: new Date(String(notice.facts["firstAt"])),
      lastAt: new Date(String(notice.facts["lastAt"])),
    };
    return [record(composeSafety(true, about, notice.language, policy), { ...notice.facts, corrected: true })];
  });
}

/** Decisions of one change, by what became of them. */
type Changed = {
  stories: readonly DecisionStory[];
  /** Those that took effect just now. */
  effective: readonly DecisionStory[];
  /** Those that were taken back just now. */
  reversed: readonly DecisionStory[];
};

/** Who is to be told what of a change: the accounts, their reporters, those whom a fraudster wrote to. Nothing is kept yet. */
export async function draftNotices(
  tx: Tx,
  call: Call,
  { stories, effective, reversed }: Changed,
  happenings: ReadonlyMap<string, Happening>,
): Promise<NewNotice[]> {
  return [
    ...stories.flatMap((story) => {
      const happening = happenings.get(story.id)!;
      return [...decisionNotice(call, story, happening), ...reducedNotice(story, happening)];
    }),
    ...(await outcomeNotices(tx, call, effective)),
    ...(await corrections(tx, call, reversed, happenings)),
  ];
}
