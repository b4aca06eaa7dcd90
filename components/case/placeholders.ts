import type { CaseDetail } from "@/lib/domain/case-file/schema";
import { noticeDay, noticeWords } from "@/lib/policy/notice-words";
import type { PolicyLanguage } from "@/lib/policy/policy-data";
import type { Surface } from "@/lib/policy/types";

/** Facts of the flag that a violation rests on, in the notice's language: when, where, and against which clause. */
export function placeholdersOf(detail: CaseDetail, name: string, language: PolicyLanguage) {
  return (violation: string | null): Record<string, string> => {
    const words = noticeWords(language);
    const standing = detail.flags.filter((flag) => flag.withdrawnAt === null);
    const flag = standing.find((each) => each.violation === violation) ?? standing[0];
    const content = detail.contents.find((each) => each.id === flag?.contentId);
    const surface = content?.surface ?? flag?.surface ?? detail.surface;
    return {
      accountName: name,
      contentDate: noticeDay(language, new Date(content?.occurredAt ?? flag?.raisedAt ?? detail.openedAt)),
      surface: words.surfaces[surface as Surface] ?? words.somewhere,
      clause: flag?.clause ?? "",
    };
  };
}
