/** What was found wrong. `position` is the place in the trail, from 0; null where the event has none. */
export type Finding = {
  code:
    | "event_gone"
    | "event_changed"
    | "event_not_ours"
    | "event_never_sealed"
    | "position_missing"
    | "tree_changed"
    | "head_forged"
    | "head_not_of_this_tree"
    | "tail_lost"
    | "kept_head_forged"
    | "kept_head_of_another_trail"
    | "kept_head_not_of_this_tree"
    | "key_not_trusted";
  position: number | null;
  eventId: string | null;
  /** One sentence for a person; holds ids and numbers only. */
  detail: string;
};

export type VerificationReport = {
  events: number;
  heads: number;
  keptHeads: number;
  /** In the order of the trail; the first is where it breaks. At most 50. */
  findings: Finding[];
  unsealed: { count: number; oldestAt: Date | null };
  /** Gone with whole months that were dropped on record: their leaves were checked, their rows are no more. */
  droppedOnRecord: number;
  /** Written under keys that the ring no longer holds: their leaves were checked, not who wrote them. */
  underRetiredKeys: number;
  newestHead: { size: number; sealedAt: Date } | null;
};
