import { maskMessage } from "@/lib/domain/mask-changes/mutations";
import { draftNotices, type Happening, type NewNotice } from "@/lib/domain/notice-drafts/data";
import { loadStories } from "@/lib/domain/notices/data";
import { type NewMessage, putMessages } from "@/lib/domain/outbox/mutations";
import { queueStatements } from "@/lib/domain/statements/mutations";
import type { Call } from "@/lib/platform/call";
import type { Tx } from "@/lib/platform/db";
import { recordset } from "@/lib/platform/rows";

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
  const notices = await keep(tx, call, await draftNotices(tx, call, { stories, effective, reversed }, byId));
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
