"use client";

import { actsOn } from "@/components/enforcement/acts";
import { EnforcementStateMark } from "@/components/enforcement/enforcement-state";
import { historyColumns, type Shown } from "@/components/enforcement/history-columns";
import { MeasureMark, measureName, sameMeasure } from "@/components/enforcement/measure";
import { enforcementText } from "@/components/enforcement/text";
import { ViolationList } from "@/components/evidence/violation-badge";
import { deskColumns } from "@/components/ui/data-table";
import type { EnforcementRow } from "@/lib/domain/enforcement/schema";

const column = deskColumns<EnforcementRow>();
const head = enforcementText.columns;

function columnsWith(shown: Shown) {
  const shared = historyColumns<EnforcementRow>({
    shown,
    caseFrom: 1024,
    recommended: { width: 138, from: 1440 },
    actsWidth: 118,
    followed: (row) => (row.recommended.measures ?? []).some((measure) => sameMeasure(measure, row)),
    nothing: () => enforcementText.nothing,
    others: ({ approvedBy }) =>
      approvedBy === null ? [] : [{ ...approvedBy, label: enforcementText.approvedBy(approvedBy.name) }],
    acts: actsOn,
    subject: measureName,
  });
  return column.columns([
    shared.decided,
    shared.account,
    column.display({
      id: "measure",
      header: () => head.measure,
      meta: { sort: "measure" },
      cell: ({ row }) => <MeasureMark measure={row.original} />,
    }),
    column.display({
      id: "state",
      header: () => head.state,
      meta: { width: 168 },
      cell: ({ row }) => <EnforcementStateMark of={row.original} />,
    }),
    column.display({
      id: "why",
      header: () => head.why,
      meta: { width: 122, from: 640 },
      cell: ({ row }) => <ViolationList violations={row.original.violations} />,
    }),
    shared.clause,
    shared.took,
    shared.appeal,
    shared.recommended,
    shared.by,
    shared.case,
    shared.acts,
  ]);
}

export const enforcementColumns = { usual: columnsWith("usual"), took: columnsWith("took") };
