import { inLanguage } from "@/components/ui/language";
import type { NoticeView } from "@/lib/domain/notices/schema";

/** Words of the notices that an account was sent. */
export const noticeText = inLanguage("notice", {
  title: "Was told",
  count: (n: number) => (n === 1 ? "1 notice" : `${n} notices`),
  newest: (n: number) => `the newest ${n}`,
  kinds: {
    account: "of a decision on it",
    reporter: "as a reporter",
    safety: "as a warning",
  } satisfies Record<NoticeView["kind"], string>,
  caseLink: (n: number) => `Case ${n}`,
});
