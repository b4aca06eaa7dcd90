import { inLanguage } from "@/components/ui/language";

/** Words of what waits for a second person. */
export const approvalText = inLanguage("approval", {
  title: "Approvals",
  group: "Approvals",
  failed: "The approvals did not load",
  empty: "Nothing waits for a second person.",
  due: "Due",
  overdue: "Overdue since",
  because: {
    measure: "Always takes two people",
    account_value: "Much is at stake on this account",
  } as Record<string, string>,
  binds: "Binds already",
  meanwhile: "Meanwhile",
  decidedBy: (name: string) => `Decided by ${name}`,
  case: (n: number) => `Case ${n}`,
  openCase: "Open the case",
  read: "Read the evidence",
  evidence: "The evidence as it was judged",
  evidenceFailed: "The evidence did not load",
  own: "You decided this: somebody else answers.",
  approve: "Approve",
  reject: "Reject",
  of: (act: string, account: string) => `${act}: ${account}`,
  titles: { approve: (n: number) => `Approve case ${n}`, reject: (n: number) => `Reject case ${n}` },
  about: {
    approve: "What waits takes effect now, or when the grace time ends. A restriction that stood in for it ends.",
    reject: "What waits never happens; what binds already is taken back. The finding and its strikes stand.",
  },
  notDone: { approve: "It was not approved", reject: "It was not rejected" },
  reason: "Why",
  keep: "Keep the restriction: it is enough",
});
