"use client";

import { groupMeasures } from "@/components/enforcement/api";
import { historyGroups } from "@/components/enforcement/history-groups";
import { enforcementText } from "@/components/enforcement/text";
import type { EnforcementGrouping } from "@/lib/domain/enforcement-history/schema";
import { MEASURE_KINDS } from "@/lib/policy/types";

/** The measures that the filters ask for, counted by one of their sides. */
export const ENFORCEMENT_GROUPS = historyGroups<
  EnforcementGrouping,
  "measures" | "accounts" | "active" | "takenBack" | "appealed"
>({
  queryKey: ["enforcement-groups"],
  group: () => enforcementText.group,
  counts: ["measures", "accounts", "active", "takenBack", "appealed"],
  words: enforcementText.groups,
  read: groupMeasures,
  nameOf: (by, key) => {
    const kind = by === "kind" ? MEASURE_KINDS.find((one) => one === key) : undefined;
    return kind === undefined ? null : enforcementText.kinds[kind];
  },
});
