import type { MissedTarget } from "@/components/missed/missed-dialog";
import type { ReportTarget } from "@/components/report/report-dialog";
import { reportText } from "@/components/report/text";
import type { CaseDetail } from "@/lib/domain/case-file/schema";
import type { ContentView } from "@/lib/domain/conversations/schema";

/** What may be reported from a case: the message that the reader stands on or points at, then the people. */
export function reportable(
  detail: CaseDetail,
  contents: readonly ContentView[],
  nameOf: (accountId: string) => string,
): ReportTarget[] {
  const here = document.activeElement?.closest("[data-content]") ?? document.querySelector("[data-content]:hover");
  const contentId = here?.getAttribute("data-content");
  const content = contents.find((each) => each.id === contentId);
  const accounts = [detail.account.id, ...(detail.counterpart === null ? [] : [detail.counterpart.id])];
  return [
    ...(content === undefined
      ? []
      : [{ accountId: content.authorId, contentId: content.id, label: reportText.content(nameOf(content.authorId)) }]),
    ...accounts.map((id) => ({ accountId: id, contentId: null, label: reportText.account(nameOf(id)) })),
  ];
}

type Markable = {
  /** The content that is meant, and which of its texts. */
  first: string | null;
  revision: number | null;
  /** The content whose evidence is read. */
  read: string | null;
  label: (content: ContentView) => string;
};

/** The texts in which something missed may be marked: what is meant first, then what is read. */
export function markable(contents: readonly ContentView[], { first, revision, read, label }: Markable): MissedTarget[] {
  const rank = (content: ContentView) => (content.id === first ? 0 : content.id === read ? 1 : 2);
  return contents
    .filter((content) => content.text !== "" && content.judged)
    .flatMap((content) => {
      const written = label(content);
      const texts = [content, ...content.otherRevisions].map((text) => ({
        contentId: content.id,
        revision: text.revision,
        text: text.text,
        label: written,
        rank: rank(content) + (revision === null || text.revision === revision ? 0 : 0.5),
      }));
      return content.id === first && revision !== null ? texts : texts.slice(0, 1);
    })
    .sort((a, b) => a.rank - b.rank);
}
