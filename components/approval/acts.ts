/** What a second person answers, by the same keys wherever they read the evidence. */
export const APPROVAL_ACTS = [
  { act: "approve", keys: "a", look: "filled" },
  { act: "reject", keys: "r", look: "default" },
] as const;

export type ApprovalAct = (typeof APPROVAL_ACTS)[number]["act"];
