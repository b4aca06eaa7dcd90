import type { AnswerPolicy } from "@/components/appeal/answer-policy";
import type { DecidedAction } from "@/components/decision/draft";
import { measuresTold } from "@/components/decision/notice-values";
import type { AppealDetail } from "@/lib/domain/appeals/schema";
import { noticeDay } from "@/lib/policy/notice-words";

type Answered = Pick<AppealDetail, "decidedAt"> & { account: Pick<AppealDetail["account"], "id" | "displayName"> };

/** What an answer says of the appeal, in the language of the account that reads it, whatever that of the desk. */
export function answerValues(
  { account, decidedAt }: Answered,
  reason: string,
  actions: readonly DecidedAction[],
  policy: AnswerPolicy,
): Record<string, string> {
  return {
    accountName: account.displayName || account.id,
    decidedOn: noticeDay(policy.language, new Date(decidedAt)),
    reason: reason.trim().replace(/\.+$/, ""),
    measures: measuresTold(actions, policy),
  };
}
