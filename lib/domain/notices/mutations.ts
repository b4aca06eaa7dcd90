import { appealUntil } from "@/lib/domain/appeals/rules";
import { maskMessage } from "@/lib/domain/mask-changes/mutations";
import {
  type DecisionStory,
  loadReportersOf,
  loadStandingNotices,
  loadStories,
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
import { type NewMessage, putMessages } from "@/lib/domain/outbox/mutations";
import { queueStatements } from "@/lib/domain/statements/mutations";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { recordset } from "@/lib/platform/rows";
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

type NewNotice = {
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

/** Keeps notices; a person who was told already is left out. Answers those that were kept. */
async function keep(tx: Tx, call: Call, notices: readonly NewNotice[]): Promise<NewNotice[]> {
  if (notices.length === 0) return [];
  const rows = notices.map((one) => ({
    id: one.id,
    kind: one.kind,
    account_id: one.accountId,
    decision_id: one.decisionId,
    case_id: one.caseId,
    corrects_id: one.correctsId,
    language: one.language,
    template: one.template,
    subject: one.subject,
    body: one.body,
    facts: one.facts,
  }));
  const kept = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO notices (id, kind, account_id, decision_id, case_id, corrects_id, language, template, subject, body, facts,
      written_at)
    SELECT id, kind::notice_kind, account_id, decision_id, case_id, corrects_id, language, template, subject, body, facts,
      ${call.at}
    FROM json_to_recordset(${recordset(rows)}::json) AS r(id uuid, kind text, account_id text, decision_id uuid,
      case_id uuid, corrects_id uuid, language text, template text, subject text, body text, facts jsonb)
    ON CONFLICT DO NOTHING RETURNING id`;
  const ids = new Set(kept.map((row) => row.id));
  return notices.filter((one) => ids.has(one.id));
}

/** A notice on its way: its text is joined from the row when it is sent, so that erasing the row erases it. */
const messageOf = (notice: NewNotice): NewMessage => ({
  type: `notice.${notice.kind}`,
  accountId: notice.accountId,
  payload: {
    noticeId: notice.id,
    ...(notice.correctsId === null ? {} : { corrects: notice.correctsId }),
    language: notice.language,
    ...notice.facts,
  },
});

/**
 * Writes to everybody whom a change of decisions concerns, and puts it into the outbox, in the change's own transaction:
 * to the account what, why and how to object; to its reporters the outcome; to those whom a fraudster wrote to a warning;
 * to the marketplace where contact details are to be hidden. What is taken back is taken back with all of them. What
 * never took effect was never told. Statements of reasons are queued from the same facts.
 */
export async function informPeople(tx: Tx, call: Call, happenings: readonly Happening[]): Promise<void> {
  const speaking = happenings.filter(
    ({ tookEffect, reversed, records }) =>
      tookEffect || reversed || records.some((record) => record.state === "active" || record.state === "reversed"),
  );
  const byId = new Map(speaking.map((one) => [one.decisionId, one]));
  const stories = [...(await loadStories(tx, [...byId.keys()])).values()];
  const effective = stories.filter((story) => byId.get(story.id)!.tookEffect && story.state === "active");
  const reversed = stories.filter((story) => byId.get(story.id)!.reversed);
  const notices = await keep(tx, call, [
    ...stories.flatMap((story) => [
      ...decisionNotice(call, story, byId.get(story.id)!),
      ...reducedNotice(story, byId.get(story.id)!),
    ]),
    ...(await outcomeNotices(tx, call, effective)),
    ...(await corrections(tx, call, reversed, byId)),
  ]);
  await putMessages(tx, call.at, [
    ...notices.map(messageOf),
    ...effective.flatMap((story) => maskMessage(story, "content.mask_requested", story.masks)),
    // What people said of signals since was told when they said it: this is what is hidden still.
    ...reversed.flatMap((story) => maskMessage(story, "content.mask_lifted", story.masks)),
  ]);
  await queueStatements(
    tx,
    call,
    stories.map((story) => ({ story, happening: byId.get(story.id)! })),
  );
}
